"""A customer's book, read from rows under the customer's lock: on the path of every turn.

PostgreSQL puts the book together as one JSON text of nested arrays; here it is taken apart by
position. Both orders of columns stand side by side in review: postgres/sql/facts.sql.
"""

import json
from collections.abc import Collection
from datetime import date
from typing import Any

from releve.core.lending.customer_book import (
    Customer,
    CustomerBook,
    PaymentTrace,
    UnmatchedPayment,
)
from releve.core.lending.order import (
    Adjustment,
    Arrangement,
    Dispute,
    Fee,
    Installment,
    Item,
    Order,
    Pause,
    Payment,
    Refund,
    Return,
)
from releve.core.lending.pausing import settle
from releve.core.values.ids import CustomerId, LenderId, OrderId
from releve.shell.person_keys.particulars import opened_particulars
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("facts")
_LOCK = _SQL.lock_customer
# psycopg reads a query longer than 4096 characters anew each time; most of this one is indentation.
_READ = " ".join(_SQL.read_book.split())

# What json gives: checked by the columns' types in the database, not once more here.
Row = list[Any]


class UnknownCustomer(LookupError):
    """The lender has no customer of that id."""


def load_book(
    connection: Connection,
    lender_id: LenderId,
    customer_id: CustomerId,
    *,
    today: date,
    asked: Collection[str] = (),
    lock: bool = True,
) -> CustomerBook:
    """Everything the books say about a customer on a day; locked until the transaction ends.

    `asked` are order numbers somebody named: those of other customers come back in `foreign`.
    Pauses whose last day is over are shown as ended even where no run has ended them yet.
    Raises `UnknownCustomer`.
    """
    if lock:
        lock_customer(connection, lender_id, customer_id)
    whose = {"lender_id": lender_id, "customer_id": customer_id}
    row = connection.execute(_READ, whose | {"asked": list(asked)}, prepare=True).fetchone()
    if row is None:
        raise UnknownCustomer(f"lender {lender_id} has no customer {customer_id}")
    return book_from(row[0], today)


def lock_customer(connection: Connection, lender_id: LenderId, customer_id: CustomerId) -> None:
    """Lock a customer until the transaction ends."""
    whose = {"lender_id": lender_id, "customer_id": customer_id}
    connection.execute(_LOCK, whose, prepare=True)


def book_from(text: str, today: date) -> CustomerBook:
    """A customer's book from what `read_book` (postgres/sql/facts.sql) answers."""
    return _book(json.loads(text), today)


def owner_of(connection: Connection, lender_id: LenderId, order_id: OrderId) -> CustomerId | None:
    """Whose order it is, or None when the lender has no such order."""
    row = connection.execute(
        _SQL.customer_of_order, {"lender_id": lender_id, "order_id": order_id}
    ).fetchone()
    return None if row is None else CustomerId(row[0])


def _book(row: Row, today: date) -> CustomerBook:
    who, currency, methods, unmatched, foreign, orders, traces = row
    lender_id, customer_id, wrapped, sealed, language, market, limit, locked_on, day = who
    name, email, phone, address = opened_particulars(lender_id, customer_id, wrapped, sealed)
    customer = Customer(
        customer_id,
        name,
        language,
        market,
        email,
        phone,
        address,
        tuple(methods or ()),
        limit,
        _maybe(locked_on),
        day,
    )
    return CustomerBook(
        customer,
        currency,
        tuple(settle(_order(order), today) for order in orders or ()),
        tuple(UnmatchedPayment(i, _day(on), amount, c) for i, on, amount, c in unmatched or ()),
        frozenset(foreign or ()),
        tuple(
            PaymentTrace(amount, _day(paid), _day(on), _maybe(closed))
            for amount, paid, on, closed in traces or ()
        ),
    )


_day = date.fromisoformat


def _maybe(day: str | None) -> date | None:
    return None if day is None else _day(day)


def _order(row: Row) -> Order:
    (
        order_id,
        merchant_id,
        merchant,
        product,
        currency,
        authorized,
        placed_on,
        authorized_until,
        captured,
        captured_on,
        shipped_on,
        canceled_on,
        charged_off,
        items,
        installments,
        fees,
        payments,
        refunds,
        pauses,
        disputes,
        returns,
        withdrawn_on,
        arrangements,
        credit,
        lost,
        adjustments,
    ) = row
    return Order(
        order_id,
        merchant_id,
        merchant,
        product,
        currency,
        tuple(Item(name, amount) for name, amount in items or ()),
        authorized,
        _day(placed_on),
        _maybe(authorized_until),
        captured,
        _maybe(captured_on),
        _maybe(shipped_on),
        _maybe(canceled_on),
        installments_from(installments),
        _fees(fees),
        _payments(payments),
        tuple(Refund(_day(on), amount, out) for on, amount, out in refunds or ()),
        _pauses(pauses),
        _disputes(disputes),
        tuple(Return(_day(on), tuple(items)) for on, items in returns or ()),
        charged_off,
        withdrawn_on=_maybe(withdrawn_on),
        arrangements=tuple(
            Arrangement(_day(on), count, _day(first)) for on, count, first in arrangements or ()
        ),
        credit=credit,
        lost=lost,
        adjustments=tuple(Adjustment(k, _day(on), amount) for k, on, amount in adjustments or ()),
    )


def installments_from(rows: Row | None) -> tuple[Installment, ...]:
    """A plan from its rows as `read_book` puts them."""
    return tuple(
        Installment(
            number, _day(due), amount, paid, _day(agreed), moved, interest, earned, _maybe(start)
        )
        for number, due, amount, paid, agreed, moved, interest, earned, start in rows or ()
    )


def _fees(rows: Row | None) -> tuple[Fee, ...]:
    return tuple(
        Fee(_day(on), amount, paid, waived, _maybe(waived_on))
        for on, amount, paid, waived, waived_on in rows or ()
    )


def _payments(rows: Row | None) -> tuple[Payment, ...]:
    return tuple(
        Payment(_day(on), amount, method, _maybe(back)) for on, amount, method, back in rows or ()
    )


def _pauses(rows: Row | None) -> tuple[Pause, ...]:
    return tuple(
        Pause(why, _day(start), _day(until), _maybe(ended))
        for why, start, until, ended in rows or ()
    )


def _disputes(rows: Row | None) -> tuple[Dispute, ...]:
    return tuple(
        Dispute(why, _day(opened), _maybe(answer_by), _maybe(closed), winner)
        for why, opened, answer_by, closed, winner in rows or ()
    )
