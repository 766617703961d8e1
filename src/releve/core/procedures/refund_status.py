"""Where a refund is: what the books have received, paid out, and wait for.

Needs: nothing; an order if one is named.
Refuses: nothing of its own; another customer's order is not_yours.
"""

from releve.core.decisions.decision import Decision, Inform, Reply
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Order

POLICY = ()


def decide(slots: Slots, facts: Facts) -> Decision:
    """Tell every refund booked or awaited, of one order or of all."""
    told = [order for order in facts.book.orders if order.refunds or order.returns]
    if slots.order is not None or slots.among:
        order = which_order(slots, facts, told, Inform((Reply("no-refund"),)))
        if not isinstance(order, Order):
            return order
        told = [order]
    replies = [reply for order in told for reply in _lines(order)]
    return Inform(tuple(replies) or (Reply("no-refund"),))


def _lines(order: Order) -> list[Reply]:
    named = {"merchant": order.merchant}
    lines: list[Reply] = []
    for refund in order.refunds:
        facts = named | {"amount": order.money(refund.amount), "date": refund.on}
        lines.append(Reply("refund-booked", facts))
        if refund.paid_out:
            out = named | {"amount": order.money(refund.paid_out)}
            lines.append(Reply("refund-paid-out", out))
    if order.refunds and order.outstanding:
        left = named | {"amount": order.money(order.outstanding)}
        lines.append(Reply("refund-left-to-pay", left))
    if order.returns and not order.refunds:
        waiting = named | {"date": order.returns[-1].registered_on}
        lines.append(Reply("refund-awaited", waiting))
    return lines or [Reply("no-refund-on", named)]
