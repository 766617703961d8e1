"""Nobody's words, names, addresses, or secrets are in a log, however much is logged."""

import io
import logging
import re
from dataclasses import replace

import psycopg
import pytest
from fastapi.testclient import TestClient

from releve.api.web import create_app
from releve.shell.people.accounts import NewAgent, add_agent
from releve.shell.people.sample_people import make_sample_people
from releve.shell.plain_log import log_plainly

ADDRESS = "amy.reed.new@example.test"
STORY = "my tortoise Zebulon ate the parcel and I am ashamed of it"
PASSWORD = "tortoises are never late"


class StumblingReader:
    """A reader that fails on a word, and says so with the whole message, as libraries do."""

    version = "stumbling-1"

    def __init__(self, reader):
        self._reader = reader

    def read(self, text, **more):
        if "Zebulon" in text:
            raise ValueError(f"cannot read {text!r}")
        return self._reader.read(text, **more)


@pytest.fixture
def logged():
    """Everything that is logged on DEBUG, as a serving process writes it."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    out = io.StringIO()
    log_plainly(logging.DEBUG, out)
    yield out
    root.handlers[:] = before
    root.setLevel(level)


@pytest.fixture
def client(desk, pool):
    make_sample_people(pool, desk.lender_id)
    stumbling = replace(desk, reader=StumblingReader(desk.reader))
    app = create_app(stumbling, sandbox=True)
    with TestClient(
        app,
        base_url="http://127.0.0.1",
        client=("127.0.0.1", 40000),
        raise_server_exceptions=False,
        follow_redirects=False,
    ) as client:
        yield client


def first(pattern, text):
    """What a pattern finds first."""
    found = re.search(pattern, text)
    assert found is not None, pattern
    return found[1]


def converse(client):
    """A customer's whole visit; their token."""
    wanted = {"customer": "c-amy", "signed_in": True}
    token = client.post("/api/v1/sessions", json=wanted).json()["token"]
    headers = {"Authorization": f"Bearer {token}"}
    opened = client.post("/api/v1/conversations", headers=headers).json()["conversation"]
    place = f"/api/v1/conversations/{opened}"
    texts = ("What do I owe?", f"My new address is {ADDRESS}", "I want to talk to a person")
    for number, text in enumerate(texts):
        body = {"message": f"m{number}", "text": text}
        assert client.post(f"{place}/messages", json=body, headers=headers).status_code == 200
    body = {"message": "m9", "text": STORY}
    assert client.post(f"{place}/messages", json=body, headers=headers).status_code == 500
    assert "Amy" in client.get("/api/v1/sessions/current", headers=headers).text
    return token


def sign_in(client, pool, desk):
    """Somebody of the lender: with a wrong password, with theirs, and a look around."""
    with pool.connection() as connection:
        new = NewAgent("olga", "Olga Petersson", ["lead"], "olga@lender.test")
        given = add_agent(connection, desk.lender_id, new, by="test")
    for tried in (PASSWORD, given):
        client.post("/console/sign-in", data={"account": "olga@lender.test", "password": tried})
    page = client.get("/console/sign-in/password")
    word = first(r'name="csrf" value="([^"]+)"', page.text)
    fields = {"csrf": word, "password": PASSWORD, "again": PASSWORD}
    client.post("/console/sign-in/password", data=fields)
    page = client.get("/console/sign-in/set_up")
    secret = first(r"<code>([A-Z2-7 ]+)</code>", page.text)
    half = client.cookies["releve_agent"]
    client.post("/console/sign-in/sample", data={"agent": "sam"})
    assert "Olga" in client.get("/console/api/agents").text
    return given, secret.replace(" ", ""), half, client.cookies["releve_agent"], word


def test_the_log_of_a_busy_day_names_nobody(client, logged, pool, desk):
    token = converse(client)
    secrets = sign_in(client, pool, desk)
    text = logged.getvalue()
    assert "StumblingReader" not in text
    assert "builtins.ValueError" in text, "the failure itself is told"
    assert "test_logs.py" in text, "and where it was"
    personal = ("Amy", "Reed", "Olga", "Petersson", "Zebulon", "tortoise", ADDRESS, "lender.test")
    for word in (*personal, "talk to a person", PASSWORD, token, *secrets):
        assert word not in text, word


def test_what_the_database_says_of_a_value_stays_out(logged, pool):
    with pytest.raises(psycopg.DataError) as raised, pool.connection() as connection:
        connection.execute("select %s::text::integer", ["pia@lender.test"])
    assert "pia@lender.test" in str(raised.value)
    logging.getLogger("releve.api").error("a request failed", exc_info=raised.value)
    assert "InvalidTextRepresentation 22P02" in logged.getvalue()
    assert "pia@" not in logged.getvalue()


def test_the_servers_own_log_names_nobody(server, pool):
    with pytest.raises(psycopg.Error), pool.connection() as connection:
        connection.execute(
            "insert into agent (lender_id, agent_id, name, e_mail, roles)"
            " values ('small', 'Q Q', 'Quirin', 'quirin@lender.test', '{lead}')"
        )
    with pytest.raises(psycopg.Error), pool.connection() as connection:
        connection.execute("select %s::integer", ["Quirin Quast"])
    log = (server.data.parent / "server.log").read_text("utf-8", "replace")
    for word in ("Quirin", "quirin@", "Amy Reed", "Zebulon"):
        assert word not in log, word
