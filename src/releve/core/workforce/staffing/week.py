"""Agents for every interval of a week and every skill: the requirement that rosters cover."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from releve.core.workforce import fields
from releve.core.workforce.staffing.staffed import Demand, agents_needed, staffed
from releve.core.workforce.trouble import WorkforceTrouble

INTERVAL_SECONDS = 900
INTERVALS_A_DAY = 96
INTERVALS_A_WEEK = 7 * INTERVALS_A_DAY
# Steps up before the search starts anew; most intervals take one or two.
_STEPS = 4


@dataclass(frozen=True, slots=True)
class SkillWeek:
    """Calls expected in each quarter of an hour from Monday 0:00, and how they are to be served."""

    skill: str
    calls: tuple[float, ...]
    handle_times_seconds: tuple[float, ...]
    target_seconds: float
    service_level: float
    patience_seconds: float | None = None

    def __post_init__(self) -> None:
        if len(self.calls) != INTERVALS_A_WEEK:
            raise WorkforceTrouble(
                f"{self.skill}: {len(self.calls)} intervals; a week has {INTERVALS_A_WEEK}"
            )


def week_needed(week: SkillWeek) -> tuple[int, ...]:
    """Agents on the phone in each interval.

    More calls never take fewer agents: in the order of their calls, an interval starts from what
    the one before it took, which saves most of the search.
    """
    known: dict[float, int] = {}
    agents = 0
    for calls in sorted(set(week.calls)):
        agents = _needed_from(agents, _demand(week, calls), week.service_level)
        known[calls] = agents
    return tuple(known[calls] for calls in week.calls)


def _demand(week: SkillWeek, calls: float) -> Demand:
    seconds, target = week.handle_times_seconds, week.target_seconds
    return Demand(calls, INTERVAL_SECONDS, seconds, target, week.patience_seconds)


def _needed_from(least: int, demand: Demand, service_level: float) -> int:
    if least > 0:
        for agents in range(least, least + _STEPS):
            if staffed(demand, agents).service_level >= service_level:
                return agents
    return agents_needed(demand, service_level).agents


def with_shrinkage(needed: Sequence[int], shrinkage: float) -> tuple[int, ...]:
    """Agents to roster so that as many are there: absence and training come on top."""
    if not 0.0 <= shrinkage < 1.0:
        raise WorkforceTrouble(f"shrinkage: {shrinkage} is no share below 1")
    # As it was written: the float beside 0.3 would take one agent more for seven.
    there = 1 - Fraction(str(shrinkage))
    return tuple(ceil(agents / there) for agents in needed)


def week_from(where: str, row: fields.Table) -> tuple[SkillWeek, float]:
    """A skill as a scenario writes it, and its shrinkage.

    Calls are 672 quarters of an hour from Monday 0:00, or a day of 96 with a factor a weekday.
    """
    keys = {"skill", "calls", "day_calls", "weekday_factors", "handle_times_seconds", "shrinkage"}
    fields.known_only(where, row, keys | {"target_seconds", "service_level", "patience_seconds"})
    calls = fields.numbers(where, row, "calls")
    if not calls:
        day, factors = (fields.numbers(where, row, key) for key in ("day_calls", "weekday_factors"))
        calls = tuple(quarter * factor for factor in factors for quarter in day)
    patience = fields.number(where, row, "patience_seconds", 0.0)
    found = SkillWeek(
        fields.text(where, row, "skill"),
        calls,
        fields.numbers(where, row, "handle_times_seconds"),
        fields.number(where, row, "target_seconds"),
        fields.share(where, row, "service_level"),
        patience or None,
    )
    return found, fields.share(where, row, "shrinkage", 0.0)
