"""`releve policy backtest`: what a change of the rules would have meant, before it is published.

Nothing is written. `releve policy values` lists every value that can be tried.
"""

import json
from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from releve.app import SAMPLE_LENDER, database
from releve.core.backtest.change import BacktestTrouble, Change, change_from, known_paths
from releve.core.backtest.expected import Estimate, Told
from releve.core.backtest.tally import Report
from releve.core.values.money import Money
from releve.shell.backtest.history import COMPLAINT_DAYS, Found, Period, backtest
from releve.shell.clock import SystemClock
from releve.shell.market_files import load_markets
from releve.shell.postgres.connection import Connection
from releve.shell.wording import SOURCE, written

app = typer.Typer(help="The lender's rules, tried before they change.", no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
_DAY = ["%Y-%m-%d"]
_MONEY = {
    "payments": "payments taken",
    "refunds": "refunds",
    "fees_waived": "fees waived",
    "deferred": "due later",
}


@app.callback()
def _policy() -> None:
    """The lender's rules, tried before they change."""


@app.command("backtest")
def run(
    change: Annotated[
        list[str], typer.Option("--change", help="PATH=VALUE; several times for several.")
    ],
    market: Annotated[str | None, typer.Option("--market", help="Turns of one market.")] = None,
    since: Annotated[
        datetime | None, typer.Option("--from", formats=_DAY, help="From this day (UTC).")
    ] = None,
    until: Annotated[
        datetime | None, typer.Option("--to", formats=_DAY, help="To this day (UTC).")
    ] = None,
    as_json: AsJson = False,
    lender: Annotated[str, typer.Option("--lender", help="Whose history.")] = SAMPLE_LENDER,
) -> None:
    """Decide the past again with other values, and print what would differ. Writes nothing."""
    changes = _changes(change)
    names = load_markets().names
    if market is not None and market not in names:
        raise BacktestTrouble(f"market: there is none called {market}")
    period = Period(market, since.date() if since else None, until.date() if until else None)
    if period.since and period.until and period.since > period.until:
        raise BacktestTrouble(f"{period.since} to {period.until}: ends before it begins")
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        # Held by the server, not only by this program.
        connection.execute("set transaction read only")
        found = _with_progress(connection, lender, changes, period)
    if as_json:
        print(json.dumps(_shown(changes, found), ensure_ascii=False))
    else:
        _lines(found)


@app.command("values")
def values(
    market: Annotated[str | None, typer.Option("--market", help="Paths of one market too.")] = None,
    as_json: AsJson = False,
) -> None:
    """List every value that can be tried, and what it may be."""
    markets = load_markets()
    if market is not None and market not in markets.names:
        raise BacktestTrouble(f"market: there is none called {market}")
    known = known_paths(() if market is None else (market,))
    if as_json:
        print(json.dumps(known, ensure_ascii=False))
        return
    for path, what in known.items():
        print(f"{path:45} {what}")


def _changes(written_changes: list[str]) -> tuple[Change, ...]:
    markets = load_markets()
    currencies = sorted(name.lower() for name in markets.currencies())
    changes = tuple(change_from(one, markets.names, currencies) for one in written_changes)
    paths = [one.path for one in changes]
    twice = next((path for path in paths if paths.count(path) > 1), None)
    if twice is not None:
        raise BacktestTrouble(f"{twice}: is given twice")
    return changes


def _with_progress(
    connection: Connection, lender: str, changes: tuple[Change, ...], period: Period
) -> Found:
    console = Console(stderr=True)
    columns = (
        TextColumn("turns"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    now = SystemClock().now("UTC")
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("turns", total=None)

        def on_progress(done: int, turns: int) -> None:
            progress.update(task, completed=done, total=turns)

        return backtest(connection, lender, changes, period, now, on_progress)


def _shown(changes: tuple[Change, ...], found: Found) -> dict[str, Any]:
    report = found.report
    was = {path: dict(values) for path, values in report.was}
    return {
        "changes": [
            {"path": one.path, "value": one.value, "was": was.get(one.path, {})} for one in changes
        ],
        "turns": report.turns,
        "conversations": report.conversations,
        "not_reproduced": report.not_reproduced,
        "sealed_for_good": found.sealed_for_good,
        "not_followed": report.not_followed,
        "differing": report.differing,
        "only_said": report.only_said,
        "by": [
            {
                "errand": line.kind.errand,
                "market": line.kind.market,
                "was": line.kind.was,
                "would_be": line.kind.would_be,
                "only_said": line.kind.only_said,
                "count": line.count,
                "examples": [asdict(one) for one in line.examples],
            }
            for line in report.lines
        ],
        "money": [asdict(line) for line in report.money],
        "handovers": report.handovers,
        "human_minutes": asdict(report.minutes),
        "complaints": asdict(report.complaints) | {"within_days": COMPLAINT_DAYS},
        "left_open": report.left_open,
        "notes": _notes(found),
    }


def _notes(found: Found) -> list[str]:
    """What the figures do not say."""
    report = found.report
    first = "the first difference of each conversation is counted; what its customer would have "
    first += f"written after it nobody knows ({report.not_followed} later turns are not followed)"
    notes = [first]
    if report.unread:
        notes.append(
            f"{', '.join(report.unread)}: no decision in a conversation reads this; the days' "
            "runs, the checkout, or people do, and their past is not decided again"
        )
    if report.not_reproduced:
        notes.append(
            f"{report.not_reproduced} turns do not come out today as they did then, without any "
            "change, and are left out (releve evidence replay says why)"
        )
    if found.sealed_for_good:
        notes.append(f"{found.sealed_for_good} turns are of people who were forgotten")
    if report.left_open:
        notes.append(f"complaints leave out {report.left_open} differences that end in a question")
    notes.append(
        "nothing is published: the house policy and market rules are files, whose contents are "
        "kept from the first turn under them, without who changed them or why; levels are "
        "changed, with both, by releve authority set"
    )
    return notes


def _lines(found: Found) -> None:
    report = found.report
    for path, told in report.was:
        was = ", ".join(f"{value} on {count:,} turns" for value, count in told)
        print(f"{path}: was {was}")
    print(
        f"{report.turns:,} turns in {report.conversations:,} conversations: {report.differing:,} "
        f"conversations would have gone otherwise, {report.only_said:,} turns would have told "
        "other words or values"
    )
    for line in report.lines:
        kind = line.kind
        said = " (only what is told)" if kind.only_said else ""
        print(f"{line.count:6,}  {kind.errand} {kind.market}: {kind.was} -> {kind.would_be}{said}")
        for one in line.examples:
            print(f"        {one.at[:10]}  {one.conversation}  {one.message}")
    _money_lines(report)
    print(f"handovers: {report.handovers:+,}")
    print(f"human minutes: {_told(report.minutes)}")
    print(f"complaints within {COMPLAINT_DAYS} days: {_told(report.complaints)}")
    for note in _notes(found):
        print(f"note: {note}")


def _money_lines(report: Report) -> None:
    for line in report.money:
        was = written(Money(line.was, line.currency), SOURCE)
        if line.would_be is None:
            would_be = "unknown: nobody was ever asked for a yes"
        else:
            low, mid, high = (
                written(Money(round(part), line.currency), SOURCE)
                for part in (line.would_be.low, line.would_be.mid, line.would_be.high)
            )
            would_be = mid if low == high else f"{mid} ({low} to {high})"
        print(f"{_MONEY[line.money]} in {line.currency}: {was} -> {would_be}")


def _told(told: Told) -> str:
    found: Estimate | None = told.estimate
    if found is None:
        return f"not known: {told.note}"
    return f"{found.mid:+.1f} ({found.low:+.1f} to {found.high:+.1f}), {told.note}"
