"""The words of dates and numbers in one language, read from `language/<xx>/calendar.toml`.

A text becomes tokens, each with a class of one letter, so that a grammar is a regular expression
over the letters (see dates.py). The classes:

    N number      O ordinal        Y year (4 digits)     o ordinal word
    D number with an ending that only days of a month have ("20-ára")
    M month       m its short form W weekday             w its short form
    T day from today ("tomorrow"), or a feast's month and day
    Z weekday that was             V unit from today ("next week" in one word)
    Q month alone: "October's" (or made of M where the language says so; see dates.py)
    U unit (d w m y)               n d y  written after (or before) a month's, day's, year's number
    X next        x coming         L last       H this
    I in          A ago            F from now
    E end of      S start of       P middle of
    K until, by   k the/on, before a bare number of the day        j other small words inside a date
    G a word of the past tense     g of paying, past ("paid")      B of paying, of a sum
    b "only", "about"              J a word that joins clauses     C a noun that is counted
    . , - / '     themselves       | any other sign                ? any other word
    _ what was found before
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from releve.shell.readers.slots.digits import fold

_LANGUAGES = Path(__file__).resolve().parents[3] / "language"

Value = int | str | tuple[str, int]

_WORDS = {
    "next": "X",
    "coming": "x",
    "last": "L",
    "this": "H",
    "in": "I",
    "ago": "A",
    "from_now": "F",
    "end": "E",
    "start": "S",
    "middle": "P",
    "until": "K",
    "on": "k",
    "inside": "j",
    "past": "G",
    "past_payment": "g",
    "payment": "B",
    "only": "b",
    "join": "J",
    "counted": "C",
    "month_mark": "n",
    "day_mark": "d",
    "day_particle": "j",
    "year_mark": "y",
}
_UNITS = {"day": "d", "week": "w", "month": "m", "year": "y"}
_MARKS = (
    r"\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0962\u0963"
    r"\u0981-\u0983\u09bc-\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
_WORD = rf"[^\W\d_][^\W\d_{_MARKS}]*(?:[{_MARKS}]+[^\W\d_]*)*"
_SPLIT = re.compile(rf"\d+|{_WORD}|\S")
# Stands, character for character, where something was found before.
HIDDEN = "\x02"
_LONGEST_NUMBER_WORD = 40
# The value of a small word that makes the number before it a day of the month ("25 को").
PARTICLE = 31
_CODE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Token:
    kind: str
    value: Value
    start: int
    end: int
    digits: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase of the lexicon: the words after the first, its class and its value."""

    rest: tuple[str, ...]
    kind: str
    value: Value


