"""Signals that send a conversation to a person at once, whatever else is said.

The order is the contract's: the first that holds gives the reason. `vulnerable` sends to a
person where time or relief is asked for.
"""

from collections.abc import Iterable

from releve.core.decisions.effect import HandOverReason
from releve.core.reading.reading import Errand, Signal

_AT_ONCE: tuple[tuple[Signal, HandOverReason], ...] = (
    ("self_harm_risk", "self_harm_risk"),
    ("deceased", "deceased"),
    ("third_party", "third_party"),
    ("legal_threat", "legal_threat"),
    ("asks_for_person", "asked_for_person"),
)
_TIME_OR_RELIEF: frozenset[Errand] = frozenset({"extend_due_date", "payment_plan", "late_fee"})


def alarm(signals: Iterable[Signal], errands: Iterable[Errand]) -> HandOverReason | None:
    """The reason to hand over at once, or None."""
    heard, wanted = set(signals), set(errands)
    for signal, reason in _AT_ONCE:
        if signal in heard:
            return reason
    if "human_agent" in wanted:
        return "asked_for_person"
    if "vulnerable" in heard and wanted & _TIME_OR_RELIEF:
        return "vulnerable"
    return None
