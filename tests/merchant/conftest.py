"""A lender with two merchants in a fresh database, asked over real HTTP."""

import base64
import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import httpx
import pytest
import uvicorn

from releve.api.merchant.unframed import ForgivingProtocol
from releve.api.web import create_app
from releve.core.lending.merchant import Merchant
from releve.core.values.ids import LenderId, MerchantId
from releve.shell import history
from releve.shell.books_check import check_books
from releve.shell.desk import Desk
from releve.shell.market_files import load_markets
from releve.shell.merchant.keys import make_key
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import application_pool
from releve.shell.wording import Wording

LENDER = LenderId("shops")
START = datetime(2026, 11, 15, 10, 0, tzinfo=UTC)


class SetClock:
    """A clock that a test moves."""

    def __init__(self, moment):
        self.moment = moment

    def now(self, time_zone):
        del time_zone
        return self.moment

    def pass_by(self, **period):
        self.moment += timedelta(**period)


class NoReader:
    """Merchants write no messages."""

    version = "none"

    def read(self, text, *, language=None, market=None, today=None):
        raise AssertionError(text, language, market, today)


class Shop:
    """A merchant with its key, and a purchase of three shirts."""

    def __init__(self, address, key):
        self.key = key
        self.http = httpx.Client(base_url=address, auth=(key.username, key.password), timeout=60)

    @staticmethod
    def purchase(**changes):
        return purchase(**changes)

    @property
    def authorization(self):
        pair = f"{self.key.username}:{self.key.password}".encode()
        return "Basic " + base64.b64encode(pair).decode()

    def session(self, **changes):
        answer = self.http.post("/payments/v1/sessions", json=purchase(**changes))
        assert answer.status_code == 200, answer.text
        return answer.json()["session_id"]

    def authorize(self, session, product="pay_in_3"):
        answer = self.http.post(
            f"/sandbox/v1/sessions/{session}/authorize", json={"product": product}
        )
        assert answer.status_code == 200, answer.text
        return answer.json()["authorization_token"]

    def order(self, product="pay_in_3", **changes):
        token = self.authorize(self.session(**changes), product)
        answer = self.http.post(
            f"/payments/v1/authorizations/{token}/order", json=purchase(**changes)
        )
        assert answer.status_code == 200, answer.text
        return answer.json()["order_id"]

    def at(self, order, path="", method="GET", **asked):
        return self.http.request(method, f"/ordermanagement/v1/orders/{order}{path}", **asked)

    def post(self, order, path, body=None, **asked):
        return self.at(order, path, "POST", json=body or {}, **asked)

    def patch(self, order, path, body, **asked):
        return self.at(order, path, "PATCH", json=body, **asked)

    def read(self, order):
        answer = self.at(order)
        assert answer.status_code == 200, answer.text
        return answer.json()


def line(**changes):
    shirts = {
        "name": "Shirt",
        "quantity": 3,
        "unit_price": 3000,
        "total_amount": 9000,
        "tax_rate": 2500,
        "total_tax_amount": 1800,
    }
    return shirts | changes


def purchase(**changes):
    whole = {
        "purchase_country": "SE",
        "purchase_currency": "SEK",
        "locale": "sv-SE",
        "order_amount": 9000,
        "order_tax_amount": 1800,
        "order_lines": [line()],
        "billing_address": {
            "given_name": "Elsa",
            "family_name": "Lind",
            "email": "elsa.lind@example.com",
            "street_address": "Storgatan 1",
            "postal_code": "111 22",
            "city": "Stockholm",
            "country": "SE",
        },
        "merchant_urls": {"confirmation": "https://shop.example/thanks?o={order.id}"},
        "merchant_reference1": "ON-4711",
    }
    return whole | changes


@contextmanager
def served(app, port=0, **options):
    """The application on a port, else on one of its own; gives its address."""
    config = uvicorn.Config(
        app, host="127.0.0.1", port=port, log_level="warning", http=ForgivingProtocol, **options
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        if not thread.is_alive():
            raise RuntimeError("the server did not start")
        thread.join(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    scheme = "https" if options.get("ssl_certfile") else "http"
    try:
        yield f"{scheme}://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="session")
def serve():
    """A function: the application on a port."""
    return served


@pytest.fixture(scope="module")
def pool(module_database):
    with application_pool(module_database, max_size=8) as pool:
        with pool.connection() as connection:
            history.add_lender(connection, LENDER, "Lender", "se")
            history.add_merchants(
                connection,
                LENDER,
                [
                    Merchant(MerchantId("m-skor"), "Nordsko", "sv", "se", 290),
                    Merchant(MerchantId("m-tea"), "Kettle & Leaf", "en", "gb", 350),
                ],
            )
        yield pool


@pytest.fixture(scope="module")
def clock():
    return SetClock(START)


@pytest.fixture(autouse=True)
def _start_anew(clock):
    clock.moment = START


@pytest.fixture(scope="module")
def desk(pool, clock):
    return Desk(
        lender_id=LENDER,
        pool=pool,
        reader=NoReader(),
        wording=Wording.load(),
        markets=load_markets(),
        policy=load_policy(),
        clock=clock,
    )


@pytest.fixture(scope="module")
def app(desk):
    return create_app(desk, sandbox=True)


@pytest.fixture(scope="module")
def address(app):
    with served(app) as address:
        yield address


@pytest.fixture(scope="module")
def shop(address, pool):
    return Shop(address, make_key(pool, LENDER, "Nordsko"))


@pytest.fixture(scope="module")
def other_shop(address, pool):
    return Shop(address, make_key(pool, LENDER, "m-tea"))


@pytest.fixture
def books_hold(pool):
    """After the test every invariant of the books holds."""
    yield
    with pool.connection() as connection:
        broken = [one for one in check_books(connection, LENDER) if not one.holds]
    assert not broken
