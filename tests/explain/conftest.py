"""The customer's API over the small lender in a fresh database."""

import importlib.util
import sys
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from releve.api.web import create_app
from releve.shell.postgres.connection import application_pool

_NAME = "releve_tests_small_lender"
if _NAME not in sys.modules:
    _spec = importlib.util.spec_from_file_location(
        _NAME, Path(__file__).parent.parent / "api" / "small_lender.py"
    )
    assert _spec is not None
    assert _spec.loader is not None
    sys.modules[_NAME] = importlib.util.module_from_spec(_spec)
    _spec.loader.exec_module(sys.modules[_NAME])
small_lender = sys.modules[_NAME]


@pytest.fixture(scope="module")
def client(module_database):
    """The application's client, with the small lender behind it."""
    with application_pool(module_database, max_size=4) as pool:
        small_lender.build(pool)
        app = create_app(small_lender.desk_of(pool), sandbox=True)
        with TestClient(app, base_url="http://releve.test") as client:
            yield client


@pytest.fixture
def sign_in(client):
    """A function: the headers of a session of that customer."""

    def sign_in(customer, *, signed_in=True):
        wanted = {"customer": customer, "signed_in": signed_in}
        token = client.post("/api/v1/sessions", json=wanted).json()["token"]
        client.cookies.clear()
        return {"Authorization": f"Bearer {token}"}

    return sign_in
