"""Payouts, transactions, summaries and reports of a merchant, over HTTP, and of nobody else's."""

import csv
import io
from datetime import UTC, date, datetime, timedelta
from itertools import count
from uuid import RFC_4122, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.api.merchant.order_uuid import number_of, uuid_of
from releve.core.lending.event import DisputeOpened
from releve.core.values.ids import LenderId, OrderId
from releve.shell import history
from releve.shell.settlement.paying import pay_out
from releve.shell.settlement.price_file import load_price_list

pytestmark = pytest.mark.usefixtures("books_hold")
LENDER = LenderId("shops")
HERE = "/settlements/v1"
# Captures are on Sunday 15 November; the weekly payouts after it are on Monday.
MONDAY = date(2026, 11, 16)
PERIOD = {"start_date": "2026-11-16T00:00:00Z", "end_date": "2027-01-01T00:00:00Z"}


def pay(pool, day):
    with pool.connection() as connection:
        return pay_out(connection, LENDER, day, load_price_list())


_shoppers = count(1)


def buy(shop, product="pay_in_3"):
    """An order of somebody who was never here before, and so is not late with anything."""
    address = shop.purchase()["billing_address"] | {"email": f"n{next(_shoppers)}@example.com"}
    return shop.order(product, billing_address=address)


@pytest.fixture(scope="module")
def weeks():
    """Mondays, each for one test: a merchant has one payout a day."""
    return iter(MONDAY + timedelta(weeks=n) for n in range(20))


@pytest.fixture
def paid(shop, other_shop, pool, clock, weeks):
    """A payout of a merchant's, with an order captured and partly refunded, and another's."""
    day = next(weeks)
    clock.moment = datetime(day.year, day.month, day.day, 10, tzinfo=UTC) - timedelta(days=1)
    order = buy(shop)
    reference = {"captured_amount": 8000, "reference": "CAP-1"}
    capture = shop.post(order, "/captures", reference).headers["Capture-Id"]
    refund = shop.post(order, "/refunds", {"refunded_amount": 1000}).headers["Refund-Id"]
    theirs = buy(other_shop, "pay_in_30")
    other_shop.post(theirs, "/captures", {"captured_amount": 9000})
    clock.pass_by(days=1)
    made = {one.merchant_id: one.payment_reference for one in pay(pool, day)}
    return {
        "day": day,
        "order": order,
        "capture": capture,
        "refund": refund,
        "reference": made["m-skor"],
        "theirs": made["m-tea"],
        "their_order": theirs,
    }


def read(shop, path, **query):
    answer = shop.http.get(f"{HERE}{path}", params=query)
    assert answer.status_code == 200, answer.text
    return answer


def test_a_payout_adds_up(shop, paid):
    payout = read(shop, f"/payouts/{paid['reference']}").json()
    totals = payout["totals"]
    # 2.9 % as agreed and 3.00 fixed of 80.00, 25 % tax on it
    fee, tax = 232 + 300, 133
    assert (totals["sale_amount"], totals["return_amount"]) == (8000, 1000)
    assert (totals["fee_amount"], totals["tax_amount"]) == (fee, tax)
    assert totals["settlement_amount"] == 8000 - 1000 - fee - tax
    assert payout["payout_date"] == f"{paid['day']}T00:00:00.000Z"
    assert (payout["currency_code"], payout["merchant_id"]) == ("SEK", "m-skor")
    assert payout["merchant_settlement_type"] == "NET"


def test_its_transactions_are_the_payout(shop, paid):
    payout = read(shop, f"/payouts/{paid['reference']}").json()
    told = shop.http.get(payout["transactions"]).json()["transactions"]
    assert [one["type"] for one in told] == ["SALE", "FEE", "TAX", "RETURN"]
    signed = [one["amount"] if one["type"] == "SALE" else -one["amount"] for one in told]
    assert sum(signed) == payout["totals"]["settlement_amount"]
    sale, fee, _, back = told
    assert (sale["short_order_id"], sale["capture_id"]) == (paid["order"], paid["capture"])
    assert shop.read(sale["order_id"])["order_id"] == paid["order"]
    assert read(shop, "/transactions", order_id=sale["order_id"]).json()["transactions"] == told
    assert (sale["merchant_reference1"], sale["merchant_capture_reference"]) == ("ON-4711", "CAP-1")
    assert (fee["vat_rate"], fee["vat_amount"], sale["purchase_country"]) == (2500, 133, "SE")
    assert (back["refund_id"], back["payment_reference"]) == (paid["refund"], paid["reference"])
    assert shop.http.get(sale["payout"]).json() == payout


