"""A desk of the small lender in a fresh database, with people who may approve and review."""

import pytest
import small_house

from releve.shell.people.accounts import NewAgent, add_agent
from releve.shell.postgres.connection import application_pool

PEOPLE = {
    "lena": ("lead",),
    "rolf": ("risk",),
    "quinn": ("quality",),
    "qadir": ("quality",),
    "quita": ("quality", "lead"),
    "adam": ("agent",),
}


def _built(address):
    with application_pool(address, max_size=8) as pool:
        small_house.small_lender.build(pool)
        with pool.connection() as connection:
            small_house.small_lender.inform_workers(connection)
            for agent_id, roles in PEOPLE.items():
                new = NewAgent(agent_id, agent_id.title(), roles)
                add_agent(connection, "small", new, by="test", password=False)
        yield pool


@pytest.fixture
def pool(database):
    yield from _built(database)


@pytest.fixture(scope="module")
def shared_pool(module_database):
    """One lender for tests that take back what they did."""
    yield from _built(module_database)


@pytest.fixture
def desk(pool):
    return small_house.desk_of(pool)


@pytest.fixture(scope="session")
def house():
    """The helpers of small_house."""
    return small_house
