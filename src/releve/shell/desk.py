"""What a turn needs at hand: the database, the reader, the words, the rules, the clock."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from releve.core.reading.reading import Reading
from releve.core.rules.market import MarketRules
from releve.core.rules.policy import Policy
from releve.shell.clock import Clock
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
