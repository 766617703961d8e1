"""Which operating system user the embedded server runs as.

PostgreSQL refuses to run as root. A normal user runs it as itself; root runs it as a dedicated
system user, made on first use, or, where a data folder exists already, as that folder's owner.
"""

from __future__ import annotations

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path

from releve.shell.postgres.trouble import ServerTrouble

SYSTEM_USER = "releve-db"


@dataclass(frozen=True, slots=True)
class Account:
    """The user that owns the data and runs the server.

    `switched` says that it is another user than this process's own.
    """

    uid: int
    gid: int
    switched: bool

    @property
    def user(self) -> int | None:
        """For `subprocess`: the user to become, or None to stay."""
        return self.uid if self.switched else None

    @property
    def group(self) -> int | None:
        """For `subprocess`: the group to become, or None to stay."""
        return self.gid if self.switched else None

    @property
    def extra_groups(self) -> list[int] | None:
        """For `subprocess`: no group of root's is carried over."""
        return [] if self.switched else None

    def run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        """Run a program as this user and wait for it; both outputs come back as one."""
        return subprocess.run(
            command,
            user=self.user,
            group=self.group,
            extra_groups=self.extra_groups,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment(),
            umask=0o077,
            text=True,
            errors="replace",
            check=False,
        )

    def can_enter(self, folder: Path) -> bool:
        """Whether this user can pass through `folder` and all above it, by trying."""
        return self.run(["/bin/sh", "-c", 'cd -- "$1"', "sh", str(folder)]).returncode == 0


def environment() -> dict[str, str]:
    """A server program's environment: nothing of the caller's PG* variables or locale."""
    return {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}


def of_owner(folder: Path) -> Account | None:
    """The account of an existing data folder's owner; None where there is no such folder."""
    try:
        owner = folder.stat()
    except FileNotFoundError:
        return None
    if owner.st_uid == os.geteuid():
        if owner.st_uid == 0:
            raise ServerTrouble(
                f"the data folder {folder} is owned by root, and PostgreSQL does not run as root",
                f"give it to the user it was made by: chown -R {SYSTEM_USER}: {folder}",
            )
        return Account(owner.st_uid, owner.st_gid, switched=False)
    if os.geteuid() != 0:
        raise ServerTrouble(
            f"the data folder {folder} belongs to user {_name(owner.st_uid)}",
            "run as that user, or set RELEVE_HOME to a folder of your own",
        )
    return Account(owner.st_uid, owner.st_gid, switched=True)


def for_new_data() -> Account:
    """The account for data not yet made: this user, or for root the dedicated system user."""
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid(), switched=False)
    entry = _entry() or _made()
    return Account(entry.pw_uid, entry.pw_gid, switched=True)


def _entry() -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        return None


def _made() -> pwd.struct_passwd:
    command = ["useradd", "--system", "--user-group", "--no-create-home"]
    command += ["--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", SYSTEM_USER]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        said = done.stderr.strip()
    except FileNotFoundError:
        said = "useradd is not installed"
    # Another process may have made it at the same moment: only its absence is a fault.
    if entry := _entry():
        return entry
    raise ServerTrouble(
        f"cannot make the system user {SYSTEM_USER} that the server needs: {said}",
        f"make a system user named {SYSTEM_USER}, or run as a normal user",
    )


def _name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)
