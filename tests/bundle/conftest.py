"""Bundles of the small lender's conversations."""

from datetime import UTC, datetime

import pytest
import small_house

from releve.shell.bundle.gathering import Asking, gather
from releve.shell.postgres.connection import application_pool


@pytest.fixture(scope="module")
def house():
    """The helpers of small_house."""
    return small_house


@pytest.fixture(scope="module")
def pool(module_database):
    with application_pool(module_database, max_size=4) as pool:
        small_house.small_lender.build(pool)
        with pool.connection() as connection:
            connection.execute(
                "insert into agent (lender_id, agent_id, name, roles, languages, skills)"
                " values ('small', 'rita', 'Rita', '{risk}', '{en}', '{}')"
            )
        yield pool


@pytest.fixture(scope="module")
def desk(pool):
    return small_house.desk_of(pool)


@pytest.fixture(scope="module")
def talk(desk, house):
    """Amy pays, asks, and wants a person; Tom, who may be in the same lane, pays as well."""
    house.pay_for(desk, house.TOM, "N-1077")
    talk, _ = house.pay_for(desk, house.AMY, "N-1042")
    house.say(desk, talk, "m2", "balance_and_due")
    house.say(desk, talk, "m3", "human_agent please, Zebedee said so")
    return talk


@pytest.fixture(scope="module")
def bundled(desk, pool, talk):
    with pool.connection() as connection:
        asking = Asking("rita", "ombudsman's case 7")
        return gather(connection, desk, talk, asking, datetime(2026, 11, 23, 10, tzinfo=UTC))
