"""Writing a lender's past: its merchants, customers, and orders with all that happened to them.

Batches go in as one statement a table. Everything is made by core/lending, so a past and a turn
leave the same rows and entries. For a new lender; a running one changes through shell/apply.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from psycopg import errors

from releve.core.lending.customer_book import Customer
from releve.core.lending.event import OrderEvent, PaymentReceivedUnmatched
from releve.core.lending.merchant import Merchant
from releve.core.lending.order_life import happen
from releve.core.lending.past import Past
from releve.core.values.ids import CustomerId, LenderId, OrderId
from releve.shell.apply import entry_row, posting_rows
from releve.shell.books_trouble import BooksTrouble
from releve.shell.facts import load_book, owner_of
from releve.shell.order_rows import OrderRows, Row, as_json, end_pauses
from releve.shell.person_keys.particulars import sealed_particulars
from releve.shell.person_keys.sealing import holder, new_key
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("history")
_BOOKS = load("books")


def add_lender(connection: Connection, lender_id: LenderId, name: str, market: str) -> None:
    """A lender without customers. `market` is where it has its seat."""
    _write(connection, "add_lender", lender_id, [{"name": name, "market": market}])


def add_merchants(
    connection: Connection, lender_id: LenderId, merchants: Iterable[Merchant]
) -> None:
    """Merchants, before the orders placed with them."""
    rows: list[Row] = [
        {
            "merchant_id": merchant.merchant_id,
            "name": merchant.name,
            "language": merchant.language,
            "market": merchant.market,
            "fee_basis_points": merchant.fee_basis_points,
            "joined_on": merchant.joined_on,
            "payout_schedule": merchant.payout_schedule,
            "risky": merchant.risky,
        }
        for merchant in merchants
    ]
    _write(connection, "add_merchants", lender_id, rows)


def add_customers(
    connection: Connection, lender_id: LenderId, customers: Iterable[tuple[Customer, str]]
) -> None:
    """Customers, each with the currency of its market, and their payment methods."""
    rows: list[Row] = []
    methods: list[Row] = []
    for customer, currency in customers:
        of = holder(customer.customer_id)
        key, wrapped = new_key(lender_id, of)
        rows.append(
            {
                "customer_id": customer.customer_id,
                "language": customer.language,
                "market": customer.market,
                "currency": currency,
                **sealed_particulars(lender_id, key, customer),
                "credit_limit": customer.credit_limit,
                "holder": of,
                "wrapped_key": wrapped,
            }
        )
        for position, label in enumerate(customer.methods, start=1):
            methods.append(
                {"customer_id": customer.customer_id, "position": position, "label": label}
            )
    _write(connection, "add_customers", lender_id, rows)
    _write(connection, "add_methods", lender_id, methods)


def agree_to_taking(
    connection: Connection, lender_id: LenderId, customers: Iterable[CustomerId]
) -> None:
    """Customers who agreed that what falls due is taken from their method in use."""
    rows: list[Row] = [{"customer_id": customer_id} for customer_id in customers]
    _write(connection, "agree_to_taking", lender_id, rows)


def add_declined(
    connection: Connection,
    lender_id: LenderId,
    customer_id: CustomerId,
    declined: Sequence[tuple[date, str, int, tuple[str, ...]]],
) -> None:
    """Purchases refused: (day, merchant, amount, reasons), all of a customer's at once."""
    rows: list[Row] = [
        {
            "customer_id": customer_id,
            "number": number,
            "declined_on": on,
            "merchant": merchant,
            "amount": amount,
            "reasons": reasons,
        }
        for number, (on, merchant, amount, reasons) in enumerate(declined, start=1)
    ]
    _write(connection, "add_declined", lender_id, rows)


