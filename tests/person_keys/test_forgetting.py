"""Conversations that were kept for their market's years are forgotten, and what they did stays."""

from datetime import date

import psycopg
import pytest

from releve.core.values.ids import LenderId
from releve.shell.books_check import check_books
from releve.shell.days import forgetting
from releve.shell.days.day import Day
from releve.shell.days.run import run_step
from releve.shell.evidence_verify import verify_evidence
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy

MARKETS, POLICY = load_markets(), load_policy()
YEARS = MARKETS.on("gb", date(2026, 12, 1)).conversations_kept_years


@pytest.fixture
def on(pool):
    """A function: does the step on a day in Great Britain; how many it forgot."""

    def on(day):
        with pool.connection() as connection:
            connection.execute(
                "insert into lender_day (lender_id, market, day) values ('small', 'gb', %s)", (day,)
            )
        file = MARKETS.file("gb")
        return run_step(pool, Day(LenderId("small"), file, day, POLICY), forgetting.STEP)

    return on


@pytest.fixture
def said(house, desk, eve):
    """A conversation in which the customer said something of their own."""
    conversation = house.converse(desk, eve)
    house.say(desk, conversation, "m1", "balance_and_due my cat is called Marmalade")
    return conversation


@pytest.fixture
def month_after(desk):
    """A function: the first of a month so many months after the years since now."""

    def month_after(months):
        now = desk.clock.now("UTC")
        year, month = divmod(now.year * 12 + now.month - 1 + 12 * YEARS + months, 12)
        return date(year, month + 1, 1)

    return month_after


def holds(pool):
    with pool.connection() as connection:
        proof = verify_evidence(connection)
        assert proof.holds, proof
        assert [c for c in check_books(connection, LenderId("small")) if not c.holds] == []


def test_the_words_go_when_the_years_are_over(house, desk, pool, on, said, month_after):
    assert on(month_after(0)) == 0
    assert on(month_after(1).replace(day=2)) == 0, "once a month"
    assert on(month_after(1)) == 1
    holds(pool)
    repeated = "balance_and_due my cat is called Marmalade"
    with pytest.raises(Exception, match="another text"):
        house.say(desk, said, "m1", repeated)
    assert house.say(desk, said, "m2", "balance_and_due")["outcomes"]
    holds(pool)
    bodies = house.rows(pool, "select body from evidence_record where body like '%%forgotten%%'")
    assert len(bodies) == 1
    assert f'"conversations_kept_years":{YEARS}' in bodies[0][0]
    assert on(month_after(2)) == 0


def test_what_is_open_is_kept(house, desk, on, eve, month_after):
    conversation = house.converse(desk, eve)
    house.say(desk, conversation, "m1", "human_agent a person, please")
    assert on(month_after(1)) == 0


def test_words_stay_as_they_were_until_then(pool, said):
    with (
        pytest.raises(psycopg.errors.RestrictViolation, match="is not forgotten"),
        pool.connection() as connection,
    ):
        connection.execute("update turn set said = 'k1.x' where conversation_id = %s", (said,))


def test_a_conversation_is_not_forgotten_by_a_column_alone(pool, said):
    with pool.connection() as connection:
        connection.execute("update conversation set forgotten_on = now()")
        connection.execute("update turn set said = 'k1.x'")
        proof = verify_evidence(connection)
    assert not proof.holds
    assert "forgotten" in proof.detail
