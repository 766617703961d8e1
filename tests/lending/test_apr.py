"""Annual percentage rates: the examples of the law, and of a reference table where there is one."""

import json
from datetime import date, timedelta
from decimal import Decimal
from itertools import repeat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.core.lending.apr import (
    CashFlow,
    RateTrouble,
    TimedAmount,
    eu_apr,
    percent,
    rate_per_period,
    us_apr,
)
from releve.core.lending.interval import UnitPeriod, unit_period, years_between
from releve.core.lending.schedule import add_months

REFERENCE = Path(__file__).parents[3] / "shared" / "reference" / "apr.json"
REFERENCE_ROWS = 33


def flows(*dated):
    """Cash flows from (ISO date, whole units of the currency)."""
    return [CashFlow(date.fromisoformat(on), round(amount * 100)) for on, amount in dated]


def monthly(first, *amounts, every=1):
    """Cash flows from the ISO date `first` on, every so many months."""
    start = date.fromisoformat(first)
    return [
        CashFlow(add_months(start, number * every), round(amount * 100))
        for number, amount in enumerate(amounts)
    ]


def weekly(first, *amounts, every=1):
    """Cash flows from the ISO date `first` on, every so many weeks."""
    start = date.fromisoformat(first)
    return [
        CashFlow(start + timedelta(weeks=number * every), round(amount * 100))
        for number, amount in enumerate(amounts)
    ]


# Directive 98/7/EC, Annex III. A: on a calendar basis; B: on the basis of a standard year.
LENT = flows(("1994-01-01", 1000))
LENT_LESS_COSTS = flows(("1994-01-01", 950))
IN_ONE = flows(("1995-07-01", 1200))
IN_TWO = flows(("1995-01-01", 600), ("1996-01-01", 600))
IN_THREE = flows(("1994-04-01", 272), ("1994-07-01", 272), ("1995-01-01", 544))
DIRECTIVE_98_7 = [
    ("A1", LENT, IN_ONE, "day", "12.96"),
    ("A2", LENT_LESS_COSTS, IN_ONE, "day", "16.9"),
    ("A3", LENT, IN_TWO, "day", "13.07"),
    ("A4", LENT, IN_THREE, "day", "13.23"),
    ("B1", LENT, IN_ONE, "month", "12.92"),
    ("B2", LENT_LESS_COSTS, IN_ONE, "month", "16.85"),
    ("B3", LENT, IN_TWO, "year", "13.07"),
    ("B4", LENT, IN_THREE, "month", "13.19"),
]

# European Commission, DG FISMA, "Examples of calculation of the APRC" (January 2015), by number.
# Each lends 200 000 and takes 4 000 at once; here with days of our own where it names none.
MORTGAGE = "2013-01-15"
COMMISSION_2015 = [
    ("1", MORTGAGE, monthly("2013-02-15", *repeat(1432.86, 240)), "month", "6.434412"),
    ("2.1", "2012-01-12", monthly("2012-02-15", *repeat(1433.57, 240)), "month", "6.434185"),
    ("2.2", "2013-01-12", monthly("2013-02-15", *repeat(1433.56, 240)), "month", "6.434111"),
    ("2.3", "2012-01-12", monthly("2012-02-15", *repeat(16541.86, 20), every=12), "year",
     "6.28207"),
    ("3", MORTGAGE, monthly("2013-02-15", *repeat(1449.53, 240)), "month", "6.588554"),
    ("4", MORTGAGE, monthly("2013-02-15", *repeat(1599.53, 240)), "month", "7.946625"),
    ("11", MORTGAGE, monthly("2013-02-15", *repeat(1500, 220), 407.7), "month", "6.452756"),
    ("20", MORTGAGE, monthly("2013-02-15", *repeat(1319.91, 24), *repeat(1423.41, 216)), "month",
     "6.190654"),
    ("40", MORTGAGE, monthly("2013-07-15", 207618.17), "month", "12.206644"),
]  # fmt: skip

