"""A merchant's payouts, what they come to, and the transactions in them, read from rows.

For the merchant API, the reports, and whoever answers a merchant: everything here is of the
merchant named, and of nobody else.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from releve.core.lending.order import Product
from releve.core.lending.payout import Settled, Totals
from releve.core.values.ids import LenderId
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("settlement")
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Whose:
    """The merchant that is asked about."""

    connection: Connection
    lender_id: LenderId
    merchant_id: str

    def named(self, **more: Any) -> dict[str, Any]:
        """Parameters of a statement."""
        return {"lender": self.lender_id, "merchant": self.merchant_id} | more


@dataclass(frozen=True, slots=True)
class PayoutRow:
    """A payout as it was made."""

    payment_reference: str
    merchant_id: str
    currency: str
    paid_on: date
    settled: Settled


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which payouts: those of one reference, of a currency, of days; all where nothing is set.

    A payout's moment is the beginning of its day in UTC; both ends belong to the period.
    """

    reference: str | None = None
    currency: str | None = None
    from_at: datetime | None = None
    to_at: datetime | None = None

    def named(self) -> dict[str, Any]:
        """Parameters of a statement."""
        return {
            "reference": self.reference,
            "currency": self.currency,
            "from_at": self.from_at,
            "to_at": self.to_at,
        }


@dataclass(frozen=True, slots=True)
class Summary:
    """A merchant's payouts of one currency together."""

    currency: str
    first_on: date
    last_on: date
    totals: Totals
    held_back: int
    repaid: int
    deposited: int
    paid: int
    count: int


@dataclass(frozen=True, slots=True)
class TransactionRow:
    """One line of a payout, or of one to come; `order_id` is None for what was kept or released."""

    kind: str
    amount: int
    currency: str
    booked_on: date
    order_id: str | None
    payment_reference: str | None
    country: str
    placed_on: date | None
    captured_on: date | None
    product: Product | None
    reference1: str | None
    reference2: str | None
    capture_id: str | None
    capture_reference: str | None
    refund_id: str | None
    refund_reference: str | None
    fee: int
    tax: int
    entry_key: str | None

    @property
    def dispute_id(self) -> str | None:
        """The dispute that forced a reversal, if one did."""
        if self.kind != "REVERSAL" or self.entry_key is None:
            return None
        parts = self.entry_key.split(":")
        return parts[1] if parts[0] == "dispute" and len(parts) > 2 else None


def payouts_of(
    whose: Whose, wanted: Wanted, *, size: int = 20, offset: int = 0
) -> tuple[list[PayoutRow], int]:
    """Some of a merchant's payouts, the newest first, and how many there are in all."""
    named = whose.named(**wanted.named())
    rows = whose.connection.execute(_SQL.payouts, named | {"size": size, "offset": offset})
    found = [_payout(row) for row in rows]
    counted = whose.connection.execute(_SQL.count_payouts, named).fetchone()
    return found, int(counted[0]) if counted else 0


def payout_of(whose: Whose, reference: str) -> PayoutRow | None:
    """The merchant's payout of that reference; None where there is none, or it is another's."""
    found, _ = payouts_of(whose, Wanted(reference=reference), size=1)
    return found[0] if found else None


def every_payout(whose: Whose, wanted: Wanted) -> Iterator[PayoutRow]:
    """All of a merchant's payouts that are wanted, the newest first."""
    offset = 0
    while True:
        found, total = payouts_of(whose, wanted, size=_AT_ONCE, offset=offset)
        yield from found
        offset += len(found)
        if not found or offset >= total:
            return


def summaries_of(whose: Whose, wanted: Wanted) -> list[Summary]:
    """What a merchant's payouts of a period come to, by currency."""
    rows = whose.connection.execute(_SQL.summaries, whose.named(**wanted.named())).fetchall()
    return [_summary(row) for row in rows]


def transactions_of(
    whose: Whose,
    *,
    reference: str | None = None,
    order_id: str | None = None,
    size: int = 20,
    offset: int = 0,
) -> tuple[list[TransactionRow], int]:
    """Some of a merchant's transactions by day, paid or not yet, and how many there are in all."""
    named = whose.named(reference=reference, order=order_id)
    found = whose.connection.execute(
        _SQL.transactions, named | {"size": size, "offset": offset}
    ).fetchall()
    if found or offset == 0:
        return [_transaction(row) for row in found], found[0][6] if found else 0
    first = whose.connection.execute(_SQL.transactions, named | {"size": 1, "offset": 0}).fetchone()
    return [], first[6] if first else 0


def every_transaction(whose: Whose, reference: str) -> Iterator[TransactionRow]:
    """All transactions of one payout, by day."""
    offset = 0
    while True:
        found, total = transactions_of(whose, reference=reference, size=_AT_ONCE, offset=offset)
        yield from found
        offset += len(found)
        if not found or offset >= total:
            return


def _payout(row: tuple[Any, ...]) -> PayoutRow:
    reference, merchant, currency, paid_on, sales, returns, fees, tax, reversals = row[:9]
    held_back, released, opening_debt, repaid, deposited, _, paid = row[9:]
    totals = Totals(sales, returns, fees, tax, reversals, released)
    settled = Settled(totals, opening_debt, held_back, repaid, deposited, paid)
    return PayoutRow(reference, merchant, currency, paid_on, settled)


def _summary(row: tuple[Any, ...]) -> Summary:
    currency, first_on, last_on, sales, returns, fees, tax, reversals, *rest = row
    held_back, released, repaid, deposited, paid, count = rest
    totals = Totals(sales, returns, fees, tax, reversals, released)
    return Summary(currency, first_on, last_on, totals, held_back, repaid, deposited, paid, count)


def _transaction(row: tuple[Any, ...]) -> TransactionRow:
    return TransactionRow(*row[:6], *row[7:])
