"""Pools on a real server: the application's role, transactions, and a server that comes back."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import psycopg
import pytest

from releve.shell.postgres import account, connection, embedded, liveness
from releve.shell.postgres.connection import (
    application_pool,
    database_url,
    lasting_address,
    owner_connection,
    owner_pool,
)
from releve.shell.postgres.migrations import migrate
from releve.shell.postgres.trouble import ServerTrouble


def test_the_application_owns_nothing_and_reset_does_not_widen_it(database: str) -> None:
    with application_pool(database, max_size=1) as pool, pool.connection() as used:
        assert used.execute("select current_user").fetchone() == ("releve_app",)
        used.execute("reset role")
        assert used.execute("select current_user").fetchone() == ("releve_app",)
        owned = "select count(*) from pg_class where relowner = 'releve_app'::regrole"
        assert used.execute(owned).fetchone() == (0,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            used.execute("create table mine ()")


def test_a_block_is_a_transaction(database: str) -> None:
    with owner_connection(database) as owner:
        owner.execute("create table kept (number integer)")
        owner.execute("grant select, insert on kept to releve_app")
    with application_pool(database, max_size=1) as pool:
        with pool.connection() as used:
            used.execute("insert into kept values (1)")
        with pytest.raises(psycopg.errors.DivisionByZero), pool.connection() as used:
            used.execute("insert into kept values (2); select 1 / 0")
        with pool.connection() as used:
            assert used.execute("select array_agg(number) from kept").fetchone() == ([1],)


def test_an_addresss_own_options_are_kept(database: str) -> None:
    address = f"{database}&options=-c%20work_mem%3D7MB"
    with application_pool(address, max_size=1) as pool, pool.connection() as used:
        assert used.execute("show work_mem").fetchone() == ("7MB",)
        assert used.execute("show timezone").fetchone() == ("UTC",)
        assert used.execute("select current_user").fetchone() == ("releve_app",)


def test_the_owners_pool_is_the_owners(database: str) -> None:
    with owner_pool(database) as pool, pool.connection() as used:
        assert used.execute("select current_user").fetchone() == ("releve_owner",)


def test_the_variable_wins_over_the_embedded_server(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(connection.DATABASE_URL_VARIABLE, "postgresql://elsewhere/releve")
    assert database_url(home) == "postgresql://elsewhere/releve"
    assert not home.exists()


def kill_whole(server: embedded.Server) -> None:
    """Kill the server and wait until its children have noticed."""
    os.kill(server.pid, signal.SIGKILL)
    owner = account.of_owner(server.data)
    assert owner is not None
    deadline = time.monotonic() + 60
    while liveness.processes(server.data, owner):
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.mark.parametrize("stopped_by", ["kill", "stop"])
def test_a_pool_outlives_its_server(home: Path, stopped_by: str) -> None:
    server = embedded.start(home)
    migrate(server.dsn, ())
    with application_pool(lasting_address(home), min_size=2, max_size=2) as pool:
        pool.wait(60)
        if stopped_by == "kill":
            kill_whole(server)
        else:
            embedded.stop(home)
        for _ in range(5):
            with pool.connection(timeout=60) as used:
                assert used.execute("select current_user").fetchone() == ("releve_app",)
    assert embedded.start(home).pid != server.pid


def test_a_pool_on_a_plain_address_finds_a_restarted_server(home: Path) -> None:
    server = embedded.start(home)
    migrate(server.dsn, ())
    with application_pool(server.dsn, max_size=1) as pool:
        pool.wait(60)
        embedded.stop(home)
        embedded.start(home)
        with pool.connection(timeout=60) as used:
            assert used.execute("select 1").fetchone() == (1,)


def test_reconnecting_does_not_bring_an_erased_home_back(home: Path) -> None:
    server = embedded.start(home)
    address = lasting_address(home)
    assert address() == server.dsn
    embedded.erase(home)
    with pytest.raises(ServerTrouble, match="holds no database"):
        address()
