"""Captures that look without a lock: the same rows as under it, and nothing where one is late."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from releve.api.merchant import captures
from releve.api.merchant.counter import Counter
from releve.shell.merchant.taking import take

pytestmark = pytest.mark.usefixtures("books_hold")
KEY = "Klarna-Idempotency-Key"
WHOLE = 9000

ROWS = {
    "customer_order": "captured_minor, captured_on, credit_minor, lost_minor, authorized_minor",
    "installment": (
        "number, due_on, agreed_due_on, times_moved, amount_minor, paid_minor, credited_minor,"
        " interest_minor, interest_earned_minor, interest_from"
    ),
    "order_capture": (
        "number, amount_minor, captured_at, first_installment, last_installment, details,"
        " shipping_info"
    ),
    "journal_entry": "kind, value_date, reverses",
    "posting": "line, account, currency, amount_minor, installment, fee",
    "merchant_transaction": (
        "merchant_id, currency, kind, value_date, gross_minor, fee_minor, tax_minor"
    ),
}


def rows_of(pool, order):
    """Everything that a capture writes of an order, but for ids."""
    with pool.connection() as connection:
        return {
            table: connection.execute(
                f"select {columns} from {table} where order_id = %s order by {columns}", [order]
            ).fetchall()
            for table, columns in ROWS.items()
        }


@pytest.fixture
def ways(monkeypatch):
    """How captures went from here on: at once, or not."""
    seen = []
    at_once = Counter.at_once

    def watched(self, order_id, work):
        answer = at_once(self, order_id, work)
        seen.append(answer is not None)
        return answer

    monkeypatch.setattr(Counter, "at_once", watched)
    return seen


@pytest.fixture
def disturb(monkeypatch):
    """A function: what is done between looking and writing, the next time."""
    waiting = []

    def taken(*arguments):
        made = take(*arguments)
        while waiting:
            waiting.pop()()
        return made

    monkeypatch.setattr(captures, "take", taken)
    return waiting.append


def capture(shop, order, amount, key=None, **more):
    headers = {KEY: key} if key else {}
    return shop.post(order, "/captures", {"captured_amount": amount, **more}, headers=headers)


@pytest.mark.parametrize("product", ["pay_in_30", "pay_in_3", "financing_6"])
def test_the_same_rows_either_way(shop, pool, product, ways, monkeypatch):
    parts = [
        {"captured_amount": 2000, "reference": "first", "description": "one of three"},
        {"captured_amount": 7000, "shipping_info": [{"tracking_number": "SE1"}]},
    ]
    quick, locked = shop.order(product), shop.order(product)
    for part in parts:
        assert shop.post(quick, "/captures", part).status_code == 201
    assert ways == [True, True]
    monkeypatch.setattr(Counter, "at_once", lambda *_: None)
    for part in parts:
        assert shop.post(locked, "/captures", part).status_code == 201
    found = rows_of(pool, quick)
    assert all(found.values())
    assert found == rows_of(pool, locked)


def test_a_repeat_gets_the_very_same_answer(shop, ways):
    order = shop.order()
    first, again = (capture(shop, order, 4000, "once") for _ in range(2))
    assert first.status_code == 201
    assert ways == [True, False]
    assert (again.headers["Capture-Id"], again.content) == (
        first.headers["Capture-Id"],
        first.content,
    )
    assert again.headers["Klarna-Correlation-Id"] == first.headers["Klarna-Correlation-Id"]
    assert shop.read(order)["captured_amount"] == 4000


OTHERS = {
    "captured": ("POST", "/captures", {"captured_amount": 1000}, 201, 6100),
    "all_captured": ("POST", "/captures", {"captured_amount": WHOLE - 100}, 403, WHOLE),
    "refunded": ("POST", "/refunds", {"refunded_amount": 50}, 201, 5100),
    "released": ("POST", "/release-remaining-authorization", {}, 403, 100),
    "less": ("PATCH", "/authorization", {"order_amount": 4000}, 403, 100),
}


@pytest.mark.parametrize("other", OTHERS)
def test_whatever_comes_between_counts(shop, disturb, ways, other):
    order = shop.order("pay_in_30")
    assert capture(shop, order, 100).status_code == 201
    method, path, body, status, captured = OTHERS[other]

    def between():
        answer = shop.at(order, path, method, json=body)
        assert answer.status_code < 300, answer.text

    disturb(between)
    answer = capture(shop, order, 5000, "late")
    assert answer.status_code == status, answer.text
    # A refund of what is captured already takes nothing from what may be captured.
    assert ways[-1] is (other == "refunded")
    assert shop.read(order)["captured_amount"] == captured
    repeat = capture(shop, order, 5000, "late")
    assert (repeat.status_code, repeat.content) == (status, answer.content)


def test_a_customer_who_chose_a_day_between(shop, pool, disturb, ways):
    order = shop.order("financing_6")

    def between():
        with pool.connection() as connection:
            connection.execute(
                "update customer set payment_day = 17 from customer_order o"
                " where o.order_id = %s and o.customer_id = customer.customer_id",
                [order],
            )

    disturb(between)
    assert capture(shop, order, WHOLE).status_code == 201
    assert ways == [False]
    # The day itself, or the banking day after it.
    days = {due.day for _, due, *_ in rows_of(pool, order)["installment"]}
    assert 17 in days
    assert days <= {17, 18, 19, 20}


def test_a_canceled_order_is_not_captured(shop, disturb, ways):
    order = shop.order()
    disturb(lambda: shop.post(order, "/cancel"))
    assert capture(shop, order, WHOLE).status_code == 403
    assert ways == [False]
    assert shop.read(order)["captured_amount"] == 0


def test_of_two_with_one_key_the_second_gets_the_refusal_of_the_first(shop, disturb, ways):
    order = shop.order()
    refused = []
    disturb(lambda: refused.append(capture(shop, order, WHOLE + 1, "shared")))
    answer = capture(shop, order, WHOLE, "shared")
    assert refused[0].status_code == answer.status_code == 403
    assert answer.content == refused[0].content
    assert ways == [False, False]
    assert shop.read(order)["captured_amount"] == 0


def test_without_a_key_nothing_is_read(shop, other_shop):
    order = shop.order()
    assert capture(other_shop, order, 100).status_code == 404
    pair = (shop.key.username, "wrong")
    path = f"/ordermanagement/v1/orders/{order}/captures"
    answer = shop.http.post(path, json={"captured_amount": 100}, auth=pair)
    assert answer.status_code == 401


def test_many_at_once_take_no_more_than_there_is(shop):
    order = shop.order()
    with ThreadPoolExecutor(8) as threads:
        answers = list(
            threads.map(lambda n: capture(shop, order, 1000, f"many-{n % 12}"), range(24))
        )
    assert {answer.status_code for answer in answers} == {201, 403}
    made = {answer.headers["Capture-Id"] for answer in answers if answer.status_code == 201}
    assert len(made) == 9
    assert shop.read(order)["captured_amount"] == WHOLE
