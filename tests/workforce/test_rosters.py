"""A week staffed and rostered: covered, within the labor rules, and near the linear bound."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from releve.cli.main import app
from releve.core.workforce.staffing.staffed import Demand, agents_needed
from releve.core.workforce.staffing.week import (
    INTERVALS_A_WEEK,
    SkillWeek,
    week_from,
    week_needed,
    with_shrinkage,
)
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.workforce.rosters import LAYOUTS, Roster, covered, linear_bound, roster

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "roster.toml"


def _needed(peak: int) -> tuple[int, ...]:
    bell = [math.exp(-(((interval % 96) / 4 - 13) ** 2) / 20) for interval in range(672)]
    return tuple(round(peak * part * (1.0 if n < 480 else 0.6)) for n, part in enumerate(bell))


@pytest.fixture(scope="module")
def made() -> tuple[tuple[int, ...], Roster]:
    needed = _needed(400)
    return needed, roster(needed)


def test_every_interval_is_covered_near_the_bound(made: tuple[tuple[int, ...], Roster]) -> None:
    needed, found = made
    assert (covered(found) >= np.asarray(needed)).all()
    assert 0.0 <= found.over_bound <= 0.02
    assert found.linear_bound == pytest.approx(linear_bound(needed), rel=1e-6)
    # No roster can do with less than the work divided by the hours at work of a tour.
    assert found.linear_bound >= sum(needed) / (5 * 30)


def test_tours_keep_the_labor_rules(made: tuple[tuple[int, ...], Roster]) -> None:
    found = made[1]
    for tour in found.tours:
        first, second = tour.days_off
        assert (first + 1) % 7 == second
    for first, lunch, second in LAYOUTS:
        # Never six hours, 24 quarters, without a break, to the end of the day.
        assert max(first, lunch - first, second - lunch - 2, 34 - second) < 24
    for day in range(7):
        for start in {tour.start_interval for tour in found.tours}:
            sent = sum(
                tour.agents
                for tour in found.tours
                if tour.start_interval == start and day not in tour.days_off
            )
            working = sum(
                shift.agents
                for shift in found.shifts
                if (shift.day, shift.start_interval) == (day, start)
            )
            assert working == sent


def test_the_same_requirement_gives_the_same_roster() -> None:
    needed = _needed(20)
    assert roster(needed) == roster(needed)
    assert roster([0] * INTERVALS_A_WEEK).agents == 0


def test_a_week_is_staffed_like_each_of_its_intervals() -> None:
    calls = tuple(float(5 * (n % 96)) for n in range(INTERVALS_A_WEEK))
    week = SkillWeek("x", calls, (240.0,), 20.0, 0.8, 120.0)
    needed = week_needed(week)
    for place in (0, 1, 2, 40, 95, 600):
        one = Demand(calls[place], 900, (240.0,), 20.0, 120.0)
        assert needed[place] == agents_needed(one, 0.8).agents
    assert with_shrinkage([0, 7, 70], 0.3) == (0, 10, 100)


def test_weeks_that_are_none() -> None:
    with pytest.raises(WorkforceTrouble, match="672"):
        SkillWeek("x", (1.0,), (240.0,), 20.0, 0.8)
    with pytest.raises(WorkforceTrouble, match="672"):
        roster([1, 2])
    row = {"skill": "x", "handle_times_seconds": ["a"], "target_seconds": 1, "service_level": 0.8}
    with pytest.raises(WorkforceTrouble, match="handle_times_seconds"):
        week_from("", row | {"calls": [0] * 672})


def test_the_command() -> None:
    answer = CliRunner().invoke(app, ["workforce", "roster", "--scenario", str(EXAMPLE), "--json"])
    assert answer.exit_code == 0
    skill = json.loads(answer.stdout)["skills"][0]
    assert skill["agents"] == sum(tour["agents"] for tour in skill["tours"])
    assert skill["over_bound"] < 0.06
