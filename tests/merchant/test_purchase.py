"""Order lines that add up, and tax within one minor unit of what its rate makes."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.core.lending.purchase import OrderLine, faults


def line(**changes: Any) -> OrderLine:
    shirts: dict[str, Any] = {
        "name": "Shirts",
        "quantity": 3,
        "unit_price": 3000,
        "total_amount": 9000,
        "tax_rate": 2500,
        "total_tax_amount": 1800,
    }
    return OrderLine(**(shirts | changes))


DISCOUNT = OrderLine("Spring", 1, -900, -900, 0, 2500, -180, "discount")
SALES_TAX = OrderLine("Tax", 1, 700, 700, 0, 0, 0, "sales_tax")


@pytest.mark.parametrize(
    ("lines", "amount", "tax"),
    [
        ([line()], 9000, 1800),
        ([line()], 9000, 1801),
        ([line()], 9000, None),
        ([line(total_discount_amount=900, total_amount=8100, total_tax_amount=1620)], 8100, 1620),
        ([line(), DISCOUNT], 8100, 1620),
        ([line(tax_rate=0, total_tax_amount=0), SALES_TAX], 9700, 700),
        ([line(tax_rate=None, total_tax_amount=None)], 9000, 1800),
    ],
)
def test_a_sound_purchase(lines, amount, tax):
    assert faults(lines, amount, tax) == ()


@pytest.mark.parametrize(
    ("lines", "amount", "tax", "told"),
    [
        ([line()], 9001, 1800, "order_lines add up to 9000"),
        ([line(quantity=2)], 9000, 1800, "make 6000"),
        ([line(total_tax_amount=1802)], 9000, 1802, "makes 1800"),
        ([line()], 9000, 1802, "order_lines have 1800 of tax"),
        ([line(tax_rate=None, total_tax_amount=None)], 9000, 9001, "order_tax_amount is 9001"),
        ([], 1, None, "order_lines add up to 0"),
    ],
)
def test_what_does_not_add_up_is_named(lines, amount, tax, told):
    assert any(told in fault for fault in faults(lines, amount, tax))


@given(
    st.integers(-200_000_000, 200_000_000),
    st.integers(0, 10_000),
    st.integers(-3, 3),
)
def test_tax_is_within_one_of_the_specification(total, rate, off):
    exact = total - Fraction(total * 10_000, 10_000 + rate)
    tax = round(exact) + off
    one = OrderLine("Thing", 1, total, total, 0, rate, tax)
    assert (faults([one], total) == ()) == (abs(tax - exact) <= 1)
