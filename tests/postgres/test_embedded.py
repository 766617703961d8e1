"""The supervisor against a real server: started, shared, killed, and lied to."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from releve.shell.postgres import account, embedded, liveness, places
from releve.shell.postgres.trouble import ServerTrouble

Client = Callable[..., "subprocess.Popen[str]"]

START_AND_PRINT = """
import sys
from pathlib import Path
from releve.shell.postgres import embedded
print(embedded.start(Path(sys.argv[1])).pid, flush=True)
"""

START_AND_WAIT = f"{START_AND_PRINT}\nsys.stdin.read()"


def value(dsn: str, query: str) -> object:
    with psycopg.connect(dsn) as connection:
        row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return row[0]


def server_processes(data: Path) -> set[int]:
    owner = account.of_owner(data)
    assert owner is not None
    return liveness.processes(data, owner)


def kill_server(server: embedded.Server) -> None:
    os.kill(server.pid, signal.SIGKILL)
    deadline = time.monotonic() + 60
    while server.pid in server_processes(server.data):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_cold_start_makes_a_server_with_the_promised_properties(home: Path) -> None:
    server = embedded.start(home)
    assert value(server.dsn, "select current_user") == "releve_owner"
    assert value(server.dsn, "show data_checksums") == "on"
    assert value(server.dsn, "show listen_addresses") == ""
    assert value(server.dsn, "show fsync") == "on"
    assert value(server.dsn, "show synchronous_commit") == "on"
    assert value(server.dsn, "show jit") == "off"
    query = (
        "select concat_ws(' ', datlocprovider, datlocale) from pg_database where datname = 'releve'"
    )
    assert value(server.dsn, query) == "b C.UTF-8"
    assert value(server.dsn, "select rolsuper from pg_roles where rolname = current_user") is False
    place = places.recorded(home)
    assert place is not None
    for folder in (place.data, place.socket):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert folder.stat().st_uid != 0
    assert embedded.status(home) == embedded.Status("running", server, server.data)


def socket_inodes(pid: int) -> set[str]:
    """The inodes of a process's sockets; none of one that ended meanwhile."""
    found = set[str]()
    with suppress(FileNotFoundError, ProcessLookupError):
        for descriptor in Path("/proc", str(pid), "fd").iterdir():
            with suppress(FileNotFoundError):
                target = str(descriptor.readlink())
                if target.startswith("socket:["):
                    found.add(target.removeprefix("socket:[").removesuffix("]"))
    return found


def test_no_port_is_opened(home: Path) -> None:
    server = embedded.start(home)
    inodes = set[str]()
    for pid in server_processes(server.data):
        inodes |= socket_inodes(pid)
    assert inodes, "the server has sockets of its own"
    listening = "0A"
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        rows = [line.split() for line in Path(table).read_text("ascii").splitlines()[1:]]
        assert not [row for row in rows if row[3] == listening and row[9] in inodes]


def test_warm_attach_is_the_same_server(home: Path) -> None:
    first = embedded.start(home)
    took: list[float] = []
    for _ in range(5):
        begun = time.perf_counter()
        assert embedded.start(home) == first
        took.append(time.perf_counter() - begun)
    # The quickest of them: a busy machine may let any one wait.
    assert min(took) < 1


def test_permissions_above_are_never_widened(home: Path) -> None:
    home.mkdir(mode=0o711)
    above = [home, *home.parents]
    before = [stat.S_IMODE(folder.stat().st_mode) for folder in above]
    embedded.start(home)
    assert [stat.S_IMODE(folder.stat().st_mode) for folder in above] == before


def test_processes_starting_at_once_share_one_server(home: Path, client: Client) -> None:
    processes = [client(START_AND_PRINT, home) for _ in range(5)]
    outputs = [process.communicate(timeout=100) for process in processes]
    assert [process.returncode for process in processes] == [0] * 5, outputs
    assert {out.strip() for out, _ in outputs} == {str(embedded.start(home).pid)}


def test_a_killed_client_leaves_the_server_alive(home: Path, client: Client) -> None:
    starter = client(START_AND_WAIT, home)
    assert starter.stdout is not None
    pid = int(starter.stdout.readline())
    os.kill(starter.pid, signal.SIGKILL)
    starter.wait()
    assert embedded.start(home).pid == pid
    assert os.getsid(pid) == pid


