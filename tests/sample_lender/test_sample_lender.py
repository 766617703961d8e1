"""The sample lender: the same from the same seed, and a book like real ones."""

from collections.abc import Iterator
from datetime import date
from typing import Any, LiteralString, cast

import psycopg
import pytest

from releve.core.values.ids import LenderId
from releve.shell.books_check import check_books
from releve.shell.postgres.connection import Connection, Pool, application_pool
from releve.shell.sample_lender import Size, has_sample_lender, make_sample_lender

DAY = date(2026, 11, 20)
SIZE = Size(customers=300, orders=1_500)
# Everything that tells one lender's rows from another's; keys the server makes are left out.
DUMPS = {
    "customer": "customer_id, name, language, market, currency, email, credit_limit_minor",
    "merchant": "merchant_id, name, language, market, fee_basis_points",
    "customer_order": "order_id, customer_id, merchant_id, product, authorized_minor, placed_on,"
    " captured_minor, captured_on, canceled_on",
    "installment": "order_id, number, due_on, amount_minor, paid_minor, credited_minor",
    "fee": "order_id, number, charged_on, amount_minor, paid_minor, waived_minor",
    "pause": "order_id, number, reason, started_on, until, ended_on",
    "journal_entry": "kind, order_id, value_date, idempotency_key",
    "posting": "account, currency, amount_minor, order_id, installment, fee",
}
STATES = {
    "paid": "paid_minor + credited_minor = amount_minor",
    "due": "paid_minor + credited_minor < amount_minor and due_on >= %(day)s",
    "overdue": "paid_minor + credited_minor < amount_minor and due_on < %(day)s",
}
KINDS = {
    "paused": "select count(*) from pause where ended_on is null and until > %(day)s",
    "returned": "select count(*) from goods_return",
    "refunded": "select count(*) from refund",
    "disputed": "select count(*) from dispute",
    "unmatched": "select count(*) from unmatched_payment where matched_on is null",
    "fee": "select count(*) from fee",
    "not captured": "select count(*) from customer_order where captured_on is null",
    "canceled": "select count(*) from customer_order where canceled_on is not null",
}


@pytest.fixture(scope="module")
def pool(module_database: str) -> Iterator[Pool]:
    pool = application_pool(module_database, max_size=2)
    yield pool
    pool.close()


def _rows(connection: Connection, query: str, lender: str = "") -> list[tuple[Any, ...]]:
    literal = cast("LiteralString", query)  # made of this file's own constants
    return connection.execute(literal, {"day": DAY, "of": lender}).fetchall()


def _dump(pool: Pool, lender: str) -> dict[str, list[tuple[object, ...]]]:
    with pool.connection() as connection:
        return {
            table: sorted(
                _rows(
                    connection, f"select {columns} from {table} where lender_id = %(of)s", lender
                ),
                key=repr,
            )
            for table, columns in DUMPS.items()
        }


def test_the_same_seed_and_day_make_the_same_rows(pool: Pool) -> None:
    for lender in ("one", "two"):
        make_sample_lender(pool, lender, seed=7, today=DAY, size=SIZE)
    make_sample_lender(pool, "other", seed=8, today=DAY, size=SIZE)
    one = _dump(pool, "one")
    assert one == _dump(pool, "two")
    assert one != _dump(pool, "other")
    assert len(one["customer"]) == SIZE.customers
    assert len(one["customer_order"]) == SIZE.orders
    assert len(one["merchant"]) == 200


def test_it_is_made_once(pool: Pool) -> None:
    assert not has_sample_lender(pool, "again")
    told: list[int] = []
    make_sample_lender(
        pool, "again", today=DAY, size=SIZE, on_progress=lambda done, _: told.append(done)
    )
    assert has_sample_lender(pool, "again")
    assert told[-1] == SIZE.orders
    assert told == sorted(told)
    make_sample_lender(
        pool, "again", today=DAY, size=SIZE, on_progress=lambda done, _: told.append(-done)
    )
    assert min(told) > 0


def test_its_books_hold_and_have_every_state(pool: Pool, module_database: str) -> None:
    # The planner knows only what was there when the tables were last analyzed: nothing of it.
    with psycopg.connect(module_database, autocommit=True) as owner:
        owner.execute("analyze")
    make_sample_lender(pool, "states", today=DAY, size=SIZE)
    with pool.connection() as connection:
        broken = [c for c in check_books(connection, LenderId("states")) if not c.holds]
        assert broken == []
        for state, condition in STATES.items():
            count = f"select count(*) from installment where lender_id = 'states' and {condition}"
            assert _rows(connection, count)[0][0] > 0, state
        for kind, query in KINDS.items():
            assert _rows(connection, query)[0][0] > 0, kind
        markets = connection.execute(
            "select string_agg(distinct market, ' ' order by market), count(distinct currency)"
            " from customer where lender_id = 'states'"
        ).fetchone()
    assert markets == ("au de dk fi fr gb nl no se us", 7)


def test_a_lender_is_whole_or_not_there(pool: Pool) -> None:
    def stop(done: int, total: int) -> None:
        if done > 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_sample_lender(pool, "broken off", today=DAY, size=SIZE, on_progress=stop)
    assert not has_sample_lender(pool, "broken off")
    with pool.connection() as connection:
        left = connection.execute(
            "select count(*) from customer where lender_id = 'broken off'"
        ).fetchone()
    assert left == (0,)
