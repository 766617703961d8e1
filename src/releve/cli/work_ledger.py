"""`releve workforce ledger`, `check`, `reconcile`, `holdout`: the work ledger and its proof."""

import json
import re
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from releve.app import SAMPLE_LENDER, database
from releve.cli.staffing import AsJson
from releve.core.values.ids import LenderId
from releve.core.workforce import fields
from releve.core.workforce.ledger import Ledger
from releve.core.workforce.ledger_people import Reconciliation
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.postgres.connection import Connection
from releve.shell.workforce.holdout import arms, begin_holdout
from releve.shell.workforce.input_files import read_table
from releve.shell.workforce.ledger_check import check_ledger
from releve.shell.workforce.ledger_policy_file import load_ledger_policy
from releve.shell.workforce.ledger_read import ledger_of, months_of
from releve.shell.workforce.ledger_write import rebuild, record_contacts, write_ledger
from releve.shell.workforce.people_rows import add_people, last_month_of, reconciliation_of

_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_TABLES = ("headcounts", "rosters", "payroll", "invoices", "changes", "seats")
_CONTACT = {
    "contact_id",
    "customer_id",
    "channel",
    "errand",
    "order_id",
    "began_at",
    "ended_at",
    "concurrency",
    "rework_of",
}

ForLender = Annotated[str, typer.Option("--lender", help="Whose work.")]
OfMonth = Annotated[str | None, typer.Option("--month", help="Of which month, 2026-10.")]


def month_from(written: str) -> date:
    """The first day of a month as people write it. WorkforceTrouble where it is none."""
    if not _MONTH.fullmatch(written):
        raise WorkforceTrouble(f"--month {written}: is no month, like 2026-10")
    return date.fromisoformat(f"{written}-01")


