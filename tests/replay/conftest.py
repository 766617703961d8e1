"""A desk of the small lender in a database of the module's own, and conversations at it."""

import pytest
import small_house

from releve.shell.postgres.connection import application_pool


@pytest.fixture(scope="module")
def house():
    """The helpers of small_house."""
    return small_house


@pytest.fixture(scope="module")
def pool(module_database):
    with application_pool(module_database, max_size=4) as pool:
        small_house.small_lender.build(pool)
        yield pool


@pytest.fixture(scope="module")
def desk(pool):
    return small_house.desk_of(pool)


@pytest.fixture(scope="module")
def talks(desk, house):
    """Conversations of two customers: paid, moved, refused, and handed over."""
    paid, _ = house.pay_for(desk, house.AMY, "N-1042")
    asked = house.converse(desk, house.AMY)
    house.say(desk, asked, "m1", "balance_and_due")
    house.say(desk, asked, "m2", "late_fee")
    house.say(desk, asked, "m3", "thanks")
    house.say(desk, asked, "m4", "human_agent please")
    coded = house.converse(desk, house.TOM, identified=False)
    house.say(desk, coded, "m1", "pay_now N-1077")
    house.say(desk, coded, "m2", "no")
    return paid, asked, coded
