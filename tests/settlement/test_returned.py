"""Payouts that the bank sent back: booked once, carried by the next payout, and certified."""

import json
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from releve.cli.main import main
from releve.core.lending.reconciliation import BookedBack, PaidLine, settle_returns
from releve.core.values.ids import LenderId
from releve.core.values.money import Money
from releve.shell.books_trouble import BooksTrouble
from releve.shell.evidence_verify import verify_evidence
from releve.shell.postgres.connection import DATABASE_URL_VARIABLE
from releve.shell.settlement.payout_file import as_file, paid_out, whole_units
from releve.shell.settlement.reconcile import NamedFile, reconcile
from releve.shell.settlement.returning import Returned, book_back

LENDER = LenderId("L")
MONDAY = date(2026, 11, 2)
PAID = MONDAY + timedelta(days=1)
BACK = MONDAY + timedelta(days=3)
NOW = datetime(2026, 11, 12, 9, tzinfo=UTC)


@pytest.fixture(params=["daily", "risky"])
def payout(shops, request):
    """A payout of a merchant's, of one that has a share kept too."""
    shops.sale(request.param, MONDAY, 100_00)
    (made,) = shops.pay(PAID)
    return made


def _back(shops, payout, **changes):
    returned = Returned(LENDER, payout.payment_reference, on=BACK, by="Ann")
    return book_back(shops.connection, replace(returned, **changes), NOW)


def _bank(*lines):
    rows = [f"{on},{amount},SEK,{reference}" for on, amount, reference in lines]
    return "\n".join(["date,amount,currency,reference", *rows]).encode()


def _held(shops, bank, days):
    filed = NamedFile("payouts.csv", as_file(paid_out(shops.connection, LENDER, *days)).encode())
    return reconcile(shops.connection, LENDER, filed, NamedFile("bank", bank), NOW, days=days)


def test_the_next_payout_carries_it(shops, payout):
    first, again = _back(shops, payout), _back(shops, payout)
    assert (first.already, again.already) == (False, True)
    assert (again.on, again.evidence_id) == (first.on, first.evidence_id)
    assert shops.broken() == []
    assert shops.pay(BACK) == []  # what is booked on a day is paid the day after
    (carried,) = shops.pay(BACK + timedelta(days=1))
    assert carried.settled.totals.released == carried.settled.paid == payout.settled.paid
    assert shops.broken() == []
    proof = verify_evidence(shops.connection, LENDER)
    assert (proof.records, proof.holds) == (1, True)


def test_the_certificate_has_no_difference_once_it_is_booked_back(shops, payout):
    reference, paid = payout.payment_reference, whole_units(Money(payout.settled.paid, "SEK"))
    days = MONDAY, BACK
    out, back = (PAID, f"-{paid}", reference), (BACK, paid, reference)
    before = _held(shops, _bank(out, back), days)
    assert [one.fault for one in before.differences] == ["came_back"]
    _back(shops, payout)
    found = _held(shops, _bank(out, back), days)
    assert (found.holds, found.booked_back) == (True, (reference,))
    assert found.reconciliation_id != before.reconciliation_id
    assert found.sums["SEK"] == dict.fromkeys(found.sums["SEK"], payout.settled.paid)
    # A later statement has the money that came back, and the payout that carried it.
    (carried,) = shops.pay(BACK + timedelta(days=1))
    later = BACK + timedelta(days=1), BACK + timedelta(days=2)
    again = (later[0], f"-{paid}", carried.payment_reference)
    assert _held(shops, _bank(again, back), later).holds
    # The bank does not show what the books took back, or not all of it.
    missing = _held(shops, _bank(out), days)
    assert [one.fault for one in missing.differences] == ["return_missing_at_bank"]
    less = _held(shops, _bank(out, (BACK, "1.00", reference)), days)
    assert {one.fault for one in less.differences} == {"return_missing_at_bank", "came_back"}


def test_what_cannot_have_come_back(shops, payout):
    for changes, fault in (
        ({"reference": "R0123456789ABCDE"}, "there is no such payout"),
        ({"reference": "\0"}, "there is no such payout"),
        ({"by": " "}, "say who books it"),
        ({"on": MONDAY}, "is not between its payout"),
        ({"on": date(2026, 11, 13)}, "is not between its payout"),
    ):
        with pytest.raises(BooksTrouble, match=fault):
            _back(shops, payout, **changes)
    assert shops.broken() == []
    assert len(shops.rows("hold_back")) == (1 if payout.settled.held_back else 0)


def test_two_returns_are_two_lines():
    one = PaidLine("R1", Money(-5, "SEK"))
    booked = [BookedBack("R1", Money(5, "SEK"), True)]
    assert settle_returns([one, one], booked) == ([one], ["R1"], [])
    assert settle_returns([], [BookedBack("R1", Money(5, "SEK"), False)]) == ([], [], [])


def test_by_command(shops, payout, database, monkeypatch, capsys):
    shops.connection.commit()
    monkeypatch.setenv(DATABASE_URL_VARIABLE, database)
    told = []
    for _ in range(2):
        command = ["payout", "returned", payout.payment_reference, "--by", "Ann", "--on", str(BACK)]
        monkeypatch.setattr(sys, "argv", ["releve", *command, "--json", "--lender", LENDER])
        with pytest.raises(SystemExit) as ended:
            main()
        assert ended.value.code == 0
        told.append(json.loads(capsys.readouterr().out))
    assert [one["already"] for one in told] == [False, True]
    assert told[0]["amount_minor"] == payout.settled.paid
    assert shops.broken() == []
