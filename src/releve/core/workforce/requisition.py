"""A requisition in a hiring freeze: the risk without it, what became of it, and when it lapses.

The risk is that of the people plan: the lender's own headcounts, resignations, and retirements of
twelve months go on as they are, nobody is hired but on requisitions that were signed before, and
funded seats move who is not needed. It is P(fewer people than needed) when somebody hired now
would cover their share. People needed are those whose handled hours on the roster fill no more
than the policy's occupancy; a role without rosters needs somebody's word for it, told as such.
"""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Literal, cast

from releve.core.workforce import fields
from releve.core.workforce.ledger_people import HeadcountMonth, RosterMonth
from releve.core.workforce.plan import Played, Scenario
from releve.core.workforce.planned import Place, Seats, Wanted, scenario_of
from releve.core.workforce.trouble import WorkforceTrouble

State = Literal["open", "signed", "refused", "filled", "lapsed"]
NeededFrom = Literal["rosters", "stated"]
_KEYS = {
    "risk_limit", "months_to_fill", "months_to_proficiency", "expires_days_max", "occupancy_max",
    "runs", "seed",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class RequisitionPolicy:
    """When a vacancy is essential; `months` from a signature until its work is covered."""

    risk_limit: float
    months_to_fill: int
    months_to_proficiency: int
    expires_days_max: int
    occupancy_max: float
    runs: int
    seed: int

    @property
    def months(self) -> int:
        return self.months_to_fill + self.months_to_proficiency


def requisition_policy_from(table: fields.Table) -> RequisitionPolicy:
    """The policy of a file's values. WorkforceTrouble names the key and the fault."""
    fields.known_only("", table, _KEYS)
    found = RequisitionPolicy(
        fields.share("", table, "risk_limit"),
        fields.whole("", table, "months_to_fill"),
        fields.whole("", table, "months_to_proficiency"),
        fields.whole("", table, "expires_days_max"),
        fields.share("", table, "occupancy_max"),
        fields.whole("", table, "runs"),
        fields.whole("", table, "seed"),
    )
    if not 1 <= found.months <= 60:
        raise WorkforceTrouble("months_to_fill: with months_to_proficiency it is 1 to 60")
    if not 1 <= found.expires_days_max <= 366:
        raise WorkforceTrouble("expires_days_max: is 1 to 366")
    if found.occupancy_max <= 0.0:
        raise WorkforceTrouble("occupancy_max: is above 0")
    if not 100 <= found.runs <= 100_000:
        raise WorkforceTrouble("runs: are 100 to 100000")
    return found


@dataclass(frozen=True, slots=True)
class Assessed:
    """A role's coverage without one more person, and with them, told as of a month's headcounts.

    `coming` people were signed for and are in no headcount yet. Figures of few people are None;
    whether the risk exceeds the limit is told all the same.
    """

    month: date
    months: int
    needed_from: NeededFrom
    risk_limit: float
    exceeds: bool
    people: int | None
    coming: int | None
    needed: int | None
    risk_without: float | None
    risk_with: float | None

    @property
    def suppressed(self) -> bool:
        return self.people is None


def as_row(found: Assessed) -> dict[str, object]:
    """An assessment as rows and records hold it."""
    row: dict[str, object] = asdict(found)
    return row | {"month": found.month.isoformat()}


def assessed_from(row: fields.Table) -> Assessed:
    """An assessment as it was kept."""
    kept = cast("dict[str, Any]", {**row, "month": date.fromisoformat(str(row["month"]))})
    return Assessed(**kept)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a role's risk is told from: headcounts of a year, funded seats, needs, and who comes."""

    rows: Sequence[HeadcountMonth]
    seats: Mapping[Place, Seats]
    needs: Mapping[Place, int]
    coming: Mapping[Place, int]

    @property
    def month(self) -> date:
        return max(row.month for row in self.rows)

    def people(self, place: Place) -> int:
        last = self.month
        return sum(r.close for r in self.rows if r.month == last and (r.role, r.site) == place)


def needs_of(
    rosters: Sequence[RosterMonth], people: Mapping[Place, int], occupancy_max: float
) -> dict[Place, int]:
    """People needed for the hours that were handled, where rosters tell of them."""
    return {
        row.place: math.ceil(
            people[row.place] * row.handled_hours / row.available_hours / occupancy_max - 1e-9
        )
        for row in rosters
        if row.available_hours > 0.0 and people.get(row.place, 0) > 0
    }


def covering(found: Coverage, place: Place, more: int, policy: RequisitionPolicy) -> Scenario:
    """The freeze as it goes on, with so many people more in a place than are signed for."""
    wanted = Wanted(policy.months, 1.0, policy.runs, policy.seed)
    frozen = scenario_of(found.rows, found.seats, "freeze_with_seats", wanted)
    roles = tuple(
        replace(
            role,
            people=role.people
            + found.coming.get(role.place, 0)
            + (more if role.place == place else 0),
            needed_at_end=found.needs.get(role.place, role.needed_at_end),
        )
        for role in frozen.roles
    )
    return replace(frozen, roles=roles)


def short_in(played: Played, place: Place) -> float:
    """P(fewer than needed) in a place at the end."""
    return next(role.p_short for role in played.roles if (role.role, role.site) == place)


def assessed_of(
    found: Coverage,
    place: Place,
    needed_from: NeededFrom,
    risks: tuple[float, float],
    told: tuple[RequisitionPolicy, Collection[Place]],
) -> Assessed:
    """The assessment: `risks` without it and with it; `told` by which policy, and who is few."""
    policy, hidden = told
    figures: tuple[int | None, int | None, int | None, float | None, float | None] = (
        found.people(place),
        found.coming.get(place, 0),
        found.needs[place],
        *risks,
    )
    if place in hidden:
        figures = (None, None, None, None, None)
    exceeds = risks[0] > policy.risk_limit
    return Assessed(found.month, policy.months, needed_from, policy.risk_limit, exceeds, *figures)


def state_of(steps: Collection[str], expires_on: date, today: date) -> State:
    """What a requisition is on a day: one that nobody filled lapses after its last day."""
    if "refused" in steps:
        return "refused"
    if "filled" in steps:
        return "filled"
    if expires_on < today:
        return "lapsed"
    return "signed" if "signed" in steps else "open"


def frozen_on(steps: Sequence[tuple[date, bool]], day: date) -> bool:
    """Whether a hiring freeze is on: the last step until the day says so."""
    until = [step for step in steps if step[0] <= day]
    return bool(until) and max(until)[1]
