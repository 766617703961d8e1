"""`releve policy` as an operator runs it."""

import json

import pytest
import small_lender

from releve.cli.main import main
from releve.shell.postgres.connection import DATABASE_URL_VARIABLE, application_pool

LENDER = ("--lender", "small")


@pytest.fixture
def releve(empty_pool, module_database, monkeypatch, capsys):
    """A function: the command line on the small lender; its exit status, answer, and errors."""
    monkeypatch.setenv(DATABASE_URL_VARIABLE, module_database)
    assert empty_pool

    def run(*arguments):
        monkeypatch.setattr("sys.argv", ["releve", "policy", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return ended.value.code, out, err

    return run


def test_a_lender_without_a_past(releve, database, monkeypatch):
    with application_pool(database, max_size=2) as pool:
        small_lender.build(pool)
    monkeypatch.setenv(DATABASE_URL_VARIABLE, database)
    code, out, err = releve("backtest", "--change", "level.payoff=off", *LENDER)
    assert (code, out) == (2, "")
    assert "level.payoff: there is no such value" in err
    code, out, err = releve("backtest", "--change", "level.take_payment=off", *LENDER)
    assert (code, out) == (2, "")
    assert "lender small has no past turns to decide again" in err


@pytest.mark.usefixtures("talks")
def test_what_is_printed(releve):
    changes = ("--change", "level.take_payment=off", "--change", "billing.catch_up_days=1")
    code, out, _ = releve("backtest", *changes, *LENDER, "--json")
    told = json.loads(out)
    assert code == 0
    assert told["changes"][0] == {
        "path": "level.take_payment",
        "value": "off",
        "was": {"act": 14},
    }
    assert told["money"] == [
        {
            "currency": "GBP",
            "money": "payments",
            "was": 3900,
            "would_be": {"low": 0.0, "mid": 0.0, "high": 0.0},
        }
    ]
    assert told["handovers"] == 1
    assert told["human_minutes"]["estimate"] is None
    notes = " ".join(told["notes"])
    assert "1 later turns are not followed" in notes
    assert "billing.catch_up_days: no decision in a conversation reads this" in notes
    code, out, _ = releve("backtest", *changes, *LENDER)
    assert code == 0
    assert "pay_now gb: proposed take_payment -> handed over beyond_authority" in out
    assert "payments taken in GBP: £39.00 -> £0.00" in out
    assert "human minutes: not known" in out


@pytest.mark.usefixtures("talks")
def test_periods(releve):
    change = ("backtest", "--change", "level.take_payment=off", *LENDER, "--json")
    days = ("--from", "2026-11-15", "--to", "2026-11-15")
    assert json.loads(releve(*change, *days)[1])["turns"] == 14
    code, _, err = releve(*change, "--from", "2026-11-16")
    assert (code, "from 2026-11-16" in err) == (2, True)
    assert releve(*change, "--from", "2026-11-16", "--to", "2026-11-15")[0] == 2
    assert releve(*change, "--market", "xx")[0] == 2
    assert releve(*change, "--change", "level.take_payment=act")[2].count("is given twice") == 1


def test_the_values(releve):
    code, out, _ = releve("values", "--market", "se", "--json")
    told = json.loads(out)
    assert code == 0
    assert told["market.se.withdrawal_days"] == "a whole number from 0 to 3650"
    assert told["level.waive_fee"] == "off, shadow, suggest, act_reviewed, act"
    assert "extend_due_date.days_max" in releve("values")[1]
    assert releve("values", "--market", "xx")[0] == 2
