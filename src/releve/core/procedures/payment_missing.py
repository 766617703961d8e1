"""A payment that the customer made and that does not show.

Needs: order, amount ("the next one" and "all of it" are known), paid_on; where the sum fits one
order only, that is the order. A payment of that sum that is on the books already is named. One
that was received without an order is taken for this one at once, and no day is asked for. Sooner
than the policy's banking days after the payment the customer is told the day to wait for; after
that the payment is traced, and the bill waits. Money that was received and is more than what is
left needs a person, who finds out what the rest of it is for.
Refuses: plan_closed.
Policy: payment_missing (banking days), pause_plan (how long the bill waits).
"""

from datetime import date, timedelta

from releve.core.decisions.decision import (
    Act,
    Ask,
    Decision,
    Inform,
    Option,
    PassOn,
    Refuse,
    Reply,
)
from releve.core.decisions.effect import PausePlan, TakePayment, TracePayment
from releve.core.decisions.facts import Facts
from releve.core.decisions.promise import Promise
from releve.core.decisions.request import Slots
from releve.core.decisions.settling import plan_closed
from releve.core.decisions.which_order import which_order
from releve.core.lending.customer_book import UnmatchedPayment
from releve.core.lending.order import Order
from releve.core.obligations.arising import ASSISTANT
from releve.core.values.banking_days import days_later
from releve.core.values.money import Money

POLICY = ("payment_missing", "pause_plan")
# Nobody has paid nothing, or a sum like this: it is asked for.
_SUM_LIMIT = 10**12


def decide(slots: Slots, facts: Facts) -> Decision:
    """Match the payment, trace it, ask for what is missing, or tell how long to wait."""
    order = _order(slots, facts)
    if not isinstance(order, Order):
        return order
    if order.outstanding == 0:
        return plan_closed(order, facts)
    amount = _amount(order, slots)
    if amount is None:
        # Where nothing was received, a payment this young is waited for, and no sum need be asked.
        sums = () if facts.book.unmatched else _sums(order)
        young = _too_soon(order, sums[0], slots, facts) if len(sums) == 1 else None
        return young or _ask_amount(order, facts)
    received = _received(amount, order, facts)
    if received is not None:
        left = order.outstanding
        return _match(order, received) if amount <= left else PassOn("policy_requires")
    shown = _shown(order, amount, slots)
    if shown is not None:
        return shown
    if slots.paid_on is None or slots.paid_on > facts.today:
        return Ask("paid_on", Reply("ask-paid-on"))
    young = _too_soon(order, amount, slots, facts)
    return young or _trace(order, amount, slots, facts)


def _too_soon(order: Order, amount: int, slots: Slots, facts: Facts) -> Inform | None:
    """The day to wait for, where the payment has not had its banking days."""
    if slots.paid_on is None or slots.paid_on > facts.today:
        return None
    days = facts.policy.payment_missing.trace_after_days
    wait = days_later(slots.paid_on, days, facts.closed)
    return (
        Inform((_wait(order.money(amount), slots.paid_on, wait),)) if facts.today < wait else None
    )


def _order(slots: Slots, facts: Facts) -> Order | Decision:
    nothing = Refuse("plan_closed", (Reply("nothing-owed"),))
    owing = facts.book.owing
    fitting = [order for order in owing if slots.amount in _sums(order)]
    return which_order(slots, facts, fitting or owing, nothing)


def _sums(order: Order) -> list[int]:
    """The sums that a customer who pays this order pays: an installment, or all that is left."""
    parts = [part.outstanding for part in order.open_installments]
    return [*dict.fromkeys([*parts, order.outstanding])]


def _amount(order: Order, slots: Slots) -> int | None:
    part = order.next_installment
    if slots.amount is not None and 0 < slots.amount < _SUM_LIMIT:
        return slots.amount
    if slots.amount_word == "next" and part is not None:
        return part.outstanding
    return order.outstanding if slots.amount_word == "all" else None


def _ask_amount(order: Order, facts: Facts) -> Ask:
    received = [p.amount for p in facts.book.unmatched if p.currency == order.currency]
    fitting = [amount for amount in received if amount <= order.outstanding]
    choices = [*dict.fromkeys([*fitting, *_sums(order)])][:4]
    options = tuple(
        Option(str(choice), Reply("amount-label", {"amount": order.money(choice)}))
        for choice in choices
    )
    return Ask("amount", Reply("ask-paid-amount"), options)


def _received(amount: int, order: Order, facts: Facts) -> UnmatchedPayment | None:
    found = [p for p in facts.book.unmatched if (p.amount, p.currency) == (amount, order.currency)]
    return found[-1] if found else None


def _match(order: Order, received: UnmatchedPayment) -> Act:
    told = {"merchant": order.merchant, "amount": order.money(received.amount)}
    left = {"merchant": order.merchant, "amount": order.money(order.outstanding - received.amount)}
    after = "pay-now-left" if received.amount < order.outstanding else "all-paid"
    return Act(
        (TakePayment(order.order_id, received.amount, received.payment_id),),
        (Reply("payment-found-proposal", told | {"date": received.received_on}),),
        (Reply("pay-now-done", told), Reply(after, left)),
    )


def _shown(order: Order, amount: int, slots: Slots) -> Inform | None:
    """A payment of that sum that is on the books since the day it was made."""
    since = slots.paid_on
    if since is None:
        return None
    found = [p for p in order.payments if p.amount == amount and p.on >= since]
    if not found:
        return None
    told = {"merchant": order.merchant, "amount": order.money(amount), "date": found[-1].on}
    return Inform((Reply("payment-shows", told),), already=True)


def _wait(amount: Money, paid_on: date, until: date) -> Reply:
    subject = f"{amount.amount_minor}/{paid_on}"
    told = (("amount", amount), ("paid_on", paid_on))
    promise = Promise("payment_looked_for", ASSISTANT, until, subject, told=told)
    return Reply("payment-wait", {"amount": amount, "date": until}, promise)


def _trace(order: Order, amount: int, slots: Slots, facts: Facts) -> Decision:
    paid_on = slots.paid_on or facts.today
    told = {"amount": order.money(amount), "date": paid_on}
    if any(
        (trace.amount, trace.paid_on, trace.closed_on) == (amount, paid_on, None)
        for trace in facts.book.traces
    ):
        return Inform((Reply("trace-already", told),), already=True)
    until = facts.today + timedelta(days=facts.policy.pause_plan.payment_trace_days)
    return Act(
        (TracePayment(amount, paid_on), PausePlan(order.order_id, "payment_trace", until)),
        (Reply("trace-proposal", told), Reply("pause-proposal", {"date": until})),
        (Reply("trace-done", told), Reply("pause-done", {"date": until})),
    )
