"""What of a reading may pass: the gate between whatever reads and the conversation.

A reader is not trusted (docs/security.md). The text is the message's own, whatever a reader says
it was: a yes, a code, and every word of an answer are taken from there. Errands and signals are of
the contract's sets; slots are values of their types; what a message points at (an order number,
an e-mail address, a phone number) stands in the message. What is not so is left out, never an
error.
"""

import math
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, cast

from releve.core.reading.reading import ERRANDS, SIGNALS, ErrandGuess, Reading, Slot

_SLOTS_MAX = 40
_GUESSES_MAX = 8
_PHONE_ENDING = 6


def within_bounds(reading: Reading, text: str, language: str) -> Reading:
    """The reading of `text` without what no reader may say.

    `language` is the conversation's, where the reading names none.
    """
    errands, present = _guesses(reading)
    named = reading.language
    return replace(
        reading,
        text=text,
        language=named if _is_language(named) else language,
        errands=errands,
        present=present,
        slots=_slots(reading.slots, text),
        signals=tuple(dict.fromkeys(s for s in _listed(reading.signals) if _one_of(s, SIGNALS))),
    )


def _listed(values: object) -> Sequence[Any]:
    return cast("Sequence[Any]", values) if isinstance(values, list | tuple) else ()


def _one_of(value: object, names: Iterable[str]) -> bool:
    return isinstance(value, str) and value in names


def _is_language(value: object) -> bool:
    return isinstance(value, str) and 2 <= len(value) <= 3 and value.isascii() and value.islower()


def _guesses(reading: Reading) -> tuple[tuple[ErrandGuess, ...], int]:
    """The errands that there are, and how many of those held to be said are among them."""
    said = reading.present if type(reading.present) is int else 0
    kept: list[ErrandGuess] = []
    present = 0
    for place, guess in enumerate(_listed(reading.errands)[:_GUESSES_MAX]):
        if not _is_guess(guess):
            continue
        kept.append(guess)
        present += place < said
    return (tuple(kept) or (ErrandGuess("none", 1.0),), present)


def _is_guess(guess: object) -> bool:
    if not isinstance(guess, ErrandGuess) or not _one_of(guess.errand, ERRANDS):
        return False
    sure = guess.confidence
    return type(sure) in (float, int) and math.isfinite(sure) and 0 <= sure <= 1


def _slots(slots: object, text: str) -> tuple[Slot, ...]:
    said = _letters(text)
    found = [one for one in _listed(slots)[:_SLOTS_MAX] if isinstance(one, Slot)]
    return tuple(one for one in found if _is_said(one, said))


def _is_said(slot: Slot, said: str) -> bool:
    # Whatever the types promise, these come from a reader.
    words, value, currency = cast("tuple[Any, Any, Any]", (slot.text, slot.value, slot.currency))
    if not isinstance(words, str) or "\x00" in words:
        return False
    if slot.type == "amount":
        known = currency is None or (isinstance(currency, str) and len(currency) == 3)
        # How much is too much is the procedures' to say.
        return type(value) is int and known
    if not isinstance(value, str) or not value:
        return False
    if slot.type == "date":
        return _is_day(value)
    wanted = _letters(value)
    if slot.type == "phone":
        return bool(wanted) and wanted[-_PHONE_ENDING:] in said
    return slot.type in ("order", "email") and bool(wanted) and wanted in said


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _letters(text: str) -> str:
    """Letters and digits alone, folded: "K-7721" is said by "k 7721" and by "Ｋ７７２１"."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(_sign(sign) for sign in folded if sign.isalnum())


def _sign(sign: str) -> str:
    digit = unicodedata.digit(sign, None)
    return sign if digit is None else str(digit)
