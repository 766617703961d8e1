"""What a turn needs at hand: the database, the reader, the words, the rules, the clock."""

from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from releve.core.lending.credit.policy import CreditPolicy
from releve.core.reading.reading import Reading
from releve.core.rules.market import MarketFile, MarketRules
from releve.core.rules.policy import Policy
from releve.shell.clock import Clock
from releve.shell.credit_policy import load_credit_policy
from releve.shell.postgres.connection import Pool
from releve.shell.wording import Wording


class Reader(Protocol):
    """Whatever makes a reading of a message; it only proposes."""

    @property
    def version(self) -> str:
        """What read: its name and the hash of what it learned."""
        ...

    def read(
        self,
        text: str,
        *,
        language: str | None = None,
        market: str | None = None,
        today: date | None = None,
    ) -> Reading:
        """Errands, slots, and signals of one message. Never raises on any text."""
        ...


class MarketRulebook(Protocol):
    """All markets' dated rules."""

    def on(self, market: str, day: date) -> MarketRules:
        """The rules in force; RuleTrouble where there are none for the day."""
        ...

    def file(self, market: str) -> MarketFile:
        """All that is known of one market; RuleTrouble where there is no such market."""
        ...

    def closed_days(self, market: str, day: date) -> frozenset[date]:
        """The days around a day on which the market's banks rest."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """One lender's desk. Shared by threads; holds no state of its own."""

    lender_id: str
    pool: Pool
    reader: Reader
    wording: Wording
    markets: MarketRulebook
    policy: Policy
    clock: Clock
    credit: CreditPolicy = field(default_factory=load_credit_policy)