class Lexicon:
    """One language's words; `tokens` cuts a plain, lower-case text."""

    def __init__(self, table: dict[str, Any]) -> None:
        self.market_order: str = table.get("day_month_order", "dm")
        self.coming: bool = table.get("next_weekday", "following_week") == "coming"
        self.months_by_mark: str = table.get("month_mark_side", "after")
        self.segmented: bool = table.get("spaces", True)
        self.verb_last: bool = table.get("verb_last", False)
        self.dashed: bool = table.get("dashed_dates", False)
        self.bare_day: bool = table.get("bare_day", False)
        self.bare_unit: bool = table.get("bare_unit", False)
        self.bare_month: bool = table.get("bare_month", False)
        self.mirrored: bool = table.get("mirrored_days", False)
        self.decimal: str = table.get("decimal", ",")
        self.dotted: bool = table.get("dotted_dates", False)
        self._ordinal_dot: bool = table.get("ordinal_dot", False)
        self._suffixes: tuple[str, ...] = _longest_first(table.get("suffixes", ()))
        self._prefixes: tuple[str, ...] = _longest_first(table.get("prefixes", ()))
        self._day_suffixes = frozenset(table.get("day_suffixes", ()))
        self._ordinal_suffixes = self._day_suffixes.union(table.get("ordinal_suffixes", ()))
        self.weekdays_as_ordinals: tuple[int, ...] = tuple(table.get("weekdays_as_ordinals", ()))
        self.amounts_by_scale: bool = table.get("amounts_by_scale", False)
        self.prefixes: frozenset[str] = frozenset(self._prefixes)
        numbers = table.get("numbers", {})
        self._by_scores: bool = numbers.get("scores", False)
        self.times: dict[str, int] = {
            word: int(n) for n, words in numbers.get("times", {}).items() for word in words
        }
        # Letters right after digits ("15e", "2tr"): no number words by themselves.
        self.scales: dict[str, int] = {
            letters: int(n) for n, all_ in numbers.get("scales", {}).items() for letters in all_
        }
        # Number words that mean something else except before a word that multiplies.
        self._before_times: dict[str, int] = {
            word: int(n) for n, all_ in numbers.get("before_times", {}).items() for word in all_
        }
        self._atoms: dict[str, int] = {
            word: int(n) for n, words in numbers.get("plain", {}).items() for word in words
        } | self.times
        self._atoms_folded = {fold(w): n for w, n in self._atoms.items()}
        self._joiners = frozenset(numbers.get("joiners", ()))
        self.months_all: frozenset[str] = frozenset()
        self._entries: dict[str, list[Entry]] = {}
        self._read(table)
        self._splitter = _SPLIT if self.segmented else self._unsegmented()
        self.word = lru_cache(maxsize=20_000)(self._word)

    def _add(self, phrases: Iterable[str], kind: str, value: Value = 0) -> None:
        for phrase in phrases:
            words: list[str] = [phrase] if not self.segmented else _SPLIT.findall(phrase)
            entry = Entry(tuple(words[1:]), kind, value)
            for first in {words[0], fold(words[0])}:
                self._entries.setdefault(first, []).append(entry)

    def _read(self, table: dict[str, Any]) -> None:
        for offset, phrases in table.get("relative_days", {}).items():
            self._add(phrases, "T", int(offset))
        for month_day, phrases in table.get("feasts", {}).items():
            self._add(phrases, "T", month_day)
        for name, phrases in table.get("relative_units", {}).items():
            unit, sign, count = re.split(r"([+-])", name)
            self._add(phrases, "V", (_UNITS[unit], int(sign + count)))
        for section, kind in (
            ("months", "M"),
            ("weekdays", "W"),
            ("months_short", "m"),
            ("months_possessive", "Q"),
            ("weekdays_short", "w"),
            ("weekdays_past", "Z"),
        ):
            for index, phrases in enumerate(table.get(section, ()), start=1):
                self._add(phrases, kind, index)
        self.months_all = frozenset(w for w, es in self._entries.items() if es[0].kind in "MmWw")
        for name, phrases in table.get("units", {}).items():
            self._add(phrases, "U", _UNITS[name])
        for name, phrases in table.get("words", {}).items():
            value = PARTICLE if name == "day_particle" else 0
            self._add(phrases, _WORDS[name], _UNITS.get(name.removesuffix("_mark"), value))
        for number, phrases in table.get("ordinals", {}).items():
            self._add(phrases, "o", int(number))
        for entries in self._entries.values():
            entries.sort(key=lambda e: -len(e.rest))

    def _unsegmented(self) -> re.Pattern[str]:
        names = sorted({*self._entries, *self._atoms, *self._joiners}, key=len, reverse=True)
        known = "|".join(re.escape(name) for name in names)
        return re.compile(rf"\d+|{known}|[a-z]+|\S")

    def _word(self, word: str) -> tuple[tuple[Entry, ...], int | None]:
        """A word's phrases, longest first, and its value if it is a number."""
        bare = fold(word) == word
        found = self._entries.get(word)
        number = self.number(word, bare=bare)
        if found is None and number is None:
            for stem in self._stems(word):
                found = self._entries.get(stem)
                number = self.number(stem, bare=bare)
                if found or number is not None:
                    break
        return tuple(found or ()), number

    def _stems(self, word: str) -> Iterable[str]:
        for prefix in self._prefixes:
            if word.startswith(prefix) and len(word) > len(prefix) + 1:
                yield word[len(prefix) :]
        for suffix in self._suffixes:
            if word.endswith(suffix) and len(word) > len(suffix) + 1:
                yield word[: -len(suffix)]

    def number(self, word: str, *, bare: bool) -> int | None:
        """The value of a number word, also of one written together ("fünfundzwanzig")."""
        atoms = self._atoms_folded if bare else self._atoms
        if word in atoms:
            return atoms[word]
        if not 5 < len(word) <= _LONGEST_NUMBER_WORD or not self.segmented:
            return None
        parts = _split(word, atoms, self._joiners)
        return None if parts is None else compose(parts, frozenset(self.times.values()))

    def joins(self, word: str) -> bool:
        """Whether the word joins the parts of a number or of an amount."""
        return word in self._joiners or any(e.kind == "J" for e in self._entries.get(word, ()))

    def tokens(self, text: str) -> list[Token]:
        """The tokens of a plain lower-case text."""
        raw = [(m.group(), m.start(), m.end()) for m in self._splitter.finditer(text)]
        out: list[Token] = []
        at = 0
        while at < len(raw):
            token, at = self._token(raw, at, after_month=bool(out) and out[-1].kind in "Mm")
            if token.kind in "Ww" and out and out[-1].kind == "N":
                token = self._counted(token, text)
            out.append(token)
        return out

    def _counted(self, token: Token, text: str) -> Token:
        """A weekday right after a number as the unit of that name: "2 minggu", "két hét"."""
        meanings = self.word(text[token.start : token.end])[0]
        unit = next((one for one in meanings if one.kind == "U" and not one.rest), None)
        return token if unit is None else replace(token, kind="U", value=unit.value)

    def _token(
        self, raw: list[tuple[str, int, int]], at: int, *, after_month: bool
    ) -> tuple[Token, int]:
        word, start, end = raw[at]
        if word.isdecimal():
            return self._digits(raw, at)
        if not word[0].isalpha():
            kind = "_" if word == HIDDEN else word if word in ".,-/'" else "|"
            return Token(kind, 0, start, end), at + 1
        entries, number = self.word(word)[0], self._number_at(raw, at)
        if len(entries) > 1 and (after_month or self._before_weekday(raw, at)):
            # "March first", "first Tuesday": what else the word means is not said there.
            entries = tuple(sorted(entries, key=lambda e: e.kind != "o"))
        if word in self._before_times and number is not None:
            return self._number_words(raw, at)
        for entry in entries:
            last = at + len(entry.rest)
            if last < len(raw) and all(
                raw[at + i + 1][0] in {w, fold(w)} for i, w in enumerate(entry.rest)
            ):
                return Token(entry.kind, entry.value, start, raw[last][2]), last + 1
        if number is not None:
            return self._number_words(raw, at)
        return Token("?", 0, start, end), at + 1

    def _number_at(self, raw: list[tuple[str, int, int]], at: int) -> int | None:
        word = raw[at][0]
        if not word[0].isalpha():
            return None
        follows = raw[at + 1][0] if at + 1 < len(raw) else ""
        if word in self._before_times and follows in self.times:
            return self._before_times[word]
        return self.word(word)[1]

    def _before_weekday(self, raw: list[tuple[str, int, int]], at: int) -> bool:
        follows = raw[at + 1][0] if at + 1 < len(raw) else ""
        return follows[:1].isalpha() and any(e.kind == "W" for e in self.word(follows)[0])

    def _digits(self, raw: list[tuple[str, int, int]], at: int) -> tuple[Token, int]:
        word, start, end = raw[at]
        value = int(word) if len(word) <= 9 else 0
        if len(word) > 2:
            year = len(word) == 4 and 1900 <= value <= 2100
            return Token("Y" if year else "N", value, start, end, len(word)), at + 1
        mark, nearest = at + 1, raw[at + 1][0] if at + 1 < len(raw) else ""
        if nearest in {":", ".", "-", "'", "º", "°", "ª"} and raw[mark][1] == end:
            if nearest in "º°ª":
                return Token("O", value, start, raw[mark][2], len(word)), at + 2
            mark += 1
        if (
            mark < len(raw)
            and raw[mark][0] in self._ordinal_suffixes
            and (raw[mark][1] == raw[mark - 1][2])
        ):
            kind = "D" if raw[mark][0] in self._day_suffixes else "O"
            return Token(kind, value, start, raw[mark][2], len(word)), mark + 1
        if self._ordinal_dot and nearest == "." and raw[at + 1][1] == end:
            follows = raw[at + 2] if at + 2 < len(raw) else None
            if follows is None or not (follows[0].isdecimal() and follows[1] == end + 1):
                return Token("O", value, start, end + 1, len(word)), at + 2
        return Token("N", value, start, end, len(word)), at + 1

    def _number_words(self, raw: list[tuple[str, int, int]], at: int) -> tuple[Token, int]:
        """Number words in a row, with the small words that join them, are one number."""
        start, last = raw[at][1], at
        parts: list[int] = []
        while at < len(raw) and len(parts) < 12:
            number = self._number_at(raw, at)
            if number is not None and not (parts and max(parts[-1], number) < 10):
                if self._by_scores and number == 20 and parts and parts[-1] == 4:
                    parts[-1] = 80
                else:
                    parts.append(number)
                last = at
            elif not parts or (raw[at][0] not in self._joiners and raw[at][0] != "-"):
                break
            at += 1
        value = compose(parts, frozenset(self.times.values()))
        return Token("N", value, start, raw[last][2]), last + 1


