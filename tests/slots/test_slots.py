"""Rows of messages and the slots they name; one file per language family."""

import time
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from releve.core.reading.reading import Slot
from releve.shell.readers.slots import find_slots

_FILES = sorted(Path(__file__).parent.glob("*.toml"))
_CALENDARS = sorted(
    path.parent.name
    for path in (Path(__file__).parents[2] / "src/releve/language").glob("*/calendar.toml")
)
_TODAY = date(2026, 11, 4)


def _rows() -> list[Any]:
    rows: list[Any] = []
    for path in _FILES:
        for number, row in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["row"]):
            rows.append(pytest.param(row, id=f"{path.stem}-{row['language']}-{number}"))
    return rows


def _shown(slots: tuple[Slot, ...]) -> list[str]:
    """A slot as the rows write it: "date 2026-11-20", "amount 2000 GBP", "order K-7721"."""
    return [" ".join(str(p) for p in (s.type, s.value, s.currency) if p is not None) for s in slots]


@pytest.mark.parametrize("row", _rows())
def test_a_message_names_these_slots(row: dict[str, Any]) -> None:
    today = row.get("today", _TODAY)
    found = find_slots(row["text"], language=row["language"], market=row.get("market"), today=today)
    assert _shown(found) == row["slots"]


@pytest.mark.parametrize("language", _CALENDARS)
def test_every_language_reads_its_own_tomorrow_and_a_date(language: str) -> None:
    path = Path(__file__).parents[2] / "src/releve/language" / language / "calendar.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    word = table["relative_days"]["1"][0]
    assert _shown(find_slots(word, language=language, market=None, today=_TODAY)) == [
        "date 2026-11-05"
    ]
    written = "2026-12-24"
    assert _shown(find_slots(written, language=language, market=None, today=_TODAY)) == [
        f"date {written}"
    ]


def test_a_slots_text_is_the_span_as_written() -> None:
    slots = find_slots("Pay £20 for K-7721 on the 3rd", language="en", market="gb", today=_TODAY)
    assert [s.text for s in slots] == ["£20", "K-7721", "3rd"]


_PIECES = st.sampled_from(
    ["1", "20", ".", ",", "-", "/", " ", "kr", "€", "$", "den", "november", "nästa", "fredag", "i",
     "order", "#", "K", "@", "a", "+46", "(", ")", "100", "hundra", "och", "\u202e", "\ud800", "٣",
     "\x00", "下周", "月", "日", "tjugo", "sedan", ":-", "'", "\n"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(_PIECES, max_size=60), st.sampled_from(["sv", "en", "de", "zh", "xx"]))
def test_any_mixture_ends_in_slots_of_the_contracts_kinds(pieces: list[str], language: str) -> None:
    for slot in find_slots("".join(pieces), language=language, market="se", today=_TODAY):
        assert slot.type in {"date", "amount", "order", "email", "phone"}
        if slot.type == "date":
            date.fromisoformat(str(slot.value))
        if slot.type == "amount":
            assert isinstance(slot.value, int)
            assert slot.value >= 0
            assert len(slot.currency or "") == 3
        else:
            assert slot.currency is None


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300), st.dates())
def test_any_text_on_any_day_is_read(text: str, today: date) -> None:
    find_slots(text, language="en", market="gb", today=today)


@pytest.mark.parametrize("language", ["en", "sv", "de", "ja", "ar"])
@pytest.mark.parametrize(
    "piece",
    ["1", "1 ", "1.", "1,", "1/", "1-", "a", "@", "a@", "a.", "#1", "order ", "order 1", "€", "$ ",
     "den ", "nästa fredag ", "20 nov ", "hundra", "hundra ", "K-", "+", "(", "fünf", "kr ", "千"],
)  # fmt: skip
def test_a_long_repetition_is_read_in_bounded_time(piece: str, language: str) -> None:
    find_slots("warm", language=language, market="se", today=_TODAY)
    started = time.process_time()
    find_slots(piece * (100_000 // len(piece)), language=language, market="se", today=_TODAY)
    assert time.process_time() - started < 2


@pytest.mark.parametrize("text", ["1万{}元", "{}万2千元", "{}万{}千元", "{},{}万1千円"])
def test_more_digits_than_any_amount_has_are_none(text: str) -> None:
    slots = find_slots(text.replace("{}", "1" * 5_000), language="ja", market="se", today=_TODAY)
    assert all(isinstance(s.value, int) and s.value < 10**15 for s in slots if s.type == "amount")
    # Up to there it is read as before.
    (read,) = find_slots(text.replace("{}", "3"), language="ja", market="se", today=_TODAY)
    assert read.type == "amount"


@pytest.mark.parametrize(
    ("text", "today"),
    [("31/12", date.max), ("1/1", date.min), ("31/12", date.min), ("29/2", date(2097, 3, 1))],
)
def test_a_day_beyond_the_calendar_is_none_or_near(text: str, today: date) -> None:
    for slot in find_slots(text, language="en", market="gb", today=today):
        assert slot.type == "date"
