"""What a message was about: the errands that it raised, and those that ended with it.

A matter is an errand and an order. Whether a contact was resolved for good is told from these
(docs/obligations.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from releve.core.conversation.state import Outcome, OutcomeKind, State
from releve.core.conversation.step import Decided
from releve.core.decisions.decision import Act, Inform
from releve.core.decisions.effect import orders_of
from releve.core.reading.reading import Errand
from releve.core.values.ids import OrderId


@dataclass(frozen=True, slots=True)
class Matter:
    """One errand of a message. Without an outcome it was raised, and waits.

    `confirmed`: an effect was applied, or an answer was given from the books; not so where the
    customer only said no.
    """

    errand: Errand
    order: OrderId | None
    outcome: OutcomeKind | None = None
    code: str | None = None
    confirmed: bool = False


def matters_of(before: State, after: State, decided: Sequence[Decided]) -> tuple[Matter, ...]:
    """The matters of one message, from the states around it and what was decided between."""
    ended = [
        _ended(outcome, before, decided)
        for outcome in after.outcomes
        if not any(outcome is one for one in before.outcomes)
    ]
    known = {request.errand for request in before.pending}
    raised = [
        Matter(request.errand, request.slots.order)
        for request in after.pending
        if request.errand not in known
    ]
    return (*ended, *raised)


def _ended(outcome: Outcome, before: State, decided: Sequence[Decided]) -> Matter:
    said = [one for one in decided if one.request.errand == outcome.errand]
    answered = any(isinstance(one.decision, Inform) for one in said)
    confirmed = outcome.kind == "resolved" or (outcome.kind == "informed" and answered)
    order = _order(said)
    if order is None:
        waiting = (r.slots.order for r in before.pending if r.errand == outcome.errand)
        order = next(waiting, None)
    return Matter(outcome.errand, order, outcome.kind, outcome.code, confirmed)


def _order(said: Sequence[Decided]) -> OrderId | None:
    """The order that the last decision was about, where it was one."""
    if not said:
        return None
    last = said[-1]
    if isinstance(last.decision, Act):
        named = {order for effect in last.decision.effects for order in orders_of(effect)}
        if len(named) == 1:
            return named.pop()
    return last.request.slots.order
