"""Hosted payment pages, with the shopper on them, and customer tokens."""

import httpx
import pytest

from releve.shell.person_keys.lender_key import lender_key

pytestmark = pytest.mark.usefixtures("books_hold")


def opened(shop, mode="NONE", **urls):
    session = shop.session()
    body = {
        "payment_session_url": f"{shop.http.base_url}/payments/v1/sessions/{session}",
        "merchant_urls": urls,
        "options": {"place_order_mode": mode, "page_title": "Pay for <b>shirts</b>"},
    }
    answer = shop.http.post("/hpp/v1/sessions", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


def status(shop, page):
    return shop.http.get(f"/hpp/v1/sessions/{page['session_id']}").json()


def test_a_shopper_reads_the_plan_and_agrees(shop):
    success = "https://shop.example/done?t={{authorization_token}}"
    page = opened(shop, success=success)
    assert status(shop, page)["status"] == "WAITING"
    with httpx.Client() as shopper:
        first = shopper.get(page["redirect_url"])
        assert first.status_code == 200
        assert "script" not in first.text
        assert "&lt;b&gt;shirts" in first.text
        assert "default-src 'self'" in first.headers["Content-Security-Policy"]
        assert status(shop, page)["status"] == "IN_PROGRESS"
        chosen = shopper.get(page["redirect_url"], params={"product": "pay_in_3"}).text
        for told in ("November 15, 2026", "December 15, 2026", "SEK90.00", "14 days", "0.00 %"):
            assert told in chosen, told
        unread = shopper.post(page["redirect_url"], data={"product": "pay_in_3"})
        assert "You have agreed" not in unread.text
        form = {"product": "pay_in_3", "agreed": "yes"}
        agreed = shopper.post(page["redirect_url"], data=form)
    assert "You have agreed" in agreed.text
    seen = status(shop, page)
    assert seen["status"] == "COMPLETED"
    token = seen["authorization_token"]
    assert f"https://shop.example/done?t={token}" in agreed.text
    order = shop.http.post(f"/payments/v1/authorizations/{token}/order", json=shop.purchase())
    assert order.status_code == 200


def test_a_page_places_and_captures_the_order_itself(shop):
    page = opened(shop, "CAPTURE_ORDER")
    form = {"product": "pay_in_30", "agreed": "yes"}
    httpx.post(page["redirect_url"], data=form)
    httpx.post(page["redirect_url"], data=form)
    order = shop.read(status(shop, page)["order_id"])
    assert (order["status"], order["captured_amount"]) == ("CAPTURED", 9000)


def test_a_page_is_canceled_disabled_and_gone(shop, clock):
    page = opened(shop, cancel="javascript:alert(1)")
    closed = httpx.post(page["redirect_url"], data={"step": "cancel"})
    assert "javascript" not in closed.text
    assert status(shop, page)["status"] == "CANCELLED"
    page = opened(shop)
    own = f"/hpp/v1/sessions/{page['session_id']}"
    assert shop.http.delete(own).status_code == 204
    assert status(shop, page)["status"] == "DISABLED"
    late = httpx.post(page["redirect_url"], data={"product": "pay_in_3", "agreed": "yes"})
    assert "closed" in late.text
    clock.pass_by(hours=48)
    assert httpx.get(page["redirect_url"]).status_code == 404
    assert shop.http.get(own).status_code == 404


def test_the_link_is_sent(shop, other_shop, pool):
    page = opened(shop)
    own = f"/hpp/v1/sessions/{page['session_id']}/distribution"
    email = {"method": "email", "contact_information": {"email": "elsa.lind@example.com"}}
    assert shop.http.post(own, json=email).status_code == 204
    assert other_shop.http.post(own, json=email).status_code == 404
    assert shop.http.post(own, json=email | {"method": "sms"}).status_code == 400
    with pool.connection() as connection:
        sent = connection.execute("select body ->> 'link' from outbox_message").fetchall()
    assert (page["redirect_url"],) in sent


def test_a_customer_token_places_orders(shop, other_shop):
    token = shop.authorize(shop.session(), "pay_in_30")
    wanted = {
        "description": "Shirts each month",
        "intended_use": "SUBSCRIPTION",
        "locale": "sv-SE",
        "purchase_country": "SE",
        "purchase_currency": "SEK",
    }
    made = shop.http.post(f"/payments/v1/authorizations/{token}/customer-token", json=wanted)
    assert made.status_code == 200, made.text
    place = f"/customer-token/v1/tokens/{made.json()['token_id']}"
    assert shop.http.get(place).json()["status"] == "ACTIVE"
    assert other_shop.http.get(place).status_code == 404
    whole = shop.purchase()
    body = {key: whole[key] for key in ("order_amount", "order_lines", "order_tax_amount")}
    body["purchase_currency"] = "SEK"
    ordered = shop.http.post(f"{place}/order", json=body | {"auto_capture": True})
    assert ordered.status_code == 200, ordered.text
    assert shop.read(ordered.json()["order_id"])["status"] == "CAPTURED"
    wrong = shop.http.post(f"{place}/order", json=body | {"purchase_currency": "EUR"})
    assert wrong.status_code == 409
    ended = shop.http.patch(f"{place}/status", json={"status": "CANCELLED"})
    assert ended.status_code == 202
    assert shop.http.get(place).json()["status"] == "CANCELLED"
    assert shop.http.post(f"{place}/order", json=body).status_code == 403


def test_leave_to_order_later_needs_no_purchase(shop, pool):
    free = {"name": "Trial", "quantity": 1, "unit_price": 0, "total_amount": 0}
    nothing = {"order_amount": 0, "order_tax_amount": 0, "order_lines": [free]}
    of_nobody = {"billing_address": {"email": "leave@example.com", "given_name": "Leo"}}
    session = shop.session(intent="tokenize", **nothing, **of_nobody)
    place = f"/payments/v1/sessions/{session}"
    assert shop.http.get(place).json()["order_amount"] == 0
    for intent in ("buy", "buy_and_tokenize", None):
        asked = shop.purchase(intent=intent, **nothing)
        assert shop.http.post("/payments/v1/sessions", json=asked).status_code == 400
    # Neither becomes the other, and there is nothing to pay on a page.
    whole = shop.purchase()
    changed = {"intent": "buy"} | {key: whole[key] for key in nothing}
    assert shop.http.post(place, json=changed).status_code == 403
    assert shop.http.post(place, json={"intent": "buy"}).status_code == 400
    bought = shop.session()
    emptied = nothing | {"intent": "tokenize"}
    assert shop.http.post(f"/payments/v1/sessions/{bought}", json=emptied).status_code == 403
    page = {"payment_session_url": f"{shop.http.base_url}{place}"}
    assert shop.http.post("/hpp/v1/sessions", json=page).status_code == 403
    token = shop.authorize(session, "pay_in_30")
    with pool.connection() as connection:
        decided = "select count(*) from credit_decision where session_id = %s"
        assert connection.execute(decided, (session,)).fetchone() == (0,)
    order = f"/payments/v1/authorizations/{token}/order"
    assert shop.http.post(order, json=whole | of_nobody).status_code == 409
    assert shop.http.post(order, json=whole | of_nobody | nothing).status_code == 400
    wanted = {
        "description": "Shirts each month",
        "intended_use": "SUBSCRIPTION",
        "locale": "sv-SE",
        "purchase_country": "SE",
        "purchase_currency": "SEK",
    }
    made = shop.http.post(f"/payments/v1/authorizations/{token}/customer-token", json=wanted)
    assert made.status_code == 200, made.text
    body = {key: whole[key] for key in nothing} | {"purchase_currency": "SEK"}
    later = f"/customer-token/v1/tokens/{made.json()['token_id']}/order"
    ordered = shop.http.post(later, json=body)
    assert ordered.status_code == 200, ordered.text
    # Credit is decided on then, like for any purchase.
    huge = {"order_amount": 90_000_000, "order_tax_amount": 18_000_000}
    line = {"name": "Gold", "quantity": 1, "unit_price": 90_000_000, "total_amount": 90_000_000}
    too_much = shop.http.post(later, json=body | huge | {"order_lines": [line]})
    assert too_much.status_code == 403


def test_the_customer_is_known_by_e_mail(shop, pool):
    shop.order()
    shop.order(billing_address={"email": "ELSA.LIND@example.com"})
    shop.order(billing_address={"email": "new@example.com", "given_name": "Nils"})
    with pool.connection() as connection:
        rows = connection.execute(
            "select email_index, count(*) from customer group by 1"
        ).fetchall()
    assert dict(rows)[lender_key().index("shops", "elsa.lind@example.com")] == 1
    assert dict(rows)[lender_key().index("shops", "new@example.com")] == 1
