"""The pages of work and people in a real browser: light, dark, narrow, and by keys alone."""

import os
from pathlib import Path

import company_rows
import pytest
import small_lender
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from releve.shell.people.sample_people import make_sample_people
from releve.shell.postgres.connection import application_pool

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser-console")]

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = (
    "",
    "/ledger?month=2026-10",
    "/plan?needed=78",
    "/pace?positions=700",
    "/share?gain=4000000&quality=93&complaints=5",
    "/requisitions",
)
SHOTS = os.environ.get("RELEVE_SHOTS")


@pytest.fixture
def company(database, address):
    with application_pool(database, max_size=1) as pool:
        make_sample_people(pool, small_lender.LENDER)
        company_rows.build_company(pool, small_lender.LENDER)
        company_rows.build_ledger(pool, small_lender.LENDER, small_lender.AMY)
    return address


@pytest.fixture
def at_work(company, visit):
    """A function: a window of the workforce planner's at a page of work and people."""

    def at_work(path="", **options):
        window = visit(**({"viewport": {"width": 1280, "height": 900}} | options))
        window.page.goto(f"{company}/console/workforce{path}")
        window.page.get_by_role("button", name="Wim de Boer").click()
        window.page.locator(".sheet h1").wait_for()
        return window

    return at_work


def _wide(page):
    return page.evaluate("document.documentElement.scrollWidth - innerWidth")


def test_every_page_is_clean_in_light_and_dark_and_fits_when_narrow(at_work, company):
    window = at_work()
    page = window.page
    for number, path in enumerate(PAGES):
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(f"{company}/console/workforce{path}")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
            assert found.violations_count == 0, (path, scheme, found.generate_report())
            _shoot(page, f"{scheme}-{number}")
        page.set_viewport_size({"width": 390, "height": 844})
        assert _wide(page) <= 0, path
        _shoot(page, f"narrow-{number}")


def _shoot(page, name):
    """A picture to look at, where `RELEVE_SHOTS` names a folder."""
    if SHOTS:
        page.screenshot(path=Path(SHOTS) / f"{name}.png", full_page=True)


def test_a_vacancy_is_asked_for_and_somebody_else_signs(at_work):
    page = at_work("/requisitions").page
    page.get_by_label("Role and site").select_option(label="engineer, Berlin")
    page.get_by_label("What shows the need").fill("incident review 41")
    page.get_by_label("Why").fill("the on-call rota")
    page.get_by_label("Last first day").fill("2026-12-15")
    page.get_by_role("button", name="Ask for it").click()
    page.get_by_text("Asked for, assessed, and on record.").wait_for()
    page.locator(".tabled tbody a").first.click()
    page.get_by_text("Somebody else than who asked signs it.").wait_for()
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    assert found.violations_count == 0, found.generate_report()
    page.set_viewport_size({"width": 390, "height": 844})
    assert _wide(page) <= 0
    page.get_by_label("Why it is refused").fill("taken back")
    page.get_by_role("button", name="Refuse it").click()
    page.get_by_text("Refused, and on record.").wait_for()
    assert ": refused." in page.locator(".sheet-head").inner_text()


def test_a_plan_is_asked_for_by_keys_alone_and_taken_along(at_work):
    page = at_work("/plan?needed=78").page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip-to"
    page.keyboard.press("Enter")
    # The browser moves the focus with its next picture, not with the key.
    expect(page.locator("#page")).to_be_focused()
    # Past the other pages of work and the scenarios to the months.
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "months":
            break
    expect(page.locator("[name=months]")).to_be_focused()
    page.keyboard.press("Control+A")
    page.keyboard.type("18")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plan?*months=18*")
    assert page.locator("#fan-about").text_content().startswith("hiring freeze")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="CSV of Stock and flow by month").click()
    told = Path(waiting.value.path()).read_text("utf-8")
    assert told.startswith("month,role,site,open,")
    assert page.locator("td.bad").first.inner_text() == f"{company_rows.UNEXPLAINED}"
