"""A merchant's whole balance in one currency, from its payouts and what is in none of them yet.

```
owed = sum of payouts' (sales - returns - fees - tax - reversals - hold-backs + releases - paid)
       + what no payout has taken
kept = sum of hold-backs + payouts that came back - releases
```

Payouts stand by day, each with the balance after it, which is the debt that it closed with. What is
listed always adds up to the balance; `difference` is what the books say otherwise, and is nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from releve.core.lending.payout import Settled, Totals
from releve.core.values.ids import OrderId


@dataclass(frozen=True, slots=True)
class PaidStep:
    """A payout: what it came to, and what the lender owed the merchant after it."""

    reference: str
    on: date
    settled: Settled
    balance: int

    @property
    def changed(self) -> int:
        """What it changed of the balance, with the transactions that it took."""
        return _of_payout(self.settled)


@dataclass(frozen=True, slots=True)
class Kept:
    """Money of the merchant that is kept: by a payout, or because one came back."""

    reference: str
    amount: int
    came_back: bool
    free_on: date


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """What the transactions of an order that are in no payout yet come to."""

    order_id: OrderId
    since: date
    totals: Totals


@dataclass(frozen=True, slots=True)
class MerchantBalance:
    """What the lender owes a merchant, and keeps of its money; below nothing it is owed.

    `open_orders` are the first of `open_count`; `open_totals` is of all of them. `posted` and
    `posted_kept` are the same two sums by the entries of the books alone.
    """

    currency: str
    payouts: tuple[PaidStep, ...]
    open_totals: Totals
    open_orders: tuple[OpenOrder, ...]
    open_count: int
    kept: tuple[Kept, ...]
    posted: int
    posted_kept: int

    @property
    def owed(self) -> int:
        """What is owed: the balance after the last payout, and what no payout has taken."""
        return (self.payouts[-1].balance if self.payouts else 0) + self.open_totals.traded

    @property
    def held(self) -> int:
        """What is kept."""
        return sum(one.amount for one in self.kept)

    @property
    def difference(self) -> int:
        """By how much the entries say otherwise: nothing, or the books are wrong."""
        return abs(self.owed - self.posted) + abs(self.held - self.posted_kept)


def steps(payouts: Sequence[tuple[str, date, Settled]]) -> tuple[PaidStep, ...]:
    """A merchant's payouts in one currency by day, each with the balance after it."""
    balance = 0
    found: list[PaidStep] = []
    for reference, on, settled in sorted(payouts, key=lambda one: one[1]):
        balance += _of_payout(settled)
        found.append(PaidStep(reference, on, settled, balance))
    return tuple(found)


def _of_payout(settled: Settled) -> int:
    totals = settled.totals
    return totals.traded - settled.held_back + totals.released - settled.paid
