"""What the customer sees of a person: when they come, what they write, and when they are gone."""

import time

import pytest
import small_lender
from playwright.sync_api import expect

from releve.shell.handover.owning import take_over, wrap_up
from releve.shell.handover.saying import say
from releve.shell.people.session import SignedIn
from releve.shell.postgres.connection import application_pool

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser-chat")]
SAM = SignedIn("sam", "Sam <b>Hall</b>", ("agent",), ("en",), "small", "csrf")


@pytest.fixture
def people(database, address):
    """A desk beside the server's, with Sam at it."""
    with application_pool(database, max_size=2) as pool:
        with pool.connection() as connection:
            connection.execute(
                "insert into agent (lender_id, agent_id, name, roles, languages)"
                " values ('small', 'sam', %s, '{agent}', '{en}')",
                (SAM.name,),
            )
        yield small_lender.desk_of(pool)


def _conversation(desk):
    with desk.pool.connection() as connection:
        row = connection.execute("select conversation_id from conversation").fetchone()
    assert row is not None
    return row[0]


def _heard(desk, turns):
    """Wait until so many messages have been heard."""
    for _ in range(600):
        with desk.pool.connection() as connection:
            if connection.execute("select count(*) from turn").fetchone() == (turns,):
                return
        time.sleep(0.05)
    raise AssertionError(f"there are not {turns} turns")


def test_a_person_comes_writes_and_goes(visit, people):
    window = visit(viewport={"width": 1280, "height": 860}, locale="en-GB")
    page = window.come_in()
    window.say("I need more time to pay")
    page.locator('[data-value="K-2210"]').wait_for()
    # Nobody asked for Sam: whoever writes hears of it, and what was asked is not pressed any more.
    talk = _conversation(people)
    take_over(people, SAM, talk)
    page.reload()
    expect(page.locator('[data-line="person-with-you"]')).to_contain_text(SAM.name)
    expect(page.locator('[data-value="K-2210"]')).to_have_count(0)
    expect(page.locator("#handed")).not_to_be_empty()
    say(people, SAM, talk, "Hello Amy!\nUntil when?", message_id="s1")
    written = page.locator(".by-person")
    expect(written.locator(".who")).to_have_text(SAM.name)
    expect(written).to_contain_text("Until when?")
    window.say("Until the 5th, please")
    expect(page.locator(".mine").last).to_contain_text("Until the 5th")
    _heard(people, 2)
    wrap_up(people, SAM, talk, "resolved")
    expect(page.locator('[data-line="assistant-back"]')).to_be_visible()
    expect(page.locator("#handed")).to_be_empty()
    page.reload()
    expect(page.locator(".entry")).to_have_count(7)
