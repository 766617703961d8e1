"""`releve up` with two web processes: both answer, one killed comes back, none is left behind.

Ctrl-C ends them at once, also where consoles have their streams open.
"""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from releve.app import SAMPLE_LENDER
from releve.console.entry import COOKIE
from releve.shell.people.session import open_agent_session

_ONE_MORE = "releve.cli.web"
_PATIENCE_SECONDS = 60
# The worker takes a second to stop; a stream that nobody ends would take for ever.
_AT_ONCE_SECONDS = 30


@pytest.fixture(scope="module")
def served(module_database, free_port):
    port = free_port()
    asked = ["--no-sample", "--web-processes", "2", "--port", str(port)]
    process = subprocess.Popen(
        [sys.executable, "-m", "releve", "up", *asked],
        env=os.environ | {"RELEVE_DATABASE_URL": module_database},
        stdout=subprocess.DEVNULL,
    )
    beside = set()
    try:
        yield process, port, beside
    finally:
        process.kill()
        process.wait()
        for child in beside:
            assert _gone(child), child


def _children(parent):
    """Process id and command of each child."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(fields[1]) == parent:
                found[int(folder.name)] = (folder / "cmdline").read_text().replace("\0", " ")
        except OSError:
            continue
    return found


def _one_more(parent):
    return next((pid for pid, line in _children(parent).items() if _ONE_MORE in line), None)


def _listens(pid, port):
    """Whether a process waits for connections: its socket is in its epoll."""
    waiting = f":{port:04X} 00000000:0000 0A"
    inodes = {line.split()[9] for line in _table() if waiting in line}
    polled = set()
    for entry in Path(f"/proc/{pid}/fdinfo").iterdir():
        try:
            polled |= {one.split()[1] for one in entry.read_text().splitlines() if "tfd:" in one}
            target = str(Path(f"/proc/{pid}/fd/{entry.name}").readlink())
        except OSError:
            continue
        if target in {f"socket:[{inode}]" for inode in inodes}:
            polled.add(f"door {entry.name}")
    return any(f"door {number}" in polled for number in polled)


def _table():
    return Path("/proc/net/tcp").read_text().splitlines()[1:]


def _until(what, describe):
    end = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < end:
        if found := what():
            return found
        time.sleep(0.05)
    raise AssertionError(describe)


def _healthy(port):
    door = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        door.request("GET", "/healthz")
        return door.getresponse().status == 200
    except OSError:
        return False
    finally:
        door.close()


def _gone(pid):
    end = time.monotonic() + 15
    while time.monotonic() < end:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


def _console(port, token):
    """A console's stream: a socket that has had its first event."""
    line = socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE_SECONDS)
    head = f"GET /console/api/stream HTTP/1.1\r\nHost: x\r\nCookie: {COOKIE}={token}\r\n"
    line.sendall(f"{head}Connection: close\r\n\r\n".encode())
    came = b""
    while b"event: changes" not in came:
        more = line.recv(4096)
        assert more, came
        came += more
    return line


def _rest(line):
    came = b""
    while more := line.recv(4096):
        came += more
    return came


@pytest.fixture
def token(module_database):
    """Of an agent's session."""
    with psycopg.connect(module_database) as owner:
        owner.execute(
            "insert into lender (lender_id, name, market) values (%s, 'L', 'gb')"
            " on conflict do nothing",
            (SAMPLE_LENDER,),
        )
        owner.execute(
            "insert into agent (lender_id, agent_id, name, roles)"
            " values (%s, 'kim', 'Kim', '{agent}')",
            (SAMPLE_LENDER,),
        )
        return open_agent_session(owner, SAMPLE_LENDER, "kim", second_factor=True).token


@pytest.mark.timeout(180)
def test_both_answer_and_one_killed_comes_back(served):
    process, port, beside = served
    _until(lambda: _healthy(port), "not healthy")
    first = _until(lambda: _one_more(process.pid), "no second web process")
    _until(lambda: _listens(first, port), "the second does not listen")
    beside.update(_children(process.pid))

    # With the first held still, whoever answers is the second.
    os.kill(process.pid, signal.SIGSTOP)
    try:
        assert _healthy(port)
    finally:
        os.kill(process.pid, signal.SIGCONT)

    os.kill(first, signal.SIGKILL)
    again = _until(
        lambda: (found := _one_more(process.pid)) != first and found, "the second is not back"
    )
    _until(lambda: _listens(again, port), "the second does not listen again")
    beside.update(_children(process.pid))
    assert all(_healthy(port) for _ in range(20))


@pytest.mark.timeout(180)
def test_ctrl_c_ends_all_while_consoles_listen(served, token):
    process, port, beside = served
    _until(lambda: _healthy(port), "not healthy")
    lines = [_console(port, token) for _ in range(6)]
    beside.update(_children(process.pid))
    process.send_signal(signal.SIGINT)
    began = time.monotonic()
    # Each is given the end of its answer, so that its browser comes back by itself.
    assert all(_rest(line).endswith(b"0\r\n\r\n") for line in lines)
    assert time.monotonic() - began < _AT_ONCE_SECONDS
    process.wait(timeout=_AT_ONCE_SECONDS)
