"""What each page is made from, read from the rows; nothing here says how it looks.

These are sums over customers and over people: they are read as the application, after the route
has asked for the right to `workforce`, because who plans work sees no customer of whom a count is
made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Protocol

from releve.console.workforce.pace import (
    Asked,
    PaceFound,
    SiteCounter,
    empty_pace,
    pace_sheet,
)
from releve.console.workforce.plan import PlanFound, empty_plan, plan_sheet
from releve.console.workforce.share import GainAsked, ShareFound, empty_share, share_sheet
from releve.console.workforce.sheet import Sheet
from releve.console.workforce.today import today_sheet
from releve.console.workforce.work import WorkFound, empty_work, work_sheet
from releve.core.people.suppression import MINIMUM
from releve.core.values.ids import LenderId
from releve.core.workforce.dismissals import counters
from releve.core.workforce.ledger_people import HeadcountMonth
from releve.core.workforce.plan import Played, Scenario, scenario_from
from releve.core.workforce.planned import CHOICES, Choice, Seats, Wanted, scenario_of
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.desk import Desk
from releve.shell.postgres.connection import Connection, Pool
from releve.shell.postgres.named import load
from releve.shell.workforce.gain import load_gain_policy, measured_brakes
from releve.shell.workforce.ledger_read import month_after, months_of
from releve.shell.workforce.ledger_statement import statement_of
from releve.shell.workforce.people_plan import play
from releve.shell.workforce.people_rows import (
    headcounts_of,
    last_month_of,
    people_of,
    reconciliation_of,
    roles_of,
)
from releve.shell.workforce.saved_scenarios import saved_scenarios
from releve.shell.workforce.threshold_file import load_thresholds
from releve.shell.workforce.today import today

_SQL = load("work_people")
_BEGINNING = date(1970, 1, 1)
_SHOWN_MONTHS = 24
_RUNS = 1000


@dataclass(frozen=True, slots=True)
class Wish:
    """What the page's fields ask for; None where they were left open."""

    month: date | None = None
    scenarios: tuple[str, ...] = ()
    role: str | None = None
    months: float | None = None
    needed: float | None = None
    positions: float | None = None
    gain: float | None = None
    quality: float | None = None
    complaints: float | None = None


class Rows(Protocol):
    """Whose rows are read, and through what: a desk is one."""

    @property
    def pool(self) -> Pool:
        """Connections as the application."""
        ...

    @property
    def lender_id(self) -> str:
        """Whose rows: all that is read is of this one."""
        ...


def today_page(desk: Desk, _: Wish) -> Sheet:
    now = desk.clock.now("UTC")
    with desk.pool.connection() as connection:
        return today_sheet(today(connection, LenderId(desk.lender_id), desk.queues, now))


def work_page(desk: Rows, wish: Wish) -> Sheet:
    lender = LenderId(desk.lender_id)
    with desk.pool.connection() as connection:
        months = months_of(connection, lender)
        if not months:
            return empty_work()
        month = _among(wish.month, months)
        people = people_of(connection, lender, month).headcounts
        stated = statement_of(connection, lender, month)
        reconciled = reconciliation_of(connection, lender, month) if people else None
    return work_sheet(WorkFound(stated, reconciled, people, months))


def plan_page(desk: Rows, wish: Wish) -> Sheet:
    lender = LenderId(desk.lender_id)
    with desk.pool.connection() as connection:
        last = _until(connection, lender, wish)
        if last is None:
            return empty_plan()
        rows = _recent(headcounts_of(connection, lender, _BEGINNING, last))
        seats = _seats(connection, lender, last)
    wanted = Wanted(
        int(wish.months or 12), 1.0 if wish.needed is None else wish.needed / 100.0, _RUNS
    )
    saved = saved_scenarios()
    known: dict[str, Callable[[], Scenario]] = {
        name: _of_rows(rows, seats, name, wanted) for name in CHOICES
    }
    known |= {name: _of_file(table, name) for name, table in saved.items()}
    chosen = [name for name in wish.scenarios if name in known] or ["freeze", "as_before"]
    if not wish.scenarios and sum(row.close for row in rows if row.month == last) < MINIMUM:
        # Nothing may be told of so few people: what comes with the product shows how it works.
        chosen += [name for name in saved if name not in chosen][:1]
    played: list[Played] = [play(known[name]()) for name in dict.fromkeys(chosen)]
    return plan_sheet(PlanFound(rows, played, chosen, list(saved), wanted))


