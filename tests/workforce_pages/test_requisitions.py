"""The pages of requisitions: one asks, another signs, and hires that nobody signed for."""

import csv
import io
from datetime import timedelta

import pytest
import small_lender
from fastapi.testclient import TestClient

from releve.api.web import create_app
from releve.console.entry import COOKIE
from releve.shell.people.session import open_agent_session
from releve.shell.workforce.requisitions import Acting, freeze

BASE = "https://releve.test"
ENGINEER = {"role": "engineer", "site": "Berlin"}
LAWYER = {"role": "lawyer", "site": "Dublin"}
HERE = "/console/workforce/requisitions"


@pytest.fixture(scope="module")
def someone(pool, company):
    """A function: a client of somebody with a role, whose posts carry the session's word."""
    with pool.connection() as connection:
        connection.execute(
            "insert into agent (lender_id, agent_id, name, roles)"
            " values (%s, 'admin', 'Admin', '{admin}')",
            (small_lender.LENDER,),
        )
    sessions = {}
    with TestClient(create_app(company, sandbox=True), base_url=BASE) as client:

        def someone(role):
            if role not in sessions:
                with pool.connection() as connection:
                    sessions[role] = open_agent_session(
                        connection, small_lender.LENDER, role, second_factor=True
                    )
            client.cookies.set(COOKIE, sessions[role].token)
            client.headers["X-CSRF-Token"] = sessions[role].csrf
            return client

        yield someone


@pytest.fixture
def wanted(company):
    """A function: a vacancy asked for, as the page's form sends it."""
    today = company.clock.now("UTC").date()

    def wanted(place, reason="the on-call rota"):
        return {
            "place": place,
            "reason": reason,
            "evidence": "incident review 41",
            "expires_on": (today + timedelta(days=30)).isoformat(),
            "needed": None,
        }

    return wanted


def post(client, path, body):
    return client.post(f"/console/api/requisitions{path}", json=body)


def test_one_asks_another_signs_and_the_hire_is_on_record(someone, wanted, company):
    asked = post(someone("workforce"), "", wanted(ENGINEER))
    assert asked.status_code == 200, asked.text
    assert asked.json()["exceeds"]
    one = asked.json()["requisition"]
    page = someone("workforce").get(f"{HERE}/{one}").text
    assert "Somebody else than who asked signs it." in page
    assert "/sign" not in page
    own = post(someone("workforce"), f"/{one}/sign", {"reason": "mine"})
    assert (own.status_code, "somebody else" in own.text) == (409, True)
    assert f"requisitions/{one}/sign" in someone("admin").get(f"{HERE}/{one}").text
    signed = post(someone("admin"), f"/{one}/sign", {"reason": "seen the rota"})
    assert signed.json() == {"requisition": one, "state": "signed"}
    day = company.clock.now("UTC").date().isoformat()
    assert post(someone("workforce"), f"/{one}/fill", {"on": day}).json()["state"] == "filled"
    page = someone("lead").get(f"{HERE}/{one}").text
    assert "seen the rota" in page
    assert "data-post" not in page
    rows = list(csv.DictReader(io.StringIO(someone("lead").get(f"{HERE}/requisitions.csv").text)))
    mine = next(row for row in rows if row["requisition"] == one)
    assert (mine["state"], mine["opened_by"], mine["signed_by"]) == ("filled", "workforce", "admin")
    assert float(mine["risk_without"]) > 0.25


def test_a_covered_role_is_refused_and_its_few_people_are_left_out(someone, wanted):
    one = post(someone("workforce"), "", wanted(LAWYER)).json()["requisition"]
    page = someone("risk").get(f"{HERE}/{one}").text
    assert "covered without it" in page
    assert page.count("left out") >= 4
    answer = post(someone("admin"), f"/{one}/sign", {"reason": "all the same"})
    assert (answer.status_code, answer.json()["error"]) == (409, "risk_within_limit")
    refused = post(someone("admin"), f"/{one}/refuse", {"reason": "covered"})
    assert refused.json()["state"] == "refused"


def test_hires_of_a_freeze_without_a_requisition_are_in_red(someone, pool, company):
    def ledger():
        return someone("workforce").get("/console/workforce/ledger?month=2026-10").text

    assert "Hires in the freeze" not in ledger()
    october = company.clock.now("UTC").replace(month=10, day=2)
    with pool.connection() as connection:
        acting = Acting(small_lender.LENDER, "admin", october)
        freeze(connection, acting, october.date().replace(day=1), frozen=True, reason="no money")
    page = ledger()
    # Four more were hired where the figures are left out.
    assert "Hires in the freeze without a signed requisition: 8." in page
    assert "in a role whose figures are left out" in page
    assert 'class="number bad"' in page
    assert "A hiring freeze is on." in someone("workforce").get(HERE).text


def test_what_is_wrong_with_a_request_is_said(someone, wanted):
    client = someone("workforce")
    pilot = post(client, "", wanted({"role": "pilot", "site": "Berlin"}))
    assert (pilot.status_code, "no pilot at Berlin" in pilot.text) == (409, True)
    assert post(client, "", wanted(ENGINEER) | {"expires_on": "2099-01-01"}).status_code == 409
    assert post(client, "/R-000000000000/sign", {"reason": "x"}).status_code == 404
    assert client.get(f"{HERE}/R-000000000000").status_code == 404


def test_who_may_read_and_who_may_ask(someone, wanted):
    assert someone("agent").get(HERE).status_code == 403
    for role in ("lead", "risk"):
        assert "Ask for a vacancy" not in someone(role).get(HERE).text
        assert post(someone(role), "", wanted(ENGINEER)).status_code == 403
    page = someone("admin").get(HERE).text
    assert "Ask for a vacancy" in page
    # The other pages of work and people are not an admin's: there is no way to them.
    assert "/console/workforce/ledger" not in page
    assert f'href="{HERE}"' in page
    assert "/console/workforce/ledger" in someone("lead").get(HERE).text
