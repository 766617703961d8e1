"""`releve day`: what it runs, what it shows, and what it refuses."""

import json
import sys
from datetime import UTC, datetime, timedelta

import pytest

from releve.cli.main import main
from torturing import daily_lender

LATE_DAYS = 45


@pytest.fixture
def releve(database, monkeypatch, capsys):
    """A function: exit status, output, and errors of `releve day`."""
    monkeypatch.setenv("RELEVE_DATABASE_URL", database)

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["releve", "day", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return ended.value.code or 0, out, err

    return run


def test_what_is_overdue_is_charged_and_shown(releve, pool):
    today = datetime.now(UTC).date()
    with pool.connection() as connection:
        daily_lender.make(connection)
        daily_lender.add_people(connection, ["c"])
        captured_on = today - timedelta(days=30 + LATE_DAYS)
        past = daily_lender.past("o", "c", captured_on)
        daily_lender.history.add_orders(connection, daily_lender.LENDER, [past])
    code, out, _ = releve("run", "--lender", "L", "--json")
    days = json.loads(out)["days"]
    assert code == 0
    assert [(d["market"], d["done"]["late_fees"]) for d in days if d["done"]["late_fees"]] == [
        ("se", 1)
    ]
    # Elsewhere the next day may have begun meanwhile; none is run again.
    again = json.loads(releve("run", "--lender", "L", "--json")[1])["days"]
    ran = {(day["market"], day["date"]) for day in days}
    assert len(ran) == len(days)
    assert not [day for day in again if (day["market"], day["date"]) in ran]
    code, out, _ = releve("arrears", "--lender", "L", "--json")
    shown = {row["bucket"]: (row["orders"], row["owed"]) for row in json.loads(out)["arrears"]}
    assert shown == {
        "current": (0, 0),
        "1-30": (0, 0),
        "31-60": (1, 66_000),
        "61-90": (0, 0),
        "91+": (0, 0),
    }


def test_a_date_that_is_none_or_has_not_begun(releve):
    for written, said in (("soon", "is no date"), ("2999-01-01", "has not begun")):
        code, out, err = releve("run", "--date", written)
        assert (code, out) == (2, "")
        assert said in err
        assert err.count("\n") == 1
