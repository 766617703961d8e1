"""`releve payout` and `releve reconcile` as a user runs them, and the day's own step."""

import json
import sys
from datetime import date, timedelta

import pytest

from releve.cli.main import main
from releve.core.values.ids import LenderId
from releve.shell.days.day import Day
from releve.shell.days.payouts import STEP
from releve.shell.days.run import run_step
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import DATABASE_URL_VARIABLE, application_pool

LENDER = LenderId("L")
MONDAY = date(2026, 11, 2)
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def releve(database, monkeypatch, capsys):
    """A function: the command line on this database; its exit status, output, and errors."""
    monkeypatch.setenv(DATABASE_URL_VARIABLE, database)

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["releve", *arguments, "--lender", LENDER])
        with pytest.raises(SystemExit) as ended:
            main()
        return ended.value.code, *capsys.readouterr()

    return run


def test_paid_filed_and_reconciled(shops, releve, tmp_path):
    shops.sale("daily", MONDAY, 100_00)
    shops.connection.commit()
    run = ("payout", "run", "--day", str(TUESDAY), "--json")
    (payout,) = json.loads(releve(*run)[1])["payouts"]
    assert (payout["merchant"], payout["amount_minor"]) == ("daily", 93_12)
    assert json.loads(releve(*run)[1]) == {"day": str(TUESDAY), "payouts": []}
    listed = json.loads(releve("payout", "list", "daily", "--json")[1])["payouts"]
    assert [one["payment_reference"] for one in listed] == [payout["payment_reference"]]
    filed = releve("payout", "file", "--from", str(TUESDAY), "--to", str(TUESDAY))[1]
    payouts, bank = tmp_path / "payouts.csv", tmp_path / "bank.csv"
    payouts.write_text(filed, "utf-8")
    line = f"{TUESDAY},-93.12,SEK,{payout['payment_reference']}"
    bank.write_text(f"date,amount,currency,reference\n{line}\n", "utf-8")
    status, told, _ = releve("reconcile", str(payouts), str(bank), "--json")
    assert (status, json.loads(told)["holds"]) == (0, True)
    assert releve("reconcile", str(payouts), str(bank))[1].startswith("ZERO DIFFERENCES")
    bank.write_text("date,amount,currency,reference\n", "utf-8")
    status, told, _ = releve("reconcile", str(payouts), str(bank))
    assert status == 1
    assert f"missing_at_bank  {payout['payment_reference']}" in told


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (("payout", "run", "--day", "soon"), "--day soon: is no day"),
        (("payout", "run", "--day", "2999-01-01"), "is yet to come"),
        (("payout", "list", "daily"), "--lender L: there is no such lender"),
        (("reconcile", "nothing.csv", "bank.xml"), "nothing.csv: No such file"),
    ],
)
def test_what_cannot_be_done_is_one_line(releve, arguments, fault):
    status, said, told = releve(*arguments)
    assert (status, said) == (2, "")
    assert told.count("\n") == 1
    assert fault in told


def test_the_days_run_pays_a_markets_merchants(shops, database):
    for name in ("weekly", "daily"):
        shops.sale(name, MONDAY, 100_00)
    shops.connection.commit()
    pool = application_pool(database, max_size=1)
    with pool:
        days = [MONDAY + timedelta(days=n) for n in (1, 7)]
        policy, market = load_policy(), load_markets().file("se")
        with pool.connection() as connection:
            for day in days:
                connection.execute(
                    "insert into lender_day (lender_id, market, day) values (%s, 'se', %s)",
                    (LENDER, day),
                )
        done = [run_step(pool, Day(LENDER, market, day, policy), STEP) for day in days]
        again = [run_step(pool, Day(LENDER, market, day, policy), STEP) for day in days]
    assert done == again == [1, 1]
    paid = shops.connection.execute("select merchant_id, paid_on from payout order by 2").fetchall()
    assert paid == [("daily", days[0]), ("weekly", days[1])]
    assert shops.broken() == []
