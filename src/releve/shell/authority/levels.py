"""What is in force: the shipped levels with the lender's changes over them, and what is stopped.

A turn gets it from the statement that locks its conversation, so it is never older than the turn;
nothing of it is kept between turns.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from releve.core.authority.policy import AuthorityPolicy
from releve.core.rules.autonomy import (
    FRONT,
    Autonomy,
    LevelRule,
    Scope,
    Stop,
    Waiting,
)
from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import PersonKey
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("authority")


def autonomy_from(policy: AuthorityPolicy, found: str, key: PersonKey | None) -> Autonomy:
    """What a turn's first statement found, in words; `key` opens what waits of the writer."""
    levels, stops, change, waiting = json.loads(found)
    rules = {rule.scope: rule for rule in policy.rules}
    rules |= {rule.scope: rule for rule in _rules(levels)}
    return replace(
        policy.shipped(),
        rules=tuple(rules.values()),
        stops=tuple(Stop(scope, name) for scope, name in stops or ()),
        waiting=tuple(_waiting(row, key) for row in waiting or ()) if key else (),
        version=policy.version if change is None else f"{policy.version}+{change}",
    )


def load_autonomy(connection: Connection, lender_id: str, policy: AuthorityPolicy) -> Autonomy:
    """What is in force for a lender, without what waits."""
    row = connection.execute(_SQL.in_force, {"lender": lender_id}).fetchone()
    return autonomy_from(policy, row[0] if row else "[null,null,null,null]", None)


def known_assistants() -> tuple[str, ...]:
    """The assistants there are."""
    return (FRONT,)


def _rules(rows: Iterable[Sequence[Any]] | None) -> list[LevelRule]:
    return [
        LevelRule(Scope(assistant, effect, market, up_to), level)
        for assistant, effect, market, up_to, level in rows or ()
    ]


def _waiting(row: Sequence[Any], key: PersonKey) -> Waiting:
    approval_id, sealed, subject, due_on = row
    proposal = key.open_text(sealed, place.of_approval(approval_id, "effects"))
    return Waiting(proposal, subject, date.fromisoformat(due_on))
