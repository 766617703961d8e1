"""Explanations and previews from rows: for every order of a sample lender, changing nothing."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, LiteralString, cast

import psycopg
import pytest

from releve.core.lending.event import PaymentReceived
from releve.core.lending.what_if import MissNext, MoveDate, PayEarly, SendBack, as_it_stands
from releve.core.values.ids import CustomerId, LenderId, OrderId
from releve.shell import history
from releve.shell.explain import Asked, explain, explain_payable, preview, surroundings
from releve.shell.facts import load_book
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import Pool, application_pool
from releve.shell.sample_lender import Size, make_sample_lender

LENDER = LenderId("sample")
DAY = date(2026, 11, 20)
MARKETS = load_markets()
POLICY = load_policy()


@pytest.fixture(scope="module")
def pool(module_database: str) -> Iterator[Pool]:
    with application_pool(module_database, max_size=2) as pool:
        make_sample_lender(pool, LENDER, seed=11, today=DAY, size=Size(customers=40, orders=200))
        yield pool


@pytest.fixture(scope="module")
def customers(pool: Pool) -> list[Asked]:
    with pool.connection() as connection:
        query = "select customer_id, market from customer order by customer_id"
        rows = connection.execute(query).fetchall()
    return [
        Asked(LENDER, CustomerId(customer), DAY, MARKETS.file(market), POLICY)
        for customer, market in rows
    ]


def _tables(address: str) -> dict[str, str]:
    """A digest of every row of every table."""
    with psycopg.connect(address) as owner:
        names = owner.execute(
            "select format('%I.%I', schemaname, tablename) from pg_tables"
            " where schemaname = 'public' order by 1"
        ).fetchall()
        found = {}
        for (name,) in names:
            query = (
                f"select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from {name} t"
            )
            row = owner.execute(cast("LiteralString", query)).fetchone()
            assert row is not None
            found[name] = row[0]
    return found


def test_every_balance_of_a_lender_is_what_its_entries_make(pool: Pool, customers) -> None:
    explained = 0
    for asked in customers:
        with pool.connection() as connection:
            book = load_book(connection, LENDER, asked.customer_id, today=DAY, lock=False)
        with pool.connection() as connection:
            whole = explain(connection, asked)
        assert whole.why.amount == whole.amount.amount_minor == book.outstanding.amount_minor
        for order in book.orders:
            with pool.connection() as connection:
                found = explain(connection, asked, order.order_id)
            assert sum(step.amount for step in found.why.steps) == order.outstanding
            explained += len(found.why.steps)
            for part in order.installments:
                with pool.connection() as connection:
                    one = explain(connection, asked, order.order_id, installment=part.number)
                assert one.why.amount == part.outstanding
            for number, fee in enumerate(order.fees, start=1):
                with pool.connection() as connection:
                    one = explain(connection, asked, order.order_id, fee=number)
                assert one.why.amount == fee.outstanding
                first = one.why.steps[0]
                law = {ground.key: ground for ground in first.market}
                assert law["late_fee"].from_day <= first.posted.entry.value_date
                assert law["late_fee"].source
            with pool.connection() as connection:
                owed = explain_payable(connection, asked, order.order_id)
            assert owed.why.amount <= order.captured
    assert explained > 350


def _changes(order: Any) -> list[Any]:
    part = order.next_installment
    return [
        PayEarly(),
        PayEarly(DAY + timedelta(9), 1),
        SendBack(),
        MissNext(),
        *([MoveDate(max(part.due_on, DAY) + timedelta(7))] if part else []),
    ]


def _previewed(pool: Pool, asked: Asked, order: Any, change: Any) -> str | None:
    """Why a preview was impossible, or None when it was not."""
    try:
        with pool.connection() as connection:
            _, found = preview(connection, asked, order.order_id, change)
    except ValueError as error:
        return str(error)
    assert found.before.total >= order.outstanding
    return None


def test_a_preview_changes_nothing(pool: Pool, customers, module_database: str) -> None:
    before = _tables(module_database)
    reasons: list[str | None] = []
    for asked in customers:
        with pool.connection() as connection:
            book = load_book(connection, LENDER, asked.customer_id, today=DAY, lock=False)
        for order in book.owing:
            reasons += [_previewed(pool, asked, order, change) for change in _changes(order)]
    assert _tables(module_database) == before
    assert reasons.count(None) > 100
    assert all("everything is paid before" in reason for reason in reasons if reason)


def test_in_the_transaction_of_a_preview_nothing_can_be_written(pool: Pool, customers) -> None:
    asked = customers[0]
    with pool.connection() as connection:
        explain(connection, asked)
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            connection.execute("insert into lender_day default values")
        connection.rollback()


def test_what_was_previewed_is_what_the_rows_then_say(pool: Pool, customers) -> None:
    done = 0
    for asked in customers[:40]:
        with pool.connection() as connection:
            book = load_book(connection, LENDER, asked.customer_id, today=DAY, lock=False)
        for order in book.owing:
            amount = order.outstanding // 2 + 1
            with pool.connection() as connection:
                _, found = preview(connection, asked, order.order_id, PayEarly(None, amount))
            with pool.connection() as connection:
                event = PaymentReceived(DAY, amount)
                history.add_event(connection, LENDER, order.order_id, event)
            with pool.connection() as connection:
                after = load_book(connection, LENDER, asked.customer_id, today=DAY, lock=False)
            really = after.order(OrderId(order.order_id))
            assert really is not None
            plan = as_it_stands(really, surroundings(asked, after, really))
            paid = 0
            foreseen = list(found.after.due)
            while paid < amount:
                paid += foreseen.pop(0).amount
            assert list(plan.due) == foreseen
            assert plan.apr == found.after.apr
            done += 1
    assert done > 15


def test_nobody_elses_order_is_explained(pool: Pool, customers) -> None:
    asked, *others = customers
    with pool.connection() as connection:
        mine = {
            o.order_id for o in load_book(connection, LENDER, asked.customer_id, today=DAY).orders
        }
    for other in others[:5]:
        with pool.connection() as connection:
            book = load_book(connection, LENDER, other.customer_id, today=DAY)
        for order in book.orders:
            assert order.order_id not in mine
            with pool.connection() as connection, pytest.raises(LookupError):
                explain(connection, asked, order.order_id)
            with pool.connection() as connection, pytest.raises(LookupError):
                preview(connection, asked, order.order_id, PayEarly())
