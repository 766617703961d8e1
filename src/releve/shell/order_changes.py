"""What the lender does to one order outside a turn, once for each key, in the caller's transaction.

Goodwill, credit paid back, a recovery, interest, a decided dispute: an event of core/lending/event
under the customer's lock, its rows and its entries together. A payment that bounced is taken back
by reversals of what was posted for it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from releve.core.books.account import Account
from releve.core.books.entry import JournalEntry, Posting
from releve.core.lending.event import DisputeDecided, OrderEvent
from releve.core.lending.order import DisputeWinner, Order
from releve.core.lending.order_life import happen, take_back_payment
from releve.core.lending.paying import PostedEntry
from releve.core.lending.step import Step
from releve.core.rules.policy import RefundAllocation
from releve.core.values.ids import LenderId, OrderId
from releve.core.values.money import Money
from releve.shell.apply import entry_row, posting_rows
from releve.shell.books_trouble import BooksTrouble
from releve.shell.facts import load_book, owner_of
from releve.shell.history import post_entries
from releve.shell.order_rows import OrderRows, end_pauses
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("order_changes")


@dataclass(frozen=True, slots=True)
class Changed:
    """An order as it stands now, and what was posted. `already`: an earlier call had done it."""

    order: Order
    entry_ids: tuple[int, ...]
    already: bool = False


def change(
    connection: Connection, lender_id: LenderId, order_id: OrderId, event: OrderEvent, *, key: str
) -> Changed:
    """Let an event happen. The same key again changes nothing and says so.

    For events that post entries: only those leave a trace of their key. Raises `BooksTrouble`
    for an order nobody has and for what its state forbids; roll back then.
    """

    def step(order: Order) -> Step:
        return happen(order, event)

    return _change(connection, lender_id, order_id, event.on, step, key)


def decide_dispute(
    connection: Connection,
    lender_id: LenderId,
    order_id: OrderId,
    winner: DisputeWinner,
    on: date,
    *,
    allocation: RefundAllocation,
    amount: int | None = None,
) -> Changed:
    """Decide the order's open dispute; decided so on that day already, it says so.

    Not for orders placed through the merchant API whose merchant is to get its refund's rows:
    those are shell/merchant/disputes.
    """
    before = _locked(connection, lender_id, order_id, on)
    dispute = before.open_dispute
    if dispute is None and before.disputes:
        last = before.disputes[-1]
        if (last.winner, last.closed_on) == (winner, on):
            return Changed(before, (), already=True)
    decided = DisputeDecided(on, winner, amount, allocation)
    # A key that begins so makes the refund a reversal in the merchant's payout.
    key = f"dispute:D-{order_id}-{len(before.disputes)}"
    return change(connection, lender_id, order_id, decided, key=key)


def bounce_payment(
    connection: Connection,
    lender_id: LenderId,
    order_id: OrderId,
    number: int,
    on: date,
) -> Changed:
    """Take back the order's payment of that number (from 1): once, whatever is asked again.

    Raises `BooksTrouble`: no such payment, or one that came in unmatched (undo the match first).
    """

    def step(order: Order) -> Step:
        return take_back_payment(
            order, on, number, _posted_for(connection, lender_id, order, number)
        )

    key = f"bounced:{order_id}:{number}"
    return _change(connection, lender_id, order_id, on, step, key)


def write(
    connection: Connection,
    lender_id: LenderId,
    before: Order,
    after: Order,
    today: date,
    entries: Sequence[JournalEntry],
    key: str,
) -> list[int]:
    """Write a changed order and its entries; the ids of the entries, in their order."""
    over = any(pause.ended_on == pause.until for pause in before.pauses)
    if over:
        end_pauses(connection, lender_id, today, [before.order_id])
    rows = OrderRows()
    rows.changed_order(before, after)
    rows.write(connection, lender_id)
    if not entries:
        return []
    keys = [f"{key}:{number}" for number in range(1, len(entries) + 1)]
    keyed = list(zip(entries, keys, strict=True))
    posted = post_entries(
        connection,
        lender_id,
        [entry_row(entry, each) for entry, each in keyed],
        [row for entry, each in keyed for row in posting_rows(entry, each)],
    )
    if len(posted) != len(keys):
        raise BooksTrouble(f"key {key}: some of these entries were posted before")
    return [posted[each] for each in keys]


def _change(
    connection: Connection,
    lender_id: LenderId,
    order_id: OrderId,
    on: date,
    step: Callable[[Order], Step],
    key: str,
) -> Changed:
    before = _locked(connection, lender_id, order_id, on)
    named = {"lender_id": lender_id, "key": key}
    posted = connection.execute(_SQL.posted_before, named).fetchall()
    if posted:
        return Changed(before, tuple(row[0] for row in posted), already=True)
    try:
        after, entries = step(before)
    except ValueError as error:
        raise BooksTrouble(str(error)) from error
    ids = write(connection, lender_id, before, after, on, entries, key)
    return Changed(after, tuple(ids))


def _locked(connection: Connection, lender_id: LenderId, order_id: OrderId, on: date) -> Order:
    customer_id = owner_of(connection, lender_id, order_id)
    if customer_id is None:
        raise BooksTrouble(f"lender {lender_id} has no order {order_id}")
    order = load_book(connection, lender_id, customer_id, today=on).order(order_id)
    if order is None:
        raise BooksTrouble(f"order {order_id} is not in the book of customer {customer_id}")
    return order


def _posted_for(
    connection: Connection, lender_id: LenderId, order: Order, number: int
) -> list[PostedEntry]:
    named = {"lender_id": lender_id, "order_id": order.order_id, "number": number}
    rows = connection.execute(_SQL.entries_of_payment, named).fetchall()
    entries = [
        (
            entry_id,
            JournalEntry(
                kind,
                value_date,
                tuple(
                    Posting(Account(account), Money(amount, currency), of, installment, fee)
                    for account, currency, amount, of, installment, fee in lines
                ),
                order.order_id,
            ),
        )
        for entry_id, kind, value_date, lines in rows
    ]
    if entries and 1 <= number <= len(order.payments):
        received = entries[0][1].postings[0].amount.amount_minor
        if received != order.payments[number - 1].amount:
            raise ValueError(f"order {order.order_id}: payment {number} is not entry {rows[0][0]}")
    return entries
