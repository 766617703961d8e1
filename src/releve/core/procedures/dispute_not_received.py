"""Goods that never came: a dispute with the merchant, and the bill waits.

Needs: order.
Refuses, in this order: not_captured, outside_window, already_disputed. Sooner than the policy's
days after capture the customer is told when to expect the goods. Asked twice on one day, the
dispute is opened once.
Policy: dispute (from when, how long), pause_plan (how long the bill waits).
"""

from datetime import date, timedelta

from releve.core.decisions.decision import Act, Decision, Inform, Refuse, Reply
from releve.core.decisions.effect import Effect, OpenDispute, PausePlan
from releve.core.decisions.facts import Facts
from releve.core.decisions.promise import Promise
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Dispute, Order
from releve.core.obligations.arising import ASSISTANT

POLICY = ("dispute", "pause_plan")


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose the dispute and the pause, tell when to expect the goods, or refuse."""
    eligible = [order for order in facts.book.orders if _disputable(order, facts)]
    nothing = Refuse("outside_window", (Reply("no-order-to-dispute"),))
    order = which_order(slots, facts, eligible, nothing, facts.book.orders)
    if not isinstance(order, Order):
        return order
    policy = facts.policy.dispute
    named = {"merchant": order.merchant}
    if order.captured_on is None:
        return Refuse("not_captured", (Reply("not-captured", named),))
    last = order.captured_on + timedelta(days=policy.window_days)
    if facts.today > last:
        return Refuse("outside_window", (Reply("dispute-window-over", named | {"date": last}),))
    if order.open_dispute is not None:
        return _already(order, order.open_dispute, facts)
    first = order.captured_on + timedelta(days=policy.not_received_after_days)
    if facts.today < first:
        return Inform((_expected(order, first),))
    return _propose(order, facts)


def _expected(order: Order, first: date) -> Reply:
    told = (("merchant", order.merchant),)
    promise = Promise("goods_looked_for", ASSISTANT, first, order.order_id, order.order_id, told)
    return Reply("expected-by", {"merchant": order.merchant, "date": first}, promise)


def _already(order: Order, dispute: Dispute, facts: Facts) -> Inform | Refuse:
    """The same request on the same day was met; an older dispute stands in the way of another."""
    told = Reply("already-disputed", {"merchant": order.merchant, "date": dispute.opened_on})
    if dispute.reason == "not_received" and dispute.opened_on == facts.today:
        return Inform((told,), already=True)
    return Refuse("already_disputed", (told,))


def _disputable(order: Order, facts: Facts) -> bool:
    if order.captured_on is None or order.open_dispute is not None:
        return False
    return (facts.today - order.captured_on).days <= facts.policy.dispute.window_days


def _propose(order: Order, facts: Facts) -> Act:
    named = {"merchant": order.merchant}
    opened = OpenDispute(order.order_id, "not_received")
    proposal = [Reply("dispute-proposal", named)]
    done = [Reply("dispute-done", named)]
    effects: tuple[Effect, ...] = (opened,)
    if order.outstanding > 0:
        until = facts.today + timedelta(days=facts.policy.pause_plan.not_received_days)
        effects = (opened, PausePlan(order.order_id, "not_received", until))
        proposal.append(Reply("pause-proposal", {"date": until}))
        done.append(Reply("pause-done", {"date": until}))
    return Act(effects, tuple(proposal), tuple(done))
