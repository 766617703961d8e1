"""Payouts: what they come to, whose day it is, debt, what is kept, and never anything twice."""

from datetime import date, timedelta

from releve.core.lending.event import Refunded

MONDAY = date(2026, 11, 2)
DAY = timedelta(days=1)
WEEK = timedelta(days=7)


def paid(made):
    return {(one.merchant_id, one.settled.paid) for one in made}


def test_a_sale_is_paid_less_fee_and_tax_on_the_merchants_day(shops):
    shops.sale("weekly", MONDAY, 100_00)
    shops.sale("daily", MONDAY, 100_00)
    assert shops.pay(MONDAY) == []  # what is booked on a day is paid the day after
    # 2.5 % and 3.00 by the list, 25 % tax on it
    assert paid(shops.pay(MONDAY + DAY)) == {("daily", 100_00 - 5_50 - 1_38)}
    # 2.99 % and 3.00, 25 % tax: 5.99 and 1.50
    assert paid(shops.pay(MONDAY + WEEK)) == {("weekly", 100_00 - 5_99 - 1_50)}
    assert shops.broken() == []


def test_a_day_run_twice_pays_once(shops):
    shops.sale("daily", MONDAY, 100_00)
    assert len(shops.pay(MONDAY + DAY)) == 1
    before = [shops.rows(name) for name in ("payout", "posting", "merchant_transaction")]
    shops.sale("daily", MONDAY, 50_00)  # booked late, on a day that was paid
    assert shops.pay(MONDAY + DAY) == []
    assert shops.pay(MONDAY) == []
    assert shops.rows("payout") == before[0]
    assert [one.settled.totals.sales for one in shops.pay(MONDAY + 2 * DAY)] == [50_00]
    assert shops.broken() == []


def test_a_day_run_late_pays_what_it_would_have_paid(shops):
    shops.sale("daily", MONDAY, 100_00)
    shops.sale("daily", MONDAY + DAY, 70_00)
    late = [shops.pay(MONDAY + DAY), shops.pay(MONDAY + 2 * DAY)]
    assert [one.settled.totals.sales for made in late for one in made] == [100_00, 70_00]


def test_a_refund_after_the_payout_is_debt_that_the_next_sales_repay(shops):
    order = shops.sale("daily", MONDAY, 100_00)
    shops.pay(MONDAY + DAY)
    shops.event(order, Refunded(MONDAY + DAY, 100_00))
    (owing,) = shops.pay(MONDAY + 2 * DAY)
    assert (owing.settled.paid, owing.settled.deposited, owing.settled.closing_debt) == (
        0,
        100_00,
        100_00,
    )
    assert shops.broken() == []
    shops.sale("daily", MONDAY + 2 * DAY, 60_00)
    (less,) = shops.pay(MONDAY + 3 * DAY)
    net = 60_00 - 4_50 - 1_13
    assert (less.settled.opening_debt, less.settled.repaid, less.settled.paid) == (100_00, net, 0)
    shops.sale("daily", MONDAY + 3 * DAY, 100_00)
    (last,) = shops.pay(MONDAY + 4 * DAY)
    left = 100_00 - net
    assert (last.settled.repaid, last.settled.closing_debt) == (left, 0)
    assert last.settled.paid == 100_00 - 5_50 - 1_38 - left
    assert shops.broken() == []


def test_of_a_risky_merchant_a_share_is_kept_and_released_once(shops):
    shops.sale("risky", MONDAY, 1_000_00)
    (made,) = shops.pay(MONDAY + DAY)
    net = 1_000_00 - 3_00 - 75
    assert (made.settled.held_back, made.settled.paid) == (net // 10, net - net // 10)
    assert shops.broken() == []
    assert shops.pay(MONDAY + DAY + 29 * DAY) == []
    (released,) = shops.pay(MONDAY + DAY + 30 * DAY)
    assert (released.settled.totals.released, released.settled.paid) == (net // 10, net // 10)
    assert shops.pay(MONDAY + DAY + 31 * DAY) == []
    assert shops.broken() == []


def test_a_merchant_is_new_for_ninety_days(shops):
    for days_on, kept in ((1, True), (89, True), (90, False)):
        day = MONDAY + days_on * DAY
        shops.sale("new", day - DAY, 1_000_00)
        (made,) = shops.pay(day, ["new"])
        assert (made.settled.held_back > 0) is kept, days_on
    assert shops.broken() == []


def test_fees_that_take_all_of_a_sale_leave_it_to_be_seen(shops):
    shops.sale("risky", MONDAY, 3_75)  # the fixed fee and its tax, and nothing left
    (made,) = shops.pay(MONDAY + DAY)
    assert (made.settled.totals.sales, made.settled.paid) == (3_75, 0)
    assert shops.broken() == []


def test_a_payout_is_killed_and_run_again(shops):
    shops.sale("daily", MONDAY, 100_00)
    shops.connection.commit()
    (first,) = shops.pay(MONDAY + DAY)
    clean = shops.rows("merchant_transaction")
    shops.connection.rollback()
    (again,) = shops.pay(MONDAY + DAY)
    assert again == first
    assert shops.rows("merchant_transaction") == clean
    assert shops.broken() == []
