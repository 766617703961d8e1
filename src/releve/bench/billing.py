"""`bench billing`: installments falling due on one day are billed, reminded of, and charged fees.

A lender is made in the database by SQL alone: as many orders as installments, two of a customer,
captured on one day and due on one day. Then the days from the due date on are run, one after the
other, by two processes that share the parts of each day, as two workers do. Four of every five
customers pay nothing: each of their installments is asked for, reminded of, and charged a late
fee, which is told. One in five has agreed that payments are taken. Every step of the days is run
but the merchants' payouts, which are not about installments.

The yardstick is the same number of entries inserted by plain `unnest` statements into tables
without a key, a constraint, or a trigger, by one process, and nothing decided.
"""

import os
import resource
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import date, timedelta
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import psycopg

from releve.bench.report import Report
from releve.core.values.ids import LenderId
from releve.shell.books_check import check_books
from releve.shell.days import payouts
from releve.shell.days.day import Day
from releve.shell.days.run import STEPS, run_day
from releve.shell.market_files import load_markets
from releve.shell.policy_files import HOUSE, load_policy
from releve.shell.postgres.connection import Connection, application_conninfo, application_pool
from releve.shell.postgres.named import load

INSTALLMENTS = 1_000_000
_SQL = load("bench_billing")
_LENDER = LenderId("billing")
_MARKET = "se"
_DUE_ON = date(2026, 11, 4)
_DAYS = range(8)  # from the due date: due, reminder, fee, and days without any
_STEPS = tuple(step for step in STEPS if step not in (payouts.GATHERED, payouts.STEP))
_PROCESSES = 2
_MADE_AT_ONCE = 50_000
_RAW_AT_ONCE = 5_000
_CHECKED_UP_TO = 50_000

Say = Callable[[str], None]


def bench_billing(
    address: str, *, installments: int = INSTALLMENTS, say: Say | None = None
) -> Report:
    """Measure on a migrated, empty database. `say` is told how it goes on."""
    say = say or (lambda _: None)
    with psycopg.connect(application_conninfo(address), autocommit=True) as connection:
        _make_lender(connection, installments, say)
    with psycopg.connect(address, autocommit=True) as owner:
        owner.execute("vacuum analyze")
    start = perf_counter()
    runs = _run_days(address)
    seconds = perf_counter() - start
    say(f"the days took {seconds:.1f} s")
    with psycopg.connect(application_conninfo(address), autocommit=True) as connection:
        done = _counted(connection)
        raw = _raw(connection, done["entries"])
        if installments <= _CHECKED_UP_TO:
            broken = [one for one in check_books(connection, _LENDER) if not one.holds]
            if broken:
                raise RuntimeError(f"the books do not hold: {broken[0].check} {broken[0].detail}")
    peak_early = max(run.peak_early_mb for run in runs)
    peak = max(run.peak_mb for run in runs)
    return Report(
        "billing",
        {
            "seconds": seconds,
            "installments": installments,
            "installments_per_second": installments / seconds,
            "cpu_seconds_of_python": sum(run.cpu_seconds for run in runs),
            "cpu_seconds_of_postgres": sum(run.server_cpu_seconds for run in runs),
            "peak_memory_mb_after_a_tenth": peak_early,
            "peak_memory_mb_at_the_end": peak,
            **done,
        },
        {"raw_unnest_seconds": raw},
        {"raw_unnest_to_billing": raw / seconds, "memory_growth": peak / peak_early},
    )


@dataclass(slots=True)
class _Run:
    """What one process used."""

    parts: int = 0
    peaks: list[float] = field(default_factory=list[float])
    cpu_seconds: float = 0.0
    server_cpu_seconds: float = 0.0

    @property
    def peak_mb(self) -> float:
        """The most memory it ever held."""
        return self.peaks[-1]

    @property
    def peak_early_mb(self) -> float:
        """The most it held until a tenth of its parts were done."""
        return self.peaks[len(self.peaks) // 10]


def _run_days(address: str) -> list[_Run]:
    with ProcessPoolExecutor(_PROCESSES, mp_context=get_context("spawn")) as processes:
        running = [processes.submit(_run, address) for _ in range(_PROCESSES)]
        return [each.result() for each in running]


def _run(address: str) -> _Run:
    """One process: all the days, sharing each day's parts with the others."""
    run = _Run()
    file, policy = load_markets().file(_MARKET), load_policy(HOUSE)

    def seen(_day: Day, _step: str, _changed: int) -> None:
        run.peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)

    pool = application_pool(address, max_size=1)
    with pool:
        for offset in _DAYS:
            day = Day(_LENDER, file, _DUE_ON + timedelta(days=offset), policy)
            run_day(pool, day, steps=_STEPS, on_part=seen)
        with pool.connection() as connection:
            run.server_cpu_seconds = _cpu_seconds(connection.info.backend_pid)
    run.cpu_seconds = process_time()
    run.peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    return run


def _cpu_seconds(pid: int) -> float:
    """What a process used until now, by Linux's own count; 0 where its server is elsewhere."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _make_lender(connection: Connection, installments: int, say: Say) -> None:
    start = perf_counter()
    named = {"lender": _LENDER, "due_on": _DUE_ON, "captured_on": _DUE_ON - timedelta(days=30)}
    connection.execute(_SQL.make_lender, named)
    connection.execute(_SQL.make_merchant, named)
    for first in range(0, installments, _MADE_AT_ONCE):
        last = min(first + _MADE_AT_ONCE, installments) - 1
        numbers: dict[str, Any] = {"first": first, "last": last}
        with connection.transaction():
            for name in _SQL:
                if name not in {"make_lender", "make_merchant", "counted"}:
                    connection.execute(_SQL[name], named | numbers)
        say(f"{last + 1:,} installments made in {perf_counter() - start:.0f} s")


def _counted(connection: Connection) -> dict[str, float]:
    rows = connection.execute(_SQL.counted, {"lender": _LENDER}).fetchall()
    return dict(rows)


_BARE = """
create temporary table bare_entry (
    lender_id text, kind text, order_id text, value_date date, key text
);
create temporary table bare_posting (
    lender_id text, key text, line smallint, account text, currency text, amount_minor bigint,
    order_id text
);
"""
_BARE_ENTRIES = """
insert into bare_entry
select %s, 'late_fee', o, %s, k from unnest(%s::text[], %s::text[]) as e (o, k)
"""
_BARE_POSTINGS = """
insert into bare_posting
select %s, k, l, a, 'SEK', m, o
from unnest(%s::text[], %s::smallint[], %s::text[], %s::bigint[], %s::text[]) as p (k, l, a, m, o)
"""


def _raw(connection: Connection, entries: float) -> float:
    """Seconds for as many entries of two postings each, the rows made beforehand."""
    connection.execute(_BARE)
    taken = 0.0
    for first in range(0, int(entries), _RAW_AT_ONCE):
        numbers = range(first, min(first + _RAW_AT_ONCE, int(entries)))
        orders = [f"O-{number:08d}" for number in numbers]
        keys = [f"day/late_fee/{order}/{_DUE_ON}" for order in orders]
        count = len(keys)
        columns = (
            [key for key in keys for _ in range(2)],
            [1, 2] * count,
            ["late_fee_receivable", "late_fee_income"] * count,
            [6000, -6000] * count,
            [order for order in orders for _ in range(2)],
        )
        start = perf_counter()
        with connection.transaction():
            connection.execute(_BARE_ENTRIES, (_LENDER, _DUE_ON, orders, keys))
            connection.execute(_BARE_POSTINGS, (_LENDER, *columns))
        taken += perf_counter() - start
    return taken
