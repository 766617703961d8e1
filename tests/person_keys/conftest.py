"""The small lender with one customer more, of whom no books are kept."""

import importlib.util
import sys
from pathlib import Path

import pytest

from releve.core.lending.customer_book import Customer
from releve.core.values.ids import CustomerId, LenderId
from releve.shell import history
from releve.shell.postgres.connection import application_pool

_NAME = "releve_tests_small_house"
if _NAME not in sys.modules:
    _spec = importlib.util.spec_from_file_location(
        _NAME, Path(__file__).parent.parent / "shell" / "small_house.py"
    )
    assert _spec is not None
    assert _spec.loader is not None
    sys.modules[_NAME] = importlib.util.module_from_spec(_spec)
    _spec.loader.exec_module(sys.modules[_NAME])
small_house = sys.modules[_NAME]

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
