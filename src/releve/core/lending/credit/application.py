"""What a purchase asks of the lender, and what the lender knows of the shopper on that day.

Amounts are minor units of one currency. Nothing here tells who the shopper is: the decision may
rest on no name, address, sex, or nationality (Directive (EU) 2023/2225, article 6).
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from releve.core.lending.order import Product

Reason = Literal[
    "overdue_debt", "not_affordable", "over_limit", "short_history", "many_open_orders"
]
"""Why a purchase is declined, in the order of their weight."""

Doubt = Literal[
    "account_locked",
    "recently_overdue",
    "little_left",
    "income_unknown",
    "near_limit",
    "declined_lately",
]
"""Why a person looks at it, in the order of their weight."""


@dataclass(frozen=True, slots=True)
class Means:
    """What the shopper says comes in and goes out each month."""

    income: int
    expenses: int


@dataclass(frozen=True, slots=True)
class Application:
    """One purchase. `monthly` is the most of it that falls due in one month, `cost` interest."""

    product: Product
    market: str
    currency: str
    day: date
    amount: int
    monthly: int
    cost: int = 0
    means: Means | None = None

    def __post_init__(self) -> None:
        if self.amount <= 0:
            raise ValueError(f"a purchase of {self.amount} is none")


@dataclass(frozen=True, slots=True)
class CreditFacts:
    """What the books say of the shopper. `known` is whether anything tells them from others.

    `owed` is captured and not paid, `reserved` promised to merchants and not captured.
    `days_past_due` is today's, `worst_days_past_due` the worst of the last twelve months.
    `on_time` counts installments paid when due, `history_days` since the first capture.
    `approved` is the amount up to which a person has said yes; `refused` the amount from which
    a person has said no, for `refused_reasons`.
    """

    known: bool = True
    locked: bool = False
    set_limit: int | None = None
    owed: int = 0
    reserved: int = 0
    monthly_due: int = 0
    open_orders: int = 0
    days_past_due: int = 0
    worst_days_past_due: int = 0
    written_off: bool = False
    on_time: int = 0
    history_days: int = 0
    declined_lately: int = 0
    approved: int = 0
    refused: int | None = None
    refused_reasons: tuple[Reason, ...] = ()

    @property
    def taken(self) -> int:
        """What of the limit is used."""
        return self.owed + self.reserved
