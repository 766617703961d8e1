"""Every route, with every role, on one's own lender's object and on another's: nothing leaks.

The routes are the application's own: a new one of the console is tested by being there. It has to
ask `Needs`, or be named among those that anybody may open; what its path names has to be in
objects.py. A change is asked for with an empty body, which is refused before anything is done.
"""

import pytest
from fastapi.routing import iter_route_contexts
from fastapi.testclient import TestClient

from releve.api.web import create_app
from releve.console.entry import COOKIE, Needs
from releve.core.people.matrix import ROLES
from releve.shell.people.matrix import matrix
from releve.shell.people.session import open_agent_session

BASE = "https://releve.test"
NOT_HTTP = {"HEAD", "OPTIONS"}
# What whoever is not signed in must be able to open: the sign-in itself.
OPEN = {
    "/console/sign-in",
    "/console/sign-in/password",
    "/console/sign-in/set_up",
    "/console/sign-in/code",
    "/console/sign-in/sample",
    "/console/sign-in/provider",
    "/console/sign-in/callback",
    # It asks who is there, and has no object.
    "/console/sign-out",
}
# Streams go on for ever: what they need is tested without reading them.
STREAMS = {"/console/api/stream"}
# The chat's doors without a customer: the sandbox's, and what a page needs to begin.
CHAT_OPEN = {
    "/api/v1/openapi.json",
    "/api/v1/sessions",
    "/api/v1/sandbox/customers",
    "/api/v1/why",
}
NASTY = ("%00", "%F0%9F%92%A3" * 40, "..%2F..%2Fetc", "%22'%3B--", "0" * 400, "%FF")
TOO_FEW_RIGHTS = {401, 403}


def needs_of(route):
    """What a route asks for: every `Needs` among its dependencies, however deep."""
    waiting, found = [route.dependant], []
    while waiting:
        dependant = waiting.pop()
        waiting += dependant.dependencies
        if isinstance(dependant.call, Needs):
            found.append(dependant.call)
    return found


@pytest.fixture(scope="module")
def app(desk):
    return create_app(desk, sandbox=True)


@pytest.fixture(scope="module")
def routes(app):
    """(method, path, what it needs) of the console's routes."""
    found = []
    for route in iter_route_contexts(app.routes):
        if (route.path or "").startswith("/console") and route.methods:
            needs = needs_of(route)
            found += [(method, route.path, needs) for method in sorted(route.methods - NOT_HTTP)]
    assert found
    return found


@pytest.fixture(scope="module")
def client(app):
    with TestClient(app, base_url=BASE, follow_redirects=False) as client:
        yield client


@pytest.fixture(scope="module")
def ask(client, pool, desk):
    """A function: a request of somebody with a role, its word against forgery along."""
    sessions = {}
    with pool.connection() as connection:
        for role in ROLES:
            sessions[role] = open_agent_session(
                connection, desk.lender_id, role, second_factor=True
            )

    def ask(role, method, path, *, forged=False):
        client.cookies.clear()
        headers = {}
        if role is not None:
            client.cookies.set(COOKIE, sessions[role].token, domain="releve.test")
            headers["X-CSRF-Token"] = "forged" if forged else sessions[role].csrf
        body = {} if method in {"GET", "DELETE"} else {"json": {}}
        return client.request(method, path, headers=headers, **body)

    return ask


def filled(path, objects):
    """A route's path with these objects in it."""
    for name in _names(path):
        assert name in objects, f"{path}: say in objects.py how to find a {name}"
        path = path.replace(f"{{{name}}}", str(objects[name])).replace(
            f"{{{name}:path}}", str(objects[name])
        )
    return path


def _names(path):
    return [part.split("}")[0].split(":")[0] for part in path.split("{")[1:]]


def test_every_route_of_the_console_says_what_it_needs(routes):
    silent = {path for _, path, needs in routes if not needs} - OPEN
    assert not silent, f"these routes ask nobody's role: {sorted(silent)}"
    for _, path, needs in routes:
        assert path not in OPEN or not needs, f"{path} is named as open and is not"


def test_a_change_needs_more_than_reading(routes):
    for method, path, needs in routes:
        if needs and method != "GET":
            assert any(one.deed == "do" for one in needs), f"{method} {path} only reads"


def test_whoever_is_not_signed_in_gets_nowhere(routes, ask, both):
    own, _ = both
    for method, path, needs in routes:
        if needs:
            answer = ask(None, method, filled(path, own))
            assert answer.status_code in {401, 303}, (method, path)
            if answer.status_code == 303:
                assert answer.headers["location"].startswith("/console/sign-in")


@pytest.mark.parametrize("role", ROLES)
def test_a_role_gets_what_the_matrix_says(routes, ask, both, role):
    own, _ = both
    for method, path, needs in routes:
        if not needs:
            continue
        allowed = all(matrix().allows([role], one.thing, one.deed) for one in needs)
        if allowed and path in STREAMS:
            continue
        answer = ask(role, method, filled(path, own))
        assert answer.status_code < 500, (role, method, path, answer.text)
        refused = answer.status_code in TOO_FEW_RIGHTS
        assert refused != allowed, (role, method, path, answer.status_code, answer.text)


@pytest.mark.parametrize("role", ROLES)
def test_another_lenders_object_is_not_there(routes, ask, both, role):
    _, others = both
    for method, path, needs in routes:
        if not needs or path in STREAMS:
            continue
        answer = ask(role, method, filled(path, others))
        assert answer.status_code < 500, (role, method, path, answer.text)
        if "{" in path:
            assert answer.status_code in {403, 404, 422}, (role, method, path, answer.status_code)
        for secret in ("Stranger", "Secret Shop", "X-9001"):
            assert secret not in answer.text, (role, method, path)


@pytest.mark.parametrize("role", ROLES)
def test_what_no_object_is_called_breaks_nothing(routes, ask, role):
    for method, path, needs in routes:
        if not needs or "{" not in path:
            continue
        for nasty in NASTY:
            there = path
            for name in _names(path):
                there = there.replace(f"{{{name}}}", nasty).replace(f"{{{name}:path}}", nasty)
            answer = ask(role, method, there)
            assert 400 <= answer.status_code < 500, (role, method, there, answer.text)


def test_a_change_without_the_sessions_word_is_refused(routes, ask, both):
    own, _ = both
    for method, path, needs in routes:
        if needs and method != "GET":
            role = next(
                role
                for role in ROLES
                if all(matrix().allows([role], one.thing, one.deed) for one in needs)
            )
            answer = ask(role, method, filled(path, own), forged=True)
            assert (answer.status_code, answer.json()["error"]) == (403, "csrf"), (method, path)


@pytest.mark.parametrize("role", ROLES)
def test_a_person_of_the_lender_is_no_customer(app, ask, both, role):
    """The chat's doors are customers': a session of the console opens none of them."""
    own, _ = both
    own = own | {"document_id": "d", "token": "t", "language": "en"}
    for route in iter_route_contexts(app.routes):
        path = route.path or ""
        if not path.startswith("/api/v1") or path in CHAT_OPEN or not route.methods:
            continue
        for method in sorted(route.methods - NOT_HTTP):
            answer = ask(role, method, filled(path, own))
            assert answer.status_code in {401, 404, 422} or answer.status_code == 204, (
                role,
                method,
                path,
                answer.status_code,
            )
            assert "Amy" not in answer.text
