"""A lender with three merchants in a fresh database, and payouts of its days."""

from datetime import date

import pytest

from releve.core.lending.customer_book import Customer
from releve.core.lending.merchant import Merchant
from releve.core.lending.order import Item, Order
from releve.core.lending.past import Past
from releve.core.lending.schedule import schedule
from releve.core.values.ids import CustomerId, LenderId, MerchantId, OrderId
from releve.shell import history
from releve.shell.books_check import check_books
from releve.shell.postgres.connection import application_pool
from releve.shell.product_terms import load_product_terms
from releve.shell.settlement.paying import pay_out
from releve.shell.settlement.price_file import load_price_list

LENDER = LenderId("L")
MONDAY = date(2026, 11, 2)
ELSA = Customer(CustomerId("c1"), "Elsa Lind", "sv", "se")
MERCHANTS = {
    "weekly": Merchant(MerchantId("weekly"), "Nordsko", "sv", "se"),
    "daily": Merchant(MerchantId("daily"), "Kettle & Leaf", "en", "se", 250, None, "daily"),
    "risky": Merchant(MerchantId("risky"), "Late Ltd", "en", "se", 0, None, "daily", risky=True),
    "new": Merchant(MerchantId("new"), "Newcomer", "en", "se", 0, MONDAY, "daily"),
}


class Shops:
    """What happens at the merchants, and what they are paid."""

    def __init__(self, connection):
        self.connection = connection
        self.prices = load_price_list()
        self.sold = 0

    def sale(self, merchant, on, amount):
        """A captured order; its id."""
        self.sold += 1
        order_id = OrderId(f"o{self.sold}")
        who = MERCHANTS[merchant]
        order = Order(
            order_id,
            who.merchant_id,
            who.name,
            "pay_in_30",
            "SEK",
            (Item("Boots", amount),),
            amount,
            on,
        )
        plan = schedule(load_product_terms()["pay_in_30"], amount, on)
        charge = self.prices.charge(who, "se", "pay_in_30", on, amount)
        past = Past(ELSA.customer_id, order).captured(on, amount, plan, charge.fee, charge.tax)
        history.add_orders(self.connection, LENDER, [past])
        return order_id

    @staticmethod
    def merchant(name):
        return MERCHANTS[name]

    def event(self, order_id, event):
        history.add_event(self.connection, LENDER, order_id, event)

    def pay(self, day, merchants=None):
        return pay_out(self.connection, LENDER, day, self.prices, merchants=merchants)

    def broken(self):
        return [one for one in check_books(self.connection, LENDER) if not one.holds]

    def rows(self, table="payout"):
        query = f"select * from {table} order by 1, 2, 3"
        names = [c.name for c in self.connection.execute(query).description]
        rows = self.connection.execute(query).fetchall()
        kept = [n for n, name in enumerate(names) if name != "created_at"]
        return [tuple(row[n] for n in kept) for row in rows]


@pytest.fixture
def shops(database):
    pool = application_pool(database, max_size=1)
    with pool, pool.connection() as connection:
        history.add_lender(connection, LENDER, "Lender", "se")
        history.add_merchants(connection, LENDER, MERCHANTS.values())
        history.add_customers(connection, LENDER, [(ELSA, "SEK")])
        yield Shops(connection)
        connection.rollback()
