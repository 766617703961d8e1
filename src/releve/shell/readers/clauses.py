"""Where one message may fall into several requests.

Cuts at the ends of sentences, and at commas and conjunctions where enough words stand on both
sides. Conjunctions are those of the lender's languages that join two wishes ("and", "also").
"""

from __future__ import annotations

import re

CLAUSES_MAX = 5
WINDOWS_MAX = 3
_WORDS_MIN = 2

_CONJUNCTIONS = {
    "cs": "a také, a, také, ale, navíc, pak",
    "da": "og også, og, også, men, samt, desuden",
    "de": "und auch, und, außerdem, ausserdem, sowie, aber, zudem, dann",
    "en": "and also, and, also, plus, then, but, btw, as well as",
    "es": "y también, y, e, además, también, pero, luego",
    "fi": "ja myös, ja, sekä, lisäksi, myös, mutta",
    "fr": "et aussi, et, ainsi que, aussi, puis, mais, en plus",
    "it": "e anche, e, ed, inoltre, anche, ma, poi",
    "nb": "og også, og, også, men, samt, dessuten",
    "nl": "en ook, en, ook, maar, daarnaast, daarna",
    "pl": "i, oraz, a także, ale, a, też, potem",
    "pt": "e também, e, também, além disso, mas, depois",
    "sv": "och också, och, samt, dessutom, också, men, sen",
}
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\s*\n+\s*|\s+[-–—•]+\s+|\s*[;…。！？]+\s*")
_COMMA_OR_SIGN = r"\s*[&+]\s*"


def _inner_cut(conjunctions: str) -> re.Pattern[str]:
    longest_first = sorted(conjunctions.split(", "), key=len, reverse=True)
    words = "|".join(re.escape(word) for word in longest_first)
    return re.compile(rf",\s+(?:(?:{words})\s+)?|\s+(?:{words})\s+|{_COMMA_OR_SIGN}", re.IGNORECASE)


_INNER_CUTS = {language: _inner_cut(words) for language, words in _CONJUNCTIONS.items()}
_PLAIN_CUT = re.compile(rf",\s+|{_COMMA_OR_SIGN}")


def sentences(text: str) -> list[str]:
    return [part.strip() for part in _SENTENCE_END.split(text) if part and part.strip()]


def clauses(text: str, language: str) -> list[str]:
    """At most five parts that may each be a request, in the order of the text."""
    parts: list[str] = []
    for sentence in sentences(text):
        parts += _cut(sentence, _INNER_CUTS.get(language, _PLAIN_CUT))
    if len(parts) > CLAUSES_MAX:
        parts = [*parts[: CLAUSES_MAX - 1], " ".join(parts[CLAUSES_MAX - 1 :])]
    return parts


def _cut(sentence: str, inner: re.Pattern[str]) -> list[str]:
    """Cuts inside a sentence where each side keeps at least two words."""
    parts: list[str] = []
    start = 0
    for cut in inner.finditer(sentence):
        before, after = sentence[start : cut.start()], sentence[cut.end() :]
        if len(before.split()) >= _WORDS_MIN and len(after.split()) >= _WORDS_MIN:
            parts.append(before.strip())
            start = cut.end()
    return [*parts, sentence[start:].strip()]


def windows(text: str, characters: int) -> list[str]:
    """The text itself if it is short; else runs of whole sentences of about that length."""
    if len(text) <= characters:
        return [text]
    found = [""]
    for sentence in sentences(text):
        pieces = [sentence[i : i + characters] for i in range(0, len(sentence), characters)]
        for piece in pieces:
            if found[-1] and len(found[-1]) + len(piece) > characters:
                found.append("")
            found[-1] = f"{found[-1]} {piece}".strip()
    return _spread(found)


def _spread(found: list[str]) -> list[str]:
    """The first, the last, and evenly some between: a story's errand often comes at its end."""
    if len(found) <= WINDOWS_MAX:
        return found
    step = (len(found) - 1) / (WINDOWS_MAX - 1)
    return [found[round(i * step)] for i in range(WINDOWS_MAX)]
