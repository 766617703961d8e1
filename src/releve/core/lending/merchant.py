"""A merchant, and what was agreed with it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from releve.core.values.ids import MerchantId

PayoutSchedule = Literal["daily", "weekly"]


@dataclass(frozen=True, slots=True)
class Merchant:
    """A merchant. What was not agreed with it (None) is the price list's.

    `fee_basis_points` of each capture stay with the lender (1 % is 100), in place of the list's
    percentage. A merchant without `joined_on` has been there forever. Of what a `risky` one is
    to be paid, a share is held back however long it has been there.
    """

    merchant_id: MerchantId
    name: str
    language: str
    market: str
    fee_basis_points: int | None = None
    joined_on: date | None = None
    payout_schedule: PayoutSchedule | None = None
    risky: bool = False
