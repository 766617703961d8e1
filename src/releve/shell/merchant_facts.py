"""What the lender's books say to a merchant that writes: its orders, disputes, and payouts."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from releve.core.lending.customer_book import Customer, CustomerBook
from releve.core.lending.merchant_book import MerchantBook, Payout
from releve.core.lending.order import Order
from releve.core.values.ids import CustomerId, LenderId, MerchantId, OrderId
from releve.shell.facts import load_book
from releve.shell.order_rows import Row, as_json
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.settlement.price_file import load_price_list

_SQL = load("merchant_facts")
# A merchant that means an older order than these names it.
_NEWEST_ORDERS, _PAYOUTS_MAX = 30, 12
_WEEK = 7


class UnknownMerchant(LookupError):
    """The lender has no merchant of that id."""


def load_merchant(
    connection: Connection,
    lender_id: LenderId,
    merchant_id: MerchantId,
    *,
    currency: str,
    today: date,
    asked: Sequence[str] = (),
    lock: bool = True,
) -> tuple[CustomerBook, MerchantBook]:
    """The merchant's orders as a book, and its own side of them.

    The customers whose orders are `asked` about are locked, in one order, until the transaction
    ends. Orders of other merchants among them come back in `foreign`. Raises UnknownMerchant.
    """
    whose: dict[str, str] = {"lender": lender_id, "merchant": merchant_id}
    known = connection.execute(_SQL.merchant, whose).fetchone()
    if known is None:
        raise UnknownMerchant(f"lender {lender_id} has no merchant {merchant_id}")
    name, language, market = known
    spoken = connection.execute(
        _SQL.orders_spoken_of,
        whose | {"asked": [one.lower() for one in asked], "newest": _NEWEST_ORDERS},
    ).fetchall()
    own = [row for row in spoken if row[2]]
    held = {customer_id for _, customer_id, _, named in own if named} if lock else set[str]()
    orders: list[Order] = []
    for customer_id in sorted({row[1] for row in own}):
        book = load_book(
            connection,
            lender_id,
            CustomerId(customer_id),
            today=today,
            lock=customer_id in held,
        )
        wanted = {row[0] for row in own if row[1] == customer_id}
        orders += [order for order in book.orders if order.order_id in wanted]
    orders.sort(key=lambda order: (order.placed_on, order.order_id), reverse=True)
    writer = Customer(CustomerId(merchant_id), name, language, market)
    foreign = frozenset(OrderId(row[0]) for row in spoken if not row[2])
    book = CustomerBook(writer, currency, tuple(orders), foreign=foreign)
    return book, _side(connection, whose, name, orders, today)


def add_planned_payouts(
    connection: Connection,
    lender_id: LenderId,
    merchant_id: MerchantId,
    payouts: Sequence[tuple[date, int, str, Sequence[str]]],
) -> None:
    """Payouts announced to a merchant, all at once: (day, amount, currency, orders)."""
    rows: list[Row] = [
        {
            "merchant_id": merchant_id,
            "number": number,
            "pays_on": on,
            "amount": amount,
            "currency": currency,
            "orders": list(orders),
        }
        for number, (on, amount, currency, orders) in enumerate(payouts, start=1)
    ]
    if rows:
        given = {"lender_id": lender_id, "rows": as_json(rows)}
        connection.execute(_SQL.add_planned_payouts, given)


def _side(
    connection: Connection,
    whose: Mapping[str, str],
    name: str,
    orders: Sequence[Order],
    today: date,
) -> MerchantBook:
    named = {**whose, "orders": [order.order_id for order in orders]}
    held = connection.execute(_SQL.authorizations, named).fetchall()
    answered = connection.execute(_SQL.answered_disputes, named).fetchall()
    return MerchantBook(
        MerchantId(whose["merchant"]),
        name,
        _payouts(connection, whose, today),
        {order_id: released for order_id, released, _ in held},
        frozenset(OrderId(row[0]) for row in answered),
        {order_id: last for order_id, _, last in held},
    )


def _payouts(connection: Connection, whose: Mapping[str, str], today: date) -> tuple[Payout, ...]:
    rows = connection.execute(_SQL.payouts, {**whose, "most": _PAYOUTS_MAX}).fetchall()
    known = [
        Payout(day, amount, currency, tuple(orders), sales)
        for day, amount, currency, orders, sales in rows
    ]
    announced = any(payout.on > today for payout in known)
    return tuple(known if announced else [*_to_come(connection, whose, today), *known])


def _to_come(connection: Connection, whose: Mapping[str, str], today: date) -> list[Payout]:
    """The next payout, as it would be of what is booked until now."""
    prices = load_price_list()
    rows = connection.execute(_SQL.not_paid_yet, {**whose, "schedule": prices.schedule}).fetchall()
    return [
        Payout(_payday(today, schedule, prices.weekday), amount, currency, tuple(orders), sales)
        for currency, amount, orders, sales, schedule in rows
        if amount > 0
    ]


def _payday(today: date, schedule: str, weekday: int) -> date:
    if schedule == "daily":
        return today + timedelta(days=1)
    return today + timedelta(days=(weekday - today.isoweekday() - 1) % _WEEK + 1)
