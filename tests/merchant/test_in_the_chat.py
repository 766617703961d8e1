"""An order made at the merchants' door is an ordinary order of its customer."""

from datetime import date

from releve.core.values.ids import CustomerId, LenderId
from releve.shell.facts import load_book

LENDER = LenderId("shops")


def test_the_customer_sees_it(shop, pool, clock, books_hold):
    address = {"email": "maja@example.com", "given_name": "Maja", "family_name": "Ek"}
    order = shop.order("pay_in_3", billing_address=address)
    shop.post(order, "/captures", {"captured_amount": 6000})
    shop.post(order, "/captures", {"captured_amount": 3000})
    shop.post(order, "/refunds", {"refunded_amount": 1000})
    with pool.connection() as connection:
        row = connection.execute(
            "select customer_id, name, language from customer where email = 'maja@example.com'"
        ).fetchone()
        assert row is not None
        today = clock.moment.date()
        book = load_book(connection, LENDER, CustomerId(row[0]), today=today)
    assert row[1:] == ("Maja Ek", "sv")
    (seen,) = book.orders
    assert (seen.order_id, seen.merchant, seen.product) == (order, "Nordsko", "pay_in_3")
    assert seen.outstanding == 8000
    assert [item.name for item in seen.items] == ["Shirt"]
    assert {part.due_on for part in seen.installments} == {
        date(2026, 11, 15),
        date(2026, 12, 15),
        date(2027, 1, 15),
    }