def test_what_is_not_paid_out_yet_is_told_too(shop, paid):
    order = buy(shop)
    assert read(shop, "/transactions", order_id=order).json()["transactions"] == []
    shop.post(order, "/captures", {"captured_amount": 5000})
    sale = read(shop, "/transactions", order_id=order).json()["transactions"][0]
    assert sale["amount"] == 5000
    assert "payment_reference" not in sale
    assert "payout" not in sale


def test_lists_have_pages_and_filters(shop, paid):
    every = read(shop, "/payouts", size=500).json()
    total = every["pagination"]["total"]
    assert every["pagination"] == {"count": total, "total": total, "offset": 0}
    assert every["payouts"][0]["payment_reference"] == paid["reference"]
    day = str(paid["day"])
    only = read(shop, "/payouts", start_date=day, end_date=day, currency_code="sek").json()
    assert [one["payment_reference"] for one in only["payouts"]] == [paid["reference"]]
    assert read(shop, "/payouts", currency_code="EUR").json()["payouts"] == []
    after = f"{paid['day']}T00:00:01+00:00"
    assert read(shop, "/payouts", start_date=after).json()["payouts"] == []
    query = {"payment_reference": paid["reference"]}
    whole = read(shop, "/transactions", **query).json()["transactions"]
    page = read(shop, "/transactions", size=2, **query).json()
    assert page["pagination"]["total"] == len(whole) > 2
    following = shop.http.get(page["pagination"]["next"]).json()
    assert page["transactions"] + following["transactions"] == whole[:4]
    before = shop.http.get(following["pagination"]["prev"]).json()
    assert before["transactions"] == page["transactions"]
    beyond = read(shop, "/transactions", offset=99, **query).json()
    assert beyond["transactions"] == []
    assert (beyond["pagination"]["count"], beyond["pagination"]["total"]) == (0, len(whole))
    assert "next" not in beyond["pagination"]


def test_a_summary_is_the_sum_of_its_payouts(shop, paid):
    (summary,) = read(shop, "/payouts/summary", **PERIOD).json()
    payouts = read(shop, "/payouts", size=500, **PERIOD).json()["payouts"]
    for name in ("sale", "return", "fee", "tax", "reversal", "holdback", "release", "settlement"):
        there = sum(one["totals"][f"{name}_amount"] for one in payouts)
        assert summary[f"summary_total_{name}_amount"] == there, name
    assert summary["summary_settlement_currency"] == "SEK"


def test_reports_are_files(shop, paid):
    query = {"payment_reference": paid["reference"]}
    answer = read(shop, "/reports/payout-with-transactions", **query)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    settled = read(shop, f"/payouts/{paid['reference']}").json()["totals"]["settlement_amount"]
    assert sum(int(row["amount"]) for row in rows) == settled
    assert rows[0]["short_order_id"] == paid["order"]
    period = list(
        csv.DictReader(
            io.StringIO(read(shop, "/reports/payouts-summary-with-transactions", **PERIOD).text)
        )
    )
    assert rows == [row for row in period if row["payment_reference"] == paid["reference"]]
    for path, asked in (("payout", query), ("payouts-summary", PERIOD)):
        answer = read(shop, f"/reports/{path}", **asked)
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.content.startswith(b"%PDF-")
        assert answer.content.rstrip().endswith(b"%%EOF")
        assert paid["reference"].encode() in answer.content
        assert f"({settled // 100}.{settled % 100:02d})".encode() in answer.content


def test_another_merchants_payout_is_not_there(shop, other_shop, paid):
    missing = shop.http.get(f"{HERE}/payouts/R000000000000000")
    theirs = shop.http.get(f"{HERE}/payouts/{paid['theirs']}")
    assert missing.status_code == theirs.status_code == 404
    assert missing.json()["error_messages"] == theirs.json()["error_messages"]
    for report in ("payout", "payout-with-transactions"):
        query = {"payment_reference": paid["theirs"]}
        assert shop.http.get(f"{HERE}/reports/{report}", params=query).status_code == 404
    for query in ({"payment_reference": paid["theirs"]}, {"order_id": paid["their_order"]}):
        assert read(shop, "/transactions", **query).json()["transactions"] == []
        assert read(other_shop, "/transactions", **query).json()["transactions"] != []
    listed = {
        one["payment_reference"] for one in read(shop, "/payouts", size=500).json()["payouts"]
    }
    assert paid["theirs"] not in listed
    every = read(shop, "/transactions", size=500).json()["transactions"]
    assert paid["their_order"] not in {one["short_order_id"] for one in every}


