"""How long who waits for a person will wait, told as a range of minutes, or not at all.

With every place taken, places come free one after the other, each after an exponential time of
mean handle time / places: the wait of the n-th in line is a gamma of n stages (A. K. Erlang, 1917;
D. Gross and C. M. Harris, Fundamentals of Queueing Theory, 4th ed., 2.3). The range told goes from
its first quartile to its 90th percentile, by the transformation of E. B. Wilson and M. M. Hilferty
(1931): nine of ten wait no longer than was said.
"""

from dataclasses import dataclass
from math import ceil

from releve.core.handover.queues import Waiting

_FIRST_QUARTILE = -0.674490
_NINE_OF_TEN = 1.281552
_MINUTE = 60
# More than these minutes are told in fives: nobody can know better.
_IN_FIVES_FROM = 10


@dataclass(frozen=True, slots=True)
class Staffing:
    """Who is at work for a queue and language, and what lies before whoever comes now.

    `places` are conversations that they can have at once, `busy` of them taken; `ahead` is what
    waits for the same people and is due sooner. `handle_seconds` is the mean of the `measured`
    contacts, where any were.
    """

    places: int
    busy: int
    ahead: int
    measured: int = 0
    handle_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """From `least` to `most` minutes."""

    least: int
    most: int


def wait_of(staffing: Staffing, answer_seconds: int, policy: Waiting) -> Wait | None:
    """The range to tell; None where nobody is at work, or it is too long to be told in minutes."""
    if staffing.places <= 0:
        return None
    behind = staffing.ahead - max(0, staffing.places - staffing.busy)
    if behind < 0:
        # Somebody has room: the queue's service level is what they work to.
        most = max(2, ceil(answer_seconds / _MINUTE))
        return Wait(1, most) if most <= policy.told_up_to_minutes else None
    mean = handle_seconds(staffing, policy) / staffing.places / _MINUTE
    least = max(1, ceil(_quantile(behind + 1, _FIRST_QUARTILE) * mean))
    most = max(least + 1, ceil(_quantile(behind + 1, _NINE_OF_TEN) * mean))
    if most > _IN_FIVES_FROM:
        most = ceil(most / 5) * 5
    return Wait(least, most) if most <= policy.told_up_to_minutes else None


def handle_seconds(staffing: Staffing, policy: Waiting) -> float:
    """What a contact takes: measured, once enough were."""
    if staffing.handle_seconds is None or staffing.measured < policy.measured_contacts_min:
        return float(policy.handle_seconds_assumed)
    return staffing.handle_seconds


def _quantile(stages: int, normal: float) -> float:
    """The quantile of a gamma of so many stages of mean one."""
    part = 1 / (9 * stages)
    return stages * max(0.0, 1 - part + normal * part**0.5) ** 3
