"""Who asked to be erased while books were kept is erased when that is over, once, by the day."""

from datetime import date

import pytest

from releve.core.values.ids import LenderId
from releve.shell.books_check import check_books
from releve.shell.days import erasures
from releve.shell.days.day import Day
from releve.shell.days.run import run_step
from releve.shell.evidence_verify import verify_evidence
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy

MARKETS, POLICY = load_markets(), load_policy()
GONE = "select customer_id from customer where erased_on is not null order by 1"
ERASE = "close_account_or_gdpr delete all my personal data"


@pytest.fixture
def on(pool):
    """A function: does the step on a day in Great Britain; how many it erased."""

    def on(day):
        with pool.connection() as connection:
            named = {"lender_id": "small", "market": "gb", "day": day}
            connection.execute(
                "insert into lender_day (lender_id, market, day) values"
                " (%(lender_id)s, %(market)s, %(day)s) on conflict do nothing",
                named,
            )
        return run_step(
            pool, Day(LenderId("small"), MARKETS.file("gb"), day, POLICY), erasures.STEP
        )

    return on


def ask(house, desk, customer):
    conversation = house.converse(desk, customer)
    return house.say(desk, conversation, "m1", ERASE)


def test_whoever_asked_is_erased_when_the_books_need_not_be_kept(house, desk, pool, on):
    house.pay_for(desk, house.TOM, "N-1077")
    answer = ask(house, desk, house.TOM)
    assert answer["outcomes"][-1]["code"] == "retention_required"
    kept = answer["lines"][0]["facts"]["date"]["date"]
    assert kept == "2032-12-31"
    assert on(date(2032, 12, 30)) == 0
    assert on(date(2032, 12, 31)) == 0
    assert on(date(2033, 1, 2)) == 1
    assert house.rows(pool, GONE) == [("c-tom",)]
    assert on(date(2033, 1, 2)) == 1, "a day run again says what it did, and does nothing"
    assert on(date(2033, 1, 3)) == 0
    with pool.connection() as connection:
        assert all(check.holds for check in check_books(connection, LenderId("small")))
        assert verify_evidence(connection).holds
    body = house.one(pool, "select body from evidence_record where body like '%%\"erasure\"%%'")
    assert '"customer":"c-tom"' in body


def test_who_owes_is_not_erased(house, desk, pool, on):
    ask(house, desk, house.AMY)
    assert on(date(2040, 1, 2)) == 0


def test_the_silent_are_erased_at_the_turn_of_a_year(house, desk, pool, on, eve, database):
    assert on(date(2039, 12, 31)) == 0
    assert on(date(2040, 1, 1)) == 1
    assert house.rows(pool, GONE) == [(eve,)]


def test_who_still_writes_is_not_silent(house, desk, pool, on, eve):
    house.say(desk, house.converse(desk, eve), "m1", "balance_and_due")
    assert on(date(2032, 1, 1)) == 0
