"""`bench captures`: captures through HTTP at eight clients, beside `pgbench` on the same server.

`releve up` serves a database of orders made beforehand. Eight clients, each on a connection kept
alive, capture one order after the other: with a merchant's key, an idempotency key, and order
lines; every answer is a commit with fsync. The yardstick is the simple-update run that PostgreSQL
brings itself (`pgbench -N -c 8`). The two take turns, and the medians are told.
"""

import base64
import json
import re
import statistics
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from time import perf_counter
from typing import Any

import psycopg
from psycopg.types.json import Jsonb

from releve.app import SAMPLE_LENDER
from releve.bench.report import Report
from releve.bench.served import served
from releve.core.lending.customer_book import Customer
from releve.core.lending.merchant import Merchant
from releve.core.lending.order import Item, Order
from releve.core.lending.past import Past
from releve.core.values.ids import CustomerId, LenderId, MerchantId, OrderId
from releve.shell.books_check import check_books
from releve.shell.history import add_customers, add_lender, add_merchants, add_orders
from releve.shell.merchant.keys import MerchantKey, make_key
from releve.shell.postgres import binaries
from releve.shell.postgres.connection import application_conninfo, application_pool
from releve.shell.postgres.named import load

CLIENTS = 8
_ROUNDS = 5
_CAPTURES_EACH = 150
_WARM_UP_EACH = 60
_PGBENCH_SECONDS = 3
_PGBENCH_SCALE = 10
_ANSWER_SECONDS = 30
_AMOUNT = 9_900
_LENDER = LenderId(SAMPLE_LENDER)
_SHOP = Merchant(MerchantId("shop"), "Kestrel Kites", "en", "gb", 290)
_TPS = re.compile(r"^tps = ([0-9.]+)", re.MULTILINE)
_LINE: dict[str, Any] = {
    "name": "Box kite",
    "quantity": 1,
    "unit_price": _AMOUNT,
    "total_amount": _AMOUNT,
    "tax_rate": 2000,
    "total_tax_amount": 1650,
}


def bench_captures(address: str) -> Report:
    """Measure on a migrated, empty database."""
    per_round = CLIENTS * _CAPTURES_EACH
    orders = [_order(n) for n in range(CLIENTS * _WARM_UP_EACH + _ROUNDS * per_round)]
    key = _make_lender(address, orders)
    _pgbench(address, "-i", "-q", "-s", str(_PGBENCH_SCALE))
    rates: list[float] = []
    yardsticks: list[float] = []
    waits: list[float] = []
    with served(address) as server:
        port = server.port
        warm, orders = orders[: CLIENTS * _WARM_UP_EACH], orders[CLIENTS * _WARM_UP_EACH :]
        _capture_all(port, key, warm)
        # The server does the same by itself within a minute of so many new rows.
        with psycopg.connect(address, autocommit=True) as owner:
            owner.execute("analyze")
        for number in range(_ROUNDS):
            yardsticks.append(_simple_update(address))
            share = orders[number * per_round : (number + 1) * per_round]
            rate, taken = _capture_all(port, key, share)
            rates.append(rate)
            waits += taken
    _audit(address, len(warm) + len(orders))
    return Report(
        "captures",
        {
            "captures_per_second": statistics.median(rates),
            "capture_milliseconds_median": statistics.median(waits) * 1000,
            "capture_milliseconds_p99": statistics.quantiles(waits, n=100)[98] * 1000,
        },
        {"pgbench_simple_update_per_second": statistics.median(yardsticks)},
        {
            "captures_to_pgbench_simple_update": statistics.median(
                rate / bare for rate, bare in zip(rates, yardsticks, strict=True)
            )
        },
    )


def _order(number: int) -> str:
    return f"M-{number:010d}"


def _make_lender(address: str, orders: Sequence[str]) -> MerchantKey:
    """The lender that `releve up` serves, with orders not captured yet, each somebody else's."""
    now = datetime.now(UTC)
    until = now + timedelta(days=28)
    with psycopg.connect(application_conninfo(address)) as connection:
        add_lender(connection, _LENDER, "Bench", "gb")
        add_merchants(connection, _LENDER, [_SHOP])
        people = [
            Customer(CustomerId(f"c-{order}"), "Petra Wynn", "en", "gb", methods=("card 1881",))
            for order in orders
        ]
        add_customers(connection, _LENDER, [(one, "GBP") for one in people])
        pasts = [
            Past(
                CustomerId(f"c-{order}"),
                Order(
                    OrderId(order),
                    _SHOP.merchant_id,
                    _SHOP.name,
                    ("pay_in_30", "pay_in_3")[number % 2],
                    "GBP",
                    (Item("Box kite", _AMOUNT),),
                    _AMOUNT,
                    now.date(),
                    until.date(),
                ),
            )
            for number, order in enumerate(orders)
        ]
        add_orders(connection, _LENDER, pasts)
        with connection.cursor() as cursor:
            cursor.executemany(
                load("merchant_orders").add_order, [_placed(order, now, until) for order in orders]
            )
        connection.commit()
    pool = application_pool(address, max_size=1)
    try:
        return make_key(pool, _LENDER, _SHOP.merchant_id)
    finally:
        pool.close()


