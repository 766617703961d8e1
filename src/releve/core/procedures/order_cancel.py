"""Canceling an order before the merchant captures it, which is when the goods are sent.

Needs: order.
Refuses, in this order: already_canceled, already_captured (a return is offered). Canceled today,
it is the same request once more. With no order at all there is none of that kind: no_such_order.
"""

from releve.core.decisions.decision import Act, Decision, Inform, Refuse, Reply
from releve.core.decisions.effect import CancelOrder
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Order

POLICY = ()


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose to cancel, ask which order, or refuse."""
    orders = facts.book.orders
    waiting = [o for o in orders if o.captured_on is None and o.canceled_on is None]
    nothing = Refuse("no_such_order", (Reply("no-order-to-cancel"),))
    order = which_order(slots, facts, waiting, nothing, orders)
    if not isinstance(order, Order):
        return order
    named = {"merchant": order.merchant}
    if order.canceled_on is not None:
        told = (Reply("canceled-already", named | {"date": order.canceled_on}),)
        if order.canceled_on == facts.today:
            return Inform(told, already=True)
        return Refuse("already_canceled", told)
    if order.captured_on is not None:
        told = named | {"date": order.captured_on}
        return Refuse("already_captured", (Reply("captured-already", told), Reply("offer-return")))
    told = named | {"amount": order.money(order.authorized)}
    return Act(
        (CancelOrder(order.order_id),),
        (Reply("cancel-proposal", told),),
        (Reply("cancel-done", told),),
    )
