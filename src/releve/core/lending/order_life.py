"""The life of an order: what each event makes of it, and the entries it posts.

Pure: an order and an event in, the changed order and its journal entries out. Whatever writes
rows, a turn, an exam case or a lender's past, goes through here, so all follow the same rules.
A step that the order's state forbids is a ValueError that names the order and the fault.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from releve.core.lending import event as happened
from releve.core.lending import interest, losses, paying, posting_rules, refunding, relief
from releve.core.lending.order import (
    Dispute,
    DisputeWinner,
    Fee,
    Installment,
    Order,
    Pause,
    PauseReason,
    Return,
)
from releve.core.lending.pausing import end_pause, settle
from releve.core.lending.schedule import on_payment_day
from releve.core.lending.step import Step, together

_PAUSE_OF_DISPUTE: dict[str, PauseReason] = {"not_received": "not_received"}


def capture(
    order: Order,
    on: date,
    amount: int,
    installments: Iterable[Installment],
    merchant_fee: int = 0,
    fee_tax: int = 0,
) -> Step:
    """Capture `amount`, owed by `installments` (numbered on from those the order has).

    A plan that does not say what of it is interest is one agreed as sums.
    """
    if amount <= 0 or order.captured + amount > order.authorized or order.canceled_on:
        raise ValueError(f"order {order.order_id}: {amount} cannot be captured")
    first = len(order.installments)
    plan = tuple(installments)
    if sum(part.principal for part in plan) != amount:
        plan = interest.of_agreed(amount, on, plan)
    plan = tuple(replace(part, number=first + part.number) for part in plan)
    entry = posting_rules.capture(
        order, on, [(part.number, part.amount) for part in plan], amount, merchant_fee, fee_tax
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
        case happened.PaymentReceived():
            return paying.pay(order, event)
        case happened.PaymentReceivedUnmatched(on, amount):
            return order, (posting_rules.payment_unmatched(on, order.money(amount)),)
        case happened.LateFeeCharged(on, amount):
            fees = (*order.fees, Fee(on, amount))
            entry = posting_rules.late_fee(order, on, len(fees), amount)
            return replace(order, fees=fees), (entry,)
        case happened.FeeWaived(on, amount):
            return paying.waive(order, on, amount)
        case happened.Refunded(on, amount, allocation):
            return refunding.refund(order, on, amount, allocation)
        case happened.ForbearanceArranged(on, installments, first_due_on):
            return relief.relieve(order, on, installments, first_due_on)
        case happened.CreditWithdrawn(on, repay_by):
            return relief.withdraw(order, on, repay_by)
        case happened.ChargedOff(on):
            return losses.charge_off(order, on)
        case happened.DisputeDecided():
            return _decided(order, event)
        case _:
            return _of_the_lender(order, event)


def match_payment(order: Order, on: date, amount: int) -> Step:
    """Money received before, `amount` of it, is found to be for this order."""
    return paying.match(settle(order, on), on, amount)


def take_back_payment(
    order: Order, on: date, number: int, posted: Iterable[paying.PostedEntry]
) -> Step:
    """The order's payment of that number bounced; `posted` is what was posted for it."""
    return paying.take_back(settle(order, on), on, number, tuple(posted))


def _of_the_lender(order: Order, event: happened.OrderEvent) -> Step:
    match event:
        case happened.InterestEarned(on):
            return interest.earn_due(order, on)
        case happened.GoodwillGiven(on, amount):
            return paying.give_goodwill(order, on, amount)
        case happened.CreditRefunded(on, amount):
            return paying.pay_back_credit(order, on, amount)
        case happened.Recovered(on, amount):
            return losses.recover(order, on, amount)
        case _:
            return _without_money(order, event), ()


def _decided(order: Order, event: happened.DisputeDecided) -> Step:
    """Decided: for the customer, the merchant gives back; the pause ends either way."""
    given_back: Step = (order, ())
    left = refunding.left_to_refund(order)
    if event.winner == "merchant" and event.amount is not None:
        raise ValueError(f"order {order.order_id}: decided for the merchant, nothing goes back")
    if event.winner == "customer" and (event.amount is not None or left):
        amount = left if event.amount is None else event.amount
        given_back = refunding.refund(order, event.on, amount, event.allocation)
    after, entries = given_back
    return together(_dispute_closed(after, event.on, event.winner), entries)


def _without_money(order: Order, event: happened.OrderEvent) -> Order:
    match event:
        case happened.Shipped(on):
            return replace(order, shipped_on=on)
        case happened.Canceled(on):
            if order.captured or order.canceled_on:
                raise ValueError(f"order {order.order_id}: captured or canceled already")
            return replace(order, canceled_on=on)
        case happened.PaymentDayChanged(on, day):
            return replace(order, installments=on_payment_day(order.installments, on, day))
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


def _dispute_closed(order: Order, on: date, winner: DisputeWinner | None = None) -> Order:
    dispute = order.open_dispute
    if dispute is None:
        raise ValueError(f"order {order.order_id}: no dispute is open")
    decided = replace(dispute, closed_on=on, winner=winner)
    disputes = tuple(decided if d is dispute else d for d in order.disputes)
    closed = replace(order, disputes=disputes)
    number = _running(closed, _PAUSE_OF_DISPUTE.get(dispute.reason, "dispute"))
    return closed if number is None else end_pause(closed, number, on)
