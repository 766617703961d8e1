"""Numbered SQL migrations: `migrations/NNNN_name.sql`, applied once each, in order, at start.

Every file is one transaction; what was applied is recorded in the table `migration` with the
file's SHA-256. One process migrates at a time, under an advisory lock; the others wait and then
find nothing to do. Nothing is ever guessed: an applied file that was altered, a gap, or a
database newer than this code is an error. PostgreSQL 15 or newer.

The runner also sees to the roles `releve_app` and `releve_people`, because roles belong to the
whole server and not to one database: migrations only grant to them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from typing import LiteralString, cast

import psycopg
from psycopg import errors, sql

from releve.shell.postgres.connection import (
    APPLICATION_ROLE,
    PEOPLE_ROLE,
    Address,
    Connection,
    owner_connection,
)

SERVER_VERSION_MIN = 15_00_00
# Any constant does, as long as every release uses the same one.
_ADVISORY_LOCK = 7_253_201_547_003_811
_FILE = re.compile(r"(\d{4})_([a-z0-9_]+)\.sql")
_ROLE_TRIES = 5
_ROLES = (APPLICATION_ROLE, PEOPLE_ROLE)

_TABLE = """
create table if not exists migration (
    number      integer primary key check (number > 0),
    name        text not null,
    sha256      text not null check (length(sha256) = 64),
    applied_at  timestamptz not null default now()
)
"""


class MigrationTrouble(Exception):
    """The database and the migration files do not go together; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One file: its number, its name without number and suffix, its text, and its SHA-256."""

    number: int
    name: str
    text: str
    sha256: str

    @property
    def file(self) -> str:
        return f"{self.number:04d}_{self.name}.sql"


def product_migrations() -> tuple[Migration, ...]:
    """The migrations of this release."""
    return read(resources.files("releve.shell.postgres") / "migrations")


def read(folder: Traversable) -> tuple[Migration, ...]:
    """The migrations of a folder, in order. Raises `MigrationTrouble` on a gap or a double."""
    found: dict[int, Migration] = {}
    for entry in folder.iterdir():
        if not entry.name.endswith(".sql"):
            continue
        migration = _read_file(entry)
        if other := found.get(migration.number):
            raise MigrationTrouble(f"{entry.name} has the number of {other.file}: give it the next")
        found[migration.number] = migration
    for expected, number in enumerate(sorted(found), start=1):
        if number != expected:
            raise MigrationTrouble(f"migration {expected:04d} is missing before {number:04d}")
    return tuple(found[number] for number in sorted(found))


def migrate(address: Address, migrations: Iterable[Migration] | None = None) -> tuple[int, ...]:
    """Bring a database up to date; returns the numbers applied now.

    Raises `MigrationTrouble`, and `psycopg.OperationalError` where the server is not reached.
    """
    wanted = product_migrations() if migrations is None else tuple(migrations)
    with owner_connection(address) as connection:
        _check_server(connection)
        # A look without the lock: at a usual start nothing is to be done.
        if not _pending(_applied(connection), wanted) and _roles_are_ready(connection):
            return ()
        connection.execute("select pg_advisory_lock(%s)", (_ADVISORY_LOCK,))
        for role in _ROLES:
            _ensure_role(connection, role)
        _make_table(connection)
        pending = _pending(_applied(connection), wanted)
        for migration in pending:
            _apply(connection, migration)
        return tuple(migration.number for migration in pending)


def _read_file(entry: Traversable) -> Migration:
    named = _FILE.fullmatch(entry.name)
    if named is None:
        raise MigrationTrouble(f"{entry.name} is not named NNNN_name.sql")
    # Line ends may change on the way through a checkout; the meaning does not.
    content = entry.read_bytes().replace(b"\r\n", b"\n")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise MigrationTrouble(f"{entry.name} is not UTF-8: {error}") from error
    return Migration(int(named[1]), named[2], text, hashlib.sha256(content).hexdigest())


def _check_server(connection: Connection) -> None:
    version = connection.info.server_version
    if version < SERVER_VERSION_MIN:
        raise MigrationTrouble(
            f"the server is PostgreSQL {version // 10000}; Relève needs 15 or newer"
        )
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        raise MigrationTrouble(
            f"database {connection.info.dbname} has encoding {encoding}; Relève needs UTF8: "
            "create database ... encoding 'UTF8' template template0"
        )


def _applied(connection: Connection) -> dict[int, tuple[str, str]]:
    """What the table records: number to name and SHA-256."""
    if connection.execute("select to_regclass('migration')").fetchone() == (None,):
        return {}
    rows = connection.execute("select number, name, sha256 from migration order by number")
    return {number: (name, sha256) for number, name, sha256 in rows}


def _pending(
    applied: Mapping[int, tuple[str, str]], wanted: tuple[Migration, ...]
) -> tuple[Migration, ...]:
    if applied and max(applied) > len(wanted):
        raise MigrationTrouble(
            f"the database is at migration {max(applied):04d} and this release knows "
            f"{len(wanted):04d}: run the release that migrated it, or a newer one"
        )
    for migration in wanted[: max(applied, default=0)]:
        if migration.number not in applied:
            raise MigrationTrouble(
                f"the database lacks migration {migration.file} but has later ones: "
                "its table migration was edited; restore it"
            )
        name, sha256 = applied[migration.number]
        if sha256 != migration.sha256:
            raise MigrationTrouble(
                f"{migration.file} was altered after it was applied as {name!r}: "
                "put the file back and write a new migration"
            )
    return wanted[max(applied, default=0) :]


def _make_table(connection: Connection) -> None:
    try:
        connection.execute(_TABLE)
    except errors.InsufficientPrivilege as error:
        user, database = connection.info.user, connection.info.dbname
        raise MigrationTrouble(
            f"user {user} may not create tables in database {database}: "
            f"make it the owner: alter database {database} owner to {user}"
        ) from error


def _apply(connection: Connection, migration: Migration) -> None:
    transaction_id: LiteralString = "select pg_current_xact_id()::text"
    try:
        with connection.transaction():
            begun = connection.execute(transaction_id).fetchone()
            # The files are part of the package and as literal as its code.
            connection.execute(cast("LiteralString", migration.text))
            if connection.execute(transaction_id).fetchone() != begun:
                raise MigrationTrouble(f"{migration.file} ends its transaction: take that out")
            connection.execute(
                "insert into migration (number, name, sha256) values (%s, %s, %s)",
                (migration.number, migration.name, migration.sha256),
            )
    except psycopg.Error as error:
        raise MigrationTrouble(
            f"{migration.file}{_line(migration, error)}: {error.diag.message_primary or error}"
        ) from error


def _line(migration: Migration, error: psycopg.Error) -> str:
    position = error.diag.statement_position
    if position is None:
        return ""
    return f":{migration.text.count(chr(10), 0, int(position) - 1) + 1}"


def _roles_are_ready(connection: Connection) -> bool:
    return all(_role_is_ready(connection, role) for role in _ROLES)


def _role_is_ready(connection: Connection, role: str) -> bool:
    kind = "SET" if connection.info.server_version >= 16_00_00 else "MEMBER"
    row = connection.execute(
        """
        select rolsuper or rolcreaterole or rolbypassrls, pg_has_role(current_user, oid, %s)
        from pg_roles where rolname = %s
        """,
        (kind, role),
    ).fetchone()
    if row and row[0]:
        raise MigrationTrouble(
            f"the role {role} has rights that defeat the books' protection: "
            f"alter role {role} nosuperuser nocreaterole nobypassrls"
        )
    return bool(row and row[1])


def _ensure_role(connection: Connection, name: str) -> None:
    """Make a role and let the owner become it.

    Roles are shared by all databases of a server and advisory locks are not, so another
    database's migration may do the same at this moment: then look again.
    """
    role = sql.Identifier(name)
    for _ in range(_ROLE_TRIES):
        if _role_is_ready(connection, name):
            return
        try:
            known = "select 1 from pg_roles where rolname = %s"
            if connection.execute(known, (name,)).fetchone() is None:
                connection.execute(sql.SQL("create role {} nologin").format(role))
            connection.execute(sql.SQL("grant {} to current_user").format(role))
        except (errors.DuplicateObject, errors.UniqueViolation, errors.InternalError_):
            continue
        except errors.InsufficientPrivilege:
            break
    if not _role_is_ready(connection, name):
        user = connection.info.user
        raise MigrationTrouble(
            f"user {user} cannot make or become the role {name}: as a superuser run: "
            f"create role {name} nologin; grant {name} to {user}"
        )
