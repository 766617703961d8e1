"""The page of the gain share: rules side by side, brakes, and checks, before anything is paid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from releve.console.workforce.more_charts import shares_chart
from releve.console.workforce.sheet import Cell, Choice, Column, Figure, Sheet, Table, Term
from releve.console.workforce.work import month_choice
from releve.core.people.suppression import HIDDEN, suppressed
from releve.core.workforce.gain_groups import (
    GainPolicy,
    GroupShare,
    Measured,
    braked_pool,
    people_by_place,
    shared_by_group,
)
from releve.core.workforce.gain_share import FOUR_FIFTHS, PAY_GAP_MOST, RULES
from releve.core.workforce.ledger_people import HeadcountMonth, PayrollMonth
from releve.core.workforce.span import Span

TITLE = "Gain share"
EMPTY = (
    "No payroll is on record: what people cost and earn, by role and site. In a sandbox, releve "
    "simulate makes a history of twelve months."
)
_MINOR_A_MAJOR = 100
_RULES = (
    Column("role", "Role"),
    Column("site", "Site"),
    Column("people", "People", "whole"),
    Column("rule", "Rule"),
    Column("paid_minor", "Paid together", "money"),
    Column("each_minor", "A person, on average", "money"),
    Column("least_minor", "least", "money"),
    Column("most_minor", "most", "money"),
)
_BRAKES = (
    Column("brake", "Brake"),
    Column("measured", "Measured", "real", decimals=3),
    Column("floor", "Whole pool from", "real", decimals=3),
    Column("stop", "Nothing from", "real", decimals=3),
    Column("let_through", "Lets through", "share"),
)
_CHECKS = (
    Column("check", "Check"),
    Column("holds", "Holds"),
    Column("limit", "Limit", "share"),
    Column("needs", "What it takes"),
)
_TERMS = (
    Term(
        "Pool",
        "share × cashable gain × the harder brake, less the reserve. A gain with ends counts with "
        "its low one; what is not cashable, or was not measured, pays nothing",
    ),
    Term("Equal", "everybody the same"),
    Term("By pay", "in proportion to yearly pay"),
    Term("By tenure", "in proportion to months there, up to ten years; the year of hire is known"),
    Term("Capped", "in proportion to pay, counted up to one and a half times the median"),
    Term(
        "Checks",
        f"the pay gap in each category below {float(PAY_GAP_MOST):.0%} (Directive (EU) 2023/970, "
        f"Article 10), each group's average payment at {float(FOUR_FIFTHS):.0%} of the best "
        "group's (29 CFR 1607.4(D)), and the average rise of those who were there both times, "
        "less inflation. They need rows by person and group, which are on no page: releve "
        "workforce share asks them of the payment's own list and refuses to pay where one fails",
    ),
    Term("Left out", f"{HIDDEN} people stand behind the figure"),
)


@dataclass(frozen=True, slots=True)
class GainAsked:
    """What was put in by hand in place of what is on record; None where nothing was."""

    gain: int | None = None
    quality: float | None = None
    complaints: float | None = None


@dataclass(frozen=True, slots=True)
class ShareFound:
    """What the page is made from. `gain` is cashable money in major units, None where refused."""

    month: date
    months: Sequence[date]
    gain: Span | None
    missing: Sequence[str]
    measured: Measured
    policy: GainPolicy
    headcounts: Sequence[HeadcountMonth]
    payroll: Sequence[PayrollMonth]
    asked: GainAsked


def empty_share() -> Sheet:
    return Sheet("share", TITLE, "", empty=EMPTY)


def share_sheet(found: ShareFound) -> Sheet:
    """The page of a month."""
    measured = _with_asked(found)
    gain = _gain_minor(found)
    pool = braked_pool(gain, found.policy, measured)
    groups = shared_by_group(pool.paid_minor, found.headcounts, found.payroll)
    cells = people_by_place(found.headcounts)
    hidden = suppressed(cells)
    told = [group for group in groups if (group.role, group.site) not in hidden]
    currency = found.payroll[0].currency if found.payroll else ""
    charts = (
        (shares_chart([name.replace("_", " ") for name in RULES], _bars(told)),)
        if pool.paid_minor and told
        else ()
    )
    return Sheet(
        "share",
        TITLE,
        f"{found.month:%B %Y}, {currency}. Nothing is paid from this page.",
        (
            Figure("cashable gain", _money(gain), _gain_told(found)),
            Figure("the pool", _money(pool.paid_minor), f"{float(found.policy.share):.0%} shared"),
            Figure("kept in reserve", _money(pool.reserve_minor)),
            Figure("the brakes let through", f"{float(pool.brake):.0%}", bad=pool.brake < 1),
        ),
        charts,
        (
            Table(
                "rules",
                f"Rules side by side; {found.policy.rule.replace('_', ' ')} is chosen",
                _RULES,
                tuple(_rule_row(group, hidden) for group in groups),
                "left out",
            ),
            Table("brakes", "Brakes", _BRAKES, _brake_rows(found.policy, measured)),
            Table("checks", "Checks before anything is paid", _CHECKS, _CHECK_ROWS),
        ),
        _TERMS,
        notes=_notes(found, measured),
        choices=_choices(found, currency),
    )


_NEEDS = "rows of the payment by person and group: releve workforce share"
_CHECK_ROWS: tuple[tuple[Cell, ...], ...] = (
    ("pay gap in each category", None, float(PAY_GAP_MOST), _NEEDS),
    ("four fifths of the best group", None, float(FOUR_FIFTHS), _NEEDS),
    ("average rise, mix- and inflation-adjusted", None, None, _NEEDS),
)


def _with_asked(found: ShareFound) -> Measured:
    measured = found.measured
    if found.asked.quality is not None:
        measured = replace(measured, quality=Fraction(str(found.asked.quality)) / 100)
    if found.asked.complaints is not None:
        measured = replace(measured, complaints=Fraction(str(found.asked.complaints)))
    return measured


def _gain_minor(found: ShareFound) -> int:
    if found.asked.gain is not None:
        return found.asked.gain * _MINOR_A_MAJOR
    return 0 if found.gain is None else max(0, round(found.gain.low * _MINOR_A_MAJOR))


def _gain_told(found: ShareFound) -> str:
    if found.asked.gain is not None:
        return "put in by hand"
    if found.gain is None:
        return f"refused: needs {', '.join(found.missing)}".replace("_", " ")
    return "the low end of the statement's"


def _notes(found: ShareFound, measured: Measured) -> tuple[str, ...]:
    notes: list[str] = []
    for name, value in (("quality", measured.quality), ("complaints", measured.complaints)):
        if value is None:
            notes.append(f"{name} was not measured in this month: nothing is let through")
    if any(v is not None for v in (found.asked.gain, found.asked.quality, found.asked.complaints)):
        notes.append("what was put in by hand is no measurement, and no basis for a payment")
    return tuple(notes)


def _brake_rows(policy: GainPolicy, measured: Measured) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (
            name,
            None if value is None else float(value),
            float(brake.floor),
            float(brake.stop),
            0.0 if value is None else float(brake.share(value)),
        )
        for name, brake, value in (
            ("passed of reviewed conversations", policy.quality, measured.quality),
            ("complaints of a thousand issues", policy.complaints, measured.complaints),
        )
    )


def _rule_row(group: GroupShare, hidden: frozenset[tuple[str, str]]) -> tuple[Cell, ...]:
    rule = group.rule.replace("_", " ")
    if (group.role, group.site) in hidden:
        return (group.role, group.site, None, rule, None, None, None, None)
    return (
        group.role,
        group.site,
        group.people,
        rule,
        group.paid_minor,
        round(Fraction(group.paid_minor, group.people)),
        group.least_minor,
        group.most_minor,
    )


def _bars(groups: Sequence[GroupShare]) -> list[tuple[str, list[float]]]:
    rows: dict[str, list[float]] = {}
    for group in groups:
        each = group.paid_minor / group.people / _MINOR_A_MAJOR
        rows.setdefault(f"{group.role}, {group.site}", []).append(each)
    return list(rows.items())


def _money(minor: int) -> str:
    return f"{minor / _MINOR_A_MAJOR:,.0f}"


def _said(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _choices(found: ShareFound, currency: str) -> tuple[Choice, ...]:
    return (
        month_choice(found.months, found.month),
        Choice(
            "gain",
            f"What if the gain were ({currency})",
            "number",
            "" if found.asked.gain is None else f"{found.asked.gain}",
            most=1_000_000_000,
        ),
        Choice(
            "quality",
            "and passed of reviewed, %",
            "number",
            _said(found.asked.quality),
            most=100,
            step=0.1,
        ),
        Choice(
            "complaints",
            "and complaints of 1,000",
            "number",
            _said(found.asked.complaints),
            most=1000,
            step=0.1,
        ),
    )
