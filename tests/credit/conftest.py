"""A lender with two merchants, asked over real HTTP, and a customer with a past."""

import importlib.util
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from releve.core.lending.customer_book import Customer
from releve.core.lending.event import PaymentReceived
from releve.core.lending.order import Installment, Item, Order
from releve.core.lending.past import Past
from releve.core.values.ids import CustomerId, MerchantId, OrderId
from releve.shell import history
from releve.shell.books_check import check_books
from releve.shell.credit_replay import replay
from releve.shell.evidence_verify import verify_evidence

_NAME = "releve_tests_merchant_conftest"
if _NAME not in sys.modules:
    _spec = importlib.util.spec_from_file_location(
        _NAME, Path(__file__).parent.parent / "merchant" / "conftest.py"
    )
    assert _spec is not None
    assert _spec.loader is not None
    sys.modules[_NAME] = importlib.util.module_from_spec(_spec)
    _spec.loader.exec_module(sys.modules[_NAME])
shops = sys.modules[_NAME]

LENDER, START = shops.LENDER, shops.START
pool, clock, desk, app = shops.pool, shops.clock, shops.desk, shops.app
address, shop, other_shop = shops.address, shops.shop, shops.other_shop
_start_anew = shops._start_anew


@pytest.fixture
def proven(pool):
    """After the test books, evidence, and every credit decision hold."""
    yield
    with pool.connection() as connection:
        assert not [one for one in check_books(connection, LENDER) if not one.holds]
        proof = verify_evidence(connection, LENDER)
        assert proof.holds, (proof.first_broken, proof.detail)
        again = replay(connection, LENDER)
        assert again.agrees, again.disagreeing
        assert again.decisions


class Shoppers:
    """Makes purchases of shoppers, and shoppers with a past."""

    def __init__(self, pool):
        self._pool = pool
        self._count = 0

    def email(self):
        self._count += 1
        return f"shopper{self._count}@example.com"

    def purchase(self, email, amount, **changes):
        line = shops.line(quantity=1, unit_price=amount, total_amount=amount)
        line |= {"tax_rate": 0, "total_tax_amount": 0}
        whole = {"order_amount": amount, "order_tax_amount": 0, "order_lines": [line]}
        who = {"email": email, "given_name": "Maja"} if email else {"given_name": "Maja"}
        return shops.purchase(**whole, billing_address=who) | changes

    def with_past(self, email, due_days_ago, *, limit=None, paid_days_ago=None):
        """A customer who owes 100.00 due so many days ago, or paid it so many days ago."""
        today = START.date()
        due = today - timedelta(days=due_days_ago)
        who = CustomerId(f"c-{email}")
        customer = Customer(who, "Maja Ek", "sv", "se", email, credit_limit=limit)
        order = Order(
            OrderId(f"P-{email}"),
            MerchantId("m-skor"),
            "Nordsko",
            "pay_in_30",
            "SEK",
            (Item("Boots", 10_000),),
            10_000,
            due - timedelta(days=30),
        )
        past = Past(who, order).captured(
            due - timedelta(days=30), 10_000, (Installment(1, due, 10_000, 0, due),)
        )
        if paid_days_ago is not None:
            paid_on = today - timedelta(days=paid_days_ago)
            past = past.then(PaymentReceived(paid_on, 10_000, "card 1881"))
        with self._pool.connection() as connection:
            history.add_customers(connection, LENDER, [(customer, "SEK")])
            history.add_orders(connection, LENDER, [past])
        return who

    def rows(self, statement, *values):
        with self._pool.connection() as connection:
            return connection.execute(statement, values).fetchall()


@pytest.fixture(scope="module")
def shoppers(pool):
    return Shoppers(pool)
