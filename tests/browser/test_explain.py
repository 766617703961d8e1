"""Why an amount is what it is, and what would become of a plan: on the page, by keyboard."""

import importlib.util
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser-chat")]

_NAME = "releve_tests_everybody"
if _NAME not in sys.modules:
    _spec = importlib.util.spec_from_file_location(
        _NAME, Path(__file__).with_name("test_everybody.py")
    )
    assert _spec is not None
    assert _spec.loader is not None
    sys.modules[_NAME] = importlib.util.module_from_spec(_spec)
    _spec.loader.exec_module(sys.modules[_NAME])
everybody = sys.modules[_NAME]
WIDE = {"width": 1280, "height": 860}


def _look(page, order, word):
    return page.locator(f'[data-order="{order}"] [data-look="{word}"]')


def test_the_amount_is_explained_by_its_entries(visit):
    window = visit(viewport=WIDE, locale="en-GB")
    page = window.come_in("c-amy")
    why = _look(page, "P-4180", "why-amount")
    why.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(why.locator(".entry-line")).to_have_count(2)
    expect(why.locator('[data-kind="capture"]')).to_contain_text("Purchase")
    fee = why.locator('[data-kind="late_fee"]')
    expect(fee).to_contain_text("£5.00")
    expect(fee).to_contain_text("£70.00 left")
    expect(fee.locator(".entry-law")).to_contain_text("The rule:")


def test_a_plan_is_tried_out_by_keyboard_and_stays_as_it_is(visit):
    window = visit(viewport=WIDE, locale="en-GB")
    page = window.come_in("c-amy")
    trial = _look(page, "N-1042", "what-if")
    trial.locator("summary").focus()
    page.keyboard.press("Enter")
    trial.locator("select").focus()
    page.keyboard.press("Tab")
    trial.locator("button").focus()
    page.keyboard.press("Enter")
    after = trial.locator('[data-when="after"]')
    expect(after).to_contain_text("£39.00 in all")
    expect(trial.locator(".foreseen")).to_contain_text("15 November 2026")
    expect(trial.locator(".foreseen")).to_contain_text("Nothing is changed")
    trial.locator("select").select_option("return")
    expect(after).to_have_count(0)
    trial.locator("button").press("Enter")
    expect(after).to_contain_text("Nothing left to pay")
    trial.locator("select").select_option("miss")
    trial.locator("button").press("Enter")
    expect(trial.locator(".foreseen")).to_contain_text("1 January 2027")
    expect(page.locator('[data-order="N-1042"] .dot').last).to_contain_text("2 Dec")


def test_what_an_assistant_would_refuse_is_said(visit):
    window = visit(viewport=WIDE, locale="en-GB")
    page = window.come_in("c-amy")
    trial = _look(page, "K-2210", "what-if")
    trial.locator("summary").click()
    trial.locator("select").select_option("move")
    trial.locator('input[type="date"]').fill("2027-03-05")
    trial.locator("button").click()
    expect(trial.locator(".foreseen")).to_contain_text("5 March 2027")
    expect(trial.locator(".foreseen")).to_contain_text("11 December 2026 at the latest")


def test_what_is_impossible_is_said_and_nothing_breaks(visit):
    window = visit(viewport=WIDE, locale="en-GB")
    window.tolerated = ("422",)
    page = window.come_in("c-amy")
    trial = _look(page, "K-2210", "what-if")
    trial.locator("summary").click()
    trial.locator('input[type="number"]').fill("9999")
    trial.locator("button").click()
    expect(trial.locator(".foreseen")).to_contain_text("That isn't possible.")


def test_open_panels_stay_open_when_the_plans_are_drawn_anew(visit):
    window = visit(viewport=WIDE, locale="en-GB")
    page = window.come_in("c-amy")
    why = _look(page, "N-1042", "why-amount")
    why.locator("summary").click()
    expect(why.locator(".entry-line")).to_have_count(3)
    window.say("What do I owe?")
    page.locator('[data-line="balance-total"]').wait_for()
    expect(why.locator(".entry-line")).to_have_count(3)


@pytest.mark.parametrize("kind", everybody.TOGETHER)
def test_the_panels_are_accessible_and_fit(visit, kind):
    names = everybody.TOGETHER[kind]
    query = "?lang=ar" if kind.startswith("arabic") else "?lang=en"
    window = visit(reduced_motion="reduce", **everybody.WINDOWS[names[0]])
    page = window.come_in("c-amy", query=query)
    if page.locator("#plans-toggle").is_visible():
        page.locator("#plans-toggle").click()
    for order, word in (("P-4180", "why-amount"), ("N-1042", "what-if")):
        _look(page, order, word).locator("summary").click()
    trial = _look(page, "N-1042", "what-if")
    trial.locator("select").select_option("miss")
    trial.locator("button").click()
    expect(trial.locator(".foreseen .entry-line").first).to_be_visible()
    everybody._check(page, "panels open", names)