def test_a_killed_server_is_started_again_and_keeps_what_was_committed(home: Path) -> None:
    server = embedded.start(home)
    with psycopg.connect(server.dsn) as connection:
        connection.execute("create table kept as select 7 as number")
    kill_server(server)
    again = embedded.start(home)
    assert again.pid != server.pid
    assert again.dsn == server.dsn
    assert value(again.dsn, "select number from kept") == 7


def test_a_busy_child_of_a_killed_server_is_seen_off(home: Path, client: Client) -> None:
    server = embedded.start(home)
    # A loop in the server never looks whether its first process lives.
    busy = client(
        "import psycopg, sys; c = psycopg.connect(sys.argv[1]);"
        "print(c.info.backend_pid, flush=True);"
        "c.execute('select count(*) from generate_series(1, 100000000000)')",
        server.dsn,
    )
    assert busy.stdout is not None
    orphan = int(busy.stdout.readline())
    active = f"select count(*) from pg_stat_activity where pid = {orphan} and state = 'active'"
    deadline = time.monotonic() + 60
    while value(server.dsn, active) != 1:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    kill_server(server)
    assert orphan in server_processes(server.data)
    assert embedded.start(home).pid != server.pid
    assert orphan not in server_processes(server.data)


def test_a_pid_file_with_a_number_now_given_to_another_process(home: Path) -> None:
    server = embedded.start(home)
    kill_server(server)
    owner = account.of_owner(server.data)
    assert owner is not None
    # The other process runs as the server's user: PostgreSQL's own check would give up on it.
    other = subprocess.Popen(
        ["sleep", "60"], user=owner.user, group=owner.group, extra_groups=owner.extra_groups
    )
    try:
        place = places.recorded(home)
        assert place is not None
        for file in (server.data / "postmaster.pid", place.socket / ".s.PGSQL.5432.lock"):
            left = file.read_text("ascii")
            assert left.startswith(f"{server.pid}\n")
            file.write_text(left.replace(str(server.pid), str(other.pid), 1), "ascii")
        assert embedded.status(home).state == "stopped"
        again = embedded.start(home)
        assert again.pid != other.pid
        assert other.poll() is None
    finally:
        other.kill()
        other.wait()


@pytest.mark.parametrize("content", ["", "\n", "not a number\n", "999999999\n"])
def test_a_pid_file_that_makes_no_sense(home: Path, content: str) -> None:
    server = embedded.start(home)
    embedded.stop(home)
    (server.data / "postmaster.pid").write_text(content, "ascii")
    assert embedded.start(home).pid != server.pid


def test_a_live_server_whose_pid_file_was_removed(home: Path) -> None:
    server = embedded.start(home)
    (server.data / "postmaster.pid").unlink()
    assert embedded.start(home).pid == server.pid
    assert embedded.stop(home) is True
    assert not server_processes(server.data)
    assert embedded.start(home).pid != server.pid


