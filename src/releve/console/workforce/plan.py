"""The page of the people plan: what was, the fan of what comes, and scenarios side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from releve.console.workforce.charts import EXIT_KINDS, Fan, exits_chart, fan_chart
from releve.console.workforce.sheet import Cell, Chart, Choice, Column, Figure, Sheet, Table, Term
from releve.core.people.suppression import HIDDEN, hides_total, suppressed
from releve.core.workforce.cells import plan_rows, tells_headcount
from releve.core.workforce.ledger_people import HeadcountMonth
from releve.core.workforce.plan import Played
from releve.core.workforce.planned import CHOICES, Wanted, months_after
from releve.core.workforce.side_by_side import FIGURES, compared

TITLE = "People plan"
EMPTY = (
    "No headcounts are on record: stock and flow of each role and site, month by month. In a "
    "sandbox, releve simulate makes a history of twelve months."
)
_FLOWS = (
    "open", "hires", "moved_in", "moved_out", "resigned", "retired", "dismissed", "packages",
    "transferred", "divested", "unexplained", "close",
)  # fmt: skip
_FLOW_COLUMNS = tuple(
    Column(name, name.replace("_", " ").capitalize(), "whole", alarm=name == "unexplained")
    for name in _FLOWS
)
_STOCK = (
    Column("month", "Month"),
    Column("role", "Role"),
    Column("site", "Site"),
    *_FLOW_COLUMNS,
)
_FAN = (
    Column("scenario", "Scenario"),
    Column("month", "Month"),
    Column("p5", "5 %", "whole"),
    Column("p25", "25 %", "whole"),
    Column("p50", "Middle", "whole"),
    Column("p75", "75 %", "whole"),
    Column("p95", "95 %", "whole"),
    Column("needed", "Needed", "whole"),
)
_ENDS = (
    Column("role", "Role"),
    Column("site", "Site"),
    Column("scenario", "Scenario"),
    Column("close", "At the end", "whole"),
    Column("close_differs", "difference", "whole"),
    Column("hires", "Hires", "whole"),
    Column("moved_in", "Moved in", "whole"),
    Column("resigned", "Resigned", "whole"),
    Column("retired", "Retired", "whole"),
    Column("p_surplus", "Too many at the end", "share"),
    Column("p_surplus_differs", "too many, difference", "share"),
    Column("p_short", "Too few", "share"),
    Column("p_short_differs", "too few, difference", "share"),
)
_TERMS = (
    Term(
        "Stock and flow",
        "open + hires + moved in - moved out - resigned - retired - dismissed - packages - "
        "transferred - divested = close, for every role, site, and month",
    ),
    Term(
        "Unexplained",
        "exits that no kind explains (below zero: people from nowhere). Shown in red wherever it "
        "is not 0",
    ),
    Term(
        "Natural departures",
        "who resigned or retired. Packages, transfers to another employer, and sales of a business "
        "are kinds of their own and never natural",
    ),
    Term(
        "The fan",
        "headcounts over all runs: half of them within the dark band, nine of ten within the "
        "light one. Years that are good or bad for everybody make it as wide as it is",
    ),
    Term(
        "Needed",
        "today's people times the share asked for, on a straight line; the plan dismisses nobody "
        "to get there",
    ),
    Term("Too many, too few", "in how many runs a role has more, or fewer, people than needed"),
    Term(
        "Left out",
        f"{HIDDEN} people stand behind the figure, or the rest would give such a figure away",
    ),
)


@dataclass(frozen=True, slots=True)
class PlanFound:
    """What the page is made from; `played` is in the order of `chosen`."""

    rows: Sequence[HeadcountMonth]
    played: Sequence[Played]
    chosen: Sequence[str]
    others: Sequence[str]
    wanted: Wanted


def empty_plan() -> Sheet:
    return Sheet("plan", TITLE, "", empty=EMPTY)


def plan_sheet(found: PlanFound) -> Sheet:
    """The page."""
    last = max(row.month for row in found.rows)
    # A scenario file may be longer than what was asked for.
    longest = max(len(played.headcount) - 1 for played in found.played)
    months = months_after(last, longest)
    # Of a few people all together, not even the sums are told.
    whole = {} if _tells_few(found.rows) else _by_month(found.rows)
    first = found.played[0]
    return Sheet(
        "plan",
        TITLE,
        f"{len(found.played)} of {len(CHOICES) + len(found.others)} scenarios, "
        f"{found.wanted.runs:,} runs each. Headcounts until {last:%B %Y}.",
        _figures(whole, first),
        _charts(found, whole, months),
        (
            _stock(found.rows),
            Table("fan", "Headcounts to come", _FAN, _fan_rows(found.played, months), "left out"),
            Table("ends", "Side by side: each role's end", _ENDS, _end_rows(found), "left out"),
        ),
        _TERMS,
        alarms=_alarms(whole),
        choices=_choices(found),
    )


Flows = dict[str, int]


def _by_month(rows: Sequence[HeadcountMonth]) -> dict[date, Flows]:
    whole: dict[date, Flows] = {}
    for row in rows:
        sums = whole.setdefault(row.month, dict.fromkeys(_FLOWS, 0))
        for name in _FLOWS:
            sums[name] += getattr(row, name)
    return dict(sorted(whole.items()))


def _tells_few(rows: Sequence[HeadcountMonth]) -> bool:
    """Whether some month's total would tell of too few people."""
    for month in {row.month for row in rows}:
        cells = _cells(_by_place([row for row in rows if row.month == month]))
        if hides_total(cells, suppressed(cells)):
            return True
    return False