def test_a_dispute_lost_is_a_reversal_and_debt(shop, paid, pool, clock, weeks):
    day = next(weeks)
    opened = DisputeOpened(clock.moment.date(), "not_received")
    with pool.connection() as connection:
        history.add_event(connection, LENDER, OrderId(paid["order"]), opened)
    listed = shop.http.get("/disputes/v1/disputes").json()["disputes"]
    dispute = next(one["dispute_id"] for one in listed if one["order_id"] == paid["order"])
    answer = shop.http.post(f"/disputes/v1/disputes/{dispute}/accept", json={})
    assert answer.status_code == 204, answer.text
    made = {one.merchant_id: one for one in pay(pool, day)}
    payout = read(shop, f"/payouts/{made['m-skor'].payment_reference}").json()["totals"]
    assert (payout["reversal_amount"], payout["settlement_amount"]) == (7000, 0)
    assert payout["closing_debt_balance_amount"] == payout["deposit_amount"] == 7000
    query = {"payment_reference": made["m-skor"].payment_reference}
    (reversal,) = read(shop, "/transactions", **query).json()["transactions"]
    assert (reversal["type"], reversal["reversal_reference"]) == ("REVERSAL", dispute)


BAD = [
    ("/payouts", {"size": "501"}),
    ("/payouts", {"size": "-1"}),
    ("/payouts", {"offset": "x"}),
    ("/payouts", {"offset": "9" * 30}),
    ("/payouts", {"start_date": "soon"}),
    ("/payouts", {"start_date": "2026-12-01", "end_date": "2026-11-01"}),
    ("/payouts", {"currency_code": "kronor"}),
    ("/payouts/summary", {"start_date": "2026-11-01"}),
    ("/payouts/summary", {"start_date": "2026-11-01", "end_date": "0001-01-01T00:00:00+23:00"}),
    ("/transactions", {"order_id": "a\0b"}),
    ("/reports/payout", {}),
    ("/reports/payouts-summary", {}),
]


@pytest.mark.parametrize(("path", "query"), BAD)
def test_what_cannot_be_meant_is_400(shop, path, query):
    answer = shop.http.get(f"{HERE}{path}", params=query)
    assert answer.status_code == 400, answer.text
    told = answer.json()
    assert told["error_code"] == "BAD_VALUE"
    assert told["correlation_id"] == answer.headers["Klarna-Correlation-Id"]


def test_without_a_key_nothing_is_told(shop):
    answer = shop.http.get(f"{HERE}/payouts", auth=("nobody", "nothing"))
    assert answer.status_code == 401


@given(st.text(alphabet=st.characters(codec="ascii", categories=("L", "N", "P")), max_size=15))
def test_a_short_order_number_is_read_back_from_its_uuid(number):
    made = uuid_of(number)
    assert (made.version, made.variant) == (8, RFC_4122)
    assert number_of(str(made)) == number


def test_what_is_no_numbers_uuid_stays_what_it_is():
    for given_id in (str(uuid4()), str(uuid_of("a number that is too long")), "SE-10001", ""):
        assert number_of(given_id) == given_id


def test_the_whole_balance_is_told_with_no_difference(shop, other_shop, paid):
    order = buy(shop)
    shop.post(order, "/captures", {"captured_amount": 5000})
    (found,) = read(shop, "/balance").json()["balances"]
    assert (found["currency_code"], found["difference_amount"]) == ("SEK", 0)
    payout = next(o for o in found["payouts"] if o["payment_reference"] == paid["reference"])
    totals = read(shop, f"/payouts/{paid['reference']}").json()["totals"]
    left = -totals["closing_debt_balance_amount"]
    assert (payout["sale_amount"], payout["balance_amount"]) == (8000, left)
    waiting = next(o for o in found["orders_not_paid_out"] if o["short_order_id"] == order)
    assert waiting["balance_amount"] == 5000 - waiting["fee_amount"] - waiting["tax_amount"]
    assert found["balance_amount"] == left + found["not_paid_out"]["balance_amount"]
    theirs = read(other_shop, "/balance").text
    assert paid["reference"] not in theirs
    assert order not in theirs
