"""The page of the pace: how fast work may be automated without a dismissal, role by role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from releve.console.workforce.more_charts import PaceLine, counters_chart, pace_chart
from releve.console.workforce.sheet import Cell, Chart, Choice, Column, Figure, Sheet, Table, Term
from releve.core.people.suppression import HIDDEN, is_small
from releve.core.workforce.dismissals import Counter
from releve.core.workforce.pace import (
    PaceAnswer,
    RoleAtSite,
    absorbed,
    ask,
    expected_months,
    highest_pace,
)

TITLE = "Pace"
EMPTY = (
    "No people are on record: headcounts of each role and site say how many leave by themselves. "
    "In a sandbox, releve simulate makes a history of twelve months."
)
HORIZON_WEEKS, SETTLING_WEEKS = 52, 13
_CHART_MONTHS = 24
_ROLES = (
    Column("role", "Role"),
    Column("site", "Site"),
    Column("people", "People", "whole"),
    Column("attrition_a_year", "Leave a year", "share"),
    Column("seats_a_month", "Seats a month", "real"),
    Column("positions_a_week", "Positions a week", "real", decimals=2),
    Column("binding_week", "Week that binds", "whole"),
    Column("absorbed_12_months", "Can go in 12 months", "whole"),
)
_ASKED = (
    Column("role", "Role"),
    Column("site", "Site"),
    Column("positions", "Asked for", "whole"),
    Column("months", "In months", "real"),
    Column("allowed", "Allowed"),
    Column("absorbed", "Can go by then", "whole"),
    Column("months_expected", "Months expected", "real"),
    Column("months_needed", "Months with 95 %", "real"),
    Column("redeployments_needed", "Or redeployments", "whole"),
)
_COUNTERS = (
    Column("site", "Site"),
    Column("law", "Law"),
    Column("window_days", "Window, days", "whole"),
    Column("counted", "Counted", "whole"),
    Column("reached_at", "Threshold", "whole"),
    Column("share", "Share", "share"),
    Column("level", "Level"),
    Column("source", "Source"),
)
_TERMS = (
    Term(
        "Positions a week",
        "the highest steady rate such that positions never run ahead of natural departures and "
        f"funded seats, with 95 % probability, within {SETTLING_WEEKS} weeks of settling over "
        f"{HORIZON_WEEKS} weeks",
    ),
    Term(
        "Leave a year",
        "who resigned or retired in the last twelve months, of the people exposed to it",
    ),
    Term(
        "Can go",
        "natural departures that are reached with 95 % probability, good and bad years included, "
        "and funded redeployment seats",
    ),
    Term(
        "What would allow it",
        "the months after which it holds with 95 %, or the redeployments that make it hold in time",
    ),
    Term(
        "Dismissals",
        "dismissals and exit packages in a rolling window for each site, against Directive "
        "98/59/EC and the US WARN Act. Rows are by month: a month that ends in the window counts "
        "whole. Near from a half of a threshold on, close from four fifths; representatives are "
        "informed before a step that would reach it",
    ),
    Term("Left out", f"{HIDDEN} people stand behind the figure"),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of one role: so many positions in so many months."""

    role: str
    site: str
    positions: int
    months: float


@dataclass(frozen=True, slots=True)
class SiteCounter:
    """A threshold's counter at one site of so many people."""

    site: str
    people: int
    counter: Counter


@dataclass(frozen=True, slots=True)
class PaceFound:
    """What the page is made from."""

    roles: Sequence[RoleAtSite]
    asked: Asked
    counters: Sequence[SiteCounter]
    on: date


def empty_pace() -> Sheet:
    return Sheet("pace", TITLE, "", empty=EMPTY)


def pace_sheet(found: PaceFound) -> Sheet:
    """The page."""
    role = next(
        (r for r in found.roles if (r.role, r.site) == (found.asked.role, found.asked.site)),
        found.roles[0],
    )
    hidden = is_small(role.people)
    answer = ask(role, found.asked.positions, found.asked.months) if found.asked.positions else None
    tables = [
        Table(
            "roles",
            "The highest pace by role and site",
            _ROLES,
            tuple(_role_row(one) for one in found.roles),
            "left out",
        )
    ]
    if answer is not None:
        row = _asked_row(role, found.asked, answer)
        tables.insert(0, Table("asked", "What is asked for", _ASKED, (row,), "left out"))
    tables.append(
        Table(
            "dismissals",
            "Dismissals beside the thresholds of law",
            _COUNTERS,
            tuple(_counter_row(one) for one in found.counters),
            "left out",
        )
    )
    return Sheet(
        "pace",
        TITLE,
        f"As of {found.on:%B %Y}. Authority of assistants is not raised faster than this.",
        _figures(role, found.asked, answer, hidden),
        _charts(found, role, hidden),
        tuple(tables),
        _TERMS,
        alarms=_alarms(found.counters),
        choices=_choices(found, role),
    )


