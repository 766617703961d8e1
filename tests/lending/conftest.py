"""An order to start from, and the products' terms."""

from datetime import date

import pytest

from releve.core.lending.order import Item, Order
from releve.core.lending.past import Past
from releve.core.lending.schedule import schedule
from releve.shell.product_terms import load_product_terms


@pytest.fixture(scope="session")
def captured():
    """A function: the past of an order captured on 1 October 2026."""
    terms = load_product_terms()

    def make(product="pay_in_30", amount=90000, *, order_id="o1", customer_id="c1"):
        items = (Item("Boots", amount - 100), Item("Laces", 100))
        day = date(2026, 10, 1)
        order = Order(order_id, "m1", "Nordsko", product, "SEK", items, amount, day)
        plan = schedule(terms[product], amount, day)
        return Past(customer_id, order).captured(day, amount, plan, 2610)

    return make
