"""What days make of orders of the merchant API, and that their merchants hear of it."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from releve.core.lending.event import DisputeOpened
from releve.core.reading.reading import ErrandGuess, Reading, Slot
from releve.core.values.ids import LenderId, OrderId
from releve.shell import history
from releve.shell.days.day import Day
from releve.shell.days.run import run_day
from releve.shell.run import Message, open_conversation, take_turn

pytestmark = pytest.mark.usefixtures("books_hold")
LENDER = LenderId("shops")
PUSH = {"push": "https://shop.example/push?o={order.id}&s={session.id}"}
TODAY = date(2026, 11, 15)
# The last day on which a merchant may answer a dispute of today's.
ANSWER_BY = TODAY + timedelta(days=14)


@pytest.fixture
def end_of(desk, pool):
    """A function: the day in Sweden, with all its steps."""

    def run(on):
        day = Day(LENDER, desk.markets.file("se"), on, desk.policy)
        return run_day(pool, day)

    return run


@pytest.fixture
def told(pool):
    """A function: what a merchant was told of an order, after its placing."""

    def read(order):
        with pool.connection() as connection:
            rows = connection.execute(
                "select body, recipient from outbox_message where channel = 'webhook'"
                " and body #>> '{event,order_id}' = %s"
                " and body #>> '{event,event_type}' <> 'ORDER_PLACED' order by outbox_id",
                [order],
            ).fetchall()
        assert {recipient for _, recipient in rows} <= {"m-skor"}
        for body, _ in rows:
            assert body["url"].startswith(f"https://shop.example/push?o={order}&s=")
            assert "{" not in body["url"]
            assert body["event"].pop("at")
        return [body["event"] for body, _ in rows]

    return read


class NeverCame:
    """Reads that goods never came, and whole order numbers."""

    version = "never-came-1"

    def read(self, text, *, language=None, market=None, today=None):
        del market, today
        orders = tuple(Slot("order", n, n) for n in re.findall(r"\bM-\d+\b", text))
        errand = "dispute_not_received" if orders else "none"
        return Reading(text, language or "en", (ErrandGuess(errand, 0.95),), len(orders), orders)


@pytest.fixture
def write(desk, pool):
    """A function: what the customer of an order writes; the answers."""
    reading = replace(desk, reader=NeverCame())

    def say(order, *texts):
        with pool.connection() as connection:
            row = connection.execute(
                "select customer_id from customer_order where order_id = %s", [order]
            ).fetchone()
        conversation = open_conversation(
            reading, row[0], language="en", time_zone="Europe/Stockholm", identified=True
        )
        return [
            take_turn(reading, Message(conversation, f"m{number}", text))
            for number, text in enumerate(texts, start=1)
        ]

    return say


def buy(shop, name, product="pay_in_3", **changes):
    address = shop.purchase()["billing_address"] | {"email": f"{name}@example.com"}
    return shop.order(product, billing_address=address, **changes)


def dispute(pool, order):
    with pool.connection() as connection:
        history.add_event(connection, LENDER, OrderId(order), DisputeOpened(TODAY, "not_received"))


def payouts(shop, order):
    found = shop.http.get("/settlements/v1/transactions", params={"order_id": order})
    rows = found.json()["transactions"]
    return sorted(
        (row["type"], row["amount"]) for row in rows if row["type"] in {"SALE", "REVERSAL"}
    )


def test_a_dispute_that_the_merchant_leaves_unanswered(shop, pool, clock, end_of, told):
    order = buy(shop, "unanswered", merchant_urls=PUSH)
    shop.post(order, "/captures", {"captured_amount": 6000})
    shop.post(order, "/captures", {"captured_amount": 3000})
    shop.post(order, "/refunds", {"refunded_amount": 1000})
    dispute(pool, order)
    end_of(ANSWER_BY)
    assert shop.read(order)["refunded_amount"] == 1000
    end_of(ANSWER_BY + timedelta(days=1))
    seen = shop.read(order)
    assert (seen["captured_amount"], seen["refunded_amount"]) == (9000, 9000)
    assert [one["refunded_amount"] for one in seen["captures"]] == [6000, 3000]
    assert [one["refunded_amount"] for one in seen["refunds"]] == [1000, 8000]
    door = shop.http.get(f"/disputes/v1/disputes/D-{order}-1").json()
    assert door["status"] == "ACCEPTED"
    refused = shop.post(order, "/refunds", {"refunded_amount": 1})
    assert refused.status_code == 403
    assert told(order) == [
        {
            "event_type": "DISPUTE_DECIDED",
            "order_id": order,
            "dispute_id": f"D-{order}-1",
            "status": "ACCEPTED",
        }
    ]
    clock.moment += timedelta(days=30)
    end_of(ANSWER_BY + timedelta(days=8))
    assert payouts(shop, order) == [("REVERSAL", 8000), ("SALE", 3000), ("SALE", 6000)]
    assert len(told(order)) == 1


def test_an_expired_authorization_is_told_once(shop, end_of, told):
    order = buy(shop, "expired", merchant_urls=PUSH)
    silent = buy(shop, "silent", merchant_urls={"push": ""})
    captured = buy(shop, "captured", merchant_urls=PUSH)
    shop.post(captured, "/captures", {"captured_amount": 9000})
    last = date.fromisoformat(shop.read(order)["expires_at"][:10])
    end_of(last)
    assert told(order) == []
    end_of(last + timedelta(days=1))
    end_of(last + timedelta(days=1))
    assert told(order) == [
        {
            "event_type": "AUTHORIZATION_EXPIRED",
            "order_id": order,
            "authorized_until": str(last),
        }
    ]
    assert told(silent) == told(captured) == []


def test_a_dispute_that_is_opened_and_decided_is_told(shop, told, clock, write):
    order = buy(shop, "opened", merchant_urls=PUSH)
    shop.post(order, "/captures", {"captured_amount": 9000})
    clock.pass_by(days=12)
    answers = write(order, f"The parcel of {order} never came", "yes")
    assert answers[-1]["effects"], answers
    place = f"/disputes/v1/disputes/D-{order}-1"
    assert shop.http.post(f"{place}/represent", json={"comment": "Sent."}).status_code == 204
    decided = f"/sandbox/v1/disputes/D-{order}-1/decide"
    assert shop.http.post(decided, json={"won": False}).status_code == 204
    assert shop.http.post(f"{place}/accept", json={}).status_code == 204
    about = {"order_id": order, "dispute_id": f"D-{order}-1"}
    opened = {"event_type": "DISPUTE_OPENED", "reason": "not_received"}
    assert told(order) == [
        opened | about | {"answer_by": str(ANSWER_BY + timedelta(days=12))},
        {"event_type": "DISPUTE_DECIDED", "status": "LOST"} | about,
        {"event_type": "DISPUTE_DECIDED", "status": "ACCEPTED"} | about,
    ]
