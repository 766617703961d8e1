"""Counting banking days: days on which banks move money. The days they rest are given."""

from collections.abc import Collection
from datetime import date, timedelta

REACH_DAYS = 45
"""So many days before and after a day hold every banking day that a policy counts from it."""


def days_later(day: date, count: int, closed: Collection[date]) -> date:
    """The day by which `count` banking days have passed since `day`, which counts as none."""
    while count > 0:
        day += timedelta(days=1)
        count -= day not in closed
    return day
