"""What is wanted, where the words alone do not settle it: a day to come, files that came along."""

from collections.abc import Iterable
from dataclasses import replace

from releve.core.conversation.filling import names_later_day
from releve.core.conversation.state import State
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request
from releve.core.reading.reading import Errand, Reading

# Errands that speak of a day to come in their own right.
_ABOUT_A_DAY: frozenset[Errand] = frozenset({"change_payment_method_or_date", "payment_plan"})
# A reading above the first is not doubted; one below the second is no reading.
_SURE, _POSSIBLE = 0.55, 0.1


def meant(errands: Iterable[Errand], reading: Reading, facts: Facts) -> tuple[Errand, ...]:
    """To pay on a later day is to move the day: nothing is wanted now.

    A day to come fits that errand alone, so it also decides where the reader is in two minds.
    """
    if not names_later_day(reading, facts):
        return tuple(errands)
    if errands := tuple(errands):
        best = max(reading.errands, key=lambda guess: guess.confidence)
        if best.errand in _ABOUT_A_DAY and best.errand in errands:
            return errands
    sure = any(guess.confidence >= _SURE for guess in reading.errands[: reading.present])
    fits = [g for g in reading.errands if g.errand in ("pay_now", "extend_due_date")]
    if not sure and any(guess.confidence >= _POSSIBLE for guess in fits):
        return ("extend_due_date",)
    later: list[Errand] = ["extend_due_date" if e == "pay_now" else e for e in errands]
    return tuple(dict.fromkeys(later))


def with_files(request: Request, state: State) -> Request:
    """The request with what came along, if it is about a dispute."""
    if request.errand != "merchant_dispute":
        return request
    return replace(request, slots=replace(request.slots, files=state.files))
