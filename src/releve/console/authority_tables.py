"""The tables of the authority page, as they are shown and as they are downloaded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from releve.console.frame import Lines, columns, market_said, moment, plain
from releve.console.workforce.sheet import Column, Table
from releve.core.authority.policy import AuthorityPolicy
from releve.core.quality.sequential import Watch
from releve.core.rules.autonomy import Scope
from releve.shell.authority.shown import Leveled, Signed

_SIGNS = 16


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the page tells of; `addresses` are the pages of the levels' scopes."""

    levels: Sequence[Leveled]
    watches: Mapping[Scope, Watch]
    history: Sequence[Signed]
    policy: AuthorityPolicy
    addresses: tuple[str, ...]


def tables(shown: Shown) -> list[Lines]:
    """Levels, the daily test, and every change."""
    return [_levels(shown), _watches(shown), _history(shown.history)]


def _levels(shown: Shown) -> Lines:
    rows = tuple(
        (
            plain(one.rule.scope.effect),
            market_said(one.rule.scope.market) if one.rule.scope.market else "every market",
            one.rule.scope.up_to_major,
            one.rule.scope.assistant or "every assistant",
            plain(one.rule.level),
            _source(one, shown.policy.version),
            one.change.reason if one.change else None,
        )
        for one in shown.levels
    )
    named = columns(
        ("effect", "Effect"),
        ("market", "Market"),
        Column("up_to_major", "Up to, whole euros", "whole"),
        ("assistant", "Assistant"),
        ("level", "Level"),
        ("source", "Comes from"),
        ("reason", "Why"),
    )
    empty = "No effect has a level: assistants do nothing alone."
    table = Table("levels", "Levels in force", named, rows, empty=empty)
    return Lines(table, shown.addresses)


def _source(one: Leveled, shipped: str) -> str:
    if one.change is None:
        return f"as shipped, {shipped}"
    return f"change {one.change.number}, {one.change.by}, {moment(one.change.at)}"


def _watches(shown: Shown) -> Lines:
    found = sorted(shown.watches.items(), key=lambda one: one[0].words)
    rows = tuple(
        (
            plain(scope.effect),
            market_said(scope.market) if scope.market else "every market",
            seen.seen,
            seen.failures,
            shown.policy.demotion.failure_rate_max,
            seen.evidence,
            seen.needed,
            "demotes" if seen.alarmed else "holds",
        )
        for scope, seen in found
    )
    named = columns(
        ("effect", "Effect"),
        ("market", "Market"),
        Column("reviewed", "Reviewed since its last change", "whole"),
        Column("failed", "Failed", "whole"),
        Column("tolerated", "Tolerated", "share"),
        Column("evidence", "Evidence against it", "real", decimals=2),
        Column("needed", "alarms at", "real", decimals=0),
        ("result", "Result"),
    )
    empty = "Nothing was reviewed since levels last changed: the daily test has nothing to see."
    table = Table("daily-test", "The daily test of quality", named, rows, empty=empty)
    return Lines(table, bad=tuple(seen.alarmed for _, seen in found))


def _history(found: Sequence[Signed]) -> Lines:
    rows = tuple(
        (
            one.change.number,
            moment(one.change.at),
            plain(one.change.kind),
            one.change.what,
            f"{plain(one.change.before)} → {plain(one.change.after)}" if one.change.after else None,
            one.change.by,
            one.change.reason,
            one.change.evidence_id,
            f"{'holds' if one.holds else 'BROKEN'} · {one.signature[:_SIGNS]}",
        )
        for one in found
    )
    named = columns(
        Column("number", "No.", "whole"),
        ("at", "When, UTC"),
        ("kind", "Change"),
        ("what", "Of what"),
        ("levels", "Level"),
        ("by", "By"),
        ("reason", "Why"),
        ("evidence", "Record"),
        ("signature", "Signature"),
    )
    empty = "Nothing was changed: what is in force is as it was shipped."
    table = Table("changes", "Every change", named, rows, empty=empty)
    return Lines(table, bad=tuple(not one.holds for one in found))
