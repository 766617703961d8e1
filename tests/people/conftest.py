"""The API's small lender with a person for each role, and another lender beside."""

from dataclasses import replace

import people_objects as objects
import pytest
import small_lender

from releve.core.people.matrix import ROLES
from releve.shell.people.session import SignedIn
from releve.shell.postgres.connection import application_pool


@pytest.fixture(scope="module")
def pool(module_database):
    with application_pool(module_database, max_size=4) as pool:
        small_lender.build(pool)
        objects.build_other(pool)
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


@pytest.fixture(scope="module")
def both(pool, desk):
    """Objects of the small lender and of the other, by how a route's path names them."""
    others = replace(desk, lender_id=objects.OTHER)
    objects.hand_over(desk, small_lender.AMY, "I want to talk to a person")
    objects.hand_over(others, "x-zoe", "I want to talk to a person")
    return objects.found(pool, small_lender.LENDER), objects.found(pool, objects.OTHER)
