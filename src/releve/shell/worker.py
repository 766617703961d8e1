"""A worker: delivers the outbox and runs what has fallen due, on the job engine.

Jobs come in the transaction that makes them necessary and are delivered at least once; every
handler is idempotent, so a worker killed in the middle harms nothing: its jobs are taken up
again by another, or by the sweep that runs each minute. What is undone stands in the outbox and
the books, never in the jobs: a job that ended is forgotten, however it ended.
"""

import asyncio
import logging
import signal
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cache
from threading import Lock

from procrastinate import App, PsycopgConnector, RetryStrategy
from procrastinate.exceptions import ConnectorException
from psycopg import OperationalError
from psycopg_pool import PoolTimeout

from releve.core.values.ids import LenderId
from releve.shell.authority.demotion import watch_all
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.days.run import run_days
from releve.shell.handover.changes import forget_changes
from releve.shell.handover.presence import sweep_gone
from releve.shell.market_files import load_markets
from releve.shell.merchant.answers import forget_answers
from releve.shell.merchant.webhooks import send_waiting
from releve.shell.order_rows import end_pauses
from releve.shell.outbox import DELIVERED_AT_ONCE, deliver
from releve.shell.people.access_kept import forget_accesses
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import Address, Connection, Pool, application_conninfo
from releve.shell.postgres.named import load
from releve.shell.postgres.trouble import ServerTrouble
from releve.shell.queue_policy import load_queue_policy
from releve.shell.workforce.ledger_write import write_all

_SQL = load("due")
_LOG = logging.getLogger("releve.worker")
QUEUE = "releve"
_EVERY_MINUTE = "* * * * *"
_EVERY_FIVE_SECONDS = "* * * * * */5"
_EVERY_MORNING = "30 3 * * *"
_EVERY_HOUR = "10 * * * *"
_EVERY_TEN_SECONDS = "* * * * * */10"
_HEARTBEAT_SECONDS = 3.0
_SILENT_SECONDS = 15
# Handlers take milliseconds. A job that is still "doing" after this was done or not, and the
# word of it was lost with a connection, though its worker lives: it is done again.
_LOST_SECONDS = 120
_RECONNECT_SECONDS = 1.0
_STOP_SECONDS = 10.0
# When it is this long past midnight in UTC, the day is over in every time zone.
_DAY_OVER_EVERYWHERE = timedelta(hours=12)
# A worker follows the rules that it started with, as a door does.
_markets, _policy = cache(load_markets), cache(load_policy)
_queues = cache(load_queue_policy)
_AWAY = (ConnectorException, OperationalError, PoolTimeout, ServerTrouble)


def job_app(address: Address, pool: Pool) -> App:
    """The job engine with our handlers, working as `releve_app`."""
    app = App(
        connector=PsycopgConnector(
            conninfo=application_conninfo(address), min_size=1, max_size=4, timeout=10
        )
    )

    days_running = Lock()

    @app.task(
        name="deliver_message",
        queue=QUEUE,
        retry=RetryStrategy(max_attempts=5, exponential_wait=2),
    )
    def deliver_message(outbox_id: int) -> None:
        with pool.connection() as connection:
            deliver(connection, outbox_id)
        send_waiting(pool, datetime.now(UTC), outbox_id)

    @app.periodic(cron=_EVERY_MINUTE)
    @app.task(name="sweep", queue=QUEUE, queueing_lock="sweep")
    def sweep(timestamp: int) -> None:
        run_due(pool, datetime.fromtimestamp(timestamp, UTC))

    @app.periodic(cron=_EVERY_MINUTE)
    @app.task(name="run_days", queue=QUEUE, queueing_lock="run_days")
    def run_the_days(timestamp: int) -> None:
        # Several processes share a day's work; threads of one would only wait for each other.
        if days_running.acquire(blocking=False):
            try:
                run_days(pool, datetime.fromtimestamp(timestamp, UTC), _markets(), _policy())
            finally:
                days_running.release()

    @app.periodic(cron=_EVERY_TEN_SECONDS)
    @app.task(name="take_over", queue=QUEUE, queueing_lock="take_over")
    def take_over_stalled(timestamp: int) -> None:
        del timestamp
        with pool.connection() as connection:
            take_over(connection)

    @app.periodic(cron=_EVERY_FIVE_SECONDS)
    @app.task(name="sweep_gone", queue=QUEUE, queueing_lock="sweep_gone")
    def sweep_gone_agents(timestamp: int) -> None:
        del timestamp
        sweep_gone(pool, datetime.now(UTC), _queues().presence_seconds)

    del (
        deliver_message,
        sweep,
        run_the_days,
        take_over_stalled,
        sweep_gone_agents,
    )  # the engine knows them by name
    _watch_each_morning(app, pool)
    _account_for_work(app, pool)
    return app


