"""How Relève connects: which database, in which role.

Two roles. The owner, whom the address names, runs migrations and nothing else. The application
works as `releve_app`, which owns nothing and may do only what migrations granted it. It becomes
that role by `role=releve_app` in the connection's start-up options, the same way on the embedded
server and on any other: no second address or password to configure, no round trip, and unlike a
`SET ROLE` after connecting, `RESET ROLE` and `DISCARD ALL` lead back to `releve_app` and not to
the owner (documentation of `SET ROLE`). `SET ROLE NONE` would still lead to the owner: this
guards the books against mistakes of the application, not against whoever can send it any SQL.
A pooler between the two must pass `options` on; one that does not is refused at connecting.
"""

from __future__ import annotations

import os
import select
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.rows import TupleRow
from psycopg_pool import ConnectionPool

from releve.shell.postgres import embedded

DATABASE_URL_VARIABLE = "RELEVE_DATABASE_URL"
APPLICATION_ROLE = "releve_app"
# Whom a person's reading is done as: it sees what row-level security leaves (shell/people).
PEOPLE_ROLE = "releve_people"

_SESSION = "-c TimeZone=UTC -c idle_in_transaction_session_timeout=60s"
# What a door asks for it asks by key. A plan that is kept from when a table was small would read
# the whole of it instead, and take longer with every row.
_BY_KEY = "-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off"

_CONNECT_SECONDS = 10
# The pool waits twice as long after each failed attempt. Given up this soon, the next request
# begins anew: measured after 75 s without a server, back at once instead of after 52 s more.
_RECONNECT_SECONDS = 3.0

Connection = psycopg.Connection[TupleRow]
Pool = ConnectionPool[Connection]
Address = str | Callable[[], str]


def database_url(home: Path, *, create: bool = True) -> str:
    """The owner's address: `RELEVE_DATABASE_URL`, else the home's embedded server, started.

    `create` is `embedded.start`'s. Raises `ServerTrouble`.
    """
    return os.environ.get(DATABASE_URL_VARIABLE) or embedded.start(home, create=create).dsn


def lasting_address(home: Path) -> Callable[[], str]:
    """The address for a pool: asked at every new connection.

    A pool that finds its embedded server killed so starts it again by reconnecting; a home
    that was erased meanwhile stays erased.
    """
    return lambda: database_url(home, create=False)


def owner_connection(address: Address) -> Connection:
    """One connection as the owner, for migrations. Raises `psycopg.OperationalError`."""
    return psycopg.connect(_with_options(address, role=None), autocommit=True)


def owner_pool(address: Address, *, min_size: int = 0, max_size: int = 2) -> Pool:
    """Connections as the owner."""
    return _pool(address, None, min_size, max_size)


def door_pool(address: Address, *, max_size: int = 8) -> Pool:
    """Connections as `releve_app` for requests: statements are planned to look up by key."""
    return _pool(address, APPLICATION_ROLE, 1, max_size, session=_BY_KEY)


def application_pool(address: Address, *, min_size: int = 1, max_size: int = 8) -> Pool:
    """Connections as `releve_app`, opened at once.

    Each `with pool.connection()` is one transaction: committed at its end, rolled back when an
    exception leaves it. A connection is looked at when it is handed out, so one broken by a
    server restart is replaced and never seen.
    """
    return _pool(address, APPLICATION_ROLE, min_size, max_size)


def application_conninfo(address: Address) -> str:
    """The address as `releve_app`, for a library that opens its own connections."""
    return _with_options(address, APPLICATION_ROLE)


def _pool(
    address: Address, role: str | None, min_size: int, max_size: int, *, session: str = ""
) -> Pool:
    return ConnectionPool(
        lambda: _with_options(address, role, session),
        connection_class=Connection,
        # psycopg prepares what it sees for the fifth time; named queries repeat for ever.
        kwargs={"autocommit": False, "prepare_threshold": 5},
        min_size=min_size,
        max_size=max_size,
        reconnect_timeout=_RECONNECT_SECONDS,
        check=_check,
        name=role or "owner",
        open=True,
    )


def _check(connection: Connection) -> None:
    """Ask the server only where it has said something unasked, which is how a connection ends.

    A server that stops or is killed closes its sockets, and that can be seen without a round trip.
    """
    waiting = select.poll()
    waiting.register(connection.fileno(), select.POLLIN)
    if waiting.poll(0):
        ConnectionPool.check_connection(connection)


def _with_options(address: Address, role: str | None, session: str = "") -> str:
    """The address with our session settings put before its own options."""
    url = address if isinstance(address, str) else address()
    fields = conninfo_to_dict(url)
    given = str(fields.get("options") or "")
    ours = f"{_SESSION} {session}".rstrip()
    options = f"{ours} {given}" if role is None else f"{ours} {given} -c role={role}"
    name = "releve" if role else "releve owner"
    # Without a limit, a server that hangs would hold a pool's connecting threads for ever.
    patience = fields.get("connect_timeout") or _CONNECT_SECONDS
    return make_conninfo(
        url,
        options=options,
        application_name=name,
        client_encoding="UTF8",
        connect_timeout=patience,
    )


@contextmanager
def over_whole_tables(connection: Connection) -> Generator[None]:
    """A transaction for queries that compare whole tables: joined by hash or merge.

    Where much was written since a table was last analyzed, the planner takes it for empty, joins it
    row by row, and does not end.
    """
    with connection.transaction():
        connection.execute("set local enable_nestloop = off")
        yield
        connection.execute("set local enable_nestloop to default")
