"""What a merchant's refund makes of an order, and the same shown before it is made."""

from dataclasses import dataclass, replace
from datetime import date

from releve.core.lending import posting_rules
from releve.core.lending.allocation import reduction, taken_off
from releve.core.lending.interest import save, saved_by
from releve.core.lending.order import Installment, Order, Refund
from releve.core.lending.pausing import settle
from releve.core.lending.step import Step, reduced
from releve.core.rules.policy import RefundAllocation


@dataclass(frozen=True, slots=True)
class RefundPreview:
    """A plan as it is and as a refund would leave it. `interest_saved` is part of the difference.

    `paid_out` is what goes out to the customer.
    """

    before: tuple[Installment, ...]
    after: tuple[Installment, ...]
    interest_saved: int
    paid_out: int


def refund(order: Order, on: date, amount: int, policy: RefundAllocation) -> Step:
    """The merchant gives back `amount`: off the plan, with the interest it saves, or out.

    ValueError: more than was captured and not given back yet.
    """
    left = left_to_refund(order)
    if amount <= 0 or amount > left:
        raise ValueError(f"order {order.order_id}: {amount} is not left to refund ({left} is)")
    cheaper, saved = save(order, on, _interest_saved(order, on, amount, policy))
    off = reduction(cheaper, amount, policy)
    out = amount - sum(part for _, part in off)
    entries = [posting_rules.refund(order, on, amount, off)]
    if out:
        entries.append(posting_rules.refund_paid_out(order, on, out))
    refunds = (*order.refunds, Refund(on, amount, out))
    return replace(reduced(cheaper, off), refunds=refunds), (*entries, *saved)


def left_to_refund(order: Order) -> int:
    """What was captured and not given back."""
    return order.captured - sum(refund.amount for refund in order.refunds)


def refund_preview(
    order: Order, on: date, amount: int, policy: RefundAllocation = "last_first"
) -> RefundPreview:
    """What a refund on that day would make of the plan. Changes nothing. ValueError as `refund`."""
    standing = settle(order, on)
    after, _ = refund(standing, on, amount, policy)
    return RefundPreview(
        standing.installments,
        after.installments,
        sum(part.interest for part in standing.installments)
        - sum(part.interest for part in after.installments),
        after.refunds[-1].paid_out,
    )


def _interest_saved(
    order: Order, on: date, amount: int, policy: RefundAllocation
) -> dict[int, int]:
    if not order.interest_unearned:
        return {}
    claims = tuple(
        (part.number, min(part.outstanding, max(part.principal, 0)))
        for part in order.open_installments
    )
    if sum(claim for _, claim in claims) <= amount:
        return saved_by(order, on, {part.number: part.principal for part in order.installments})
    return saved_by(order, on, dict(taken_off(claims, amount, policy)))
