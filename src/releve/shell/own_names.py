"""What a message is about, read without the names that stand in the customer's own book.

A shop is called anything ("Never Late Watches"), and a thing that nobody has written an example of
makes a plain sentence strange to a reader ("Die Teekanne von Teekontor kam kaputt an"). So the
errands are read from the text without the shop, and with a plain word in place of the thing; the
slots, the language, and every word of an answer are those of the text as it was written.

Measured by `tests/conversation/own_names.tsv`, 72 sentences of our own in 22 languages: 46 are
read right as they are, 69 so. The text is read twice where it names something of the book.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from releve.core.conversation.vocabulary import word_places, words_of
from releve.core.reading.bounds import within_bounds
from releve.core.reading.reading import Reading
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.desk import Reader
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.wording import LANGUAGES, SOURCE

_SQL = load("turns")
# This much of a name is said before it counts as said, by letters.
_SHARE_MIN = 0.6
# A word this short is no name by itself, and one this long may have a longer ending.
_LETTERS_MIN, _LONG = 4, 6
_ENDING_MAX, _LONG_ENDING_MAX = 2, 4
# A reading this sure stands, where the plain words say the same.
_SURE = 0.55
# By so much surer is a reading that says something else.
_MARGIN = 0.05
_POSSESSIVE = re.compile(r"['’]\w{1,4}")
_SPACES = re.compile(r"[^\S\n]{2,}")


@dataclass(frozen=True, slots=True)
class OwnNames:
    """The shops and the things that a customer's book names."""

    shops: tuple[str, ...] = ()
    things: tuple[str, ...] = ()


def own_names(connection: Connection, lender: LenderId, customer: CustomerId) -> OwnNames:
    """The names in a customer's book, read without a lock."""
    asked = {"lender": lender, "customer": customer}
    row = connection.execute(_SQL.names_bought, asked, prepare=True).fetchone()
    return OwnNames(tuple(row[0]), tuple(row[1])) if row else OwnNames()


def read_without(
    reader: Reader, text: str, names: OwnNames, *, language: str, market: str, today: date
) -> Reading:
    """The reading of a text; its errands as if the names were plain words, where that is surer.

    Signals are those of the text as it was written: none is lost with a name.
    """
    reading = _read(reader, text, language, market, today)
    sure = _sureness(reading)
    plain = without(text, names, reading.language)
    # Nothing can be surer by the margin than a reading that is this sure.
    if plain == text or sure > 1 - _MARGIN:
        return reading
    about = _read(reader, plain, reading.language, market, today)
    same = about.errands[0].errand == reading.errands[0].errand
    if (sure >= _SURE and same) or _sureness(about) < sure + (0.0 if same else _MARGIN):
        return reading
    return replace(reading, errands=about.errands, present=about.present)


def _read(reader: Reader, text: str, language: str, market: str, today: date) -> Reading:
    # Two readings are held against each other: what a reader may not say counts in neither.
    reading = reader.read(text, language=language, market=market, today=today)
    return within_bounds(reading, text, language)


def _sureness(reading: Reading) -> float:
    """How sure the reader is of what it holds to be said; a name may make it nothing."""
    best = reading.errands[0]
    return 0.0 if best.errand == "none" else best.confidence


def without(text: str, names: OwnNames, language: str) -> str:
    """The text without the shops, and with one plain word for each of the things."""
    for shop in sorted(names.shops, key=len, reverse=True):
        text = _replaced(text, shop, "")
    product = _products().get(language) or _products()[SOURCE]
    for thing in sorted(names.things, key=len, reverse=True):
        text = _replaced(text, thing, product)
    return text


def _replaced(text: str, name: str, by: str) -> str:
    """The text with another word where the name is said best."""
    found = list(_said(text, name))
    best = max((share for _, _, share in found), default=0.0)
    for start, end, share in reversed(found):
        if share == best:
            before, after = text[:start].rstrip(" "), text[end:].lstrip(" ")
            # Spaces beside a name in other letters go with it: alone they would end a clause.
            joined = not by and _unspaced(before[-1:]) and _unspaced(after[:1])
            text = before + after if joined else f"{text[:start]}{by}{text[end:]}"
            text = _SPACES.sub(" ", text)
    return text.strip()


def _said(text: str, name: str) -> Iterator[tuple[int, int, float]]:
    """Where the name, or most of it, is said: start, end, and how much of it."""
    if _unspaced(name):
        yield from ((m.start(), m.end(), 1.0) for m in re.finditer(re.escape(name), text))
        return
    parts = words_of(name)
    whole = sum(map(len, parts))
    for run in _runs(text, parts):
        said = {part for _, _, part in run}
        share = sum(len(part) for part in parts if part in said) / whole
        particular = any(len(part) >= _LETTERS_MIN for part in said)
        if share >= _SHARE_MIN and (particular or share == 1.0):
            start, end = run[0][0], run[-1][1]
            ending = _POSSESSIVE.match(text, end)
            yield start, ending.end() if ending else end, share


def _runs(text: str, parts: Sequence[str]) -> Iterator[list[tuple[int, int, str]]]:
    """Words side by side that are all of the name, each with the part of it that it says."""
    run: list[tuple[int, int, str]] = []
    for start, end, word in word_places(text):
        part = next((one for one in parts if _is_form(word, one)), None)
        if part is None or part in {said for _, _, said in run}:
            if run:
                yield run
            run = []
        if part is not None:
            run.append((start, end, part))
    if run:
        yield run


def _is_form(word: str, part: str) -> bool:
    """The same word, or one with another ending."""
    if word == part:
        return True
    shared = 0
    while shared < min(len(word), len(part)) and word[shared] == part[shared]:
        shared += 1
    most = _LONG_ENDING_MAX if shared > _LONG else _ENDING_MAX
    left = max(len(word), len(part)) - shared
    return shared >= _LETTERS_MIN and left <= most


def _unspaced(name: str) -> bool:
    return any("\u0e00" <= sign <= "\u0e7f" or "\u2e80" <= sign <= "\u9fff" for sign in name)


@cache
def _products() -> dict[str, str]:
    return tomllib.loads((LANGUAGES / "product.toml").read_text("utf-8"))
