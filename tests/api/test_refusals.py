"""Bad input at the door: one shape of error, nothing changed, nothing let through."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from fastapi.testclient import TestClient
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from releve.api.web import create_app
from releve.shell.clock import FixedClock

API = "/api/v1"


def _is_trouble(answer, status, code):
    body = answer.json()
    assert (answer.status_code, body["error"]) == (status, code)
    assert set(body) == {"error", "detail"}
    assert body["detail"]
    assert "\n" not in body["detail"]


BAD_BODIES = [
    ("not json", b"{", 400, "malformed_json"),
    ("not utf-8", b'{"message": "\xff"}', 400, "bad_request"),
    ("a list", b"[]", 422, "invalid"),
    ("no message id", b'{"text": "hi"}', 422, "invalid"),
    ("a message id with a space", b'{"message": "a b", "text": "hi"}', 422, "invalid"),
    ("a number as text", b'{"message": "a", "text": 5}', 422, "invalid"),
    ("an unknown key", b'{"message": "a", "text": "hi", "effect": "pay"}', 422, "invalid"),
    ("a lone surrogate", b'{"message": "a", "text": "\\ud800"}', 422, "invalid"),
    (
        "100,001 letters",
        json.dumps({"message": "a", "text": "x" * 100_001}).encode(),
        413,
        "too_long",
    ),
    ("a megabyte", b'{"message": "a", "text": "' + b"x" * 1_000_000 + b'"}', 413, "too_long"),
]


@pytest.mark.parametrize(("body", "status", "code"), [row[1:] for row in BAD_BODIES])
def test_a_body_that_is_not_a_message(come_in, body, status, code):
    tom = come_in("c-tom")
    place = f"{API}/conversations/{tom.conversation}/messages"
    headers = tom.headers | {"Content-Type": "application/json"}
    _is_trouble(tom.client.post(place, content=body, headers=headers), status, code)
    assert tom.get().json()["turns"] == []


def test_a_body_of_unknown_length_is_cut_off_too(come_in):
    tom = come_in("c-tom")
    place = f"{API}/conversations/{tom.conversation}/messages"
    pieces = (b"x" * 65_536 for _ in range(32))
    _is_trouble(tom.client.post(place, content=pieces, headers=tom.headers), 413, "too_long")


@pytest.mark.parametrize("text", ["", " ", "\x00", "\u202e\u0007", "ﷺ" * 64, "🧾" * 1000])
def test_odd_text_is_a_message_like_any(come_in, text):
    tom = come_in("c-tom")
    assert tom.say(text).status_code == 200
    assert len(tom.get().json()["turns"]) == 1


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/sessions/current"),
        ("GET", "/sandbox/inbox"),
        ("POST", "/conversations"),
        ("GET", "/conversations/c-00000000000000000000"),
        ("GET", "/conversations/c-00000000000000000000/plans"),
    ],
)
@pytest.mark.parametrize("token", [None, "", "wrong", "\x00", "é" * 500])
def test_without_a_session(browser, method, path, token):
    headers = {} if token is None else {"Authorization": f"Bearer {token}".encode()}
    _is_trouble(browser.request(method, API + path, headers=headers), 401, "no_session")


@pytest.mark.parametrize("customer", ["nobody", "c-amy'--", "ø"])
def test_a_customer_nobody_knows(browser, customer):
    _is_trouble(browser.post(f"{API}/sessions", json={"customer": customer}), 404, "not_found")


@pytest.mark.parametrize("customer", ["", "c\x00", "x" * 65, None, 7])
def test_a_name_that_is_none(browser, customer):
    answer = browser.post(f"{API}/sessions", json={"customer": customer})
    assert answer.status_code in (413, 422)


@pytest.mark.parametrize("conversation", ["c-1", "..%2f..", "%00", "c-" + "G" * 20, "é"])
def test_an_id_that_is_none(come_in, conversation):
    tom = come_in("c-tom")
    answer = tom.client.get(f"{API}/conversations/{conversation}", headers=tom.headers)
    _is_trouble(answer, 404, "not_found")


@pytest.mark.parametrize(
    ("headers", "allowed"),
    [
        ({"Origin": "http://evil.test"}, False),
        ({"Origin": "null"}, False),
        ({"Sec-Fetch-Site": "cross-site"}, False),
        ({"Sec-Fetch-Site": "same-site", "Origin": "http://other.releve.test"}, False),
        ({"Origin": "http://releve.test"}, True),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "http://releve.test"}, True),
        ({}, True),
    ],
)
def test_another_sites_page_changes_nothing(browser, headers, allowed):
    answer = browser.post(f"{API}/sessions", json={"customer": "c-amy"}, headers=headers)
    if allowed:
        assert answer.status_code == 201
    else:
        _is_trouble(answer, 403, "cross_origin")
        assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("path", ["/", "/healthz", "/static/app.js", f"{API}/nothing"])
def test_every_answer_tells_the_browser_what_it_may_do(browser, path):
    headers = browser.get(path).headers
    assert headers["content-security-policy"].startswith("default-src 'self'; ")
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize("path", ["/redoc", "/static/../web.py", "/static/%2e%2e/web.py"])
def test_what_is_not_there(browser, path):
    assert browser.get(path).status_code == 404


def test_without_the_sandbox_nobody_walks_in(desk):
    with TestClient(create_app(desk, sandbox=False)) as client:
        _is_trouble(client.post(f"{API}/sessions", json={"customer": "c-amy"}), 404, "not_found")
        _is_trouble(client.get(f"{API}/sandbox/customers"), 404, "not_found")
        _is_trouble(client.get(f"{API}/sandbox/inbox"), 404, "not_found")
        assert "data-sandbox" not in client.get("/").text
        assert client.get("/healthz").status_code == 200


def test_the_database_goes_away_and_comes_back(come_in, module_database, server, monkeypatch):
    monkeypatch.setattr("releve.shell.sessions.PATIENCE_SECONDS", 0.5)
    tom = come_in("c-tom")
    name = str(conninfo_to_dict(module_database)["dbname"])
    allow = sql.SQL("alter database {} allow_connections {}")
    end = "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s"
    with psycopg.connect(server.dsn, autocommit=True) as owner:
        owner.execute(allow.format(sql.Identifier(name), False))
        try:
            owner.execute(end, [name])
            away = tom.say("What do I owe?", message="kept")
            _is_trouble(away, 503, "unavailable")
            assert int(away.headers["retry-after"]) > 0
            _is_trouble(tom.client.get("/healthz"), 503, "unavailable")
        finally:
            owner.execute(allow.format(sql.Identifier(name), True))
    tries = (tom.say("What do I owe?", message="kept").status_code for _ in range(40))
    assert 200 in tries
    assert len(tom.get().json()["turns"]) == 1


def test_the_description_is_the_committed_one(browser):
    committed = Path(__file__).parents[2] / "docs" / "openapi.json"
    served = browser.get(f"{API}/openapi.json").json()
    assert served == json.loads(committed.read_text("utf-8"))


def test_a_market_without_a_rule_for_the_day_is_told_and_changes_nothing(desk):
    before_any_rule = FixedClock(datetime(2010, 1, 4, 12, tzinfo=UTC))
    with TestClient(create_app(replace(desk, clock=before_any_rule), sandbox=True)) as client:
        assert client.post(f"{API}/sessions", json={"customer": "c-amy"}).is_success
        _is_trouble(client.post(f"{API}/conversations", json={}), 503, "no_rule")
