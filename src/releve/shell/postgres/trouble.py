"""What can go wrong with the database server, said so that a person can mend it."""

from __future__ import annotations

import errno
import re
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

_FIXES = {
    errno.EACCES: "let this user write there, or set RELEVE_HOME to a folder it owns",
    errno.EPERM: "run as the user that owns it, or set RELEVE_HOME to a folder this user owns",
    errno.EROFS: "the file system is read-only: set RELEVE_HOME to a folder on another one",
    errno.ENOSPC: "the disk is full: free some space, then start again",
    errno.EDQUOT: "the disk quota is used up: free some space, then start again",
    errno.ENOTDIR: "a file stands where a folder is needed: move it, or change RELEVE_HOME",
    errno.EEXIST: "a file stands where a folder is needed: move it, or change RELEVE_HOME",
}

_SAYINGS = (
    ("No space left on device", "the disk is full: free some space, then start again"),
    ("Disk quota exceeded", "the disk quota is used up: free some space, then start again"),
    ("could not map anonymous shared memory", "free some memory, then start again"),
    ("Cannot allocate memory", "free some memory, then start again"),
    ("Read-only file system", "set RELEVE_HOME to a folder on a writable file system"),
    ("unrecognized configuration parameter", "mend postgresql.conf in RELEVE_HOME"),
    ("invalid value for parameter", "mend postgresql.conf in RELEVE_HOME"),
    ("syntax error in file", "mend postgresql.conf in RELEVE_HOME"),
    ("Permission denied", "give the data folder back to the user that the server runs as"),
    ("could not locate a valid checkpoint record", "the data is damaged: restore a backup"),
    ("invalid checkpoint record", "the data is damaged: restore a backup"),
)

_GRAVE = ("FATAL", "PANIC", "ERROR", "error:")
_PREFIX = re.compile(r"^.*?\b(?:FATAL|PANIC|ERROR|LOG|error):\s+")


class ServerTrouble(Exception):
    """The embedded server cannot be had; the message names the thing and the fix."""

    def __init__(self, fault: str, fix: str) -> None:
        super().__init__(f"{fault}; {fix}")
        self.fault = fault
        self.fix = fix


@contextmanager
def told_plainly(what: str, path: Path) -> Generator[None]:
    """Turn an operating system error met while doing `what` into a `ServerTrouble`."""
    try:
        yield
    except OSError as error:
        where = str(error.filename) if error.filename else str(path)
        reason = error.strerror or str(error)
        fix = _FIXES.get(error.errno or 0, "mend that, then start again")
        raise ServerTrouble(f"cannot {what}: {where}: {reason}", fix) from error


def from_output(fault: str, output: str, log: Path | None = None) -> ServerTrouble:
    """The trouble told by a server program's own words, with the fix where it is known."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    for words, fix in _SAYINGS:
        if saying := next((line for line in lines if words in line), None):
            return ServerTrouble(f"{fault}: {_without_prefix(saying)}", fix)
    grave = [line for line in lines if any(mark in line for mark in _GRAVE)]
    last = (grave or lines or ["it said nothing"])[-1]
    fix = f"see {log}" if log else "mend that, then start again"
    return ServerTrouble(f"{fault}: {_without_prefix(last)}", fix)


def _without_prefix(line: str) -> str:
    return _PREFIX.sub("", line, count=1)
