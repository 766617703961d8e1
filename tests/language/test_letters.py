"""The letters of the days: every kind that is put into the outbox has words in every language."""

import re
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

import releve
from releve.core.lending.reminders import ReminderKind
from releve.core.values.money import Money
from releve.shell.letters import DAY_OF_KIND, WORDED_ALREADY, worded
from releve.shell.wording import LANGUAGES, SOURCE, Wording, written

WORDING = Wording.load()
SQL = Path(releve.__file__).parent / "shell" / "postgres" / "sql"
WRITTEN = sorted(path.name for path in LANGUAGES.iterdir() if (path / "calendar.toml").exists())
FACTS = {"merchant": "Kattegatt & Söner", "order": "A-10234", "amount": 123_450, "currency": "EUR"}
DAY = date(2026, 11, 20)
_ISOLATES = re.compile("[\u2066-\u2069]")


def _put_by_the_days():
    """The kinds that the statements put into the outbox."""
    text = (SQL / "day_steps.sql").read_text("utf-8")
    kinds = set(re.findall(r"'kind', '(\w+)',", text))
    for begin in re.findall(r"'kind', '(\w+)' \|\|", text):
        kinds |= {begin + kind for kind in ReminderKind.__args__}
    return kinds


def _row(kind, **changes):
    return FACTS | {"kind": kind, DAY_OF_KIND[kind]: DAY.isoformat()} | changes


@lru_cache(maxsize=64)
def _texts(language):
    path = LANGUAGES / language / "letters.ftl"
    body = FluentParser().parse(path.read_text("utf-8")).body
    entries = [entry for entry in body if isinstance(entry, ast.Message)]
    names = [entry.id.name for entry in entries]
    assert len(names) == len(set(names))
    return {
        entry.id.name: " ".join(
            part.value
            for part in (entry.value.elements if entry.value else ())
            if isinstance(part, ast.TextElement)
        )
        for entry in entries
    }


def test_every_kind_of_the_days_has_words():
    assert _put_by_the_days() == set(DAY_OF_KIND)
    assert len(DAY_OF_KIND) >= 5


def test_every_language_that_is_read_or_answered_has_letters():
    assert set(WORDING.languages) | set(WRITTEN) <= set(WORDING.letter_languages)


@pytest.mark.parametrize("language", WORDING.letter_languages)
def test_every_letter_says_its_facts(language):
    amount = written(Money(123_450, "EUR"), language)
    for kind in DAY_OF_KIND:
        letter = worded(WORDING, _row(kind, language=language), language)
        text, subject = (_ISOLATES.sub("", part) for part in (letter.text, letter.subject))
        for fact in (FACTS["merchant"], FACTS["order"], amount, written(DAY, language)):
            assert _ISOLATES.sub("", str(fact)) in text, (kind, text)
        assert str(FACTS["merchant"]) in subject
        assert "\n" not in subject
        assert not set("{}") & set(text + subject)
        assert not re.search(r"  | [.,]|\.\.", text + subject), text
        closing = _texts(language)["letter-closing"]
        assert text.endswith("\n\n" + closing)
        assert letter.language == language


@pytest.mark.parametrize("language", sorted(set(WORDING.letter_languages) - {SOURCE}))
def test_letters_are_written_in_their_own_language(language):
    own, english = _texts(language), _texts(SOURCE)
    assert own.keys() == english.keys()
    long = [name for name, text in english.items() if len(text) > 12]
    assert [name for name in long if own[name] == english[name]] == []
    for name, text in own.items():
        assert not set("'\"") & set(text), f"{name}: {text}"


def test_a_language_of_the_market_is_written_as_the_market_writes_it():
    row = _row("bill", language="en", currency="USD", due_on="2026-11-02")
    assert "2 November 2026" in worded(WORDING, row, "en-GB").text
    assert "November 2, 2026" in worded(WORDING, row, "en-US").text
    assert "2 novembre 2026" in worded(WORDING, row | {"language": "fr"}, "en-US").text


def test_a_language_without_letters_gets_the_english_ones():
    letter = worded(WORDING, _row("bill", language="eo"), "eo")
    assert letter.language == SOURCE
    assert letter == worded(WORDING, _row("bill", language="en"), "en")


@pytest.mark.parametrize("kind", sorted(WORDED_ALREADY))
def test_what_carries_its_text_keeps_it(kind):
    body = {"document": "d-1"} if kind == "document" else {"kind": kind, "language": "sv-SE"}
    letter = worded(WORDING, body | {"text": "Som lovat."}, "sv-SE")
    assert letter.text == "Som lovat."
    assert letter.subject


def test_a_kind_without_words_is_a_fault():
    with pytest.raises(ValueError, match="birthday"):
        worded(WORDING, {"kind": "birthday", "language": "en"}, "en")
