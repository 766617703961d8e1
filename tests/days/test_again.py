"""A day run twice, late, or by several at once leaves what one clean run leaves."""

from concurrent.futures import ThreadPoolExecutor
from time import monotonic, sleep

import pytest

from releve.shell.books_check import check_books
from releve.shell.days import billing, late_fees, reminders
from releve.shell.days.day import Day
from releve.shell.postgres.connection import application_pool
from releve.shell.postgres.named import load
from torturing import daily_lender
from torturing.daily_lender import FIRST, LENDER, MARKETS, POLICY, held

DAYS = range(6)
SEED = 7


@pytest.fixture(scope="module")
def clean(module_database):
    """What the books hold after each day was run once, on its day."""
    with application_pool(module_database, max_size=2) as pool:
        with pool.connection() as connection:
            daily_lender.draw(connection, SEED)
        daily_lender.run(pool, DAYS)
        with pool.connection() as connection:
            assert [one for one in check_books(connection, None) if not one.holds] == []
            return held(connection)


@pytest.fixture
def lender(pool):
    with pool.connection() as connection:
        daily_lender.draw(connection, SEED)
    return pool


def all_held(pool):
    with pool.connection() as connection:
        return held(connection)


def test_the_days_bring_everything_there_is(clean):
    kinds = {entry.split('"')[3] for entry in clean["entries"]}
    assert {"late_fee", "payment", "charge_off", "refund"} <= kinds
    told = {message.split('"')[1].split("/")[0] for message in clean["messages"]}
    assert told == {"bill", "reminder", "late_fee"}
    assert any(not pause.endswith("null]") for pause in clean["pauses"])


def test_a_day_run_twice(lender, clean):
    for day in DAYS:
        daily_lender.run(lender, [day, day])
    assert all_held(lender) == clean


def test_days_that_were_missed_are_run_in_order(lender, clean):
    daily_lender.run(lender, [0])
    daily_lender.run(lender, [DAYS[-1]])
    assert all_held(lender) == clean


def test_a_day_before_the_last_one_is_not_run_again(lender, clean):
    daily_lender.run(lender, DAYS)
    daily_lender.run(lender, [0, 3])
    assert all_held(lender) == clean


def test_several_runs_share_a_day(lender, clean):
    with ThreadPoolExecutor(3) as threads:
        list(threads.map(lambda _: daily_lender.run(lender, DAYS), range(3)))
    shared = all_held(lender)
    # Who posts first is chance; what is posted is not.
    assert {k: sorted(v) for k, v in shared.items()} == {k: sorted(v) for k, v in clean.items()}


def test_who_finds_a_step_being_planned_plans_what_may_come_before_it(lender, clean):
    def planned():
        with lender.connection() as connection:
            asked = "select step from day_step where market = 'se' and day = %s"
            return {row[0] for row in connection.execute(asked, (FIRST,))}

    first = Day(LENDER, MARKETS.file("se"), FIRST, POLICY)
    with ThreadPoolExecutor(1) as threads:
        with lender.connection() as another:
            another.execute(load("days").plan_lock, first.named(step=billing.TAKEN.name))
            running = threads.submit(daily_lender.run, lender, DAYS)
            until = monotonic() + 30
            while late_fees.STEP.name not in planned() and monotonic() < until:
                sleep(0.02)
            assert {billing.ASKED.name, reminders.STEP.name, late_fees.STEP.name} <= planned()
            assert billing.TAKEN.name not in planned()
            assert not running.done()
        running.result()
    shared = all_held(lender)
    assert {k: sorted(v) for k, v in shared.items()} == {k: sorted(v) for k, v in clean.items()}
