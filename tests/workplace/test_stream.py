"""Consoles that listen: in order, after being away, and without holding each other up."""

import re
import socket
import time

import pytest

from releve.console import audience
from releve.console.entry import COOKIE
from releve.shell.handover.changes import head_of
from releve.shell.people.session import open_agent_session, sign_out

PATIENCE_SECONDS = 40


@pytest.fixture
def token(pool, desk):
    with pool.connection() as connection:
        return open_agent_session(connection, desk.lender_id, "kim", second_factor=True).token


@pytest.fixture
def tell(pool, desk):
    """A function: so many changes at once, each of a conversation of a name."""

    def tell(*names):
        with pool.connection() as connection:
            connection.execute(
                "select tell_consoles(%s, 'message', name, null, null)"
                " from unnest(%s::text[]) as name",
                (desk.lender_id, list(names)),
            )

    return tell


class Console:
    """A stream that is read when it is asked."""

    def __init__(self, port, token, *, last=None, small=False):
        self.line = socket.socket()
        if small:
            self.line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.line.settimeout(PATIENCE_SECONDS)
        self.line.connect(("127.0.0.1", port))
        head = f"GET /console/api/stream HTTP/1.1\r\nHost: x\r\nCookie: {COOKIE}={token}\r\n"
        head += "Connection: close\r\n"
        seen = f"Last-Event-ID: {last}\r\n" if last is not None else ""
        self.line.sendall(f"{head}{seen}\r\n".encode())
        self.came = b""

    def until(self, words):
        """Read until these words have come."""
        while words.encode() not in self.came:
            found = self.line.recv(65_536)
            assert found, f"the stream ended without {words}"
            self.came += found
        return self

    def rest(self):
        """Read until the stream ends."""
        while found := self.line.recv(65_536):
            self.came += found
        return self.came

    @property
    def revisions(self):
        return [int(found) for found in re.findall(rb"id: (\d+)\n", self.came)]


def test_all_hear_the_same_in_order(served, token, tell):
    with served() as (port, _):
        consoles = [Console(port, token).until("event: changes") for _ in range(20)]
        for number in range(10):
            tell(f"talk-{number}")
        told = [one.until('"talk-9"').revisions for one in consoles]
    assert all(each == sorted(set(each)) for each in told)
    assert {each[-1] for each in told} == {told[0][-1]}
    assert all(each.came.count(b'"talk-3"') == 1 for each in consoles)


def test_whoever_was_away_gets_all_that_came_since(served, token, tell, pool, desk):
    before = head_of(pool, desk.lender_id)
    tell(*(f"away-{number}" for number in range(1_200)))
    with served() as (port, _):
        console = Console(port, token, last=before).until('"away-1199"')
        tell("later")
        console.until('"later"')
    heard = re.findall(rb'"away-(\d+)"', console.came)
    assert heard == [str(number).encode() for number in range(1_200)]


def test_whoever_knows_more_than_there_is_reads_all_anew(served, token):
    with served() as (port, _):
        Console(port, token, last=10**12).until("event: anew")


def test_whoever_takes_nothing_holds_up_nobody(served, token, tell):
    with served() as (port, app):
        # It has begun: whoever has not is not told, and loses no seat.
        stuck = Console(port, token, small=True).until("event: changes")
        console = Console(port, token).until("event: changes")
        end = time.monotonic() + PATIENCE_SECONDS
        rounds = 0
        while len(app.state.consoles) > 1:
            assert time.monotonic() < end, "the stuck console keeps its seat"
            rounds += 1
            tell(*(f"long-{rounds}-{number}" for number in range(400)))
            console.until(f'"long-{rounds}-399"')
        tell("after")
        console.until('"after"')
        # It is told the end, and what came before it is whole.
        assert stuck.rest().endswith(b"0\r\n\r\n")
        assert b'"after"' not in stuck.came
        again = Console(port, token, last=stuck.revisions[-1]).until('"after"')
    assert len(again.revisions) == len(set(again.revisions))


def test_a_session_that_ended_hears_no_more(served, token, tell, pool, monkeypatch):
    monkeypatch.setattr(audience, "_STILL_THERE_SECONDS", 0.1)
    with served() as (port, _):
        console = Console(port, token).until(": still there")
        sign_out(pool, token)
        assert console.rest().endswith(b"0\r\n\r\n")


def test_streams_end_with_their_server(served, token):
    with served() as (port, app):
        consoles = [Console(port, token).until("event: changes") for _ in range(3)]
        app.state.consoles.end()
        assert all(one.rest().endswith(b"0\r\n\r\n") for one in consoles)
        # One that comes meanwhile ends at once.
        assert Console(port, token).rest().endswith(b"0\r\n\r\n")
        assert len(app.state.consoles) == 0
