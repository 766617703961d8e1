"""The page of the work ledger: from a month's chats to cashable FTE, and what it is held to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from releve.console.workforce.charts import Fall, waterfall_chart
from releve.console.workforce.sheet import (
    Cell,
    Chart,
    Choice,
    Column,
    Figure,
    Sheet,
    Table,
    Term,
    span_said,
)
from releve.core.people.suppression import is_small, suppressed
from releve.core.workforce.gain_groups import people_by_place
from releve.core.workforce.ledger import Account, Ledger, Step
from releve.core.workforce.ledger_people import HeadcountMonth, Reconciliation
from releve.core.workforce.span import Span
from releve.core.workforce.statement import Figure as Number
from releve.core.workforce.statement import as_table
from releve.shell.workforce.ledger_statement import MonthStated, waterfall

TITLE = "Work ledger"
EMPTY = (
    "The work ledger has no issue yet. The worker's day writes it; in a sandbox, releve simulate "
    "makes a history of twelve months."
)
_STEPS = (
    Column("step", "Step"),
    Column("unit", "Unit"),
    Column("low", "Low", "real"),
    Column("mid", "Middle", "real"),
    Column("high", "High", "real"),
    Column("of", "Of"),
    Column("definition", "What it is"),
    Column("missing", "Missing"),
)
_MINUTES: tuple[tuple[Account, str], ...] = (
    ("human_remaining", "People after all, min"),
    ("repeat", "Repeats, min"),
    ("clawed_back", "Taken back, min"),
    ("displaced_pending", "Not yet durable, min"),
    ("displaced_vested", "Durable, min"),
    ("assistant", "Assistants, min"),
)
_ISSUES = (
    Column("errand", "Errand"),
    Column("language", "Language"),
    Column("market", "Market"),
    Column("issues", "Issues", "whole"),
    Column("repeated", "Came back", "whole"),
    Column("without_baseline", "No baseline", "whole"),
    Column("baseline_low", "Minutes before, low", "real"),
    Column("baseline", "middle", "real"),
    Column("baseline_high", "high", "real"),
    Column("handle_times", "Handle times", "whole"),
    *(Column(account, heading, "real") for account, heading in _MINUTES),
)
_SERVED = (
    Column("arm", "Arm"),
    Column("channel", "Channel"),
    Column("issues", "Issues", "whole"),
    Column("minutes", "People's minutes", "real"),
)
_SURVIVAL = (Column("day", "Day", "whole"), Column("kept", "Credits kept", "share"))
_ROLES = (
    Column("role", "Role"),
    Column("site", "Site"),
    Column("said_ended", "Said to have ended, FTE", "real"),
    Column("headcount_fell", "Headcount fell", "real"),
    Column("roster_fell", "Roster fell", "real"),
    Column("payroll_fell", "Payroll fell", "real"),
    Column("unexplained", "Not explained", "real", alarm=True),
)
_HIRES = (
    Column("role", "Role"),
    Column("site", "Site"),
    Column("hires", "Hires", "whole"),
    Column("filled", "On a signed requisition", "whole"),
    Column("unexplained", "Not explained", "whole", alarm=True),
)
_MONEY = (
    Column("line", "Line"),
    Column("amount_minor", "Amount", "money"),
    Column("source", "Source"),
)
_TERMS = (
    Term(
        "Issue",
        "one matter of one customer, an errand and an order, on however many channels it came "
        "within the window: a chat, a call, and a mail about it are one",
    ),
    Term(
        "Minutes before",
        "what people's measured handle time of the errand, language, and market says it would have "
        "taken, without overlap; where few were measured, leaning on wider cells",
    ),
    Term(
        "Durable",
        "credits whose resolution held for the window: nobody came back on any channel, "
        "complained, or had it reversed",
    ),
    Term(
        "Displaced",
        "human minutes spared against customers whom only people serve, drawn by chance; without "
        "them bounds, no estimate",
    ),
    Term("Workload FTE", "displaced minutes in paid hours of a full-time agent"),
    Term("Capacity FTE", "agents who would be scheduled for them, after shrinkage and occupancy"),
    Term(
        "Cashable FTE",
        "positions that have ended, were not moved elsewhere, net of oversight and rebound; only "
        "from what has happened",
    ),
)


@dataclass(frozen=True, slots=True)
class WorkFound:
    """What the page is made from. `people` are the month's headcounts, for what is too small."""

    stated: MonthStated
    reconciliation: Reconciliation | None
    people: Sequence[HeadcountMonth]
    months: Sequence[date]


def empty_work() -> Sheet:
    return Sheet("ledger", TITLE, "", empty=EMPTY)


def work_sheet(found: WorkFound) -> Sheet:
    """The page of a month."""
    stated = found.stated
    ledger = stated.ledger
    steps = waterfall(stated)
    tables = [
        Table("waterfall", "From chats to cashable FTE", _STEPS, _step_rows(steps), "refused"),
        _issues(ledger),
        Table(
            "served",
            "Issues that people served from the start",
            _SERVED,
            tuple((row.arm, row.channel, row.issues, row.minutes) for row in ledger.served),
        ),
        Table(
            "survival",
            "Credits kept by age (Kaplan-Meier, young ones included)",
            _SURVIVAL,
            tuple(enumerate(ledger.survival)),
        ),
    ]
    if found.reconciliation is not None:
        tables += _reconciled(found.reconciliation, found.people)
    hash_said = str(as_table(stated.statement)["hash"])
    return Sheet(
        "ledger",
        TITLE,
        f"{ledger.month:%B %Y}. Three numbers, never one; statement {hash_said[:16]}…",
        _figures(stated),
        _charts(steps),
        tuple(tables),
        _TERMS,
        notes=stated.notes,
        alarms=_alarms(found),
        choices=(month_choice(found.months, ledger.month),),
    )


