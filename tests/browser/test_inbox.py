"""The sandbox's inbox on the page: what a day put into the outbox, readable to who is signed in."""

from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from releve.core.values.ids import LenderId
from releve.shell.days.day import Day
from releve.shell.days.run import run_day
from releve.shell.market_files import load_markets
from releve.shell.outbox import deliver
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import application_pool

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser-chat")]
WIDE, NARROW = {"width": 1280, "height": 860}, {"width": 320, "height": 640}
WINDOWS = {
    "light": {"viewport": WIDE, "color_scheme": "light"},
    "dark": {"viewport": WIDE, "color_scheme": "dark"},
    "narrow": {"viewport": NARROW, "color_scheme": "light"},
    "arabic": {"viewport": WIDE, "color_scheme": "dark"},
    "arabic narrow": {"viewport": NARROW, "color_scheme": "light"},
}


@pytest.fixture
def letters(address, database):
    """Some days of Great Britain, and their letters delivered."""
    del address
    with application_pool(database, max_size=4) as pool:
        market, policy = load_markets().file("gb"), load_policy()
        for on in (date(2026, 11, 15), date(2026, 11, 24), date(2026, 11, 27)):
            run_day(pool, Day(LenderId("small"), market, on, policy))
        with pool.connection() as connection:
            connection.execute("update outbox_message set send_after = null")
            assert deliver(connection) > 1


def test_letters_are_listed_and_read(visit, letters):
    for name, options in WINDOWS.items():
        _read(visit(reduced_motion="reduce", **options), arabic=name.startswith("arabic"))


def _read(window, *, arabic):
    page = window.come_in("c-amy", query="?lang=ar" if arabic else "?lang=en")
    heading = "رسائلنا إليك" if arabic else "Messages from us"
    expect(page.locator("#inbox-heading")).to_have_text(heading)
    page.locator("#inbox-heading").click()
    first = page.locator(".letter").first
    expect(first.locator(".letter-text")).to_be_hidden()
    first.locator("summary").click()
    expect(first.locator(".letter-text")).to_contain_text("You can ask for a person")
    assert first.locator("summary b").inner_text()
    findings = Axe().run(
        page, options={"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa"]}}
    )
    assert [found["id"] for found in findings.response["violations"]] == []
    pane, inbox = (page.locator(place).bounding_box() for place in (".plans", "#inbox"))
    assert inbox["y"] + inbox["height"] <= pane["y"] + pane["height"] + 1
    overflow = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert overflow == 0


def test_who_is_not_signed_in_sees_no_letters(visit, letters):
    page = visit().come_in("c-amy", verify=True, query="?lang=en")
    page.wait_for_timeout(500)
    expect(page.locator("#inbox")).to_be_hidden()
    expect(page.locator(".letter")).to_have_count(0)
