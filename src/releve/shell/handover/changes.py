"""What open consoles must know of, in one order that has no gap.

Each change is a row (migration 24). Rows get their revision once they can be seen, by whoever looks
first, so whoever has read up to a revision has missed nothing before it: a console that was away
asks for what came since. One connection of a process listens for all its consoles.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event, Lock, Thread

import psycopg
from psycopg import sql

from releve.shell.postgres.connection import Address, Connection, Pool, application_conninfo
from releve.shell.postgres.named import load
from releve.shell.postgres.trouble import ServerTrouble

_SQL = load("handover")
_LOG = logging.getLogger("releve.handover")
_CHANNEL = "releve_console"
_AT_ONCE = 500
# A word that was lost with a connection is not waited for longer than this.
_LOOK_AGAIN_SECONDS = 2.0
_RECONNECT_SECONDS = 1.0
_KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `kind`: owner, work, message, note, presence, and what others tell of."""

    revision: int
    kind: str
    conversation_id: str | None
    work_item_id: str | None
    agent_id: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Changes:
    """Changes in order. Not `complete`: older ones are forgotten, and all is to be read anew."""

    changes: tuple[Change, ...]
    revision: int
    complete: bool = True


OnChanges = Callable[[str, Changes], None]


def changes_since(pool: Pool, lender_id: str, revision: int, most: int = _AT_ONCE) -> Changes:
    """What came after a revision, at most `most` of it; the revision to ask from next."""
    asked = {"lender": lender_id, "revision": revision, "most": most}
    with pool.connection() as connection:
        row = connection.execute(_SQL.sequence_changes, asked).fetchone()
        head = row[0] if row else 0
        # Seen by the next transaction, and by everybody in it.
        connection.commit()
        first = connection.execute(_SQL.first_change, asked).fetchone()
        if revision > head or (first and first[0] > revision + 1 and head > revision):
            return Changes((), head, complete=False)
        found = tuple(Change(*each) for each in connection.execute(_SQL.changes_since, asked))
    return Changes(found, found[-1].revision if found else revision)


def head_of(pool: Pool, lender_id: str) -> int:
    """The revision that stands now: what a console begins from after it has read everything."""
    with pool.connection() as connection:
        row = connection.execute(_SQL.sequence_changes, {"lender": lender_id}).fetchone()
    return row[0] if row else 0


def forget_changes(pool: Pool, now: datetime) -> int:
    """Forget what is older than a day: no console is away for so long and goes on."""
    with pool.connection() as connection:
        for row in connection.execute(_SQL.not_numbered).fetchall():
            connection.execute(_SQL.sequence_changes, {"lender": row[0]})
        return connection.execute(_SQL.forget_changes, {"before": now - _KEPT}).rowcount


class Listener:
    """One connection that listens, and a thread that tells whoever asked to be told.

    `tell(lender_id, changes)` is called in that thread, in order, each change once; after `start`
    nothing of what comes is missed, also where the connection was lost meanwhile. What it raises is
    logged and harms nobody else.
    """

    def __init__(self, address: Address, pool: Pool, lender_id: str) -> None:
        self._address, self._pool, self._lender = address, pool, lender_id
        self._stop, self._lock = Event(), Lock()
        self._tell: list[OnChanges] = []
        self._revision = 0
        self._thread = Thread(target=self._run, name="releve-console-listener", daemon=True)

    def start(self) -> None:
        """Begin; what came before is not told."""
        self._revision = head_of(self._pool, self._lender)
        self._thread.start()

    def stop(self) -> None:
        """End, and wait for the thread to."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def add(self, tell: OnChanges) -> Callable[[], None]:
        """Be told from now on; call what comes back to be told no more."""
        with self._lock:
            self._tell.append(tell)

        def remove() -> None:
            with self._lock:
                if tell in self._tell:
                    self._tell.remove(tell)

        return remove

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._listen()
            except (psycopg.Error, ServerTrouble, OSError) as error:
                _LOG.warning("consoles wait for the database: %s", error)
                self._stop.wait(_RECONNECT_SECONDS)

    def _listen(self) -> None:
        conninfo = application_conninfo(self._address)
        with psycopg.connect(conninfo, autocommit=True) as connection:
            connection.execute(sql.SQL("listen {}").format(sql.Identifier(_CHANNEL)))
            self._look()
            while not self._stop.is_set():
                self._wait(connection)
                self._look()

    def _wait(self, connection: Connection) -> None:
        """Until somebody says something; what was said together is looked at once."""
        for _ in connection.notifies(timeout=_LOOK_AGAIN_SECONDS, stop_after=1):
            pass

    def _look(self) -> None:
        while True:
            found = changes_since(self._pool, self._lender, self._revision)
            self._revision = found.revision
            if found.changes or not found.complete:
                self._tell_all(found)
            if len(found.changes) < _AT_ONCE:
                return

    def _tell_all(self, found: Changes) -> None:
        with self._lock:
            listening = tuple(self._tell)
        for tell in listening:
            try:
                tell(self._lender, found)
            except Exception:  # noqa: BLE001 -- one console's trouble is no other's
                _LOG.exception("a console was not told")