def _watch_each_morning(app: App, pool: Pool) -> None:
    """Where quality has dropped, assistants may do less."""

    @app.periodic(cron=_EVERY_MORNING)
    @app.task(name="watch_quality", queue=QUEUE, queueing_lock="watch_quality")
    def watch_quality(timestamp: int) -> None:
        watch_all(pool, load_authority_policy(), datetime.fromtimestamp(timestamp, UTC))

    del watch_quality


def _account_for_work(app: App, pool: Pool) -> None:
    """The work ledger of each day that is over."""

    @app.periodic(cron=_EVERY_HOUR)
    @app.task(name="write_work_ledger", queue=QUEUE, queueing_lock="write_work_ledger")
    def write_work_ledger(timestamp: int) -> None:
        write_all(pool, datetime.fromtimestamp(timestamp, UTC))

    del write_work_ledger


def briefly(record: logging.LogRecord) -> bool:
    """A log filter: that the database is away is told in one line, not with its stack."""
    error = record.exc_info[1] if record.exc_info else None
    if isinstance(error, _AWAY):
        record.exc_info = None
        record.exc_text = None
    return True


def take_over(
    connection: Connection,
    *,
    silent_seconds: float = _SILENT_SECONDS,
    lost_seconds: float = _LOST_SECONDS,
) -> int:
    """Put the jobs of silent workers, and jobs lost on the way, back; how many there were."""
    limits = {"silent_seconds": silent_seconds, "lost_seconds": lost_seconds}
    return connection.execute(_SQL.take_over, limits).rowcount


def run_due(pool: Pool, now: datetime) -> None:
    """Everything that has fallen due: ended pauses, undelivered messages, expired sessions,
    idempotency keys older than a day, readings on record for longer than their years.

    Set-based and idempotent: running it twice, or a day late, leaves the same rows.
    """
    day = (now - _DAY_OVER_EVERYWHERE).date()
    with pool.connection() as connection:
        lenders = [row[0] for row in connection.execute(_SQL.lenders)]
    for lender in lenders:
        with pool.connection() as connection:
            ended = end_pauses(connection, LenderId(lender), day)
            if ended:
                _LOG.info("lender %s: %d pauses ended", lender, ended)
    with pool.connection() as connection:
        while deliver(connection) == DELIVERED_AT_ONCE:
            connection.commit()
        connection.execute(_SQL.forget_sessions, {"now": now})
        forget_answers(connection, now)
    send_waiting(pool, now)
    forget_changes(pool, now)
    forget_accesses(pool, now)


def work(address: Address, pool: Pool, *, concurrency: int = 4) -> None:
    """Work until told to stop (SIGINT or SIGTERM); a database that is away is waited for."""
    asyncio.run(_work(address, pool, concurrency))


async def _work(address: Address, pool: Pool, concurrency: int) -> None:
    told_to_stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, told_to_stop.set)
    while not told_to_stop.is_set():
        working = asyncio.create_task(_work_once(address, pool, concurrency))
        stopping = asyncio.create_task(told_to_stop.wait())
        await asyncio.wait((working, stopping), return_when=asyncio.FIRST_COMPLETED)
        if told_to_stop.is_set():
            working.cancel()
        stopping.cancel()
        # The engine also ends in peace, and without a word, after it has lost a connection.
        with suppress(*_AWAY, asyncio.CancelledError):
            await working
        if not told_to_stop.is_set():
            _LOG.warning("the database went away; trying again")
            await asyncio.sleep(_RECONNECT_SECONDS)


async def _work_once(address: Address, pool: Pool, concurrency: int) -> None:
    app = await asyncio.to_thread(job_app, address, pool)
    async with app.open_async():
        await app.run_worker_async(
            queues=[QUEUE],
            concurrency=concurrency,
            delete_jobs="always",
            install_signal_handlers=False,
            update_heartbeat_interval=_HEARTBEAT_SECONDS,
            stalled_worker_timeout=_SILENT_SECONDS,
            shutdown_graceful_timeout=_STOP_SECONDS,
        )
