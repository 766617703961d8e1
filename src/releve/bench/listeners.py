"""Many open consoles as sockets in one thread, each reading its stream and saying when what came.

All of them read everything; only a few, spread over all, keep the moment of each event, so that
reading costs the machine little of what is measured.
"""

from __future__ import annotations

import selectors
import socket
import threading
import time
from collections.abc import Sequence
from typing import Self

_CHUNK_BYTES = 65_536
_TIMED_EACH = 25
_OPEN_SECONDS = 60.0
_EVENT = b"event: changes"


class _Console:
    """One socket; its last bytes, and, where it is timed, when which revision came."""

    __slots__ = ("bytes_read", "came", "line", "tail", "timed")

    def __init__(self, line: socket.socket, *, timed: bool) -> None:
        self.line, self.timed = line, timed
        self.came: list[tuple[float, int]] = []
        self.tail, self.bytes_read = b"", 0

    def take(self) -> None:
        """Read what came."""
        found = self.line.recv(_CHUNK_BYTES)
        if not found:
            raise ConnectionError("the server has closed a console's stream")
        self.bytes_read += len(found)
        self.tail = (self.tail + found)[-_CHUNK_BYTES if self.timed else -400 :]
        if self.timed and b"\n\n" in self.tail:
            *whole, self.tail = self.tail.split(b"\n\n")
            self.came += [(time.time(), _revision(one)) for one in whole if _EVENT in one]


class Listeners:
    """Consoles at a server on this machine."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._selector = selectors.DefaultSelector()
        self._consoles: list[_Console] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._read, name="consoles")
        self._trouble: Exception | None = None

    def __enter__(self) -> Self:
        """Begin to read."""
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        """Close all."""
        self.close()
        self._stop.set()
        self._thread.join()
        self._selector.close()

    def open(self, requests: Sequence[bytes]) -> None:
        """One more console for each request; all have had their first words afterwards."""
        fresh: list[_Console] = []
        for number, request in enumerate(requests):
            line = socket.create_connection(("127.0.0.1", self._port), timeout=_OPEN_SECONDS)
            line.sendall(request)
            line.setblocking(False)
            console = _Console(line, timed=number % _TIMED_EACH == 0)
            fresh.append(console)
            self._selector.register(line, selectors.EVENT_READ, console)
        self._consoles += fresh
        end = time.monotonic() + _OPEN_SECONDS
        while not all(one.bytes_read for one in fresh):
            if time.monotonic() > end:
                raise RuntimeError("not every console was answered")
            time.sleep(0.05)
        self._raise()

    def close(self) -> None:
        """Close what is open."""
        for one in self._consoles:
            self._selector.unregister(one.line)
            one.line.close()
        self._consoles = []

    def forget(self) -> None:
        """Count from now on."""
        for one in self._consoles:
            one.came, one.bytes_read = [], 0

    def event_bytes(self, events: int) -> int:
        """How long an event was on the wire, in the mean."""
        return round(sum(one.bytes_read for one in self._consoles) / len(self._consoles) / events)

    def delays(self, told: dict[int, float]) -> list[float]:
        """Seconds from each change, by its revision, to each timed console that heard of it.

        RuntimeError where any console has not heard of the last.
        """
        self._raise()
        last = max(told)
        found: list[float] = []
        for one in self._consoles:
            if one.timed:
                found += _delays(one.came, told)
            elif _last_revision(one.tail) < last:
                raise RuntimeError(f"a console did not hear of revision {last}")
        if len(found) < len(told):
            raise RuntimeError("the timed consoles did not hear of everything")
        return found

    def _read(self) -> None:
        while not self._stop.is_set():
            for key, _ in self._selector.select(0.1):
                console: _Console = key.data
                try:
                    console.take()
                except BlockingIOError:
                    continue
                except (OSError, ValueError) as error:
                    self._heard(console, error)

    def _heard(self, console: _Console, error: Exception) -> None:
        if console in self._consoles:
            self._trouble = error
            self._selector.unregister(console.line)

    def _raise(self) -> None:
        if self._trouble is not None:
            raise RuntimeError("a console lost its stream") from self._trouble


def _revision(event: bytes) -> int:
    return int(event.rpartition(b"id: ")[2].partition(b"\n")[0])


def _last_revision(tail: bytes) -> int:
    found = tail.rpartition(b"id: ")[2].partition(b"\n")[0]
    return int(found) if found.isdigit() else -1


def _delays(came: list[tuple[float, int]], told: dict[int, float]) -> list[float]:
    """An event tells of every revision up to its own since the one before."""
    found: list[float] = []
    waiting = sorted(told)
    for at, revision in came:
        while waiting and waiting[0] <= revision:
            found.append(at - told[waiting.pop(0)])
    return found
