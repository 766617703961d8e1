"""The console's pages of tables in a real window: each role's work, by hand and by keys."""

import csv
import io
from datetime import date

import pytest
import small_lender
from axe_playwright_python.sync_playwright import Axe

from releve.shell import credit, credit_review
from releve.shell.merchant.call import Call
from releve.shell.people.sample_people import make_sample_people
from releve.shell.postgres.connection import application_pool
from releve.shell.quality import reviewing, sampling
from releve.shell.quality.rubric_file import load_rubric
from releve.shell.run import open_conversation, take_turn
from releve.shell.turn import Message

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser-console")]

LENDER = "small"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Of those pages that two may open, one is looked at with its form, the other without.
PAGES = {
    "Quinn Ito": ["quality", "quality/items/{item}", "complaints", "complaints/c-amy/1"],
    "Rita Novak": ["credit-reviews", "credit-reviews/{decision}", "authority", "access-log"],
    "Sam Okafor": ["quality/items/{item}", "complaints/c-amy/1"],
}
WINDOWS = (
    {"width": 1280, "scheme": "light"},
    {"width": 1280, "scheme": "dark"},
    {"width": 320, "scheme": "light"},
)


@pytest.fixture
def pool(database, address):
    with application_pool(database, max_size=2) as pool:
        make_sample_people(pool, LENDER)
        with pool.connection() as connection:
            small_lender.inform_workers(connection)
            connection.execute(
                "insert into agent (lender_id, agent_id, name, roles, languages)"
                " values ('small', 'qadir', 'Qadir Aziz', '{quality}', '{en}')"
            )
        yield pool


@pytest.fixture
def desk(pool, reader):
    return small_lender.desk_of(pool, reader)


@pytest.fixture
def at_page(pool, address, visit):
    """A function: a window where a sample person begins."""

    def at_page(name, at="", **options):
        window = visit(**({"viewport": {"width": 1280, "height": 800}} | options))
        window.page.goto(f"{address}/console{at}")
        window.page.get_by_role("button", name=name).click()
        window.page.locator("body.pages[data-ready]").wait_for()
        return window.page

    return at_page


def talk(desk, text, *, message="m1"):
    """A customer says something; the conversation."""
    conversation = open_conversation(
        desk, small_lender.AMY, language="en", time_zone="Europe/London", identified=True
    )
    take_turn(desk, Message(conversation, message, text))
    return conversation


def rows_of(page, table):
    return page.locator(f'section[aria-labelledby="{table}-heading"] tbody tr')


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("Quinn Ito", "Quality reviews"),
        ("Rita Novak", "Credit reviews"),
        ("Ada Reyes", "Authority"),
    ],
)
def test_each_role_begins_with_its_own_work(at_page, name, heading):
    page = at_page(name)
    assert page.locator("h1").inner_text() == heading
    ways = page.locator(".tabs a").all_inner_texts()
    assert ("Access log" in ways) == (name != "Quinn Ito")
    assert ("Conversations" in ways) == (name != "Ada Reyes")
    page.keyboard.press("Control+k")
    page.get_by_role("button", name="Go to: Authority").click()
    page.get_by_role("heading", name="Levels in force").wait_for()


def test_two_review_blind_and_a_finding_becomes_a_case(at_page, desk, pool):
    talk(desk, "What do I owe in all?")
    page = at_page("Quinn Ito")
    assert "Nothing waits for your review" in page.locator("main").inner_text()
    page.get_by_label("From", exact=True).fill("2026-11-01")
    page.get_by_label("Until").last.fill("2026-11-30")
    page.get_by_role("button", name="Draw").click()
    page.locator("#done:not([hidden])").wait_for()
    assert rows_of(page, "queue").count() == 1

    with pool.connection() as connection:
        (item,) = reviewing.open_items(connection, LENDER, "qadir")
        rubric = load_rubric()
        scores = {one.name: "met" for one in rubric.criteria}
        scores |= {"plain_words": "not_met"}
        now = desk.clock.now("UTC")
        reviewing.review(
            connection, LENDER, "qadir", item.item_id, scores, rubric, now, note="Too curt"
        )
    page.get_by_role("link", name="Review the next").click()
    page.locator("body[data-ready] form.rubric").wait_for()
    words = page.locator("main").inner_text()
    assert "Qadir" not in words
    assert "Too curt" not in words
    page.keyboard.press("n")
    for _ in range(len(rubric.criteria) - 1):
        page.keyboard.press("m")
    page.locator("form.rubric textarea:focus").wait_for()
    page.keyboard.type("The answer left something out")
    page.keyboard.press("Control+Enter")
    page.get_by_text("is kept").wait_for()

    assert rows_of(page, "queue").count() == 0
    assert rows_of(page, "settled").count() == 1
    rate = rows_of(page, "pass-rates").inner_text()
    assert "0.0%" in rate
    rows_of(page, "settled").get_by_role("link").click()
    page.get_by_role("heading", name="Review 1, Qadir Aziz").wait_for()
    assert "Too curt" in page.locator("main").inner_text()
    page.get_by_role("button", name="Make the case").click()
    page.get_by_role("heading", name="An exam case came of it").wait_for()
    with page.expect_download() as coming:
        page.get_by_role("link", name="TOML").click()
    case = coming.value.path().read_text("utf-8")
    assert "What do I owe in all?" in case
    assert "Amy" not in case


