"""The details that real clients trip over, each over real HTTP."""

import gzip
import json
import socket
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import httpx
import pytest

pytestmark = pytest.mark.usefixtures("books_hold")
CORRELATION = "Klarna-Correlation-Id"
KEY = "Klarna-Idempotency-Key"
LINE = {
    "name": "Shirt",
    "quantity": 3,
    "unit_price": 3000,
    "total_amount": 9000,
    "tax_rate": 2500,
    "total_tax_amount": 1800,
}
REFUSAL = {"error_code", "error_messages", "correlation_id"}


def line(**changes):
    return LINE | changes


def refused(answer, status, code=None):
    assert answer.status_code == status, answer.text
    body = answer.json()
    assert set(body) == REFUSAL
    assert body["correlation_id"] == answer.headers[CORRELATION]
    assert body["error_messages"]
    if code:
        assert body["error_code"] == code
    return body


def raw(address, *requests):
    """Each request's bytes on one connection, and each answer: (status, body)."""
    place = urlsplit(address)
    answers = []
    with socket.create_connection((place.hostname, place.port), timeout=60) as connection:
        file = connection.makefile("rb")
        for sent in requests:
            connection.sendall(sent)
            status = int(file.readline().split()[1])
            headers = {}
            while (read := file.readline().strip()) != b"":
                name, _, value = read.partition(b":")
                headers[name.lower()] = value.strip()
            answers.append((status, file.read(int(headers.get(b"content-length", 0)))))
    return answers


def request_of(shop, method, path, after=b"", **headers):
    lines = [
        f"{method} {path} HTTP/1.1",
        "Host: releve.test",
        f"Authorization: {shop.authorization}",
        "Content-Type: application/json",
        "Connection: keep-alive",
    ]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + after


@pytest.mark.parametrize("given", [None, ("nobody", "x"), ("", ""), ("\0", "x")])
def test_a_merchant_is_known_by_its_key(address, given):
    answer = httpx.get(f"{address}/ordermanagement/v1/orders/x", auth=given)
    refused(answer, 401, "UNAUTHORIZED")
    assert answer.headers["WWW-Authenticate"].startswith("Basic")


@pytest.mark.parametrize("header", ["Basic", "Basic !!", "Bearer x", "Basic bm9jb2xvbg=="])
def test_a_broken_key_is_no_key(address, header):
    answer = httpx.get(f"{address}/ordermanagement/v1/orders/x", headers={"Authorization": header})
    refused(answer, 401)


def test_the_password_is_not_kept(pool, shop):
    with pool.connection() as connection:
        rows = connection.execute("select * from merchant_key").fetchall()
    assert shop.key.password not in str(rows)


def test_every_answer_carries_a_correlation_id(shop):
    order = shop.order()
    answers = [
        shop.at(order),
        shop.post(order, "/captures", {"captured_amount": 1}),
        shop.post(order, "/captures", {"captured_amount": 9001}),
        shop.http.get("/ordermanagement/v1/nothing/here"),
        shop.http.put(f"/ordermanagement/v1/orders/{order}"),
        httpx.get(shop.http.base_url.join("/payments/v1/sessions/x")),
    ]
    ids = {answer.headers[CORRELATION] for answer in answers}
    assert len(ids) == len(answers)
    assert [answer.status_code for answer in answers] == [200, 201, 403, 404, 405, 401]


def test_business_refusals_are_403(shop):
    order = shop.order()
    refused(shop.post(order, "/captures", {"captured_amount": 9001}), 403, "CAPTURE_NOT_ALLOWED")
    refused(shop.post(order, "/captures", {"captured_amount": 0}), 403, "CAPTURE_NOT_ALLOWED")
    refused(shop.post(order, "/refunds", {"refunded_amount": 1}), 403, "REFUND_NOT_ALLOWED")
    refused(shop.post(order, "/release-remaining-authorization"), 403, "NOT_ALLOWED")
    assert shop.post(order, "/captures", {"captured_amount": 4000}).status_code == 201
    refused(shop.post(order, "/refunds", {"refunded_amount": 4001}), 403, "REFUND_NOT_ALLOWED")
    refused(shop.post(order, "/cancel"), 403, "CANCEL_NOT_ALLOWED")
    assert shop.read(order)["captured_amount"] == 4000


def test_no_such_order_is_404(shop):
    refused(shop.at("nothing"), 404, "NO_SUCH_ORDER")
    refused(shop.post("nothing", "/captures", {"captured_amount": 1}), 404, "NO_SUCH_ORDER")
    order = shop.order()
    refused(shop.at(order, "/captures/nothing"), 404, "NO_SUCH_CAPTURE")
    refused(shop.at(order, "/refunds/nothing"), 404)
    refused(shop.at("%00"), 404)


def test_an_empty_body_with_a_json_content_type(shop):
    order = shop.order()
    for path in ("/acknowledge", "/extend-authorization-time", "/cancel"):
        answer = shop.at(
            order, path, "POST", content=b"", headers={"Content-Type": "application/json"}
        )
        assert answer.status_code == 204, (path, answer.text)
    assert shop.read(order)["status"] == "CANCELLED"


