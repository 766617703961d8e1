"""Signals that send a conversation to a person at once, whatever else is said.

The order is the contract's: the first that holds gives the reason. `vulnerable` sends to a
person where time or relief is asked for. What sounds like fraud or a complaint goes to a person
where nothing else is understood.
"""

from collections.abc import Iterable

from releve.core.decisions.decision import Act, Decision, PassOn
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
_WHERE_NOTHING_ELSE: tuple[tuple[Signal, HandOverReason], ...] = (
    ("fraud_suspected", "fraud_suspected"),
    ("complaint", "complaint"),
    ("vulnerable", "vulnerable"),
)


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


def quiet_alarm(signals: Iterable[Signal]) -> HandOverReason | None:
    """The reason to hand over a message in which no errand is understood, or None."""
    heard = set(signals)
    return next((reason for signal, reason in _WHERE_NOTHING_ELSE if signal in heard), None)


def held_back(decision: Decision) -> Decision:
    """What would be done at once, where a message tries to instruct: a person decides it."""
    if isinstance(decision, Act) and decision.then is not None:
        return PassOn(decision.then)
    return decision
