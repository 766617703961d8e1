"""An order made at the merchants' door is an ordinary order of its customer."""

from datetime import date

from releve.core.decisions.effect import CancelOrder
from releve.core.values.ids import CustomerId, EvidenceId, LenderId
from releve.shell.apply import apply
from releve.shell.facts import load_book
from releve.shell.person_keys.lender_key import lender_key

LENDER = LenderId("shops")


def test_the_customer_sees_it(shop, pool, clock, books_hold):
    address = {"email": "maja@example.com", "given_name": "Maja", "family_name": "Ek"}
    order = shop.order("pay_in_3", billing_address=address)
    shop.post(order, "/captures", {"captured_amount": 6000})
    shop.post(order, "/captures", {"captured_amount": 3000})
    shop.post(order, "/refunds", {"refunded_amount": 1000})
    with pool.connection() as connection:
        row = connection.execute(
            "select customer_id from customer where email_index = %s",
            (lender_key().index(LENDER, "maja@example.com"),),
        ).fetchone()
        assert row is not None
        today = clock.moment.date()
        book = load_book(connection, LENDER, CustomerId(row[0]), today=today)
    assert (book.customer.name, book.customer.language) == ("Maja Ek", "sv")
    (seen,) = book.orders
    assert (seen.order_id, seen.merchant, seen.product) == (order, "Nordsko", "pay_in_3")
    assert seen.outstanding == 8000
    assert [item.name for item in seen.items] == ["Shirt"]
    assert {part.due_on for part in seen.installments} == {
        date(2026, 11, 15),
        date(2026, 12, 15),
        date(2027, 1, 15),
    }


def test_an_order_canceled_by_its_customer_is_canceled_for_the_merchant(shop, pool, clock):
    address = {"email": "ole@example.com", "given_name": "Ole", "family_name": "Berg"}
    order = shop.order("pay_in_30", billing_address=address)
    today = clock.moment.date()
    with pool.connection() as connection:
        row = connection.execute(
            "select customer_id from customer where email_index = %s",
            (lender_key().index(LENDER, "ole@example.com"),),
        ).fetchone()
        assert row is not None
        book = load_book(connection, LENDER, CustomerId(row[0]), today=today)
        evidence = EvidenceId("e-cancel")
        apply(
            connection,
            LENDER,
            book,
            [CancelOrder(order)],
            today=today,
            evidence_id=evidence,
            key="cancel",
        )
    assert shop.read(order)["status"] == "CANCELLED"
    refused = shop.post(order, "/captures", {"captured_amount": 1000})
    assert refused.status_code == 403
    assert refused.json()["error_code"] == "CAPTURE_NOT_ALLOWED"
