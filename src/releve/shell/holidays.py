"""Banking days: weekdays on which a market's banks move money.

The library `holidays` knows each country's public and bank holidays; the market's rules name its
calendar (`holiday_calendar`). The days that banks keep by custom alone (Midsummer Eve in Sweden)
are in no law and count as banking days here.
"""

import re
from datetime import date, timedelta
from functools import lru_cache

import holidays

from releve.core.rules.market import MarketFile
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.banking_days import REACH_DAYS

# Sweden's banks close at two on the days before some holidays: money moves on those days.
_HALF_DAY = re.compile(r"\((from|från)\b")
_LONGEST_CLOSED = 31
"""No calendar closes its banks for a month: one that did would be a broken one."""


def is_banking_day(market: MarketFile, day: date) -> bool:
    """Whether the market's banks move money on that day. NoRule before the market opens."""
    return day not in _closed(_calendar(market, day), day.year)


def next_banking_day(market: MarketFile, day: date) -> date:
    """That day, where it is a banking day, or the first one after it."""
    for days in range(_LONGEST_CLOSED):
        later = day + timedelta(days)
        if is_banking_day(market, later):
            return later
    reason = f"knows no banking day within {_LONGEST_CLOSED} days of {day}"
    raise RuleTrouble(market.file, "holiday_calendar", reason)


def closed_days(market: MarketFile, day: date) -> frozenset[date]:
    """The days around a day on which the market's banks rest."""
    reach = range(-REACH_DAYS, REACH_DAYS + 1)
    around = [day + timedelta(days) for days in reach]
    calendar = _calendar(market, day)
    closed = {year: _closed(calendar, year) for year in {each.year for each in around}}
    return frozenset(each for each in around if each in closed[each.year])


def _calendar(market: MarketFile, day: date) -> str:
    calendar = market.on(day).holiday_calendar
    country, _, part = calendar.partition("-")
    known = holidays.list_supported_countries()
    if country not in known or (part and part not in known[country]):
        reason = f"the library knows no calendar {calendar}"
        raise RuleTrouble(market.file, "holiday_calendar", reason)
    return calendar


@lru_cache(maxsize=1024)
def _closed(calendar: str, year: int) -> frozenset[date]:
    """The days of a year on which banks rest: weekends, public holidays, bank holidays."""
    country, _, part = calendar.partition("-")
    kinds = ("public", "bank")
    offered = holidays.country_holidays(country).supported_categories
    kept = holidays.country_holidays(
        country,
        subdiv=part or None,
        years=year,
        expand=False,
        categories=tuple(kind for kind in kinds if kind in offered),
    )
    first = date(year, 1, 1)
    length = (date(year + 1, 1, 1) - first).days
    days = (first + timedelta(number) for number in range(length))
    rest = {day for day, name in kept.items() if not _HALF_DAY.search(name)}
    return frozenset(day for day in days if day in rest or day.weekday() in kept.weekend)
