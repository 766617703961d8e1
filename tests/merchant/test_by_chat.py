"""What a merchant has an assistant do is what it would have done at its own door."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from releve.core.lending import event as happened
from releve.core.reading.reading import ERRANDS, ErrandGuess, Reading, Slot
from releve.core.values.ids import LenderId, OrderId
from releve.shell.evidence_verify import verify_evidence
from releve.shell.history import add_event
from releve.shell.run import Message, open_conversation, take_turn

LENDER = LenderId("shops")


class PlainReader:
    """Reads an errand's id, sums as `120 SEK`, and whole order numbers."""

    version = "plain-1"

    def read(self, text, *, language=None, market=None, today=None):
        del market, today
        first = text.split(maxsplit=1)[0]
        errand = first if first in ERRANDS else "none"
        slots = [Slot("order", n, n) for n in re.findall(r"\bM-\d+\b", text)]
        slots += [
            Slot("amount", f"{n} SEK", int(n) * 100, "SEK") for n in re.findall(r"(\d+) SEK", text)
        ]
        guess = ErrandGuess(errand, 0.95)
        return Reading(text, language or "en", (guess,), int(errand != "none"), tuple(slots))


@pytest.fixture
def talk(desk, shop):
    """A function: what the merchant writes, one after the other; the answers."""
    reading = replace(desk, reader=PlainReader())

    def say(*texts, merchant=None, files=()):
        conversation = open_conversation(
            reading,
            merchant or shop.key.merchant_id,
            language="en",
            time_zone="Europe/Stockholm",
            identified=True,
            merchant=True,
        )
        answers = []
        for number, text in enumerate(texts, start=1):
            message = Message(conversation, f"m{number}", text, files=files if not answers else ())
            answers.append(take_turn(reading, message))
        return answers

    yield say
    with desk.pool.connection() as connection:
        proof = verify_evidence(connection, desk.lender_id)
        assert proof.holds, proof


def effects(answers):
    return [effect for answer in answers for effect in answer["effects"]]


def test_a_capture_and_a_refund_show_at_the_door(shop, talk, books_hold):
    order = shop.order("pay_in_3")
    capture = f"merchant_refund_capture_cancel capture 60 SEK of {order}"
    assert effects(talk(capture, "yes"))[0]["amount"] == 6000
    seen = shop.read(order)
    assert [one["captured_amount"] for one in seen["captures"]] == [6000]
    assert seen["remaining_authorized_amount"] == 3000
    talk(f"merchant_refund_capture_cancel refund 10 SEK of {order}", "yes")
    seen = shop.read(order)
    assert seen["refunded_amount"] == 1000
    # The door goes on where the assistant stopped.
    assert shop.post(order, "/captures", {"captured_amount": 3000}).status_code == 201
    assert shop.post(order, "/refunds", {"refunded_amount": 8000}).status_code == 201


def test_what_is_left_is_released_and_cannot_be_captured(shop, talk, books_hold):
    order = shop.order("pay_in_30")
    shop.post(order, "/captures", {"captured_amount": 6000})
    talk(f"merchant_refund_capture_cancel release the rest of {order}", "yes")
    assert shop.read(order)["remaining_authorized_amount"] == 0
    refused = talk(f"merchant_refund_capture_cancel capture {order}")[-1]
    assert refused["outcomes"][-1]["code"] == "already_captured"
    assert shop.post(order, "/captures", {"captured_amount": 1}).status_code == 403


def test_a_canceled_order_is_canceled_at_the_door(shop, talk, books_hold):
    order = shop.order("pay_in_30")
    talk(f"merchant_refund_capture_cancel cancel {order}", "yes")
    assert shop.read(order)["status"] == "CANCELLED"


def test_an_extended_authorization_lives_longer_at_the_door(shop, talk, clock, books_hold):
    order = shop.order("pay_in_30")
    before = datetime.fromisoformat(shop.read(order)["expires_at"])
    talk(f"merchant_refund_capture_cancel extend {order}", "yes")
    after = datetime.fromisoformat(shop.read(order)["expires_at"])
    assert (after - before).days >= 27
    clock.moment = datetime.combine(before.date(), clock.moment.time(), UTC)
    clock.pass_by(days=5)
    assert shop.post(order, "/captures", {"captured_amount": 9000}).status_code == 201


def test_an_accepted_dispute_gives_back_and_closes(shop, talk, pool, clock, books_hold):
    order = shop.order("pay_in_30")
    shop.post(order, "/captures", {"captured_amount": 9000})
    today: date = clock.moment.date()
    with pool.connection() as connection:
        opened = happened.DisputeOpened(today, "not_received")
        add_event(connection, LENDER, OrderId(order), opened)
    talk(f"merchant_dispute our evidence for {order}", "yes", files=("a.jpg", "b.pdf"))
    (dispute,) = shop.http.get("/disputes/v1/disputes").json()["disputes"]
    assert dispute["status"] != "awaiting_merchant"
    answers = talk(f"merchant_dispute we accept the dispute on {order}", "yes")
    assert effects(answers)[0]["effect"] == "accept_dispute"
    assert shop.read(order)["refunded_amount"] == 9000
    with pool.connection() as connection:
        kinds = connection.execute(
            "select kind, gross_minor from merchant_transaction where order_id = %s order by 1",
            (order,),
        ).fetchall()
    assert kinds == [("reversal", 9000), ("sale", 9000)]


def test_another_merchants_order_stays_as_it_is(shop, other_shop, talk, books_hold):
    order = other_shop.order("pay_in_30")
    refused = talk(f"merchant_refund_capture_cancel capture {order}", "yes")[0]
    assert refused["outcomes"][-1] == {
        "errand": "merchant_refund_capture_cancel",
        "outcome": "refused",
        "code": "not_yours",
    }
    assert other_shop.read(order)["captures"] == []


def test_a_payout_is_told_from_the_books(shop, talk, books_hold):
    order = shop.order("pay_in_30")
    shop.post(order, "/captures", {"captured_amount": 9000})
    told = talk(f"merchant_payout when are we paid for {order}")[-1]
    assert told["lines"][0]["message"] == "payout-to-come"
    assert order in told["lines"][1]["facts"]["orders"]
    assert told["lines"][0]["facts"]["amount"]["amount"] > 0
