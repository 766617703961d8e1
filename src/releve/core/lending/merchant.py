"""A merchant and what it pays the lender."""

from dataclasses import dataclass

from releve.core.values.ids import MerchantId

_WHOLE = 10_000


@dataclass(frozen=True, slots=True)
class Merchant:
    """`fee_basis_points` of each capture stay with the lender (1 % is 100)."""

    merchant_id: MerchantId
    name: str
    language: str
    market: str
    fee_basis_points: int = 0

    def fee(self, captured: int) -> int:
        """The fee on a captured amount in minor units, half a unit rounded up."""
        return (captured * self.fee_basis_points * 2 + _WHOLE) // (_WHOLE * 2)
