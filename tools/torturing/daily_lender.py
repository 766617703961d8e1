"""A lender drawn from a seed, its days, and all that its books and outbox hold after them."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import LiteralString

from releve.core.lending import event
from releve.core.lending.customer_book import Customer
from releve.core.lending.merchant import Merchant
from releve.core.lending.order import Item, Order, Product
from releve.core.lending.past import Past
from releve.core.lending.schedule import schedule
from releve.core.values.ids import CustomerId, LenderId, MerchantId, OrderId
from releve.shell import history
from releve.shell.days.run import run_days
from releve.shell.market_files import load_markets
from releve.shell.policy_files import HOUSE, load_policy
from releve.shell.postgres.connection import Connection, Pool
from releve.shell.product_terms import load_product_terms

LENDER = LenderId("L")
FIRST = date(2026, 11, 16)
CURRENCY = {"se": "SEK", "fi": "EUR"}
TERMS = load_product_terms()
MARKETS = load_markets()
POLICY = load_policy(HOUSE)
_NOON = time(12, tzinfo=UTC)
_CAPTURED_BEFORE = (3, 12, 20, 29, 31, 45, 70, 205, 212)
_PRODUCTS: tuple[Product, ...] = ("pay_in_30", "pay_in_30", "pay_in_3", "pay_in_4")


def run(pool: Pool, days: Iterable[int]) -> None:
    """Run the lender's days so many days after `FIRST`, each at its noon."""
    for number in days:
        noon = datetime.combine(FIRST + timedelta(days=number), _NOON)
        run_days(pool, noon, MARKETS, POLICY, lenders=(LENDER,))


def make(connection: Connection) -> None:
    """The lender and its merchants, without customers."""
    history.add_lender(connection, LENDER, "Lender", "se")
    shops = [
        Merchant(MerchantId(f"m-{market}"), "Nordsko", "sv", market, 290) for market in CURRENCY
    ]
    history.add_merchants(connection, LENDER, shops)


def add_people(
    connection: Connection, names: Iterable[str], market: str = "se", *, taken: Iterable[str] = ()
) -> None:
    """Customers with a card each; of those in `taken` payments are taken when they fall due."""
    people = [
        Customer(CustomerId(name), "Elsa Lind", "sv", market, methods=("card 1881",))
        for name in names
    ]
    history.add_customers(connection, LENDER, [(one, CURRENCY[market]) for one in people])
    connection.execute(
        "update payment_method set taken_automatically = true where customer_id = any(%s)",
        (list(taken),),
    )


def past(
    order_id: str,
    customer: str,
    captured_on: date,
    product: Product = "pay_in_30",
    amount: int = 60_000,
    market: str = "se",
) -> Past:
    """A captured order, to which more may happen."""
    order = Order(
        OrderId(order_id),
        MerchantId(f"m-{market}"),
        "Nordsko",
        product,
        CURRENCY[market],
        (Item("Boots", amount),),
        amount,
        captured_on,
    )
    plan = schedule(TERMS[product], amount, captured_on)
    return Past(CustomerId(customer), order).captured(captured_on, amount, plan, 0)


def draw(connection: Connection, seed: int, customers: int = 30, orders: int = 90) -> None:
    """The lender with paid, unpaid, paused, disputed, and long overdue orders in two markets."""
    chance = Random(seed)  # noqa: S311 -- the same seed draws the same lender
    make(connection)
    for market in CURRENCY:
        names = [f"{market}-{number:03d}" for number in range(customers)]
        add_people(connection, names, market, taken=names[::3])
        ids = [f"{market.upper()}-{number:04d}" for number in range(orders)]
        pasts = [_drawn(chance, order_id, chance.choice(names), market) for order_id in ids]
        history.add_orders(connection, LENDER, pasts)


def _drawn(chance: Random, order_id: str, customer: str, market: str) -> Past:
    captured_on = FIRST - timedelta(days=chance.choice(_CAPTURED_BEFORE))
    amount = chance.randrange(500, 90_000)
    told = past(order_id, customer, captured_on, chance.choice(_PRODUCTS), amount, market)
    on = FIRST - timedelta(days=1)
    kind = chance.random()
    if kind < 0.15:
        until = FIRST + timedelta(days=chance.randrange(1, 9))
        return told.then(event.Paused(on, "return", until))
    if kind < 0.3:
        answer_by = FIRST + timedelta(days=chance.randrange(-1, 8))
        until = FIRST + timedelta(days=30)
        return told.then(event.DisputeOpened(on, "not_received", answer_by, until))
    if kind < 0.5:
        paid = chance.randrange(1, told.order.outstanding)
        return told.then(event.PaymentReceived(on, paid, "card 1881"))
    return told


def held(connection: Connection) -> dict[str, list[str]]:
    """All that the books and the outbox hold; entries in the order in which they were posted."""
    return {
        name: [json.dumps(row, default=str, sort_keys=True) for row in connection.execute(query)]
        for name, query in _HELD.items()
    }


_HELD: dict[str, LiteralString] = {
    "entries": """
        select e.idempotency_key, e.kind, e.order_id, e.value_date, (
            select json_agg(json_build_array(
                p.line, p.account, p.currency, p.amount_minor, p.installment, p.fee
            ) order by p.line)
            from posting p where p.lender_id = e.lender_id and p.entry_id = e.entry_id
        )
        from journal_entry e order by e.entry_id
    """,
    "orders": "select order_id, captured_minor, charged_off from customer_order order by 1",
    "installments": """
        select order_id, number, due_on, amount_minor, paid_minor, credited_minor
        from installment order by 1, 2
    """,
    "fees": """
        select order_id, number, charged_on, amount_minor, paid_minor, waived_minor
        from fee order by 1, 2
    """,
    "payments": "select order_id, number, received_on, amount_minor from payment order by 1, 2",
    "pauses": "select order_id, number, until, ended_on from pause order by 1, 2",
    "disputes": "select order_id, number, closed_on from dispute order by 1, 2",
    # What is sealed differs by its nonce.
    "messages": "select idempotency_key, case when jsonb_typeof(body) = 'object' then body end,"
    " send_after from outbox_message order by 1",
}
