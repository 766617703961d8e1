"""A payout gathered in parts is the one made at once, wherever the gathering is broken off."""

from datetime import date, timedelta

import pytest

from releve.core.lending.event import Refunded
from releve.core.values.ids import LenderId
from releve.shell.days.day import Day
from releve.shell.days.payouts import STEP, gathering
from releve.shell.days.run import run_step
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import application_pool

LENDER = LenderId("L")
MONDAY = date(2026, 11, 2)
NEXT = MONDAY + timedelta(days=7)
RUN = 4
PAYOUTS = """
    select payment_reference, merchant_id, paid_on, sale_minor, return_minor, fee_minor, tax_minor,
        held_back_minor, closing_debt_minor, paid_minor
    from payout order by 1
"""


@pytest.fixture
def traded(shops):
    """Three merchants with two dozen transactions, in rows that others see."""
    for number in range(19):
        name = ("weekly", "daily", "daily", "risky")[number % 4]
        order = shops.sale(name, MONDAY + timedelta(days=number % 3), 100_00 + number)
        if number % 5 == 0:
            shops.event(order, Refunded(MONDAY + timedelta(days=3), 30_00))
    shops.connection.commit()
    return shops


@pytest.fixture
def steps(traded, database):
    """A function: a day's steps with small parts; how many transactions each part gathered."""
    policy, market = load_policy(), load_markets().file("se")

    def run(on, *, parts=None, pay=True):
        gathered = []

        class Enough(Exception):
            pass

        def look(_day, _step, changed):
            gathered.append(changed)
            if len(gathered) == parts:
                raise Enough

        day = Day(LENDER, market, on, policy)
        with application_pool(database, max_size=1) as pool:
            with pool.connection() as connection:
                connection.execute(
                    "insert into lender_day (lender_id, market, day) values (%s, 'se', %s)"
                    " on conflict do nothing",
                    (LENDER, on),
                )
            try:
                run_step(pool, day, gathering(RUN), on_part=look)
            except Enough:
                return gathered
            if pay:
                run_step(pool, day, STEP)
        return gathered

    return run


def _at_once(shops, *days):
    """The payouts of some days made in one transaction, which is undone."""
    for day in days:
        shops.pay(day)
    found = shops.connection.execute(PAYOUTS).fetchall()
    shops.connection.rollback()
    return found


def test_parts_are_bounded_and_come_to_the_same(traded, steps):
    wanted = _at_once(traded, NEXT)
    assert len(wanted) == 3
    gathered = steps(NEXT)
    assert max(gathered) <= RUN
    assert sum(gathered) == 19 + 4
    assert traded.connection.execute(PAYOUTS).fetchall() == wanted
    assert steps(NEXT) == []
    assert traded.connection.execute(PAYOUTS).fetchall() == wanted
    assert traded.broken() == []


@pytest.mark.parametrize("parts", [1, 3, 6])
def test_a_gathering_that_was_broken_off_goes_on(traded, steps, parts):
    wanted = _at_once(traded, NEXT)
    assert len(steps(NEXT, parts=parts)) == parts
    assert traded.connection.execute(PAYOUTS).fetchall() == []
    assert traded.broken() == []
    traded.connection.rollback()
    steps(NEXT)
    assert traded.connection.execute(PAYOUTS).fetchall() == wanted
    assert traded.broken() == []


def test_what_was_begun_is_paid_with_its_own_day_before_a_later_one(traded, steps):
    later = NEXT + timedelta(days=7)
    traded.sale("weekly", NEXT, 55_00)
    traded.connection.commit()
    wanted = _at_once(traded, NEXT, later)
    steps(NEXT, parts=None, pay=False)
    assert traded.connection.execute(PAYOUTS).fetchall() == []
    made = traded.pay(later)
    assert traded.connection.execute(PAYOUTS).fetchall() == wanted
    assert [one.merchant_id for one in made] == ["daily", "risky", "weekly", "weekly"]
    assert traded.broken() == []
