"""`releve books check` and `releve evidence verify`: everything recomputed from rows."""

import json
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Annotated

import typer
from psycopg import IsolationLevel
from rich.console import Console
from rich.progress import Progress

from releve.app import database
from releve.core.values.ids import LenderId
from releve.shell.books_check import check_books
from releve.shell.evidence_verify import OnLane, verify_evidence
from releve.shell.postgres.connection import Connection

books = typer.Typer(help="The double-entry books.")
evidence = typer.Typer(help="The chained evidence of what was decided.")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
# The database works as hard as all of them together.
_PROCESSES_MAX = 8
ForLender = Annotated[str | None, typer.Option("--lender", help="One lender; default: all.")]


@contextmanager
def _one_moment() -> Generator[tuple[str, Connection]]:
    """A connection that sees the rows of one moment, however much goes on meanwhile."""
    with database(connections_max=1) as (address, pool), pool.connection() as connection:
        connection.isolation_level = IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        yield address, connection


@contextmanager
def _watched(*, as_json: bool) -> Generator[OnLane]:
    quiet = as_json or not sys.stderr.isatty()
    with Progress(console=Console(stderr=True), transient=True, disable=quiet) as progress:
        task = progress.add_task("Verifying", total=None)
        yield lambda held, total: progress.update(task, completed=held, total=total)


def _processes() -> int:
    return min(_PROCESSES_MAX, len(os.sched_getaffinity(0)))


@books.callback()
def _books() -> None:
    """The double-entry books."""


@evidence.callback()
def _evidence() -> None:
    """The chained evidence of what was decided."""


@books.command("check")
def check(as_json: AsJson = False, lender: ForLender = None) -> None:
    """Recompute every invariant of the books from their rows; exit 1 if one does not hold."""
    with _one_moment() as (_, connection):
        checks = check_books(connection, LenderId(lender) if lender else None)
    holds = all(one.holds for one in checks)
    if as_json:
        rows = [{"check": c.check, "holds": c.holds, "detail": c.detail} for c in checks]
        print(json.dumps({"checks": rows, "holds": holds}))
    else:
        for one in checks:
            print(f"{'holds ' if one.holds else 'BROKEN'}  {one.check}  {one.detail}")
    raise typer.Exit(0 if holds else 1)


@evidence.command("verify")
def verify(as_json: AsJson = False, lender: ForLender = None) -> None:
    """Walk the hash chains and hold every effect against its record; exit 1 if one is broken."""
    with _one_moment() as (address, connection), _watched(as_json=as_json) as on_lane:
        proof = verify_evidence(
            connection, lender, address=address, processes=_processes(), on_lane=on_lane
        )
    if as_json:
        row = {"records": proof.records, "holds": proof.holds}
        broken = {} if proof.holds else {"first_broken": proof.first_broken}
        print(json.dumps(row | broken))
    elif proof.holds:
        print(f"{proof.records} records, every one holds")
    else:
        print(f"BROKEN at {proof.first_broken}: {proof.detail}")
    raise typer.Exit(0 if proof.holds else 1)
