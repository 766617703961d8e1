"""A customer names the language to be answered in, in whatever language they write."""

import pytest

from releve.shell.asked_language import asked_language
from releve.shell.wording import Wording

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
