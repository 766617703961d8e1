"""A desk of the small lender in a database of the module's own."""

import pytest
import small_house

from releve.shell.postgres.connection import application_pool


@pytest.fixture(scope="module")
def pool(module_database):
    with application_pool(module_database, max_size=4) as pool:
        small_house.small_lender.build(pool)
        yield pool


@pytest.fixture(scope="module")
def desk(pool):
    return small_house.desk_of(pool)


@pytest.fixture(scope="session")
def house():
    """The helpers of small_house."""
    return small_house
