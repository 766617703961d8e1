"""`bench console`: 500 people's open consoles on one web process, and how soon a takeover holds.

Each console is a real socket to `releve up` with one web process, signed in, with the stream of
what is new open. Measured are the process's memory for each, its share of a processor while 20
messages a second are written to customers, how long each takes to reach a console, and, with all
of that going on, how long a takeover takes while the customer writes without a pause.

The yardstick is a server that does nothing but write: as many plain sockets in the same event
loop, as many bytes to each, as often. It shows what the kernel and the loop cost alone.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from statistics import quantiles
from typing import TYPE_CHECKING

import psycopg

from releve.app import SAMPLE_LENDER, desk_on
from releve.bench.listeners import Listeners
from releve.bench.plain_sockets import UPDATES_A_SECOND
from releve.bench.report import Report
from releve.bench.served import Served, processor_seconds, resident_bytes, served
from releve.bench.takeovers import takeovers
from releve.bench.turns import GivenReader
from releve.console.entry import COOKIE, CSRF_HEADER
from releve.core.lending.customer_book import Customer
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.desk import Desk
from releve.shell.entropy import new_id
from releve.shell.handover.changes import head_of
from releve.shell.handover.owning import take_over, wrap_up
from releve.shell.handover.saying import say
from releve.shell.history import add_customers, add_lender
from releve.shell.people.session import Opened, SignedIn, open_agent_session
from releve.shell.postgres.connection import application_conninfo, application_pool
from releve.shell.run import open_conversation

if TYPE_CHECKING:
    from collections.abc import Generator

SESSIONS = 500
_LENDER = LenderId(SAMPLE_LENDER)
_CUSTOMERS = tuple(f"c-{number:03d}" for number in range(40))
_SECONDS = 10.0
_TAKEOVERS = 200
_WARM = 60
_SETTLE_SECONDS = 2.0
_ANSWER_SECONDS = 30
_THANKS = "thanks"


def bench_console(address: str) -> Report:
    """Measure on a migrated, empty database."""
    people = _make_lender(address)
    with (
        application_pool(address, max_size=6) as pool,
        served(address, "--web-processes", "1") as server,
        Listeners(server.port) as consoles,
    ):
        desk = desk_on(pool, _LENDER, reader=GivenReader())
        kilobytes = _open(server.pid, consoles, [_asking(one.token) for one in people])
        with _writing(desk, _who(0)):
            core, delays, event_bytes = _updates(desk, consoles, server.pid)
            over = _takeovers(desk, server, people[1], _who(1))
    plain_core, plain_kilobytes = _plainly(event_bytes)
    arrival = quantiles(delays, n=100)
    return Report(
        "console",
        {
            "sessions": float(SESSIONS),
            "session_kilobytes": kilobytes,
            "updates_per_second": float(UPDATES_A_SECOND),
            "core_share": core,
            "event_bytes": float(event_bytes),
            "arrival_ms_median": arrival[49] * 1000,
            "arrival_ms_p99": arrival[98] * 1000,
            **over,
        },
        {"plain_sockets_core_share": plain_core, "plain_sockets_kilobytes": plain_kilobytes},
        {
            "core_share_to_plain_sockets": core / plain_core,
            "kilobytes_to_plain_sockets": kilobytes / plain_kilobytes,
        },
    )


def _make_lender(address: str) -> list[Opened]:
    """A lender with customers, and an agent with a session for each console."""
    with psycopg.connect(application_conninfo(address)) as connection:
        add_lender(connection, _LENDER, "Bench", "gb")
        people = [
            Customer(CustomerId(one), "Petra Wynn", "en", "gb", methods=("card 1881",))
            for one in _CUSTOMERS
        ]
        add_customers(connection, _LENDER, [(one, "GBP") for one in people])
        agents = [_who(number) for number in range(SESSIONS)]
        connection.cursor().executemany(
            "insert into agent (lender_id, agent_id, name, roles, languages)"
            " values (%s, %s, %s, '{agent}', '{en}')",
            [(_LENDER, one.agent_id, one.name) for one in agents],
        )
        return [
            open_agent_session(connection, _LENDER, one.agent_id, second_factor=True)
            for one in agents
        ]


def _who(number: int) -> SignedIn:
    return SignedIn(f"a{number:03d}", f"Agent {number}", ("agent",), ("en",), _LENDER, "")


def _asking(token: str) -> bytes:
    head = f"GET /console/api/stream HTTP/1.1\r\nHost: bench\r\nCookie: {COOKIE}={token}\r\n"
    return f"{head}Accept: text/event-stream\r\nCache-Control: no-cache\r\n\r\n".encode()


def _open(pid: int, consoles: Listeners, requests: Sequence[bytes]) -> float:
    """Open all; kilobytes of the server for each.

    Some come before and leave again, for what a server needs once, however many there are:
    threads, connections, code. They are taken to have left all of theirs behind.
    """
    consoles.open(requests[:_WARM])
    time.sleep(_SETTLE_SECONDS)
    consoles.close()
    time.sleep(_SETTLE_SECONDS)
    before = resident_bytes(pid)
    consoles.open(requests)
    time.sleep(_SETTLE_SECONDS)
    return (resident_bytes(pid) - before) / (len(requests) - _WARM) / 1000


@contextmanager
def _writing(desk: Desk, who: SignedIn) -> Generator[None]:
    """Meanwhile an agent writes to a customer, so many times a second."""
    talk = open_conversation(
        desk, _CUSTOMERS[0], language="en", time_zone="Europe/London", identified=True
    )
    take_over(desk, who, talk)
    stop = threading.Event()

    def write() -> None:
        due = time.monotonic()
        while not stop.is_set():
            say(desk, who, talk, "One moment, please.", message_id=new_id("s"))
            due += 1 / UPDATES_A_SECOND
            stop.wait(max(0.0, due - time.monotonic()))

    writing = threading.Thread(target=write, name="writing")
    writing.start()
    try:
        yield
    finally:
        stop.set()
        writing.join()


def _updates(desk: Desk, consoles: Listeners, pid: int) -> tuple[float, list[float], int]:
    """The server's share of a processor, each change's way to a console, an event's bytes."""
    time.sleep(_SETTLE_SECONDS)
    first = head_of(desk.pool, _LENDER)
    consoles.forget()
    began, spent = time.monotonic(), processor_seconds(pid)
    time.sleep(_SECONDS)
    core = (processor_seconds(pid) - spent) / (time.monotonic() - began)
    last = head_of(desk.pool, _LENDER)
    event_bytes = consoles.event_bytes(last - first)
    time.sleep(_SETTLE_SECONDS)
    with desk.pool.connection() as connection:
        found = connection.execute(
            "select revision, extract(epoch from at)::float8 from console_change"
            " where lender_id = %s and revision > %s and revision <= %s",
            (_LENDER, first + UPDATES_A_SECOND, last),
        ).fetchall()
    if len(found) < 0.8 * UPDATES_A_SECOND * (_SECONDS - 1):
        raise RuntimeError(f"only {len(found)} updates in {_SECONDS:.0f} seconds")
    return core, consoles.delays(dict(found)), event_bytes


