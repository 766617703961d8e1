"""How long a session lasts, and how its token changes meanwhile."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from releve.api.web import create_app
from releve.shell.people import session
from releve.shell.people.session import open_agent_session, sign_out


def signed_in(pool, token, **more) -> Any:
    return session.signed_in(pool, token, **more)


def rotate(pool, token) -> Any:
    return session.rotate(pool, token)


@pytest.fixture
def token(pool, desk):
    with pool.connection() as connection:
        return open_agent_session(connection, desk.lender_id, "lead", second_factor=True).token


@pytest.fixture
def passed(pool):
    """A function: so much time has passed for every session, as it stands in `columns`."""

    def passed(interval, *columns):
        moved = ", ".join(f"{column} = {column} - interval '{interval}'" for column in columns)
        with pool.connection() as connection:
            connection.execute(f"update agent_session set {moved}")

    return passed


def test_half_an_hour_without_a_request_ends_it(pool, token, passed):
    passed("29 minutes", "seen_at")
    assert signed_in(pool, token) is not None
    passed("29 minutes", "seen_at")
    assert signed_in(pool, token) is not None, "asking kept it open"
    passed("31 minutes", "seen_at")
    assert signed_in(pool, token) is None


def test_what_a_page_asks_by_itself_keeps_nothing_open(pool, token, passed):
    passed("20 minutes", "seen_at")
    assert signed_in(pool, token, active=False) is not None
    passed("11 minutes", "seen_at")
    assert signed_in(pool, token) is None


def test_twelve_hours_end_it_whatever_is_asked(pool, token, passed):
    passed("719 minutes", "expires_at")
    assert signed_in(pool, token) is not None
    passed("2 minutes", "expires_at")
    assert signed_in(pool, token) is None


def test_a_token_changes_and_the_one_before_lasts_a_minute(pool, token, passed):
    assert not signed_in(pool, token).rotation_due
    passed("61 minutes", "rotated_at")
    before = signed_in(pool, token)
    assert before.rotation_due
    fresh = rotate(pool, token)
    assert rotate(pool, token) is None, "once"
    for either in (fresh, token):
        who = signed_in(pool, either)
        assert (who.agent_id, who.csrf, who.rotation_due) == ("lead", before.csrf, False)
    passed("61 seconds", "rotated_at")
    assert signed_in(pool, token) is None
    assert signed_in(pool, fresh) is not None


def test_signing_out_ends_it_under_either_token(pool, token):
    fresh = rotate(pool, token)
    sign_out(pool, token)
    assert signed_in(pool, fresh) is None


def test_the_browser_gets_the_fresh_token(pool, desk, token, passed):
    passed("61 minutes", "rotated_at")
    app = create_app(desk, sandbox=False)
    with TestClient(app, base_url="https://releve.test") as client:
        client.cookies.set("releve_agent", token, domain="releve.test", path="/console")
        assert client.get("/console/api/agents").status_code == 200
        fresh = client.cookies.get("releve_agent", domain="releve.test", path="/console")
        assert fresh != token
        passed("61 seconds", "rotated_at")
        assert client.get("/console/api/agents").status_code == 200
    assert signed_in(pool, token) is None


def test_a_session_of_another_lender_opens_nothing_here(pool, desk):
    with pool.connection() as connection:
        token = open_agent_session(connection, "other", "xenia", second_factor=True).token
    assert signed_in(pool, token).lender_id == "other"
    with TestClient(create_app(desk, sandbox=False), base_url="https://releve.test") as client:
        client.cookies.set("releve_agent", token, domain="releve.test", path="/console")
        assert client.get("/console/api/agents").status_code == 401


def test_only_digests_are_kept(pool, token):
    with pool.connection() as connection:
        rows = connection.execute("select s::text from agent_session s").fetchall()
    assert rows
    assert token not in str(rows)
