"""Plans: parts, days, and the products of the policy file."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.core.lending.schedule import (
    DatedRate,
    ProductTerms,
    add_months,
    agreed,
    parts,
    schedule,
)
from releve.shell.product_terms import ProductTrouble, load_product_terms

CAPTURED_ON = date(2026, 1, 31)

PLANS = [
    ("pay_in_30", 129900, [("2026-03-02", 129900)]),
    ("pay_in_3", 10000, [("2026-01-31", 3334), ("2026-02-28", 3333), ("2026-03-31", 3333)]),
    (
        "pay_in_4",
        10003,
        [("2026-01-31", 2501), ("2026-02-14", 2501), ("2026-02-28", 2501), ("2026-03-14", 2500)],
    ),
]


@pytest.mark.parametrize(("product", "amount", "expected"), PLANS)
def test_a_product_has_its_plan(product, amount, expected):
    plan = schedule(load_product_terms()[product], amount, CAPTURED_ON)
    assert [(part.due_on.isoformat(), part.amount) for part in plan] == expected
    assert [part.number for part in plan] == list(range(1, len(expected) + 1))
    assert all(part.agreed_due_on == part.due_on and part.paid == 0 for part in plan)


def test_financing_starts_a_month_after_the_capture():
    plan = schedule(load_product_terms()["financing_6"], 60000, CAPTURED_ON)
    assert [part.due_on.isoformat() for part in plan][:2] == ["2026-02-28", "2026-03-31"]
    assert len(plan) == 6


@given(st.integers(1, 10**9), st.integers(1, 12))
def test_parts_are_even_and_lose_nothing(amount, count):
    if amount < count:
        with pytest.raises(ValueError, match="do not make"):
            parts(amount, count)
        return
    cut = parts(amount, count)
    assert sum(cut) == amount
    assert max(cut) - min(cut) <= 1
    assert list(cut) == sorted(cut, reverse=True)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 40))
def test_months_are_counted_and_never_spill_over(day, months):
    later = add_months(day, months)
    assert later.year * 12 + later.month == day.year * 12 + day.month + months
    assert later.day <= day.day
    assert later.day == day.day or (later.replace(day=1) == add_months(later, 0).replace(day=1))


def test_an_amount_smaller_than_the_plan_has_fewer_installments():
    plan = schedule(load_product_terms()["pay_in_4"], 2, CAPTURED_ON)
    assert [part.amount for part in plan] == [1, 1]


def test_a_plan_as_agreed_keeps_its_days_and_amounts():
    plan = agreed(((date(2026, 11, 9), 45000), (date(2026, 12, 9), 45500)))
    assert [(part.number, part.amount) for part in plan] == [(1, 45000), (2, 45500)]


@pytest.mark.parametrize(
    "terms",
    [
        {"installments": 0},
        {"installments": 2},
        {"installments": 1, "first_after_days": -1},
    ],
)
def test_terms_that_make_no_plan_are_refused(terms):
    with pytest.raises(ValueError, match="pay_in_3"):
        ProductTerms("pay_in_3", **terms)


WHOLE = "".join(
    f"[{name}]\ninstallments = 1\n"
    for name in ("pay_in_30", "pay_in_3", "pay_in_4", "financing_6", "financing_12")
)
RATE = "[[financing_12.nominal_annual_rate]]\nfrom = 2026-01-01\nvalue = 995\n"
TOLD = 'unit = "basis_points"\nmeaning = "interest a year"\n'
BROKEN = [
    (WHOLE + RATE, "nominal_annual_rate: meaning: a rate has from, meaning, unit, value"),
    (WHOLE + RATE + TOLD + "markets = []\n", "markets: one or more countries"),
    (WHOLE + RATE + TOLD + 'markets = ["Sweden"]\n', "markets: one or more countries"),
    (WHOLE + RATE + TOLD + "at = 1\n", "nominal_annual_rate: at: a rate has"),
    (WHOLE + (RATE + TOLD).replace("995", "9.95"), "value: a whole number of basis_points"),
    (WHOLE + (RATE + TOLD).replace("basis_points", "percent"), "whole number of basis_points"),
    (WHOLE + (RATE + TOLD).replace("2026-01-01", '"2026"'), "from: '2026' is no day"),
    (WHOLE + (RATE + TOLD).replace("interest a year", " "), "meaning: say what"),
    (WHOLE + (RATE + TOLD).replace("995", "10001"), "a rate is 0 to 10000 basis points"),
    (WHOLE + (RATE + TOLD) * 2, "order the rates by date"),
    (WHOLE + "nominal_annual_rate = 995\n", "write one or more tables"),
    ("[pay_in_30]\ninstallments = 1\n", "the products are"),
    (WHOLE + "[pay_in_9]\ninstallments = 1\n", r"\[pay_in_9\]"),
    (WHOLE + "first = 2\n", r"\[financing_12\] first: no such term"),
    (WHOLE.replace("= 1", "= 1.5", 1), "no whole number"),
    (WHOLE.replace("installments = 1", "every_days = 1", 1), "installments is missing"),
    (WHOLE.replace("= 1", "= 0", 1), "at least one installment"),
    ("[pay_in_30", "products.toml"),
]


def test_a_lender_may_take_interest(tmp_path: Path):
    path = tmp_path / "products.toml"
    path.write_text(WHOLE + RATE + TOLD, "utf-8")
    terms = load_product_terms(path)["financing_12"]
    assert terms.nominal_annual_rate == (DatedRate(date(2026, 1, 1), 995),)


@pytest.mark.parametrize(("text", "told"), BROKEN)
def test_a_broken_products_file_is_named(tmp_path: Path, text, told):
    path = tmp_path / "products.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ProductTrouble, match=told) as trouble:
        load_product_terms(path)
    assert str(path) in str(trouble.value)