def _figures(whole: Mapping[date, Flows], first: Played) -> tuple[Figure, ...]:
    told = _past_figures(whole) if whole else ()
    if not tells_headcount(first):
        return told
    end = first.headcount[-1]
    return (
        *told,
        Figure(
            f"after {len(first.headcount) - 1} months",
            f"{end.p50:,.0f}",
            f"{end.p5:,.0f} to {end.p95:,.0f}, {first.scenario}; {first.needed[-1]:,.0f} needed",
        ),
    )


def _past_figures(whole: Mapping[date, Flows]) -> tuple[Figure, ...]:
    months = list(whole)
    begun, now = whole[months[0]]["open"], whole[months[-1]]["close"]
    natural = sum(row["resigned"] + row["retired"] for row in whole.values())
    other = sum(
        row[kind] for row in whole.values() for kind in ("dismissed", "packages", "transferred",
                                                         "divested")
    )  # fmt: skip
    unexplained = sum(row["unexplained"] for row in whole.values())
    return (
        Figure("people now", f"{now:,}", f"{begun:,} before {months[0]:%B %Y}"),
        Figure("natural departures", f"{natural:,}", f"in {len(months)} months"),
        Figure("other exits by kind", f"{other:,}"),
        Figure("not explained", f"{unexplained:,}", bad=unexplained != 0),
    )


def _charts(
    found: PlanFound, whole: Mapping[date, Flows], months: Sequence[date]
) -> tuple[Chart, ...]:
    names = [f"{month:%b %y}" for month in months]
    own = [one for one in found.played if one.scenario in CHOICES.values() and tells_headcount(one)]
    charts: list[Chart] = []
    if own and whole:
        past = [(f"{month:%b %y}", sums["close"]) for month, sums in whole.items()]
        charts.append(fan_chart(past, [_fan(one) for one in own], names))
    if whole:
        exits = [
            (f"{month:%b %y}", {kind: sums[kind] for kind in EXIT_KINDS})
            for month, sums in whole.items()
        ]
        charts.append(exits_chart(exits))
    # What a file says is of other people: it has a drawing of its own.
    kept = [one for one in found.played if one.scenario in found.others and tells_headcount(one)]
    if kept:
        ahead = [f"{number}" for number in range(max(len(one.headcount) for one in kept))]
        title = "Headcount of kept scenarios, by months from their begin"
        charts.append(fan_chart([], [_fan(one) for one in kept], ahead, "kept", title))
        charts.append(_kept_exits(kept[0]))
    return tuple(charts)


def _fan(one: Played) -> Fan:
    return Fan(one.scenario, one.headcount, one.needed)


