"""A late fee explained, or waived as goodwill.

Needs: order, where several carry a fee.
Refuses, in this order: nothing_owed (there is no fee), waiver_used. Above the assistant's
authority a person decides. A customer who only asks why is told, and offered the waiver.
Policy: late_fee (how often a fee is waived), authority (the most an assistant waives alone).
"""

from datetime import date, timedelta

from releve.core.authority.limits import beyond_authority
from releve.core.decisions.decision import Act, Decision, Inform, PassOn, Refuse, Reply
from releve.core.decisions.effect import WaiveFee
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Order

POLICY = ("late_fee", "authority")

_YEAR = timedelta(days=365)  # the policy's own unit: waivers_per_365_days


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose the waiver, explain the fee, or refuse."""
    charged = [order for order in facts.book.orders if order.fees_outstanding > 0]
    nothing = Refuse("nothing_owed", (Reply("no-fee"),))
    order = which_order(slots, facts, charged, nothing)
    if not isinstance(order, Order):
        return order
    if order.fees_outstanding == 0:
        return Refuse("nothing_owed", (Reply("no-fee-on", {"merchant": order.merchant}),))
    why = _explanation(order)
    waivers = _recent_waivers(facts)
    if len(waivers) >= facts.policy.late_fee.waivers_per_365_days:
        if slots.explain:
            return Inform((why,))
        again = max(waivers) + _YEAR
        return Refuse("waiver_used", (why, Reply("waiver-used", {"date": again})))
    effect = WaiveFee(order.order_id, order.fees_outstanding)
    if beyond_authority(effect, order.currency, facts.policy):
        return Inform((why,)) if slots.explain else PassOn("beyond_authority")
    told = {"merchant": order.merchant, "amount": order.money(effect.amount)}
    return Act(
        (effect,),
        (why, Reply("waive-fee-proposal", told)),
        (Reply("waive-fee-done", told),),
    )


def _explanation(order: Order) -> Reply:
    fee = next(fee for fee in reversed(order.fees) if fee.outstanding > 0)
    told = {
        "merchant": order.merchant,
        "amount": order.money(order.fees_outstanding),
        "date": fee.charged_on,
    }
    return Reply("fee-explained", told)


def _recent_waivers(facts: Facts) -> list[date]:
    since = facts.today - _YEAR
    return [
        fee.waived_on
        for order in facts.book.orders
        for fee in order.fees
        if fee.waived_on is not None and fee.waived_on > since
    ]