def _placed(order: str, now: datetime, until: datetime) -> dict[str, Any]:
    buyer = {
        "given_name": "Petra",
        "family_name": "Wynn",
        "email": f"{order.lower()}@example.com",
        "street_address": "4 Quay Street",
        "postal_code": "BS1 4RN",
        "city": "Bristol",
        "country": "GB",
    }
    purchase = {
        "purchase_country": "GB",
        "purchase_currency": "GBP",
        "locale": "en-GB",
        "order_amount": _AMOUNT,
        "order_lines": [_LINE],
        "billing_address": buyer,
        "shipping_address": buyer,
    }
    return {
        "lender": _LENDER,
        "order": order,
        "session": None,
        "now": now,
        "expires_at": until,
        "amount": _AMOUNT,
        "reference1": order,
        "reference2": None,
        "purchase": Jsonb(purchase),
    }


class _Client:
    """One shop's client: a connection kept alive, and the key."""

    def __init__(self, port: int, key: MerchantKey) -> None:
        pair = base64.b64encode(f"{key.username}:{key.password}".encode()).decode()
        self._door = HTTPConnection("127.0.0.1", port, timeout=_ANSWER_SECONDS)
        self._headers = {"Authorization": f"Basic {pair}", "Content-Type": "application/json"}

    def capture(self, order: str) -> float:
        """Capture an order whole; the seconds it took."""
        body = {"captured_amount": _AMOUNT, "reference": order, "order_lines": [_LINE]}
        headers = self._headers | {"Klarna-Idempotency-Key": f"capture-{order}"}
        started = perf_counter()
        self._door.request(
            "POST",
            f"/ordermanagement/v1/orders/{order}/captures",
            json.dumps(body).encode(),
            headers,
        )
        answer = self._door.getresponse()
        said = answer.read()
        if answer.status != 201 or not answer.headers["Capture-Id"]:
            raise RuntimeError(f"order {order} was not captured: {answer.status} {said.decode()}")
        return perf_counter() - started

    def capture_each(self, orders: Sequence[str]) -> list[float]:
        """Capture orders one after the other."""
        return [self.capture(order) for order in orders]

    def close(self) -> None:
        """Close the connection."""
        self._door.close()


def _capture_all(port: int, key: MerchantKey, orders: Sequence[str]) -> tuple[float, list[float]]:
    """Captures a second over all clients, each on a new connection, and the seconds of each."""
    clients = [_Client(port, key) for _ in range(CLIENTS)]
    shares = [orders[number::CLIENTS] for number in range(CLIENTS)]
    with ThreadPoolExecutor(CLIENTS) as threads:
        started = perf_counter()
        taken = list(threads.map(_Client.capture_each, clients, shares))
        seconds = perf_counter() - started
    for client in clients:
        client.close()
    return len(orders) / seconds, [one for each in taken for one in each]


def _simple_update(address: str) -> float:
    told = _pgbench(address, "-N", "-n", "-c", str(CLIENTS), "-j", "2", "-T", str(_PGBENCH_SECONDS))
    found = _TPS.search(told)
    if found is None:
        raise RuntimeError(f"pgbench told no rate: {told}")
    return float(found[1])


def _pgbench(address: str, *arguments: str) -> str:
    program = binaries.installed() / "pgbench"
    done = subprocess.run(
        [str(program), *arguments, address], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"pgbench: {done.stderr.strip()}")
    return done.stdout


def _audit(address: str, captures: int) -> None:
    """What was answered is in the books, once."""
    with psycopg.connect(application_conninfo(address)) as connection:
        row = connection.execute("select count(*) from order_capture").fetchone()
        broken = [check for check in check_books(connection) if not check.holds]
    if row is None or row[0] != captures or broken:
        raise RuntimeError(f"{captures} captures were answered; the books hold {row}, {broken}")
