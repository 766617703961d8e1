"""The API over a small lender in a fresh database, asked through its real ASGI application."""

import pytest
import small_lender
from fastapi.testclient import TestClient

from releve.api.web import create_app
from releve.shell.postgres.connection import application_pool


@pytest.fixture(scope="module")
def pool(module_database):
    with application_pool(module_database, max_size=4) as pool:
        small_lender.build(pool)
        yield pool


@pytest.fixture(scope="module")
def desk(pool):
    return small_lender.desk_of(pool)


@pytest.fixture(scope="module")
def app(desk):
    return create_app(desk, sandbox=True)


@pytest.fixture
def browser(app):
    """A fresh client without a session."""
    with TestClient(app, base_url="http://releve.test") as client:
        yield client


class Customer:
    """Somebody at the door, with a conversation begun."""

    def __init__(self, client, customer, *, signed_in=True):
        self.client = client
        wanted = {"customer": customer, "signed_in": signed_in}
        token = client.post("/api/v1/sessions", json=wanted).json()["token"]
        client.cookies.clear()
        self.headers = {"Authorization": f"Bearer {token}"}
        opened = client.post("/api/v1/conversations", headers=self.headers)
        assert opened.status_code == 201
        self.conversation = opened.json()["conversation"]
        self.sent = 0

    def get(self, path=""):
        place = f"/api/v1/conversations/{self.conversation}{path}"
        return self.client.get(place, headers=self.headers)

    def say(self, text, *, message=None, chosen=None, accept="application/json"):
        self.sent += 1
        body = {"message": message or f"m{self.sent}", "text": text}
        if chosen is not None:
            body["chosen"] = chosen
        place = f"/api/v1/conversations/{self.conversation}/messages"
        return self.client.post(place, json=body, headers=self.headers | {"Accept": accept})


@pytest.fixture
def come_in(browser):
    """A function: a customer at the door with a conversation begun."""

    def come_in(customer, *, signed_in=True):
        return Customer(browser, customer, signed_in=signed_in)

    return come_in
