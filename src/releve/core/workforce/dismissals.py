"""Counting dismissals before a threshold of law is near: rolling windows per establishment.

The thresholds are dated data with their sources (`policy/collective_dismissals.toml`). Every
dismissal not for a reason of the person's own counts; where the law groups several kinds of
termination, who enters them decides. A warning is given at half and at four fifths of a threshold.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import ceil

NEAR = Fraction(1, 2)
CLOSE = Fraction(4, 5)


@dataclass(frozen=True, slots=True)
class Threshold:
    """A law's threshold for establishments from `people_from` to `people_to` (itself included).

    It is the greater of `count` and `share` of the people there; `from_day` on.
    """

    law: str
    from_day: date
    window_days: int
    people_from: int
    people_to: int | None
    count: int
    share: Fraction
    source: str

    def applies(self, people: int, on: date) -> bool:
        upper = self.people_to is None or people <= self.people_to
        return self.from_day <= on and self.people_from <= people and upper

    def reached_at(self, people: int) -> int:
        return max(self.count, ceil(self.share * people))


@dataclass(frozen=True, slots=True)
class Counter:
    """How many in the window that ends on the day, against how many; `level` in words."""

    threshold: Threshold
    counted: int
    reached_at: int

    @property
    def level(self) -> str:
        part = Fraction(self.counted, self.reached_at)
        if part >= 1:
            return "reached"
        return "close" if part >= CLOSE else "near" if part >= NEAR else "far"


def counters(
    thresholds: Sequence[Threshold], dismissed_on: Sequence[date], people: int, on: date
) -> tuple[Counter, ...]:
    """Each threshold that applies, with dismissals in its window up to and including the day."""
    found: list[Counter] = []
    for threshold in thresholds:
        if threshold.applies(people, on):
            first = on - timedelta(days=threshold.window_days - 1)
            counted = sum(1 for day in dismissed_on if first <= day <= on)
            found.append(Counter(threshold, counted, threshold.reached_at(people)))
    return tuple(found)
