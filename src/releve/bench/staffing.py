"""A week of 672 quarters of an hour and five skills, staffed and rostered; and Erlang A alone.

The skills are those of a lender with some 1,800 agents: a bell over the day, less on weekends. The
yardsticks are the same density summed by a bare loop, and the week's linear programs alone.
"""

import math
from time import perf_counter

from releve.bench.report import Report, seconds_of
from releve.core.workforce.staffing.staffed import Demand, staffed
from releve.core.workforce.staffing.week import INTERVALS_A_WEEK, SkillWeek, week_needed
from releve.shell.workforce.rosters import linear_bound, roster

PEAK_CALLS = (2000.0, 1200.0, 700.0, 400.0, 250.0)
_WEEKDAYS = (1.0, 0.95, 0.9, 0.92, 0.98, 0.6, 0.5)
_POINTS = 1000


def bench_staffing() -> Report:
    """Measured in this process; HiGHS takes one thread."""
    demand = Demand(360, 1800, (240.0,), 15, 180)
    point = seconds_of(lambda: [staffed(demand, 48) for _ in range(_POINTS)]) / _POINTS
    bare = seconds_of(lambda: [_bare_loop() for _ in range(_POINTS)]) / _POINTS
    weeks = [_week(peak, place) for place, peak in enumerate(PEAK_CALLS)]
    week_seconds = seconds_of(lambda: [week_needed(week) for week in weeks])
    needed = [week_needed(week) for week in weeks]
    began = perf_counter()
    made = [roster(each) for each in needed]
    rostered = perf_counter() - began
    linear = seconds_of(lambda: [linear_bound(each) for each in needed], runs=1)
    bound = sum(each.linear_bound for each in made)
    return Report(
        "staffing",
        {
            "erlang_a_milliseconds_a_point": point * 1e3,
            "week_staffed_seconds": week_seconds,
            "week_rostered_seconds": rostered,
            "over_linear_bound_percent": 100.0 * (sum(each.agents for each in made) / bound - 1.0),
            "agents": float(sum(each.agents for each in made)),
        },
        {"bare_loop_milliseconds": bare * 1e3, "linear_programs_seconds": linear},
        {"erlang_a_to_bare_loop": point / bare, "rosters_to_linear_programs": rostered / linear},
    )


def _bare_loop() -> float:
    total = 0.0
    for step in range(60):
        total += math.exp(-0.1 * step) * -math.expm1(-0.01 * step)
    return total


def _week(peak: float, place: int) -> SkillWeek:
    calls: list[float] = []
    for interval in range(INTERVALS_A_WEEK):
        day, hour = divmod(interval / 4, 24)
        bell = math.exp(-(((hour - 13 - 0.5 * place) / 4.5) ** 2))
        evening = 0.25 * math.exp(-(((hour - 19) / 2) ** 2))
        uneven = 1 + 0.07 * math.sin(interval * 1.7 + place)
        calls.append(peak * max(0.05, bell + evening) * _WEEKDAYS[int(day)] * uneven)
    return SkillWeek(f"skill {place + 1}", tuple(calls), (240.0,), 20.0, 0.8, 120.0)
