"""Scenarios from the lender's own rows: how its people left and came is how they go on.

Rates are those of the last twelve months: exits of a kind for each year that people were exposed.
What differs between scenarios is what the lender decides: whether vacancies are filled, and whether
people who are not needed have seats elsewhere.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from releve.core.workforce.ledger_people import HeadcountMonth
from releve.core.workforce.plan import NATURAL, PlannedRole, Scenario
from releve.core.workforce.trouble import WorkforceTrouble

Choice = Literal["freeze", "freeze_with_seats", "as_before"]
CHOICES: Mapping[Choice, str] = {
    "freeze": "hiring freeze",
    "freeze_with_seats": "freeze, with funded seats",
    "as_before": "hiring as before",
}
RATE_MONTHS = 12
_SPREAD = 0.2
_MOST_A_YEAR = 0.95

Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Seats:
    """Funded seats a month out of a role at a site into another role there."""

    to_role: str
    seats_a_month: float


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a scenario: how many of today's people are needed after so many months."""

    months: int = 12
    needed_share: float = 1.0
    runs: int = 1000
    seed: int = 1


def scenario_of(
    rows: Sequence[HeadcountMonth], seats: Mapping[Place, Seats], choice: Choice, wanted: Wanted
) -> Scenario:
    """A scenario of the lender's own people. WorkforceTrouble where there are none."""
    if not rows:
        raise WorkforceTrouble("there are no headcounts to plan from")
    if not 1 <= wanted.months <= 60 or not 0.0 <= wanted.needed_share <= 1.5:
        raise WorkforceTrouble("months are 1 to 60, needed people 0 to 150 % of today's")
    last = max(row.month for row in rows)
    first = _months_before(last, RATE_MONTHS - 1)
    recent = [row for row in rows if row.month >= first]
    months = len({row.month for row in recent})
    there = {_place(row) for row in recent if row.month == last}
    roles = tuple(
        _role(place, [row for row in recent if _place(row) == place], months, last, wanted)
        for place in sorted(there)
    )
    changed = tuple(_chosen(role, choice, seats, there) for role in roles)
    return Scenario(CHOICES[choice], wanted.months, changed, _SPREAD, wanted.runs, wanted.seed)


def _place(row: HeadcountMonth) -> Place:
    return row.role, row.site


@dataclass(frozen=True, slots=True)
class _Found:
    planned: PlannedRole
    hires_a_month: int


def _role(
    place: Place, rows: Sequence[HeadcountMonth], months: int, last: date, wanted: Wanted
) -> _Found:
    exposed = sum(row.open for row in rows) / 12.0
    people = sum(row.close for row in rows if row.month == last)
    resigned, retired = (sum(getattr(row, kind) for row in rows) for kind in NATURAL)
    left = resigned + retired
    share = min(_MOST_A_YEAR, -math.expm1(-left / exposed)) if exposed and left else 0.0
    resign, retire = (share * count / left if left else 0.0 for count in (resigned, retired))
    return _Found(
        PlannedRole(*place, people, resign, retire, round(people * wanted.needed_share)),
        round(sum(row.hires for row in rows) / max(1, months)),
    )


def _chosen(
    found: _Found, choice: Choice, seats: Mapping[Place, Seats], there: set[Place]
) -> PlannedRole:
    role = found.planned
    if choice == "as_before":
        return _with(role, hires=found.hires_a_month)
    funded = seats.get(role.place)
    if choice == "freeze" or funded is None or (funded.to_role, role.site) not in there:
        return role
    return _with(role, seats=math.floor(funded.seats_a_month), to_role=funded.to_role)


def _with(
    role: PlannedRole, hires: int = 0, seats: int = 0, to_role: str | None = None
) -> PlannedRole:
    return PlannedRole(
        role.role,
        role.site,
        role.people,
        role.resign_a_year,
        role.retire_a_year,
        role.needed_at_end,
        hires,
        seats,
        to_role if seats else None,
        4 if seats else 0,
    )


def _months_before(month: date, count: int) -> date:
    whole = month.year * 12 + month.month - 1 - count
    return date(whole // 12, whole % 12 + 1, 1)


def months_after(month: date, count: int) -> tuple[date, ...]:
    """The month itself and so many after it."""
    return tuple(_months_before(month, -number) for number in range(count + 1))
