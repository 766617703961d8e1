"""A desk of the small lender in a fresh database, whose house rules may be altered at will."""

import pytest
import small_house

from releve.shell.postgres.connection import application_pool


@pytest.fixture
def pool(database):
    with application_pool(database, max_size=24) as pool:
        small_house.small_lender.build(pool)
        yield pool


@pytest.fixture
def desk(pool):
    return small_house.desk_of(pool)


@pytest.fixture(scope="session")
def house():
    """The helpers of small_house."""
    return small_house