def test_a_lock_file_left_behind_locks_nothing(home: Path, client: Client) -> None:
    server = embedded.start(home)
    embedded.stop(home)
    lock = server.data.parent / "server.lock"
    holder = client(
        "import sys; from pathlib import Path; from releve.shell.postgres import places\n"
        "with places.locked(Path(sys.argv[1])): print(flush=True); sys.stdin.read()",
        lock.parent,
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    with pytest.raises(ServerTrouble, match=r"server\.lock"), places.locked(lock.parent, 0.1):
        pass
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    assert lock.exists()
    embedded.start(home)


def test_stop_ends_it_and_start_brings_it_back(home: Path) -> None:
    assert embedded.stop(home) is False
    assert embedded.status(home).state == "absent"
    server = embedded.start(home)
    assert embedded.stop(home) is True
    assert embedded.status(home).state == "stopped"
    assert not server_processes(server.data)
    assert embedded.stop(home) is False
    assert embedded.start(home).data == server.data


def test_a_server_that_hangs_is_told_from_a_stopped_one(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = embedded.start(home)
    monkeypatch.setattr(liveness, "ANSWER_SECONDS", 2)
    os.kill(server.pid, signal.SIGSTOP)
    try:
        assert embedded.status(home).state == "silent"
        monkeypatch.setattr(embedded, "START_SECONDS", 0.1)
        with pytest.raises(ServerTrouble, match=f"{server.pid}.*does not answer"):
            embedded.start(home)
    finally:
        os.kill(server.pid, signal.SIGCONT)


def test_data_half_made_is_made_anew(home: Path) -> None:
    server = embedded.start(home)
    embedded.stop(home)
    server.data.rename(server.data.with_name("data.unfinished-x"))
    assert value(embedded.start(home).dsn, "select 1") == 1
    assert not list(server.data.parent.glob("data.unfinished*"))


def test_a_starter_killed_at_any_moment_does_no_harm(home: Path, client: Client) -> None:
    for delay_seconds in (0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 1.0):
        starter = client(START_AND_PRINT, home)
        time.sleep(delay_seconds)
        os.kill(starter.pid, signal.SIGKILL)
        starter.wait()
    server = embedded.start(home)
    assert value(server.dsn, "select current_database()") == "releve"
    assert embedded.stop(home)


def test_an_erased_home_is_not_brought_back_by_a_reconnecting_process(home: Path) -> None:
    embedded.start(home)
    embedded.erase(home)
    with pytest.raises(ServerTrouble, match="holds no database"):
        embedded.start(home, create=False)
    assert list(home.iterdir()) == []


def test_a_long_home_puts_the_socket_elsewhere(home: Path) -> None:
    long_home = home / ("x" * 120)
    server = embedded.start(long_home)
    place = places.recorded(long_home)
    assert place is not None
    assert len(bytes(place.socket_file)) < 100
    assert not place.socket.is_relative_to(home)
    assert stat.S_IMODE(place.socket.stat().st_mode) == 0o700
    assert embedded.start(long_home) == server
    # Folders for temporary files are swept; the server is reached again all the same.
    place.socket.rename(place.socket.with_name(f"{place.socket.name}-swept"))
    kill_server(server)
    again = embedded.start(long_home)
    assert value(again.dsn, "select 1") == 1
    embedded.erase(long_home)
    for leftover in place.socket.parent.glob(f"{place.socket.name}*"):
        for file in leftover.iterdir():
            file.unlink()
        leftover.rmdir()


def test_an_operators_settings_count_and_a_wrong_one_is_named(home: Path) -> None:
    home.mkdir(mode=0o711)
    (home / "postgresql.conf").write_text("work_mem = '9MB'\nlisten_addresses = '*'\n", "ascii")
    server = embedded.start(home)
    assert value(server.dsn, "show work_mem") == "9MB"
    assert value(server.dsn, "show listen_addresses") == ""
    embedded.stop(home)
    (home / "postgresql.conf").write_text("work_memory = '9MB'\n", "ascii")
    with pytest.raises(ServerTrouble, match=r"work_memory.*mend postgresql\.conf in RELEVE_HOME"):
        embedded.start(home)


def test_data_of_another_major_version(home: Path) -> None:
    server = embedded.start(home)
    embedded.stop(home)
    (server.data / "PG_VERSION").write_text("17\n", "ascii")
    with pytest.raises(ServerTrouble, match="made by PostgreSQL 17, and the programs are 18"):
        embedded.start(home)
    (server.data / "PG_VERSION").write_text("18\n", "ascii")


def test_a_record_that_is_not_one(home: Path) -> None:
    home.mkdir()
    (home / "postgres.json").write_text('{"folder": 1', "ascii")
    with pytest.raises(ServerTrouble, match=r"postgres\.json is not the record"):
        embedded.start(home)
    (home / "postgres.json").unlink()


def test_a_file_where_the_home_should_be(home: Path) -> None:
    home.write_text("", "ascii")
    with pytest.raises(ServerTrouble, match=r"home.*a file stands where a folder is needed"):
        embedded.start(home)
    home.unlink()


def test_the_log_holds_no_rows(home: Path) -> None:
    server = embedded.start(home)
    with psycopg.connect(server.dsn, autocommit=True) as connection:
        connection.execute("create table person (email text unique)")
        for _ in range(2):
            try:
                connection.execute("insert into person values ('elsa@example.org')")
            except psycopg.errors.UniqueViolation:
                continue
    assert "elsa" not in (server.data.parent / "server.log").read_text("utf-8")
