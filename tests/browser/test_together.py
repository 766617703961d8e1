"""Several people at the console at once, several conversations, and several languages."""

import json

import model_endpoint as wire
import pytest
import small_house
from axe_playwright_python.sync_playwright import Axe

from releve.shell.people.sample_people import make_sample_people
from releve.shell.postgres.connection import application_pool
from releve.shell.run import open_conversation

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser-console")]

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture
def translator(monkeypatch):
    """An endpoint that translates into capitals, set before the lender is served."""

    def reply(asked, handler):
        text = json.loads(asked["messages"][-1]["content"])["message"].upper()
        wire.send(handler, wire.completion(json.dumps({"translation": text})))

    with wire.endpoint() as place:
        place.reply = reply
        monkeypatch.setenv("RELEVE_TRANSLATION_URL", place.url)
        monkeypatch.setenv("RELEVE_TRANSLATION_NAME", "recorded")
        yield place


@pytest.fixture
def waiting(database, address):
    """Three customers who wait for a person; Elsa writes Swedish."""
    with application_pool(database, max_size=2) as pool:
        make_sample_people(pool, "small")
        desk = small_house.desk_of(pool)
        for customer, language in (
            (small_house.AMY, "en"),
            (small_house.TOM, "en"),
            (small_house.ELSA, "sv"),
        ):
            talk = open_conversation(
                desk, customer, language=language, time_zone="Europe/London", identified=True
            )
            small_house.say(desk, talk, "m1", "human_agent tack, jag behöver hjälp")
    return address


@pytest.fixture
def at_console(waiting, visit):
    """A function: a window at the console, signed in as a sample person."""

    def at_console(name, query="", **options):
        window = visit(**({"viewport": {"width": 1280, "height": 800}} | options))
        window.page.goto(f"{waiting}/console{query}")
        window.page.get_by_role("button", name=name).click()
        window.page.locator('#live[data-state="live"]').wait_for(state="attached")
        window.page.locator("#list li:nth-child(3), #list-empty:not([hidden])").first.wait_for()
        return window

    return at_console


def open_first(window):
    window.page.locator("#list li button").first.click()
    window.page.locator("#open-tools button").first.wait_for()
    return window.page.locator("#open-name").inner_text()


def company(window, text):
    window.page.locator("#company").get_by_text(text).wait_for()


def test_each_sees_who_else_looks_and_writes(at_console):
    alex, bea = at_console("Alex Moreau"), at_console("Bea Lindqvist")
    assert open_first(alex) == open_first(bea)
    company(alex, "Bea Lindqvist looks")
    company(bea, "Alex Moreau looks")
    alex.page.get_by_role("button", name="Take over").click()
    alex.page.locator("#words:focus").wait_for()
    alex.page.keyboard.type("One moment")
    company(bea, "Alex Moreau writes")
    alex.page.keyboard.press("Control+Enter")
    alex.page.locator('.said[data-voice="agent"]').wait_for()
    company(bea, "Alex Moreau looks")
    # Whoever closes the window is gone at once.
    alex.page.close()
    bea.page.locator("#company:empty").wait_for(state="attached")


def test_what_somebody_else_wrote_meanwhile_is_shown_before_more_is_sent(at_console):
    alex, sam = at_console("Alex Moreau"), at_console("Sam Okafor")
    alex.tolerated = ("409",)
    assert open_first(alex) == open_first(sam)
    alex.page.get_by_role("button", name="Take over").click()
    alex.page.locator("#words:focus").wait_for()
    alex.page.keyboard.type("I am looking into it")
    alex.page.keyboard.press("Escape")
    alex.page.keyboard.press("q")
    alex.page.get_by_role("button", name="Customer service", exact=True).click()
    sam.page.locator("#open-about").get_by_text("Waits").wait_for()
    sam.page.get_by_role("button", name="Take over").click()
    sam.page.locator("#words:focus").wait_for()
    sam.page.keyboard.type("It is done")
    sam.page.keyboard.press("Control+Enter")
    sam.page.locator('.said[data-voice="agent"]').wait_for()
    sam.page.keyboard.press("Escape")
    sam.page.keyboard.press("q")
    sam.page.get_by_role("button", name="Customer service", exact=True).click()
    alex.page.locator("#open-about").get_by_text("Waits").wait_for()
    alex.page.get_by_role("button", name="Take over").click()
    alex.page.locator("#words:focus").wait_for()
    alex.page.keyboard.press("Control+Enter")
    alex.page.get_by_role("heading", name="Somebody else has written").wait_for()
    assert alex.page.locator('.said[data-voice="agent"]').count() == 1
    alex.page.get_by_role("button", name="Send it").click()
    alex.page.locator('.said[data-voice="agent"]').nth(1).wait_for()


def count(window, view, wanted):
    window.page.locator(f'#views a[data-view="{view}"] .count:text-is("{wanted}")').wait_for()


def stop_the_clock(page):
    """How long something can be undone does not depend on how fast the machine is."""
    page.clock.install()
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 60)


def test_several_are_taken_by_keys_and_given_back_by_undo(at_console):
    page = (alex := at_console("Alex Moreau")).page
    stop_the_clock(page)
    page.keyboard.press("x")
    page.get_by_text("Chosen: 1").wait_for()
    page.locator("#list li button").nth(2).focus()
    page.keyboard.press("Shift+X")
    page.get_by_text("Chosen: 3").wait_for()
    page.keyboard.press("t")
    page.get_by_text("3 of 3").wait_for()
    count(alex, "mine", 3)
    assert page.locator("#bulk-lines li").count() == 3
    page.get_by_role("button", name="Undo").click()
    page.get_by_text("Undone.").wait_for()
    page.clock.resume()
    count(alex, "mine", 0)
    count(alex, "needs_person", 3)