def _kept_exits(one: Played) -> Chart:
    roles = [
        (
            f"{row.role}, {row.site}",
            {kind: round(row.exits[kind].p50) for kind in ("resigned", "retired", "moved_out")},
        )
        for row, told in zip(one.roles, plan_rows(one), strict=True)
        if not told["suppressed"]
    ]
    title = f"Exits by kind until the end: {one.scenario}"
    return exits_chart(roles, "kept-exits", title, "exits, in the middle of all runs")


def _stock(rows: Sequence[HeadcountMonth]) -> Table:
    """Stock and flow; in a month whose few people would be told, these cells and enough others."""
    told: list[tuple[Cell, ...]] = []
    for month in sorted({row.month for row in rows}, reverse=True):
        places = _by_place([row for row in rows if row.month == month])
        cells = _cells(places)
        hidden = suppressed(cells)
        for place, sums in sorted(places.items()):
            figures = [None if place in hidden else sums[name] for name in _FLOWS]
            told.append((f"{month:%Y-%m}", *place, *figures))
        hide = hides_total(cells, hidden)
        whole = [None if hide else sum(sums[name] for sums in places.values()) for name in _FLOWS]
        told.append((f"{month:%Y-%m}", "all roles", "all sites", *whole))
    return Table("stock_and_flow", "Stock and flow by month", _STOCK, tuple(told), "left out")


def _cells(places: Mapping[tuple[str, str], Flows]) -> dict[tuple[str, str], int]:
    return {place: max(sums["open"], sums["close"]) for place, sums in places.items()}


def _by_place(rows: Sequence[HeadcountMonth]) -> dict[tuple[str, str], Flows]:
    places: dict[tuple[str, str], Flows] = {}
    for row in rows:
        sums = places.setdefault((row.role, row.site), dict.fromkeys(_FLOWS, 0))
        for name in _FLOWS:
            sums[name] += getattr(row, name)
    return places


def _fan_rows(played: Sequence[Played], months: Sequence[date]) -> tuple[tuple[Cell, ...], ...]:
    rows: list[tuple[Cell, ...]] = []
    for one in played:
        told = tells_headcount(one)
        for band, needed in zip(one.headcount, one.needed, strict=True):
            figures = (band.p5, band.p25, band.p50, band.p75, band.p95, needed)
            # Percentiles of whole people lie between two of them at times.
            shown = [round(value) if told else None for value in figures]
            rows.append((one.scenario, f"{months[band.month]:%Y-%m}", *shown))
    return tuple(rows)


def _end_rows(found: PlanFound) -> tuple[tuple[Cell, ...], ...]:
    rows: list[tuple[Cell, ...]] = []
    for end in compared(found.played).roles:
        here, differs = end.figures, end.difference
        told: list[Cell] = []
        for name in FIGURES:
            share = name.startswith("p_")
            figure = None if here is None else here[name]
            told.append(figure if share or figure is None else round(figure))
            if name == "close" or share:
                change = None if differs is None else differs[name]
                told.append(change if share or change is None else round(change))
        rows.append((end.role, end.site, end.scenario, *told))
    return tuple(rows)


def _alarms(whole: Mapping[date, Flows]) -> tuple[str, ...]:
    odd = [(month, sums["unexplained"]) for month, sums in whole.items() if sums["unexplained"]]
    if not odd:
        return ()
    told = ", ".join(f"{count:,} in {month:%B %Y}" for month, count in odd)
    return (f"Exits that no kind explains: {told}. Somebody has to say what they were.",)


def _choices(found: PlanFound) -> tuple[Choice, ...]:
    known = [*CHOICES.items(), *((name, name) for name in found.others)]
    return (
        Choice(
            "scenario",
            "Scenarios",
            "several",
            options=tuple((key, label, key in found.chosen) for key, label in known),
        ),
        Choice("months", "Months", "number", f"{found.wanted.months}", least=3, most=60, step=1),
        Choice(
            "needed",
            "Needed at the end, % of today",
            "number",
            f"{found.wanted.needed_share * 100:g}",
            least=0,
            most=150,
            step=1,
        ),
    )
