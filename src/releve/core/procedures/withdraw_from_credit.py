"""The statutory right of withdrawal from the credit agreement.

Needs: order. The agreement dates from the capture; how long the right lasts is the market's law
(`MarketRules.withdrawal_days`, Directive 2008/48/EC art. 14, 2023/2225 art. 26). After a
withdrawal what is left is due in one sum within the policy's days, without the interest of the
days to come (core/lending/relief).
Refuses, in this order: not_captured, outside_window (also where the law gives no such right),
plan_closed. A withdrawal registered already is confirmed, not repeated.
Policy: withdraw_from_credit (how long the customer has to repay).
"""

from datetime import timedelta

from releve.core.decisions.decision import Act, Decision, Inform, Refuse, Reply
from releve.core.decisions.effect import WithdrawFromCredit
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.settling import plan_closed
from releve.core.decisions.which_order import which_order
from releve.core.lending.event import CreditWithdrawn
from releve.core.lending.order import Order
from releve.core.lending.order_life import happen

POLICY = ("withdraw_from_credit",)


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose the withdrawal and the day to repay by, ask which order, or refuse."""
    eligible = [order for order in facts.book.owing if _in_time(order, facts)]
    nothing = Refuse("outside_window", (Reply("no-agreement"),))
    order = which_order(slots, facts, eligible, nothing, facts.book.orders)
    if not isinstance(order, Order):
        return order
    named = {"merchant": order.merchant}
    if order.captured_on is None:
        return Refuse("not_captured", (Reply("not-captured", named),))
    if order.withdrawn_on is not None:
        told = Reply("withdrawn-already", named | {"date": order.withdrawn_on})
        return Inform((told,), already=True)
    days = facts.market.withdrawal_days
    if days == 0:
        return Refuse("outside_window", (Reply("no-withdrawal-right"),))
    last = order.captured_on + timedelta(days=days)
    if facts.today > last:
        return Refuse("outside_window", (Reply("withdrawal-over", named | {"date": last}),))
    if not order.open_installments:
        return plan_closed(order, facts)
    return _propose(order, facts)


def _in_time(order: Order, facts: Facts) -> bool:
    if order.captured_on is None or order.withdrawn_on is not None:
        return False
    return (facts.today - order.captured_on).days <= facts.market.withdrawal_days > 0


def _propose(order: Order, facts: Facts) -> Act:
    repay_by = facts.today + timedelta(days=facts.policy.withdraw_from_credit.repay_within_days)
    after, _ = happen(order, CreditWithdrawn(facts.today, repay_by))
    left = sum(part.outstanding for part in after.open_installments)
    told = {"merchant": order.merchant, "amount": order.money(left), "date": repay_by}
    return Act(
        (WithdrawFromCredit(order.order_id, repay_by),),
        (Reply("withdraw-proposal", told),),
        (Reply("withdraw-done", told),),
    )
