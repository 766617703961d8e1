"""Promises become rows: kept in the transaction of the reply that makes them.

What a day makes of them is in days/obligations.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast

from releve.core.decisions.decision import Fact
from releve.core.decisions.promise import Promise
from releve.core.obligations.claim import Obligation
from releve.core.values.ids import EvidenceId, LenderId
from releve.core.values.money import Money
from releve.shell.answer import fact_row
from releve.shell.entropy import new_id
from releve.shell.order_rows import Row, as_json
from releve.shell.person_keys.evidence import opened_effect
from releve.shell.person_keys.sealing import PersonKey
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("obligations")


@dataclass(frozen=True, slots=True)
class Promising:
    """The turn in which something is promised: to whom, where, in which words, on what record."""

    lender_id: str
    writer_id: str
    merchant: bool
    conversation_id: str
    market: str
    locale: str
    today: date
    evidence_id: EvidenceId


def keep(
    connection: Connection, promising: Promising, promises: Sequence[Promise]
) -> tuple[Obligation, ...]:
    """Keep promises, each as one obligation; one that was open already stays that one.

    A promise whose day is over is none, and is left out: what says it then has nothing behind it.
    An open one that is due sooner keeps its day.
    """
    wanted = {one.key: one for one in promises if one.due_on >= promising.today}
    if not wanted:
        return ()
    named = {
        "lender": promising.lender_id,
        "writer": promising.writer_id,
        "merchant": promising.merchant,
        "conversation": promising.conversation_id,
        "market": promising.market,
        "locale": promising.locale,
        "today": promising.today,
        "evidence": promising.evidence_id,
        "rows": as_json([_row(one) for one in wanted.values()]),
    }
    rows = connection.execute(_SQL.keep, named).fetchall()
    held = {(kind, subject): (found, due_on) for kind, subject, found, due_on in rows}
    return tuple(
        Obligation(held[key][0], replace(promise, due_on=held[key][1]))
        for key, promise in wanted.items()
    )


def _row(promise: Promise) -> Row:
    return {
        "obligation_id": new_id("b"),
        "kind": promise.kind,
        "subject": promise.subject,
        "order_id": promise.order,
        "owner_kind": promise.owner.kind,
        "owner": promise.owner.name,
        "told": {name: fact_row(fact) for name, fact in promise.told},
        "due_on": promise.due_on,
    }


def facts_told(row: Mapping[str, Any]) -> tuple[tuple[str, Fact], ...]:
    """The facts of a promise as its row holds them."""
    return tuple((name, _fact(value)) for name, value in sorted(row.items()))


def _fact(value: Any) -> Fact:
    if not isinstance(value, dict):
        return value
    row = cast("dict[str, Any]", value)
    if "amount" in row:
        return Money(row["amount"], row["currency"])
    return date.fromisoformat(row["date"])


def earlier_deeds(
    connection: Connection, lender_id: LenderId, conversation_id: str, key: PersonKey
) -> dict[str, EvidenceId]:
    """What a conversation carried out before, as canonical JSON, with its record."""
    named = {"lender": lender_id, "conversation": conversation_id}
    deeds: dict[str, EvidenceId] = {}
    for keyed, evidence_id in connection.execute(_SQL.earlier_deeds, named):
        effects = [opened_effect(key, of, effect) for of, effect in keyed]
        told = json.dumps(effects, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        deeds[told] = evidence_id
    return deeds
