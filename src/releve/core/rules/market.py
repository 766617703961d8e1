"""Market rules in force on one day: the law's numbers for one country, as procedures see them.

The values come from dated TOML (`releve/markets/`); `version` names the files they came from.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MarketRules:
    """One market on one day. Amounts are minor units of `currency`; periods are days."""

    market: str
    version: str
    currency: str
    time_zone: str
    languages: tuple[str, ...]
    late_fee: int
    late_fee_grace_days: int
    late_fees_per_order_max: int
    withdrawal_days: int
    complaint_answer_days: int