def _longest_first(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(items, key=lambda item: -len(item)))


def _split(word: str, atoms: dict[str, int], joiners: frozenset[str]) -> list[int] | None:
    """The atoms a compound number word is made of, or None if it is none."""
    best: list[list[int] | None] = [None] * (len(word) + 1)
    best[0] = []
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 16), end):
            before, piece = best[start], word[start:end]
            if before is None or (piece not in atoms and (start == 0 or piece not in joiners)):
                continue
            parts = [*before, atoms[piece]] if piece in atoms else before
            best[end] = parts if best[end] is None else min(best[end] or parts, parts, key=len)
    return best[len(word)] or None


def compose(parts: list[int], times: frozenset[int]) -> int:
    """The number that atoms in a row say: [2, 100, 5, 20] is 225, [3, 10, 5] with 10 a multiplier
    is 35."""
    total, current = 0, 0
    for part in parts:
        if part not in times:
            current += part
        elif part >= 1000:
            total, current = total + max(current, 1) * part, 0
        else:
            low = current % part if current > part else current
            current = current - low + max(low, 1) * part
    return total + current


@lru_cache(maxsize=64)
def lexicon(language: str) -> Lexicon | None:
    """The language's lexicon; None where there is no calendar for it."""
    path = _LANGUAGES / language / "calendar.toml"
    if not _CODE.fullmatch(language) or not path.is_file():
        return None
    return Lexicon(tomllib.loads(path.read_text(encoding="utf-8")))
