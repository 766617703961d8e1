"""Five products in every market: plans to the minor unit, their interest, and their rate."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from releve.core.lending.apr import CashFlow, eu_apr, market_apr, percent
from releve.core.lending.schedule import ProductTerms, schedule
from releve.shell.market_files import load_markets
from releve.shell.product_terms import load_product_terms

TERMS = load_product_terms()
ON = date(2026, 11, 30)
MARKETS = sorted(load_markets().names)
# In the smallest unit of the market's currency: an odd sum, a small one, and a large one.
AMOUNTS = (129_999, 1_001, 87_654_321)
# What the first and the last installment of 129999 are, and the plan's sum. The annuities, worked
# out apart: 22235.588 (6 at 8.95 %), 22299.606 (9.95 %), 22139.723 (7.45 %), 11486.496 (12 at
# 10.95 %), 11425.955 (9.95 %), 11365.591 (8.95 %).
SOLD = {
    ("pay_in_30", "se"): (129999, 129999, 129999),
    ("pay_in_3", "jp"): (43333, 43333, 129999),
    ("pay_in_4", "us"): (32500, 32499, 129999),
    ("financing_6", "de"): (22236, 22235, 133414),
    ("financing_6", "us"): (22300, 22299, 133798),
    ("financing_6", "ch"): (22140, 22139, 132838),
    ("financing_12", "de"): (11487, 11486, 137838),
    ("financing_12", "se"): (11426, 11425, 137111),
    ("financing_12", "jp"): (11366, 11365, 136389),
}


def test_all_the_markets_are_tried():
    assert len(MARKETS) == 28
    assert len(TERMS) == 5


@pytest.mark.parametrize("market", MARKETS)
@pytest.mark.parametrize("product", TERMS)
def test_a_plan_is_exact_in_every_market(product, market):
    terms = TERMS[product]
    rate = terms.basis_points_on(ON, market)
    assert bool(rate) == product.startswith("financing")
    for amount in AMOUNTS:
        plan = schedule(terms, amount, ON, market)
        sums = [part.amount for part in plan]
        assert len(plan) == terms.installments
        assert sum(part.principal for part in plan) == amount
        assert (sum(part.interest for part in plan) > 0) == bool(rate)
        assert sums == sorted(sums, reverse=True)
        assert sums[0] - sums[-1] <= (len(plan) if rate else 1)
        assert [part.due_on for part in plan] == sorted({part.due_on for part in plan})


@pytest.mark.parametrize(("product", "market"), SOLD)
def test_what_it_comes_to(product, market):
    sums = [part.amount for part in schedule(TERMS[product], AMOUNTS[0], ON, market)]
    assert (sums[0], sums[-1], sum(sums)) == SOLD[product, market]


@pytest.mark.parametrize("market", MARKETS)
@pytest.mark.parametrize("product", ["financing_6", "financing_12"])
def test_the_annual_rate_is_the_nominal_one_compounded(product, market):
    """Without charges: (1 + r/12)^12 - 1, by the definition of an effective rate."""
    plan = schedule(TERMS[product], AMOUNTS[2], ON, market)
    paid = [CashFlow(part.due_on, part.amount) for part in plan]
    nominal = TERMS[product].basis_points_on(ON, market) / 10_000
    rate = eu_apr([CashFlow(ON, AMOUNTS[2])], paid)
    assert rate == pytest.approx((1 + nominal / 12) ** 12 - 1, abs=2e-4)


@pytest.mark.parametrize(
    ("market", "told"),
    # By their laws: compounded, 1.009125^12 - 1, and in the us the nominal rate itself.
    [("de", "11.52"), ("gb", "11.52"), ("us", "11.95")],
)
def test_the_rate_told_is_that_of_the_markets_law(market, told):
    plan = schedule(TERMS["financing_12"], AMOUNTS[2], ON, market)
    paid = [CashFlow(part.due_on, part.amount) for part in plan]
    assert str(percent(market_apr(market, [CashFlow(ON, AMOUNTS[2])], paid))) == told
    free = [CashFlow(part.due_on, part.amount) for part in schedule(TERMS["pay_in_3"], 900, ON)]
    assert market_apr(market, [CashFlow(ON, 900)], free) == 0


def test_a_rate_holds_in_its_market_from_its_day():
    year = TERMS["financing_12"]
    assert year.basis_points_on(date(2025, 12, 31), "se") == 0
    assert year.basis_points_on(date(2026, 6, 30), "se") == 1095
    assert year.basis_points_on(date(2026, 7, 1), "se") == 995
    assert year.basis_points_on(date(2026, 7, 1), "de") == 1095
    assert year.basis_points_on(ON) == year.basis_points_on(ON, "mx") == 0


def down(product, share):
    return replace(TERMS[product], down_payment_basis_points=share)


def test_a_down_payment_is_due_at_once_and_bears_no_interest():
    plan = schedule(down("financing_6", 2000), 100003, ON, "de")
    assert (plan[0].due_on, plan[0].amount, plan[0].interest) == (ON, 20001, 0)
    assert [part.number for part in plan] == [1, 2, 3, 4, 5, 6, 7]
    rest = schedule(TERMS["financing_6"], 80002, ON, "de")
    assert [part.amount for part in plan[1:]] == [part.amount for part in rest]


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(["pay_in_30", "financing_6", "financing_12"]),
    st.integers(100, 10**9),
    st.integers(1, 9999),
    st.sampled_from(MARKETS),
)
def test_a_down_payment_is_its_share_and_loses_nothing(product, amount, share, market):
    terms = down(product, share)
    plan = schedule(terms, amount, ON, market)
    assert sum(part.principal for part in plan) == amount
    assert all(part.amount > 0 for part in plan)
    at_once = sum(part.amount for part in plan if part.due_on == ON)
    assert at_once == amount - 1 or abs(at_once * 10_000 - amount * share) <= 5_000


def test_a_down_payment_of_everything_is_none():
    with pytest.raises(ValueError, match="less than the whole"):
        ProductTerms("pay_in_3", 1, down_payment_basis_points=10_000)
