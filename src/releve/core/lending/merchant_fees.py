"""What merchants pay the lender of each capture, and the tax on it, from a dated price list.

A fee is a percentage of the captured amount and a fixed amount, by the market of the purchase
and the product; tax is on the fee, at the market's rate. The day is the capture's. A fee stays
with the lender when the goods come back. Half a minor unit is rounded up.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from releve.core.lending.merchant import Merchant, PayoutSchedule
from releve.core.lending.order import Product

WHOLE = 10_000
# The market whose prices and tax hold for a market that the list does not name.
ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class DatedFee:
    """A fee for captures from a day on: basis points of the amount, and minor units besides."""

    from_day: date
    basis_points: int
    fixed: int


@dataclass(frozen=True, slots=True)
class DatedTax:
    """The tax on fees from a day on."""

    from_day: date
    basis_points: int


@dataclass(frozen=True, slots=True)
class HoldBackTerms:
    """Of a merchant that joined less than `new_days` ago, or is risky, a share is kept `days`."""

    share_basis_points: int
    days: int
    new_days: int


@dataclass(frozen=True, slots=True)
class Charge:
    """What one capture costs its merchant, in minor units."""

    percentage: int
    fixed: int
    tax: int

    @property
    def fee(self) -> int:
        """Percentage and fixed fee together, before tax."""
        return self.percentage + self.fixed


class _Dated(Protocol):
    @property
    def from_day(self) -> date: ...


Row = TypeVar("Row", bound=_Dated)


@dataclass(frozen=True, slots=True)
class PriceList:
    """All that merchants pay and how they are paid. Rows stand in the order of their days."""

    fees: Mapping[tuple[str, Product], tuple[DatedFee, ...]]
    taxes: Mapping[str, tuple[DatedTax, ...]]
    hold_back: HoldBackTerms
    schedule: PayoutSchedule
    weekday: int

    def charge(
        self, merchant: Merchant, market: str, product: Product, on: date, captured: int
    ) -> Charge:
        """What a capture in a market costs; nothing before the list's first day."""
        rows = self.fees.get((market, product)) or self.fees.get((ELSEWHERE, product), ())
        row = _on(rows, on)
        if row is None:
            return Charge(0, 0, 0)
        agreed = merchant.fee_basis_points
        percentage = share(captured, row.basis_points if agreed is None else agreed)
        tax = share(percentage + row.fixed, self.tax_rate(market, on))
        return Charge(percentage, row.fixed, tax)

    def tax_rate(self, market: str, on: date) -> int:
        """The basis points of tax on fees in a market on a day; 0 where there is none."""
        row = _on(self.taxes.get(market, self.taxes.get(ELSEWHERE, ())), on)
        return row.basis_points if row else 0


def share(amount: int, basis_points: int) -> int:
    """That part of an amount, half a minor unit rounded up."""
    return (amount * basis_points * 2 + WHOLE) // (WHOLE * 2)


def _on(rows: tuple[Row, ...], on: date) -> Row | None:
    return next((row for row in reversed(rows) if row.from_day <= on), None)
