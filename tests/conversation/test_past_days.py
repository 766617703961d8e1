"""Days on which somebody has paid: read as the next that comes, meant as the one that was."""

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from releve.core.conversation.counting import day_of_month, how_many
from releve.core.conversation.filling import first_slots
from releve.core.reading.reading import Reading, Slot
from releve.shell.wording import Wording

WORDING = Wording.load()
TODAY = date(2026, 11, 18)


def reading(text: str, language: str, day: date | None = None, span: str = "") -> Reading:
    slots = () if day is None else (Slot("date", span, day.isoformat()),)
    return Reading(text, language, (), 0, slots)


@pytest.mark.parametrize(
    ("text", "span", "read", "paid"),
    [
        ("on Friday", "Friday", date(2026, 11, 20), date(2026, 11, 13)),
        ("on the 12th", "12th", date(2026, 12, 12), date(2026, 11, 12)),
        ("on the 31st", "31st", date(2026, 12, 31), date(2026, 10, 31)),
        ("12 November", "12 November", date(2027, 11, 12), date(2026, 11, 12)),
        ("30 December", "30 December", date(2026, 12, 30), date(2025, 12, 30)),
        ("yesterday", "yesterday", date(2026, 11, 17), date(2026, 11, 17)),
        ("today", "today", TODAY, TODAY),
    ],
)
def test_a_day_on_which_one_has_paid(text: str, span: str, read: date, paid: date) -> None:
    nobody = SimpleNamespace(methods=())
    book = SimpleNamespace(orders=(), owing=(), currency="GBP", customer=nobody)
    facts = cast("Any", SimpleNamespace(today=TODAY, book=book))
    words = WORDING.vocabulary("en")
    slots = first_slots("payment_missing", reading(text, "en", read, span), facts, words)
    assert slots.paid_on == paid


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("over 6 months", "en", 6),
        ("in 4 Raten", "de", 4),
        ("6 kuukautta", "fi", 6),
        ("na tři měsíce", "cs", 3),
        ("en tres plazos", "es", 3),
        ("not three, five", "en", 5),
        ("4 or 5", "en", None),
        ("as long as possible", "en", None),
        ("one at a time", "en", None),
    ],
)
def test_how_many_installments(text: str, language: str, count: int | None) -> None:
    assert how_many(reading(text, language), WORDING.vocabulary(language)) == count


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("5. päivä", "fi", 5),
        ("il 10", "it", 10),
        ("not the 5th, the 7th", "en", 7),
        ("the first", "en", 1),
        ("card 4242", "en", None),
        ("29", "en", 29),
    ],
)
def test_a_day_of_the_month(text: str, language: str, day: int | None) -> None:
    assert day_of_month(reading(text, language), WORDING.vocabulary(language), asked=True) == day
