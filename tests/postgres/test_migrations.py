"""The migration runner: once each, in order, one at a time, and never on a guess."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from releve.exam.examine import drop_database
from releve.shell.postgres import embedded
from releve.shell.postgres.embedded import Server
from releve.shell.postgres.migrations import (
    Migration,
    MigrationTrouble,
    migrate,
    product_migrations,
    read,
)

FIRST = "create table letter (id integer primary key);"
SECOND = "insert into letter values (1);\ninsert into letter values (2);"


@pytest.fixture
def empty_database(server: Server) -> Iterator[str]:
    name = f"releve_empty_{uuid.uuid4().hex[:16]}"
    with psycopg.connect(server.dsn, autocommit=True) as owner:
        owner.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        yield server.dsn.replace("/releve?", f"/{name}?")
        drop_database(owner, name)


def files(folder: Path, **texts: str) -> tuple[Migration, ...]:
    for name, text in texts.items():
        (folder / f"{name.removeprefix('m')}.sql").write_text(text, "utf-8")
    return read(folder)


def letters(address: str) -> object:
    with psycopg.connect(address) as connection:
        return connection.execute("select array_agg(id order by id) from letter").fetchone()


def test_applies_what_is_new_and_once(empty_database: str, tmp_path: Path) -> None:
    assert migrate(empty_database, files(tmp_path, m0001_letters=FIRST)) == (1,)
    both = files(tmp_path, m0002_rows=SECOND)
    assert migrate(empty_database, both) == (2,)
    assert migrate(empty_database, both) == ()
    assert letters(empty_database) == ([1, 2],)
    with psycopg.connect(empty_database) as connection:
        rows = connection.execute("select number, name, sha256 from migration order by number")
        assert rows.fetchall() == [(m.number, m.name, m.sha256) for m in both]


def test_two_at_once_apply_it_once(empty_database: str, tmp_path: Path) -> None:
    slow = files(tmp_path, m0001_letters=f"{FIRST} select pg_sleep(0.3);", m0002_rows=SECOND)
    applied: list[tuple[int, ...]] = []
    threads = [
        threading.Thread(target=lambda: applied.append(migrate(empty_database, slow)))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(applied) == [(), (), (1, 2)]


def test_a_faulty_file_is_named_with_its_line_and_leaves_nothing(
    empty_database: str, tmp_path: Path
) -> None:
    wrong = files(tmp_path, m0001_letters=f"{FIRST}\nselect 1;\nselect nothing_here;")
    with pytest.raises(MigrationTrouble, match=r"0001_letters\.sql:3: .*nothing_here"):
        migrate(empty_database, wrong)
    with psycopg.connect(empty_database) as connection:
        assert connection.execute("select to_regclass('letter')").fetchone() == (None,)
        assert connection.execute("select count(*) from migration").fetchone() == (0,)


def test_an_altered_file(empty_database: str, tmp_path: Path) -> None:
    migrate(empty_database, files(tmp_path, m0001_letters=FIRST))
    altered = files(tmp_path, m0001_letters=f"{FIRST} -- more")
    with pytest.raises(MigrationTrouble, match=r"0001_letters\.sql was altered"):
        migrate(empty_database, altered)


def test_line_ends_are_not_an_alteration(empty_database: str, tmp_path: Path) -> None:
    migrate(empty_database, files(tmp_path, m0001_rows=f"{FIRST}\n{SECOND}"))
    (tmp_path / "0001_rows.sql").write_bytes(f"{FIRST}\n{SECOND}".replace("\n", "\r\n").encode())
    assert migrate(empty_database, read(tmp_path)) == ()


def test_a_database_newer_than_the_code(empty_database: str, tmp_path: Path) -> None:
    both = files(tmp_path, m0001_letters=FIRST, m0002_rows=SECOND)
    migrate(empty_database, both)
    with pytest.raises(MigrationTrouble, match="at migration 0002 and this release knows 0001"):
        migrate(empty_database, both[:1])


def test_a_gap_in_the_database(empty_database: str, tmp_path: Path) -> None:
    both = files(tmp_path, m0001_letters=FIRST, m0002_rows=SECOND)
    migrate(empty_database, both)
    with psycopg.connect(empty_database) as connection:
        connection.execute("delete from migration where number = 1")
    with pytest.raises(MigrationTrouble, match=r"lacks migration 0001_letters\.sql"):
        migrate(empty_database, both)


def test_a_file_that_ends_its_transaction(empty_database: str, tmp_path: Path) -> None:
    wrong = files(tmp_path, m0001_letters=f"{FIRST} commit; begin;")
    with pytest.raises(MigrationTrouble, match=r"0001_letters\.sql ends its transaction"):
        migrate(empty_database, wrong)


@pytest.mark.parametrize(
    ("names", "fault"),
    [
        (("0001_a", "0003_c"), "0002 is missing before 0003"),
        (("0002_b",), "0001 is missing before 0002"),
        (("0001_a", "0001_b"), r"has the number of 0001_[ab]\.sql"),
        (("1_a",), r"1_a\.sql is not named NNNN_name\.sql"),
        (("0001_A",), "is not named"),
    ],
)
def test_files_that_do_not_make_a_row(tmp_path: Path, names: tuple[str, ...], fault: str) -> None:
    for name in names:
        (tmp_path / f"{name}.sql").write_text("select 1;", "utf-8")
    with pytest.raises(MigrationTrouble, match=fault):
        read(tmp_path)


def test_an_application_role_with_too_many_rights(home: Path) -> None:
    server = embedded.start(home)
    assert migrate(server.dsn, ()) == ()
    superuser = server.dsn.replace("releve_owner@", "postgres@")
    with psycopg.connect(superuser) as connection:
        connection.execute("alter role releve_app bypassrls")
    with pytest.raises(MigrationTrouble, match=r"releve_app has rights that defeat.*nobypassrls"):
        migrate(server.dsn, ())


def test_an_owner_that_may_not_make_the_application_role(home: Path) -> None:
    server = embedded.start(home)
    superuser = server.dsn.replace("releve_owner@", "postgres@")
    with psycopg.connect(superuser) as connection:
        connection.execute("alter role releve_owner nocreaterole")
    with pytest.raises(MigrationTrouble, match="as a superuser run: create role releve_app"):
        migrate(server.dsn, ())
    with psycopg.connect(superuser) as connection:
        connection.execute("create role releve_app nologin")
        connection.execute("grant releve_app to releve_owner")
    with pytest.raises(MigrationTrouble, match="as a superuser run: create role releve_people"):
        migrate(server.dsn, ())
    with psycopg.connect(superuser) as connection:
        connection.execute("create role releve_people nologin")
        connection.execute("grant releve_people to releve_owner")
    assert migrate(server.dsn, ()) == ()


def test_a_database_that_cannot_hold_every_letter(server: Server) -> None:
    create = "create database releve_ascii encoding 'SQL_ASCII' locale 'C' template template0"
    with psycopg.connect(server.dsn, autocommit=True) as owner:
        owner.execute(create)
        with pytest.raises(MigrationTrouble, match="releve_ascii has encoding SQL_ASCII"):
            migrate(server.dsn.replace("/releve?", "/releve_ascii?"), ())
        drop_database(owner, "releve_ascii")


def test_the_products_own_apply_and_are_found_in_the_package(database: str) -> None:
    with psycopg.connect(database) as connection:
        rows = connection.execute("select number from migration order by number").fetchall()
    assert rows == [(migration.number,) for migration in product_migrations()]
    assert migrate(database) == ()
