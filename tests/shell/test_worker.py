"""What leaves the lender leaves at least once and is marked once; what falls due happens once."""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from releve.shell.books_check import check_books
from releve.shell.outbox import OutboxMessage, deliver, put
from releve.shell.postgres.jobs import ensure_job_tables
from releve.shell.sessions import open_session, session_of
from releve.shell.worker import run_due, take_over

NOW = datetime(2026, 11, 15, 10, tzinfo=UTC)
PATIENCE_SECONDS = 40.0
JOBS = "select count(*) from procrastinate_jobs where task_name = 'deliver_message'"
# A day that the worker runs meanwhile may put messages out that wait for their contact hours.
WAITING = (
    "select count(*) from outbox_message"
    " where delivered_at is null and starts_with(idempotency_key, 'test/')"
)


@pytest.fixture
def with_jobs(database, pool):
    ensure_job_tables(database)
    return pool


@pytest.fixture
def owner(database, house):
    with house.superuser(database) as connection:
        yield connection


def message(number):
    return OutboxMessage(f"test/{number}", "email", "c-tom", {"kind": "bill", "number": number})


def put_all(pool, count, first=0):
    with pool.connection() as connection:
        for number in range(first, first + count):
            put(connection, "small", message(number), NOW)


@contextmanager
def worker(database):
    """A real worker process on the test's database."""
    environment = os.environ | {"RELEVE_DATABASE_URL": database}
    process = subprocess.Popen(
        [sys.executable, "-m", "releve", "worker"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def until(condition):
    """Wait until it holds; False if it never did."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def test_a_message_and_its_job_come_together_or_not_at_all(with_jobs, house):
    class Undone(Exception):
        pass

    def undone() -> None:
        with with_jobs.connection() as connection:
            put(connection, "small", message(1), NOW)
            raise Undone

    with pytest.raises(Undone):
        undone()
    assert house.one(with_jobs, JOBS) == house.one(with_jobs, WAITING) == 0
    put_all(with_jobs, 3)
    put_all(with_jobs, 3)
    assert house.one(with_jobs, JOBS) == house.one(with_jobs, WAITING) == 3


def test_a_database_without_the_job_engine_keeps_the_message(pool, house):
    put_all(pool, 2)
    assert house.one(pool, WAITING) == 2
    run_due(pool, NOW)
    assert house.one(pool, WAITING) == 0


def test_each_message_is_marked_once_by_whoever_comes_first(pool, house):
    put_all(pool, 300)

    def deliver_all(_):
        with pool.connection() as connection:
            return deliver(connection)

    with ThreadPoolExecutor(6) as threads:
        assert sum(threads.map(deliver_all, range(12))) == 300
    marked = house.rows(pool, "select outbox_id, delivered_at from outbox_message order by 1")
    deliver_all(0)
    assert marked == house.rows(
        pool, "select outbox_id, delivered_at from outbox_message order by 1"
    )


def test_a_worker_delivers_and_its_jobs_are_gone(database, with_jobs, house):
    put_all(with_jobs, 20)
    with worker(database):
        assert until(lambda: house.one(with_jobs, WAITING) == 0)
        assert until(lambda: house.one(with_jobs, JOBS) == 0)
        put_all(with_jobs, 5, first=20)
        assert until(lambda: house.one(with_jobs, WAITING) == 0)


def test_another_worker_takes_over_from_one_killed_in_the_middle(database, with_jobs, house, owner):
    put_all(with_jobs, 4)
    with owner.transaction():
        owner.execute("lock table outbox_message in exclusive mode")
        with worker(database) as first:
            doing = f"{JOBS} and status = 'doing'"
            assert until(lambda: house.one(with_jobs, doing) > 0)
            first.kill()
            first.wait()
    assert house.one(with_jobs, doing) > 0
    with with_jobs.connection() as connection:
        assert take_over(connection) == 0, "a worker heard of just now is not taken for dead"
    time.sleep(0.3)
    with with_jobs.connection() as connection:
        assert take_over(connection, silent_seconds=0.2) > 0
    with worker(database):
        assert until(lambda: house.one(with_jobs, WAITING) == 0)
        assert until(lambda: house.one(with_jobs, JOBS) == 0)


def test_a_stalled_job_whose_next_run_is_queued_already(with_jobs, owner):
    """The engine lets a periodic job stand in its queue once: putting it back must not collide."""
    for status in ("doing", "doing", "todo"):
        owner.execute(
            "insert into procrastinate_jobs (queue_name, task_name, queueing_lock, status)"
            " values ('releve', 'sweep', 'sweep', %s)",
            (status,),
        )
    with with_jobs.connection() as connection:
        assert take_over(connection) == 2
        assert take_over(connection) == 0


def test_a_worker_outlives_the_loss_of_every_connection(database, with_jobs, house, owner):
    with_jobs.wait()
    there = "from pg_stat_activity where datname = current_database()"
    of_the_test = [row[0] for row in owner.execute(f"select pid {there}")]
    with worker(database) as process:
        put_all(with_jobs, 1)
        assert until(lambda: house.one(with_jobs, WAITING) == 0)
        for round_number in range(2):
            owner.execute(
                f"select pg_terminate_backend(pid) {there} and pid <> all(%s)", (of_the_test,)
            )
            put_all(with_jobs, 1, first=10 + round_number)
            assert until(lambda: house.one(with_jobs, WAITING) == 0)
        assert process.poll() is None


def test_a_worker_stops_when_told(database, with_jobs, house):
    with worker(database) as process:
        put_all(with_jobs, 1)
        assert until(lambda: house.one(with_jobs, WAITING) == 0)
        process.terminate()
        assert process.wait(timeout=PATIENCE_SECONDS) == 0


def state(pool, house):
    """Everything that a sweep may touch."""
    tables = {"pause": "order_id, number", "installment": "order_id, number", "outbox_message": "1"}
    return {t: house.rows(pool, f"select * from {t} order by {by}") for t, by in tables.items()}


def test_ended_pauses_end_once(pool, house):
    before = state(pool, house)
    run_due(pool, datetime(2026, 12, 6, 11, tzinfo=UTC))
    assert state(pool, house) == before, "its last day is not over everywhere"
    later = datetime(2026, 12, 7, 12, tzinfo=UTC)
    run_due(pool, later)
    ended = state(pool, house)
    assert house.rows(pool, "select order_id, ended_on = until from pause") == [("H-3307", True)]
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: run_due(pool, later), range(8)))
    run_due(pool, later + timedelta(days=30))
    assert state(pool, house) == ended
    with pool.connection() as connection:
        assert all(one.holds for one in check_books(connection))


def test_a_pause_seen_by_two_sweeps_at_once(pool, house):
    with ThreadPoolExecutor(6) as threads:
        list(threads.map(lambda _: run_due(pool, NOW + timedelta(days=60)), range(6)))
    ended = state(pool, house)
    run_due(pool, NOW + timedelta(days=61))
    assert state(pool, house) == ended


def test_sessions_expire(desk, pool, house):
    token = open_session(desk, house.TOM, signed_in=True)
    assert session_of(desk, token) is not None
    run_due(pool, datetime.now(UTC))
    assert session_of(desk, token) is not None
    with pool.connection() as connection:
        connection.execute("select 1")
    run_due(pool, datetime.now(UTC) + timedelta(hours=13))
    assert session_of(desk, token) is None
    assert house.one(pool, "select count(*) from session") == 0
    assert session_of(desk, "") is None
    assert session_of(desk, "\ud800") is None
