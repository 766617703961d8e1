"""Money: whole minor units of an ISO 4217 currency. Never a float.

Source of the exponents: ISO 4217 list one (SIX Financial Information AG), minor unit column;
currencies not listed here have two decimals.
"""

from dataclasses import dataclass

_DECIMALS = {"JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "ISK": 0, "KWD": 3, "BHD": 3, "TND": 3}


def decimals(currency: str) -> int:
    """How many decimals the currency's minor unit has: EUR 2, JPY 0, KWD 3."""
    return _DECIMALS.get(currency, 2)


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in minor units. Adding two currencies is a programming error: ValueError."""

    amount_minor: int
    currency: str

    def __add__(self, other: "Money") -> "Money":
        return Money(self.amount_minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.amount_minor - self._same(other), self.currency)

    def _same(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not add")
        return other.amount_minor


def from_major(amount_major: float, currency: str) -> Money:
    """Whole units to money: policy values are written in whole units of the currency."""
    return Money(round(amount_major * 10 ** decimals(currency)), currency)
