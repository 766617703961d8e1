"""Paying all that is left of one order or of several: one proposal, one payment an order."""

from collections.abc import Sequence

from releve.core.decisions.decision import Act, Decision, Inform, PassOn, Refuse, Reply
from releve.core.decisions.effect import TakePayment
from releve.core.decisions.facts import Facts
from releve.core.lending.order import Order
from releve.core.values.money import Money


def settle_in_full(orders: Sequence[Order], facts: Facts, method: str | None = None) -> Decision:
    """Propose to pay what is left of each order, named one by one with the sum.

    Where the plan bears interest a person works out what is owed on the day: the plan's own sum
    holds interest that an early payer does not owe.
    """
    if any(_bears_interest(order) for order in orders):
        return PassOn("policy_requires")
    effects = tuple(TakePayment(order.order_id, order.outstanding, method) for order in orders)
    total = Money(sum(effect.amount for effect in effects), facts.book.currency)
    lines = tuple(
        Reply("payoff-line", {"merchant": o.merchant, "amount": o.money(o.outstanding)})
        for o in orders
    )
    return Act(
        effects,
        (*lines, Reply("payoff-proposal", {"amount": total})),
        (Reply("payoff-done", {"amount": total}), *lines),
    )


def plan_closed(order: Order, facts: Facts) -> Decision:
    """Nothing is left; paid today, it is the same request once more."""
    told = (Reply("plan-closed", {"merchant": order.merchant}),)
    if any(payment.on == facts.today for payment in order.payments):
        return Inform(told, already=True)
    return Refuse("plan_closed", told)


def _bears_interest(order: Order) -> bool:
    agreed = sum(part.amount for part in order.installments)
    refunded = sum(refund.amount - refund.paid_out for refund in order.refunds)
    return order.product.startswith("financing") and agreed > order.captured - refunded
