"""The web processes of `releve up`: the first, and more of them that listen on its socket.

Run as a module it is one more of them; its arguments are the descriptors of the socket and of the
pipe to the first one's reader, and whether the lender is a sandbox. All state is in the database,
so it does not matter which of them answers.
"""

import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection

import uvicorn
from fastapi import FastAPI

from releve.api.merchant.unframed import ForgivingProtocol
from releve.api.web import create_app
from releve.app import SAMPLE_LENDER, desk_on, home
from releve.cli.kept import child
from releve.console.stream import end_streams
from releve.shell.desk import Reader
from releve.shell.plain_log import log_plainly
from releve.shell.postgres.connection import door_pool, lasting_address
from releve.shell.readers.borrowed import BorrowedReader, lend

CONNECTIONS_MAX = 12
_WAITING_MAX = 2048
# Whoever takes no answer holds up no stop for longer.
_LAST_ANSWERS_SECONDS = 5
_SANDBOX = "sandbox"


class _FairServer(uvicorn.Server):
    """Takes one connection at a time, so that a process which is busy leaves the next to others."""

    def __init__(self, app: FastAPI, started: Callable[[], None] | None = None) -> None:
        # How many asyncio takes at once is the same setting as how many the kernel lets wait.
        config = uvicorn.Config(
            app,
            # Its own handlers would print what errors say of customers' words.
            log_config=None,
            log_level="warning",
            server_header=False,
            http=ForgivingProtocol,
            backlog=1,
            timeout_graceful_shutdown=_LAST_ANSWERS_SECONDS,
        )
        super().__init__(config)
        self._app, self._started = app, started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn's; then as many may wait for a connection as ever."""
        await super().startup(sockets)
        for one in sockets or ():
            one.listen(_WAITING_MAX)
        if self._started:
            self._started()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn's, which waits for every answer: those without an end are ended."""
        end_streams(self._app)
        await super().shutdown(sockets)


def serve(app: FastAPI, door: socket.socket, started: Callable[[], None] | None = None) -> None:
    """Serve on a bound socket until told to stop; `started` is called when it answers."""
    log_plainly()
    with suppress(KeyboardInterrupt):
        _FairServer(app, started).run([door])


def start_another(door: socket.socket, reader: Reader, *, sandbox: bool) -> subprocess.Popen[bytes]:
    """One more web process on the same socket, which reads with this one's reader."""
    ours, its = multiprocessing.Pipe()
    with its:
        arguments = (str(door.fileno()), str(its.fileno()), _SANDBOX if sandbox else "")
        process = child(
            "releve.cli.web",
            *arguments,
            descriptors=[door.fileno(), its.fileno()],
            # At once: it holds the port, and the next start may want it.
            orphaned=signal.SIGKILL,
        )
    threading.Thread(target=lend, args=(reader, ours), name="reader-lender", daemon=True).start()
    return process


def main(door: str, pipe: str, lender: str) -> None:
    """Serve beside the first web process."""
    pool = door_pool(lasting_address(home()), max_size=CONNECTIONS_MAX)
    try:
        desk = desk_on(pool, SAMPLE_LENDER, reader=BorrowedReader(Connection(int(pipe))))
        app = create_app(desk, sandbox=lender == _SANDBOX)
        serve(app, socket.socket(fileno=int(door)))
    finally:
        pool.close()


def processes_wanted() -> int:
    """Two where there are processors for them: the other is the database's."""
    return min(2, len(os.sched_getaffinity(0)))


if __name__ == "__main__":
    main(*sys.argv[1:])
