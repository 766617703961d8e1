"""The embedded PostgreSQL server of a `$RELEVE_HOME`: start it, stop it, say how it is.

A server belongs to its data, not to the process that started it: it runs detached, any number of
processes share it, and it lives on when they die. `start` attaches to a live one or starts one;
a dead one's leftovers are cleared on the way. Never is a TCP port opened: the build has no TLS.
See `places` for where things lie, `account` for the user it runs as, `liveness` for what counts
as alive. Linux only: it relies on `/proc`.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import psycopg
from psycopg import errors, sql

from releve.shell.postgres import account as accounts
from releve.shell.postgres import binaries, liveness, places, settings
from releve.shell.postgres.account import Account
from releve.shell.postgres.places import Place
from releve.shell.postgres.trouble import ServerTrouble, from_output, told_plainly

OWNER_ROLE = "releve_owner"
START_SECONDS = 300.0
FAST_STOP_SECONDS = 30.0
CRASH_STOP_SECONDS = 10.0
_LOG_BYTES_MAX = 10 * 1024 * 1024
_LOG_TAIL_BYTES = 8192
_DATABASE_TRIES = 5
_UNFINISHED = "data.unfinished-"

_INITDB_OPTIONS = (
    f"--username={liveness.SUPERUSER}",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--data-checksums",
    "--no-instructions",
)


@dataclass(frozen=True, slots=True)
class Server:
    """A live server. `dsn` connects the owner role to Relève's database."""

    dsn: str
    data: Path
    pid: int


@dataclass(frozen=True, slots=True)
class Status:
    """How a home's server is.

    `absent`: none was ever started; `silent`: its process runs but does not answer.
    """

    state: Literal["absent", "stopped", "silent", "running"]
    server: Server | None
    data: Path | None


def start(home: Path, *, create: bool = True) -> Server:
    """Attach to the home's server, or start it, making its data on first use.

    With `create` false, data that is not there is a trouble instead: a process that reconnects
    must not bring an erased home back. Raises `ServerTrouble`.
    """
    home = _resolved(home)
    with told_plainly("read the server's folder", home):
        place = places.recorded(home)
        if place and (server := _attached(place)):
            return server
        if not create and (place is None or not place.data.exists()):
            raise ServerTrouble(f"{home} holds no database", "make one with: releve up")
        return _started(home)


def stop(home: Path) -> bool:
    """Stop the home's server; True if one ran. Clients are cut off, commits are kept."""
    home = _resolved(home)
    with told_plainly("read the server's folder", home):
        place = places.recorded(home)
        account = accounts.of_owner(place.data) if place else None
        if place is None or account is None:
            return False
        with places.locked(place.folder):
            ran = _ended(place, account)
            places.forget_socket(place)
            return ran


def status(home: Path) -> Status:
    """How the home's server is; starts nothing."""
    home = _resolved(home)
    with told_plainly("read the server's folder", home):
        place = places.recorded(home)
        account = accounts.of_owner(place.data) if place else None
        if place is None or account is None:
            return Status("absent", None, None)
        if server := _attached(place):
            return Status("running", server, place.data)
        silent = liveness.first_process(place.data, account)
        return Status("silent" if silent else "stopped", None, place.data)


def erase(home: Path) -> None:
    """Stop the home's server and remove its data for good."""
    home = _resolved(home)
    stop(home)
    place = places.recorded(home)
    if place and (place.data / "postmaster.pid").exists():
        # It was killed. Only a start frees the shared memory that a killed server leaves.
        with suppress(ServerTrouble):
            start(home, create=False)
            stop(home)
    if place:
        places.erase(places.recorded(home) or place)


def _resolved(home: Path) -> Path:
    with told_plainly("find the home folder", home):
        return home.expanduser().resolve()


def _attached(place: Place) -> Server | None:
    answer = liveness.answer(place)
    pid = liveness.recorded_pid(place.data) if answer and answer.has_database else None
    return _server(place, pid) if pid else None


def _server(place: Place, pid: int) -> Server:
    return Server(liveness.address(place, OWNER_ROLE, liveness.DATABASE), place.data, pid)


def _started(home: Path) -> Server:
    places.make_home(home)
    place = places.recorded(home)
    account = (accounts.of_owner(place.data) if place else None) or accounts.for_new_data()
    folder = places.folder_for(home, account)
    places.make_folder(folder, account)
    with places.locked(folder):
        # The data may have been made, by root for another user, while this process waited.
        account = accounts.of_owner(folder / "data") or account
        place = places.settle(home, folder, account)
        pid = _awaited(place, account) or _launched(place, account)
        _make_database(place)
        return _server(place, pid)


def _awaited(place: Place, account: Account) -> int | None:
    """The first process of a server that runs already, once it answers; None: none runs."""
    deadline = time.monotonic() + START_SECONDS
    while pid := liveness.first_process(place.data, account):
        if liveness.answer(place):
            return pid
        if time.monotonic() > deadline:
            raise ServerTrouble(
                f"the server (process {pid}) runs but does not answer at {place.socket}",
                f"see {place.log}; end it with: kill -QUIT {pid}",
            )
        time.sleep(0.05)
    return None