def add_orders(connection: Connection, lender_id: LenderId, pasts: Iterable[Past]) -> None:
    """Orders with their past. Some hundreds to thousands at a time are fastest.

    Raises `BooksTrouble`: an order of that id exists, or its customer or merchant does not.
    """
    rows = OrderRows()
    entries: list[Row] = []
    postings: list[Row] = []
    for past in pasts:
        order = past.order
        rows.new_order(past.customer_id, order, past.entries, past.memo)
        for number, entry in enumerate(past.entries, start=1):
            key = _key(order.order_id, number)
            entries.append(entry_row(entry, key))
            postings += posting_rows(entry, key)
        for number, event in enumerate(past.unmatched, start=1):
            _unmatched(rows, past.customer_id, order.order_id, order.currency, number, event)
    rows.write(connection, lender_id)
    _post(connection, lender_id, entries, postings)


def add_event(
    connection: Connection, lender_id: LenderId, order_id: OrderId, event: OrderEvent
) -> None:
    """One more event of an order that has rows. Raises `BooksTrouble`."""
    customer_id = owner_of(connection, lender_id, order_id)
    if customer_id is None:
        raise BooksTrouble(f"lender {lender_id} has no order {order_id}")
    book = load_book(connection, lender_id, customer_id, today=event.on)
    end_pauses(connection, lender_id, event.on, [order_id])
    before = book.order(order_id)
    if before is None:
        raise BooksTrouble(f"order {order_id} is not in the book of customer {customer_id}")
    try:
        after, entries = happen(before, event)
    except ValueError as error:
        raise BooksTrouble(str(error)) from error
    rows = OrderRows()
    rows.changed_order(before, after)
    parameters = {"lender_id": lender_id, "order_id": order_id, "customer_id": customer_id}
    counted = connection.execute(_SQL.count_past, parameters).fetchone()
    posted, received = counted or (0, 0)
    if isinstance(event, PaymentReceivedUnmatched):
        _unmatched(rows, customer_id, order_id, before.currency, received + 1, event)
    rows.write(connection, lender_id)
    keys = [_key(order_id, posted + number) for number in range(1, len(entries) + 1)]
    keyed = list(zip(entries, keys, strict=True))
    _post(
        connection,
        lender_id,
        [entry_row(entry, key) for entry, key in keyed],
        [row for entry, key in keyed for row in posting_rows(entry, key)],
    )


def post_entries(
    connection: Connection, lender_id: LenderId, entries: Sequence[Row], postings: Sequence[Row]
) -> dict[str, int]:
    """Post entries (`entry_row`, `posting_rows`) in one statement: key to entry id of the new.

    A key that is known already is left out. Raises `BooksTrouble` for what the books forbid.
    """
    parameters = {
        "lender_id": lender_id,
        "entries": as_json(entries),
        "postings": as_json(postings),
    }
    try:
        rows = connection.execute(_BOOKS.post_entries, parameters, prepare=True).fetchall()
    except errors.IntegrityError as error:
        raise BooksTrouble(f"entries: {error.diag.message_primary}") from error
    return dict(rows)


def _post(
    connection: Connection, lender_id: LenderId, entries: Sequence[Row], postings: Sequence[Row]
) -> None:
    if entries and len(post_entries(connection, lender_id, entries, postings)) != len(entries):
        raise BooksTrouble("entries of this past are posted already")


def _key(order_id: OrderId, number: int) -> str:
    return f"past:{order_id}:{number}"


def _unmatched(
    rows: OrderRows,
    customer_id: CustomerId,
    order_id: OrderId,
    currency: str,
    number: int,
    event: PaymentReceivedUnmatched,
) -> None:
    amount: Row = {"amount": event.amount, "currency": currency}
    rows.unmatched(f"{order_id}/{number}", customer_id, event.on, amount)


def _write(connection: Connection, name: str, lender_id: LenderId, rows: Sequence[Row]) -> None:
    if not rows:
        return
    parameters = {"lender_id": lender_id, "rows": as_json(rows)}
    try:
        connection.execute(_SQL[name], parameters)
    except errors.IntegrityError as error:
        raise BooksTrouble(f"{name}: {error.diag.message_primary}") from error