def test_a_packed_body_is_told_to_come_plain(shop):
    body, order = json.dumps({"captured_amount": 1}).encode(), shop.order()
    path = f"/ordermanagement/v1/orders/{order}/captures"
    for coding, content in (("gzip", gzip.compress(body)), ("br", b"\x0b\x02\x80{}\x03")):
        headers = {"Content-Encoding": coding, "Content-Type": "application/json"}
        answer = shop.http.post(path, content=content, headers=headers)
        told = answer.json()
        assert (answer.status_code, told["error_code"]) == (415, "UNSUPPORTED_MEDIA_TYPE")
        assert told["correlation_id"] == answer.headers["Klarna-Correlation-Id"]
        assert answer.headers["Accept-Encoding"] == "identity"
    plain = {"Content-Encoding": "identity", "Content-Type": "application/json"}
    assert shop.http.post(path, content=body, headers=plain).status_code == 201


def test_patch_works(shop):
    order = shop.order()
    changed = shop.patch(order, "/merchant-references", {"merchant_reference2": "501"})
    assert changed.status_code == 204
    address = shop.purchase()["billing_address"] | {"city": "Göteborg"}
    moved = shop.patch(order, "/customer-details", {"shipping_address": address})
    assert moved.status_code == 204
    lines = [line(quantity=2, total_amount=6000, total_tax_amount=1200)]
    less = shop.patch(order, "/authorization", {"order_amount": 6000, "order_lines": lines})
    assert less.status_code == 204
    seen = shop.read(order)
    assert (seen["merchant_reference1"], seen["merchant_reference2"]) == ("ON-4711", "501")
    assert seen["shipping_address"]["city"] == "Göteborg"
    assert (seen["order_amount"], seen["original_order_amount"]) == (6000, 9000)
    assert seen["remaining_authorized_amount"] == 6000
    assert seen["order_lines"][0]["quantity"] == 2


def test_a_get_followed_by_unframed_braces_gets_its_answer(address, shop):
    order = shop.order()
    place = f"/ordermanagement/v1/orders/{order}"
    body = b'{"captured_amount": 5000}'
    answers = raw(
        address,
        request_of(shop, "GET", place, b"{}"),
        request_of(shop, "GET", place, b"{}"),
        request_of(shop, "POST", f"{place}/captures", body, Content_Length=len(body)),
        request_of(shop, "GET", place, b"{"),
        b"}" + request_of(shop, "GET", place),
    )
    assert [status for status, _ in answers] == [200, 200, 201, 200, 200]
    assert json.loads(answers[1][1])["captures"] == []
    assert len(json.loads(answers[-1][1])["captures"]) == 1


def test_only_braces_are_passed_over(address, shop):
    place = "/ordermanagement/v1/orders/x"
    request = request_of(shop, "GET", place, b"[]")
    answers = raw(address, request, request_of(shop, "GET", place))
    assert [status for status, _ in answers] == [404, 400]


def test_the_same_key_gets_the_same_bytes(shop):
    order = shop.order()
    first = shop.post(order, "/captures", {"captured_amount": 2000}, headers={KEY: "k-1"})
    again = shop.post(order, "/captures", {"captured_amount": 3000}, headers={KEY: "k-1"})
    other = shop.post(order, "/captures", {"captured_amount": 3000}, headers={KEY: "k-2"})
    assert first.status_code == again.status_code == other.status_code == 201
    assert again.headers["Capture-Id"] == first.headers["Capture-Id"]
    assert again.headers["Location"] == first.headers["Location"]
    assert other.headers["Capture-Id"] != first.headers["Capture-Id"]
    assert shop.read(order)["captured_amount"] == 5000


def test_a_refusal_is_replayed_byte_for_byte(shop):
    order = shop.order()
    asked = {"headers": {KEY: "k-refused"}}
    first = shop.post(order, "/captures", {"captured_amount": 9001}, **asked)
    again = shop.post(order, "/captures", {"captured_amount": 1}, **asked)
    assert first.status_code == again.status_code == 403
    assert again.content == first.content
    assert again.headers[CORRELATION] == first.headers[CORRELATION]
    assert shop.read(order)["captures"] == []


def test_a_body_of_the_wrong_form_leaves_the_key_free(shop):
    order = shop.order()
    asked = {"headers": {KEY: "k-mended"}}
    refused(shop.post(order, "/captures", {"captured_amount": "5"}, **asked), 403)
    mended = shop.post(order, "/captures", {"captured_amount": 5}, **asked)
    assert mended.status_code == 201


