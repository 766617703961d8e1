"""Settling a plan early and in full; or every plan at once.

Needs: order, or "all of them".
Refuses: plan_closed. Above the assistant's authority a person decides.
Policy: payoff (the fee for settling early), authority (the most an assistant takes alone).
"""

from releve.core.authority.limits import beyond_authority
from releve.core.decisions.decision import Act, Decision, PassOn, Refuse, Reply
from releve.core.decisions.effect import TakePayment
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Order
from releve.core.values.money import Money

POLICY = ("payoff", "authority")


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose to pay all that is left, or refuse."""
    nothing = Refuse("plan_closed", (Reply("nothing-owed"),))
    if slots.all_orders and slots.order is None:
        return _propose(facts.book.owing, facts) if facts.book.owing else nothing
    order = which_order(slots, facts, facts.book.owing, nothing)
    if not isinstance(order, Order):
        return order
    if order.outstanding == 0:
        return Refuse("plan_closed", (Reply("plan-closed", {"merchant": order.merchant}),))
    return _propose((order,), facts)


def _propose(orders: tuple[Order, ...], facts: Facts) -> Decision:
    effects = tuple(TakePayment(order.order_id, order.outstanding) for order in orders)
    currency = facts.book.currency
    total = Money(sum(effect.amount for effect in effects), currency)
    if any(beyond_authority(effect, currency, facts.policy) for effect in effects):
        return PassOn("beyond_authority")
    lines = tuple(
        Reply("payoff-line", {"merchant": o.merchant, "amount": o.money(o.outstanding)})
        for o in orders
    )
    return Act(
        effects,
        (*lines, Reply("payoff-proposal", {"amount": total})),
        (Reply("payoff-done", {"amount": total}), *lines),
    )
