"""A small lender whose company and work ledger are on record, and a door to its pages."""

import company_rows
import people_objects
import pytest
import small_lender
from fastapi.testclient import TestClient

from releve.api.web import create_app
from releve.console.entry import COOKIE
from releve.shell.people.session import open_agent_session
from releve.shell.postgres.connection import application_pool

BASE = "https://releve.test"


def _roles(pool):
    with pool.connection() as connection:
        for role in ("agent", "lead", "risk", "workforce"):
            connection.execute(
                "insert into agent (lender_id, agent_id, name, roles) values (%s, %s, %s, %s)",
                (small_lender.LENDER, role, role.title(), [role]),
            )


@pytest.fixture(scope="module")
def pool(module_database):
    with application_pool(module_database, max_size=4) as pool:
        small_lender.build(pool)
        _roles(pool)
        yield pool


@pytest.fixture(scope="module")
def desk(pool):
    return small_lender.desk_of(pool)


@pytest.fixture(scope="module")
def company(pool, desk):
    """The same lender after its company's year and a month of its ledger."""
    company_rows.build_company(pool, small_lender.LENDER)
    company_rows.build_ledger(pool, small_lender.LENDER, small_lender.AMY)
    people_objects.hand_over(desk, small_lender.AMY, "I want to talk to a person")
    return desk


@pytest.fixture(scope="module")
def page(pool, desk):
    """A function: a page of work and people as somebody with a role gets it."""
    tokens = {}
    with TestClient(create_app(desk, sandbox=True), base_url=BASE) as client:

        def page(path, role="workforce"):
            if role not in tokens:
                with pool.connection() as connection:
                    opened = open_agent_session(
                        connection, small_lender.LENDER, role, second_factor=True
                    )
                tokens[role] = opened.token
            client.cookies.set(COOKIE, tokens[role])
            return client.get(f"/console/workforce{path}", follow_redirects=False)

        yield page
