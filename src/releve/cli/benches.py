"""`releve bench NAME`: one claim of speed, measured beside its yardstick."""

import json
import os
import sys
from collections.abc import Callable
from typing import Annotated

import typer
from psycopg.conninfo import make_conninfo

from releve.app import database
from releve.bench.billing import INSTALLMENTS, bench_billing
from releve.bench.captures import bench_captures
from releve.bench.console import bench_console
from releve.bench.evidence import RECORDS, bench_evidence
from releve.bench.posting import bench_posting
from releve.bench.reading import bench_read
from releve.bench.report import Report
from releve.bench.staffing import bench_staffing
from releve.bench.starting import bench_start
from releve.bench.turns import bench_turns
from releve.exam.examine import drop_database, fresh_database
from releve.shell.postgres.connection import owner_connection
from releve.shell.postgres.migrations import migrate

_ON_DATABASE: dict[str, Callable[[str], Report]] = {
    "turns": bench_turns,
    "posting": bench_posting,
    "captures": bench_captures,
    "console": bench_console,
}
_ALONE: dict[str, Callable[[], Report]] = {
    "read": bench_read,
    "start": bench_start,
    "staffing": bench_staffing,
}
_BILLING, _EVIDENCE = "billing", "evidence"
NAMES = (*_ON_DATABASE, _BILLING, _EVIDENCE, *_ALONE)


class UnknownBench(ValueError):
    """There is no bench of that name."""


def bench(
    name: Annotated[str, typer.Argument(help=f"One of: {', '.join(NAMES)}.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON only.")] = False,
    installments: Annotated[
        int, typer.Option(min=10, help="How many fall due (billing only).")
    ] = INSTALLMENTS,
    records: Annotated[
        int, typer.Option(min=40, help="How many are verified (evidence only).")
    ] = RECORDS,
) -> None:
    """Measure one thing; every timing also as a ratio to a yardstick of the same run."""
    if name in _ALONE:
        report = _ALONE[name]()
    elif name in _ON_DATABASE:
        report = _on_database(_ON_DATABASE[name])
    elif name == _BILLING:
        report = _on_database(
            lambda address: bench_billing(address, installments=installments, say=_say)
        )
    elif name == _EVIDENCE:
        report = _on_database(lambda address: bench_evidence(address, records=records, say=_say))
    else:
        raise UnknownBench(f"bench {name}: there is none; there are {', '.join(NAMES)}")
    if as_json:
        print(json.dumps(report.row()))
        return
    row = report.row()
    print(f"{name} ({row['machine']})")
    for part in ("figures", "yardsticks", "ratios"):
        for label, value in row[part].items():
            print(f"  {part[:-1]:10} {label:44} {value:,.3f}")


def _say(line: str) -> None:
    """How a long bench goes on, for whoever watches a terminal."""
    if sys.stderr.isatty():
        print(line, file=sys.stderr, flush=True)


def _on_database(run: Callable[[str], Report]) -> Report:
    """On a fresh database of the bench's own, with the server's durable settings."""
    name = f"releve_bench_{os.getpid()}"
    with database(connections_max=1) as (address, _), owner_connection(address) as owner:
        fresh_database(owner, name)
        try:
            its = make_conninfo(address, dbname=name)
            migrate(its)
            return run(its)
        finally:
            drop_database(owner, name)
