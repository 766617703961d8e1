"""Where an embedded server keeps its things, for one `$RELEVE_HOME`.

One folder holds the configuration, the lock file, the log, and two folders that belong to the
server's user with mode 0700: the data and the socket. It is `$RELEVE_HOME/postgres`, unless
root runs Relève and the server's user cannot pass through the folders above (`/root` is 0700):
then it is `/var/lib/releve-<hash of the home>`, because no permission above the home is ever
widened. A socket's path is limited to 107 bytes by Linux (unix(7)), so below a long home the
socket folder is a private one in the folder for temporary files. Whatever was chosen is
recorded in `$RELEVE_HOME/postgres.json`; paths inside the home are kept relative, so that a
home can be moved while its server is stopped.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from releve.shell.postgres.account import Account
from releve.shell.postgres.trouble import ServerTrouble, told_plainly

PORT = 5432
SYSTEM_FOLDER = Path("/var/lib")
SOCKET_PATH_BYTES = 100
LOCK_WAIT_SECONDS = 330.0
_RECORD = "postgres.json"
_SOCKET_FILE = f".s.PGSQL.{PORT}"


@dataclass(frozen=True, slots=True)
class Place:
    """The paths of one embedded server."""

    home: Path
    folder: Path
    socket: Path

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def log(self) -> Path:
        return self.folder / "server.log"

    @property
    def configuration(self) -> Path:
        return self.folder / "postgresql.conf"

    @property
    def access_rules(self) -> Path:
        return self.folder / "pg_hba.conf"

    @property
    def operator_settings(self) -> Path:
        """An operator's own settings: optional, appended to ours."""
        return self.home / "postgresql.conf"

    @property
    def socket_file(self) -> Path:
        return self.socket / _SOCKET_FILE


def recorded(home: Path) -> Place | None:
    """The place recorded in a home; None where no server was ever started."""
    record = home / _RECORD
    try:
        text = record.read_text("utf-8")
    except FileNotFoundError:
        return None
    try:
        fields = cast("dict[str, str]", json.loads(text))
        return Place(home, (home / fields["folder"]).resolve(), home / fields["socket"])
    except (ValueError, KeyError, TypeError) as error:
        raise ServerTrouble(
            f"{record} is not the record of a server's place",
            "restore it, or remove it where this home never held data",
        ) from error


def make_home(home: Path) -> None:
    """Make the home where it is missing; one that exists keeps its permissions."""
    with told_plainly("make the home folder", home):
        # Root's server user only passes through: 0711 lets it, and shows it nothing.
        home.mkdir(mode=0o711 if os.geteuid() == 0 else 0o700, parents=True, exist_ok=True)


def folder_for(home: Path, account: Account) -> Path:
    """The folder of a home's server, chosen once and then as recorded."""
    if place := recorded(home):
        return place.folder
    inside = (home / "postgres").resolve()
    if not account.switched or inside.exists() or account.can_enter(home):
        return inside
    return SYSTEM_FOLDER.resolve() / f"releve-{hashlib.sha256(bytes(home)).hexdigest()[:12]}"


def make_folder(folder: Path, account: Account) -> None:
    """Make the server's folder: root's is passable to the server's user, and only that."""
    with told_plainly("make the server's folder", folder), suppress(FileExistsError):
        folder.mkdir(mode=0o700)
        if account.switched:
            folder.chmod(0o711)
    if not folder.is_dir():
        raise ServerTrouble(f"{folder} is not a folder", "move it, or change RELEVE_HOME")


def settle(home: Path, folder: Path, account: Account) -> Place:
    """Make the socket folder and record the place. Called under the folder's lock."""
    known = recorded(home)
    socket = known.socket if known and _usable(known.socket, account) else None
    with told_plainly("make the socket folder", folder):
        socket = socket or _made_socket_folder(folder, account)
    place = Place(home, folder, socket)
    if place != known:
        fields = {"folder": _within(folder, home), "socket": _within(socket, home)}
        write_file(home / _RECORD, json.dumps(fields, indent=2) + "\n")
    return place


def forget_socket(place: Place) -> None:
    """Remove a socket folder kept outside the server's own folder; the next start makes one."""
    if place.socket.parent != place.folder:
        shutil.rmtree(place.socket, ignore_errors=True)


def erase(place: Place) -> None:
    """Remove the data and all else of a stopped server."""
    with told_plainly("remove the server's folder", place.folder):
        forget_socket(place)
        shutil.rmtree(place.folder)
        (place.home / _RECORD).unlink(missing_ok=True)


def owned_folder(path: Path, account: Account) -> Path:
    """Make a folder of mode 0700 that belongs to the server's user."""
    path.mkdir(mode=0o700, exist_ok=True)
    if account.switched:
        os.chown(path, account.uid, account.gid, follow_symlinks=False)
    return path


def write_file(path: Path, text: str) -> None:
    """Replace a small file whole or not at all; it belongs to the folder's owner."""
    with told_plainly("write", path):
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                os.fchmod(file.fileno(), 0o644)
                _give_to_owner_of(path.parent, file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def open_owned(path: Path, flags: int) -> int:
    """Open or make a private file that belongs to its folder's owner; returns the descriptor."""
    handle = os.open(path, flags | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    _give_to_owner_of(path.parent, handle)
    return handle


@contextmanager
def locked(folder: Path, wait_seconds: float = LOCK_WAIT_SECONDS) -> Generator[None]:
    """Hold the one lock of a server's folder.

    The kernel frees it when its holder dies, so a lock file left behind locks nothing.
    """
    path = folder / "server.lock"
    with told_plainly("open the lock file", path):
        handle = open_owned(path, os.O_RDWR)
    try:
        _take(handle, path, time.monotonic() + wait_seconds)
        yield
    finally:
        os.close(handle)


def _take(handle: int, path: Path, deadline: float) -> None:
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise ServerTrouble(
                    f"another process has held {path} for too long",
                    f"see who does with: fuser {path}",
                ) from None
            time.sleep(0.01)
        else:
            return


def _give_to_owner_of(folder: Path, handle: int) -> None:
    # Root visiting a normal user's home must not leave files there that the user cannot open.
    if os.geteuid() == 0:
        owner = folder.stat()
        os.fchown(handle, owner.st_uid, owner.st_gid)


def _within(path: Path, home: Path) -> str:
    return str(path.relative_to(home)) if path.is_relative_to(home) else str(path)


def _fits(socket: Path) -> bool:
    return len(bytes(socket / f"{_SOCKET_FILE}.lock")) < SOCKET_PATH_BYTES


def _usable(socket: Path, account: Account) -> bool:
    try:
        found = socket.lstat()
    except OSError:
        return False
    private = stat.S_ISDIR(found.st_mode) and stat.S_IMODE(found.st_mode) == 0o700
    return private and found.st_uid == account.uid and _fits(socket)


def _made_socket_folder(folder: Path, account: Account) -> Path:
    inside = folder / "socket"
    if _fits(inside):
        return owned_folder(inside, account)
    for parent in (tempfile.gettempdir(), "/tmp"):  # noqa: S108 - mkdtemp makes it private
        if _fits(Path(parent) / "releve-12345678"):
            return owned_folder(Path(tempfile.mkdtemp(prefix="releve-", dir=parent)), account)
    raise ServerTrouble(
        f"the path of {folder} is too long for a socket, and so is {tempfile.gettempdir()}",
        "set TMPDIR or RELEVE_HOME to a shorter path",
    )
