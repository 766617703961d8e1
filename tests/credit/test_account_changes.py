"""What a customer's account says at the next purchase: locked, and the day chosen to pay on."""

from datetime import date

from releve.core.decisions.effect import ChangePaymentDay, LockAccount
from releve.core.values.ids import EvidenceId, LenderId
from releve.shell.apply import apply
from releve.shell.books_check import check_books
from releve.shell.facts import load_book

LENDER = LenderId("shops")


def holds(pool):
    """The books; the effects here come without the turn that would prove them."""
    with pool.connection() as connection:
        return all(check.holds for check in check_books(connection, LENDER))


def change(pool, clock, who, effect):
    today = clock.moment.date()
    with pool.connection() as connection:
        book = load_book(connection, LENDER, who, today=today)
        key = f"{who}:{type(effect).__name__}"
        evidence = EvidenceId("e-test")
        apply(connection, LENDER, book, [effect], today=today, evidence_id=evidence, key=key)


def ask(shop, purchase):
    session = shop.http.post("/payments/v1/sessions", json=purchase).json()["session_id"]
    asked = {"product": "pay_in_3"}
    return shop.http.post(f"/sandbox/v1/sessions/{session}/authorize", json=asked)


def test_a_locked_account_buys_nothing(shop, shoppers, pool, clock):
    email = shoppers.email()
    who = shoppers.with_past(email, 60, limit=90_000, paid_days_ago=61)
    change(pool, clock, who, LockAccount("fraud_suspected"))
    answer = ask(shop, shoppers.purchase(email, 10_000))
    assert answer.status_code == 403
    assert answer.json()["error_code"] == "PURCHASE_REFERRED"
    reasons = shoppers.rows("select reasons from credit_decision where customer_id = %s", who)
    assert reasons == [(["account_locked"],)]
    assert holds(pool)


def test_a_plan_to_come_falls_due_on_the_day_chosen(shop, shoppers, pool, clock):
    email = shoppers.email()
    who = shoppers.with_past(email, 60, limit=90_000, paid_days_ago=61)
    change(pool, clock, who, ChangePaymentDay(22))
    purchase = shoppers.purchase(email, 9_000)
    token = ask(shop, purchase).json()["authorization_token"]
    placed = shop.http.post(f"/payments/v1/authorizations/{token}/order", json=purchase)
    order = placed.json()["order_id"]
    assert shop.post(order, "/captures", {"captured_amount": 9_000}).status_code == 201
    days = shoppers.rows("select due_on from installment where order_id = %s order by 1", order)
    assert [day for (day,) in days] == [
        date(2026, 11, 15), date(2026, 12, 22), date(2027, 1, 22),
    ]  # fmt: skip
    assert holds(pool)
