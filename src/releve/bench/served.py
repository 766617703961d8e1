"""`releve up` on a bench's own database, and what its web process takes of the machine."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from time import perf_counter, sleep

from releve.shell.postgres.connection import DATABASE_URL_VARIABLE

_START_SECONDS = 60
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
_TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Served:
    """A server: the port it serves at, and its first web process."""

    port: int
    pid: int


@contextmanager
def served(address: str, *more: str) -> Generator[Served]:
    """`releve up` on the database, with more arguments; it is stopped by Ctrl-C afterwards."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "releve", "up", "--no-sample", "--port", str(port), *more],
        env=os.environ | {DATABASE_URL_VARIABLE: address},
        stdout=subprocess.DEVNULL,
    )
    try:
        started = perf_counter()
        while not _healthy(port):
            if perf_counter() - started > _START_SECONDS or process.poll() is not None:
                raise RuntimeError("releve up did not become healthy")
            sleep(0.05)
        yield Served(port, process.pid)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=30)


def resident_bytes(pid: int) -> int:
    """What a process has of the machine's memory (Linux)."""
    return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * _PAGE_BYTES


def processor_seconds(pid: int) -> float:
    """What a process has had of the processors, in its own name and in the kernel (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS_A_SECOND


def _healthy(port: int) -> bool:
    door = HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        door.request("GET", "/healthz")
        return door.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        door.close()