def _role_row(role: RoleAtSite) -> tuple[Cell, ...]:
    if is_small(role.people):
        return (role.role, role.site, *([None] * 6))
    best = highest_pace(role, HORIZON_WEEKS, SETTLING_WEEKS)
    return (
        role.role,
        role.site,
        role.people,
        role.attrition_a_year,
        role.seats_a_month,
        best.positions_a_week,
        best.binding_week,
        int(absorbed(role, 12.0)),
    )


def _asked_row(role: RoleAtSite, asked: Asked, answer: PaceAnswer) -> tuple[Cell, ...]:
    told = (role.role, role.site, asked.positions, asked.months, answer.allowed)
    if is_small(role.people):
        return (*told, None, None, None, None)
    return (
        *told,
        int(answer.absorbed),
        answer.months_expected,
        answer.months_needed,
        answer.seats_needed,
    )


def _counter_row(one: SiteCounter) -> tuple[Cell, ...]:
    counter = one.counter
    few = is_small(one.people)
    return (
        one.site,
        counter.threshold.law,
        counter.threshold.window_days,
        None if few else counter.counted,
        counter.reached_at,
        None if few else counter.counted / counter.reached_at,
        counter.level,
        counter.threshold.source,
    )


def _figures(
    role: RoleAtSite, asked: Asked, answer: PaceAnswer | None, hidden: bool
) -> tuple[Figure, ...]:
    if answer is None or hidden:
        return ()
    name = f"{asked.positions:,} of {role.people:,} in {asked.months:g} months"
    verdict = Figure(name, "allowed" if answer.allowed else "refused", bad=not answer.allowed)
    needed = answer.months_needed
    months = "no time is enough" if needed is None else f"{needed:.1f} months"
    expected = expected_months(role.people, role.attrition_a_year, asked.positions)
    told = "never" if expected is None else f"expected after {expected:.1f}"
    return (
        verdict,
        Figure("can go by then", f"{answer.absorbed:,.0f}", "with 95 % probability"),
        Figure("what would allow it: time", months, told),
        Figure("or redeployments", f"{answer.seats_needed:,}"),
    )


def _charts(found: PaceFound, role: RoleAtSite, hidden: bool) -> tuple[Chart, ...]:
    charts: list[Chart] = []
    if not hidden:
        point = (found.asked.months, float(found.asked.positions))
        expected = [_expected(role, month) for month in range(_CHART_MONTHS + 1)]
        can_go = [absorbed(role, float(month)) for month in range(_CHART_MONTHS + 1)]
        name = f"{role.role}, {role.site}"
        asked = point if found.asked.positions else None
        charts.append(pace_chart(PaceLine(name, expected, can_go, asked)))
    rows = [
        (f"{one.site}: {_short_law(one.counter)}", one.counter.counted, one.counter.reached_at)
        for one in found.counters
        if not is_small(one.people) and one.counter.counted
    ]
    if rows:
        charts.append(counters_chart(rows))
    return tuple(charts)


def _short_law(counter: Counter) -> str:
    law = counter.threshold.law
    # The directive's number is enough beside the table that names it in full.
    law = law.removeprefix("Directive ")
    return law if len(law) <= 28 else f"{law[:27]}…"


def _expected(role: RoleAtSite, months: int) -> float:
    gone = role.people * (1.0 - (1.0 - role.attrition_a_year) ** (months / 12.0))
    return min(float(role.people), gone + role.seats_a_month * months)


_LEVELS = {"close": "are close to", "reached": "have reached"}


def _alarms(found: Sequence[SiteCounter]) -> tuple[str, ...]:
    return tuple(
        f"{one.site}: dismissals {_LEVELS[one.counter.level]} the threshold of "
        f"{one.counter.threshold.law}. Representatives have to be informed before a further step."
        for one in found
        if one.counter.level in _LEVELS
    )


def _choices(found: PaceFound, chosen: RoleAtSite) -> tuple[Choice, ...]:
    return (
        Choice(
            "role",
            "Role and site",
            "one",
            options=tuple(
                (f"{r.role}@{r.site}", f"{r.role}, {r.site}", r == chosen) for r in found.roles
            ),
        ),
        Choice(
            "positions",
            "Positions that would go",
            "number",
            f"{found.asked.positions}",
            most=1_000_000,
        ),
        Choice("months", "Within months", "number", f"{found.asked.months:g}", least=1, most=120),
    )
