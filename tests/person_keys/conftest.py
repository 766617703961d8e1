"""The small lender with one customer more, of whom no books are kept."""

import pytest
import small_house

from releve.core.lending.customer_book import Customer
from releve.core.values.ids import CustomerId, LenderId
from releve.shell import history
from releve.shell.postgres.connection import application_pool

EVE = CustomerId("c-eve")


@pytest.fixture
def pool(database):
    with application_pool(database, max_size=8) as pool:
        small_house.small_lender.build(pool)
        eve = Customer(
            EVE,
            "Eve Quillfeather",
            "en",
            "gb",
            "eve@quillfeather.example",
            "+447700900123",
            "7 Marmalade Mews, Bath",
            methods=("card 9917",),
        )
        with pool.connection() as connection:
            history.add_customers(connection, LenderId("small"), [(eve, "GBP")])
        yield pool


@pytest.fixture
def desk(pool):
    return small_house.desk_of(pool)


@pytest.fixture
def eve():
    return EVE


@pytest.fixture(scope="session")
def house():
    """The helpers of small_house."""
    return small_house
