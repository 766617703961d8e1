"""Intervals between the dates of a credit, as the two laws on annual percentage rates count them.

Whole months are counted back from the later date. A date on the last day of its month stands for
the day of the series that it belongs to: 28 February in a series of 31sts is a month after 31
January, and so it is in a series of 30ths after 30 January.

Sources:
- EU: Directive 2008/48/EC, Annex I, part I, remark (c) (a year has 365 or 366 days, 52 weeks, or
  12 equal months); Directive (EU) 2023/2225, Annex III, part I, remark (c), adds how to combine
  whole periods with days, as the Commission's guidelines SWD(2012) 128, 4.1.1, had it.
- US: Regulation Z, 12 CFR 1026, Appendix J, (b)(3) periods, (b)(4) unit-period, (b)(5) number of
  unit-periods between two dates.
"""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from releve.core.lending.schedule import add_months

YearPart = Literal["year", "month", "week", "day"]
Measure = Literal["day", "week", "semimonth", "month"]

_PER_YEAR = {"year": 1, "month": 12, "week": 52}
_UNITS_PER_YEAR = {"day": 365, "week": 52, "semimonth": 24, "month": 12}
_SEMIMONTH_DAYS = range(13, 18)


def series_day(days: Iterable[date]) -> int:
    """The day of the month that a series falls on; 31 for one that falls on the last day."""
    series = tuple(days)
    if all(_is_month_end(day) for day in series):
        return 31
    return max(day.day for day in series)


def months_back(start: date, end: date, of_series: int) -> int:
    """Whole months from `start` to `end`, counted back from `end`. ValueError: end before start."""
    if end < start:
        raise ValueError(f"{end} is before {start}")
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if _back(end, months, of_series) >= start else months - 1


def years_between(
    start: date, end: date, part: YearPart = "month", of_series: int | None = None
) -> float:
    """The interval in years: whole years, months, or weeks, and the days left before them.

    The days left are divided by the days of the year that ends where they end, 365 or 366.
    `of_series` is the `series_day` of all dates of the credit, by default of these two.
    """
    day = series_day((start, end)) if of_series is None else of_series
    months = months_back(start, end, day)
    whole, rest_ends = 0, end
    if part == "year":
        whole = months // 12
        rest_ends = _back(end, whole * 12, day)
    elif part == "month":
        whole = months
        rest_ends = _back(end, whole, day)
    elif part == "week":
        whole = (end - start).days // 7
        rest_ends = end - timedelta(weeks=whole)
    rest = (rest_ends - start).days
    year_days = (rest_ends - add_months(rest_ends, -12)).days
    return whole / _PER_YEAR.get(part, 1) + rest / year_days


@dataclass(frozen=True, slots=True)
class UnitPeriod:
    """A unit-period of Appendix J: `count` days, weeks, or months (12 are a year), a semimonth."""

    measure: Measure
    count: int = 1

    def __post_init__(self) -> None:
        if self.count < 1 or (self.measure == "semimonth" and self.count > 1):
            raise ValueError(f"{self.count} {self.measure} is no unit-period")
        if Fraction(_UNITS_PER_YEAR[self.measure], self.count) < 1:
            raise ValueError(f"a unit-period of {self.count} {self.measure} exceeds a year")

    @property
    def per_year(self) -> float:
        """How many of it a year has: (b)(5)(ii) to (vii)."""
        return _UNITS_PER_YEAR[self.measure] / self.count

    def between(self, start: date, end: date, of_series: int) -> tuple[int, float]:
        """Full unit-periods between two dates, and the fraction of one before them: (b)(5)."""
        if self.measure in {"day", "week"}:
            size = self.count * (7 if self.measure == "week" else 1)
            whole, rest = divmod((end - start).days, size)
            return whole, rest / size
        months = months_back(start, end, of_series)
        rest = (_back(end, months, of_series) - start).days
        if self.measure == "month" and self.count == 1:
            return months, rest / 30
        if self.measure == "month" and self.count == 12:
            years, more = divmod(months, 12)
            odd_days = (_back(end, years * 12, of_series) - start).days
            return years, odd_days / 365 if rest else more / 12
        size = 15 if self.measure == "semimonth" else 30 * self.count
        whole, rest = divmod(30 * months + rest, size)
        return whole, rest / size


def unit_period(advanced_on: Sequence[date], paid_on: Sequence[date]) -> UnitPeriod:
    """The unit-period of a transaction: (b)(4).

    One advance and one payment: the term, at most a year. Else the period, at most a year, that
    occurs most often, of equally frequent ones the smaller; where none occurs twice, the standard
    interval nearest to their average, of two equally near the lower.
    """
    advances, payments = sorted(set(advanced_on)), sorted(set(paid_on))
    start = min(advances[0], payments[0])
    day = series_day(payments)
    if len(advances) == len(payments) == 1:
        return _term(start, payments[0], day)
    if _is_semimonthly(payments):
        return UnitPeriod("semimonth")
    firsts = [(start, payments[0])] if start < payments[0] else []
    periods = [*pairwise(advances), *firsts, *pairwise(payments)]
    seen = Counter(unit for period in periods for unit in _units_of(*period, day))
    often = max(seen.values())
    if often > 1:
        return min((unit for unit in seen if seen[unit] == often), key=lambda u: 1 / u.per_year)
    total = sum((end - begin).days for begin, end in periods)
    return _nearest_standard(Fraction(total, len(periods)))


def _term(start: date, end: date, of_series: int) -> UnitPeriod:
    if start == end:
        raise ValueError(f"the credit of {start} has no term: it is paid the same day")
    months = months_back(start, end, of_series)
    if months >= 12:
        return UnitPeriod("month", 12)
    if months and _back(end, months, of_series) == start:
        return UnitPeriod("month", months)
    return UnitPeriod("day", min((end - start).days, 365))


def _units_of(start: date, end: date, of_series: int) -> tuple[UnitPeriod, ...]:
    # 28 days may be four weeks or a February: both are counted, the series decides.
    days, months = (end - start).days, months_back(start, end, of_series)
    if days >= 365:
        return (UnitPeriod("month", 12),)
    units: list[UnitPeriod] = []
    if months and _back(end, months, of_series) == start:
        units.append(UnitPeriod("month", months))
    if days % 7 == 0:
        units.append(UnitPeriod("week", days // 7))
    return tuple(units) or (UnitPeriod("day", days),)


def _is_semimonthly(days: Sequence[date]) -> bool:
    gaps = {(end - start).days for start, end in pairwise(days)}
    if len(days) < 3 or gaps == {14} or not gaps <= set(_SEMIMONTH_DAYS):
        return False
    last = max(day.day for day in days)
    return all(_back(end, 1, last) == start for start, end in zip(days, days[2:], strict=False))


def _nearest_standard(average_days: Fraction) -> UnitPeriod:
    standard = {
        UnitPeriod("day"): 1,
        UnitPeriod("semimonth"): 15,
        **{UnitPeriod("week", count): 7 * count for count in range(1, 53)},
        **{UnitPeriod("month", count): 30 * count for count in range(1, 12)},
        UnitPeriod("month", 12): 365,
    }
    return min(standard, key=lambda unit: (abs(standard[unit] - average_days), standard[unit]))


def _is_month_end(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def _back(day: date, months: int, of_series: int) -> date:
    if months == 0:
        return day
    wanted = max(day.day, of_series) if _is_month_end(day) else day.day
    first = add_months(day.replace(day=1), -months)
    return first.replace(day=min(wanted, monthrange(first.year, first.month)[1]))
