"""Who read what is kept for its years, deleted then, and never altered."""

from datetime import UTC, datetime, timedelta

import psycopg
import pytest
import small_lender

from releve.shell.people.access_kept import forget_accesses, kept_years

NOW = datetime.now(UTC)


@pytest.fixture(scope="module", autouse=True)
def readings(pool):
    """One of yesterday, one of two years ago, one of ten years ago."""
    with pool.connection() as connection:
        for days in (1, 2 * 365, 10 * 365):
            connection.execute(
                "insert into access_log (lender_id, agent_id, roles, what, customer_id, at)"
                " values (%s, 'risk', '{risk}', 'kept', %s, %s)",
                (small_lender.LENDER, small_lender.AMY, NOW - timedelta(days=days)),
            )


def _kept(pool):
    with pool.connection() as connection:
        rows = connection.execute("select at from access_log where what = 'kept' order by at desc")
        return [(NOW - at).days for (at,) in rows]


def test_what_is_older_than_its_years_goes(pool):
    assert kept_years() == 3
    assert forget_accesses(pool, NOW) >= 1
    assert _kept(pool) == [1, 730]
    assert forget_accesses(pool, NOW) == 0


def test_a_clock_that_is_wrong_deletes_nothing_of_the_last_year(pool):
    with pytest.raises(psycopg.errors.RestrictViolation):
        forget_accesses(pool, NOW + timedelta(days=50 * 365))
    assert 1 in _kept(pool)


def test_nothing_is_altered(pool):
    with pool.connection() as connection, pytest.raises(psycopg.Error):
        connection.execute("update access_log set what = 'less' where what = 'kept'")
