"""The life of an order: what each event makes of it, and the entries it posts.

Pure: an order and an event in, the changed order and its journal entries out. Whatever writes
rows, a turn, an exam case or a lender's past, goes through here, so all follow the same rules.
A step that the order's state forbids is a ValueError that names the order and the fault.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from releve.core.books.entry import JournalEntry
from releve.core.lending import event as happened
from releve.core.lending import posting_rules
from releve.core.lending.allocation import Allocation, allocate, open_fees, reduction, spread
from releve.core.lending.order import (
    Dispute,
    Fee,
    Installment,
    Order,
    Pause,
    PauseReason,
    Payment,
    Refund,
    Return,
)
from releve.core.lending.pausing import end_pause, settle
from releve.core.lending.schedule import add_months, parts

# What an event makes of an order: the order as it then stands, and what is posted.
Step = tuple[Order, tuple[JournalEntry, ...]]

_PAUSE_OF_DISPUTE: dict[str, PauseReason] = {"not_received": "not_received"}


def capture(
    order: Order,
    on: date,
    amount: int,
    installments: Iterable[Installment],
    merchant_fee: int = 0,
) -> Step:
    """Capture `amount`, owed by `installments` (numbered on from those the order has)."""
    if amount <= 0 or order.captured + amount > order.authorized or order.canceled_on:
        raise ValueError(f"order {order.order_id}: {amount} cannot be captured")
    first = len(order.installments)
    plan = tuple(replace(part, number=first + part.number) for part in installments)
    entry = posting_rules.capture(
        order, on, [(part.number, part.amount) for part in plan], amount, merchant_fee
    )
    captured = replace(
        order,
        captured=order.captured + amount,
        captured_on=order.captured_on or on,
        installments=order.installments + plan,
    )
    return captured, (entry,)


def happen(order: Order, event: happened.OrderEvent) -> Step:
    """The order after the event, and the entries posted. Pauses that ended before it are ended."""
    order = settle(order, event.on)
    match event:
        case happened.PaymentReceived(on, amount, method):
            allocation = allocate(order, amount)
            return (
                _paid(order, allocation, Payment(on, amount, method)),
                (posting_rules.payment(order, on, allocation),),
            )
        case happened.PaymentReceivedUnmatched(on, amount):
            return order, (posting_rules.payment_unmatched(on, order.money(amount)),)
        case happened.LateFeeCharged(on, amount):
            fees = (*order.fees, Fee(on, amount))
            entry = posting_rules.late_fee(order, on, len(fees), amount)
            return replace(order, fees=fees), (entry,)
        case happened.FeeWaived(on, amount):
            return _waived(order, on, amount)
        case happened.Refunded(on, amount):
            return _refunded(order, on, amount)
        case happened.ForbearanceArranged(on, installments, first_due_on):
            return _spread_anew(order, on, installments, first_due_on)
        case happened.ChargedOff(on):
            return _charged_off(order, on)
        case _:
            return _without_money(order, event), ()


def match_payment(order: Order, on: date, amount: int) -> Step:
    """Money received before, `amount` of it, is found to be for this order."""
    order = settle(order, on)
    allocation = allocate(order, amount)
    paid = _paid(order, allocation, Payment(on, amount))
    return paid, (posting_rules.payment_matched(order, on, allocation),)


def _without_money(order: Order, event: happened.OrderEvent) -> Order:
    match event:
        case happened.Shipped(on):
            return replace(order, shipped_on=on)
        case happened.Canceled(on):
            if order.captured or order.canceled_on:
                raise ValueError(f"order {order.order_id}: captured or canceled already")
            return replace(order, canceled_on=on)
        case happened.DueDateMoved(_, to, installment):
            return _due_date_moved(order, to, installment)
        case happened.ReturnRegistered(on, items, until):
            returns = (*order.returns, Return(on, _own_items(order, items)))
            return _paused(replace(order, returns=returns), "return", on, until)
        case happened.DisputeOpened(on, reason, answer_by, until):
            if order.open_dispute is not None:
                raise ValueError(f"order {order.order_id}: disputed already")
            disputes = (*order.disputes, Dispute(reason, on, answer_by))
            why = _PAUSE_OF_DISPUTE.get(reason, "dispute")
            return _paused(replace(order, disputes=disputes), why, on, until)
        case happened.DisputeClosed(on):
            return _dispute_closed(order, on)
        case happened.Paused(on, reason, until):
            if order.outstanding == 0:
                raise ValueError(f"order {order.order_id}: nothing is owed, nothing to pause")
            return _paused(order, reason, on, until)
        case happened.Resumed(on, reason):
            return _resumed(order, reason, on)
        case _:
            raise ValueError(f"order {order.order_id}: {type(event).__name__} posts entries")


def _paid(order: Order, allocation: Allocation, payment: Payment) -> Order:
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
        payments=(*order.payments, payment),
    )


def _waived(order: Order, on: date, amount: int) -> Step:
    if amount <= 0 or amount > order.fees_outstanding:
        raise ValueError(
            f"order {order.order_id}: {amount} cannot be waived of the"
            f" {order.fees_outstanding} of late fees left"
        )
    given_up = dict(spread(amount, open_fees(order)))
    fees = tuple(
        replace(fee, waived=fee.waived + given_up[number], waived_on=on)
        if number in given_up
        else fee
        for number, fee in enumerate(order.fees, start=1)
    )
    entry = posting_rules.fee_waived(order, on, given_up.items())
    return replace(order, fees=fees), (entry,)


def _refunded(order: Order, on: date, amount: int) -> Step:
    left = order.captured - sum(refund.amount for refund in order.refunds)
    if amount <= 0 or amount > left:
        raise ValueError(f"order {order.order_id}: {amount} is not left to refund ({left} is)")
    reduced = reduction(order, amount)
    out = amount - sum(part for _, part in reduced)
    entries = [posting_rules.refund(order, on, amount, reduced)]
    if out:
        entries.append(posting_rules.refund_paid_out(order, on, out))
    refunds = (*order.refunds, Refund(on, amount, out))
    return replace(_reduced(order, reduced), refunds=refunds), tuple(entries)


def _spread_anew(order: Order, on: date, count: int, first_due_on: date) -> Step:
    old = tuple((part.number, part.outstanding) for part in order.open_installments)
    left = sum(amount for _, amount in old)
    if count < 1 or left < count:
        raise ValueError(f"order {order.order_id}: {left} cannot be spread over {count}")
    first = len(order.installments)
    days = [add_months(first_due_on, months) for months in range(count)]
    new = tuple(
        Installment(first + number, day, amount, 0, day)
        for number, (day, amount) in enumerate(zip(days, parts(left, count), strict=True), start=1)
    )
    entry = posting_rules.forbearance(order, on, old, [(part.number, part.amount) for part in new])
    reduced = _reduced(order, old)
    return replace(reduced, installments=reduced.installments + new), (entry,)


def _charged_off(order: Order, on: date) -> Step:
    if order.outstanding == 0 or order.charged_off:
        raise ValueError(f"order {order.order_id}: nothing is left to charge off")
    entry = posting_rules.charge_off(order, on)
    left = tuple((part.number, part.outstanding) for part in order.open_installments)
    # What is lost of a fee counts as waived, but not as a waiver given on a day.
    fees = tuple(replace(fee, waived=fee.amount - fee.paid) for fee in order.fees)
    return replace(_reduced(order, left), fees=fees, charged_off=True), (entry,)


def _reduced(order: Order, less: Iterable[tuple[int, int]]) -> Order:
    off = dict(less)
    return replace(
        order,
        installments=tuple(
            replace(part, amount=part.amount - off[part.number]) if part.number in off else part
            for part in order.installments
        ),
    )


def _due_date_moved(order: Order, to: date, number: int | None) -> Order:
    following = order.next_installment
    target = number if number is not None else following.number if following else None
    if target not in {part.number for part in order.open_installments}:
        raise ValueError(f"order {order.order_id}: no open installment {target or ''} to move")
    return replace(
        order,
        installments=tuple(
            replace(part, due_on=to, times_moved=part.times_moved + 1)
            if part.number == target
            else part
            for part in order.installments
        ),
    )


def _own_items(order: Order, items: tuple[str, ...]) -> tuple[str, ...]:
    strange = set(items) - {item.name for item in order.items}
    if strange:
        raise ValueError(f"order {order.order_id}: {sorted(strange)} was not bought")
    return items


def _paused(order: Order, reason: PauseReason, on: date, until: date | None) -> Order:
    # Where nothing is owed there is nothing to pause.
    if until is None or order.outstanding == 0:
        return order
    if until <= on:
        raise ValueError(f"order {order.order_id}: a pause until {until} is over on {on}")
    return replace(order, pauses=(*order.pauses, Pause(reason, on, until)))


def _running(order: Order, reason: PauseReason) -> int | None:
    numbered = enumerate(order.pauses, start=1)
    return next((n for n, p in numbered if p.reason == reason and p.ended_on is None), None)


def _resumed(order: Order, reason: PauseReason, on: date) -> Order:
    number = _running(order, reason)
    if number is None:
        raise ValueError(f"order {order.order_id}: no pause for {reason} is running")
    return end_pause(order, number, on)


def _dispute_closed(order: Order, on: date) -> Order:
    dispute = order.open_dispute
    if dispute is None:
        raise ValueError(f"order {order.order_id}: no dispute is open")
    disputes = tuple(replace(d, closed_on=on) if d is dispute else d for d in order.disputes)
    closed = replace(order, disputes=disputes)
    number = _running(closed, _PAUSE_OF_DISPUTE.get(dispute.reason, "dispute"))
    return closed if number is None else end_pause(closed, number, on)
