"""One request of a merchant: who asks, when, and the transaction it is answered in."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from releve.core.values.ids import LenderId
from releve.shell.desk import Desk
from releve.shell.postgres.connection import Connection

Kind = Literal["bad_value", "not_allowed", "not_found", "conflict"]


class Refused(Exception):
    """The request is not granted; nothing of it may stay. `code` is for programs."""

    def __init__(self, kind: Kind, code: str, *reasons: str) -> None:
        super().__init__(*reasons)
        self.kind: Kind = kind
        self.code = code
        self.reasons = reasons


@dataclass(frozen=True, slots=True)
class Claim:
    """What a repeat has in common with the request that came first."""

    operation: str
    key: str


@dataclass(frozen=True, slots=True)
class Call:
    """A merchant's request. Its transaction is committed when it is answered."""

    desk: Desk
    connection: Connection
    merchant_id: str
    now: datetime
    claim: Claim | None = None

    @property
    def lender_id(self) -> LenderId:
        """Whose merchant it is."""
        return LenderId(self.desk.lender_id)

    def today(self, market: str) -> date:
        """The day in a market."""
        zone = self.desk.markets.on(market, self.now.date()).time_zone
        return self.desk.clock.now(zone).date()

    def named(self, **more: Any) -> dict[str, Any]:
        """Parameters of a statement: the lender, the merchant, the moment, and `more`."""
        known = {"lender": self.lender_id, "merchant": self.merchant_id, "now": self.now}
        return known | more
