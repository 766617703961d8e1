"""Our annual percentage rates beside those of `curo`, a library that others wrote.

200 credits drawn with a fixed seed, 100 by each law, within 1e-6 as a fraction. What is compared
is `EU200848EC(period)` with our whole years, months, or weeks and days, and `USAppendixJ(period)`
with the unit-period that we find ourselves. Left out is where curo does not do what the law says:

- Days after the 27th in a series: curo reads every 28 February as the last of its month
  under Appendix J, and that of a series of 29ths or 30ths as its own day in the EU.
- Odd days of a fortnight, quarter, or half-year: curo divides them by 15, 90, or 180 calendar
  days; Appendix J, (b)(5)(iii) and (iv), has 14 days, or 30 for each full month and the days.
- Semimonths, other multiples, and averages, which it does not know.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

import pytest
from curo import (
    EU200848EC,
    Calculator,
    DayCountTimePeriod,
    SeriesAdvance,
    SeriesPayment,
    USAppendixJ,
)

from releve.core.lending.apr import CashFlow, eu_apr, us_apr
from releve.core.lending.interval import YearPart
from releve.core.lending.schedule import add_months

SEED = 20261122
CASES_PER_LAW = 100
WITHIN = 1e-6

EU_PARTS: dict[YearPart, DayCountTimePeriod] = {
    "year": DayCountTimePeriod.YEAR,
    "month": DayCountTimePeriod.MONTH,
    "week": DayCountTimePeriod.WEEK,
}
# Our rhythm (months, weeks) and whether the first payment may come odd days later.
US_RHYTHMS = [
    ((1, 0), DayCountTimePeriod.MONTH, True),
    ((0, 1), DayCountTimePeriod.WEEK, True),
    ((0, 2), DayCountTimePeriod.FORTNIGHT, False),
    ((3, 0), DayCountTimePeriod.QUARTER, False),
    ((6, 0), DayCountTimePeriod.HALF_YEAR, False),
]


@dataclass(frozen=True)
class Credit:
    """What is lent and paid, and how it is counted."""

    advances: list[CashFlow]
    payments: list[CashFlow]
    period: DayCountTimePeriod
    part: YearPart = "month"


def amounts(draw, lent, count):
    """Uneven payments that come to somewhat more than what is lent."""
    total = round(lent * draw.uniform(1.005, 1.6))
    shares = [draw.uniform(0.5, 1.5) for _ in range(count)]
    return [max(1, round(total * share / sum(shares))) for share in shares]


def first_day(draw):
    return date(draw.randint(2015, 2032), draw.randint(1, 12), draw.randint(1, 27))


def eu_credit(draw):
    """One to three advances, and payments on any days: the EU counts each by itself."""
    part = draw.choice(sorted(EU_PARTS))
    start = first_day(draw)
    lent = [draw.randint(5_000, 2_000_000) for _ in range(draw.randint(1, 3))]
    later = [start + timedelta(draw.randint(1, 60)) for _ in lent[1:]]
    days = {start + timedelta(draw.randint(61, 1500)) for _ in range(draw.randint(1, 12))}
    days = sorted(day.replace(day=min(day.day, 28)) for day in days)
    advances = [
        CashFlow(day.replace(day=min(day.day, 28)), amount)
        for day, amount in zip([start, *later], lent, strict=True)
    ]
    paid = amounts(draw, sum(lent), len(days))
    payments = [CashFlow(*flow) for flow in zip(days, paid, strict=True)]
    return Credit(advances, payments, EU_PARTS[part], part)


def us_credit(draw):
    """One advance, and a series of at least four payments whose first may be late."""
    (months, weeks), period, odd = draw.choice(US_RHYTHMS)
    start, count = first_day(draw), draw.randint(4, 12)
    lent = draw.randint(5_000, 2_000_000)
    first = add_months(start, months) + timedelta(weeks=weeks)
    if odd:
        first += timedelta(draw.randint(0, 40))
        first = first.replace(day=min(first.day, 27))
    days = [
        add_months(first, number * months) + timedelta(weeks=number * weeks)
        for number in range(count)
    ]
    payments = [CashFlow(*flow) for flow in zip(days, amounts(draw, lent, count), strict=True)]
    return Credit([CashFlow(start, lent)], payments, period)


def opinion(credit, convention):
    """What curo says."""
    calculator = Calculator(precision=2)
    for flow in credit.advances:
        calculator.add(SeriesAdvance(amount=flow.amount / 100, post_date_from=flow.on))
    for flow in credit.payments:
        calculator.add(SeriesPayment(amount=flow.amount / 100, post_date_from=flow.on))
    return calculator.solve_rate(convention, upper_bound=1000.0)


def drawn(credit_of):
    draw = Random(SEED)
    return [credit_of(draw) for _ in range(CASES_PER_LAW)]


def test_a_hundred_credits_by_the_law_of_the_european_union():
    for credit in drawn(eu_credit):
        rate = eu_apr(credit.advances, credit.payments, credit.part)
        assert rate == pytest.approx(opinion(credit, EU200848EC(credit.period)), abs=WITHIN), credit


def test_a_hundred_credits_by_regulation_z():
    for credit in drawn(us_credit):
        rate = us_apr(credit.advances, credit.payments)
        theirs = opinion(credit, USAppendixJ(credit.period))
        assert rate == pytest.approx(theirs, abs=WITHIN), credit