def test_one_that_somebody_was_faster_with_keeps_nobody_from_the_others(at_console):
    alex, bea = at_console("Alex Moreau"), at_console("Bea Lindqvist")
    alex.page.keyboard.press("a")
    alex.page.get_by_text("Chosen: 3").wait_for()
    # Alex's window hears of nothing for a while.
    alex.page.route("**/console/api/conversations?*", lambda route: route.abort())
    alex.tolerated = ("ERR_FAILED",)
    open_first(bea)
    bea.page.get_by_role("button", name="Take over").click()
    bea.page.get_by_text("You have it").wait_for()
    alex.page.keyboard.press("t")
    alex.page.get_by_text("2 of 3").wait_for()
    assert alex.page.locator('#bulk-lines li[data-said="owned"]').count() == 1


def test_a_wrap_up_of_several_waits_for_its_undo(at_console):
    page = (alex := at_console("Alex Moreau")).page
    page.keyboard.press("a")
    page.keyboard.press("t")
    count(alex, "mine", 3)
    page.locator('#views a[data-view="mine"]').click()
    page.locator("#list li:nth-child(3)").wait_for()
    stop_the_clock(page)
    for undone in (True, False):
        page.keyboard.press("a")
        page.keyboard.press("e")
        page.get_by_role("heading", name="How did they end?").wait_for()
        page.get_by_role("dialog").get_by_role("button", name="Wrap up").click()
        page.get_by_text("To be wrapped up in a moment: 3").wait_for()
        count(alex, "mine", 3)
        if undone:
            page.get_by_role("button", name="Undo").click()
            page.get_by_text("Undone.").wait_for()
            count(alex, "mine", 3)
    page.locator("#bulk-away").click()
    page.clock.resume()
    count(alex, "mine", 0)


def test_a_list_that_comes_late_does_not_replace_a_newer_one(at_console):
    page = at_console("Alex Moreau").page
    page.locator('#views a[data-view="mine"]').click()
    page.locator("#list-empty").wait_for()
    heading = page.locator("#list-heading").inner_text()
    asked, late = "**/conversations?view=needs_person", []

    def hold(route):
        late.append(route)

    page.route(asked, hold)
    with page.expect_request(asked):
        page.locator('#views a[data-view="needs_person"]').click()
    with page.expect_response("**/conversations?view=mine"):
        page.locator('#views a[data-view="mine"]').click()
    with page.expect_response(asked):
        late[0].continue_()
    page.wait_for_timeout(200)
    assert page.locator("#list-heading").inner_text() == heading
    assert page.locator("#list li").count() == 0


def test_the_original_stands_beside_its_translation(translator, at_console):
    page = at_console("Alex Moreau").page
    page.locator("#list li button", has_text="Swedish").click()
    page.get_by_role("button", name="Translate").wait_for()
    page.locator("#transcript").focus()
    page.keyboard.press("l")
    page.locator('.said[data-voice="customer"] .translated').wait_for()
    said = page.locator('.said[data-voice="customer"]').inner_text()
    assert "jag behöver hjälp" in said
    assert "JAG BEHÖVER HJÄLP" in said
    assert "Machine translation" in said
    assert "Elsa" not in json.dumps(translator.asked)
    page.get_by_role("button", name="Translate").click()
    page.locator(".translated").first.wait_for(state="detached")
    # English is the agent's own.
    page.locator("#list li button", has_text="English").first.click()
    page.locator("#translate").wait_for(state="hidden")


def test_the_original_is_shown_where_there_is_no_translation(translator, at_console):
    translator.reply = wire.with_status(500)
    page = at_console("Alex Moreau").page
    page.locator("#list li button", has_text="Swedish").click()
    page.get_by_role("button", name="Translate").click()
    page.get_by_text("The translation cannot be had now").wait_for()
    assert "jag behöver hjälp" in page.locator('.said[data-voice="customer"]').inner_text()


def test_a_language_stays_with_the_account(at_console):
    window = at_console("Alex Moreau")
    # What the page had just asked for is refused once nobody is signed in.
    window.tolerated = ("401",)
    page = window.page
    page.locator("#language").select_option("sv")
    page.get_by_role("heading", name="Behöver en människa").wait_for()
    # The heading comes with the page, what its buttons do a moment later.
    page.locator('#live[data-state="live"]').wait_for(state="attached")
    page.get_by_role("button", name="Logga ut").click()
    page.get_by_role("button", name="Alex Moreau").wait_for()
    page.get_by_role("button", name="Alex Moreau").click()
    page.get_by_role("heading", name="Behöver en människa").wait_for()
    assert page.locator("html").get_attribute("lang") == "sv"


def test_arabic_reads_from_the_right_and_stands_in_nobodys_way(at_console):
    window = at_console("Alex Moreau", reduced_motion="reduce", locale="ar-EG")
    page = window.page
    assert page.locator("html").get_attribute("dir") == "rtl"
    page.locator("#list li button", has_text="Tom").click()
    page.get_by_role("button", name="استلام").first.click()
    page.locator("#words:focus").wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("a")
    page.locator("#bulk:not([hidden])").wait_for()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
        assert found.violations_count == 0, (scheme, found.generate_report())
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wide) == 0
    # What the customer wrote is shown in its own direction.
    assert (
        page.locator('.said[data-voice="customer"] .original').first.evaluate(
            "one => getComputedStyle(one).direction"
        )
        == "ltr"
    )
