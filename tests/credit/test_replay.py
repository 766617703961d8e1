"""`releve credit`: an altered decision is found, and people's answers are written once."""

import json
import sys

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from releve.cli.main import main


@pytest.fixture(scope="module")
def decided(shop, shoppers):
    """The ids of a granted decision and of one that waits for a person."""
    shop.authorize(shop.session())
    email = shoppers.email()
    shoppers.with_past(email, 2)
    session = shop.http.post("/payments/v1/sessions", json=shoppers.purchase(email, 5_000)).json()
    place = f"/sandbox/v1/sessions/{session['session_id']}/authorize"
    assert shop.http.post(place, json={"product": "pay_in_4"}).status_code == 403
    rows = shoppers.rows("select outcome, decision_id from credit_decision")
    return dict(rows)


@pytest.fixture
def releve(monkeypatch, capsys, module_database, decided):
    monkeypatch.setenv("RELEVE_DATABASE_URL", module_database)

    def releve(*arguments):
        monkeypatch.setattr(sys, "argv", ["releve", "credit", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return ended.value.code, out, err

    return releve


COLUMNS = "outcome, reasons, limit_minor, amount_minor, evidence_id, method, inputs, rules"


@pytest.fixture
def altered(module_database):
    """Alters a decision behind the application's back, and puts it back."""

    def run(*statements):
        address = make_conninfo(module_database, user="postgres")
        with psycopg.connect(address, autocommit=True) as superuser:
            superuser.execute("set session_replication_role = replica")
            for statement in statements:
                superuser.execute(statement)

    run("create table kept as table credit_decision")
    yield lambda change, decision: run(
        f"update credit_decision set {change} where decision_id = '{decision}'"
    )
    run(
        f"update credit_decision d set ({COLUMNS}) = (select {COLUMNS} from kept k"
        " where k.decision_id = d.decision_id)",
        "drop table kept",
    )


def test_every_decision_comes_out_as_it_is_stored(releve):
    code, out, err = releve("replay", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == {"decisions": 2, "agrees": True, "disagreeing": []}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("outcome = 'declined', reasons = '{over_limit}'", "its row says otherwise"),
        ("limit_minor = 7", "its row says otherwise"),
        ("amount_minor = 7", "its evidence record says otherwise"),
        ("evidence_id = 'E-0'", "evidence record is gone"),
        ("method = 'credit/0'", "cannot be taken again"),
        ("inputs = inputs - 'facts'", "cannot be taken again"),
        (
            "inputs = jsonb_set(inputs, '{facts,days_past_due}', '90')",
            "comes out declined, and granted is stored",
        ),
        (
            "inputs = jsonb_set(inputs, '{facts,on_time}', '3')",
            "its evidence record says otherwise",
        ),
        (
            "rules = jsonb_set(rules, '{starting_limit}', '1')",
            "comes out declined, and granted is stored",
        ),
    ],
)
def test_an_altered_decision_is_found(releve, altered, decided, change, why):
    altered(change, decided["granted"])
    code, out, _ = releve("replay", "--json")
    assert code == 1
    [one] = json.loads(out)["disagreeing"]
    assert one["decision"] == decided["granted"]
    assert why in one["why"]
    assert releve("replay", "--lender", "nobody")[0] == 0


def test_it_is_explained(releve, decided):
    code, out, _ = releve("explain", decided["referred"], "--lender", "shops")
    assert code == 0
    assert "En människa tittar på köpet innan det avgörs" in out
    code, out, _ = releve("explain", decided["referred"], "--lender", "shops", "--json")
    assert json.loads(out)["decided"]["reasons"] == ["recently_overdue"]


def test_a_person_settles_it(releve, decided):
    code, out, _ = releve("waiting", "--lender", "shops", "--json")
    assert [one["decision_id"] for one in json.loads(out)] == [decided["referred"]]
    here = ("--lender", "shops")
    for wrong, told in [
        (("settle", "d-0", "grant", "--by", "Ines"), "d-0: there is no such"),
        (("settle", decided["referred"], "maybe", "--by", "Ines"), "maybe is neither"),
        (("settle", decided["referred"], "grant", "--by", " "), "by: say who"),
        (("explain", "d-\0"), "there is no such credit decision"),
    ]:
        code, out, err = releve(*wrong, *here)
        assert (code, out) == (2, "")
        assert told in err
        assert err.count("\n") == 1
    code, out, _ = releve("settle", decided["referred"], "grant", "--by", "Ines", *here)
    assert code == 0
    assert out.startswith(f"{decided['referred']}  grant, holds until 20")
    assert json.loads(releve("waiting", *here, "--json")[1]) == []


def test_the_application_cannot_edit_a_decision(pool, decided):
    with (
        pool.connection() as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute("update credit_decision set outcome = 'granted'")
