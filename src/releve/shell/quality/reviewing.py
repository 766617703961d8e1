"""Reviews: two of each item, blind to each other, a third where they differ; and what they show.

A note is words about a customer's contact, so it is sealed under the customer's key.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from psycopg import errors
from psycopg.types.json import Jsonb

from releve.core.quality.agreement import Agreement, kappa
from releve.core.quality.interval import Interval, wilson
from releve.core.quality.rubric import Rubric, Verdict, settled, verdict_of
from releve.shell.people.matrix import matrix
from releve.shell.person_keys import place
from releve.shell.person_keys.rows import key_for
from releve.shell.person_keys.sealing import holder
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.quality.sampling import QualityTrouble

_SQL = load("quality")
_ROLES = load("approvals")
LISTED_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An item that waits for a review: what it is of, and how many it has."""

    item_id: str
    sample_id: str | None
    conversation_id: str
    message_id: str
    evidence_id: str
    errand: str
    language: str
    market: str
    effect_names: list[str]
    acted_at: datetime
    reviews: int


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a review led to: settled, or waiting for another reviewer."""

    verdict: Verdict
    settled: Verdict | None
    place: int


@dataclass(frozen=True, slots=True)
class Rate:
    """The pass rate of one errand in a language and a market, and its violations."""

    errand: str
    language: str
    market: str
    passed: Interval
    violations: int


@dataclass(frozen=True, slots=True)
class Agreements:
    """How far two reviewers agree: on the verdict, and on each criterion."""

    verdict: Agreement
    criteria: Mapping[str, Agreement]


def open_items(
    connection: Connection, lender_id: str, agent_id: str, *, most: int = LISTED_AT_ONCE
) -> tuple[OpenItem, ...]:
    """What an agent may review now; what another has begun, or two differ about, comes first."""
    asked = {"lender": lender_id, "agent": agent_id, "most": most}
    return tuple(OpenItem(*row) for row in connection.execute(_SQL.open_items, asked))


def review(
    connection: Connection,
    lender_id: str,
    agent_id: str,
    item_id: str,
    scores: Mapping[str, str],
    rubric: Rubric,
    now: datetime,
    *,
    note: str = "",
) -> Reviewed:
    """Write one agent's review of an item. QualityTrouble, ScoreTrouble."""
    _may_review(connection, lender_id, agent_id)
    verdict = verdict_of(rubric, scores)
    named = {"lender": lender_id, "item": item_id, "agent": agent_id, "now": now}
    row = connection.execute(_SQL.locked_item, named).fetchone()
    if row is None:
        raise QualityTrouble(f"there is no item {item_id}")
    if row[0] is not None:
        raise QualityTrouble(f"item {item_id} is settled")
    before = connection.execute(_SQL.reviews, named).fetchall()
    if agent_id in {agent for agent, _, _ in before}:
        raise QualityTrouble(f"{agent_id}: has reviewed item {item_id}")
    written = {
        "place": len(before) + 1,
        "rubric": rubric.version,
        "scores": Jsonb(dict(scores)),
        "passed": verdict.passed,
        "violation": verdict.violation,
        "note": _sealed(connection, lender_id, item_id, agent_id, note),
    }
    try:
        connection.execute(_SQL.add_review, named | written)
    except errors.ForeignKeyViolation as error:
        raise QualityTrouble(f"{agent_id}: is nobody here") from error
    found = settled([*(Verdict(p, v) for _, p, v in before), verdict])
    if found is not None:
        ended = {"passed": found.passed, "violation": found.violation}
        connection.execute(_SQL.settle, named | ended)
    return Reviewed(verdict, found, len(before) + 1)


def agreement(
    connection: Connection, lender_id: str, since: date, until: date, rubric: Rubric
) -> Agreements:
    """Cohen's kappa of the first two reviewers, over the second reviews of these days (UTC)."""
    asked = {"lender": lender_id, "since": since, "until": until, "rubric": rubric.version}
    rows = connection.execute(_SQL.pairs, asked).fetchall()
    by_criterion = {
        one.name: kappa([(first[one.name], second[one.name]) for first, second, _, _ in rows])
        for one in rubric.criteria
    }
    return Agreements(kappa([(row[2], row[3]) for row in rows]), by_criterion)


def rates(
    connection: Connection, lender_id: str, since: date, until: date, confidence: float
) -> tuple[Rate, ...]:
    """Pass rates of what was settled in these days (UTC), with Wilson's intervals."""
    asked = {"lender": lender_id, "since": since, "until": until}
    return tuple(
        Rate(errand, language, market, wilson(passed, total, confidence), violations)
        for errand, language, market, passed, total, violations in connection.execute(
            _SQL.rates, asked
        )
    )


def _may_review(connection: Connection, lender_id: str, agent_id: str) -> None:
    named = {"lender": lender_id, "agent": agent_id}
    row: Any = connection.execute(_ROLES.roles_of, named).fetchone()
    if row is None or not matrix().allows(tuple(row[0]), "quality_review", "do"):
        raise QualityTrouble(f"{agent_id}: is nobody who reviews")


def _sealed(
    connection: Connection, lender_id: str, item_id: str, agent_id: str, note: str
) -> str | None:
    if not note.strip():
        return None
    row: Any = connection.execute(_SQL.item, {"lender": lender_id, "item": item_id}).fetchone()
    key = key_for(connection, lender_id, holder(row[7], merchant=row[8]))
    return key.seal_text(note.strip(), place.of_quality_note(item_id, agent_id))
