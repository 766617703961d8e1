"""An order to start from, and the products' terms."""

from datetime import date

import pytest

from releve.core.lending.order import Item, Order, Product
from releve.core.lending.past import Past
from releve.core.lending.schedule import schedule
from releve.core.values.ids import CustomerId, MerchantId, OrderId
from releve.shell.product_terms import load_product_terms

C1 = CustomerId("c1")
M1 = MerchantId("m1")
O1 = OrderId("o1")


@pytest.fixture(scope="session")
def captured():
    """A function: the past of an order captured on 1 October 2026."""
    terms = load_product_terms()

    def make(product: Product = "pay_in_30", amount: int = 90000) -> Past:
        items = (Item("Boots", amount - 100), Item("Laces", 100))
        day = date(2026, 10, 1)
        order = Order(O1, M1, "Nordsko", product, "SEK", items, amount, day)
        plan = schedule(terms[product], amount, day)
        return Past(C1, order).captured(day, amount, plan, 2610)

    return make
