"""Any request that the routes of the console describe, from every role: never a failure of ours.

Requests are made by schemathesis from the description of the routes, half of them about objects
that are there.
"""

from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from fastapi.testclient import TestClient

from releve.api.web import create_app
from releve.console.entry import COOKIE
from releve.core.people.matrix import ROLES
from releve.shell.people.session import open_agent_session

schemathesis = pytest.importorskip("schemathesis")

from hypothesis import HealthCheck, Phase, given, seed, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

BASE = "https://releve.test"
EXAMPLES = 3
QUIET: Any = HealthCheck
STREAMS = {"/console/api/stream"}


@pytest.fixture(scope="module")
def app(desk):
    return create_app(desk, sandbox=True)


@pytest.fixture(scope="module")
def operations(app):
    """The console's routes as schemathesis reads them."""
    described = FastAPI()
    for number, route in enumerate(iter_route_contexts(app.routes)):
        path = route.path or ""
        if path.startswith("/console") and route.methods and path not in STREAMS:
            methods = sorted(route.methods - {"HEAD", "OPTIONS"})
            name = f"{number}"
            described.add_api_route(
                path, _endpoint(route), methods=methods, name=name, operation_id=name
            )
    schema = schemathesis.openapi.from_dict(described.openapi())
    found = [operation.ok() for operation in schema.get_all_operations()]
    assert len(found) > 8
    return found


def _endpoint(route) -> Any:
    return route.endpoint


def test_no_request_of_any_role_breaks_the_console(app, operations, both, pool, desk):
    own, _ = both
    headers = {}
    with pool.connection() as connection:
        for role in ROLES:
            session = open_agent_session(connection, desk.lender_id, role, second_factor=True)
            cookie = f"{COOKIE}={session.token}"
            headers[role] = {"X-CSRF-Token": session.csrf, "Cookie": cookie}
    with TestClient(app, base_url=BASE, follow_redirects=False) as client:
        answered = {
            found
            for operation in operations
            for found in _ask_anything(client, operation, own, headers)
        }
    for role in ROLES:
        assert (role, 200) in answered


def _ask_anything(client, operation, own, headers):
    """Requests of one operation, each from every role; who was answered how."""
    answered = set()

    @seed(4711)
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[*QUIET],
    )
    @given(case=operation.as_strategy(), known=st.booleans())
    def ask(case, known):
        if known:
            given = {name: own.get(name, value) for name, value in case.path_parameters.items()}
            case.path_parameters.update(given)
        sent = case.as_transport_kwargs(base_url=BASE)
        body = sent.get("data") if isinstance(sent.get("data"), bytes | str) else None
        for role in ROLES:
            client.cookies.clear()
            answer = client.request(
                sent["method"],
                sent["url"],
                params=sent.get("params"),
                json=sent.get("json"),
                content=body,
                headers={**sent["headers"], **headers[role]},
            )
            assert answer.status_code < 500, (role, operation.label, sent, answer.text)
            answered.add((role, answer.status_code))

    ask()
    return answered
