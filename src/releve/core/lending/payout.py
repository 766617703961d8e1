"""A merchant's payout: what its transactions come to, what is kept of it, and what is owed on.

`payout = sales - returns - fees - tax - reversals - hold-backs + releases`. A sum below nothing
is debt: it opens the next payout, which repays it before anything is paid. All amounts are minor
units of one currency.
"""

from dataclasses import dataclass

from releve.core.lending.merchant_fees import WHOLE


@dataclass(frozen=True, slots=True)
class Totals:
    """A period's transactions by kind, each as a positive amount (a reversal may be undone)."""

    sales: int = 0
    returns: int = 0
    fees: int = 0
    tax: int = 0
    reversals: int = 0
    released: int = 0

    @property
    def traded(self) -> int:
        """What they come to, without what was kept of earlier payouts."""
        return self.sales - self.returns - self.fees - self.tax - self.reversals


@dataclass(frozen=True, slots=True)
class Settled:
    """A payout: the totals, the debt before and after, what is kept, and what is paid."""

    totals: Totals
    opening_debt: int
    held_back: int
    repaid: int
    deposited: int
    paid: int

    @property
    def closing_debt(self) -> int:
        """What the merchant owes after it: the next payout's opening debt."""
        return self.opening_debt - self.repaid + self.deposited


def settle(totals: Totals, opening_debt: int, held_back_basis_points: int) -> Settled:
    """The payout of these totals. Kept is a share of what was traded above the debt.

    ValueError for a debt below nothing or a share above the whole.
    """
    if opening_debt < 0 or not 0 <= held_back_basis_points <= WHOLE:
        raise ValueError(f"debt {opening_debt}, share {held_back_basis_points}: out of range")
    held_back = max(0, totals.traded - opening_debt) * held_back_basis_points // WHOLE
    net = totals.traded - held_back + totals.released
    repaid = min(opening_debt, max(0, net))
    deposited = max(0, -net)
    return Settled(totals, opening_debt, held_back, repaid, deposited, net - repaid + deposited)
