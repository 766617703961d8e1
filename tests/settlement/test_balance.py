"""A merchant's whole balance adds up to what the entries say, whatever happened to it."""

from datetime import UTC, date, datetime, timedelta

import psycopg
import pytest

from releve.core.lending.event import Refunded
from releve.core.values.ids import LenderId
from releve.shell.books_trouble import BooksTrouble
from releve.shell.settlement.balance import balances
from releve.shell.settlement.returning import Returned, book_back

LENDER = LenderId("L")
MONDAY = date(2026, 11, 2)
DAY = timedelta(days=1)
NOW = datetime(2027, 1, 12, 9, tzinfo=UTC)


def _one(shops, merchant):
    told = balances(shops.connection, LENDER, merchant)
    assert told is not None
    (found,) = told
    assert found.difference == 0
    assert found.owed == found.posted
    return found


def test_payouts_open_orders_and_what_is_kept(shops):
    order = shops.sale("risky", MONDAY, 1_000_00)
    (made,) = shops.pay(MONDAY + DAY)
    found = _one(shops, "risky")
    assert (found.owed, found.held, found.open_count) == (0, made.settled.held_back, 0)
    assert [(k.reference, k.came_back) for k in found.kept] == [(made.payment_reference, False)]
    shops.event(order, Refunded(MONDAY + 2 * DAY, 1_000_00))
    late = shops.sale("risky", MONDAY + 3 * DAY, 50_00)
    open_ones = _one(shops, "risky")
    assert [one.order_id for one in open_ones.open_orders] == [order, late]
    assert (open_ones.open_count, open_ones.open_totals.returns) == (2, 1_000_00)
    assert open_ones.owed == open_ones.open_totals.traded < 0
    (owing,) = shops.pay(MONDAY + 4 * DAY)
    after = _one(shops, "risky")
    assert [step.balance for step in after.payouts] == [0, -owing.settled.closing_debt]
    assert after.owed == -owing.settled.closing_debt
    back = Returned(LENDER, made.payment_reference, MONDAY + 5 * DAY, "Ann")
    book_back(shops.connection, back, NOW)
    returned = _one(shops, "risky")
    assert returned.held == made.settled.held_back + made.settled.paid
    shops.pay(MONDAY + 40 * DAY)
    assert _one(shops, "risky").kept == ()
    assert shops.broken() == []


def test_a_merchant_without_orders_and_one_that_is_not_there(shops):
    assert balances(shops.connection, LENDER, "new") == ()
    for nobody in ("nobody", "\0"):
        assert balances(shops.connection, LENDER, nobody) is None


def test_what_the_entries_deny_is_not_explained(shops, database):
    shops.sale("daily", MONDAY, 100_00)
    shops.pay(MONDAY + DAY)
    shops.connection.commit()
    with psycopg.connect(database) as owner:
        owner.execute("alter table payout drop constraint payout_adds_up")
        owner.execute("update payout set sale_minor = sale_minor + 7")
    with pytest.raises(BooksTrouble, match="merchant daily: 7 and 0 kept by its payouts, 0 and 0"):
        balances(shops.connection, LENDER, "daily")
