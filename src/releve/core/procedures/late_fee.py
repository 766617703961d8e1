"""A late fee explained, or waived as goodwill.

Needs: order, where several carry a fee.
Refuses, in this order: nothing_owed (there is no fee), waiver_used. Above the assistant's
authority a person decides. A customer who only asks why is told, and offered the waiver. A fee
that was waived already is confirmed to be gone.
Policy: late_fee (how often a fee is waived), authority (the most an assistant waives alone).
"""

from datetime import date, timedelta

from releve.core.authority.limits import beyond_authority
from releve.core.decisions.decision import Act, Decision, Inform, Refuse, Reply
from releve.core.decisions.effect import WaiveFee
from releve.core.decisions.explaining import each_fee, late_payment
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Order

POLICY = ("late_fee", "authority")

_YEAR = timedelta(days=365)  # the policy's own unit: waivers_per_365_days
_OUT_OF_THE_YEAR = _YEAR + timedelta(days=1)


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose the waiver, explain the fee, or refuse."""
    charged = [order for order in facts.book.orders if order.fees_outstanding > 0]
    order = which_order(slots, facts, charged, _no_fee(facts))
    if not isinstance(order, Order):
        return order
    if order.fees_outstanding == 0:
        return _no_fee_on(order)
    why = _explanation(order, in_full=slots.explain)
    waivers = _recent_waivers(facts)
    allowed = facts.policy.late_fee.waivers_per_365_days
    if len(waivers) >= allowed:
        if slots.explain:
            return Inform(why)
        # With the oldest of those that fill the allowance out of the year there is room again.
        filling = waivers[-allowed:] if allowed else []
        told = [Reply("waiver-used", {"date": day + _OUT_OF_THE_YEAR}) for day in filling[:1]]
        return Refuse("waiver_used", (*why, *told))
    effect = WaiveFee(order.order_id, order.fees_outstanding)
    if slots.explain and beyond_authority(effect, order.currency, facts.policy):
        return Inform(why)
    told = {"merchant": order.merchant, "amount": order.money(effect.amount)}
    return Act(
        (effect,),
        (*why, Reply("waive-fee-proposal", told)),
        (Reply("waive-fee-done", told),),
    )


def _no_fee(facts: Facts) -> Decision:
    """No fee anywhere; one that was waived today is the same request once more."""
    today = [o for o in facts.book.orders if any(f.waived_on == facts.today for f in o.fees)]
    if today:
        return _no_fee_on(today[0])
    return Refuse("nothing_owed", (Reply("no-fee"),))


def _no_fee_on(order: Order) -> Decision:
    told = (Reply("no-fee-on", {"merchant": order.merchant}),)
    if any(fee.waived_on is not None for fee in order.fees):
        return Inform(told, already=True)
    return Refuse("nothing_owed", told)


def _explanation(order: Order, *, in_full: bool) -> tuple[Reply, ...]:
    fee = next(fee for fee in reversed(order.fees) if fee.outstanding > 0)
    told = {
        "merchant": order.merchant,
        "amount": order.money(order.fees_outstanding),
        "date": fee.charged_on,
    }
    lines = [Reply("fee-explained", told)]
    if not in_full:
        return tuple(lines)
    lines += each_fee(order)
    late = late_payment(order)
    if late is not None:
        of = {"amount": order.money(late.amount), "date": late.agreed_due_on}
        lines.append(Reply("fee-of-payment", of))
    return tuple(lines)


def _recent_waivers(facts: Facts) -> list[date]:
    """The days of the waivers within a year, oldest first; one order and day is one waiver."""
    first = facts.today - _YEAR
    waivers = {
        (order.order_id, fee.waived_on)
        for order in facts.book.orders
        for fee in order.fees
        if fee.waived_on is not None and fee.waived_on >= first
    }
    return sorted(day for _, day in waivers)
