"""What payments, fee waivers and goodwill make of an order, and a payment that is taken back.

A payment of at least what settles a plan with interest that day settles it: the interest of the
days to come is saved, and what was paid above is the customer's credit.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from releve.core.books.account import Account
from releve.core.books.entry import JournalEntry, reverse
from releve.core.lending import posting_rules
from releve.core.lending.allocation import Allocation, allocate, open_fees, spread
from releve.core.lending.event import PaymentReceived
from releve.core.lending.interest import save_all, settles_for
from releve.core.lending.order import Adjustment, Order, Payment
from releve.core.lending.step import Step

_Posted = Callable[[Order, date, Allocation, int], JournalEntry]
# An entry as it stands in the books: its id and what it says.
PostedEntry = tuple[int, JournalEntry]


def pay(order: Order, event: PaymentReceived) -> Step:
    """Money comes in from outside. ValueError: nothing, or more than is owed."""
    return _receive(order, event, posting_rules.payment)


def match(order: Order, on: date, amount: int) -> Step:
    """Money received before, `amount` of it, is found to be for this order."""
    return _receive(order, PaymentReceived(on, amount), posting_rules.payment_matched)


def _receive(order: Order, event: PaymentReceived, post: _Posted) -> Step:
    on, amount = event.on, event.amount
    if amount > order.outstanding and not event.excess_to_credit:
        raise ValueError(
            f"order {order.order_id}: {amount} is more than the {order.outstanding} outstanding"
        )
    after, saved = order, ()
    if amount > 0 and amount >= settles_for(order, on):
        after, saved = save_all(order, on)
    owed = min(amount, after.outstanding)
    allocation = Allocation() if amount > owed == 0 else allocate(after, owed)
    paid = _paid(after, allocation)
    paid = replace(
        paid,
        credit=paid.credit + amount - owed,
        payments=(*order.payments, Payment(on, amount, event.method)),
    )
    return paid, (post(after, on, allocation, amount - owed), *saved)


def _paid(order: Order, allocation: Allocation) -> Order:
    taken = dict(allocation.installments)
    fees = dict(allocation.fees)
    return replace(
        order,
        installments=tuple(
            replace(part, paid=part.paid + taken[part.number]) if part.number in taken else part
            for part in order.installments
        ),
        fees=tuple(
            replace(fee, paid=fee.paid + fees[number]) if number in fees else fee
            for number, fee in enumerate(order.fees, start=1)
        ),
    )


def take_back(order: Order, on: date, number: int, posted: Sequence[PostedEntry]) -> Step:
    """The payment of that number (from 1) bounced: what it paid is owed again, once.

    `posted` is what was posted for it: the payment, and the interest it saved where it settled the
    plan. Interest earned until then stays earned. ValueError: no such payment, taken back before,
    or the customer's credit that it left has been paid back meanwhile.
    """
    payments = order.payments
    if not 1 <= number <= len(payments) or payments[number - 1].reversed_on is not None:
        raise ValueError(f"order {order.order_id}: payment {number} cannot be taken back")
    if on < payments[number - 1].on:
        raise ValueError(f"order {order.order_id}: {on} is before payment {number}")
    entries: list[JournalEntry] = []
    for entry_id, entry in posted:
        order = _undone(order, entry)
        entries.append(reverse(entry, entry_id, on))
    if order.credit < 0:
        raise ValueError(f"order {order.order_id}: the credit of payment {number} is spent")
    bounced = replace(payments[number - 1], reversed_on=on)
    marked = (*payments[: number - 1], bounced, *payments[number:])
    return replace(order, payments=marked), tuple(entries)


def _undone(order: Order, entry: JournalEntry) -> Order:
    """The order as if the entry, a payment's or of interest saved, had not been posted."""
    if entry.kind not in {"payment", "interest_saved"}:
        raise ValueError(f"order {order.order_id}: a {entry.kind} is not taken back with a payment")
    parts = {p.installment: -p.amount.amount_minor for p in entry.postings if p.installment}
    fees = {p.fee: -p.amount.amount_minor for p in entry.postings if p.fee}
    credit = sum(
        p.amount.amount_minor for p in entry.postings if p.account is Account.CUSTOMER_CREDIT
    )
    order = replace(order, credit=order.credit + credit)
    if entry.kind == "payment":
        back = Allocation(
            tuple((number, -part) for number, part in parts.items() if number),
            tuple((number, -part) for number, part in fees.items() if number),
        )
        return _paid(order, back)
    return replace(
        order,
        installments=tuple(
            replace(
                part,
                amount=part.amount + parts.get(part.number, 0),
                interest=part.interest + parts.get(part.number, 0),
            )
            for part in order.installments
        ),
    )


def waive(order: Order, on: date, amount: int) -> Step:
    """Late fees are given up, the oldest first."""
    if amount <= 0 or amount > order.fees_outstanding:
        raise ValueError(
            f"order {order.order_id}: {amount} cannot be waived of the"
            f" {order.fees_outstanding} of late fees left"
        )
    given_up = dict(spread(amount, open_fees(order)))
    entry = posting_rules.fee_waived(order, on, given_up.items())
    return _fees_waived(order, given_up, on), (entry,)


def give_goodwill(order: Order, on: date, amount: int) -> Step:
    """The lender gives up part of what is owed, or owes the customer what is above that."""
    if amount <= 0:
        raise ValueError(f"order {order.order_id}: goodwill of {amount} gives nothing")
    owed = min(amount, order.outstanding)
    allocation = allocate(order, owed) if owed else Allocation()
    off = dict(allocation.installments)
    given = replace(
        order,
        credit=order.credit + amount - owed,
        adjustments=(*order.adjustments, Adjustment("goodwill", on, amount)),
        installments=tuple(
            replace(part, amount=part.amount - off.get(part.number, 0))
            for part in order.installments
        ),
    )
    entry = posting_rules.goodwill(order, on, allocation, amount - owed)
    return _fees_waived(given, dict(allocation.fees), None), (entry,)


def pay_back_credit(order: Order, on: date, amount: int) -> Step:
    """The lender pays the customer what it owes of this order."""
    if not 0 < amount <= order.credit:
        raise ValueError(
            f"order {order.order_id}: {amount} cannot be paid of a credit of {order.credit}"
        )
    adjustments = (*order.adjustments, Adjustment("credit_refund", on, amount))
    entry = posting_rules.refund_paid_out(order, on, amount)
    return replace(order, credit=order.credit - amount, adjustments=adjustments), (entry,)


def _fees_waived(order: Order, given_up: dict[int, int], on: date | None) -> Order:
    """`on` is the day of a waiver given; none where the fee went by another way."""
    return replace(
        order,
        fees=tuple(
            replace(fee, waived=fee.waived + given_up[number], waived_on=on or fee.waived_on)
            if number in given_up
            else fee
            for number, fee in enumerate(order.fees, start=1)
        ),
    )
