"""Two people at the console and a customer in the chat, all in real windows."""

import subprocess
import sys
import zipfile

import pytest
from axe_playwright_python.sync_playwright import Axe

from releve.shell.people.sample_people import make_sample_people
from releve.shell.postgres.connection import application_pool

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser-console")]

LENDER = "small"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture
def people(database, address):
    with application_pool(database, max_size=1) as pool:
        make_sample_people(pool, LENDER)
    return address


@pytest.fixture
def at_console(people, visit):
    """A function: a window at the console, signed in as a sample person."""

    def at_console(name, **options):
        window = visit(**({"viewport": {"width": 1280, "height": 800}} | options))
        window.page.goto(f"{people}/console")
        window.page.get_by_role("button", name=name).click()
        window.page.locator('#live[data-state="live"]').wait_for(state="attached")
        return window

    return at_console


@pytest.fixture
def customer(visit, people):
    window = visit()
    window.come_in()
    window.say("I want to talk to a person")
    window.page.locator('[data-line="handed-over"]').wait_for()
    return window


def _count(window, view):
    return window.page.locator(f'#views a[data-view="{view}"] .count')


def test_what_is_handed_over_appears_without_asking(at_console, visit, people):
    alex = at_console("Alex Moreau")
    assert _count(alex, "needs_person").inner_text() == "0"
    customer = visit()
    customer.come_in()
    customer.say("I want to talk to a person")
    customer.page.locator('[data-line="handed-over"]').wait_for()
    alex.page.locator("#list button").wait_for()
    assert "Amy" in alex.page.locator("#list b").inner_text()


def test_one_takes_over_and_the_other_sees_it(at_console, customer):
    alex, bea = at_console("Alex Moreau"), at_console("Bea Lindqvist")
    for window in (alex, bea):
        window.page.locator("#list button").click()
        window.page.get_by_role("button", name="Take over").wait_for()
    alex.page.get_by_role("button", name="Take over").click()
    alex.page.get_by_text("You have it").wait_for()
    bea.page.get_by_text("Alex Moreau has it").wait_for()
    bea.tolerated = ("409",)
    bea.page.get_by_role("button", name="Take over").click()
    bea.page.locator("#notice:not([hidden])").wait_for()
    assert "Nothing was done" in bea.page.locator("#notice").inner_text()
    assert bea.page.locator('input[value="say"]').is_disabled()


def test_the_whole_work_by_keys_alone(at_console, customer):
    page = at_console("Alex Moreau").page
    page.locator("#list button").wait_for()
    page.keyboard.press("n")
    page.get_by_role("heading", name="Amy").wait_for()
    page.keyboard.press("t")
    page.get_by_text("You have it").wait_for()
    page.locator("#words:focus").wait_for()
    page.keyboard.type("Good morning, what can I do?")
    page.keyboard.press("Control+Enter")
    page.locator('.said[data-voice="agent"]').wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("e")
    page.get_by_role("heading", name="How did it end?").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator("#conversation-empty").wait_for()
    assert page.locator("#list button").count() == 0


def test_keys_can_be_turned_off(at_console, customer):
    page = at_console("Alex Moreau").page
    page.keyboard.press("?")
    page.get_by_label("Turn single keys off").check()
    page.get_by_role("button", name="Keep").click()
    page.locator("#list button").wait_for()
    page.keyboard.press("n")
    page.keyboard.press("j")
    assert page.locator("#open").is_hidden()


def test_a_stop_is_two_steps_away_and_seen_by_all(at_console, customer):
    alex, bea = at_console("Alex Moreau"), at_console("Bea Lindqvist")
    alex.page.get_by_role("button", name="Stop an assistant").click()
    alex.page.get_by_label("Why").fill("It promises what it cannot keep")
    alex.page.get_by_role("button", name="Stop it").click()
    alex.page.locator("#stopped:not([hidden])").wait_for()
    bea.page.reload()
    bea.page.locator("#stopped:not([hidden])").wait_for()
    assert "every assistant" in bea.page.locator("#stopped").inner_text()


