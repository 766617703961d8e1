"""Whether a server lives, proven by its answer; and whose processes are at work in its data.

A process id in `postmaster.pid` proves nothing: the process may be gone and the number given to
another, which PostgreSQL's own check takes for a running server (CreateLockFile in miscinit.c).
Every server process has the data folder as its working directory, so `/proc/*/cwd` (proc(5))
says whose number it is. That is read before anything is cleared.
"""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg

from releve.shell.postgres.account import Account
from releve.shell.postgres.places import PORT, Place
from releve.shell.postgres.trouble import ServerTrouble

SUPERUSER = "postgres"
DATABASE = "releve"
ANSWER_SECONDS = 5
ORPHANS_LEAVE_SECONDS = 5.0
_PROC = Path("/proc")
# Above the highest process id that Linux can be set to give (PID_MAX_LIMIT, 2**22).
_NO_PROCESS = 2**22 + 1

_PROBE = """
select current_setting('data_directory'),
       exists (select 1 from pg_database where datname = %s and datallowconn)
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a live server said: whether the database was made, too."""

    has_database: bool


def address(place: Place, user: str, database: str) -> str:
    """The libpq address of a database on this server's socket."""
    host = quote(str(place.socket), safe="")
    return f"postgresql://{quote(user)}@/{quote(database)}?host={host}&port={PORT}"


def answer(place: Place) -> Answer | None:
    """Connect and ask. None: nobody answers there (yet).

    Raises `ServerTrouble` where another data folder's server answers.
    """
    if not place.socket_file.exists():
        return None
    try:
        with psycopg.connect(
            address(place, SUPERUSER, SUPERUSER), autocommit=True, connect_timeout=ANSWER_SECONDS
        ) as connection:
            row = connection.execute(_PROBE, (DATABASE,)).fetchone()
    except psycopg.OperationalError:
        return None
    if row is None:
        return None
    if Path(row[0]) != place.data:
        raise ServerTrouble(
            f"the server at {place.socket} serves {row[0]}, not {place.data}",
            "stop that one, or set RELEVE_HOME to the home it belongs to",
        )
    return Answer(has_database=bool(row[1]))


def recorded_pid(data: Path) -> int | None:
    """The process id in `postmaster.pid`; None where there is no such file or no number in it."""
    try:
        first = (data / "postmaster.pid").read_text("utf-8", "replace").split("\n", 1)[0]
    except (FileNotFoundError, NotADirectoryError):
        return None
    return int(first) if first.strip().isdecimal() else None


def processes(data: Path, account: Account) -> set[int]:
    """The server processes at work in a data folder, the first one and its children."""
    found: set[int] = set()
    for entry in _PROC.iterdir() if _PROC.is_dir() else ():
        if entry.name.isdecimal() and _works_in(entry, data, account):
            found.add(int(entry.name))
    return found


def first_process(data: Path, account: Account) -> int | None:
    """The live first process in a data folder, which the others are children of.

    It is found though its pid file was removed; orphans of a dead one are not taken for it.
    """
    found = processes(data, account)
    recorded = recorded_pid(data)
    if recorded in found:
        return recorded
    return min(found & {_parent(pid) for pid in found}, default=None)


def clear_leftovers(place: Place, account: Account) -> None:
    """Make way for a new server: see dead one's children off, disarm pid files that would mislead.

    Called under the lock, with no live first process.
    """
    orphans = processes(place.data, account)
    deadline = time.monotonic() + ORPHANS_LEAVE_SECONDS
    while orphans and time.monotonic() < deadline:
        time.sleep(0.02)
        orphans = processes(place.data, account)
    for pid in orphans:
        # Their first process is dead and nothing would ever end them: a busy one never looks.
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    while orphans and time.monotonic() < deadline + ORPHANS_LEAVE_SECONDS:
        time.sleep(0.02)
        orphans = processes(place.data, account)
    if orphans:
        raise ServerTrouble(
            f"processes {sorted(orphans)} of a dead server still hold {place.data}",
            "end them, then start again",
        )
    lock_file = place.socket_file.with_name(f"{place.socket_file.name}.lock")
    for file in (place.data / "postmaster.pid", lock_file):
        _disarm(file)


def _disarm(pid_file: Path) -> None:
    """Keep a stale pid file from stopping a new server.

    A number given to another process since is replaced by one that no process can have, and
    the rest is kept: by it PostgreSQL finds the dead server's shared memory, checks that nobody
    uses it, and removes it. A file that makes no sense is removed.
    """
    try:
        first, end, rest = pid_file.read_text("utf-8", "replace").partition("\n")
    except FileNotFoundError:
        return
    # A socket's lock file holds a negative number when a single-user server wrote it.
    number = first.strip().removeprefix("-")
    if not number.isdecimal():
        pid_file.unlink(missing_ok=True)
    elif (_PROC / number).exists():
        handle = os.open(pid_file, os.O_WRONLY | os.O_TRUNC | os.O_NOFOLLOW)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(f"{_NO_PROCESS}{end}{rest}")


def _parent(pid: int) -> int:
    try:
        line = (_PROC / str(pid) / "stat").read_text("utf-8", "replace")
    except OSError:
        return 0
    # The second field is the program's name in parentheses and may hold any character.
    return int(line.rpartition(")")[2].split()[1])


def _works_in(entry: Path, data: Path, account: Account) -> bool:
    try:
        cwd, program = str((entry / "cwd").readlink()), (entry / "exe").readlink()
    except PermissionError:
        cwd, program = _seen_by(account, entry)
    except OSError:
        return False
    return cwd == str(data) and program.name.startswith("postgres")


def _seen_by(account: Account, entry: Path) -> tuple[str, Path]:
    """What only the process's own user may see: root in a container often lacks the right."""
    try:
        if not account.switched or entry.stat().st_uid != account.uid:
            return "", Path()
    except OSError:
        return "", Path()
    seen = account.run(["readlink", str(entry / "cwd"), str(entry / "exe")]).stdout.splitlines()
    return (seen[0], Path(seen[1])) if len(seen) == 2 else ("", Path())