def test_fifty_repeats_at_once_capture_once(shop):
    order = shop.order()
    path = f"/ordermanagement/v1/orders/{order}/captures"

    def ask(_):
        with httpx.Client(base_url=shop.http.base_url, auth=shop.http.auth, timeout=60) as http:
            return http.post(path, json={"captured_amount": 100}, headers={KEY: "k-50"})

    with ThreadPoolExecutor(50) as threads:
        answers = list(threads.map(ask, range(50)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.headers["Capture-Id"] for answer in answers}) == 1
    assert len({answer.headers[CORRELATION] for answer in answers}) == 1
    assert shop.read(order)["captured_amount"] == 100


def test_captures_at_once_never_pass_the_authorization(shop):
    order = shop.order()
    path = f"/ordermanagement/v1/orders/{order}/captures"

    def ask(_):
        with httpx.Client(base_url=shop.http.base_url, auth=shop.http.auth, timeout=60) as http:
            return http.post(path, json={"captured_amount": 2000}).status_code

    with ThreadPoolExecutor(16) as threads:
        statuses = sorted(threads.map(ask, range(16)))
    assert statuses == [201] * 4 + [403] * 12
    assert shop.read(order)["remaining_authorized_amount"] == 1000


def test_a_key_is_forgotten_after_a_day(shop, clock):
    order = shop.order()
    asked = {"headers": {KEY: "k-day"}}
    first = shop.post(order, "/captures", {"captured_amount": 10}, **asked)
    clock.pass_by(hours=23, minutes=59)
    again = shop.post(order, "/captures", {"captured_amount": 10}, **asked)
    clock.pass_by(minutes=2)
    later = shop.post(order, "/captures", {"captured_amount": 10}, **asked)
    ids = [answer.headers["Capture-Id"] for answer in (first, again, later)]
    assert ids[0] == ids[1] != ids[2]


def test_a_merchant_never_sees_anothers(shop, other_shop):
    session = shop.session()
    order = shop.order()
    capture = shop.post(order, "/captures", {"captured_amount": 500}).headers["Capture-Id"]
    refused(other_shop.at(order), 404, "NO_SUCH_ORDER")
    refused(other_shop.at(order, "/captures"), 404, "NO_SUCH_ORDER")
    refused(other_shop.at(order, f"/captures/{capture}"), 404, "NO_SUCH_ORDER")
    refused(other_shop.post(order, "/captures", {"captured_amount": 1}), 404, "NO_SUCH_ORDER")
    refused(other_shop.post(order, "/refunds", {"refunded_amount": 1}), 404, "NO_SUCH_ORDER")
    for path in ("/cancel", "/acknowledge", "/extend-authorization-time"):
        refused(other_shop.post(order, path), 404, "NO_SUCH_ORDER")
    refused(other_shop.http.get(f"/payments/v1/sessions/{session}"), 404)
    asked = {"product": "pay_in_30"}
    refused(other_shop.http.post(f"/sandbox/v1/sessions/{session}/authorize", json=asked), 404)
    token = shop.authorize(session)
    taken = f"/payments/v1/authorizations/{token}"
    refused(other_shop.http.post(f"{taken}/order", json=shop.purchase()), 404)
    refused(other_shop.http.delete(taken), 404)
    assert shop.http.delete(taken).status_code == 204


@pytest.mark.parametrize(
    "changes",
    [
        {"purchase_currency": "QQQ"},
        {"purchase_currency": "EUR"},
        {"purchase_country": "ZZ"},
        {"order_amount": 9000.5},
        {"order_amount": "9000"},
        {"order_amount": -9000},
        {"order_amount": 10**30},
        {"order_amount": 0, "order_lines": [line(quantity=0, total_amount=0, tax_rate=0)]},
        {"order_amount": 9001},
        {"order_tax_amount": 1802},
        {"order_lines": []},
        {"order_lines": [line(total_tax_amount=1802)]},
        {"order_lines": [line(quantity=2)]},
        {"order_lines": [line(total_discount_amount=1)]},
        {"locale": "svenska"},
        {"merchant_data": "a\0b"},
        {"order_amount": 300_000_000, "order_lines": [line(quantity=100_000)]},
    ],
)
def test_a_purchase_that_cannot_be(shop, changes):
    refused(
        shop.http.post("/payments/v1/sessions", json=shop.purchase(**changes)), 400, "BAD_VALUE"
    )


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'"x"', b"\xff", b'{"a":NaN}'])
def test_a_body_that_is_no_purchase(shop, content):
    answer = shop.http.post(
        "/payments/v1/sessions", content=content, headers={"Content-Type": "application/json"}
    )
    refused(answer, 400, "BAD_VALUE")


def test_tax_off_by_one_is_rounding(shop):
    shop.session(order_lines=[line(total_tax_amount=1801)], order_tax_amount=1801)
    shop.session(order_lines=[line(total_tax_amount=1799)], order_tax_amount=1800)


def test_order_lines_of_a_capture_add_up(shop):
    order = shop.order()
    wrong = {"captured_amount": 5000, "order_lines": [line()]}
    refused(shop.post(order, "/captures", wrong), 403, "CAPTURE_NOT_ALLOWED")
    right = {"captured_amount": 9000, "order_lines": [line()]}
    assert shop.post(order, "/captures", right).status_code == 201