def _launched(place: Place, account: Account) -> int:
    programs = binaries.runnable_by(account, place.folder)
    _check_version(place)
    if not place.data.exists():
        _make_data(place, account, programs)
    liveness.clear_leftovers(place, account)
    places.write_file(place.configuration, settings.configuration(place))
    places.write_file(place.access_rules, settings.access_rules())
    _turn_log(place.log)
    log_start = place.log.stat().st_size if place.log.exists() else 0
    process = _detached(place, account, programs)
    deadline = time.monotonic() + START_SECONDS
    while not liveness.answer(place):
        if process.poll() is not None:
            raise from_output("the server did not start", _log_since(place, log_start), place.log)
        if time.monotonic() > deadline:
            raise ServerTrouble(
                f"the server (process {process.pid}) has not answered for {START_SECONDS:.0f} s",
                f"see {place.log}",
            )
        time.sleep(0.01)
    # A dead child that nobody waits for keeps its number: wait for it for as long as we live.
    threading.Thread(target=process.wait, name="embedded-postgres-wait", daemon=True).start()
    return process.pid


def _detached(place: Place, account: Account, programs: Path) -> subprocess.Popen[bytes]:
    """Run the server in a session of its own, so that no signal meant for us reaches it."""
    log = places.open_owned(place.log, os.O_WRONLY | os.O_APPEND)
    try:
        return subprocess.Popen(
            [str(programs / "postgres"), *settings.arguments(place)],
            user=account.user,
            group=account.group,
            extra_groups=account.extra_groups,
            umask=0o077,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd="/",
            env=accounts.environment(),
            start_new_session=True,
        )
    finally:
        os.close(log)


def _check_version(place: Place) -> None:
    try:
        data = (place.data / "PG_VERSION").read_text("utf-8").strip()
    except FileNotFoundError:
        if place.data.exists():
            raise ServerTrouble(
                f"{place.data} is not a PostgreSQL data folder: it has no PG_VERSION",
                "restore it from a backup, or remove it to begin anew",
            ) from None
        return
    if data != binaries.major_version():
        raise ServerTrouble(
            f"{place.data} was made by PostgreSQL {data}, "
            f"and the programs are {binaries.major_version()}",
            f"upgrade it with pg_upgrade, or dump it with PostgreSQL {data} and restore the dump",
        )


def _make_data(place: Place, account: Account, programs: Path) -> None:
    """Make the data folder whole or not at all.

    Each try has a folder of its own: the initdb of a killed process may still be writing.
    """
    for leftover in place.folder.glob(f"{_UNFINISHED}*"):
        shutil.rmtree(leftover, ignore_errors=True)
    with told_plainly("make the data folder", place.folder):
        unfinished = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=place.folder))
        places.owned_folder(unfinished, account)
    command = [str(programs / "initdb"), f"--pgdata={unfinished}", *_INITDB_OPTIONS]
    done = account.run(command)
    if done.returncode != 0:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise from_output(f"cannot make the data folder {place.data}", done.stdout)
    with told_plainly("make the data folder", place.data):
        unfinished.rename(place.data)


def _make_database(place: Place) -> None:
    """Make the owner role and the database where they are missing; the database comes last.

    The server may still be at work on what a killed process asked of it: then look again.
    """
    for _ in range(_DATABASE_TRIES):
        answer = liveness.answer(place)
        if answer and answer.has_database:
            return
        try:
            _create_database(place)
        except (errors.DuplicateDatabase, errors.DuplicateObject, errors.UniqueViolation):
            continue
        except psycopg.Error as error:
            raise from_output("cannot make the database", str(error), place.log) from error
    raise ServerTrouble(f"cannot make the database in {place.data}", f"see {place.log}")


def _create_database(place: Place) -> None:
    superuser = liveness.address(place, liveness.SUPERUSER, liveness.SUPERUSER)
    owner, database = sql.Identifier(OWNER_ROLE), sql.Identifier(liveness.DATABASE)
    with psycopg.connect(superuser, autocommit=True) as connection:
        known = "select 1 from pg_roles where rolname = %s"
        if connection.execute(known, (OWNER_ROLE,)).fetchone() is None:
            create = sql.SQL("create role {} login createdb createrole")
            connection.execute(create.format(owner))
        connection.execute(sql.SQL("create database {} owner {}").format(database, owner))


def _ended(place: Place, account: Account) -> bool:
    first = liveness.first_process(place.data, account)
    if first is None:
        liveness.clear_leftovers(place, account)
        return False
    steps = (
        (signal.SIGINT, FAST_STOP_SECONDS),
        (signal.SIGQUIT, CRASH_STOP_SECONDS),
        (signal.SIGKILL, CRASH_STOP_SECONDS),
    )
    for number, patience_seconds in steps:
        with suppress(ProcessLookupError):
            os.kill(first, number)
        if _left(first, place, account, patience_seconds):
            liveness.clear_leftovers(place, account)
            return True
    raise ServerTrouble(f"the server (process {first}) does not end", "see what holds it: ps")


def _left(first: int, place: Place, account: Account, patience_seconds: float) -> bool:
    deadline = time.monotonic() + patience_seconds
    while first in liveness.processes(place.data, account):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def _turn_log(log: Path) -> None:
    with suppress(FileNotFoundError):
        if log.stat().st_size > _LOG_BYTES_MAX:
            log.replace(log.with_suffix(".log.1"))


def _log_since(place: Place, start: int) -> str:
    with place.log.open("rb") as file:
        file.seek(max(start, place.log.stat().st_size - _LOG_TAIL_BYTES))
        return file.read().decode("utf-8", "replace")
