"""`releve day`: what fell due on each day, run by hand, and what is overdue."""

import json
from collections import Counter
from datetime import UTC, date, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from releve.app import SAMPLE_LENDER, database
from releve.core.values.ids import LenderId
from releve.shell.days.arrears import arrears
from releve.shell.days.day import Day
from releve.shell.days.run import Ran, run_days
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import Pool

app = typer.Typer(help="The lender's days: what falls due, and what is overdue.")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
ForLender = Annotated[str, typer.Option("--lender", help="Whose days.")]
OnDate = Annotated[str | None, typer.Option("--date", help="A day, like 2026-11-20.")]


class DayTrouble(ValueError):
    """A date that is none, or that has not begun."""


@app.callback()
def _day() -> None:
    """The lender's days: what falls due, and what is overdue."""


@app.command("run")
def run(as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER, until: OnDate = None) -> None:
    """Run every day not run yet, in order, up to a date or to today in each market.

    Pauses end, payments are taken, customers are billed and reminded, late fees are charged,
    merchants are paid. A worker does the same by itself; a day that was run is not run again.
    """
    last = _date(until)
    with database(connections_max=2) as (_, pool):
        done = _run(pool, LenderId(lender), last, quiet=as_json)
    if as_json:
        print(json.dumps({"days": [_row(each) for each in done]}))
        return
    for each in done:
        said = ", ".join(f"{name} {count}" for name, count in each.changed.items() if count)
        print(f"{each.day.on}  {each.day.market.market}  {said or 'nothing was due'}")
    if not done:
        print("nothing to run: every day that has begun was run")


@app.command("arrears")
def show_arrears(
    as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER, on: OnDate = None
) -> None:
    """What customers owe by days past due: current, 1-30, 31-60, 61-90, 91+."""
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        day = _date(on) or datetime.now(UTC).date()
        found = arrears(connection, LenderId(lender), day)
    if as_json:
        rows = [
            {"currency": a.currency, "bucket": a.bucket, "orders": a.orders, "owed": a.owed}
            for a in found
        ]
        print(json.dumps({"date": day.isoformat(), "arrears": rows}))
        return
    for each in found:
        print(f"{each.currency}  {each.bucket:8} {each.orders:8,} orders {each.owed:16,}")


def _date(written: str | None) -> date | None:
    if written is None:
        return None
    try:
        day = date.fromisoformat(written)
    except ValueError as error:
        raise DayTrouble(f"{written!r} is no date, like 2026-11-20") from error
    if day > datetime.now(UTC).date():
        raise DayTrouble(f"{written} has not begun")
    return day


def _run(pool: Pool, lender: LenderId, until: date | None, *, quiet: bool) -> list[Ran]:
    now = datetime.now(UTC)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    console = Console(stderr=True, quiet=quiet)
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("what fell due")
        counted: Counter[str] = Counter()

        def seen(day: Day, step: str, changed: int) -> None:
            counted[step] += changed
            said = f"{day.on} {day.market.market} {step} {counted[step]:,}"
            progress.update(task, description=said)

        markets, policy = load_markets(), load_policy()
        return run_days(pool, now, markets, policy, lenders=(lender,), until=until, on_part=seen)


def _row(ran: Ran) -> dict[str, object]:
    market = ran.day.market.market
    return {"market": market, "date": ran.day.on.isoformat(), "done": ran.changed}
