"""Somebody else bought this: fraud or a mix-up.

Needs: order. The account is locked, the dispute opened, and the conversation handed to the people
for fraud, together and at once: no question stands between a customer and safety.
Refuses, in this order: outside_window, already_disputed. The same dispute once more locks nothing
anew and goes to the same people.
Policy: dispute (how long after capture).
"""

from datetime import timedelta

from releve.core.decisions.decision import Act, Decision, PassOn, Refuse, Reply
from releve.core.decisions.effect import LockAccount, OpenDispute
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Order

POLICY = ("dispute",)


def decide(slots: Slots, facts: Facts) -> Decision:
    """Lock, open, and hand over; ask which order; or refuse."""
    orders = [order for order in facts.book.orders if order.canceled_on is None]
    eligible = [order for order in orders if _disputable(order, facts)]
    # Whoever reports a stranger's purchase and has none is heard by a person.
    order = which_order(slots, facts, eligible, PassOn("fraud_suspected"), orders)
    if not isinstance(order, Order):
        return order
    named = {"merchant": order.merchant}
    if not _in_window(order, facts):
        last = (order.captured_on or order.placed_on) + timedelta(facts.policy.dispute.window_days)
        return Refuse("outside_window", (Reply("dispute-window-over", named | {"date": last}),))
    dispute = order.open_dispute
    if dispute is not None and dispute.reason == "not_my_purchase":
        return PassOn("fraud_suspected")
    if dispute is not None:
        told = named | {"date": dispute.opened_on}
        return Refuse("already_disputed", (Reply("already-disputed", told),))
    return Act(
        (LockAccount("fraud_suspected"), OpenDispute(order.order_id, "not_my_purchase")),
        (),
        (Reply("account-locked"), Reply("dispute-stranger-done", named)),
        then="fraud_suspected",
    )


def _in_window(order: Order, facts: Facts) -> bool:
    if order.captured_on is None:
        return True
    return (facts.today - order.captured_on).days <= facts.policy.dispute.window_days


def _disputable(order: Order, facts: Facts) -> bool:
    return order.open_dispute is None and _in_window(order, facts)
