"""A worker: delivers the outbox and runs what has fallen due, on the job engine.

Jobs come in the transaction that makes them necessary and are delivered at least once; every
handler is idempotent, so a worker killed in the middle harms nothing: its jobs are taken up
again by another, or by the sweep that runs each minute.
"""

import asyncio
import logging
from datetime import UTC, datetime, timedelta

from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import ConnectorException

from releve.core.values.ids import LenderId
from releve.shell.order_rows import end_pauses
from releve.shell.outbox import deliver
from releve.shell.postgres.connection import Address, Pool, application_conninfo
from releve.shell.postgres.named import load

_SQL = load("due")
_LOG = logging.getLogger("releve.worker")
QUEUE = "releve"
_EVERY_MINUTE = "* * * * *"
_STALLED_SECONDS = 60
_RECONNECT_SECONDS = 1.0
# When it is this long past midnight in UTC, the day is over in every time zone.
_DAY_OVER_EVERYWHERE = timedelta(hours=12)


def job_app(address: Address, pool: Pool) -> App:
    """The job engine with our handlers, working as `releve_app`."""
    app = App(
        connector=PsycopgConnector(
            conninfo=application_conninfo(address), min_size=1, max_size=4, timeout=10
        )
    )

    @app.task(name="deliver_message", queue=QUEUE)
    def deliver_message(outbox_id: int) -> None:
        with pool.connection() as connection:
            deliver(connection, outbox_id)

    @app.periodic(cron=_EVERY_MINUTE)
    @app.task(name="sweep", queue=QUEUE, queueing_lock="sweep")
    def sweep(timestamp: int) -> None:
        run_due(pool, datetime.fromtimestamp(timestamp, UTC))

    @app.periodic(cron=_EVERY_MINUTE)
    @app.task(name="retry_stalled", queue=QUEUE, queueing_lock="retry_stalled")
    async def retry_stalled(timestamp: int) -> None:
        del timestamp
        stalled = await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=_STALLED_SECONDS)
        for job in stalled:
            await app.job_manager.retry_job(job)

    del deliver_message, sweep, retry_stalled  # the engine knows them by name
    return app


def run_due(pool: Pool, now: datetime) -> None:
    """Everything that has fallen due: ended pauses, undelivered messages, expired sessions.

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
        deliver(connection)
        connection.execute(_SQL.forget_sessions, {"now": now})


def work(address: Address, pool: Pool, *, concurrency: int = 4) -> None:
    """Work until told to stop (SIGINT or SIGTERM); a database that is away is waited for."""
    asyncio.run(_work(address, pool, concurrency))


async def _work(address: Address, pool: Pool, concurrency: int) -> None:
    while True:
        app = job_app(address, pool)
        try:
            async with app.open_async():
                await app.run_worker_async(
                    queues=[QUEUE], concurrency=concurrency, delete_jobs="successful"
                )
        except ConnectorException as error:
            _LOG.warning("the database is away (%s); trying again", type(error).__name__)
            await asyncio.sleep(_RECONNECT_SECONDS)
        else:
            return