def month_choice(months: Sequence[date], chosen: date) -> Choice:
    """Which month, the newest first."""
    options = tuple(
        (f"{month:%Y-%m}", f"{month:%B %Y}", month == chosen) for month in reversed(months)
    )
    return Choice("month", "Month", "one", f"{chosen:%Y-%m}", options)


def _figures(stated: MonthStated) -> tuple[Figure, ...]:
    made, ledger = stated.statement, stated.ledger
    issues = f"{ledger.issues:,} issues"
    return (
        Figure("chats", f"{ledger.conversations:,}", issues),
        _number("workload FTE", made.workload),
        _number("capacity FTE", made.capacity),
        _number("cashable FTE", made.cashable),
        _number("cashable money", made.money),
    )


def _number(name: str, number: Number) -> Figure:
    if number.span is None:
        return Figure(name, "refused", f"needs {', '.join(number.missing)}".replace("_", " "))
    span = number.span
    if span.mid is None:
        return Figure(name, span_said(span.low, span.high, 1), "bounds, no estimate")
    told = f"{span.mid:,.1f}".replace("-", "\N{MINUS SIGN}")
    return Figure(name, told, span_said(span.low, span.high, 1) if span.high > span.low else "")


def _charts(steps: Sequence[Step]) -> tuple[Chart, ...]:
    def falls(unit: str) -> list[Fall]:
        return [Fall(s.name, s.kind == "change", s.span) for s in steps if s.unit == unit]

    return (
        waterfall_chart(
            "waterfall", "From minutes before to minutes displaced", "minutes", falls("minutes")
        ),
        waterfall_chart("fte", "The three numbers in FTE", "FTE", falls("FTE")),
    )


def _step_rows(steps: Sequence[Step]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (
            step.name,
            step.unit,
            *_ends(step.span),
            step.of,
            step.definition,
            ", ".join(step.missing).replace("_", " "),
        )
        for step in steps
    )


def _ends(span: Span | None) -> tuple[float | None, float | None, float | None]:
    return (None, None, None) if span is None else (span.low, span.mid, span.high)


def _issues(ledger: Ledger) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for row in ledger.rows:
        # A mean of so few contacts may be one person's.
        each = None if is_small(row.n) else row.baseline_each
        named = (row.errand.replace("_", " "), row.language, row.market)
        counted = (row.issues, row.repeated, row.without_baseline)
        minutes = tuple(row.minutes.get(account, 0.0) for account, _ in _MINUTES)
        rows.append((*named, *counted, *_ends(each), row.n, *minutes))
    return Table("issues", "Assistant issues opened in the month", _ISSUES, tuple(rows), "left out")


def _reconciled(found: Reconciliation, people: Sequence[HeadcountMonth]) -> list[Table]:
    hidden = suppressed(people_by_place(people))
    rows: list[tuple[Cell, ...]] = []
    for row in found.roles:
        figures: tuple[Cell, ...] = (
            row.said_ended,
            row.headcount_fell,
            row.roster_fell,
            row.payroll_fell,
            row.unexplained,
        )
        if (row.role, row.site) in hidden:
            figures = (None,) * len(figures)
        rows.append((row.role, row.site, *figures))
    money = (
        *((line.name, line.amount_minor, line.source) for line in found.money),
        ("gain that was said", found.said_gain_minor, "signed position changes"),
        ("gain that was paid", found.paid_gain_minor, "payroll and invoices"),
        ("not explained", found.unexplained_minor, "said less paid"),
    )
    currency = f", {found.currency}" if found.currency else ""
    return [
        *_hires(found, hidden),
        Table(
            "reconciliation",
            "Positions beside rosters and payroll, since the month before",
            _ROLES,
            tuple(rows),
            "left out",
        ),
        Table("money", f"Cost from last month to this{currency}", _MONEY, money),
    ]


def _hires(found: Reconciliation, hidden: Collection[tuple[str, str]]) -> list[Table]:
    """While a freeze is on: hires beside the requisitions that they were on."""
    if not found.hires:
        return []
    rows: list[tuple[Cell, ...]] = []
    for row in found.hires:
        figures: tuple[Cell, ...] = (row.hires, row.filled, row.unexplained)
        if (row.role, row.site) in hidden:
            figures = (None,) * len(figures)
        rows.append((row.role, row.site, *figures))
    return [Table("freeze_hires", "Hires in the freeze", _HIRES, tuple(rows), "left out")]


def _alarms(found: WorkFound) -> tuple[str, ...]:
    if found.reconciliation is None:
        return ()
    hidden = suppressed(people_by_place(found.people))
    odd = [row for row in found.reconciliation.hires if row.unexplained > 0]
    told = sum(row.unexplained for row in odd if (row.role, row.site) not in hidden)
    few = any((row.role, row.site) in hidden for row in odd)
    lines = [f"Hires in the freeze without a signed requisition: {told:,}."] if told else []
    if few:
        lines.append(
            "Somebody was hired without a requisition in a role whose figures are left out."
        )
    return tuple(lines)
