"""The customer's API over the small lender in a fresh database, and lives of orders."""

from datetime import date

import pytest
import small_lender
from fastapi.testclient import TestClient

from releve.api.web import create_app
from releve.core.lending.order import Item, Order, Product
from releve.core.lending.past import Past
from releve.core.lending.schedule import schedule
from releve.core.values.ids import CustomerId, MerchantId, OrderId
from releve.shell.postgres.connection import application_pool
from releve.shell.product_terms import load_product_terms

CAPTURED = date(2026, 10, 1)
TERMS = load_product_terms()


class Lives:
    """Lives of an order, made by the rules that every order follows."""

    def bought(self, product: Product = "pay_in_3", amount: int = 90000, number: str = "o1"):
        """The past of an order captured on 1 October 2026."""
        items = (Item("Boots", amount - 100), Item("Laces", 100))
        order = Order(
            OrderId(number), MerchantId("m1"), "Nordsko", product, "SEK", items, amount, CAPTURED
        )
        plan = schedule(TERMS[product], amount, CAPTURED)
        return Past(CustomerId("c1"), order).captured(CAPTURED, amount, plan, 2610)

    def lived(self, past, events):
        """A past with the events that its state allows, by their days."""
        for event in sorted(events, key=lambda event: event.on):
            try:
                past = past.then(event)
            except ValueError:
                continue
        return past


@pytest.fixture(scope="session")
def lives():
    """How lives of orders are made."""
    return Lives()


@pytest.fixture(scope="module")
def client(module_database):
    """The application's client, with the small lender behind it."""
    with application_pool(module_database, max_size=4) as pool:
        small_lender.build(pool)
        app = create_app(small_lender.desk_of(pool), sandbox=True)
        with TestClient(app, base_url="http://releve.test") as client:
            yield client


@pytest.fixture
def sign_in(client):
    """A function: the headers of a session of that customer."""

    def sign_in(customer, *, signed_in=True):
        wanted = {"customer": customer, "signed_in": signed_in}
        token = client.post("/api/v1/sessions", json=wanted).json()["token"]
        client.cookies.clear()
        return {"Authorization": f"Bearer {token}"}

    return sign_in
