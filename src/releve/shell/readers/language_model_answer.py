"""A language model's answer, held to its form: anything else is nonsense, and nothing is guessed.

The form is that of `language/prompts/`. An answer with an unknown errand or signal, a wrong type, a
key too many or too few, words around the object, or a slot that the message does not contain is
refused as a whole: who is wrong in one thing is not believed in another.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NoReturn, cast

from releve.core.reading.reading import ERRANDS, SIGNALS, ErrandGuess, Signal, Slot

ANSWER_CHARACTERS_MAX = 8_000
ERRANDS_MAX = 3
SLOTS_MAX = 8
_SLOT_CHARACTERS_MAX = 120
_AMOUNT_DIGITS_MAX = 12
_YEARS_AROUND = 5
_CURRENCY = re.compile(r"[A-Z]{3}")
_SLOT_TYPES = ("date", "amount", "order")


class Nonsense(Exception):
    """The answer is not of the form; the text says what is wrong, without the answer's words."""


@dataclass(frozen=True, slots=True)
class ModelReading:
    """What a model heard. Slots are of types date, amount, and order, in its own words."""

    errands: tuple[ErrandGuess, ...]
    slots: tuple[Slot, ...]
    signals: tuple[Signal, ...]


def _object(**properties: object) -> dict[str, object]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


ANSWER_SCHEMA: Mapping[str, object] = _object(
    errands={
        "type": "array",
        "minItems": 1,
        "maxItems": ERRANDS_MAX,
        "items": _object(
            errand={"type": "string", "enum": list(ERRANDS)}, confidence={"type": "number"}
        ),
    },
    slots={
        "type": "array",
        "maxItems": SLOTS_MAX,
        "items": _object(
            type={"type": "string", "enum": list(_SLOT_TYPES)},
            text={"type": "string"},
            value={"type": "string"},
            currency={"type": "string"},
        ),
    },
    signals={
        "type": "array",
        "maxItems": len(SIGNALS),
        "items": {"type": "string", "enum": list(SIGNALS)},
    },
)


def parse_answer(answer: str, message: str, *, today: date) -> ModelReading:
    """What the answer says about the message as it was sent. Raises Nonsense."""
    if len(answer) > ANSWER_CHARACTERS_MAX:
        raise Nonsense("too long")
    try:
        found: object = json.loads(
            answer, parse_constant=_no_constant, object_pairs_hook=_each_key_once
        )
    except (ValueError, RecursionError) as fault:
        raise Nonsense("no JSON object") from fault
    table = _table(found, "errands", "slots", "signals")
    return ModelReading(
        _errands(_list(table["errands"], ERRANDS_MAX)),
        tuple(_slot(one, message, today) for one in _list(table["slots"], SLOTS_MAX)),
        _signals(_list(table["signals"], len(SIGNALS))),
    )


def _no_constant(name: str) -> NoReturn:
    raise Nonsense(f"{name} is no number")


def _each_key_once(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise Nonsense("a key twice")
        found[key] = value
    return found


def _table(found: object, *keys: str) -> dict[str, object]:
    if not isinstance(found, dict) or set(cast("dict[str, object]", found)) != set(keys):
        raise Nonsense("not the keys " + ", ".join(keys))
    return cast("dict[str, object]", found)


def _list(found: object, most: int) -> list[object]:
    if not isinstance(found, list) or len(cast("list[object]", found)) > most:
        raise Nonsense(f"no list of at most {most}")
    return cast("list[object]", found)


def _text(found: object) -> str:
    if not isinstance(found, str) or len(found) > _SLOT_CHARACTERS_MAX:
        raise Nonsense("no short text")
    return found


def _errands(found: list[object]) -> tuple[ErrandGuess, ...]:
    guesses: list[ErrandGuess] = []
    for one in found:
        row = _table(one, "errand", "confidence")
        errand, confidence = row["errand"], row["confidence"]
        if errand not in ERRANDS:
            raise Nonsense("an unknown errand")
        if isinstance(confidence, bool) or not isinstance(confidence, int | float):
            raise Nonsense("a confidence that is no number")
        if not 0 <= confidence <= 1:
            raise Nonsense("a confidence outside 0 to 1")
        guesses.append(ErrandGuess(errand, float(confidence)))
    named = [guess.errand for guess in guesses]
    if not named or len(set(named)) != len(named):
        raise Nonsense("no errand, or one twice")
    if "none" in named and len(named) > 1:
        raise Nonsense("none beside an errand")
    return tuple(guesses)


def _signals(found: list[object]) -> tuple[Signal, ...]:
    if any(one not in SIGNALS for one in found):
        raise Nonsense("an unknown signal")
    heard: tuple[Signal, ...] = tuple(signal for signal in SIGNALS if signal in found)
    if len(heard) != len(found):
        raise Nonsense("a signal twice")
    return heard


def _slot(found: object, message: str, today: date) -> Slot:
    row = _table(found, "type", "text", "value", "currency")
    kind, text = row["type"], _text(row["text"])
    value, currency = _text(row["value"]), _text(row["currency"])
    if not text.strip() or text not in message:
        raise Nonsense("a slot that the message does not contain")
    if kind == "amount":
        return Slot("amount", text, _amount(text, value), _currency(currency))
    if currency:
        raise Nonsense("a currency without an amount")
    if kind == "date":
        return Slot("date", text, _date(value, today))
    if kind == "order":
        if value not in message or not value.strip():
            raise Nonsense("an order number that the message does not contain")
        return Slot("order", text, value)
    raise Nonsense("an unknown type of slot")


def _date(value: str, today: date) -> str:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise Nonsense("no ISO 8601 day") from None
    if day.isoformat() != value or abs(day.year - today.year) > _YEARS_AROUND:
        raise Nonsense("a day that is far away")
    return value


def _amount(text: str, value: str) -> int:
    """Whole minor units. Where the message writes digits, the value must have the same ones."""
    if not (value.isascii() and value.isdecimal()) or len(value) > _AMOUNT_DIGITS_MAX:
        raise Nonsense("an amount that is no whole number")
    written = "".join(str(int(sign)) for sign in text if sign.isdecimal())
    if written and written.strip("0") != value.strip("0"):
        raise Nonsense("an amount other than the one written")
    return int(value)


def _currency(code: str) -> str:
    if not _CURRENCY.fullmatch(code):
        raise Nonsense("no currency")
    return code
