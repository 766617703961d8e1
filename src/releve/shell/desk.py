"""What a turn needs at hand: the database, the reader, the words, the rules, the clock."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from releve.core.authority.policy import AuthorityPolicy
from releve.core.handover.queues import QueuePolicy
from releve.core.lending.credit.policy import CreditPolicy
from releve.core.reading.reading import Reading
from releve.core.rules.market import MarketFile, MarketRules
from releve.core.rules.policy import Policy
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.clock import Clock
from releve.shell.credit_policy import load_credit_policy
from releve.shell.masking import Known
from releve.shell.postgres.connection import Pool
from releve.shell.queue_policy import load_queue_policy
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


class SecondReader(Protocol):
    """Whatever reads a message again, beside the desk's reader; it may take a while."""

    def wanted(self, first: Reading) -> bool:
        """Whether it would read again after this reading."""
        ...

    def unasked(self, first: Reading) -> Reading:
        """The first reading with the trace that nothing was asked."""
        ...

    @property
    def daily_budget(self) -> int:
        """How many messages a lender may have read again in a day."""
        ...

    def read_again(
        self,
        first: Reading,
        known: Known,
        *,
        market: str | None,
        today: date,
        spend: Callable[[], bool],
    ) -> Reading:
        """The reading to use, the first one where nothing better came. `spend` takes a call."""
        ...


class MarketRulebook(Protocol):
    """All markets' dated rules."""

    @property
    def names(self) -> tuple[str, ...]:
        """The markets (ISO 3166-1 alpha-2, lower case), sorted."""
        ...

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
    second: SecondReader | None = None
    authority: AuthorityPolicy = field(default_factory=load_authority_policy)
    queues: QueuePolicy = field(default_factory=load_queue_policy)
