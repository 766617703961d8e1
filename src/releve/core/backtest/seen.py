"""What a turn came to, under some rules: for which errand, how, and with what money.

A difference is looked for in the order in which requests were decided; the first that is decided
otherwise names the errand, what it was, and what it would be.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from releve.core.conversation.state import OutcomeKind
from releve.core.conversation.step import Step
from releve.core.decisions.decision import Act, Ask, Inform, PassOn, Refuse
from releve.core.decisions.decision import Decision as Answer
from releve.core.decisions.effect import (
    EFFECT_NAMES,
    AcceptDispute,
    ArrangeForbearance,
    Effect,
    HandOver,
    MoveDueDate,
    PausePlan,
    RefundCapture,
    TakePayment,
    WaiveFee,
    as_record,
    orders_of,
    proposal_of,
)
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request
from releve.core.evidence.inputs import Decision
from releve.core.reading.reading import Errand

Money = Literal["payments", "refunds", "fees_waived", "deferred"]
MONEY: tuple[Money, ...] = ("payments", "refunds", "fees_waived", "deferred")


@dataclass(frozen=True, slots=True)
class Moved:
    """An amount in minor units, and what it is: taken, given back, waived, or due later."""

    money: Money
    currency: str
    amount: int


@dataclass(frozen=True, slots=True)
class Came:
    """How one request was answered.

    `how` in a few words: "proposed move_due_date", "refused beyond_limit". `outcome` is None while
    the customer has something to answer. `effects` are done, or proposed; `proposal` is what waits
    for their yes, in canonical JSON, and `if_yes` what it would move; `moved` is moved already.
    `handed_over` says that a person has the conversation after the turn.
    """

    errand: Errand
    how: str
    outcome: OutcomeKind | None = None
    effects: tuple[Effect, ...] = ()
    proposal: str = ""
    if_yes: tuple[Moved, ...] = ()
    moved: tuple[Moved, ...] = ()
    handed_over: bool = False


@dataclass(frozen=True, slots=True)
class Otherwise:
    """A turn that would have come out otherwise. `only_said`: what is told differs, and nothing
    else."""

    was: Came
    would_be: Came
    only_said: bool


def difference(was: Sequence[Decision], would_be: Sequence[Decision]) -> Otherwise | None:
    """The first difference between a turn and the same turn under other rules; None where
    nobody would see one."""
    if [_visible(one.step) for one in was] == [_visible(one.step) for one in would_be]:
        return None
    before, after = _answers(was), _answers(would_be)
    for same in (_decided_alike, _left_alike):
        for one, other in zip(before, after, strict=False):
            if not same(one, other):
                return _otherwise(_came(one, was), _came(other, would_be))
    if len(before) != len(after):
        # One of them goes on where the other has come to an end.
        one = before[len(after)] if len(before) > len(after) else None
        other = after[len(before)] if one is None else None
        mine = _came(one, was) if one else _whole(was)
        return Otherwise(mine, _came(other, would_be) if other else _whole(would_be), False)
    return _otherwise(_whole(was), _whole(would_be))


def _visible(step: Step) -> tuple[object, ...]:
    """What a step is to customers, people, and the books."""
    state = step.state
    told = step.replies, step.done, step.asks, step.send_code
    return *told, step.effects, step.suggested, state.phase, state.outcomes, state.handed_over


def proposals(decisions: Sequence[Decision]) -> list[Came]:
    """What a turn read back to the customer and waits for their yes."""
    came = [_came(one, decisions) for one in _answers(decisions)]
    return [one for one in came if one.proposal]


@dataclass(frozen=True, slots=True)
class _Answer:
    """A request with its answer, and the step and facts of it."""

    request: Request
    decision: Answer
    step: Step
    facts: Facts


def _answers(decisions: Sequence[Decision]) -> list[_Answer]:
    return [
        _Answer(one.request, one.decision, taken.step, taken.facts)
        for taken in decisions
        for one in taken.step.decided
    ]


def _decided_alike(one: _Answer, other: _Answer) -> bool:
    return (one.request, one.decision) == (other.request, other.decision)


def _left_alike(one: _Answer, other: _Answer) -> bool:
    """Whether the conversation stands alike after the step that answered a request."""
    mine, others = one.step, other.step
    return (mine.effects, mine.asks, mine.state.phase, mine.state.outcomes) == (
        others.effects,
        others.asks,
        others.state.phase,
        others.state.outcomes,
    )


def _otherwise(was: Came, would_be: Came) -> Otherwise:
    """Where both did the same with other values, those are named."""
    if was.how == would_be.how and was.effects != would_be.effects:
        named = dict.fromkeys(
            name
            for one, other in zip(was.effects, would_be.effects, strict=False)
            for name, value in as_record(one).items()
            if as_record(other).get(name) != value
        )
        would_be = replace(would_be, how=f"{would_be.how}, another {' '.join(named)}")
    return Otherwise(was, would_be, was == would_be)


def _came(one: _Answer, decisions: Sequence[Decision]) -> Came:
    errand = one.request.errand
    with_person = decisions[-1].step.state.phase == "with_person"
    came = Came(errand, "", handed_over=with_person)
    decision = one.decision
    if isinstance(decision, Act):
        return _acted(came, decision, one)
    if isinstance(decision, Ask):
        return replace(came, how=f"asked {decision.slot}")
    if isinstance(decision, Refuse):
        return replace(came, how=f"refused {decision.code}", outcome="refused")
    if isinstance(decision, PassOn):
        how = f"handed over {decision.reason}"
        return replace(came, how=f"{how}, shadow" if decision.would else how, outcome="handed_over")
    told = "informed: it is so already" if _already(decision) else "informed"
    return replace(came, how=told, outcome="resolved" if _already(decision) else "informed")


def _already(decision: Inform) -> bool:
    return decision.already


def _acted(came: Came, act: Act, one: _Answer) -> Came:
    names = " ".join(EFFECT_NAMES[type(effect)] for effect in act.effects)
    step, state = one.step, one.step.state
    moving = _moved(act.effects, one.facts)
    came = replace(came, effects=act.effects)
    if set(act.effects) <= set(step.effects):
        return replace(came, how=f"done {names}", outcome="resolved", moved=moving)
    if step.suggested is not None:
        return replace(came, how=f"suggested {names}", outcome="handed_over")
    if state.phase == "confirming" and state.proposal:
        proposal = proposal_of(act.effects)
        return replace(came, how=f"proposed {names}", proposal=proposal, if_yes=moving)
    if state.asked is not None:
        return replace(came, how=f"asked {state.asked} before {names}")
    return replace(came, how=f"left {names}")


def _whole(decisions: Sequence[Decision]) -> Came:
    """What a turn came to where no request was decided otherwise."""
    last = decisions[-1].step
    state = last.state
    handed = [one for one in last.effects if isinstance(one, HandOver)]
    ended = state.outcomes[-1] if state.outcomes else None
    errand: Errand = state.pending[0].errand if state.pending else "none"
    with_person = state.phase == "with_person"
    if handed:
        errand = ended.errand if ended else errand
        how = f"handed over {handed[-1].reason}"
        return Came(errand, how, "handed_over", handed_over=with_person)
    if last.asks is not None:
        return Came(errand, f"asked {last.asks.slot}", handed_over=with_person)
    if ended is not None:
        how = f"{ended.kind} {ended.code}" if ended.code else ended.kind
        return Came(ended.errand, how.replace("_", " "), ended.kind, handed_over=with_person)
    return Came(errand, "answered", handed_over=with_person)


def _moved(effects: Sequence[Effect], facts: Facts) -> tuple[Moved, ...]:
    """The money of effects. What is paused, moved, or spread is due later: all that is left."""
    found: list[Moved] = []
    for effect in effects:
        money, amount = _money(effect, facts)
        if money is not None and amount:
            found.append(Moved(money, facts.book.currency, amount))
    return tuple(found)


def _money(effect: Effect, facts: Facts) -> tuple[Money | None, int]:
    orders = [o for o in (facts.book.order(name) for name in orders_of(effect)) if o is not None]
    if isinstance(effect, TakePayment):
        return "payments", effect.amount
    if isinstance(effect, RefundCapture):
        return "refunds", effect.amount
    if isinstance(effect, AcceptDispute):
        return "refunds", sum(order.captured for order in orders)
    if isinstance(effect, WaiveFee):
        return "fees_waived", effect.amount
    if isinstance(effect, MoveDueDate):
        parts = [part for order in orders for part in order.open_installments]
        due = (part.outstanding for part in parts if part.number == effect.installment)
        return "deferred", sum(due)
    if isinstance(effect, ArrangeForbearance | PausePlan):
        return "deferred", sum(order.outstanding for order in orders)
    return None, 0
