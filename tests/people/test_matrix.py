"""Every route, with every role, on one's own lender's object and on another's: nothing leaks.

The routes are the application's own: a new one of the console is tested by being there. It has to
ask `Needs`, or be named among those that anybody may open. A change of the own lender's is asked
for with an empty body, which is refused before anything is done; of the other's with a whole one.
"""

import pytest
from fastapi.routing import iter_route_contexts
from fastapi.testclient import TestClient
from pydantic import BaseModel

from releve.api.web import create_app
from releve.console.entry import COOKIE, Needs
from releve.core.people.matrix import ROLES
from releve.shell.people.matrix import matrix
from releve.shell.people.session import open_agent_session

BASE = "https://releve.test"
NOBODYS = "none-of-these"
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
    "/console/language",
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


def whole_body(route):
    """A body as the route's description of it has it: the least that is taken as one."""
    models = [field.field_info.annotation for field in route.dependant.body_params]
    bodies = [m for m in models if isinstance(m, type) and issubclass(m, BaseModel)]
    if not bodies:
        return {}
    schema = bodies[0].model_json_schema()
    return least(schema, schema.get("$defs", {}))


def least(schema, known):
    """The least value of a JSON schema."""
    if "$ref" in schema:
        return least(known[schema["$ref"].split("/")[-1]], known)
    if "anyOf" in schema:
        return least(schema["anyOf"][0], known)
    for given in ("const", "default"):
        if given in schema:
            return schema[given]
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    if kind == "object":
        wanted = schema.get("properties", {})
        return {name: least(wanted[name], known) for name in schema.get("required", ())}
    if kind == "array":
        return [least(schema["items"], known) for _ in range(schema.get("minItems", 0))]
    if kind in {"integer", "number"}:
        return schema.get("minimum", 1)
    if kind == "string":
        dated = {"date": "2026-11-20", "date-time": "2026-11-20T10:00:00Z"}
        return dated.get(schema.get("format"), "w" * max(1, schema.get("minLength", 1)))
    return kind == "boolean"


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

    def ask(role, method, path, *, forged=False, body=None):
        client.cookies.clear()
        headers = {}
        if role is not None:
            client.cookies.set(COOKIE, sessions[role].token, domain="releve.test")
            headers["X-CSRF-Token"] = "forged" if forged else sessions[role].csrf
        sent = {} if method in {"GET", "DELETE"} else {"json": body or {}}
        return client.request(method, path, headers=headers, **sent)

    return ask


def filled(path, objects):
    """A route's path with these objects in it."""
    for name in _names(path):
        found = str(objects.get(name, NOBODYS))
        path = path.replace(f"{{{name}}}", found).replace(f"{{{name}:path}}", found)
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
            assert 400 <= answer.status_code < 500, (role, method, path, answer.status_code)
            # That it is somebody's cannot be told from the answer.
            nobodys = dict.fromkeys(others, NOBODYS)
            plain = ask(role, method, filled(path, nobodys))
            ids = [str(others[name]) for name in _names(path) if name in others]
            told = answer.text
            for one in ids:
                told = told.replace(one, NOBODYS)
            assert (answer.status_code, told) == (plain.status_code, plain.text), path
        for secret in ("Stranger", "Secret Shop", "X-9001"):
            assert secret not in answer.text, (role, method, path)


@pytest.fixture(scope="module")
def changes(app):
    """(method, path, a whole body) of the routes that change an object."""
    return [
        (method, route.path, whole_body(route))
        for route in iter_route_contexts(app.routes)
        if (route.path or "").startswith("/console") and "{" in (route.path or "") and route.methods
        for method in sorted(route.methods - NOT_HTTP - {"GET"})
    ]


@pytest.mark.parametrize("role", ROLES)
def test_another_lenders_object_is_not_changed(changes, ask, both, pool, role):
    _, others = both
    for method, path, body in changes:
        where = filled(path, others)
        # What names the object once more names the other's too.
        told = {name: others.get(f"{name}_id", value) for name, value in body.items()}
        before = _rows_of_other(pool)
        answer = ask(role, method, where, body=told)
        assert 400 <= answer.status_code < 500, (role, method, path, answer.text)
        assert "Stranger" not in answer.text, (role, method, path)
        assert _rows_of_other(pool) == before, (role, method, path)


def _rows_of_other(pool):
    """All that is kept of the other lender, as one digest a table."""
    with pool.connection() as connection:
        tables = connection.execute(
            "select distinct relname::text from pg_class c join pg_attribute a"
            " on a.attrelid = c.oid where c.relkind = 'r' and a.attname = 'lender_id'"
            " and relnamespace = 'public'::regnamespace and has_table_privilege(c.oid, 'select')"
        ).fetchall()
        return {
            table: connection.execute(
                f"select md5(string_agg(t::text, '' order by t::text)) from {table} t"
                " where lender_id = 'other'"
            ).fetchone()
            for (table,) in tables
        }


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
