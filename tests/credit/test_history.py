"""What a customer's orders say of how they pay: rows of due dates and payments."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from releve.core.lending.credit.history import monthly_of, payment_history
from releve.core.lending.customer_book import Customer, CustomerBook
from releve.core.lending.order import Adjustment, Installment, Item, Order, Payment, Product
from releve.core.lending.schedule import schedule
from releve.core.values.ids import CustomerId, MerchantId, OrderId
from releve.shell.product_terms import load_product_terms

TODAY = date(2026, 11, 22)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def order(parts: list[tuple[int, int]], paid: list[tuple[int, int]], **more: Any) -> Order:
    """`parts` are (due days ago, paid of 100), `paid` (days ago, amount)."""
    return Order(
        OrderId("O-1"),
        MerchantId("m"),
        "Shop",
        "pay_in_3",
        "EUR",
        (Item("Boots", 300),),
        300,
        ago(400),
        captured=300,
        captured_on=ago(400),
        installments=tuple(
            Installment(number, ago(days), 100, part, ago(days))
            for number, (days, part) in enumerate(parts, start=1)
        ),
        payments=tuple(Payment(ago(days), amount) for days, amount in paid),
        **more,
    )


def history(*orders: Order):
    customer = Customer(CustomerId("c"), "Maja", "sv", "se")
    return payment_history(CustomerBook(customer, "EUR", orders), TODAY, grace_days=3)


@pytest.mark.parametrize(
    ("parts", "paid", "on_time", "worst", "now"),
    [
        pytest.param([(60, 100)], [(60, 100)], 1, 0, 0, id="on the day"),
        pytest.param([(60, 100)], [(57, 100)], 1, 3, 0, id="within the grace"),
        pytest.param([(60, 100)], [(56, 100)], 0, 4, 0, id="after the grace"),
        pytest.param([(60, 100)], [(80, 50), (40, 50)], 0, 20, 0, id="the last part counts"),
        pytest.param([(60, 100), (30, 100)], [(61, 200)], 2, 0, 0, id="both at once"),
        pytest.param([(60, 100), (30, 100)], [(60, 100), (20, 100)], 1, 10, 0, id="one late"),
        pytest.param([(30, 50)], [(31, 50)], 0, 30, 30, id="half of it is owed still"),
        pytest.param([(400, 100)], [(366, 100)], 0, 0, 0, id="late, but a year ago"),
        pytest.param([(400, 100)], [(364, 100)], 0, 36, 0, id="late, and not a year ago"),
        pytest.param([(-10, 0)], [], 0, 0, 0, id="not due yet"),
    ],
)
def test_a_history(
    parts: list[tuple[int, int]], paid: list[tuple[int, int]], on_time: int, worst: int, now: int
) -> None:
    found = history(order(parts, paid))
    assert (found.on_time, found.worst_days_past_due, found.days_past_due) == (on_time, worst, now)
    assert found.history_days == 400


def test_a_payment_that_bounced_is_none() -> None:
    bounced = Payment(ago(60), 100, None, ago(55))
    one = order([(60, 0)], [])
    found = history(replace(one, payments=(bounced,)))
    assert (found.on_time, found.days_past_due) == (0, 60)


def test_what_was_written_off_counts_until_it_is_recovered() -> None:
    lost = order([], [], charged_off=True, lost=100)
    assert history(lost).written_off
    half = order([], [], charged_off=True, lost=100, adjustments=(_recovered(50),))
    assert history(half).written_off
    whole = order([], [], charged_off=True, lost=100, adjustments=(_recovered(100),))
    assert not history(whole).written_off


def test_nobody_has_a_history_without_orders() -> None:
    found = history()
    assert (found.history_days, found.on_time, found.monthly_due) == (0, 0, 0)


@pytest.mark.parametrize(
    ("product", "monthly"),
    [("pay_in_30", 1200), ("pay_in_3", 400), ("pay_in_4", 600), ("financing_12", 100)],
)
def test_what_falls_due_in_one_month(product: Product, monthly: int) -> None:
    for day in (ago(0), date(2027, 1, 31), date(2028, 2, 29)):
        plan = schedule(load_product_terms()[product], 1200, day)
        assert monthly_of(plan) >= monthly
        assert monthly_of(plan) - monthly <= 20, "interest, where the product bears it"


def _recovered(amount: int) -> Adjustment:
    return Adjustment("recovery", ago(1), amount)
