"""Charge-off: what is left is given up as lost; and what comes in of it after all."""

from dataclasses import replace
from datetime import date

from releve.core.lending import posting_rules
from releve.core.lending.order import Adjustment, Order
from releve.core.lending.step import Step, reduced


def charge_off(order: Order, on: date) -> Step:
    """All that is left is lost. Interest not earned yet is no loss: it never was income."""
    if order.outstanding == 0:
        raise ValueError(f"order {order.order_id}: nothing is left to charge off")
    left = tuple((part.number, part.outstanding) for part in order.open_installments)
    given_up = min(order.interest_unearned, sum(amount for _, amount in left))
    lost = order.outstanding - given_up
    entry = posting_rules.charge_off(order, on, lost)
    # What is lost of a fee counts as waived, but not as a waiver given on a day.
    fees = tuple(replace(fee, waived=fee.amount - fee.paid) for fee in order.fees)
    after = replace(reduced(order, left), fees=fees, charged_off=True, lost=order.lost + lost)
    return _without_unearned(after, given_up), (entry,)


def recover(order: Order, on: date, amount: int) -> Step:
    """Money comes in after the loss. ValueError: more than was lost."""
    left = order.lost - order.adjusted("recovery")
    if not 0 < amount <= left:
        raise ValueError(f"order {order.order_id}: {amount} is not left to recover ({left} is)")
    adjustments = (*order.adjustments, Adjustment("recovery", on, amount))
    return replace(order, adjustments=adjustments), (posting_rules.recovery(order, on, amount),)


def _without_unearned(order: Order, given_up: int) -> Order:
    """No interest is left to earn: `given_up` of it is agreed no more, the rest is earned."""
    parts = list(order.installments)
    for place, part in reversed(list(enumerate(parts))):
        off = min(part.interest_unearned, given_up)
        given_up -= off
        kept = part.interest - off
        parts[place] = replace(part, interest=kept, interest_earned=kept)
    return replace(order, installments=tuple(parts))
