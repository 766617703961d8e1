"""The small words of every language: a yes that stands inside another sentence is none."""

import tomllib
from pathlib import Path

import pytest

from releve.core.conversation.vocabulary import Vocabulary, words_of
from releve.core.decisions.decision import Reply
from releve.shell.wording import Wording

WORDING = Wording.load()
ROWS = tomllib.loads((Path(__file__).parent / "answers.toml").read_text(encoding="utf-8"))
SAID = [
    pytest.param(language, text, kind == "yes", id=f"{language}: {text}")
    for language, kinds in ROWS.items()
    for kind, texts in kinds.items()
    for text in texts
]


def _agreed(words: Vocabulary, text: str) -> bool:
    refused = words.refuses_at(text) is not None
    return words.has("yes", text) and not refused and not words.has("unsure", text)


@pytest.mark.parametrize(("language", "text", "agreed"), SAID)
def test_what_is_agreed(language: str, text: str, agreed: bool) -> None:
    assert _agreed(WORDING.vocabulary(language), text) == agreed


@pytest.mark.parametrize("language", WORDING.languages)
def test_every_language_has_rows(language: str) -> None:
    assert language in ROWS


@pytest.mark.parametrize("language", WORDING.languages)
def test_yes_and_no_share_no_word(language: str) -> None:
    words = WORDING.vocabulary(language)
    yes = {words_of(phrase) for phrase in words.yes}
    no = {words_of(phrase) for phrase in (*words.no, *words.negations, *words.negations_after)}
    assert not yes & no


@pytest.mark.parametrize("language", WORDING.languages)
@pytest.mark.parametrize(
    "meaning", ["yes", "no", "unsure", "thanks", "all", "next", "why", "waive"]
)
def test_every_phrase_says_itself(language: str, meaning: str) -> None:
    words = WORDING.vocabulary(language)
    for phrase in getattr(words, meaning):
        assert words.has(meaning, phrase.lstrip("=^")), phrase


@pytest.mark.parametrize("language", WORDING.languages)
def test_an_ordinal_counts_one_place_only(language: str) -> None:
    places = [{words_of(way) for way in ways} for ways in WORDING.vocabulary(language).ordinals]
    assert sum(map(len, places)) == len(set().union(*places))


@pytest.mark.parametrize("language", WORDING.languages)
def test_what_the_buttons_say_is_understood_when_typed(language: str) -> None:
    words = WORDING.vocabulary(language)
    yes, no = (WORDING.say(Reply(name), language) for name in ("confirm-yes", "confirm-no"))
    assert words.has("yes", yes)
    assert not words.has("no", yes)
    assert words.has("no", no)
    assert not words.has("yes", no) or (words.where("no", no) or 0) <= (words.where("yes", no) or 0)
