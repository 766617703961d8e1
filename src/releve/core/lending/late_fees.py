"""Late fees: whether one may be charged on an order on a day, and the most that it may be.

The numbers and their sources are the market's dated rules (`releve/markets/`, docs/markets.md);
this file knows only what they mean:

1.  No fee where the market allows none (`late_fee` of 0), and none on an order that is canceled,
    not captured, or charged off. None while its plan is paused or disputed: house policy
    ([pause_plan]: "while paused: no reminder, no late fee").
2.  A fee is for one installment: the earliest that is open, more than `late_fee_grace_days` past
    due, and bears fewer fees than `late_fees_per_installment_max`. No fee is for a fee.
3.  An order bears at most `late_fees_per_order_max` fees, and two of them are at least
    `late_fee_interval_days` apart.
4.  A fee is at most `late_fee`, and at most what the order's fees leave of
    `late_fees_per_order_amount_max` and the customer's fees of twelve months leave of
    `late_fees_per_year_max`. Where nothing is left there is no fee.

A fee that was waived or never paid still counts: the caps are on charging, so giving a fee up
never makes room for another. Fees dated after `today` count too, so that a day that is run late
breaks no cap either.
"""

from collections.abc import Iterable
from datetime import date

from releve.core.lending.order import Fee, Installment, Order
from releve.core.lending.pausing import paused_since, settle
from releve.core.lending.schedule import add_months
from releve.core.rules.market import MarketRules


def charge(
    order: Order,
    fees_of_customer_last_year: Iterable[Fee],
    rules: MarketRules,
    today: date,
) -> int:
    """The late fee that may be charged today, in minor units; 0 for none.

    `fees_of_customer_last_year` are those of all the customer's orders, this one's included;
    older ones among them are passed over.
    """
    if rules.late_fee == 0 or len(order.fees) >= rules.late_fees_per_order_max:
        return 0
    apart = (abs((today - fee.charged_on).days) for fee in order.fees)
    if any(days < rules.late_fee_interval_days for days in apart):
        return 0
    if bearing(order, rules, today) is None:
        return 0
    most = rules.late_fee
    if rules.late_fees_per_order_amount_max is not None:
        most = min(most, rules.late_fees_per_order_amount_max - _sum(order.fees))
    if rules.late_fees_per_year_max is not None:
        year_before = add_months(today, -12)
        recent = (fee for fee in fees_of_customer_last_year if fee.charged_on > year_before)
        most = min(most, rules.late_fees_per_year_max - _sum(recent))
    return max(0, most)


def bearing(order: Order, rules: MarketRules, today: date) -> Installment | None:
    """The installment that a late fee of today would be for, if there is one."""
    if order.canceled_on is not None or order.captured_on is None or order.charged_off:
        return None
    if order.open_dispute is not None or paused_since(order, today) is not None:
        return None
    settled = settle(order, today)
    for part in settled.open_installments:
        late = (today - part.due_on).days > rules.late_fee_grace_days
        if late and _fees_for(settled, part) < rules.late_fees_per_installment_max:
            return part
    return None


def _fees_for(order: Order, part: Installment) -> int:
    """How many of the order's fees may have been for that installment; never too few.

    A fee does not name its installment. Those charged before it was due were for another; of an
    installment that was moved it is not known when it was due before, so it counts all.
    """
    if part.times_moved:
        return len(order.fees)
    return sum(fee.charged_on > part.agreed_due_on for fee in order.fees)


def _sum(fees: Iterable[Fee]) -> int:
    return sum(fee.amount for fee in fees)