# 12 CFR 1026, Appendix J, (c): the paragraph, what is advanced, what is paid, the unit-period.
# The year is 1978, as in the example of (c)(1)(ii).
APPENDIX_J = [
    ("c1i", [("1978-01-10", 5000)], monthly("1978-02-10", *repeat(230, 24)),
     UnitPeriod("month"), "9.69"),
    ("c1ii", [("1978-02-10", 6000)], monthly("1978-04-01", *repeat(200, 36)),
     UnitPeriod("month"), "11.82"),
    ("c1iii", [("1978-02-23", 5000)],
     [flow for pair in zip(monthly("1978-03-01", *repeat(219.17, 12)),
                           monthly("1978-03-16", *repeat(219.17, 12)), strict=True)
      for flow in pair],
     UnitPeriod("semimonth"), "10.34"),
    ("c1iv", [("1978-05-23", 10000)], monthly("1978-10-01", *repeat(385, 40), every=3),
     UnitPeriod("month", 3), "8.97"),
    ("c1v", [("1978-03-20", 500)], weekly("1978-04-21", *repeat(17.6, 30)),
     UnitPeriod("week"), "14.96"),
    ("c2i", [("1978-01-10", 5000)], monthly("1978-02-10", 250, *repeat(230, 23)),
     UnitPeriod("month"), "10.08"),
    ("c2ii", [("1978-03-18", 400)], weekly("1978-04-20", 39.5, *repeat(38.31, 11), every=4),
     UnitPeriod("week", 4), "28.50"),
    ("c3i", [("1978-01-10", 5000)], monthly("1978-02-10", *repeat(230, 23), 280),
     UnitPeriod("month"), "10.50"),
    ("c3ii", [("1978-04-03", 200)], weekly("1978-04-11", *repeat(9.5, 19), 30, every=2),
     UnitPeriod("week", 2), "12.22"),
    ("c4i", [("1978-01-10", 5000)], monthly("1978-02-10", 250, *repeat(230, 22), 280),
     UnitPeriod("month"), "10.90"),
    ("c4ii", [("1978-01-10", 8000)],
     monthly("1978-03-01", 449.36, *repeat(465, 18), 200, every=2),
     UnitPeriod("month", 2), "7.30"),
]  # fmt: skip


def same(rate, expected):
    """The rate, rounded to the decimals of the published figure, is that figure."""
    return percent(rate, len(expected.partition(".")[2])) == Decimal(expected)


@pytest.mark.parametrize(
    ("advances", "payments", "part", "expected"),
    [row[1:] for row in DIRECTIVE_98_7],
    ids=[row[0] for row in DIRECTIVE_98_7],
)
def test_an_example_of_directive_98_7(advances, payments, part, expected):
    assert same(eu_apr(advances, payments, part), expected)


@pytest.mark.parametrize(
    ("lent_on", "payments", "part", "expected"),
    [row[1:] for row in COMMISSION_2015],
    ids=[row[0] for row in COMMISSION_2015],
)
def test_an_example_of_the_commission(lent_on, payments, part, expected):
    fee = flows((lent_on, 4000))
    assert same(eu_apr(flows((lent_on, 200000)), [*fee, *payments], part), expected)


@pytest.mark.parametrize(
    ("advances", "payments", "unit", "expected"),
    [row[1:] for row in APPENDIX_J],
    ids=[row[0] for row in APPENDIX_J],
)
def test_an_example_of_appendix_j(advances, payments, unit, expected):
    assert unit_period([date.fromisoformat(on) for on, _ in advances],
                       [flow.on for flow in payments]) == unit  # fmt: skip
    assert same(us_apr(flows(*advances), payments), expected)
    assert same(us_apr(flows(*advances), payments, unit), expected)


def test_every_row_of_the_reference_at_its_precision():
    if not REFERENCE.exists():
        pytest.skip("the reference table is not beside this checkout")
    rows = json.loads(REFERENCE.read_text("utf-8"))
    wrong = {}
    for row in rows:
        found = percent(reference_rate(row), row["dp"])
        if found != Decimal(str(row["expected_pct"])).quantize(Decimal(1).scaleb(-row["dp"])):
            wrong[row["id"]] = (found, row["expected_pct"])
    assert wrong == {}
    assert len(rows) == REFERENCE_ROWS


