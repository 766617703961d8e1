"""Business events to journal entries: the only place that says which account an event touches.

A debit is positive. All amounts come in as positive minor units of the order's currency.
"""

from collections.abc import Iterable
from datetime import date

from releve.core.books.account import Account
from releve.core.books.entry import EntryKind, JournalEntry, Posting
from releve.core.lending.allocation import Allocation
from releve.core.lending.order import Order
from releve.core.values.ids import OrderId
from releve.core.values.money import Money

Numbered = Iterable[tuple[int, int]]


def capture(
    order: Order,
    on: date,
    installments: Numbered,
    captured: int,
    merchant_fee: int,
    fee_tax: int = 0,
) -> JournalEntry:
    """The goods are sent: the customer owes the plan, the merchant is owed less its fee
    and the tax on it.

    What the plan is above the captured amount is interest agreed with the customer.
    """
    owed = _installments(order, installments)
    interest = sum(p.amount.amount_minor for p in owed) - captured
    if interest < 0:
        raise ValueError(f"order {order.order_id}: the plan is less than what is captured")
    lines = (
        *owed,
        *_line(order, Account.MERCHANT_PAYABLE, merchant_fee + fee_tax - captured),
        *_line(order, Account.MERCHANT_FEE_INCOME, -merchant_fee),
        *_line(order, Account.TAX_PAYABLE, -fee_tax),
        *_line(order, Account.UNEARNED_INTEREST, -interest),
    )
    return JournalEntry("capture", on, lines, order.order_id)


def payment(order: Order, on: date, allocation: Allocation, excess: int = 0) -> JournalEntry:
    """Money comes in for an order and settles what the allocation names.

    What is above that is the customer's credit.
    """
    return _settlement("payment", Account.CASH, order, on, allocation, excess)


def payment_matched(
    order: Order, on: date, allocation: Allocation, excess: int = 0
) -> JournalEntry:
    """Money that came in before finds its order."""
    source = Account.UNMATCHED_PAYMENTS
    return _settlement("payment_matched", source, order, on, allocation, excess)


def payment_unmatched(on: date, amount: Money) -> JournalEntry:
    """Money comes in and no order claims it."""
    lines = (
        Posting(Account.CASH, amount),
        Posting(Account.UNMATCHED_PAYMENTS, Money(-amount.amount_minor, amount.currency)),
    )
    return JournalEntry("payment_unmatched", on, lines)


def late_fee(order: Order, on: date, number: int, amount: int) -> JournalEntry:
    """A late fee is charged as the order's fee of that number."""
    lines = (
        *_fees(order, ((number, amount),)),
        *_line(order, Account.LATE_FEE_INCOME, -amount),
    )
    return JournalEntry("late_fee", on, lines, order.order_id)


def fee_waived(order: Order, on: date, fees: Numbered) -> JournalEntry:
    """Late fees are given up; the income stays visible, and so does what was waived."""
    lines = _fees(order, ((number, -amount) for number, amount in fees))
    waived = -sum(p.amount.amount_minor for p in lines)
    return JournalEntry(
        "fee_waived", on, (*lines, *_line(order, Account.FEE_WAIVERS, waived)), order.order_id
    )


def refund(order: Order, on: date, amount: int, reduced: Numbered) -> JournalEntry:
    """The merchant gives back `amount`: it takes off the plan, the rest is the customer's."""
    lines = _installments(order, ((number, -part) for number, part in reduced))
    credit = amount + sum(p.amount.amount_minor for p in lines)
    return JournalEntry(
        "refund",
        on,
        (
            *_line(order, Account.MERCHANT_PAYABLE, amount),
            *lines,
            *_line(order, Account.CUSTOMER_CREDIT, -credit),
        ),
        order.order_id,
    )


def refund_paid_out(order: Order, on: date, amount: int) -> JournalEntry:
    """The customer's credit leaves to the customer."""
    lines = (
        *_line(order, Account.CUSTOMER_CREDIT, amount),
        *_line(order, Account.CASH, -amount),
    )
    return JournalEntry("refund_paid_out", on, lines, order.order_id)


def forbearance(order: Order, on: date, old: Numbered, new: Numbered) -> JournalEntry:
    """What is left of old installments becomes new ones; not a minor unit more or less."""
    lines = (
        *_installments(order, new),
        *_installments(order, ((number, -amount) for number, amount in old)),
    )
    return JournalEntry("forbearance", on, lines, order.order_id)


