"""One lender's day in one market, and the shape of a step of it.

A step names what may have fallen due (`candidates`, one SELECT of a column `key`: ids of
customers, orders, or merchants) and does it for some of them (`do`) in a transaction of its own.
The filter may let through too much, never too little: `do` reads again, under lock, and decides.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, LiteralString

from releve.core.lending.schedule import DayTest
from releve.core.rules.market import MarketFile, MarketRules
from releve.core.rules.policy import Policy
from releve.core.values.ids import LenderId
from releve.shell.holidays import is_banking_day
from releve.shell.postgres.connection import Connection


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a lender in a market, with the rules and the policy in force."""

    lender_id: LenderId
    market: MarketFile
    on: date
    policy: Policy

    @property
    def rules(self) -> MarketRules:
        """The market's rules on that day. NoRule before the market opens."""
        return self.market.on(self.on)

    @property
    def banking_day(self) -> DayTest:
        """Whether the market's banks move money on a day."""
        return lambda day: is_banking_day(self.market, day)

    def named(self, **more: Any) -> dict[str, Any]:
        """Parameters of a statement: the lender, the market, the day, and `more`."""
        known = {"lender_id": self.lender_id, "market": self.market.market, "day": self.on}
        return known | more


Do = Callable[[Connection, Day, Sequence[str]], int]
Named = Callable[[Day], dict[str, Any] | None]


@dataclass(frozen=True, slots=True)
class Step:
    """One kind of thing that falls due.

    `named` gives the parameters of `candidates`, or None on a day on which the step does not
    happen. `do` answers how many things it did. `part` is how many keys it gets at once.
    `ahead`: its candidates may be looked for while the step before it, and any `ahead` before
    that, is under way, because those only take away from them.
    """

    name: str
    candidates: LiteralString
    named: Named
    do: Do
    part: int = 5_000
    ahead: bool = False
