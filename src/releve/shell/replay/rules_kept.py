"""The rules that turns name by digest, read once each; and what stands in their place today."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from releve.core.conversation.vocabulary import Vocabulary
from releve.core.evidence.inputs import Rules, RulesNamed, digest_of
from releve.core.evidence.plain_values import decoded, encoded
from releve.core.rules.autonomy import Autonomy
from releve.core.rules.market import MarketRules
from releve.core.rules.policy import Policy
from releve.shell.authority.levels import load_autonomy
from releve.shell.desk import Desk
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("replay")
Values = Mapping[str, Any]
"""The rules of a turn as JSON, by kind."""


class RulesGone(LookupError):
    """A turn names rules that are not there, or are not what their digest says."""


class RulesKept:
    """The rules of one lender's past turns."""

    __slots__ = ("_built", "_connection", "_lender", "_missing", "_read")

    def __init__(self, connection: Connection, desk: Desk) -> None:
        self._connection = connection
        self._lender = desk.lender_id
        # A section that there was not in those days is as it is today.
        self._missing = {"policy": desk.policy}
        self._read: dict[str, Any] = {}
        self._built: dict[tuple[str, str], Any] = {}

    def values(self, named: RulesNamed) -> dict[str, Any]:
        """The rules of a turn as JSON. Raises RulesGone."""
        return {kind: self._value(digest) for kind, digest in asdict(named).items()}

    def rules(self, named: RulesNamed) -> Rules:
        """The rules of a turn. Raises RulesGone, NoSuchValue."""
        return self.built(self.values(named), asdict(named))

    def built(self, values: Values, digests: Mapping[str, str]) -> Rules:
        """Rules from their JSON; `digests` tell equal ones apart from others."""

        def of(kind: str, shape: type) -> Any:
            key = kind, digests[kind]
            if key not in self._built:
                missing = self._missing.get(kind)
                self._built[key] = decoded(shape, values[kind], missing=missing)
            return self._built[key]

        return Rules(
            of("policy", Policy),
            of("market", MarketRules),
            of("authority", Autonomy),
            of("words", Vocabulary),
        )

    def _value(self, digest: str) -> Any:
        if digest not in self._read:
            row = self._connection.execute(
                _SQL.rules_content, {"lender": self._lender, "digest": digest}
            ).fetchone()
            if row is None:
                raise RulesGone(f"rules {digest[:12]} are gone")
            kind, content = row
            if digest_of(content) != digest:
                raise RulesGone(f"{kind} {digest[:12]} was altered")
            self._read[digest] = json.loads(content)["value"]
        return self._read[digest]


@dataclass(frozen=True, slots=True)
class RulesToday:
    """The rules that stand in place of a turn's own: policy and levels of today, and what the
    market's files say today of the turn's day. A language's words stay those of the turn.
    """

    policy: Policy
    market: Callable[[str, date], MarketRules]
    authority: Autonomy

    def values(self, then: Values, day: date) -> dict[str, Any]:
        """The rules as JSON for a turn that had those."""
        market = self.market(then["market"]["market"], day)
        today = {"policy": self.policy, "market": market, "authority": self.authority}
        return {**then, **json.loads(encoded(today))}


def rules_today(connection: Connection, desk: Desk) -> RulesToday:
    """What a turn would be decided on today."""
    return RulesToday(
        desk.policy,
        desk.markets.on,
        load_autonomy(connection, desk.lender_id, desk.authority),
    )
