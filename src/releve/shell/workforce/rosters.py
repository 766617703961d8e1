"""Weekly rosters that cover a requirement with few agents, by linear programs (HiGHS).

A tour is what one agent works in a week: five days with the same start, two days off in a row. A
day is eight and a half hours with half an hour's lunch and two quarters of an hour's break, in one
of a few layouts that may differ from day to day. So a day's rest is 15.5 hours and a week's more
than 35, and nobody works six hours without a break (Directive 2003/88/EC, Articles 3 to 5 ask for
11 and 35, and for a break).

The week is a circle: who starts on Sunday evening is there on Monday morning. Tours and layouts
are whole numbers, reached by diving: the linear program is solved again and again with more of it
settled. Its first optimum is the bound that rosters are judged by. (The same problem given to the
solver as a whole-number program was 9 % above the bound after 12 s.)
J. Thompson, "Improved implicit optimal modeling of the labor shift scheduling problem" (1995), is
the source of counting layouts per day and start instead of per tour.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import highspy
import numpy as np
from numpy.typing import NDArray

from releve.core.workforce.staffing.week import INTERVALS_A_DAY, INTERVALS_A_WEEK
from releve.core.workforce.trouble import WorkforceTrouble

_DAY_INTERVALS = 34
_STARTS = range(0, INTERVALS_A_DAY, 2)
# First break, lunch (two intervals), second break: intervals after the start.
LAYOUTS = ((6, 14, 26), (8, 16, 26), (8, 18, 28), (10, 20, 28))
_DAYS_OFF = tuple((first, (first + 1) % 7) for first in range(7))
Reals = NDArray[np.float64]

_TOURS: NDArray[np.bool_] = np.arange(len(_STARTS) * 7 * (1 + len(LAYOUTS))) < len(_STARTS) * 7
_WHOLE = 1e-6
# One part in so many of what is fractional is settled in a round.
_SETTLED = 30


@dataclass(frozen=True, slots=True)
class Tour:
    """So many agents who start at this quarter of an hour, with these days off (0 is Monday)."""

    start_interval: int
    days_off: tuple[int, int]
    agents: int


@dataclass(frozen=True, slots=True)
class DayShift:
    """So many of a day's starters take this layout of breaks."""

    day: int
    start_interval: int
    layout: tuple[int, int, int]
    agents: int


@dataclass(frozen=True, slots=True)
class Roster:
    """The tours, their days, and how far above the linear bound the number of agents is."""

    tours: tuple[Tour, ...]
    shifts: tuple[DayShift, ...]
    agents: int
    linear_bound: float

    @property
    def over_bound(self) -> float:
        return self.agents / self.linear_bound - 1.0 if self.linear_bound > 0.0 else 0.0


def roster(needed: Sequence[int]) -> Roster:
    """Few agents whose tours cover what each interval of the week needs, and the linear bound."""
    solver = _solver(needed)
    bound = float(_relaxed(solver).sum(where=_TOURS))
    values = _dive(solver)
    tours = tuple(
        Tour(start, _DAYS_OFF[off], int(values[_tour(place, off)]))
        for place, start in enumerate(_STARTS)
        for off in range(7)
        if values[_tour(place, off)]
    )
    shifts = tuple(
        DayShift(day, start, LAYOUTS[layout], int(values[_shift(day, place, layout)]))
        for day in range(7)
        for place, start in enumerate(_STARTS)
        for layout in range(len(LAYOUTS))
        if values[_shift(day, place, layout)]
    )
    made = Roster(tours, shifts, sum(tour.agents for tour in tours), bound)
    if (covered(made) < np.asarray(needed)).any():
        raise WorkforceTrouble("roster: what the solver found does not cover the week")
    return made


def linear_bound(needed: Sequence[int]) -> float:
    """What no roster of these tours can be below."""
    return float(_relaxed(_solver(needed)).sum(where=_TOURS))


def _solver(needed: Sequence[int]) -> highspy.Highs:
    if len(needed) != INTERVALS_A_WEEK or min(needed) < 0:
        raise WorkforceTrouble(f"a week has {INTERVALS_A_WEEK} intervals, each of at least 0")
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.passModel(_model(needed))
    return solver


