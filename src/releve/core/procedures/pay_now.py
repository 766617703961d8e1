"""Paying an installment or part of it now.

Needs: order or "all of them", amount (a sum, "the next one", or "all"); the payment method in use
unless another is named. What is owed in one piece is paid whole unless a sum is said.
Refuses, in this order: plan_closed, below_minimum, exceeds_outstanding (the reply names what is
left). Above the assistant's authority a person decides. No more is taken of a plan with interest
than settles it today.
Policy: take_payment (the minimum), authority (the most an assistant takes alone).
"""

from releve.core.decisions.decision import Act, Ask, Decision, Option, Refuse, Reply
from releve.core.decisions.effect import TakePayment
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.settling import plan_closed, settle_in_full
from releve.core.decisions.which_order import which_order
from releve.core.lending.interest import settles_for
from releve.core.lending.order import Order

POLICY = ("take_payment", "authority")


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose the payment, ask for what is missing, or refuse."""
    nothing = Refuse("plan_closed", (Reply("nothing-owed"),))
    if slots.all_orders and slots.order is None and slots.amount is None and facts.book.owing:
        return settle_in_full(facts.book.owing, facts, slots.method)
    order = which_order(slots, facts, facts.book.owing, nothing)
    if not isinstance(order, Order):
        return order
    if order.outstanding == 0:
        return plan_closed(order, facts)
    amount = _amount(order, slots)
    settling = settles_for(order, facts.today)
    if amount is None:
        return _ask_amount(order, settling)
    minimum = facts.policy.money(facts.policy.take_payment.minimum_major, order.currency)
    if amount < minimum.amount_minor and amount != order.outstanding:
        return Refuse("below_minimum", (Reply("below-minimum", {"amount": minimum}),))
    if amount > order.outstanding:
        left = {"merchant": order.merchant, "amount": order.money(settling)}
        return Refuse("exceeds_outstanding", (Reply("exceeds-outstanding", left),))
    if settling <= amount and settling < order.outstanding:
        return settle_in_full((order,), facts, slots.method)
    return _propose(order, amount, slots.method, facts)


def _amount(order: Order, slots: Slots) -> int | None:
    if slots.amount is not None:
        return slots.amount
    part = order.next_installment
    if slots.installment is not None:
        part = next((p for p in order.open_installments if p.number == slots.installment), part)
        return part.outstanding if part else order.outstanding
    if slots.amount_word == "next" and part is not None:
        return part.outstanding
    if slots.amount_word == "all" or len(order.open_installments) <= 1:
        return order.outstanding
    return None


def _ask_amount(order: Order, settling: int) -> Ask:
    part = order.next_installment
    choices = [min(part.outstanding, settling)] if part else []
    if settling not in choices:
        choices.append(settling)
    options = tuple(
        Option(str(choice), Reply("amount-label", {"amount": order.money(choice)}))
        for choice in choices
    )
    return Ask("amount", Reply("ask-amount", {"merchant": order.merchant}), options)


def _propose(order: Order, amount: int, method: str | None, facts: Facts) -> Decision:
    effect = TakePayment(order.order_id, amount, method)
    methods = facts.book.customer.methods
    told = {
        "merchant": order.merchant,
        "amount": order.money(amount),
        "method": method or (methods[0] if methods else ""),
    }
    left = {"merchant": order.merchant, "amount": order.money(order.outstanding - amount)}
    after = Reply("pay-now-left", left) if amount < order.outstanding else Reply("all-paid", left)
    return Act(
        (effect,),
        (Reply("pay-now-proposal", told),),
        (Reply("pay-now-done", told), after),
    )