def reference_rate(row):
    if row["method"] == "EU":
        return rate_per_period(
            [TimedAmount(*flow) for flow in row["advances"]],
            [TimedAmount(*flow) for flow in row["payments"]],
        )
    assert row["method"] == "US_APPENDIX_J"
    payments = [TimedAmount(*flow) for flow in row["payments_t_f"]]
    advances = [TimedAmount(row["advance"], 0)]
    return rate_per_period(advances, payments) * row["unit_periods_per_year"]


# Annex III, part I, remark (c), of Directive (EU) 2023/2225, and month ends.
INTERVALS = [
    ("2012-01-12", "2012-02-15", "month", 1 / 12 + 3 / 365),
    ("2013-01-12", "2013-02-15", "month", 1 / 12 + 3 / 366),
    ("2012-01-12", "2012-02-15", "year", 34 / 365),
    ("2012-01-12", "2013-02-15", "year", 1 + 34 / 365),
    ("2026-01-31", "2026-02-28", "month", 1 / 12),
    ("2026-02-28", "2026-03-31", "month", 1 / 12),
    ("2024-02-29", "2025-02-28", "year", 1),
    ("2026-03-01", "2026-03-31", "week", 4 / 52 + 2 / 365),
    ("2026-03-01", "2026-03-31", "day", 30 / 365),
    ("2026-03-01", "2026-03-01", "month", 0),
]


@pytest.mark.parametrize(("start", "end", "part", "years"), INTERVALS)
def test_an_interval_is_whole_periods_and_days(start, end, part, years):
    found = years_between(date.fromisoformat(start), date.fromisoformat(end), part)
    assert found == pytest.approx(years, abs=1e-15)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.lists(st.integers(1, 90), min_size=1))
def test_a_plan_by_the_month_is_equal_months_from_any_day(day, numbers):
    dues = [add_months(day, number) for number in sorted(set(numbers))]
    paid = [CashFlow(due, 1000) for due in dues]
    timed = [TimedAmount(1000, number / 12) for number in sorted(set(numbers))]
    lent = 900 * len(paid)
    assert eu_apr([CashFlow(day, lent)], paid) == pytest.approx(
        rate_per_period([TimedAmount(lent, 0)], timed), rel=1e-9
    )


UNITS = [
    ("2026-01-10", ["2026-04-10"], UnitPeriod("month", 3)),
    ("2026-01-10", ["2026-02-09"], UnitPeriod("day", 30)),
    ("2026-01-10", ["2027-06-10"], UnitPeriod("month", 12)),
    ("2026-01-31", ["2026-02-28", "2026-03-31", "2026-04-30"], UnitPeriod("month")),
    ("2026-01-15", ["2026-01-15", "2026-01-29", "2026-02-12"], UnitPeriod("week", 2)),
    ("2026-01-15", ["2026-01-31", "2026-02-15", "2026-02-28", "2026-03-15"],
     UnitPeriod("semimonth")),
    # No period occurs twice: 10, 25 and 63 days are 32 2/3 on average, 20 and 41 are 30 1/2.
    ("2026-01-01", ["2026-01-11", "2026-02-05", "2026-04-09"], UnitPeriod("week", 5)),
    ("2026-01-01", ["2026-01-21", "2026-03-03"], UnitPeriod("month")),
]  # fmt: skip


@pytest.mark.parametrize(("advanced_on", "paid_on", "unit"), UNITS)
def test_a_transaction_has_its_unit_period(advanced_on, paid_on, unit):
    days = [date.fromisoformat(day) for day in paid_on]
    assert unit_period([date.fromisoformat(advanced_on)], days) == unit