def _takeovers(desk: Desk, server: Served, session: Opened, who: SignedIn) -> dict[str, float]:
    """Through HTTP, as the console asks for it, by the process that has all the streams."""
    door = HTTPConnection("127.0.0.1", server.port, timeout=_ANSWER_SECONDS)
    headers = {
        "Cookie": f"{COOKIE}={session.token}",
        CSRF_HEADER: session.csrf,
        "Content-Type": "application/json",
    }

    def take(talk: str) -> None:
        door.request("POST", f"/console/api/conversations/{talk}/take", "{}", headers)
        answer = door.getresponse()
        said = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{talk} was not taken over: {answer.status} {said.decode()}")

    def end(talk: str) -> None:
        wrap_up(desk, who, talk, "resolved")

    try:
        return takeovers(
            desk,
            _CUSTOMERS[1:],
            _TAKEOVERS,
            take,
            end,
            language="en",
            time_zone="Europe/London",
            thanks=_THANKS,
        )
    finally:
        door.close()


def _plainly(event_bytes: int) -> tuple[float, float]:
    """The yardstick: its share of a processor, and kilobytes for each socket."""
    with subprocess.Popen(
        [sys.executable, "-m", "releve.bench.plain_sockets", str(event_bytes)],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            port = int(process.stdout.readline()) if process.stdout else 0
            with Listeners(port) as sockets:
                kilobytes = _open(process.pid, sockets, [b"GET / HTTP/1.1\r\n\r\n"] * SESSIONS)
                began, spent = time.monotonic(), processor_seconds(process.pid)
                time.sleep(_SECONDS)
                took = time.monotonic() - began
                return (processor_seconds(process.pid) - spent) / took, kilobytes
        finally:
            process.kill()
