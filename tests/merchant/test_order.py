"""From a session to a refund, and what each step answers."""

from datetime import datetime

import pytest

pytestmark = pytest.mark.usefixtures("books_hold")


def test_a_whole_order(shop):
    order = shop.order()
    seen = shop.read(order)
    assert seen["status"] == "AUTHORIZED"
    assert seen["captures"] == []
    assert seen["refunds"] == []
    assert seen["remaining_authorized_amount"] == 9000
    assert seen["merchant_reference1"] == "ON-4711"

    captured = shop.post(order, "/captures", {"captured_amount": 6000, "description": "Two"})
    assert captured.status_code == 201
    capture = captured.headers["Capture-Id"]
    place = captured.headers["Location"]
    assert place.endswith(f"/ordermanagement/v1/orders/{order}/captures/{capture}")
    read = shop.http.get(place).json()
    assert (read["capture_id"], read["captured_amount"]) == (capture, 6000)
    assert read["description"] == "Two"

    refunded = shop.post(order, "/refunds", {"refunded_amount": 2500, "reference": "R-1"})
    assert refunded.status_code == 201
    assert refunded.headers["Refund-Id"]
    refund = shop.http.get(refunded.headers["Location"]).json()
    assert (refund["refunded_amount"], refund["reference"]) == (2500, "R-1")

    seen = shop.read(order)
    assert seen["status"] == "PART_CAPTURED"
    assert seen["captured_amount"] == 6000
    assert seen["refunded_amount"] == 2500
    assert seen["remaining_authorized_amount"] == 3000
    assert seen["captures"][0]["refunded_amount"] == 2500

    assert shop.post(order, "/release-remaining-authorization").status_code == 204
    seen = shop.read(order)
    assert seen["status"] == "CAPTURED"
    assert seen["remaining_authorized_amount"] == 0
    assert shop.at(order, "/captures").json() == seen["captures"]
    assert datetime.fromisoformat(seen["expires_at"]) > datetime.fromisoformat(seen["created_at"])
