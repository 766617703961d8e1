"""Goods returned or to be returned; the bill waits.

Needs: order; items where the order has several and none is named.
Refuses, in this order: not_captured, outside_window. A return that is registered already is
confirmed, not repeated. A plan on which nothing is owed is not paused: the refund is followed.
Policy: report_return (how long after capture), pause_plan (how long the bill waits).
"""

from datetime import timedelta

from releve.core.decisions.decision import Act, Ask, Decision, Inform, Option, Refuse, Reply
from releve.core.decisions.effect import Effect, PausePlan, RegisterReturn
from releve.core.decisions.explaining import afterwards
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Order
from releve.core.lending.what_if import SendBack

POLICY = ("report_return", "pause_plan")


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose the return and the pause, ask which items, or refuse."""
    eligible = [order for order in facts.book.orders if _returnable(order, facts)]
    nothing = Refuse("outside_window", (Reply("no-order-to-return"),))
    order = which_order(slots, facts, eligible, nothing, facts.book.orders)
    if not isinstance(order, Order):
        return order
    if order.captured_on is None:
        return Refuse("not_captured", (Reply("not-captured", {"merchant": order.merchant}),))
    items = _items(order, slots)
    if (_returned(order) and not items) or (items and items <= _returned(order)):
        told = {"merchant": order.merchant, "date": order.returns[-1].registered_on}
        return Inform((Reply("return-already", told),), already=True)
    last = order.captured_on + timedelta(days=facts.policy.report_return.window_days)
    if facts.today > last:
        told = {"merchant": order.merchant, "date": last}
        return Refuse("outside_window", (Reply("return-window-over", told),))
    left = [item.name for item in order.items if item.name not in _returned(order)]
    if not items and len(left) > 1:
        options = tuple(Option(name, Reply("item-label", {"item": name})) for name in left)
        return Ask("items", Reply("ask-items", {"merchant": order.merchant}), options)
    named = tuple(item.name for item in order.items if item.name in items)
    return _propose(order, named or tuple(left), facts)


def _returned(order: Order) -> set[str]:
    every = {item.name for item in order.items}
    named: set[str] = set()
    for one in order.returns:
        named |= set(one.items) or every
    return named


def _items(order: Order, slots: Slots) -> set[str]:
    return {item.name for item in order.items if item.name in slots.items}


def _returnable(order: Order, facts: Facts) -> bool:
    if order.captured_on is None or _returned(order) >= {item.name for item in order.items}:
        return False
    return (facts.today - order.captured_on).days <= facts.policy.report_return.window_days


def _propose(order: Order, items: tuple[str, ...], facts: Facts) -> Act:
    register = RegisterReturn(order.order_id, items)
    told = {"merchant": order.merchant, "items": ", ".join(items)}
    proposal = [Reply("return-proposal", told)]
    done = [Reply("return-done", told)]
    effects: tuple[Effect, ...] = (register,)
    until = facts.today + timedelta(days=facts.policy.pause_plan.return_days)
    waits = any(p.reason == "return" and p.until >= until for p in order.pauses if not p.ended_on)
    if order.outstanding > 0 and not waits:
        effects = (register, PausePlan(order.order_id, "return", until))
        proposal.append(Reply("pause-proposal", {"date": until}))
        done.append(Reply("pause-done", {"date": until}))
    proposal += afterwards(order, SendBack(items), facts)
    return Act(effects, tuple(proposal), tuple(done))
