"""Signing in at a real provider, a certified one that others wrote, step by step as a browser."""

import json
import re
import subprocess
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from fastapi.testclient import TestClient

from releve.api.web import create_app
from releve.shell.people.accounts import NewAgent, add_agent, deactivate
from releve.shell.people.session import signed_in

HERE = "https://releve.test"
CALLBACK = "/console/sign-in/callback"
PEOPLE: dict[str, dict[str, Any]] = {
    "eva": {"name": "Eva Holt", "preferred_username": "eva", "roles": ["lead", "janitor"]},
    "ivo": {"name": "Ivo Beck", "roles": "quality,workforce"},
    "nemo": {"name": "Nemo Lind"},
    "known": {"name": "Known One", "email": "Known@Lender.test", "email_verified": True},
    "claims": {"name": "False", "email": "trusted@lender.test", "email_verified": False},
    "gone": {"name": "Gone", "roles": ["agent"]},
}


# One worker fetches the provider and runs it.
pytestmark = pytest.mark.xdist_group("provider")


@pytest.fixture(scope="module")
def provider(npm_package):
    """The issuer's address."""
    kept = npm_package("oidc-provider@9.5.2")
    settings = json.dumps({"redirect": HERE + CALLBACK, "people": PEOPLE})
    script = Path(__file__).parent / "clients" / "provider.mjs"
    process = subprocess.Popen(
        ["node", str(script), str(kept), settings],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    said = (re.match("ready on ([0-9]+)$", line) for line in process.stdout)
    ready = next((found for found in said if found), None)
    assert ready is not None, "the provider did not start"
    yield f"http://127.0.0.1:{ready[1]}"
    process.kill()
    process.communicate()


@pytest.fixture(autouse=True)
def named(provider, monkeypatch):
    monkeypatch.setenv("RELEVE_OIDC_ISSUER", provider)
    monkeypatch.setenv("RELEVE_OIDC_CLIENT_ID", "releve")
    monkeypatch.setenv("RELEVE_OIDC_CLIENT_SECRET", "a secret of the tests")


@pytest.fixture
def browser(desk):
    with TestClient(
        create_app(desk, sandbox=False), base_url=HERE, follow_redirects=False
    ) as client:
        yield client


def first(pattern, text):
    """What a pattern finds first."""
    found = re.search(pattern, text)
    assert found is not None, pattern
    return found[1]


def at_provider(address, login):
    """What a person does there; the address that the browser is sent back to."""
    with httpx.Client(trust_env=False, timeout=30) as there:
        for _ in range(12):
            if address.startswith(HERE):
                return address
            page = there.get(address)
            if page.status_code == 200:
                action = unescape(first(r'<form[^>]* action="([^"]+)"', page.text))
                prompt = first(r'name="prompt" value="(\w+)"', page.text)
                fields = {"prompt": prompt, "login": login, "password": "any"}
                page = there.post(httpx.URL(address).join(action), data=fields)
            assert page.status_code in {302, 303}, page.text
            address = str(httpx.URL(address).join(page.headers["location"]))
    raise AssertionError("the provider leads nowhere")


def come_in(browser, login):
    left = browser.get("/console/sign-in/provider", params={"next": "/console?view=mine"})
    assert left.status_code == 303
    asked = parse_qs(urlsplit(left.headers["location"]).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["response_type"] == ["code"]
    assert {"state", "nonce", "code_challenge"} <= set(asked)
    return browser.get(at_provider(left.headers["location"], login))


def who(browser, pool) -> Any:
    return signed_in(pool, browser.cookies.get("releve_agent", ""))


def test_somebody_new_is_who_the_claim_says(browser, pool):
    arrived = come_in(browser, "eva")
    assert arrived.status_code == 200, arrived.text
    assert 'url=/console?view=mine"' in arrived.text
    person = who(browser, pool)
    assert (person.name, person.roles) == ("Eva Holt", ("lead",))
    assert person.agent_id.startswith("eva-")
    browser.cookies.clear()
    come_in(browser, "eva")
    assert who(browser, pool).agent_id == person.agent_id


def test_roles_may_come_as_words_and_change_with_the_claim(browser, pool):
    come_in(browser, "ivo")
    person = who(browser, pool)
    assert person.roles == ("quality", "workforce")
    with pool.connection() as connection:
        connection.execute(
            "update agent set roles = '{admin}' where agent_id = %s", [person.agent_id]
        )
    browser.cookies.clear()
    come_in(browser, "ivo")
    assert who(browser, pool).roles == ("quality", "workforce")


def test_nobody_comes_in_without_a_role(browser, pool):
    refused = come_in(browser, "nemo")
    assert refused.status_code == 401
    assert "no role" in refused.text
    assert who(browser, pool) is None


@pytest.mark.parametrize(("login", "opens"), [("known", True), ("claims", False)])
def test_an_account_is_recognized_by_a_verified_address(browser, pool, desk, login, opens):
    e_mail = PEOPLE[login]["email"].lower()
    with pool.connection() as connection:
        new = NewAgent(f"{login}.here", "Added Before", ["risk"], e_mail)
        add_agent(connection, desk.lender_id, new, by="test")
    come_in(browser, login)
    person = who(browser, pool)
    assert (person is not None) == opens
    if person is not None:
        assert (person.agent_id, person.roles) == (f"{login}.here", ("risk",))


def test_who_was_deactivated_stays_out(browser, pool, desk):
    come_in(browser, "gone")
    agent_id = who(browser, pool).agent_id
    with pool.connection() as connection:
        deactivate(connection, desk.lender_id, agent_id, by="test")
    browser.cookies.clear()
    assert "deactivated" in come_in(browser, "gone").text
    assert who(browser, pool) is None


def test_a_way_back_is_of_the_browser_that_left_and_opens_once(browser, desk, pool):
    left = browser.get("/console/sign-in/provider").headers["location"]
    back = at_provider(left, "eva")
    with TestClient(create_app(desk, sandbox=False), base_url=HERE) as other:
        assert other.get(back).status_code == 400
    bound = browser.cookies["releve_sign_in"]
    assert browser.get(back).status_code == 200
    browser.cookies.clear()
    browser.cookies.set("releve_sign_in", bound, domain="releve.test", path="/console/sign-in")
    assert browser.get(back).status_code == 401
    assert who(browser, pool) is None


def test_a_code_of_another_sign_in_is_refused(browser, pool):
    """Injected into a sign-in that was begun here: its nonce and its verifier are others."""
    first = browser.get("/console/sign-in/provider").headers["location"]
    stolen = parse_qs(urlsplit(at_provider(first, "eva")).query)["code"][0]
    second = browser.get("/console/sign-in/provider").headers["location"]
    state = parse_qs(urlsplit(second).query)["state"][0]
    refused = browser.get(CALLBACK, params={"code": stolen, "state": state})
    assert refused.status_code == 401
    assert who(browser, pool) is None


def test_a_provider_that_is_away_is_told_plainly(browser, monkeypatch):
    monkeypatch.setenv("RELEVE_OIDC_ISSUER", "http://127.0.0.1:9")
    away = browser.get("/console/sign-in/provider")
    assert away.status_code == 503
    assert "cannot be reached" in away.text
