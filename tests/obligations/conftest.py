"""A desk of the small lender, and its days."""

from datetime import timedelta

import pytest
import small_house

from releve.shell.books_check import check_books
from releve.shell.days.day import Day
from releve.shell.days.run import run_day
from releve.shell.evidence_verify import verify_evidence
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import application_pool

MARKETS, POLICY = load_markets(), load_policy()


@pytest.fixture
def pool(database):
    with application_pool(database, max_size=4) as pool:
        small_house.small_lender.build(pool)
        yield pool


@pytest.fixture
def desk(pool):
    return small_house.desk_of(pool)


@pytest.fixture
def until(pool):
    """A function: runs the days of Great Britain from tomorrow up to so many days from today."""
    small = small_house.small_lender
    done = 0

    def run(days):
        nonlocal done
        for later in range(done + 1, days + 1):
            on = small.TODAY + timedelta(days=later)
            run_day(pool, Day(small.LENDER, MARKETS.file("gb"), on, POLICY))
        done = days

    return run


@pytest.fixture
def held(pool):
    """A function: the books and the evidence hold."""

    def check():
        with pool.connection() as connection:
            assert [one for one in check_books(connection) if not one.holds] == []
        with pool.connection() as connection:
            proof = verify_evidence(connection)
        assert proof.holds, proof

    return check


@pytest.fixture(scope="session")
def house():
    """The helpers of small_house."""
    return small_house
