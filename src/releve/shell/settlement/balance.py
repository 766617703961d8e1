"""A merchant's whole balance, read in one statement and held against the entries."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from releve.core.lending.merchant_balance import Kept, MerchantBalance, OpenOrder, steps
from releve.core.lending.payout import Settled, Totals
from releve.core.values.ids import LenderId, OrderId
from releve.shell.books_trouble import BooksTrouble
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("merchant_balance")
OPEN_SHOWN = 500
Rows = Sequence[Sequence[Any]]


def balances(
    connection: Connection, lender_id: LenderId, merchant_id: str
) -> tuple[MerchantBalance, ...] | None:
    """What a merchant is owed and why, one for each currency that it ever traded in.

    None: there is no such merchant. Of the orders in no payout yet the first `OPEN_SHOWN` are
    named. Raises BooksTrouble where the entries say otherwise: `releve books check` says more.
    """
    named = {"lender": lender_id, "merchant": merchant_id, "shown": OPEN_SHOWN}
    known = "\0" not in merchant_id
    row = connection.execute(_SQL.read_balance, named).fetchone() if known else None
    if row is None:
        return None
    paid, totals, orders, kept, posted = (_by_currency(one or []) for one in row)
    currencies = sorted({*paid, *totals, *posted})
    found = [_balance(one, paid, totals, orders, kept, posted) for one in currencies]
    for one in found:
        if one.difference:
            raise BooksTrouble(
                f"merchant {merchant_id}: {one.owed} and {one.held} kept by its payouts,"
                f" {one.posted} and {one.posted_kept} by the entries ({one.currency})"
            )
    return tuple(found)


def _balance(
    currency: str,
    paid: dict[str, Rows],
    totals: dict[str, Rows],
    orders: dict[str, Rows],
    kept: dict[str, Rows],
    posted: dict[str, Rows],
) -> MerchantBalance:
    (count, *open_totals), *_ = totals[currency] or [(0,) * 6]
    (owed, held), *_ = posted[currency] or [(0, 0)]
    return MerchantBalance(
        currency,
        steps([_paid(one) for one in paid[currency]]),
        Totals(*open_totals),
        tuple(OpenOrder(OrderId(o), _day(on), Totals(*t)) for o, on, *t in orders[currency]),
        count,
        tuple(Kept(of, amount, back, _day(free)) for of, amount, back, free in kept[currency]),
        owed,
        held,
    )


def _paid(row: Sequence[Any]) -> tuple[str, date, Settled]:
    reference, on, sales, returns, fees, tax, reversals, released, *rest = row
    opening_debt, held_back, repaid, deposited, paid = rest
    totals = Totals(sales, returns, fees, tax, reversals, released)
    return reference, _day(on), Settled(totals, opening_debt, held_back, repaid, deposited, paid)


def _by_currency(rows: Rows) -> dict[str, Rows]:
    """Rows by their first column, without it."""
    found: defaultdict[str, list[Sequence[Any]]] = defaultdict(list)
    for currency, *rest in rows:
        found[currency].append(rest)
    return defaultdict(list, found)


_day = date.fromisoformat
