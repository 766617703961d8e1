"""The held-out messages stay apart from training and cover what they are to judge."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

import releve.language
from releve.core.reading.reading import ERRANDS, SIGNALS

_FOLDER = Path(__file__).parent / "held_out"
_LONG = "en sv de fr nl fi nb da es it pt pl cs".split()
_SHORT = "ar bg el et fa he hi hr hu id ja ko lt lv ro ru sk sl th tr uk vi zh".split()
_LANGUAGES = [*_LONG, *_SHORT]
# The least rows with no errand at all.
_NONE_MIN = {"en": 80, **dict.fromkeys(_LONG[1:], 15), **dict.fromkeys(_SHORT, 10)}
_LEARNED = Path(releve.language.__path__[0])
# Shorter messages ("hi", "refund?") are said by everybody and may stand on both sides.
_OWN_LETTERS_MIN = 25


def _rows(name: str) -> list[list[str]]:
    with (_FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


@pytest.fixture(scope="module")
def learned() -> frozenset[str]:
    files = [f for suffix in ("txt", "tsv") for f in _LEARNED.glob(f"*/*/*.{suffix}")]
    fields = (
        field
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
        for field in (line, *line.split("\t"))
    )
    found = frozenset(_letters(field) for field in fields)
    assert len(found) > 10_000, "the examples are not where this test looks"
    return found


@pytest.mark.parametrize("name", [*(f"{language}.tsv" for language in _LANGUAGES), "signals.tsv"])
def test_no_held_out_message_is_learned(name: str, learned: frozenset[str]) -> None:
    messages = [row[2] for row in _rows(name) if len(_letters(row[2])) >= _OWN_LETTERS_MIN]
    assert [message for message in messages if _letters(message) in learned] == []


@pytest.mark.parametrize("language", _LANGUAGES)
def test_every_errand_is_held_out(language: str) -> None:
    counts = Counter(
        errand
        for first, _, _ in _rows(f"{language}.tsv")
        for part in first.split("+")
        for errand in part.split("|")
    )
    least = 13 if language == "en" else 2
    assert {errand: counts[errand] for errand in ERRANDS if counts[errand] < least} == {}
    assert set(counts) <= set(ERRANDS)
    assert counts["none"] >= _NONE_MIN[language]


def test_every_file_is_listed() -> None:
    assert {file.stem for file in _FOLDER.glob("??.tsv")} == set(_LANGUAGES)


def test_every_signal_is_held_out() -> None:
    counts = Counter(signal for row in _rows("signals.tsv") for signal in row[0].split("+"))
    assert {signal: counts[signal] for signal in SIGNALS if counts[signal] < 12} == {}
    assert counts["calm"] >= 60
    assert set(counts) <= {*SIGNALS, "calm"}
