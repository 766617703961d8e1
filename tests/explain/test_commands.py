"""`releve why` and `releve what-if` as operators see them."""

import json
import sys

import pytest
import small_lender

from releve.cli.main import main
from releve.shell.postgres.connection import application_pool


@pytest.fixture
def releve(monkeypatch, capsys, database):
    """Run a command on the small lender; its exit code, output, and what it said of faults."""
    with application_pool(database, max_size=2) as pool:
        small_lender.build(pool)
    monkeypatch.setenv("RELEVE_DATABASE_URL", database)

    def releve(*arguments):
        monkeypatch.setattr(sys, "argv", ["releve", *arguments, "--lender", "small"])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return ended.value.code, out, err

    return releve


def test_a_balance_is_explained_in_lines_and_in_json(releve):
    code, out, err = releve("why", "P-4180")
    assert (code, err) == (0, "")
    assert "Pedal Works P-4180: £70.00" in out
    assert "2026-11-09" in out
    assert "late_fee_grace_days" in out
    code, out, _ = releve("why", "P-4180", "--fee", "1", "--json")
    shown = json.loads(out)
    assert (shown["amount"], [entry["amount"] for entry in shown["entries"]]) == (500, [500])
    owed = json.loads(releve("why", "P-4180", "--payable", "--json")[1])
    assert owed["amount"] == 6400


def test_a_plan_is_previewed(releve):
    code, out, err = releve("what-if", "N-1042", "--send-back", "--json")
    assert (code, err) == (0, "")
    shown = json.loads(out)
    assert shown["before"]["total"] == 3900
    assert shown["after"]["payments"] == []
    code, out, _ = releve("what-if", "N-1042", "--pay-early")
    assert code == 0
    assert "nothing is changed" in out


WRONG = [
    ("why", "X-1"),
    ("why", "N-1042", "--installment", "9"),
    ("why", "N-1042", "--fee", "1", "--payable"),
    ("what-if", "N-1042"),
    ("what-if", "N-1042", "--pay-early", "--miss-next"),
    ("what-if", "N-1042", "--pay-early", "--amount", "999999"),
    ("what-if", "N-1042", "--send-back", "--item", "Hat"),
    ("what-if", "N-1042", "--move-to", "2020-01-01"),
]


def test_what_is_wrong_is_said_in_one_line(releve):
    for arguments in WRONG:
        code, out, err = releve(*arguments)
        assert (code, out) == (2, ""), arguments
        assert err.startswith("releve: ")
        assert err.count("\n") == 1
