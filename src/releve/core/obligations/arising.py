"""What effects and answers promise: which obligations arise, and the words that say so.

An effect that leaves something to others promises that the customer hears of it. The days are
the house policy's ([obligations], [pause_plan]) and the market's: a day on which the customer is
to hear of something is one on which the market lets a person be contacted.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from releve.core.decisions.decision import Reply
from releve.core.decisions.effect import (
    Effect,
    HandOver,
    OpenDispute,
    RegisterComplaint,
    TracePayment,
)
from releve.core.decisions.facts import Facts
from releve.core.decisions.promise import Owner, Promise
from releve.core.lending.reminders import may_contact
from releve.core.values.banking_days import days_later
from releve.core.values.money import Money

CUSTOMER_SERVICE = "customer_service"
COMPLAINTS = "complaints"
MERCHANTS = "merchants"
# What assistants see to themselves; what goes wrong is the queue's.
ASSISTANT = Owner("assistant", CUSTOMER_SERVICE)
# These wait for no banking day.
_URGENT = frozenset({"self_harm_risk", "vulnerable", "fraud_suspected"})
_WEEK = 7
# What is said of a promise that an effect made; a complaint's own words name its day.
_MESSAGES = {
    "person_answers": "person-answers-by",
    "dispute_heard": "dispute-heard-by",
    "payment_traced": "trace-heard-by",
}


def arising(effects: Iterable[Effect], facts: Facts, conversation: str) -> tuple[Promise, ...]:
    """The promises that effects make, in their order."""
    made = (_of(effect, facts, conversation) for effect in effects)
    return tuple(promise for promise in made if promise is not None)


def promised(replies: Iterable[Reply]) -> tuple[Promise, ...]:
    """The promises that replies carry themselves."""
    return tuple(reply.promise for reply in replies if reply.promise is not None)


def said_of(promises: Sequence[Promise]) -> tuple[Reply, ...]:
    """The words for promises that effects made."""
    lines: list[Reply] = []
    for promise in promises:
        if promise.kind in _MESSAGES:
            facts = dict(promise.told) if promise.kind == "dispute_heard" else {}
            facts["date"] = promise.due_on
            lines.append(Reply(_MESSAGES[promise.kind], facts, promise))
    return tuple(lines)


def _of(effect: Effect, facts: Facts, conversation: str) -> Promise | None:
    policy, today = facts.policy, facts.today
    match effect:
        case HandOver(reason, queue):
            days = policy.obligations.person_answers_banking_days
            due = today if reason in _URGENT else days_later(today, days, facts.closed)
            return Promise("person_answers", Owner("queue", queue), due, conversation)
        case RegisterComplaint(topic, answer_by):
            return complaint(topic, answer_by)
        case OpenDispute(order_id, _) if facts.merchant is None:
            order = facts.book.order(order_id)
            told = (("merchant", order.merchant),) if order is not None else ()
            due = _contact_day(today, policy.obligations.dispute_heard_days, facts)
            return Promise("dispute_heard", ASSISTANT, due, order_id, order_id, told)
        case TracePayment(amount, paid_on):
            due = _contact_day(today, policy.pause_plan.payment_trace_days, facts)
            owner = Owner("queue", CUSTOMER_SERVICE)
            paid = Money(amount, facts.book.currency)
            told = (("amount", paid), ("paid_on", paid_on))
            return Promise("payment_traced", owner, due, f"{amount}/{paid_on}", told=told)
        case _:
            return None


def complaint(topic: str, answer_by: date) -> Promise:
    """That a complaint is answered by its day."""
    owner = Owner("role", COMPLAINTS)
    return Promise("complaint_answered", owner, answer_by, f"{topic}/{answer_by}")


def _contact_day(today: date, days: int, facts: Facts) -> date:
    """So many days from today, or the next day on which the market lets a person be contacted."""
    first = today + timedelta(days=days)
    later = (first + timedelta(days=n) for n in range(_WEEK))
    return next((day for day in later if may_contact(day, facts.market)), first)
