"""The streaming form of the reader: one message a line in, one JSON reading a line out.

A line is plain text, or a JSON object {"text", "language"?, "market"?, "today"?}. Bytes that are
not UTF-8 are read as U+FFFD. A line that begins as a JSON object but is none, or has a key of the
wrong kind, is answered by a reading of `none` so that order is kept, and named on standard error.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TextIO, cast

from releve.core.reading.reading import Reading

_LINE_BYTES_MAX = 1 << 20
_CHUNK_BYTES = 1 << 16
_TOGETHER_MAX = 16
_OBJECT_STARTS = ('{"', "{ ", "{}")


class LineError(ValueError):
    """A line cannot be read; the text says why."""


@dataclass(frozen=True, slots=True)
class Message:
    """One line as it asks to be read."""

    text: str
    language: str | None = None
    market: str | None = None
    today: date | None = None


class Bytes(Protocol):
    """Where lines come from: `read1` gives what is there and waits only when nothing is."""

    def read1(self, size: int = -1, /) -> bytes: ...


class LineReader(Protocol):
    """What reads messages, some at a time."""

    def read_many(self, messages: Sequence[Message]) -> list[Reading]: ...


def stream(reader: LineReader, lines: Bytes, out: TextIO, errors: TextIO) -> int:
    """Answers every line before it waits for the next; returns how many could not be read.

    Lines that wait already are read together, up to `_TOGETHER_MAX` of them.
    """
    faults = 0
    number = 0
    unicode = (out.encoding or "utf-8").lower().replace("-", "") == "utf8"
    for group in _waiting(lines):
        asked: list[Message] = []
        for line in group:
            number += 1
            try:
                asked.append(parse_line(line))
            except LineError as fault:
                faults += 1
                errors.write(f"releve read: line {number}: {fault}\n")
                errors.flush()
                asked.append(Message(""))
        readings = reader.read_many(asked)
        out.writelines(as_json(reading, unicode=unicode) + "\n" for reading in readings)
        out.flush()
    return faults


def _waiting(lines: Bytes) -> Iterator[list[bytes]]:
    """The lines as they come, those that wait already in one group.

    A line longer than a mebibyte is kept up to there; its rest is no message of its own.
    """
    begun = bytearray()
    while chunk := lines.read1(_CHUNK_BYTES):
        *whole, rest = chunk.split(b"\n")
        if whole:
            whole[0] = bytes(begun) + whole[0]
            begun.clear()
        begun += rest
        del begun[_LINE_BYTES_MAX:]
        for first in range(0, len(whole), _TOGETHER_MAX):
            yield [line[:_LINE_BYTES_MAX] for line in whole[first : first + _TOGETHER_MAX]]
    if begun:
        yield [bytes(begun)]


def parse_line(line: bytes) -> Message:
    """The message of a line; LineError when it begins as a JSON object and is none."""
    text = line.decode("utf-8", errors="replace").rstrip("\r\n")
    if not text.lstrip().startswith(_OBJECT_STARTS):
        return Message(text)
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise LineError(f"not a JSON object: {fault}") from fault
    if not isinstance(found, dict):
        raise LineError("not a JSON object")
    return _message(cast("dict[str, object]", found))


def _message(found: dict[str, object]) -> Message:
    unknown = sorted(set(found) - {"text", "language", "market", "today"})
    if unknown:
        raise LineError(f"unknown key {unknown[0]!r}")
    text = found.get("text")
    if not isinstance(text, str):
        raise LineError("`text` is missing or no string")
    return Message(text, _code(found, "language"), _code(found, "market"), _day(found))


def _code(found: dict[str, object], key: str) -> str | None:
    value = found.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or not (value.isascii() and 2 <= len(value) <= 16):
        raise LineError(f"`{key}` is no code: {value!r}"[:80])
    return value.lower()


def _day(found: dict[str, object]) -> date | None:
    value = found.get("today")
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value))
    except ValueError as fault:
        raise LineError(f"`today` is no ISO 8601 date: {value!r}"[:80]) from fault


def as_json(reading: Reading, *, unicode: bool = True) -> str:
    """The contract's form; what cannot be printed stays escaped, so that any output carries it."""
    best_first = sorted(reading.errands, key=lambda guess: -guess.confidence)
    slots: list[dict[str, str | int]] = []
    for slot in reading.slots:
        shown: dict[str, str | int] = {
            "type": slot.type, "text": slot.text, "value": slot.value,
        }  # fmt: skip
        if slot.currency is not None:
            shown["currency"] = slot.currency
        slots.append(shown)
    answer = {
        "text": reading.text,
        "language": reading.language,
        "errands": [{"errand": g.errand, "confidence": g.confidence} for g in best_first],
        "slots": slots,
        "signals": list(reading.signals),
    }
    plain = json.dumps(answer, ensure_ascii=False)
    return plain if unicode and plain.isprintable() else json.dumps(answer)
