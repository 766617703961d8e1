"""A lender's past turns decided again under other rules. Reads; nothing is written.

Turns are opened with their person's key one conversation at a time. What cannot be opened any more
(the person was forgotten) is left out, and counted.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from releve.core.backtest.change import BacktestTrouble, Change
from releve.core.backtest.expected import HandleTime
from releve.core.backtest.tally import Counted, PastTurn, Report, counted, report_of
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.evidence.inputs import Rules, RulesNamed, inputs_from
from releve.core.evidence.plain_values import decoded
from releve.core.rules.autonomy import Autonomy
from releve.core.rules.market import MarketRules
from releve.core.rules.policy import Policy
from releve.shell.person_keys.sealing import unwrapped
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.replay.keeping import opened_document

_SQL = load("backtest")
_ROWS_AT_ONCE = 500
# A complaint within so many days of a contact is held to have followed it.
COMPLAINT_DAYS = 30
_KINDS: dict[str, type[Any]] = {
    "policy": Policy,
    "market": MarketRules,
    "authority": Autonomy,
    "words": Vocabulary,
}
OnProgress = Callable[[int, int], None]
Row = tuple[Any, ...]
_Kept = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Period:
    """Which turns: of one market or all, from a day to a day, both with it."""

    market: str | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a change would have meant, and how many turns could not be opened any more."""

    report: Report
    sealed_for_good: int


def backtest(
    connection: Connection,
    lender_id: str,
    changes: tuple[Change, ...],
    period: Period,
    now: datetime,
    on_progress: OnProgress | None = None,
) -> Found:
    """Try changes on the history. BacktestTrouble where there is none.

    `on_progress` is told how many turns are done, of how many.
    """
    asked = {
        "lender": lender_id,
        "market": period.market,
        "since": period.since,
        "until": period.until,
    }
    row = connection.execute(_SQL.count_turns, asked).fetchone()
    turns = row[0] if row else 0
    if not turns:
        raise BacktestTrouble(_empty(lender_id, period))
    every: list[Counted] = []
    kept: _Kept = {}
    done = sealed = 0
    for rows in _conversations(connection, asked):
        opened = [turn for row in rows if (turn := _turn(connection, lender_id, row, kept))]
        sealed += len(rows) - len(opened)
        if opened:
            every.append(counted(opened, changes))
        done += len(rows)
        if on_progress is not None:
            on_progress(done, turns)
    times, followed = _handle_times(connection, lender_id), _followed(connection, asked, now)
    report = report_of(every, changes, times, followed)
    return Found(report, sealed)


def _empty(lender_id: str, period: Period) -> str:
    days = f" from {period.since}" if period.since else ""
    days += f" to {period.until}" if period.until else ""
    where = f" in {period.market}" if period.market else ""
    return (
        f"lender {lender_id} has no past turns{where}{days} to decide again: a change is tried on "
        "what customers have written since inputs of turns are kept"
    )


def _conversations(connection: Connection, asked: dict[str, Any]) -> Iterator[list[Row]]:
    # A cursor of the server's: a long history does not fit into memory.
    with connection.cursor(name="backtest") as cursor:
        cursor.itersize = _ROWS_AT_ONCE
        cursor.execute(_SQL.turns, asked)
        for _, rows in groupby(cursor, key=lambda row: row[0]):
            yield list(rows)


def _turn(connection: Connection, lender_id: str, row: Row, kept: _Kept) -> PastTurn | None:
    conversation, message, at, body, holder, wrapped, destroyed = row
    if destroyed or wrapped is None or not body:
        return None
    key = unwrapped(lender_id, holder, wrapped)
    document = json.loads(opened_document(key, bytes(body), conversation, message))
    inputs = inputs_from(document)
    rules = _rules(connection, lender_id, inputs.rules, kept)
    return PastTurn(conversation, message, at.isoformat(), inputs, rules, document["outcome"])


def _rules(connection: Connection, lender_id: str, named: RulesNamed, kept: _Kept) -> Rules:
    digests = named.policy, named.market, named.authority, named.words
    together = "/".join(digests)
    if together not in kept:
        asked = ({"lender": lender_id, "digest": digest} for digest in digests)
        kept[together] = Rules(*(_rule(connection, one, kept) for one in asked))
    return kept[together]


def _rule(connection: Connection, asked: dict[str, str], kept: _Kept) -> Any:
    """One rule's value; many turns share it."""
    digest = asked["digest"]
    if digest not in kept:
        row = connection.execute(_SQL.rules, asked).fetchone()
        if row is None:
            raise BacktestTrouble(f"the rules {digest[:12]} of past turns are gone")
        kind, content = row
        kept[digest] = decoded(_KINDS[kind], json.loads(content)["value"])
    return kept[digest]


def _handle_times(connection: Connection, lender_id: str) -> list[HandleTime]:
    rows = connection.execute(_SQL.handle_times, {"lender": lender_id})
    return [
        HandleTime(errand, market, count, agents, float(mean), float(deviation))
        for errand, market, count, agents, mean, deviation in rows
        if count
    ]


def _followed(
    connection: Connection, asked: dict[str, Any], now: datetime
) -> dict[str, tuple[int, int]]:
    named = asked | {"days": COMPLAINT_DAYS, "now": now}
    rows = connection.execute(_SQL.followed_by_complaint, named)
    return {outcome: (complaints, every) for outcome, complaints, every in rows}
