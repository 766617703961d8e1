"""People, rosters, pay, and invoices of a lender as rows, and their reconciliation."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from releve.core.values.ids import LenderId
from releve.core.workforce.ledger_people import (
    HeadcountMonth,
    Invoice,
    MonthOfPeople,
    PayrollMonth,
    PositionChange,
    Reconciliation,
    RosterMonth,
    reconcile,
)
from releve.core.workforce.pace import RoleAtSite
from releve.core.workforce.requisition import frozen_on
from releve.shell.order_rows import as_json
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("work_people")
_GATE = load("requisitions")
# Attrition is that of the last so many months; fewer are taken for what they are.
_ATTRITION_MONTHS = 12

Row = Mapping[str, object]


def headcounts_of(
    connection: Connection, lender_id: LenderId, first: date, last: date
) -> tuple[HeadcountMonth, ...]:
    """Stock and flow of each role, site, and cohort, month by month."""
    asked = {"lender": lender_id, "first": first, "last": last}
    return tuple(HeadcountMonth(*row) for row in connection.execute(_SQL.headcounts, asked))


def people_of(connection: Connection, lender_id: LenderId, month: date) -> MonthOfPeople:
    """All rows of a month."""
    return people_between(connection, lender_id, month, month)


def people_between(
    connection: Connection, lender_id: LenderId, first: date, last: date
) -> MonthOfPeople:
    """All rows of several months, told as of the last."""
    asked = {"lender": lender_id, "first": first, "last": last}
    run = connection.execute
    return MonthOfPeople(
        last,
        headcounts_of(connection, lender_id, first, last),
        tuple(RosterMonth(*row) for row in run(_SQL.rosters, asked)),
        tuple(PayrollMonth(*row) for row in run(_SQL.payroll, asked)),
        tuple(Invoice(*row) for row in run(_SQL.invoices, asked)),
        tuple(PositionChange(*row) for row in run(_SQL.changes, asked)),
    )


def reconciliation_of(connection: Connection, lender_id: LenderId, month: date) -> Reconciliation:
    """A month's signed changes held against its rows and those of the month before."""
    before = (month - timedelta(days=1)).replace(day=1)
    after = _with_gate(connection, lender_id, people_of(connection, lender_id, month))
    return reconcile(people_of(connection, lender_id, before), after)


def _with_gate(connection: Connection, lender_id: LenderId, people: MonthOfPeople) -> MonthOfPeople:
    """A month with whether its hires needed a requisition, and which were on one."""
    asked = {"lender": lender_id, "first": people.month, "last": people.month}
    steps = [(row[0], row[1]) for row in connection.execute(_GATE.freezes, asked)]
    filled = {(row[1], row[2]): row[3] for row in connection.execute(_GATE.filled, asked)}
    return replace(people, frozen=frozen_on(steps, people.month), filled=filled)


def last_month_of(connection: Connection, lender_id: LenderId) -> date | None:
    """The last month that has headcounts, None where there are none."""
    row = connection.execute(_SQL.last_month, {"lender": lender_id}).fetchone()
    return row[0] if row else None


def roles_of(connection: Connection, lender_id: LenderId) -> tuple[RoleAtSite, ...]:
    """Every role at every site as the last month left it: people, attrition, funded seats."""
    last = last_month_of(connection, lender_id)
    if last is None:
        return ()
    first = last
    for _ in range(_ATTRITION_MONTHS - 1):
        first = (first - timedelta(days=1)).replace(day=1)
    rows = headcounts_of(connection, lender_id, first, last)
    seats = {
        (role, site): each
        for role, site, _, each in connection.execute(
            _SQL.seats, {"lender": lender_id, "month": last}
        )
    }
    found: list[RoleAtSite] = []
    for place in sorted({(row.role, row.site) for row in rows}):
        own = [row for row in rows if (row.role, row.site) == place]
        exposed = sum(row.open for row in own) / 12.0
        left = sum(row.resigned + row.retired for row in own)
        # Exits a year of exposure, as the share that has left after a year.
        yearly = -math.expm1(-left / exposed) if exposed > 0.0 else 0.0
        people = sum(row.close for row in own if row.month == last)
        found.append(RoleAtSite(*place, people, yearly, 0.2, seats.get(place, 0.0)))
    return tuple(found)


def add_people(
    connection: Connection, lender_id: LenderId, rows: Mapping[str, Sequence[Row]]
) -> None:
    """Write rows of `headcounts`, `rosters`, `payroll`, `invoices`, `changes`, `seats`.

    A row that is there already stays as it is.
    """
    for table, added in rows.items():
        named = {"lender": lender_id, "rows": as_json([dict(row) for row in added])}
        connection.execute(_SQL[f"add_{table}"], named)