def covered(made: Roster) -> NDArray[np.int64]:
    """How many agents are at work, not on a break, in each interval."""
    there = np.zeros(INTERVALS_A_WEEK, dtype=np.int64)
    for shift in made.shifts:
        there[_at_work(shift.day, shift.start_interval, shift.layout)] += shift.agents
    return there


def _at_work(day: int, start: int, layout: tuple[int, int, int]) -> NDArray[np.int64]:
    first, lunch, second = layout
    away = {first, lunch, lunch + 1, second}
    begin = day * INTERVALS_A_DAY + start
    offsets = [place for place in range(_DAY_INTERVALS) if place not in away]
    return (begin + np.asarray(offsets, dtype=np.int64)) % INTERVALS_A_WEEK


def _tour(place: int, off: int) -> int:
    return place * 7 + off


def _shift(day: int, place: int, layout: int) -> int:
    return len(_STARTS) * 7 + (day * len(_STARTS) + place) * len(LAYOUTS) + layout


def _model(needed: Sequence[int]) -> highspy.HighsLp:
    """Rows: each interval covered; each day's starters have as many layouts as tours send."""
    starts, layouts = len(_STARTS), len(LAYOUTS)
    columns = starts * 7 + 7 * starts * layouts
    rows_of: list[list[int]] = [[] for _ in range(columns)]
    values_of: list[list[float]] = [[] for _ in range(columns)]
    for (place, start), day in product(enumerate(_STARTS), range(7)):
        link = INTERVALS_A_WEEK + day * starts + place
        for off, days_off in enumerate(_DAYS_OFF):
            if day not in days_off:
                rows_of[_tour(place, off)].append(link)
                values_of[_tour(place, off)].append(1.0)
        for layout, breaks in enumerate(LAYOUTS):
            column = _shift(day, place, layout)
            work = _at_work(day, start, breaks).tolist()
            rows_of[column] += [*work, link]
            values_of[column] += [*([1.0] * len(work)), -1.0]
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = columns, INTERVALS_A_WEEK + 7 * starts
    cost: Reals = np.zeros(columns)
    cost[: starts * 7] = 1.0
    lp.col_cost_ = cost
    lp.col_lower_ = np.zeros(columns)
    lp.col_upper_ = np.full(columns, highspy.kHighsInf)
    lower: Reals = np.concatenate([np.asarray(needed, dtype=np.float64), np.zeros(7 * starts)])
    lp.row_lower_ = lower
    upper: Reals = np.concatenate(
        [np.full(INTERVALS_A_WEEK, highspy.kHighsInf), np.zeros(7 * starts)]
    )
    lp.row_upper_ = upper
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = np.cumsum([0, *(len(rows) for rows in rows_of)]).astype(np.int32)
    lp.a_matrix_.index_ = np.asarray([row for rows in rows_of for row in rows], dtype=np.int32)
    lp.a_matrix_.value_ = np.asarray([v for values in values_of for v in values])
    return lp


def _dive(solver: highspy.Highs) -> NDArray[np.int64]:
    """Whole numbers near the linear optimum: what it takes is kept, the nearest are rounded up.

    Tours first, then layouts. Lower bounds only rise and tours have no upper bound, so that there
    is always a solution, and each round settles a share of what is fractional.
    """
    held: Reals = np.zeros(len(_TOURS))
    while True:
        values = _relaxed(solver)
        part = values - np.floor(values + _WHOLE)
        open_ones = np.flatnonzero(part > _WHOLE)
        among = open_ones[_TOURS[open_ones]]
        if not len(among):
            among = open_ones
        if not len(among):
            return np.rint(values).astype(np.int64)
        nearest = among[np.argsort(-part[among], kind="stable")][: 1 + len(among) // _SETTLED]
        raised = np.maximum(held, np.floor(values + _WHOLE))
        raised[nearest] = np.ceil(values[nearest] - _WHOLE)
        for column in np.flatnonzero(raised > held).tolist():
            solver.changeColBounds(column, float(raised[column]), highspy.kHighsInf)
        held = raised


def _relaxed(solver: highspy.Highs) -> Reals:
    solver.run()
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        raise WorkforceTrouble("roster: the solver found no optimum")
    values: Reals = np.asarray(solver.getSolution().col_value, dtype=np.float64)
    return values