def _until(connection: Connection, lender: LenderId, wish: Wish) -> date | None:
    """The month that headcounts are shown until: the last one there is, or the one asked for."""
    last = last_month_of(connection, lender)
    return last if last is None or wish.month is None else min(last, wish.month)


def _of_rows(
    rows: tuple[HeadcountMonth, ...],
    seats: Mapping[tuple[str, str], Seats],
    name: Choice,
    wanted: Wanted,
) -> Callable[[], Scenario]:
    return lambda: scenario_of(rows, seats, name, wanted)


def _of_file(table: Mapping[str, object], name: str) -> Callable[[], Scenario]:
    # The file's name names it on the page: two files may say the same.
    return lambda: replace(scenario_from(table), name=name, runs=_RUNS)


def _recent(rows: tuple[HeadcountMonth, ...]) -> tuple[HeadcountMonth, ...]:
    months = sorted({row.month for row in rows})[-_SHOWN_MONTHS:]
    return tuple(row for row in rows if row.month in set(months))


def _seats(
    connection: Connection, lender: LenderId, month: date
) -> Mapping[tuple[str, str], Seats]:
    asked = {"lender": lender, "month": month}
    return {
        (role, site): Seats(to_role, each)
        for role, site, to_role, each in connection.execute(_SQL.seats, asked)
    }


def pace_page(desk: Rows, wish: Wish) -> Sheet:
    lender = LenderId(desk.lender_id)
    with desk.pool.connection() as connection:
        roles = roles_of(connection, lender)
        last = last_month_of(connection, lender)
        if not roles or last is None:
            return empty_pace()
        rows = headcounts_of(connection, lender, _year_before(last), last)
    largest = max(roles, key=lambda role: role.people)
    name, _, site = (wish.role or "").rpartition("@")
    if (name, site) not in {(role.role, role.site) for role in roles}:
        name, site = largest.role, largest.site
    asked = Asked(name, site, int(wish.positions or 0), wish.months or 12.0)
    on = month_after(last) - timedelta(days=1)
    return pace_sheet(PaceFound(roles, asked, _counted(rows, on), on))


def _counted(rows: tuple[HeadcountMonth, ...], on: date) -> tuple[SiteCounter, ...]:
    """Dismissals and packages by site; a month's are counted on its last day."""
    thresholds = load_thresholds()
    found: list[SiteCounter] = []
    for site in sorted({row.site for row in rows}):
        own = [row for row in rows if row.site == site]
        people = sum(row.close for row in own if month_after(row.month) > on)
        days = [
            month_after(row.month) - timedelta(days=1)
            for row in own
            for _ in range(row.dismissed + row.packages)
        ]
        found += [SiteCounter(site, people, one) for one in counters(thresholds, days, people, on)]
    return tuple(found)


def share_page(desk: Rows, wish: Wish) -> Sheet:
    lender = LenderId(desk.lender_id)
    with desk.pool.connection() as connection:
        last = last_month_of(connection, lender)
        if last is None:
            return empty_share()
        months = months_of(connection, lender) or (last,)
        month = _among(wish.month, months)
        people = people_of(connection, lender, month)
        if not people.payroll:
            return empty_share()
        stated = statement_of(connection, lender, month)
        measured = measured_brakes(connection, lender, month)
    money = stated.statement.money
    return share_sheet(
        ShareFound(
            month,
            months,
            money.span,
            money.missing,
            measured,
            load_gain_policy(),
            people.headcounts,
            people.payroll,
            GainAsked(None if wish.gain is None else int(wish.gain), wish.quality, wish.complaints),
        )
    )


def _among(month: date | None, months: Sequence[date]) -> date:
    """The month that is asked for; the last whole one if none is."""
    if month is None:
        # The newest month is not over.
        return months[-2:][0]
    if month not in months:
        raise WorkforceTrouble(f"month: {month:%Y-%m} has no row")
    return month


def _year_before(month: date) -> date:
    return month.replace(year=month.year - 1)


SHEETS: Mapping[str, Callable[[Desk, Wish], Sheet]] = {
    "today": today_page,
    "ledger": work_page,
    "plan": plan_page,
    "pace": pace_page,
    "share": share_page,
}
