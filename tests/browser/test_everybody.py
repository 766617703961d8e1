"""The page for everybody: small windows, both schemes, right to left, and no finding of axe."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser-chat")]

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WINDOWS = {
    "light": {"viewport": {"width": 1280, "height": 860}, "color_scheme": "light"},
    "dark": {"viewport": {"width": 1280, "height": 860}, "color_scheme": "dark"},
    "narrow": {"viewport": {"width": 320, "height": 640}, "color_scheme": "light"},
    "zoomed": {"viewport": {"width": 320, "height": 256}, "color_scheme": "dark"},
    "arabic": {"viewport": {"width": 1280, "height": 860}, "color_scheme": "light"},
    "arabic narrow": {"viewport": {"width": 320, "height": 640}, "color_scheme": "dark"},
}
# The windows that are gone through together: each state is looked at in each of them.
TOGETHER = {
    "wide": ("light", "dark"),
    "narrow": ("narrow", "zoomed"),
    "arabic": ("arabic",),
    "arabic narrow": ("arabic narrow",),
}
# What moves comes to its end before it is looked at; what never ends does not.
_SETTLED = """() => Promise.allSettled(
  document.getAnimations()
    .filter((one) => one.effect.getComputedTiming().endTime !== Infinity)
    .map((one) => one.finished)
)"""


def _findings(page):
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    return [
        f"{violation['id']}: {node['html'][:160]}"
        for violation in found.response["violations"]
        for node in violation["nodes"]
    ]


def _check(page, state, names):
    """Nothing is in anybody's way in these windows; the first is the one that is gone on with."""
    for name in (*names[1:], names[0]):
        page.emulate_media(color_scheme=WINDOWS[name]["color_scheme"], reduced_motion="reduce")
        page.set_viewport_size(WINDOWS[name]["viewport"])
        page.evaluate(_SETTLED)
        assert (state, name, _findings(page)) == (state, name, [])
        overflow = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert (state, name, overflow) == (state, name, 0)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", TOGETHER)
def test_every_state_is_accessible_and_fits(visit, kind):
    names = TOGETHER[kind]
    query = "?lang=ar" if kind.startswith("arabic") else "?lang=en"
    window = visit(reduced_motion="reduce", **WINDOWS[names[0]])
    window.tolerated = ("ERR_INTERNET_DISCONNECTED",)
    page = window.page
    page.goto(f"{window.address}/{query}")
    page.locator(".customer").first.wait_for()
    _check(page, "door", names)
    window.come_in("c-amy", verify=True, query=query)
    _check(page, "not verified", names)
    window.say("I need more time to pay")
    page.locator("#phone code").wait_for()
    _check(page, "code", names)
    page.locator("#phone button").click()
    page.locator('[data-value="K-2210"]').wait_for()
    _check(page, "options", names)
    if page.locator("#plans-toggle").is_visible():
        page.locator("#plans-toggle").click()
        expect(page.locator(".plan").first).to_be_visible()
        _check(page, "plans open", names)
        page.locator("#plans-toggle").click()
    page.locator('[data-value="K-2210"]').click()
    page.locator('[data-value="2026-12-11"]').click()
    page.locator('[data-value="yes"]').wait_for()
    _check(page, "confirm", names)
    page.locator('[data-value="yes"]').click()
    page.locator(".receipt").wait_for()
    _check(page, "done", names)
    window.context.set_offline(True)
    window.say("x" * 300)
    page.locator(".state-of-message:not(:empty)").wait_for()
    _check(page, "offline", names)
    window.context.set_offline(False)
    page.locator(".state-of-message:not(:empty)").wait_for(state="detached")
    window.say("I want to talk to a person")
    page.locator("#handed b").wait_for()
    _check(page, "handed over", names)


def _ground(page):
    return page.evaluate("getComputedStyle(document.body.parentElement).backgroundColor")


def test_light_and_dark_follow_the_system_until_chosen(visit):
    light, dark = visit(color_scheme="light"), visit(color_scheme="dark")
    for window in (light, dark):
        window.page.goto(window.address)
    day, night = _ground(light.page), _ground(dark.page)
    assert day != night
    dark.page.locator("#theme").click()
    assert _ground(dark.page) == day
    dark.page.reload()
    assert _ground(dark.page) == day
    dark.page.locator("#theme").click()
    assert _ground(dark.page) == night


def test_arabic_is_laid_out_from_the_right(visit):
    window = visit(viewport={"width": 1280, "height": 860})
    page = window.come_in("c-amy", query="?lang=ar")
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [
        "ar",
        "rtl",
    ]
    page.locator(".plan").first.wait_for()
    plans, talk = page.locator(".plans").bounding_box(), page.locator(".talk").bounding_box()
    assert plans["x"] > talk["x"]
    first, last = page.locator('[data-order="N-1042"] .dot').all()[::2]
    assert first.bounding_box()["x"] > last.bounding_box()["x"]
    expect(page.locator("#plans-heading")).to_have_text("مشترياتك")
    assert page.locator('[data-order="N-1042"] bdi').count() > 6
    window.say("What do I owe?")
    expect(page.locator('[data-line="balance-total"] bdi')).to_have_text("£240.50")
    assert page.locator('.bubble[lang="en"][dir="auto"]').count() > 0


def test_the_page_speaks_the_conversations_language(visit):
    window = visit(locale="en-GB")
    page = window.come_in("c-elsa")
    expect(page.locator("#plans-heading")).to_have_text("Dina köp")
    assert page.evaluate("document.documentElement.lang") == "sv"
    expect(page.locator("#message")).to_have_attribute("placeholder", "Skriv ett meddelande")


def test_the_skip_link_leads_to_the_message(visit):
    window = visit(viewport={"width": 1280, "height": 860})
    page = window.come_in("c-tom")
    skip = page.locator(".skip")
    expect(skip).not_to_be_in_viewport()
    page.locator(".wordmark").focus()
    page.keyboard.press("Shift+Tab")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#message")).to_be_focused()
