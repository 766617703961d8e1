"""Bundles taken over HTTP by whoever is signed in: by role, by what is there, and on record."""

import io
import subprocess
import sys
import zipfile

import people_objects as objects
import pytest
from fastapi.testclient import TestClient

from releve.api.web import create_app
from releve.console.bundle import KEY_HEADER
from releve.console.entry import COOKIE
from releve.core.people.matrix import ROLES
from releve.shell.people.session import open_agent_session
from releve.shell.person_keys.lender_key import lender_key

WHY = "ombudsman's case 12"
MAY = {"lead", "risk"}


@pytest.fixture(scope="module")
def ask(desk, pool):
    """A function: a bundle asked for by somebody with a role."""
    sessions = {}
    with pool.connection() as connection:
        for role in ROLES:
            connection.execute(
                "insert into agent (lender_id, agent_id, name, roles) values (%s, %s, %s, %s)",
                (desk.lender_id, role, role.title(), [role]),
            )
            sessions[role] = open_agent_session(
                connection, desk.lender_id, role, second_factor=True
            )
    with TestClient(create_app(desk, sandbox=True), base_url="https://releve.test") as client:

        def ask(role, conversation, why=WHY):
            client.cookies.clear()
            client.cookies.set(COOKIE, sessions[role].token, domain="releve.test")
            return client.post(
                f"/console/api/conversations/{conversation}/bundle",
                json={"why": why},
                headers={"X-CSRF-Token": sessions[role].csrf},
            )

        yield ask


def logged(house, pool, agent):
    """What of a bundle is on record of an agent."""
    return house.rows(
        pool,
        "select what, route, customer_id, conversation_id from access_log"
        " where agent_id = %s and what like 'bundle%%' order by access_id",
        agent,
    )


@pytest.mark.parametrize("role", sorted(MAY))
def test_one_archive_that_proves_itself_with_python_alone(ask, talk, tmp_path, role):
    answer = ask(role, talk)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/zip"
    assert answer.headers["cache-control"] == "no-store"
    key = answer.headers[KEY_HEADER]
    assert key == lender_key().public_key.hex()
    where = tmp_path / "bundle.zip"
    where.write_bytes(answer.content)
    # The program is the one in the archive: nothing of ours is in reach of it.
    with zipfile.ZipFile(where) as archive:
        program = tmp_path / "alone" / "verify_bundle.py"
        archive.extract(program.name, program.parent)
        page = archive.read("index.html").decode()
    told = subprocess.run(
        [sys.executable, "-I", program, where, key],
        capture_output=True, text=True, check=False, cwd=program.parent,
    )  # fmt: skip
    assert (told.returncode, told.stderr) == (0, ""), told.stdout
    assert "Zebedee said so" in page


def test_it_holds_what_the_command_takes(ask, talk, bundled):
    with zipfile.ZipFile(io.BytesIO(ask("lead", talk).content)) as archive:
        assert set(archive.namelist()) == {
            "bundle.json", "index.html", "verify_bundle.py", "manifest.json", "manifest.sig",
        }  # fmt: skip
        data = archive.read("bundle.json").decode()
    for one in (*bundled["records"], *bundled["turns"]):
        assert one["evidence"] in data
    assert bundled["effects"]


def test_it_is_on_record_with_its_reason(ask, talk, pool, house):
    before = logged(house, pool, "risk")
    assert ask("risk", talk, why="  the court's letter ").status_code == 200
    wanted = ("bundle: the court's letter", "/console", house.AMY, talk)
    assert logged(house, pool, "risk")[len(before) :] == [wanted]


@pytest.mark.parametrize("role", sorted(set(ROLES) - MAY))
def test_who_may_not_take_it_gets_nothing(ask, talk, pool, house, role):
    answer = ask(role, talk)
    assert (answer.status_code, answer.json()["error"]) == (403, "not_allowed")
    assert not logged(house, pool, role)


@pytest.mark.parametrize("why", ["", "   ", "\n"])
def test_without_a_reason_there_is_none(ask, talk, pool, house, why):
    before = logged(house, pool, "lead")
    assert ask("lead", talk, why=why).status_code == 422
    assert logged(house, pool, "lead") == before


def test_another_lenders_conversation_is_not_there(ask, desk, pool, house):
    objects.build_other(pool)
    with pool.connection() as connection:
        connection.execute(
            "insert into conversation (lender_id, conversation_id, customer_id, channel, market,"
            " opened_at, last_turn_at, state) select %s, 'c-strange', 'x-zoe', channel, market,"
            " opened_at, last_turn_at, state from conversation where lender_id = %s limit 1",
            (objects.OTHER, desk.lender_id),
        )
    before = logged(house, pool, "lead")
    strange, none = ask("lead", "c-strange"), ask("lead", "c-none")
    assert strange.status_code == none.status_code == 404
    assert strange.text.replace("c-strange", "c-none") == none.text
    assert logged(house, pool, "lead") == before


def test_what_was_erased_is_gone(ask, desk, pool, house):
    gone = house.converse(desk, house.TOM)
    house.say(desk, gone, "m1", "balance_and_due")
    house.rows(
        pool,
        "update conversation set forgotten_on = '2026-11-15' where conversation_id = %s"
        " returning 1",
        gone,
    )
    answer = ask("lead", gone)
    assert (answer.status_code, answer.json()["error"]) == (410, "erased")
    assert not [one for one in logged(house, pool, "lead") if one[3] == gone]
