"""`bench posting`: entries posted one a transaction and in batches, and the sample lender made.

The yardstick of the batches is the same rows inserted by one plain `unnest` statement into
tables without a constraint or a trigger: what the books' guarantees cost shows in the ratio.
"""

from datetime import date
from time import perf_counter
from typing import Any

import psycopg

from releve.bench.report import Report
from releve.core.values.ids import LenderId
from releve.shell.history import add_lender, post_entries
from releve.shell.postgres.connection import application_conninfo, application_pool
from releve.shell.sample_lender import make_sample_lender

_LENDER = LenderId("posting")
_ONE_BY_ONE = 1_000
_BATCHES, _BATCH = 10, 1_000
_BARE = """
create temporary table bare_entry (lender_id text, kind text, value_date date, key text);
create temporary table bare_posting (
    lender_id text, key text, line smallint, account text, currency text, amount_minor bigint
);
"""
_BARE_ENTRIES = """
insert into bare_entry select %s, 'payment', %s, k from unnest(%s::text[]) as k
"""
_BARE_POSTINGS = """
insert into bare_posting select %s, k, l, a, 'EUR', m
from unnest(%s::text[], %s::smallint[], %s::text[], %s::bigint[]) as p (k, l, a, m)
"""


def bench_posting(address: str) -> Report:
    """Measure on a migrated, empty database: the lender first, as a first start makes it."""
    started = perf_counter()
    pool = application_pool(address, max_size=1)
    try:
        make_sample_lender(pool, "sample")
    finally:
        pool.close()
    made = perf_counter() - started
    with psycopg.connect(application_conninfo(address), autocommit=True) as connection:
        add_lender(connection, _LENDER, "Posting", "de")
        one_by_one = _one_by_one(connection)
        batched = _batched(connection)
        bare = _bare(connection)
    return Report(
        "posting",
        {
            "entries_per_second_one_by_one": one_by_one,
            "entries_per_second_batched": batched,
            "sample_lender_seconds": made,
        },
        {"bare_unnest_entries_per_second": bare},
        {"batched_to_one_by_one": batched / one_by_one, "batched_to_bare_unnest": batched / bare},
    )


def _rows(first: int, count: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    entries = [
        {
            "kind": "payment_unmatched",
            "order_id": None,
            "value_date": date(2026, 11, 2).isoformat(),
            "key": f"k{number}",
            "reverses": None,
        }
        for number in range(first, first + count)
    ]
    postings = [
        {
            "key": entry["key"],
            "line": line,
            "account": account,
            "currency": "EUR",
            "amount": amount,
            "order_id": None,
            "installment": None,
            "fee": None,
        }
        for entry in entries
        for line, (account, amount) in enumerate((("cash", 100), ("unmatched_payments", -100)), 1)
    ]
    return entries, postings


def _one_by_one(connection: psycopg.Connection[Any]) -> float:
    made = [_rows(number, 1) for number in range(_ONE_BY_ONE)]
    start = perf_counter()
    for entries, postings in made:
        with connection.transaction():
            post_entries(connection, _LENDER, entries, postings)
    return _ONE_BY_ONE / (perf_counter() - start)


def _batched(connection: psycopg.Connection[Any]) -> float:
    made = [_rows(_ONE_BY_ONE + n * _BATCH, _BATCH) for n in range(_BATCHES)]
    start = perf_counter()
    for entries, postings in made:
        with connection.transaction():
            post_entries(connection, _LENDER, entries, postings)
    return _BATCHES * _BATCH / (perf_counter() - start)


def _bare(connection: psycopg.Connection[Any]) -> float:
    connection.execute(_BARE)
    made = [_rows(n * _BATCH, _BATCH) for n in range(_BATCHES)]
    start = perf_counter()
    for entries, postings in made:
        with connection.transaction():
            keys = [entry["key"] for entry in entries]
            connection.execute(_BARE_ENTRIES, (_LENDER, date(2026, 11, 2), keys))
            columns = [[p[c] for p in postings] for c in ("key", "line", "account", "amount")]
            connection.execute(_BARE_POSTINGS, (_LENDER, *columns))
    return _BATCHES * _BATCH / (perf_counter() - start)
