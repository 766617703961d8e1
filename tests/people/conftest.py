"""The API's small lender with a person for each role, and a second lender like it beside."""

import importlib.util
import sys
from pathlib import Path

import pytest

from releve.core.people.matrix import ROLES
from releve.shell.people.session import SignedIn
from releve.shell.postgres.connection import application_pool

OTHER = "other"


def _small_lender():
    name = "releve_tests_small_lender"
    if name not in sys.modules:
        path = Path(__file__).parent.parent / "api" / "small_lender.py"
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


small_lender = _small_lender()


@pytest.fixture(scope="module")
def pool(module_database):
    with application_pool(module_database, max_size=4) as pool:
        small_lender.build(pool)
        with pool.connection() as connection:
            for role in ROLES:
                connection.execute(
                    "insert into agent (lender_id, agent_id, name, roles) values (%s, %s, %s, %s)",
                    (small_lender.LENDER, role, role.title(), [role]),
                )
        yield pool


@pytest.fixture(scope="module")
def desk(pool):
    return small_lender.desk_of(pool)


@pytest.fixture(scope="session")
def someone():
    """A function: somebody of the small lender, or of another, with these roles."""

    def someone(*roles, lender=small_lender.LENDER):
        return SignedIn(roles[0], roles[0].title(), roles, ("en",), lender, "csrf")

    return someone