def test_a_level_goes_down_with_a_reason_and_up_by_its_bar(at_page):
    page = at_page("Ada Reyes")
    rows_of(page, "levels").get_by_role("link", name="Take payment").click()
    page.locator("body[data-ready]").get_by_text("There is no higher level").wait_for()
    page.get_by_label("New level").select_option("suggest")
    page.get_by_label("Why").fill("New prompts, nobody has looked yet")
    page.keyboard.press("Control+Enter")
    page.get_by_text("Changed, signed, and on record").wait_for()
    change = rows_of(page, "changes").inner_text()
    assert "New prompts" in change
    assert "holds" in change
    assert "1 change, signed" in page.locator("main").inner_text()
    rows_of(page, "levels").get_by_role("link", name="Take payment").click()
    bar = page.locator("section", has=page.get_by_role("heading", name="What a higher level"))
    bar.wait_for()
    assert "0 of 100" in bar.inner_text()
    assert "100 needed" in bar.inner_text()
    above = page.get_by_label("New level").locator("option").all_inner_texts()
    assert "Act" not in above


def test_what_is_stopped_on_any_page_goes_on_from_authority(at_page):
    page = at_page("Ada Reyes")
    page.get_by_role("link", name="Access log").click()
    page.get_by_role("button", name="Stop an assistant").click()
    page.get_by_label("Why").fill("It promises what it cannot keep")
    page.get_by_role("button", name="Stop it").click()
    page.locator("#stopped:not([hidden])").wait_for()
    page.get_by_role("link", name="Authority").click()
    page.get_by_label("Why it may go on").fill("Mended")
    page.get_by_role("button", name="Let it go on").click()
    page.get_by_text("It goes on from the next message on").wait_for()
    assert page.locator("#stopped").is_hidden()
    assert rows_of(page, "changes").count() == 2


def test_a_complaint_is_closed_by_a_person_with_its_reason(pool, desk, address, visit):
    talk(desk, "I want to make a formal complaint")
    window = visit(viewport={"width": 1280, "height": 800})
    page = window.page
    page.goto(f"{address}/console/complaints")
    page.get_by_role("button", name="Sam Okafor").click()
    rows_of(page, "complaints").get_by_role("link").click()
    page.get_by_text("Financial Ombudsman Service").wait_for()
    page.get_by_label("Partly upheld").check()
    page.get_by_label("What the answer was").fill("The fee is given back, the plan stands")
    page.get_by_role("button", name="Close the complaint").click()
    page.get_by_role("button", name="Close it", exact=True).click()
    page.get_by_text("Closed, and on record").wait_for()
    assert "by sam: Partly upheld" in page.locator("main").inner_text()
    page.get_by_role("link", name="Complaints").first.click()
    page.get_by_text("No complaint waits for its answer").wait_for()
    page.get_by_role("link", name="With closed ones").click()
    with page.expect_download() as coming:
        page.get_by_role("link", name="CSV").click()
    (row,) = csv.DictReader(io.StringIO(coming.value.path().read_text("utf-8")))
    assert row["complaint"] == "c-amy · 1"
    assert "Partly upheld" in row["state"]


def test_who_read_what_is_found_by_customer(at_page, address, desk, visit):
    conversation = talk(desk, "I want to talk to a person")
    alex = visit(viewport={"width": 1280, "height": 800}).page
    alex.goto(f"{address}/console?c={conversation}")
    alex.get_by_role("button", name="Alex Moreau").click()
    alex.locator(".clause").first.wait_for()
    assert "house" in alex.locator(".clause").first.inner_text()

    page = at_page("Rita Novak")
    page.get_by_role("link", name="Access log").click()
    page.get_by_label("Customer").fill("c-amy")
    page.get_by_label("Agent").select_option("alex")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    rows_of(page, "access-log").first.wait_for()
    told = rows_of(page, "access-log").all_inner_texts()
    assert all("Alex Moreau" in row and "c-amy" in row for row in told)
    page.get_by_label("Agent").select_option("bea")
    page.get_by_role("button", name="Show").click()
    page.get_by_text("Nobody read anything of that kind").wait_for()


@pytest.fixture
def details(desk, pool):
    """One of each that has a page of its own: a complaint, an item to review, a credit review."""
    talk(desk, "I want to make a formal complaint")
    talk(desk, "What do I owe in all?")
    now = desk.clock.now("UTC")
    with pool.connection() as connection:
        asked = sampling.Wanted(date(2026, 11, 1), date(2026, 11, 30), 1, "seed", "quinn")
        sampling.draw(connection, LENDER, asked, now)
        (item,) = reviewing.open_items(connection, LENDER, "quinn")
        purchase = {
            "purchase_country": "GB",
            "purchase_currency": "GBP",
            "order_amount": 500_000,
            "locale": "en-GB",
        }
        call = Call(desk, connection, "m-bikes", now)
        declined = credit.ask(
            call, purchase, "pay_in_30", stage="order", customer_id=small_lender.TOM
        )
        credit_review.request_person(
            desk, connection, declined.decision_id, "I earn more than that"
        )
    return {"item": item.item_id, "decision": declined.decision_id}


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", PAGES)
def test_no_page_stands_in_anybodys_way(at_page, address, details, name):
    page = at_page(name, "/complaints", reduced_motion="reduce")
    for path in (path.format(**details) for path in PAGES[name]):
        page.goto(f"{address}/console/{path}")
        page.locator("body[data-ready]").wait_for()
        assert page.locator("h1").count() == 1, path
        for window in WINDOWS:
            page.set_viewport_size({"width": window["width"], "height": 720})
            page.emulate_media(color_scheme=window["scheme"])
            found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
            assert found.violations_count == 0, (path, window, found.generate_report())
            wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert page.evaluate(wide) == 0, (path, window)