SLOW_LISTS = """() => {
  const real = window.fetch;
  window.fetch = async (what, how) => {
    const answer = await real(what, how);
    const list = String(what).includes("conversations?view=");
    if (list) await new Promise((go) => setTimeout(go, 900));
    return answer;
  };
}"""


def test_what_was_wrapped_up_is_not_opened_again_by_a_list_of_before(at_console, customer):
    page = at_console("Alex Moreau").page
    page.locator("#list button").wait_for()
    page.evaluate(SLOW_LISTS)
    page.locator("#list button").click()
    page.get_by_role("button", name="Take over").click()
    page.locator("#words:focus").wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("e")
    page.get_by_role("heading", name="How did it end?").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator("#conversation-empty").wait_for()
    assert page.locator("#list button").count() == 0


def test_a_macro_is_shown_before_it_is_sent_and_ends_the_work(at_console, customer):
    page = at_console("Alex Moreau").page
    page.locator("#list button").click()
    page.get_by_role("button", name="Take over").click()
    page.locator("#words:focus").wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.get_by_role("button", name="Goodbye, resolved").click()
    preview = page.get_by_label("This is sent to the customer")
    assert "Amy" in preview.input_value()
    assert "Alex Moreau" in preview.input_value()
    assert page.locator('.said[data-voice="agent"]').count() == 0
    page.get_by_role("button", name="Send and wrap up").click()
    page.locator("#conversation-empty").wait_for()
    customer.page.get_by_text("That is done. Thank you for writing").wait_for()


def test_a_bundle_for_an_ombudsman_is_taken_beside_the_conversation(at_console, customer, tmp_path):
    alex, sam = at_console("Alex Moreau"), at_console("Sam Okafor")
    for window in (alex, sam):
        window.page.locator("#list button").click()
        window.page.get_by_role("heading", name="In force").wait_for()
    assert alex.page.get_by_role("button", name="Take a bundle").count() == 0
    page = sam.page
    page.get_by_role("button", name="Take a bundle").click()
    page.get_by_label("What it is for").fill("Ombudsman's case 12")
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    assert found.violations_count == 0, found.generate_report()
    with page.expect_download() as coming:
        page.keyboard.press("Enter")
    page.get_by_role("heading", name="The bundle was taken").wait_for()
    key = page.locator("#dialog pre").inner_text()
    taken = coming.value
    assert taken.suggested_filename.startswith("bundle-c-")
    with zipfile.ZipFile(taken.path()) as archive:
        program = archive.extract("verify_bundle.py", tmp_path)
        assert "I want to talk to a person" in archive.read("index.html").decode()
    told = subprocess.run(
        [sys.executable, "-I", program, taken.path(), key],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.returncode == 0, told.stdout + told.stderr
    page.get_by_role("button", name="Close").click()
    page.locator("#dialog").wait_for(state="hidden")
    page.keyboard.press("Control+k")
    page.locator("#dialog").get_by_role("button", name="Take a bundle").click()
    page.get_by_label("What it is for").wait_for()


@pytest.mark.parametrize(
    ("name", "told"),
    [("Wim de Boer", "read no conversations"), ("Ada Reyes", "read no conversations")],
)
def test_each_role_is_told_what_is_theirs(people, visit, name, told):
    window = visit(viewport={"width": 1280, "height": 800})
    # Without a view the console begins with the page that is theirs.
    window.page.goto(f"{people}/console?view=none")
    window.page.get_by_role("button", name=name).click()
    window.page.locator("#list-empty:not([hidden])").wait_for()
    assert told in window.page.locator("#list-empty").inner_text()


@pytest.mark.parametrize(("width", "schemes"), [(1280, ("light", "dark")), (320, ("light",))])
def test_nothing_stands_in_anybodys_way(at_console, customer, width, schemes):
    options = {"viewport": {"width": width, "height": 720}, "reduced_motion": "reduce"}
    page = at_console("Alex Moreau", **options).page
    page.locator("#list button").click()
    page.get_by_role("button", name="Take over").click()
    page.get_by_text("You have it").wait_for()
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
        assert found.violations_count == 0, (scheme, found.generate_report())
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wide) == 0
