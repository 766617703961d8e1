"""Sessions for 48 hours, tokens for 60 minutes, orders for 28 days, extended to 180 at most."""

from datetime import datetime, timedelta

import pytest

pytestmark = pytest.mark.usefixtures("books_hold")


def test_a_session_lives_48_hours(shop, clock):
    session = shop.session()
    clock.pass_by(hours=47, minutes=59)
    assert shop.http.get(f"/payments/v1/sessions/{session}").status_code == 200
    clock.pass_by(minutes=1)
    assert shop.http.get(f"/payments/v1/sessions/{session}").status_code == 404
    asked = {"product": "pay_in_30"}
    gone = shop.http.post(f"/sandbox/v1/sessions/{session}/authorize", json=asked)
    assert gone.status_code == 404


def test_a_token_lives_60_minutes_and_is_used_once(shop, clock):
    session = shop.session()
    late = shop.authorize(session)
    clock.pass_by(minutes=60)
    place = f"/payments/v1/authorizations/{late}/order"
    assert shop.http.post(place, json=shop.purchase()).status_code == 404
    place = f"/payments/v1/authorizations/{shop.authorize(session)}/order"
    clock.pass_by(minutes=59)
    assert shop.http.post(place, json=shop.purchase()).status_code == 200
    assert shop.http.post(place, json=shop.purchase()).status_code == 404
    read = shop.http.get(f"/payments/v1/sessions/{session}").json()
    assert read["status"] == "complete"


def test_an_order_lives_28_days(shop, clock):
    order = shop.order()
    clock.pass_by(days=28, seconds=-1)
    assert shop.post(order, "/captures", {"captured_amount": 10}).status_code == 201
    clock.pass_by(seconds=1)
    refused = shop.post(order, "/captures", {"captured_amount": 10})
    assert refused.status_code == 403
    assert refused.json()["error_code"] == "CAPTURE_NOT_ALLOWED"
    seen = shop.read(order)
    assert (seen["status"], seen["remaining_authorized_amount"]) == ("CAPTURED", 0)
    assert shop.post(order, "/refunds", {"refunded_amount": 10}).status_code == 201


def test_an_order_never_captured_expires(shop, clock):
    order = shop.order()
    clock.pass_by(days=28)
    assert shop.read(order)["status"] == "EXPIRED"
    assert shop.post(order, "/extend-authorization-time").status_code == 403
    assert shop.post(order, "/cancel").status_code == 403


def test_an_extension_never_passes_180_days(shop):
    order = shop.order()
    created = datetime.fromisoformat(shop.read(order)["created_at"])
    seen = []
    while shop.post(order, "/extend-authorization-time").status_code == 204:
        seen.append(datetime.fromisoformat(shop.read(order)["expires_at"]) - created)
    assert seen[0] == timedelta(days=56)
    assert seen[-1] == timedelta(days=180)
    assert shop.post(order, "/extend-authorization-time").json()["error_code"] == "NOT_ALLOWED"


def test_a_due_date_moves_once_by_what_is_offered(shop):
    order = shop.order("pay_in_30")
    capture = shop.post(order, "/captures", {"captured_amount": 9000}).headers["Capture-Id"]
    options = shop.at(order, f"/captures/{capture}/extend-due-date-options").json()
    assert options["currency"] == "SEK"
    days = [option["number_of_days"] for option in options["options"]]
    path = f"/captures/{capture}/extend-due-date"
    assert shop.patch(order, path, {"number_of_days": 365}).status_code == 403
    assert shop.patch(order, path, {"number_of_days": days[0]}).status_code == 204
    assert shop.patch(order, path, {"number_of_days": days[0]}).status_code == 403
    assert shop.at(order, f"/captures/{capture}/extend-due-date-options").json()["options"] == []
