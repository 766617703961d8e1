"""Every stored decision taken again from its stored inputs, with the rules stored beside them."""

import json
from dataclasses import dataclass
from typing import Any

from releve.core.lending.credit.row import decide_again
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("credit")
_ROWS_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A decision that does not come out as it is stored."""

    lender_id: str
    decision_id: str
    why: str


@dataclass(frozen=True, slots=True)
class Replay:
    """How many decisions were taken again, and which came out otherwise."""

    decisions: int
    disagreeing: tuple[Disagreement, ...]

    @property
    def agrees(self) -> bool:
        """Whether every decision came out as it is stored."""
        return not self.disagreeing


def replay(connection: Connection, lender_id: str | None = None) -> Replay:
    """Take every decision of one lender, or of all, again."""
    decisions = 0
    disagreeing: list[Disagreement] = []
    with connection.cursor(name="credit") as cursor:
        cursor.itersize = _ROWS_AT_ONCE
        cursor.execute(_SQL.every_decision, {"lender": lender_id})
        for row in cursor:
            decisions += 1
            why = _otherwise(*row[2:])
            if why is not None:
                disagreeing.append(Disagreement(row[0], row[1], why))
    return Replay(decisions, tuple(disagreeing))


def _otherwise(
    method: str,
    inputs: dict[str, Any],
    rules: dict[str, Any],
    stored: dict[str, Any],
    outcome: str,
    limit: int,
    reasons: list[str],
    amount: int,
    body: str | None,
) -> str | None:
    """What does not agree: row, decision, and evidence all say the same of the same inputs."""
    if body is None:
        return "its evidence record is gone"
    try:
        again = decide_again(method, inputs, rules)
        told = json.loads(body)
        recorded = {
            "inputs": told["inputs"],
            "rules": told["rules"]["values"],
            "method": told["rules"]["method"],
            "decided": told["decided"],
        }
        asked = inputs["application"]["amount"]
    except (KeyError, TypeError, ValueError) as error:
        return f"it cannot be taken again: {error!r}"
    if again != stored:
        return f"it comes out {again['outcome']}, and {stored['outcome']} is stored"
    if (outcome, limit, reasons) != (again["outcome"], again["limit"], again["reasons"]):
        return "its row says otherwise than its decision"
    row = {"inputs": inputs, "rules": rules, "method": method, "decided": stored}
    if recorded != row or amount != asked:
        return "its evidence record says otherwise"
    return None
