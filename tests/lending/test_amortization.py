"""Plans with interest: level installments, the table behind them, and repaying early."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.core.books.account import Account
from releve.core.lending.amortization import (
    EarlyRepayment,
    InterestPeriod,
    amortize,
    early_repayment,
)
from releve.core.lending.apr import CashFlow, eu_apr, us_apr
from releve.core.lending.order import Item, Order
from releve.core.lending.order_life import capture
from releve.core.lending.schedule import (
    RATE_MAX_BASIS_POINTS,
    DatedRate,
    ProductTerms,
    amortization,
    parts,
    schedule,
)
from releve.core.values.ids import MerchantId, OrderId
from releve.shell.product_terms import load_product_terms

DAY = date(2026, 1, 31)
FROM = date(2026, 1, 1)


def financing(count, basis_points):
    """Terms by the month, at a rate from the first of 2026 on."""
    return ProductTerms(
        "financing_12",
        count,
        first_after_months=1,
        every_months=1,
        nominal_annual_rate=(DatedRate(FROM, basis_points),),
    )


def flows(plan):
    return [CashFlow(part.due_on, part.amount) for part in plan]


days = st.dates(FROM, date(2090, 1, 1))
amounts = st.one_of(st.integers(12, 300), st.integers(12, 10**9))
plans = st.builds(
    lambda count, basis_points, amount, day: amortization(
        financing(count, basis_points), amount, day
    ),
    st.integers(1, 12),
    st.integers(0, RATE_MAX_BASIS_POINTS),
    amounts,
    days,
)


def test_twelve_hundred_at_twelve_percent_over_a_year():
    lines = amortization(financing(12, 1200), 120000, DAY)
    # The exact annuity is 10661.85; what 10661 leaves over is carried by the first ten.
    assert [line.amount for line in lines] == [10662] * 10 + [10661] * 2
    assert [(line.interest, line.principal) for line in lines[:2]] == [(1200, 9462), (1105, 9557)]
    assert sum(line.interest for line in lines) == 7942
    assert [line.due_on.isoformat() for line in lines[:2]] == ["2026-02-28", "2026-03-31"]


@given(plans)
def test_a_table_loses_nothing_and_takes_nothing_back(lines):
    assert sum(line.principal for line in lines) == lines[0].opening
    assert lines[-1].closing == 0
    assert all(line.interest >= 0 and line.principal >= 0 for line in lines)
    assert all(line.amount >= 1 for line in lines)
    assert all(a.closing == b.opening for a, b in pairwise(lines))


@given(plans)
def test_installments_are_level(lines):
    most = lines[0].amount
    level = [line.amount for line in lines[:-1]]
    assert level == sorted(level, reverse=True)
    assert all(most - 1 <= amount <= most for amount in level)
    assert abs(lines[-1].amount - most) <= len(lines)


@given(st.integers(1, 12), st.integers(0, RATE_MAX_BASIS_POINTS), amounts, days)
def test_each_line_can_be_reckoned_from_the_one_before(count, basis_points, amount, day):
    left = Decimal(amount)
    for line in amortization(financing(count, basis_points), amount, day):
        interest = (left * basis_points / 120000).quantize(Decimal(1), ROUND_HALF_UP)
        assert (line.opening, line.interest) == (left, interest)
        left += interest - line.amount
    assert left == 0


@given(st.integers(1, 12), st.integers(12, 10**9), days)
def test_without_interest_the_remainder_rule_is_the_same(count, amount, day):
    free = amortization(financing(count, 0), amount, day)
    assert tuple(line.amount for line in free) == parts(amount, count)
    assert schedule(financing(count, 0), amount, day) == schedule(
        replace(financing(count, 0), nominal_annual_rate=()), amount, day
    )


@given(st.sampled_from([6, 12]), st.integers(1, 4000), st.integers(10**7, 10**9), days)
def test_a_plan_by_the_month_costs_its_nominal_rate(count, basis_points, amount, day):
    plan = schedule(financing(count, basis_points), amount, day)
    lent, monthly = [CashFlow(day, amount)], basis_points / 120000
    assert eu_apr(lent, flows(plan)) == pytest.approx((1 + monthly) ** 12 - 1, abs=2e-5)


def test_the_apr_of_an_even_plan_by_both_laws():
    plan = schedule(financing(12, 1200), 120000, date(2026, 1, 15))
    lent = [CashFlow(date(2026, 1, 15), 120000)]
    assert us_apr(lent, flows(plan)) == pytest.approx(0.12, abs=5e-6)
    assert eu_apr(lent, flows(plan)) == pytest.approx(1.01**12 - 1, abs=5e-6)


@given(st.sampled_from(sorted(load_product_terms())), st.integers(12, 10**8), days)
def test_the_apr_of_a_plan_without_interest_is_zero(product, amount, day):
    plan = schedule(load_product_terms()[product], amount, day)
    assert sum(part.amount for part in plan) == amount
    assert eu_apr([CashFlow(day, amount)], flows(plan)) == 0.0


def test_a_rate_holds_from_its_day_on():
    later = DatedRate(date(2026, 7, 1), 995)
    terms = replace(financing(6, 0), nominal_annual_rate=(DatedRate(FROM, 0), later))
    before = schedule(terms, 60000, date(2026, 6, 30))
    after = schedule(terms, 60000, date(2026, 7, 1))
    assert sum(part.amount for part in before) == 60000
    assert sum(part.amount for part in after) == 61754
    assert terms.basis_points_on(date(2025, 12, 31)) == 0


def test_a_small_amount_has_fewer_installments_also_with_interest():
    assert [part.amount for part in schedule(financing(6, 1200), 2, DAY)] == [1, 1]


def test_what_cannot_be_amortized_is_refused():
    day = date(2026, 1, 1)
    a_year, a_day = InterestPeriod(day, day, Fraction(1)), InterestPeriod(day, day, Fraction(0))
    with pytest.raises(ValueError, match="less than its interest"):
        amortize(1000, [a_year, *[a_day] * 9])
    with pytest.raises(ValueError, match="do not make"):
        amortize(1, [a_day, a_day])
    with pytest.raises(ValueError, match="do not make"):
        amortize(1000, [])


RATES = [
    ((DatedRate(FROM, -1),), "basis points"),
    ((DatedRate(FROM, RATE_MAX_BASIS_POINTS + 1),), "basis points"),
    ((DatedRate(FROM, 1), DatedRate(FROM, 2)), "by date"),
]


@pytest.mark.parametrize(("rates", "told"), RATES)
def test_rates_out_of_bounds_or_order_are_refused(rates, told):
    with pytest.raises(ValueError, match=told):
        replace(financing(6, 0), nominal_annual_rate=rates)


REPAYMENTS = [
    # on, paid before, what settles it, accrued, saved, overpaid
    ("2026-01-31", 0, 120000, 0, 7942, 0),
    ("2026-02-14", 0, 120600, 600, 7342, 0),
    ("2026-02-28", 0, 121200, 1200, 6742, 0),
    ("2026-02-28", 10662, 110538, 1200, 6742, 0),
    ("2026-03-01", 10662, 110573, 1235, 6707, 0),
    ("2027-01-31", 0, 127942, 7942, 0, 0),
    ("2028-01-31", 127942, 0, 7942, 0, 0),
    ("2026-01-31", 120500, 0, 0, 7942, 500),
]


@pytest.mark.parametrize(("on", "paid", "amount", "accrued", "saved", "overpaid"), REPAYMENTS)
def test_repaying_early_costs_interest_only_to_that_day(on, paid, amount, accrued, saved, overpaid):
    lines = amortization(financing(12, 1200), 120000, DAY)
    settled = early_repayment(lines, date.fromisoformat(on), paid)
    assert settled == EarlyRepayment(amount, accrued, saved, overpaid)


@given(plans, st.integers(0, 400), st.integers(0, 400), st.integers(0, 10**9))
def test_waiting_never_makes_repayment_cheaper(lines, earlier, more, paid):
    first = lines[0].starts_on + timedelta(earlier)
    now = early_repayment(lines, first, paid)
    later = early_repayment(lines, first + timedelta(more), paid)
    total = sum(line.amount for line in lines)
    assert now.interest_accrued <= later.interest_accrued
    assert now.amount - now.overpaid + paid == lines[0].opening + now.interest_accrued
    assert now.amount - now.overpaid + paid + now.interest_saved == total
    assert min(now.amount, now.overpaid) == 0 <= now.interest_saved


def test_a_repayment_before_the_credit_or_of_less_than_nothing_is_refused():
    lines = amortization(financing(12, 1200), 120000, DAY)
    with pytest.raises(ValueError, match="before the credit"):
        early_repayment(lines, date(2026, 1, 30))
    with pytest.raises(ValueError, match="no payment"):
        early_repayment(lines, DAY, -1)


def test_a_capture_books_the_interest_of_its_plan():
    order = Order(
        OrderId("o1"), MerchantId("m1"), "Nordsko", "financing_12", "SEK",
        (Item("Sofa", 120000),), 120000, DAY,
    )  # fmt: skip
    captured, (entry,) = capture(order, DAY, 120000, schedule(financing(12, 1200), 120000, DAY))
    booked = {
        posting.account: posting.amount.amount_minor
        for posting in entry.postings
        if posting.account is not Account.RECEIVABLE
    }
    assert booked[Account.UNEARNED_INTEREST] == -7942
    assert captured.outstanding == 127942
