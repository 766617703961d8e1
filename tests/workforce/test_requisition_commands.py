"""`releve workforce requisition` and `reconcile` as an operator runs them."""

import json
import sys
from datetime import UTC, datetime, timedelta

import company_rows
import pytest

from releve.cli.main import main
from releve.core.values.ids import LenderId
from releve.shell.history import add_lender
from releve.shell.postgres.connection import DATABASE_URL_VARIABLE, application_pool

LENDER = LenderId("company")
WHY = ("--reason", "the on-call rota")


@pytest.fixture(scope="module")
def company(module_database):
    """A company of 4,500 with two people who may decide on hiring, and one who may not."""
    with application_pool(module_database, max_size=1) as pool:
        with pool.connection() as connection:
            add_lender(connection, LENDER, "Company", "se")
            for name, role in (("wanda", "workforce"), ("adam", "admin"), ("lea", "lead")):
                connection.execute(
                    "insert into agent (lender_id, agent_id, name, roles) values (%s, %s, %s, %s)",
                    (LENDER, name, name.title(), [role]),
                )
        company_rows.build_company(pool, LENDER)
    return module_database


@pytest.fixture
def workforce(company, monkeypatch, capsys, tmp_path):
    """A function: the command line on the company; its exit status and what it printed."""
    monkeypatch.setenv(DATABASE_URL_VARIABLE, company)
    monkeypatch.setenv("RELEVE_HOME", str(tmp_path))

    def run(*arguments):
        told = ["releve", "workforce", *arguments, "--lender", LENDER, "--json"]
        monkeypatch.setattr(sys, "argv", told)
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return ended.value.code, json.loads(out) if out else err

    return run


@pytest.fixture
def asked(workforce):
    """A function: a vacancy asked for by Wanda."""

    def asked(role, site):
        until = (datetime.now(UTC) + timedelta(days=30)).date()
        told = ("--role", role, "--site", site, "--evidence", "incident review 41", *WHY)
        return workforce("requisition", "open", *told, "--expires-on", str(until), "--by", "wanda")

    return asked


def test_from_the_request_to_the_hire(workforce, asked):
    code, opened = asked("engineer", "Berlin")
    assert (code, opened["state"], opened["assessed"]["exceeds"]) == (0, "open", True)
    one = opened["requisition_id"]
    code, told = workforce("requisition", "sign", one, "--by", "wanda", *WHY)
    assert (code, "somebody else" in told, told.count("\n")) == (2, True, 1)
    code, signed = workforce("requisition", "sign", one, "--by", "adam", *WHY)
    assert (code, signed["state"], signed["steps"][0]["by"]) == (0, "signed", "adam")
    today = datetime.now(UTC).date()
    code, filled = workforce("requisition", "fill", one, "--on", str(today), "--by", "wanda")
    assert (code, filled["state"]) == (0, "filled")
    code, listed = workforce("requisition", "list")
    assert (code, listed["holds"]) == (0, True)
    assert {row["requisition_id"]: row["state"] for row in listed["requisitions"]}[one] == "filled"


def test_what_the_gate_refuses_exits_with_its_reason(workforce, asked):
    code, opened = asked("lawyer", "Dublin")
    assert (code, opened["assessed"]["suppressed"], opened["assessed"]["risk_without"]) == (
        1, True, None,
    )  # fmt: skip
    one = opened["requisition_id"]
    code, told = workforce("requisition", "sign", one, "--by", "adam", *WHY)
    assert (code, told["refused"]) == (1, "risk_within_limit")
    code, refused = workforce("requisition", "refuse", one, "--by", "adam", *WHY)
    assert (code, refused["state"]) == (0, "refused")
    code, told = workforce("requisition", "refuse", one, "--by", "lea", *WHY)
    assert (code, "may decide" in told) == (2, True)


def test_a_freeze_holds_hires_against_requisitions(workforce):
    month = f"{datetime.now(UTC):%Y-%m}"
    freeze = ("requisition", "freeze", "--since", month, "--by", "adam", *WHY)
    assert workforce(*freeze) == (0, {"since": month, "frozen": True, "already": False})
    assert workforce(*freeze)[1]["already"]
    assert workforce("requisition", "list")[1]["frozen"]
    code, found = workforce("reconcile", "--month", "2026-10")
    assert code == 1
    # October was before the freeze.
    assert (found["hires"], found["unexplained_hires"]) == ([], 0)
