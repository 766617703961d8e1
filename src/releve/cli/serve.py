"""`releve up`, `releve worker`, `releve down`: the lender on one machine."""

import contextlib
import ctypes
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Annotated

import typer
import uvicorn
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from releve.api.merchant.unframed import ForgivingProtocol
from releve.api.web import create_app
from releve.app import SAMPLE_LENDER, desk_on, home, prepared_database
from releve.shell.merchant.keys import make_key
from releve.shell.postgres import embedded
from releve.shell.postgres.connection import (
    DATABASE_URL_VARIABLE,
    Pool,
    lasting_address,
    owner_connection,
)
from releve.shell.sample_lender import (
    Size,
    has_sample_lender,
    make_sample_lender,
)
from releve.shell.worker import briefly, work

_DOOR_CONNECTIONS_MAX = 12
_SAMPLE_ORDERS = Size().orders
_ORDERS_EACH = 3
_HOST = "127.0.0.1"
_WORKER_REST_SECONDS = 1.0
_WORKER_STOP_SECONDS = 10.0


class PortTrouble(OSError):
    """The port to serve on is taken or not allowed."""


def up(
    port: Annotated[int, typer.Option(min=1, max=65_535, help="Where to serve.")] = 8700,
    no_sample: Annotated[
        bool, typer.Option("--no-sample", help="Do not make the sample lender.")
    ] = False,
    sample_orders: Annotated[
        int, typer.Option(min=100, max=1_000_000, help="How large a sample lender is made.")
    ] = _SAMPLE_ORDERS,
) -> None:
    """Serve everything on this machine: database, sample lender, a worker, and the chat.

    The first start makes the data in RELEVE_HOME (default ~/.releve). Stop with Ctrl-C; the
    database goes on for the next start until `releve down`.
    """
    console = Console(stderr=True)
    _check_port(port)
    with prepared_database(connections_max=_DOOR_CONNECTIONS_MAX) as (address, pool):
        if not no_sample and not has_sample_lender(pool, SAMPLE_LENDER):
            _make_sample(pool, console, sample_orders)
            # A fresh lender has no statistics yet, and its first queries would be planned blind.
            with owner_connection(address) as owner:
                owner.execute("analyze")
        desk = desk_on(pool, SAMPLE_LENDER)
        with _worker_beside():
            print(f"Relève serves the chat at http://{_HOST}:{port}/", flush=True)
            print(f"  API description  http://{_HOST}:{port}/api/v1/openapi.json", flush=True)
            print(f"  health           http://{_HOST}:{port}/healthz", flush=True)
            if not no_sample:
                key = make_key(pool, SAMPLE_LENDER, label="up")
                print(f"  merchant API     http://{_HOST}:{port}/ for {key.merchant}", flush=True)
                print(f"    user           {key.username}", flush=True)
                print(f"    password       {key.password}", flush=True)
            print("  stop with Ctrl-C", flush=True)
            uvicorn.run(
                create_app(desk, sandbox=not no_sample),
                host=_HOST,
                port=port,
                log_level="warning",
                server_header=False,
                http=ForgivingProtocol,
            )


def worker(
    concurrency: Annotated[int, typer.Option(min=1, help="Jobs at the same time.")] = 4,
) -> None:
    """One more worker on the same database: delivers messages and runs what falls due."""
    logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s")
    logging.getLogger("procrastinate").setLevel(logging.WARNING)
    for handler in logging.getLogger().handlers:
        handler.addFilter(briefly)
    logging.getLogger("psycopg.pool").setLevel(logging.ERROR)
    with prepared_database(connections_max=concurrency) as (_, pool):
        work(lasting_address(home()), pool, concurrency=concurrency)


def down() -> None:
    """Stop the embedded database server of this home; nothing is lost."""
    if os.environ.get(DATABASE_URL_VARIABLE):
        print(f"{DATABASE_URL_VARIABLE} is set: that server is not ours to stop")
    elif embedded.stop(home()):
        print("stopped")
    else:
        print("nothing was running")


def _check_port(port: int) -> None:
    with contextlib.closing(socket.socket()) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((_HOST, port))
        except OSError as error:
            raise PortTrouble(
                f"port {port}: {error.strerror}; choose another with --port"
            ) from error


def _make_sample(pool: Pool, console: Console, orders: int) -> None:
    columns = (
        TextColumn("Making the sample lender"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("orders"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("orders", total=None)
        make_sample_lender(
            pool,
            SAMPLE_LENDER,
            size=Size(customers=orders // _ORDERS_EACH, orders=orders),
            on_progress=lambda done, total: progress.update(task, completed=done, total=total),
        )


@contextmanager
def _worker_beside() -> Generator[None]:
    """A worker of its own process: started again when it dies, gone when this one is."""
    stopping = threading.Event()
    thread = threading.Thread(target=_keep_working, args=(stopping,), name="worker-keeper")
    thread.start()
    try:
        yield
    finally:
        stopping.set()
        thread.join()


def _keep_working(stopping: threading.Event) -> None:
    command = [sys.executable, "-m", "releve", "worker"]
    while not stopping.is_set():
        # Linux tells the child when the very thread that started it is gone: this one stays.
        process = subprocess.Popen(
            command,
            preexec_fn=_die_with_parent,  # noqa: PLW1509 -- one C call between fork and exec
        )
        while process.poll() is None and not stopping.wait(0.2):
            pass
        process.terminate()
        try:
            process.wait(timeout=_WORKER_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        stopping.wait(_WORKER_REST_SECONDS)


def _die_with_parent() -> None:
    """Linux: be told when the parent is gone, even by kill -9 (prctl PR_SET_PDEATHSIG)."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)
