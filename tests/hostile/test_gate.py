"""What a reader may not say does not pass, and what it may say passes unchanged."""

from dataclasses import replace
from datetime import date
from typing import Any, cast

import pytest

from releve.core.reading.bounds import within_bounds
from releve.core.reading.reading import ErrandGuess, Reading, Slot
from releve.shell.readers.slots.find import find_slots

SAID = "Please move K-7721 to 2026-11-20, kim@example.com, +44 20 7183 8750"
HONEST = Reading(
    SAID,
    "en",
    (ErrandGuess("extend_due_date", 0.9), ErrandGuess("pay_now", 0.2)),
    1,
    (
        Slot("order", "K-7721", "K-7721"),
        Slot("date", "2026-11-20", "2026-11-20"),
        Slot("email", "kim@example.com", "kim@example.com"),
        Slot("phone", "+44 20 7183 8750", "+442071838750"),
        Slot("amount", "12", 1200, "GBP"),
    ),
    ("vulnerable",),
)


def test_an_honest_reading_passes_unchanged() -> None:
    assert within_bounds(HONEST, SAID, "sv") == HONEST


def test_the_text_is_the_message_s_own() -> None:
    assert within_bounds(replace(HONEST, text="yes"), SAID, "en").text == SAID


@pytest.mark.parametrize(
    "slot",
    [
        Slot("order", "that one", "ZK-1"),
        Slot("email", "", "thief@example.net"),
        Slot("phone", "", "+15005550006"),
        Slot("date", "", "2026-02-30"),
        Slot("date", "", 7),
        Slot("amount", "", "12"),
        Slot("amount", "", cast("Any", True)),
        Slot("amount", "", cast("Any", 1.5)),
        Slot("amount", "", 12, cast("Any", 5)),
        Slot(cast("Any", "confirm"), "", "yes"),
        Slot(cast("Any", "identity_code"), "", "123456"),
        Slot("order", cast("Any", None), "K-7721"),
        cast("Any", ("order", "K-7721")),
    ],
)
def test_a_slot_that_no_reader_may_give(slot: Slot) -> None:
    assert within_bounds(replace(HONEST, slots=(slot,)), SAID, "en").slots == ()


def test_errands_and_signals_are_of_the_contract() -> None:
    strange: Any = (
        ErrandGuess(cast("Any", "refund_everything"), 0.9),
        ErrandGuess("payoff", float("nan")),
        ErrandGuess("payoff", 1.5),
        "payoff",
        ErrandGuess("payoff", 0.6),
    )
    signals = cast("Any", ("confirmed", "vulnerable", None))
    read = within_bounds(
        replace(HONEST, errands=strange, present=4, signals=signals, language="EN"), SAID, "sv"
    )
    assert read.errands == (ErrandGuess("payoff", 0.6),)
    assert read.present == 0
    assert read.signals == ("vulnerable",)
    assert read.language == "sv"
    assert within_bounds(replace(HONEST, errands=()), SAID, "en").errands[0].errand == "none"


@pytest.mark.parametrize("text", ["can I pay on 31 April?", "not before 31 June", "den 31 april"])
def test_a_day_that_no_month_has_is_no_trouble(text: str) -> None:
    language = "sv" if text.startswith("den") else "en"
    found = find_slots(text, language=language, market="gb", today=date(2026, 11, 18))
    assert all(slot.value != "2027-04-31" for slot in found)
