"""Authority as people look at it: each level with where it comes from, each change with its proof.

What is missing for a higher level is asked for by nothing but counts of reviews, so whoever may
read authority may be told it without reading a review.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from releve.core.authority.levels import level_before
from releve.core.authority.policy import AuthorityPolicy
from releve.core.authority.promotion import Verdict, rises
from releve.core.rules.autonomy import LEVELS, Level, LevelRule, Scope
from releve.shell.authority.changes import (
    Change,
    Changing,
    bar_for,
    history,
    unannounced,
)
from releve.shell.authority.levels import load_autonomy
from releve.shell.person_keys.lender_key import lender_key
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("authority")
_SIGNATURE, _WORDS, _NUMBER = 12, 11, 0


@dataclass(frozen=True, slots=True)
class Leveled:
    """A level in force. `change` is the one that gave it; None where it came with the product."""

    rule: LevelRule
    change: Change | None


@dataclass(frozen=True, slots=True)
class Signed:
    """A change with its signature, and whether it is this lender's over just these words."""

    change: Change
    signature: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Step:
    """A level above the present one, and what is short of it; nothing where it may be given."""

    level: Level
    verdict: Verdict
    short_of: tuple[str, ...]


def levels_shown(
    connection: Connection, lender_id: str, policy: AuthorityPolicy
) -> tuple[Leveled, ...]:
    """Every level in force, by effect."""
    changes = {one.number: one for one in history(connection, lender_id)}
    rows = connection.execute(_SQL.levels, {"lender": lender_id})
    given = {Scope(*row[:4]): changes.get(row[5]) for row in rows}
    rules = load_autonomy(connection, lender_id, policy).rules
    return tuple(
        Leveled(rule, given.get(rule.scope))
        for rule in sorted(rules, key=lambda rule: _order(rule.scope))
    )


def signed_history(connection: Connection, lender_id: str) -> tuple[Signed, ...]:
    """Every change, the newest first."""
    key = lender_key()
    rows: Sequence[Any] = connection.execute(
        _SQL.changes, {"lender": lender_id, "after": 0}
    ).fetchall()
    found = {change.number: change for change in history(connection, lender_id)}
    return tuple(
        Signed(
            found[row[_NUMBER]],
            bytes(row[_SIGNATURE]).hex(),
            key.signed(bytes(row[_SIGNATURE]), row[_WORDS].encode())
            and json.loads(row[_WORDS])["number"] == row[_NUMBER],
        )
        for row in reversed(rows)
    )


def present_level(
    connection: Connection, lender_id: str, policy: AuthorityPolicy, scope: Scope
) -> Level:
    """The level that a change of this scope would begin from."""
    return level_before(load_autonomy(connection, lender_id, policy), scope)


def steps_up(
    connection: Connection, lender_id: str, policy: AuthorityPolicy, scope: Scope, now: datetime
) -> tuple[Step, ...]:
    """Each higher level with its bar, and what is short of it."""
    before = present_level(connection, lender_id, policy, scope)
    changing = Changing(lender_id, "nobody yet", "shown", now)
    bare = unannounced(connection, changing, scope)
    steps: list[Step] = []
    for level in LEVELS:
        if rises(before, level):
            verdict = bar_for(connection, changing, policy, scope, level)
            steps.append(Step(level, verdict, (*verdict.short_of, *bare)))
    return tuple(steps)


def _order(scope: Scope) -> tuple[str, str, str, float]:
    up_to = float("inf") if scope.up_to_major is None else scope.up_to_major
    return scope.effect, scope.market, scope.assistant, up_to
