"""A lender in a home of its own, and the ways to kill its processes.

A kill is SIGKILL, without warning. What nobody else starts again is started again here: the
serving process and the extra worker. The database and the worker beside the server must be
brought back by the product itself.
"""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import IO

import httpx
import psutil
import psycopg

from releve.shell.postgres import embedded

TARGETS = ("server", "worker", "database", "backend", "everything")
_WEIGHTS = (4, 3, 3, 3, 1)
READY_SECONDS = 90.0


class NotReady(Exception):
    """The house did not come back in time."""


def kept_port() -> socket.socket:
    """A port that is nobody's but the server's, also while the server is down.

    It is bound and not listened on: the server, which reuses addresses, may bind it too.
    """
    kept = socket.socket()
    kept.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    kept.bind(("127.0.0.1", 0))
    return kept


@dataclass(slots=True)
class House:
    """The running lender. Its processes write to `log`."""

    home: Path
    orders: int
    kept: socket.socket = field(default_factory=kept_port)
    server: subprocess.Popen[bytes] | None = None
    worker: subprocess.Popen[bytes] | None = None

    @property
    def port(self) -> int:
        """Its port: the same after every start."""
        return int(self.kept.getsockname()[1])

    @property
    def address(self) -> str:
        """Where it serves."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        """What its processes said."""
        return self.home / "torture.log"

    def keep_up(self) -> None:
        """Start what is not running and is nobody else's to start."""
        if self.server is None or self.server.poll() is not None:
            size = f"--sample-orders={self.orders}"
            self.server = self._started("up", f"--port={self.port}", size)
        if self.worker is None or self.worker.poll() is not None:
            self.worker = self._started("worker")

    def await_ready(self) -> float:
        """Wait until a request is answered; the seconds it took. Raises NotReady."""
        start = time.monotonic()
        while time.monotonic() < start + READY_SECONDS:
            self.keep_up()
            with suppress(httpx.HTTPError):
                if httpx.get(f"{self.address}/healthz", timeout=6).status_code == 200:
                    return time.monotonic() - start
            time.sleep(0.1)
        raise NotReady(f"no answer within {READY_SECONDS:.0f} s; see {self.log}")

    def kill(self, target: str, chance: Random) -> bool:
        """Kill one process, or every one; False where there was none to kill."""
        victims = self._victims(target, chance)
        killed = [_killed(pid) for pid in victims]
        for process in (self.server, self.worker):
            if process is not None and process.pid in victims:
                process.wait()
        return any(killed)

    def close(self) -> None:
        """Stop serving and working; the database stays for the proof."""
        for process in (self.server, self.worker):
            if process is None:
                continue
            process.terminate()
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.kept.close()

    def _started(self, *arguments: str) -> subprocess.Popen[bytes]:
        environment = {k: v for k, v in os.environ.items() if k != "RELEVE_DATABASE_URL"}
        environment["RELEVE_HOME"] = str(self.home)
        with self.log.open("ab") as log:
            return _run(arguments, environment, log)

    def _victims(self, target: str, chance: Random) -> list[int]:
        if target == "server":
            return [self.server.pid] if self.server else []
        if target == "worker":
            every = [*self._workers_beside(), *([self.worker.pid] if self.worker else [])]
            return [chance.choice(every)] if every else []
        if target == "database":
            return list(self._postmaster())
        if target == "backend":
            backends = self._backends()
            return [chance.choice(backends)] if backends else []
        own = [process.pid for process in (self.server, self.worker) if process]
        return [*self._postmaster(), *own, *self._workers_beside()]

    def _workers_beside(self) -> list[int]:
        if self.server is None:
            return []
        with suppress(psutil.Error):
            return [child.pid for child in psutil.Process(self.server.pid).children()]
        return []

    def _postmaster(self) -> Iterator[int]:
        with suppress(embedded.ServerTrouble):
            server = embedded.status(self.home).server
            if server is not None:
                yield server.pid

    def _backends(self) -> list[int]:
        with suppress(embedded.ServerTrouble, psycopg.Error):
            server = embedded.status(self.home).server
            if server is not None:
                return _backends_of(server.dsn)
        return []


def draw_target(chance: Random) -> str:
    """What to kill next."""
    return chance.choices(TARGETS, _WEIGHTS)[0]


def _backends_of(dsn: str) -> list[int]:
    """The processes that serve the product's own connections, those at work first."""
    with psycopg.connect(dsn, connect_timeout=3) as connection:
        rows = connection.execute(
            "select pid from pg_stat_activity where backend_type = 'client backend'"
            " and pid <> pg_backend_pid() order by state = 'idle', pid limit 4"
        ).fetchall()
    return [row[0] for row in rows]


def _killed(pid: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
        return True
    return False


def _run(
    arguments: tuple[str, ...], environment: dict[str, str], log: IO[bytes]
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "releve", *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
