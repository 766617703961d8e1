"""`releve up`, `releve worker`, `releve down`: the lender on one machine."""

import logging
import os
import socket
from contextlib import ExitStack, closing
from functools import partial
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from releve.api.web import create_app
from releve.app import SAMPLE_LENDER, desk_on, home, prepared_database
from releve.cli import web
from releve.cli.kept import child, kept
from releve.shell.merchant.keys import make_key
from releve.shell.people.sample_people import make_sample_people
from releve.shell.plain_log import log_plainly
from releve.shell.postgres import embedded
from releve.shell.postgres.connection import (
    DATABASE_URL_VARIABLE,
    Pool,
    door_pool,
    lasting_address,
    owner_connection,
)
from releve.shell.sample_lender import (
    Size,
    has_sample_lender,
    make_sample_lender,
)
from releve.shell.worker import briefly, work

_SAMPLE_ORDERS = Size().orders
_ORDERS_EACH = 3
_HOST = "127.0.0.1"


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
    web_processes: Annotated[
        int | None, typer.Option(min=1, max=16, help="Two where there are two processors.")
    ] = None,
) -> None:
    """Serve everything on this machine: database, sample lender, a worker, and the chat.

    The first start makes the data in RELEVE_HOME (default ~/.releve). Stop with Ctrl-C; the
    database goes on for the next start until `releve down`.
    """
    console = Console(stderr=True)
    with (
        _bound(port) as door,
        prepared_database(connections_max=1) as (address, pool),
        closing(door_pool(lasting_address(home()), max_size=web.CONNECTIONS_MAX)) as doors,
        ExitStack() as beside,
    ):
        if not no_sample and not has_sample_lender(pool, SAMPLE_LENDER):
            _make_sample(pool, console, sample_orders)
            # A fresh lender has no statistics yet, and its first queries would be planned blind.
            with owner_connection(address) as owner:
                owner.execute("analyze")
        if not no_sample:
            make_sample_people(pool, SAMPLE_LENDER)
        desk = desk_on(doors, SAMPLE_LENDER)
        beside.enter_context(kept("worker", lambda: child("releve", "worker")))
        print(f"Relève serves the chat at http://{_HOST}:{port}/", flush=True)
        print(f"  console          http://{_HOST}:{port}/console", flush=True)
        print(f"  API description  http://{_HOST}:{port}/api/v1/openapi.json", flush=True)
        print(f"  health           http://{_HOST}:{port}/healthz", flush=True)
        if not no_sample:
            key = make_key(pool, SAMPLE_LENDER, label="up")
            print(f"  merchant API     http://{_HOST}:{port}/ for {key.merchant}", flush=True)
            print(f"    user           {key.username}", flush=True)
            print(f"    password       {key.password}", flush=True)
        print("  stop with Ctrl-C", flush=True)

        def more() -> None:
            for number in range(2, (web_processes or web.processes_wanted()) + 1):
                start = partial(web.start_another, door, desk.reader, sandbox=not no_sample)
                beside.enter_context(kept(f"web-{number}", start))

        # The others start when this one answers: a start is not held up by them.
        web.serve(create_app(desk, sandbox=not no_sample), door, started=more)


def worker(
    concurrency: Annotated[int, typer.Option(min=1, help="Jobs at the same time.")] = 4,
) -> None:
    """One more worker on the same database: delivers messages and runs what falls due."""
    log_plainly(logging.INFO).addFilter(briefly)
    logging.getLogger("procrastinate").setLevel(logging.WARNING)
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


def _bound(port: int) -> socket.socket:
    """The socket to serve on; nobody is heard on it before the first web process is ready."""
    door = socket.socket()
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((_HOST, port))
    except OSError as error:
        door.close()
        raise PortTrouble(f"port {port}: {error.strerror}; choose another with --port") from error
    return door


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
