"""The small words of one language that answer a question: data, given to the machine."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import cast

from releve.core.rules.trouble import RuleTrouble

_WORD = re.compile(r"\w+", re.UNICODE)


def fold(text: str) -> str:
    """Case and diacritics removed: how words are compared, so that "ärende" meets "arende"."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in spread if not unicodedata.combining(sign))


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order."""
    return tuple(_WORD.findall(fold(text)))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Folded words and phrases by what they mean as an answer.

    `ordinals[0]` holds the ways to say "the first"; `last` stands for the last of a list.
    `negations` turn what follows them away ("not the kite, the teapot").
    """

    yes: tuple[str, ...]
    no: tuple[str, ...]
    unsure: tuple[str, ...]
    thanks: tuple[str, ...]
    negations: tuple[str, ...]
    all: tuple[str, ...]
    next: tuple[str, ...]
    why: tuple[str, ...]
    waive: tuple[str, ...]
    last: tuple[str, ...]
    ordinals: tuple[tuple[str, ...], ...]

    def has(self, meaning: str, text: str) -> bool:
        """Whether the text says one of the words or phrases of that meaning."""
        return any(says(text, phrase) for phrase in getattr(self, meaning))


def says(text: str, phrase: str) -> bool:
    """Whether a folded phrase stands in a text on word borders (anywhere, in unspaced scripts)."""
    folded = fold(text)
    if _unspaced(phrase):
        return phrase in folded
    return f" {' '.join(_WORD.findall(phrase))} " in f" {' '.join(_WORD.findall(folded))} "


def _unspaced(phrase: str) -> bool:
    return any("\u0e00" <= sign <= "\u0e7f" or sign >= "\u2e80" for sign in phrase)


def vocabulary_from(values: Mapping[str, object], *, file: str) -> Vocabulary:
    """Build a vocabulary from a parsed TOML mapping; RuleTrouble names file, key, and reason."""
    known = {field.name for field in fields(Vocabulary)}
    for key in values:
        if key not in known:
            raise RuleTrouble(file, key, "unknown key")
    built: dict[str, tuple[object, ...]] = {}
    for key in known:
        found = values.get(key)
        if not isinstance(found, list) or not found:
            raise RuleTrouble(file, key, "must be a list with at least one entry")
        entries = cast("list[object]", found)
        built[key] = tuple(_entry(entry, key, file) for entry in entries)
    return Vocabulary(**built)  # pyright: ignore[reportArgumentType] -- every field was just built


def _entry(entry: object, key: str, file: str) -> object:
    if key == "ordinals":
        if not isinstance(entry, list):
            raise RuleTrouble(file, key, "must be a list of lists of words")
        return tuple(fold(str(word)) for word in cast("list[object]", entry))
    if not isinstance(entry, str):
        raise RuleTrouble(file, key, "must be a list of words or phrases")
    return fold(entry)
