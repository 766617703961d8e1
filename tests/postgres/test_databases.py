"""The run's own fixtures: databases are fresh, migrated, and apart from each other."""

from __future__ import annotations

import psycopg
import pytest


@pytest.mark.parametrize("turn", [1, 2])
def test_each_test_has_a_database_of_its_own(database: str, turn: int) -> None:
    with psycopg.connect(database) as connection:
        connection.execute("create table mine (turn integer)")
        connection.execute("insert into mine values (%s)", (turn,))
        assert connection.execute("select array_agg(turn) from mine").fetchone() == ([turn],)


def test_it_carries_the_migrations_record(database: str) -> None:
    with psycopg.connect(database) as connection:
        assert connection.execute("select to_regclass('migration')").fetchone() != (None,)