def test_a_year_is_measured_in_months_where_it_can_be():
    year = UnitPeriod("month", 12)
    assert year.between(date(2026, 1, 10), date(2027, 7, 10), 10) == (1, 6 / 12)
    assert year.between(date(2026, 1, 10), date(2027, 7, 12), 12) == (1, 183 / 365)


def test_a_single_payment_is_charged_for_its_term():
    lent, paid = flows(("2026-01-10", 1000)), flows(("2026-07-10", 1050))
    assert us_apr(lent, paid) == pytest.approx(0.10, abs=1e-12)
    paid = flows(("2026-02-09", 1010))
    assert us_apr(lent, paid) == pytest.approx(0.01 * 365 / 30, abs=1e-12)


@given(st.floats(-0.5, 50), st.integers(1, 60), st.floats(0, 1))
def test_a_known_rate_is_found_again(rate, count, odd):
    worth = sum(100 / ((1 + odd * rate) * (1 + rate) ** t) for t in range(1, count + 1))
    found = rate_per_period(
        [TimedAmount(worth, 0)], [TimedAmount(100, t, odd) for t in range(1, count + 1)]
    )
    assert found == pytest.approx(rate, rel=1e-9, abs=1e-9)


def test_what_costs_nothing_has_a_rate_of_zero():
    lent, paid = flows(("2026-01-31", 100)), flows(("2026-01-31", 34), ("2026-02-28", 66))
    assert eu_apr(lent, paid) == 0.0
    assert us_apr(lent, paid) == 0.0


def test_less_paid_than_lent_is_a_rate_below_zero():
    assert eu_apr(flows(("2026-01-01", 100)), flows(("2027-01-01", 90))) == pytest.approx(-0.1)


def test_several_advances_are_each_counted_from_the_first():
    lent = flows(("2026-01-01", 5000000), ("2026-07-01", 5000000))
    paid = flows(("2027-01-01", 5000000 * (1.1 + 1.1**0.5)))
    assert eu_apr(lent, paid) == pytest.approx(0.1, abs=1e-8)


def test_a_very_dear_short_credit_still_has_a_rate():
    rate = eu_apr(flows(("2026-01-01", 50)), flows(("2026-01-02", 100)), "day")
    assert rate == pytest.approx(2.0**365 - 1, rel=1e-9)


TROUBLES = [
    ([], [("2026-02-01", 10)], "at least one advance"),
    ([("2026-01-01", 10)], [], "at least one advance and one payment"),
    ([("2026-01-01", 10)], [("2025-12-31", 11)], "2025-12-31 comes before"),
    ([("2026-01-01", 10)], [("2026-02-01", 0)], "above zero"),
    ([("2026-01-01", -10)], [("2026-02-01", 10)], "above zero"),
]


@pytest.mark.parametrize("method", [eu_apr, us_apr])
@pytest.mark.parametrize(("advances", "payments", "told"), TROUBLES)
def test_flows_without_a_rate_are_refused(method, advances, payments, told):
    with pytest.raises(RateTrouble, match=told):
        method(flows(*advances), flows(*payments))


def test_flows_that_no_rate_evens_out_are_refused():
    lent = flows(("2026-01-01", 10))
    with pytest.raises(RateTrouble, match="too much is paid too soon"):
        eu_apr(lent, flows(("2026-01-01", 10), ("2026-02-01", 1)))
    with pytest.raises(RateTrouble, match="when it is advanced"):
        us_apr(lent, flows(("2026-01-01", 11)))
    with pytest.raises(RateTrouble, match="no interval"):
        rate_per_period([TimedAmount(1, 0)], [TimedAmount(1, float("nan"))])


def test_percent_rounds_a_five_up():
    assert [str(percent(rate)) for rate in (0.12345, 0.12344, -0.1, 0.1)] == [
        "12.35", "12.34", "-10.00", "10.00",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("measure", "count"), [("month", 13), ("week", 53), ("day", 366), ("semimonth", 2), ("day", 0)]
)
def test_what_is_no_unit_period_is_refused(measure, count):
    with pytest.raises(ValueError, match="unit-period"):
        UnitPeriod(measure, count)