def charge_off(order: Order, on: date, lost: int) -> JournalEntry:
    """What is left of an order is given up as lost, but for interest that was never earned."""
    unearned = order.interest_unearned
    given_up = order.outstanding - lost
    lines = (
        *_installments(order, ((p.number, -p.outstanding) for p in order.open_installments)),
        *_fees(order, ((n, -f.outstanding) for n, f in enumerate(order.fees, 1) if f.outstanding)),
        *_line(order, Account.CREDIT_LOSSES, lost),
        *_line(order, Account.UNEARNED_INTEREST, unearned),
        *_line(order, Account.INTEREST_INCOME, given_up - unearned),
    )
    return JournalEntry("charge_off", on, lines, order.order_id)


def recovery(order: Order, on: date, amount: int) -> JournalEntry:
    """Money comes in after the loss."""
    lines = (
        *_line(order, Account.CASH, amount),
        *_line(order, Account.RECOVERIES, -amount),
    )
    return JournalEntry("recovery", on, lines, order.order_id)


def goodwill(order: Order, on: date, allocation: Allocation, excess: int) -> JournalEntry:
    """The lender gives up what the allocation names; the rest it owes the customer."""
    lines = (
        *_line(order, Account.GOODWILL, allocation.amount + excess),
        *_installments(order, ((number, -amount) for number, amount in allocation.installments)),
        *_fees(order, ((number, -amount) for number, amount in allocation.fees)),
        *_line(order, Account.CUSTOMER_CREDIT, -excess),
    )
    return JournalEntry("goodwill", on, lines, order.order_id)


def interest_earned(order: Order, on: date, amount: int) -> JournalEntry:
    """Agreed interest becomes income."""
    lines = (
        *_line(order, Account.UNEARNED_INTEREST, amount),
        *_line(order, Account.INTEREST_INCOME, -amount),
    )
    return JournalEntry("interest_earned", on, lines, order.order_id)


def interest_saved(order: Order, on: date, reduced: Numbered, total: int) -> JournalEntry:
    """Agreed interest that nobody owes any more; what of it was paid is the customer's."""
    lines = _installments(order, ((number, -part) for number, part in reduced))
    credit = total + sum(p.amount.amount_minor for p in lines)
    return JournalEntry(
        "interest_saved",
        on,
        (
            *_line(order, Account.UNEARNED_INTEREST, total),
            *lines,
            *_line(order, Account.CUSTOMER_CREDIT, -credit),
        ),
        order.order_id,
    )


def payout(on: date, amount: Money) -> JournalEntry:
    """What a merchant is owed leaves to its bank account."""
    return _moved("payout", on, Account.MERCHANT_PAYABLE, Account.CASH, amount)


def hold_back(on: date, amount: Money) -> JournalEntry:
    """Part of what a merchant is owed is kept for a while."""
    return _moved("hold_back", on, Account.MERCHANT_PAYABLE, Account.MERCHANT_HELD_BACK, amount)


def hold_back_released(on: date, amount: Money) -> JournalEntry:
    """What was kept is owed to the merchant again."""
    kept, owed = Account.MERCHANT_HELD_BACK, Account.MERCHANT_PAYABLE
    return _moved("hold_back_released", on, kept, owed, amount)


def payout_returned(on: date, amount: Money) -> JournalEntry:
    """The bank sent a payout back: it is kept for the merchant until the next one."""
    return _moved("payout_returned", on, Account.CASH, Account.MERCHANT_HELD_BACK, amount)


def _moved(
    kind: EntryKind, on: date, debited: Account, credited: Account, amount: Money
) -> JournalEntry:
    back = Money(-amount.amount_minor, amount.currency)
    return JournalEntry(kind, on, (Posting(debited, amount), Posting(credited, back)))


def _settlement(
    kind: EntryKind, source: Account, order: Order, on: date, allocation: Allocation, excess: int
) -> JournalEntry:
    # Unmatched money is nobody's order's yet: only the claims it settles name the order.
    of: OrderId | None = order.order_id if source is Account.CASH else None
    lines = (
        Posting(source, order.money(allocation.amount + excess), of),
        *_installments(order, ((number, -amount) for number, amount in allocation.installments)),
        *_fees(order, ((number, -amount) for number, amount in allocation.fees)),
        *_line(order, Account.CUSTOMER_CREDIT, -excess),
    )
    return JournalEntry(kind, on, lines, order.order_id)


def _line(order: Order, account: Account, amount: int) -> tuple[Posting, ...]:
    return (Posting(account, order.money(amount), order.order_id),) if amount else ()


def _installments(order: Order, amounts: Numbered) -> tuple[Posting, ...]:
    return tuple(
        Posting(Account.RECEIVABLE, order.money(amount), order.order_id, installment=number)
        for number, amount in amounts
    )


def _fees(order: Order, amounts: Numbered) -> tuple[Posting, ...]:
    return tuple(
        Posting(Account.LATE_FEE_RECEIVABLE, order.money(amount), order.order_id, fee=number)
        for number, amount in amounts
    )