def ledger(
    month: OfMonth = None,
    rebuild_it: Annotated[
        bool, typer.Option("--rebuild", help="Make it again and compare; exit 1 if it differs.")
    ] = False,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Write the work ledger up to yesterday, and show a month of it, or make it all again."""
    whose, given = LenderId(lender), month_from(month) if month else None
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        if rebuild_it:
            again = rebuild(connection, whose)
            told = {"entries": again.entries, "same": again.same, "missing": list(again.missing)}
            told |= {"extra": list(again.extra), "changed": list(again.changed)}
            differ = len(again.missing) + len(again.extra) + len(again.changed)
            line = f"{again.entries:,} entries made again: {differ or 'none'} differ"
            print(json.dumps(told) if as_json else line)
            raise typer.Exit(0 if again.same else 1)
        written = write_ledger(connection, whose, datetime.now(UTC).date() - timedelta(days=1))
        asked = given or next(reversed(months_of(connection, whose)), None)
        found = ledger_of(connection, whose, asked) if asked else None
    if as_json:
        told = {"written_until": str(written.until), "entries_added": written.entries}
        print(json.dumps(told | {"ledger": _ledger_row(found) if found else None}))
        return
    print(f"written until {written.until or 'never'}, {written.entries:,} entries added")
    if found:
        _ledger_lines(found)


def _ledger_row(found: Ledger) -> dict[str, object]:
    row: dict[str, object] = asdict(found)
    return row | {"month": f"{found.month:%Y-%m}", "issues": found.issues}


def _ledger_lines(found: Ledger) -> None:
    print(f"{found.month:%Y-%m}: {found.conversations:,} chats, {found.issues:,} issues")
    for account, minutes in found.minutes.items():
        print(f"  {account:18} {minutes / 60:12,.1f} hours")
    for why, minutes in found.clawed_why.items():
        print(f"  taken back for {why:12} {minutes / 60:6,.1f} hours")


def check(as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER) -> None:
    """Prove the work ledger from its rows: balance, evidence of each line, and a rebuild."""
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        checks = check_ledger(connection, LenderId(lender))
    holds = all(one.holds for one in checks)
    if as_json:
        print(json.dumps({"checks": [asdict(one) for one in checks], "holds": holds}))
    else:
        for one in checks:
            print(f"{'holds' if one.holds else 'BROKEN':7} {one.check}  {one.detail}".rstrip())
    raise typer.Exit(0 if holds else 1)


def reconcile(
    month: OfMonth = None, as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER
) -> None:
    """Hold positions and money that are said to be saved against rosters, payroll, and invoices.

    Exit 1 where something is not explained.
    """
    whose, given = LenderId(lender), month_from(month) if month else None
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        asked = given or last_month_of(connection, whose)
        if asked is None:
            raise WorkforceTrouble(f"lender {lender}: has no headcounts; add them with `people`")
        found = reconciliation_of(connection, whose, asked)
    explained = not (
        found.missing or found.unexplained_fte or found.unexplained_minor or found.unexplained_hires
    )
    if as_json:
        row = asdict(found) | {"month": f"{found.month:%Y-%m}"}
        row |= {"unexplained_fte": found.unexplained_fte, "holds": explained}
        row["unexplained_hires"] = found.unexplained_hires
        print(json.dumps(row | {"unexplained_minor": found.unexplained_minor}))
    else:
        _reconciled_lines(found)
    raise typer.Exit(0 if explained else 1)


def _reconciled_lines(found: Reconciliation) -> None:
    for held in found.hires:
        odd = f"  UNEXPLAINED {held.unexplained}" if held.unexplained else ""
        print(
            f"hired in the freeze: {held.role}, {held.site}: {held.hires},"
            f" {held.filled} on a requisition{odd}"
        )
    if found.missing:
        print(f"missing: {', '.join(found.missing)}")
        return
    print(f"{'FTE':38} {'said':>6} {'people':>7} {'roster':>7} {'paid':>6} {'unexplained':>12}")
    for row in found.roles:
        print(
            f"{f'{row.role}, {row.site}':38} {row.said_ended:6.1f} {row.headcount_fell:7.1f}"
            f" {row.roster_fell:7.1f} {row.payroll_fell:6.1f} {row.unexplained:12.1f}"
        )
    print(
        f"vendors grew by {found.outsourced:.1f} FTE, {found.moved_elsewhere:.1f} signed as moved"
    )
    for line in found.money:
        print(f"{line.name:38} {line.amount_minor / 100:14,.2f} {found.currency}  {line.source}")
    print(f"{'said to be gained':38} {found.said_gain_minor / 100:14,.2f}")
    print(f"{'paid less':38} {found.paid_gain_minor / 100:14,.2f}")
    print(f"{'not explained':38} {found.unexplained_minor / 100:14,.2f}")


def holdout(
    share: Annotated[
        float | None, typer.Option("--share", help="Of customers; default: the policy's.")
    ] = None,
    begin: Annotated[bool, typer.Option("--begin", help="Begin it, or change its share.")] = False,
    by: Annotated[str, typer.Option("--by", help="Who begins it.")] = "",
    reason: Annotated[str, typer.Option("--reason", help="Why.")] = "",
    markets: Annotated[str, typer.Option("--markets", help="Only these, like se,no.")] = "",
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Show the permanent holdout, or begin one: customers drawn by lot whom only people serve."""
    whose = LenderId(lender)
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        drawn = 0
        if begin:
            wanted = load_ledger_policy().holdout_share if share is None else share
            today = datetime.now(UTC).date()
            only = [one for one in markets.split(",") if one]
            drawn = begin_holdout(connection, whose, today, wanted, by, reason, markets=only)
        rows = arms(connection, whose)
    if as_json:
        print(json.dumps({"drawn": drawn, "arms": [asdict(row) for row in rows]}))
        return
    for row in rows:
        print(f"{row.market}  {row.arm:8} {row.customers:8,} customers")
    if not rows:
        print("there is no holdout: what assistants spare has bounds, and no estimate")


def people(
    file: Annotated[Path, typer.Argument(help="Rows in TOML or JSON.")],
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Add headcounts, rosters, payroll, invoices, changes, seats, and contacts from a file."""
    table = read_table(file)
    fields.known_only("", table, {*_TABLES, "contacts"})
    rows = {name: fields.rows(table, name) for name in _TABLES if name in table}
    contacts = [_contact(n, row) for n, row in enumerate(fields.rows(table, "contacts"), start=1)]
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        _add(connection, LenderId(lender), rows, contacts)
    counted = {name: len(found) for name, found in rows.items()} | {"contacts": len(contacts)}
    print(json.dumps(counted) if as_json else f"added: {counted}")


def _contact(number: int, row: fields.Table) -> dict[str, object]:
    where = f"contacts.{number}."
    fields.known_only(where, row, _CONTACT)
    found: dict[str, object] = {"order_id": None, "rework_of": None, "concurrency": 1, **row}
    for key in ("began_at", "ended_at"):
        moment = found.get(key)
        if isinstance(moment, str):
            moment = datetime.fromisoformat(moment)
        if not isinstance(moment, datetime) or moment.tzinfo is None:
            raise WorkforceTrouble(f"{where}{key}: {found.get(key)!r} is no moment with its offset")
        found[key] = moment
    return found


def _add(
    connection: Connection,
    lender_id: LenderId,
    rows: dict[str, tuple[fields.Table, ...]],
    contacts: list[dict[str, object]],
) -> None:
    add_people(connection, lender_id, rows)
    if contacts:
        record_contacts(connection, lender_id, contacts)
