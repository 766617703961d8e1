"""Credit asked for over HTTP: at the authorization, at the order, with a customer token."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from releve.shell.person_keys.lender_key import lender_key

pytestmark = pytest.mark.usefixtures("proven")
LARGEST_FIRST = 10_000_000  # 10,000 euros' worth of kronor, in öre


def authorize(shop, purchase, product="pay_in_3", **said: Any):
    answer = shop.http.post("/payments/v1/sessions", json=purchase)
    assert answer.status_code == 200, answer.text
    session = answer.json()["session_id"]
    return shop.http.post(
        f"/sandbox/v1/sessions/{session}/authorize", json={"product": product, **said}
    )


def order(shop, purchase, answer):
    assert answer.status_code == 200, answer.text
    token = answer.json()["authorization_token"]
    return shop.http.post(f"/payments/v1/authorizations/{token}/order", json=purchase)


def declined(shoppers, email):
    return shoppers.rows(
        "select p.amount_minor, p.reasons, p.merchant from declined_purchase p"
        " join customer using (lender_id, customer_id) where email_index = %s order by p.number",
        lender_key().index("shops", email),
    )


def test_what_is_over_the_limit_is_declined_and_kept(shop, shoppers):
    email = shoppers.email()
    who = shoppers.with_past(email, 60, limit=20_000, paid_days_ago=61)
    answer = authorize(shop, shoppers.purchase(email, 20_001))
    assert answer.status_code == 403
    body = answer.json()
    assert body["error_code"] == "PURCHASE_DECLINED"
    assert any(told.startswith("over_limit: Med det här köpet") for told in body["error_messages"])
    assert any("200,00\xa0kr" in told for told in body["error_messages"])
    assert declined(shoppers, email) == [(20_001, ["over_limit"], "Nordsko")]
    stored = shoppers.rows(
        "select outcome, stage, limit_minor from credit_decision where customer_id = %s", who
    )
    assert stored == [("declined", "authorize", 20_000)]
    assert authorize(shop, shoppers.purchase(email, 20_000)).status_code == 200


def test_agreements_and_orders_take_of_the_limit(shop, shoppers):
    email = shoppers.email()
    shoppers.with_past(email, 60, limit=30_000, paid_days_ago=61)
    first = shoppers.purchase(email, 20_000)
    agreed = authorize(shop, first)
    assert authorize(shop, shoppers.purchase(email, 10_001)).status_code == 403
    placed = order(shop, first, agreed)
    assert placed.status_code == 200
    assert authorize(shop, shoppers.purchase(email, 10_001)).status_code == 403
    canceled = shop.post(placed.json()["order_id"], "/cancel")
    assert canceled.status_code == 204
    assert authorize(shop, shoppers.purchase(email, 30_000)).status_code == 200


def test_an_agreement_that_ended_gives_the_limit_back(shop, shoppers, clock):
    email = shoppers.email()
    shoppers.with_past(email, 60, limit=30_000, paid_days_ago=61)
    assert authorize(shop, shoppers.purchase(email, 30_000)).status_code == 200
    assert authorize(shop, shoppers.purchase(email, 30_000)).status_code == 403
    clock.pass_by(minutes=61)
    assert authorize(shop, shoppers.purchase(email, 30_000)).status_code == 200


def test_a_merchant_is_not_told_what_its_customer_owes(shop, shoppers):
    """The shopper is known only when the order is made, and has an overdue debt."""
    email = shoppers.email()
    shoppers.with_past(email, 20)
    agreed = authorize(shop, shoppers.purchase(None, 9_000))
    token = agreed.json()["authorization_token"]
    place = f"/payments/v1/authorizations/{token}/order"
    key = {"Klarna-Idempotency-Key": "once"}
    answer = shop.http.post(place, json=shoppers.purchase(email, 9_000), headers=key)
    assert (answer.status_code, answer.json()["error_code"]) == (403, "PURCHASE_DECLINED")
    assert answer.json()["error_messages"] == ["The purchase is declined. The shopper is told why."]
    again = shop.http.post(place, json=shoppers.purchase(email, 9_000), headers=key)
    assert again.content == answer.content
    assert declined(shoppers, email) == [(9_000, ["overdue_debt"], "Nordsko")]
    assert shop.http.post(place, json=shoppers.purchase(email, 9_000)).status_code == 404


def test_a_customer_token_is_no_promise(shop, shoppers):
    email = shoppers.email()
    shoppers.with_past(email, 60, limit=30_000, paid_days_ago=61)
    token = authorize(shop, shoppers.purchase(email, 1_000)).json()["authorization_token"]
    wanted = {"description": "Shirts", "intended_use": "SUBSCRIPTION", "locale": "sv-SE"}
    wanted |= {"purchase_country": "SE", "purchase_currency": "SEK"}
    made = shop.http.post(f"/payments/v1/authorizations/{token}/customer-token", json=wanted)
    place = f"/customer-token/v1/tokens/{made.json()['token_id']}/order"
    purchase = shoppers.purchase(None, 20_000)
    assert shop.http.post(place, json=purchase).status_code == 200
    second = shop.http.post(place, json=purchase)
    assert (second.status_code, second.json()["error_code"]) == (403, "PURCHASE_DECLINED")


def test_a_guest_gets_less(shop, shoppers):
    assert authorize(shop, shoppers.purchase(None, 5_000_000)).status_code == 200
    assert authorize(shop, shoppers.purchase(None, 5_000_001)).status_code == 403


def test_a_large_first_purchase_needs_a_history(shop, shoppers):
    email = shoppers.email()
    answer = authorize(shop, shoppers.purchase(email, LARGEST_FIRST + 1))
    assert answer.status_code == 403
    assert declined(shoppers, email) == [(LARGEST_FIRST + 1, ["short_history"], "Nordsko")]
    assert authorize(shop, shoppers.purchase(email, LARGEST_FIRST)).status_code == 200


def test_income_is_asked_from_the_day_of_the_law(shop, shoppers, clock):
    purchase = shoppers.purchase(shoppers.email(), 5_100_000)
    assert authorize(shop, purchase).status_code == 200
    clock.pass_by(days=5)
    again = shoppers.purchase(shoppers.email(), 5_100_000)
    answer = authorize(shop, again)
    assert (answer.status_code, answer.json()["error_code"]) == (403, "PURCHASE_REFERRED")
    rich: dict[str, Any] = {"monthly_income": 6_000_000, "monthly_expenses": 1_000_000}
    agreed = authorize(shop, again, **rich)
    assert order(shop, again, agreed).status_code == 200, "what was said holds for the order"
    poor: dict[str, Any] = {"monthly_income": 2_000_000, "monthly_expenses": 1_900_000}
    refused = authorize(shop, shoppers.purchase(shoppers.email(), 5_100_000), **poor)
    assert refused.json()["error_code"] == "PURCHASE_DECLINED"


@pytest.mark.parametrize("wrong", [{"monthly_income": -1}, {"monthly_income": "10"}])
def test_income_of_the_wrong_form(shop, shoppers, wrong: dict[str, Any]):
    answer = authorize(shop, shoppers.purchase(shoppers.email(), 1_000), **wrong)
    assert answer.status_code == 400


def test_two_at_once_cannot_both_take_the_last_of_the_limit(shop, shoppers):
    email = shoppers.email()
    shoppers.with_past(email, 60, limit=100_000, paid_days_ago=61)
    sessions = [
        shop.http.post("/payments/v1/sessions", json=shoppers.purchase(email, 30_000)).json()
        for _ in range(8)
    ]

    def agree(session):
        place = f"/sandbox/v1/sessions/{session['session_id']}/authorize"
        return shop.http.post(place, json={"product": "pay_in_30"}).status_code

    with ThreadPoolExecutor(8) as together:
        answers = sorted(together.map(agree, sessions))
    assert answers == [200] * 3 + [403] * 5
    held = shoppers.rows(
        "select sum(d.amount_minor) from shopper_agreement a join credit_decision d"
        " using (lender_id, decision_id) join customer c using (lender_id, customer_id)"
        " where c.email_index = %s and a.ended_at is null",
        lender_key().index("shops", email),
    )
    assert held == [(90_000,)]


def test_another_shops_purchases_count_too(shop, other_shop, shoppers):
    email = shoppers.email()
    shoppers.with_past(email, 60, limit=10_000, paid_days_ago=61)
    assert authorize(other_shop, shoppers.purchase(email, 9_000)).status_code == 200
    assert authorize(shop, shoppers.purchase(email, 1_001)).status_code == 403


def test_a_merchant_cannot_raise_an_order_past_the_limit(shop, shoppers):
    email = shoppers.email()
    shoppers.with_past(email, 60, limit=30_000, paid_days_ago=61)
    purchase = shoppers.purchase(email, 10_000)
    made = order(shop, purchase, authorize(shop, purchase)).json()["order_id"]
    raised = shoppers.purchase(email, 30_000)
    wanted = {key: raised[key] for key in ("order_amount", "order_lines")}
    assert shop.patch(made, "/authorization", wanted).status_code == 204
    over = shoppers.purchase(email, 30_001)
    wanted = {key: over[key] for key in ("order_amount", "order_lines")}
    answer = shop.patch(made, "/authorization", wanted)
    assert (answer.status_code, answer.json()["error_code"]) == (403, "PURCHASE_DECLINED")
    assert shop.read(made)["order_amount"] == 30_000
