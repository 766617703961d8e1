"""The small lender with people at work, on a clock that the tests set."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import small_house

from releve.shell.people.session import SignedIn
from releve.shell.postgres.connection import application_pool

# A Monday's morning.
NOON = datetime(2026, 11, 16, 10, 0, tzinfo=UTC)
PEOPLE = {
    "sam": ("Sam", ("agent",), ("en",), ("care", "complaints")),
    "kim": ("Kim", ("agent",), ("en", "sv"), ()),
    "lea": ("Lea", ("agent", "lead"), ("en",), ("care",)),
    "elin": ("Elin", ("agent",), ("sv",), ("care",)),
}


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self):
        self.at = NOON

    def now(self, time_zone):
        """The moment it was set to."""
        del time_zone
        return self.at

    def go(self, seconds):
        """Let time pass."""
        self.at += timedelta(seconds=seconds)


@pytest.fixture(scope="module")
def house():
    """The helpers of small_house."""
    return small_house


@pytest.fixture(scope="module")
def pool(module_database):
    with application_pool(module_database, max_size=12) as pool:
        small_house.small_lender.build(pool)
        with pool.connection() as connection:
            small_house.small_lender.inform_workers(connection)
            for agent_id, (name, roles, languages, skills) in PEOPLE.items():
                connection.execute(
                    "insert into agent (lender_id, agent_id, name, roles, languages, skills)"
                    " values (%s, %s, %s, %s, %s, %s)",
                    (small_house.small_lender.LENDER, agent_id, name, list(roles),
                     list(languages), list(skills)),
                )  # fmt: skip
        yield pool


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(pool, clock):
    """A desk at which nobody is at work and nothing waits any more."""
    with pool.connection() as connection:
        connection.execute("delete from agent_presence")
        connection.execute(
            "update work_item set closed_at = now(), wrap_up_code = 'resolved'"
            " where closed_at is null"
        )
    return replace(small_house.desk_of(pool), clock=clock)


@pytest.fixture
def who(desk):
    """A function: an agent who has signed in."""

    def signed_in(agent_id):
        name, roles, languages, _ = PEOPLE[agent_id]
        return SignedIn(agent_id, name, roles, languages, desk.lender_id, "csrf")

    return signed_in
