"""Where messages are cut into clauses and windows."""

import pytest

from releve.shell.readers.clauses import CLAUSES_MAX, WINDOWS_MAX, clauses, windows

_ROWS = [
    ("en", "pay my bill and close my account", ["pay my bill", "close my account"]),
    ("en", "where is it? send me the invoice", ["where is it?", "send me the invoice"]),
    ("en", "shirts and shoes", ["shirts and shoes"]),
    ("sv", "Jag vill betala och flytta nästa", ["Jag vill betala", "flytta nästa"]),
    ("pl", "chcę zapłacić teraz i zmienić adres", ["chcę zapłacić teraz", "zmienić adres"]),
    ("en", "when can i pay", ["when can i pay"]),
    ("xx", "one two, three four", ["one two", "three four"]),
    ("en", "", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "parts"), _ROWS)
def test_cuts_where_both_sides_can_be_a_request(language: str, text: str, parts: list[str]) -> None:
    assert clauses(text, language) == parts


def test_never_more_than_a_few_parts_and_no_word_lost() -> None:
    text = ". ".join(f"wish number {i}" for i in range(40))
    parts = clauses(text, "en")
    assert len(parts) == CLAUSES_MAX
    assert " ".join(parts).replace(".", "").split() == text.replace(".", "").split()


def test_windows_hold_whole_sentences_and_the_end() -> None:
    text = " ".join(f"Sentence number {i} says something." for i in range(100)) + " The end."
    found = windows(text, 400)
    assert 1 < len(found) <= WINDOWS_MAX
    assert all(len(window) <= 400 for window in found)
    assert found[-1].endswith("The end.")
    assert windows("short", 400) == ["short"]
