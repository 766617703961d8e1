"""`releve books check` and `releve evidence verify` as operators' scripts see them."""

import json
import sys

import pytest
import small_house as house

from releve.cli.main import main
from releve.shell.postgres.connection import application_pool


@pytest.fixture
def releve(monkeypatch, capsys, database):
    """Run a command on a small lender where one payment was made."""
    with application_pool(database, max_size=2) as pool:
        house.small_lender.build(pool)
        house.pay_for(house.desk_of(pool), house.TOM, "N-1077")
    monkeypatch.setenv("RELEVE_DATABASE_URL", database)

    def releve(*arguments):
        monkeypatch.setattr(sys, "argv", ["releve", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        assert err == ""
        return ended.value.code, out

    return releve


def altered(database, statement):
    with house.superuser(database) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute(statement)


def test_books_that_hold(releve):
    code, out = releve("books", "check", "--json")
    found = json.loads(out)
    assert (code, found["holds"], set(found)) == (0, True, {"checks", "holds"})
    assert len(found["checks"]) >= 10
    assert all(set(one) == {"check", "holds", "detail"} for one in found["checks"])
    code, out = releve("books", "check", "--lender", "small")
    assert code == 0
    assert out.count("holds ") >= 10


def test_books_that_do_not(releve, database):
    altered(database, "update posting set amount_minor = amount_minor + 1 where line = 1")
    code, out = releve("books", "check", "--json")
    found = json.loads(out)
    assert (code, found["holds"]) == (1, False)
    assert {one["check"] for one in found["checks"] if not one["holds"]} >= {"entries_balanced"}
    assert releve("books", "check")[0] == 1


def test_evidence_that_holds(releve):
    code, out = releve("evidence", "verify", "--json")
    assert (code, json.loads(out)) == (0, {"records": 2, "holds": True})
    assert releve("evidence", "verify") == (0, "2 records, every one holds\n")


def test_evidence_that_does_not(releve, database):
    altered(database, "update evidence_record set body = replace(body, '2026', '2027')")
    code, out = releve("evidence", "verify", "--json", "--lender", "small")
    found = json.loads(out)
    assert (code, found["holds"]) == (1, False)
    assert found["first_broken"].startswith("E-")
    assert releve("evidence", "verify")[1].startswith(f"BROKEN at {found['first_broken']}: ")
