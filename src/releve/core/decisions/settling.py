"""Paying all that is left of one order or of several: one proposal, one payment an order."""

from collections.abc import Sequence

from releve.core.decisions.decision import Act, Decision, Inform, PassOn, Refuse, Reply
from releve.core.decisions.effect import TakePayment
from releve.core.decisions.explaining import afterwards
from releve.core.decisions.facts import Facts
from releve.core.lending.interest import settles_for
from releve.core.lending.order import Order
from releve.core.lending.what_if import PayEarly
from releve.core.values.money import Money


def settle_in_full(orders: Sequence[Order], facts: Facts, method: str | None = None) -> Decision:
    """Propose to pay what settles each order today, named one by one with the sum.

    Where the plan bears interest that is what is left, less the interest of the days to come. A
    fee for saving it (policy `payoff`) is a person's to charge.
    """
    settling = [(order, settles_for(order, facts.today)) for order in orders]
    saves = any(amount < order.outstanding for order, amount in settling)
    if (saves and facts.policy.payoff.early_fee_major) or any(not amount for _, amount in settling):
        return PassOn("policy_requires")
    effects = tuple(TakePayment(order.order_id, amount, method) for order, amount in settling)
    total = Money(sum(effect.amount for effect in effects), facts.book.currency)
    lines = tuple(
        Reply("payoff-line", {"merchant": order.merchant, "amount": order.money(amount)})
        for order, amount in settling
    )
    return Act(
        effects,
        (*lines, Reply("payoff-proposal", {"amount": total}), *_after(settling, facts)),
        (Reply("payoff-done", {"amount": total}), *lines),
    )


def _after(settling: Sequence[tuple[Order, int]], facts: Facts) -> list[Reply]:
    """What paying early spares; where that makes the sum another one, that nothing is left."""
    spared = sum(order.outstanding - amount for order, amount in settling)
    if not spared:
        return []
    lines = [Reply("interest-spared", {"amount": Money(spared, facts.book.currency)})]
    for order, amount in settling:
        lines += afterwards(order, PayEarly(None, amount), facts)
    return lines


def plan_closed(order: Order, facts: Facts) -> Decision:
    """Nothing is left; paid today, it is the same request once more."""
    told = (Reply("plan-closed", {"merchant": order.merchant}),)
    if any(payment.on == facts.today for payment in order.payments):
        return Inform(told, already=True)
    return Refuse("plan_closed", told)
