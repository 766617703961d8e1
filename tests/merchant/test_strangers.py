"""What merchants' own clients send besides: found by pointing several of them at the door."""

import json
import socket
from urllib.parse import urlsplit

import httpx
import pytest

from releve.api.merchant.order_uuid import uuid_of

pytestmark = pytest.mark.usefixtures("books_hold")
CORRELATION = "Klarna-Correlation-Id"
IN_JSON = {"Content-Type": "application/json"}


def spoken(address, sent, until=None):
    """What comes back on one connection after these bytes: up to `until`, else to its end."""
    place = urlsplit(address)
    came = b""
    with socket.create_connection((place.hostname, place.port), timeout=60) as connection:
        connection.sendall(sent)
        while more := connection.recv(65536):
            came += more
            if until and came.endswith(until):
                break
    return came


def request_of(shop, method, path, *headers):
    lines = [f"{method} {path} HTTP/1.1", "Host: shop.test", f"Authorization: {shop.authorization}"]
    return "\r\n".join([*lines, *headers]).encode() + b"\r\n\r\n"


def test_a_transactions_order_id_names_the_order_everywhere(shop):
    order = shop.order("pay_in_30")
    told = str(uuid_of(order))
    made = shop.post(told, "/captures", {"captured_amount": 5000})
    assert made.status_code == 201
    assert f"/{order}/captures/" in made.headers["Location"]
    capture = made.headers["Capture-Id"]
    assert shop.at(told, f"/captures/{capture}").json()["captured_amount"] == 5000
    assert [one["capture_id"] for one in shop.at(told, "/captures").json()] == [capture]
    assert shop.post(told, "/refunds", {"refunded_amount": 500}).status_code == 201
    for path in ("/acknowledge", "/extend-authorization-time", "/release-remaining-authorization"):
        assert shop.post(told, path).status_code == 204
    changed = shop.patch(told, "/merchant-references", {"merchant_reference1": "ON-7"})
    assert changed.status_code == 204
    seen = shop.read(order)
    assert (seen["captured_amount"], seen["refunded_amount"]) == (5000, 500)
    assert (seen["remaining_authorized_amount"], seen["merchant_reference1"]) == (0, "ON-7")


def test_anothers_order_is_not_there_by_its_uuid_either(shop, other_shop):
    told = str(uuid_of(shop.order()))
    assert other_shop.at(told).status_code == 404
    assert other_shop.post(told, "/captures", {"captured_amount": 1}).status_code == 404
    assert other_shop.post(told, "/cancel").status_code == 404


def test_a_slash_too_many_changes_nothing(shop):
    order = shop.order()
    place = f"{shop.http.base_url}/ordermanagement/v1/orders/{order}"
    assert shop.http.get(f"{place}/").json()["order_id"] == order
    twice = place.replace("/ordermanagement", "//ordermanagement")
    assert shop.http.get(twice).json()["order_id"] == order
    made = shop.http.post(f"{place}/captures/", json={"captured_amount": 100})
    assert made.status_code == 201


def test_head_is_get_without_its_body(shop):
    order = shop.order()
    got, asked = shop.at(order), shop.at(order, method="HEAD")
    assert (asked.status_code, asked.content) == (200, b"")
    assert asked.headers["Content-Length"] == str(len(got.content))


def test_what_is_not_served_is_refused_in_the_dialect(shop):
    refused = shop.http.post("/checkout/v3/orders", json=shop.purchase())
    assert refused.status_code == 404
    assert refused.json()["correlation_id"] == refused.headers[CORRELATION]


def test_a_byte_order_mark_before_the_body(shop):
    body = b"\xef\xbb\xbf" + json.dumps(shop.purchase()).encode()
    made = shop.http.post("/payments/v1/sessions", content=body, headers=IN_JSON)
    assert made.status_code == 200


def test_a_body_in_chunks_and_one_that_waits_to_be_asked_for(address, shop):
    body = json.dumps(shop.purchase()).encode()
    chunks = shop.http.post("/payments/v1/sessions", content=iter([body[:9], body[9:]]))
    assert chunks.status_code == 200
    waits = f"Content-Length: {len(body)}", "Expect: 100-continue"
    asked = request_of(shop, "POST", "/payments/v1/sessions", *waits)
    assert spoken(address, asked, b"\r\n\r\n").startswith(b"HTTP/1.1 100 ")


def test_requests_sent_one_after_the_other_are_answered_in_turn(address, shop):
    orders = [shop.order() for _ in range(3)]
    sent = [request_of(shop, "GET", f"/ordermanagement/v1/orders/{order}") for order in orders]
    last = request_of(shop, "GET", "/ordermanagement/v1/orders/none", "Connection: close")
    came = spoken(address, b"".join([*sent, last])).decode()
    assert came.count("HTTP/1.1 200 ") == 3
    assert came.count("HTTP/1.1 404 ") == 1
    places = [came.index(f'"order_id": "{order}"') for order in orders]
    assert places == sorted(places)


@pytest.mark.parametrize("spaces", [" ", "  "])
@pytest.mark.parametrize("scheme", ["Basic", "basic"])
def test_a_key_however_its_header_is_spaced(address, shop, scheme, spaces):
    order = shop.order()
    key = scheme + spaces + shop.authorization.removeprefix("Basic ")
    place = f"{address}/ordermanagement/v1/orders/{order}"
    assert httpx.get(place, headers={"Authorization": key}).status_code == 200
