"""A small lender in a fresh database: one merchant, two customers, four orders."""

from datetime import date

import psycopg
import pytest

from releve.core.lending.customer_book import Customer
from releve.core.lending.event import LateFeeCharged, PaymentReceivedUnmatched
from releve.core.lending.merchant import Merchant
from releve.core.lending.order import Item, Order, Product
from releve.core.lending.past import Past
from releve.core.lending.schedule import schedule
from releve.core.values.ids import CustomerId, LenderId, MerchantId, OrderId
from releve.shell import history
from releve.shell.postgres.connection import application_pool
from releve.shell.product_terms import load_product_terms

C1 = CustomerId("c1")
C2 = CustomerId("c2")
LENDER = LenderId("L")
M1 = MerchantId("m1")
O1 = OrderId("o1")
O2 = OrderId("o2")
O3 = OrderId("o3")
O4 = OrderId("o4")

CAPTURED_ON = date(2026, 10, 1)


def _past(
    order_id: OrderId, customer_id: CustomerId, product: Product, amount: int = 90000
) -> Past:
    items = (Item("Boots", amount - 100), Item("Laces", 100))
    order = Order(order_id, M1, "Nordsko", product, "SEK", items, amount, CAPTURED_ON)
    plan = schedule(load_product_terms()[product], amount, CAPTURED_ON)
    return Past(customer_id, order).captured(CAPTURED_ON, amount, plan, 2610)


@pytest.fixture(scope="session")
def make_past():
    """A function: the past of an order captured on 1 October 2026."""
    return _past


@pytest.fixture
def books(database):
    """The address of a database with the small lender `L`."""
    pool = application_pool(database, max_size=1)
    with pool, pool.connection() as connection:
        history.add_lender(connection, LENDER, "Lender", "se")
        merchant = Merchant(M1, "Nordsko", "sv", "se", 290)
        history.add_merchants(connection, LENDER, [merchant])
        elsa = Customer(
            C1, "Elsa Lind", "sv", "se", methods=("card 1881", "card 4242"), credit_limit=500000
        )
        ole = Customer(C2, "Ole Berg", "nb", "se")
        history.add_customers(connection, LENDER, [(elsa, "SEK"), (ole, "SEK")])
        uncaptured = Order(
            O4, M1, "Nordsko", "pay_in_30", "SEK", (Item("Hat", 500),), 500, CAPTURED_ON
        )
        late = _past(O2, C1, "pay_in_3").then(LateFeeCharged(date(2026, 11, 10), 6000))
        found = late.then(PaymentReceivedUnmatched(date(2026, 11, 12), 30000))
        history.add_orders(
            connection,
            LENDER,
            [
                _past(O1, C1, "pay_in_30"),
                found,
                _past(O3, C2, "pay_in_4"),
                Past(C1, uncaptured, memo="Leave at the gate"),
            ],
        )
    return database


@pytest.fixture
def app(books):
    """A connection as the application's role."""
    pool = application_pool(books, max_size=1)
    with pool, pool.connection() as connection:
        yield connection
        connection.rollback()


@pytest.fixture
def owner(books):
    """A connection as the owner, who may do everything."""
    with psycopg.connect(books) as connection:
        yield connection
