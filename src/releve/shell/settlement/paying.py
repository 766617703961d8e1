"""A day's payouts: each merchant whose day it is gets what its transactions come to.

In the caller's transaction: three statements however many merchants there are. A payout holds
what was booked before its day, so a day that is run late pays what it would have paid on time.
A day run twice, or before a later one that was run, pays nothing more. Transactions may be gathered
before in parts, each in a transaction of its own: a payout that was begun so is finished, with its
own day, before any later one.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from psycopg import errors

from releve.core.books.entry import JournalEntry
from releve.core.lending import posting_rules
from releve.core.lending.merchant_fees import PriceList
from releve.core.lending.payout import Settled, Totals, settle
from releve.core.values.ids import LenderId
from releve.core.values.money import Money
from releve.shell.apply import entry_row, posting_rows
from releve.shell.books_trouble import BooksTrouble
from releve.shell.history import post_entries
from releve.shell.order_rows import Row, as_json
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("settlement")


@dataclass(frozen=True, slots=True)
class PaidOut:
    """One payout that was made."""

    payment_reference: str
    merchant_id: str
    currency: str
    settled: Settled


def gather(
    connection: Connection,
    lender_id: LenderId,
    market: str,
    day: date,
    prices: PriceList,
    *,
    run: str,
) -> int:
    """Make one run of transactions (a key of `to_gather`) their payouts'; how many they were."""
    merchant, entry, end_merchant, end_entry = json.loads(run)
    connection.execute(_SQL.one_run_at_a_time, {"lender": lender_id})
    named = {
        "lender": lender_id,
        "market": market,
        "day": day,
        "schedule": prices.schedule,
        "weekday": prices.weekday,
        "merchant": merchant,
        "entry": entry,
        "end_merchant": end_merchant,
        "end_entry": end_entry,
    }
    row = connection.execute(_SQL.gather, named, prepare=True).fetchone()
    return row[0] if row else 0


def pay_out(
    connection: Connection,
    lender_id: LenderId,
    day: date,
    prices: PriceList,
    *,
    merchants: Sequence[str] | None = None,
    since: date = date.min,
) -> list[PaidOut]:
    """Make the day's payouts of all the lender's merchants, or of those named.

    Transactions of before `since` are passed over: for a past made in one transaction, where
    looking at what is paid already would cost a look at all of it. Raises `BooksTrouble`.
    """
    connection.execute(_SQL.one_run_at_a_time, {"lender": lender_id})
    wanted = None if merchants is None else list(merchants)
    begun = {"lender": lender_id, "day": day, "merchants": wanted}
    made: list[PaidOut] = []
    for earlier, left in connection.execute(_SQL.begun_before, begun).fetchall():
        made += _pay_out(connection, lender_id, earlier, prices, left, since)
    return [*made, *_pay_out(connection, lender_id, day, prices, wanted, since)]


def _pay_out(
    connection: Connection,
    lender_id: LenderId,
    day: date,
    prices: PriceList,
    merchants: list[str] | None,
    since: date,
) -> list[PaidOut]:
    terms = {
        "lender": lender_id,
        "day": day,
        "since": since,
        "merchants": merchants,
        "schedule": prices.schedule,
        "weekday": prices.weekday,
        "new_days": prices.hold_back.new_days,
    }
    taken = connection.execute(_SQL.take_transactions, terms, prepare=True).fetchall()
    made = [_settled(row, prices) for row in taken]
    if not made:
        return []
    posted = _post(connection, lender_id, day, made)
    try:
        connection.execute(
            _SQL.add_payouts,
            {
                "lender": lender_id,
                "day": day,
                "release_on": day + timedelta(days=prices.hold_back.days),
                "rows": as_json(_row(one, posted) for one in made),
            },
            prepare=True,
        )
    except errors.IntegrityError as error:
        raise BooksTrouble(f"payouts of {day}: {error.diag.message_primary}") from error
    return made


def _settled(row: tuple[Any, ...], prices: PriceList) -> PaidOut:
    merchant, currency, reference, sales, returns, fees, tax, reversals, released, debt, held = row
    totals = Totals(sales, returns, fees, tax, reversals, released)
    share = prices.hold_back.share_basis_points if held else 0
    return PaidOut(reference, merchant, currency, settle(totals, debt, share))


def _post(
    connection: Connection, lender_id: LenderId, day: date, made: Sequence[PaidOut]
) -> dict[str, int]:
    keyed = [(key, entry) for one in made for key, entry in _entries(one, day)]
    if not keyed:
        return {}
    posted = post_entries(
        connection,
        lender_id,
        [entry_row(entry, key) for key, entry in keyed],
        [row for key, entry in keyed for row in posting_rows(entry, key)],
    )
    if len(posted) != len(keyed):
        raise BooksTrouble(f"payouts of {day}: some of their entries are posted already")
    return posted


def _entries(one: PaidOut, day: date) -> list[tuple[str, JournalEntry]]:
    what = (
        ("released", one.settled.totals.released, posting_rules.hold_back_released),
        ("held_back", one.settled.held_back, posting_rules.hold_back),
        ("paid", one.settled.paid, posting_rules.payout),
    )
    return [
        (_key(one, name), rule(day, Money(amount, one.currency)))
        for name, amount, rule in what
        if amount
    ]


def _key(one: PaidOut, what: str) -> str:
    return f"payout:{one.payment_reference}:{what}"


def _row(one: PaidOut, posted: dict[str, int]) -> Row:
    settled = one.settled
    totals = settled.totals
    return {
        "reference": one.payment_reference,
        "merchant": one.merchant_id,
        "currency": one.currency,
        "sales": totals.sales,
        "returns": totals.returns,
        "fees": totals.fees,
        "tax": totals.tax,
        "reversals": totals.reversals,
        "held_back": settled.held_back,
        "released": totals.released,
        "opening_debt": settled.opening_debt,
        "repaid": settled.repaid,
        "deposited": settled.deposited,
        "closing_debt": settled.closing_debt,
        "paid": settled.paid,
        "entry": posted.get(_key(one, "paid")),
        "release_entry": posted.get(_key(one, "released")),
        "hold_back_entry": posted.get(_key(one, "held_back")),
    }
