"""A customer names the language to be answered in, in whatever language they write."""

from pathlib import Path

import pytest

from releve.exam.parity import find_situations
from releve.shell.asked_language import asked_language
from releve.shell.wording import Wording

SITUATIONS = Path(__file__).parents[2] / "evals" / "parity"
SERVED = Wording.load().languages


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Can we speak Arabic?", "ar"),
        ("auf Deutsch bitte", "de"),
        ("på svenska tack", "sv"),
        ("in English please", "en"),
        ("Puhutaanko suomeksi?", "fi"),
        ("po polsku proszę", "pl"),
        ("можно по-русски?", "ru"),
        ("українською, будь ласка", "uk"),
        ("en español por favor", "es"),
        ("中文可以吗", "zh"),
        ("日本語でお願いします", "ja"),
        ("Türkçe konuşabilir miyiz?", "tr"),
        ("norsk, takk", "nb"),
        ("هل يمكننا التحدث بالعربية؟", "ar"),
    ],
)
def test_a_language_is_asked_for(text: str, language: str) -> None:
    assert asked_language(text, SERVED) == language


@pytest.mark.parametrize(
    "text",
    [
        "How much do I owe?",
        "Ja tack",
        "My order never arrived",
        "I would like to return the two books about French cooking that I bought",
        "German or French?",
        "",
    ],
)
def test_none_is_asked_for(text: str) -> None:
    assert asked_language(text, SERVED) is None


@pytest.mark.parametrize(("spoken_in", "wanted"), [("sl", None), ("es", "da")])
def test_a_name_is_one_of_the_language_spoken(spoken_in: str, wanted: str | None) -> None:
    assert asked_language("Danes, prosim", SERVED, spoken_in) == wanted


def test_no_situation_of_parity_asks_for_a_language() -> None:
    for situation in find_situations([SITUATIONS]):
        for language, told in situation.says.items():
            for text in (told,) if isinstance(told, str) else told:
                assert asked_language(text, SERVED, language) is None, text
