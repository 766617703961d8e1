"""Moving one installment's due date by days or a few weeks.

Needs: order, date; the installment that falls due next unless another is named. "By two weeks"
counts from its due date; where that day is over too, from today.
Refuses, in this order: plan_closed, disputed, paused, too_overdue, already_moved, date_in_past,
beyond_limit. Where no allowed day is left, or the debt is too old, a payment plan is offered.
A move to the day it was moved to already is confirmed, not repeated.
Policy: extend_due_date (how far, how often, how late).
"""

from dataclasses import replace
from datetime import date, timedelta

from releve.core.decisions.decision import Act, Ask, Decision, Inform, Option, Refuse, Reply
from releve.core.decisions.effect import MoveDueDate
from releve.core.decisions.explaining import afterwards
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Installment, Order
from releve.core.lending.schedule import add_months
from releve.core.lending.what_if import MoveDate

POLICY = ("extend_due_date",)


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose the move, ask for what is missing, or refuse."""
    nothing = Refuse("plan_closed", (Reply("nothing-owed"),))
    order = which_order(slots, facts, facts.book.owing, nothing)
    if not isinstance(order, Order):
        return order
    part = _part(order, slots)
    if part is not None:
        slots = _with_day(slots, part, facts)
    closed = _before_date(order, part, slots, facts)
    if closed is not None or part is None:
        return closed or nothing
    return _with_date(order, part, slots, facts)


def _part(order: Order, slots: Slots) -> Installment | None:
    if slots.installment is None:
        return order.next_installment
    return next((p for p in order.open_installments if p.number == slots.installment), None)


def _with_day(slots: Slots, part: Installment, facts: Facts) -> Slots:
    """The slots with the day that a span of time comes to."""
    if slots.date is not None or not (slots.later_days or slots.later_months):
        return slots
    day = _later(part.due_on, slots)
    return replace(slots, date=day if day >= facts.today else _later(facts.today, slots))


def _later(day: date, slots: Slots) -> date:
    return add_months(day, slots.later_months) + timedelta(days=slots.later_days)


def _before_date(
    order: Order, part: Installment | None, slots: Slots, facts: Facts
) -> Refuse | Inform | None:
    policy = facts.policy.extend_due_date
    named = {"merchant": order.merchant}
    if part is None:
        return Refuse("plan_closed", (Reply("plan-closed", named),))
    if order.open_dispute is not None:
        return Refuse("disputed", (Reply("disputed", named),))
    pause = order.pause_on(facts.today)
    if pause is not None:
        return Refuse("paused", (Reply("paused", named | {"date": pause.until}),))
    if (facts.today - part.due_on).days > policy.overdue_days_max:
        return Refuse(
            "too_overdue",
            (
                Reply("too-overdue", named | {"date": part.due_on}),
                Reply("offer-payment-plan"),
            ),
        )
    if part.times_moved and slots.date == part.due_on:
        told = named | {"date": part.due_on}
        return Inform((Reply("due-date-already", told),), already=True)
    if part.times_moved >= policy.times_max:
        return Refuse("already_moved", (Reply("already-moved", named | {"date": part.due_on}),))
    return None


def _with_date(order: Order, part: Installment, slots: Slots, facts: Facts) -> Decision:
    last = part.due_on + timedelta(days=facts.policy.extend_due_date.days_max)
    named = {"merchant": order.merchant, "date": last}
    if slots.date is not None and slots.date < facts.today:
        return Refuse("date_in_past", (Reply("date-in-past", {"date": slots.date}),))
    if last <= facts.today:
        return Refuse(
            "beyond_limit",
            (Reply("no-later-date", named), Reply("offer-payment-plan")),
        )
    if slots.date is None:
        option = Option(last.isoformat(), Reply("date-label", {"date": last}))
        return Ask("date", Reply("ask-new-date", named), (option,))
    if slots.date > last:
        return Refuse("beyond_limit", (Reply("beyond-limit-date", named),))
    if slots.date == part.due_on:
        return Inform((Reply("due-date-already", named | {"date": slots.date}),), already=True)
    told = {
        "merchant": order.merchant,
        "date": slots.date,
        "amount": order.money(part.outstanding),
    }
    # With one payment left, the proposal has said all there is to say.
    several = len(order.open_installments) > 1
    after = afterwards(order, MoveDate(slots.date, part.number), facts) if several else ()
    return Act(
        (MoveDueDate(order.order_id, part.number, slots.date),),
        (Reply("extend-due-date-proposal", told | {"was": part.due_on}), *after),
        (Reply("extend-due-date-done", told),),
    )
