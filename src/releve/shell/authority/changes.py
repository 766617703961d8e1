"""Every change of authority: dated, signed with the lender's key, with its reason and its record.

A level goes down by a word with a reason. It goes up only where the bar of the level gone to is
met by what reviewers found, and where whoever keeps the pace agrees. A stop holds from the next
turn of every process on, because each turn reads what is in force in its own transaction.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, get_args

from psycopg import errors

from releve.core.authority.levels import level_before
from releve.core.authority.policy import GATED, AuthorityPolicy, Bar
from releve.core.authority.promotion import Pace, Shown, Verdict, any_pace, held_against, rises
from releve.core.evidence.record import canonical
from releve.core.reading.reading import Errand
from releve.core.rules.autonomy import LEVELS, STOP_SCOPES, Level, Scope, Stop, StopScope
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.ids import EvidenceId
from releve.shell.authority.levels import known_assistants, load_autonomy
from releve.shell.credit_record import write_evidence
from releve.shell.market_files import load_markets
from releve.shell.people.notices import lacking, markets_served
from releve.shell.person_keys.lender_key import lender_key
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("authority")
Kind = Literal["set", "promotion", "demotion", "stop", "restore"]
# All changes stand in one lane of the evidence: their order is part of what they say.
LANE_OF = "authority"


class AuthorityTrouble(Exception):
    """A change of authority that cannot be: of nothing known, or more than was shown."""


@dataclass(frozen=True, slots=True)
class Changing:
    """Who changes authority, of which lender, why, and when."""

    lender_id: str
    by: str
    reason: str
    now: datetime

    def __post_init__(self) -> None:
        if not self.by.strip():
            raise AuthorityTrouble("by: say who does it")
        if not self.reason.strip():
            raise AuthorityTrouble("reason: say why")


@dataclass(frozen=True, slots=True)
class Change:
    """A change as it is on record. `already`: it was so before, and nothing was written."""

    number: int
    kind: Kind
    what: str
    before: str
    after: str
    by: str
    reason: str
    evidence_id: EvidenceId
    at: datetime
    already: bool = False


def set_level(
    connection: Connection,
    changing: Changing,
    policy: AuthorityPolicy,
    scope: Scope,
    level: Level,
    *,
    pace: Pace = any_pace,
) -> Change | None:
    """Give a scope a level; None where it has that already. Raises AuthorityTrouble.

    Up, the bar must be met, `pace` must agree, and workers' representatives must know.
    """
    _known(scope, level)
    connection.execute(_SQL.lock_changes, {"lender": changing.lender_id})
    before = level_before(load_autonomy(connection, changing.lender_id, policy), scope)
    if before == level and scope in exact_scopes(connection, changing.lender_id, policy):
        return None
    told: dict[str, Any] = {}
    kind: Kind = "set"
    if rises(before, level):
        kind = "promotion"
        verdict = bar_for(connection, changing, policy, scope, level)
        short = [*verdict.short_of]
        if (held := pace(scope, before, level)) is not None:
            short.append(held)
        short += unannounced(connection, changing, scope)
        if short:
            raise AuthorityTrouble(f"{scope.words}: {before} to {level}: {'; '.join(short)}")
        told["bar"] = bar_row(verdict)
    return _level_changed(connection, changing, _Leveled(kind, scope, before, level, told))


def unannounced(connection: Connection, changing: Changing, scope: Scope) -> list[str]:
    """Where workers' representatives were not told of the assistants yet, in one line."""
    lender_id, day = changing.lender_id, changing.now.date()
    markets = (scope.market,) if scope.market else markets_served(connection, lender_id)
    bare = lacking(connection, lender_id, "assistants", markets, day)
    return [] if bare is None else [bare]


def demote(
    connection: Connection,
    changing: Changing,
    policy: AuthorityPolicy,
    scope: Scope,
    told: Mapping[str, Any],
) -> Change | None:
    """Take a scope down to what policy says; None where it is as low as that goes."""
    connection.execute(_SQL.lock_changes, {"lender": changing.lender_id})
    before = level_before(load_autonomy(connection, changing.lender_id, policy), scope)
    after = policy.demotion.to.get(before)
    if after is None:
        return None
    leveled = _Leveled("demotion", scope, before, after, {"test": dict(told)})
    return _level_changed(connection, changing, leveled)


def stop(connection: Connection, changing: Changing, what: Stop) -> Change | None:
    """Stop something; None where it is stopped already. Raises AuthorityTrouble."""
    _known_stop(what)
    named = _locked(connection, changing, what)
    if what in {one.what for one in stops(connection, changing.lender_id)}:
        return None
    change = _write(connection, changing, "stop", _named_stop(what), {})
    connection.execute(_SQL.stop, named | {"number": change.number})
    return change


def restore(connection: Connection, changing: Changing, what: Stop) -> Change | None:
    """Let something that was stopped go on; None where it is not stopped."""
    _known_stop(what)
    named = _locked(connection, changing, what)
    if connection.execute(_SQL.restore, named).rowcount == 0:
        return None
    return _write(connection, changing, "restore", _named_stop(what), {})


def _locked(connection: Connection, changing: Changing, what: Stop) -> dict[str, Any]:
    named = {"lender": changing.lender_id, "scope": what.scope, "name": what.name}
    connection.execute(_SQL.lock_changes, named)
    return named | {"at": changing.now}


@dataclass(frozen=True, slots=True)
class Stopped:
    """Something that is stopped: since when, by whom, and why."""

    what: Stop
    since: datetime
    by: str
    reason: str
    number: int
    evidence_id: str


def stops(connection: Connection, lender_id: str) -> tuple[Stopped, ...]:
    """All that is stopped now, the longest first."""
    rows = connection.execute(_SQL.stops, {"lender": lender_id})
    return tuple(Stopped(Stop(scope, name), *rest) for scope, name, *rest in rows)


def exact_scopes(connection: Connection, lender_id: str, policy: AuthorityPolicy) -> set[Scope]:
    """The scopes that have a level of their own."""
    autonomy = load_autonomy(connection, lender_id, policy)
    return {rule.scope for rule in autonomy.rules}


def bar_for(
    connection: Connection,
    changing: Changing,
    policy: AuthorityPolicy,
    scope: Scope,
    level: Level,
) -> Verdict:
    """What reviewers found of a scope, held against the bar of a level."""
    bar = policy.bars.get(level, Bar(0, 0.0, 0, 1))
    since = changing.now - timedelta(days=bar.window_days)
    return held_against(bar, shown(connection, changing.lender_id, scope, since), policy.confidence)


def shown(connection: Connection, lender_id: str, scope: Scope, since: datetime) -> Shown:
    """What reviewers found of a scope's effect since a time."""
    found = findings(connection, lender_id, scope, since)
    return Shown(len(found), sum(p for p, _ in found), sum(v for _, v in found))


def findings(
    connection: Connection, lender_id: str, scope: Scope, since: datetime
) -> list[tuple[bool, bool]]:
    """Passed and violated of each settled review, in the order in which they were settled."""
    named = {
        "lender": lender_id,
        "since": since,
        "effect": scope.effect,
        "market": scope.market,
        "assistant": scope.assistant,
    }
    return [(row[0], row[1]) for row in connection.execute(_SQL.shown, named)]


def bar_row(verdict: Verdict) -> dict[str, Any]:
    """A verdict as its record holds it."""
    rate = verdict.pass_rate
    return {
        "reviewed": verdict.shown.reviewed,
        "passed": verdict.shown.passed,
        "violations": verdict.shown.violations,
        "pass_rate_low": round(rate.low, 6),
        "pass_rate_high": round(rate.high, 6),
        "needed": {
            "sample_size_min": verdict.bar.sample_size_min,
            "pass_rate_min": verdict.bar.pass_rate_min,
            "violations_max": verdict.bar.violations_max,
            "window_days": verdict.bar.window_days,
        },
    }


def _known(scope: Scope, level: Level) -> None:
    if level not in LEVELS:
        raise AuthorityTrouble(f"level: {level} is none of {', '.join(LEVELS)}")
    if scope.effect not in GATED:
        raise AuthorityTrouble(f"effect: {scope.effect or 'none'} is none that a level is for")
    if scope.assistant not in ("", *known_assistants()):
        raise AuthorityTrouble(f"assistant: there is none called {scope.assistant}")
    if scope.market:
        _known_market(scope.market)
    if scope.up_to_major is not None and scope.up_to_major < 1:
        raise AuthorityTrouble("up to: must be a whole amount above zero")


def _known_stop(what: Stop) -> None:
    if what.scope not in STOP_SCOPES:
        raise AuthorityTrouble(f"scope: {what.scope} is none of {', '.join(STOP_SCOPES)}")
    if what.scope == "all" and what.name:
        raise AuthorityTrouble("scope all has no name")
    known = {"assistant": known_assistants(), "errand": get_args(Errand)}.get(what.scope)
    if known is not None and what.name not in known:
        raise AuthorityTrouble(f"{what.scope}: there is none called {what.name or 'nothing'}")
    if what.scope == "market":
        _known_market(what.name)


def _known_market(market: str) -> None:
    try:
        load_markets().file(market)
    except RuleTrouble as error:
        raise AuthorityTrouble(f"market: there is none called {market or 'nothing'}") from error


@dataclass(frozen=True, slots=True)
class _Leveled:
    """A scope that gets another level."""

    kind: Kind
    scope: Scope
    before: Level
    after: Level
    told: Mapping[str, Any]


def _level_changed(connection: Connection, changing: Changing, leveled: _Leveled) -> Change:
    scope = leveled.scope
    named = {
        "assistant": scope.assistant,
        "effect": scope.effect,
        "market": scope.market,
        "up_to_major": scope.up_to_major,
        "from_level": leveled.before,
        "to_level": leveled.after,
    }
    change = _write(connection, changing, leveled.kind, named, leveled.told)
    connection.execute(
        _SQL.put_level, {"lender": changing.lender_id, "number": change.number} | named
    )
    return change


def _named_stop(what: Stop) -> dict[str, Any]:
    words = {"assistant": "", "errand": "", "market": ""}
    if what.scope != "all":
        words[what.scope] = what.name
    return words | {"effect": "", "up_to_major": None, "from_level": None, "to_level": None}


def _write(
    connection: Connection,
    changing: Changing,
    kind: Kind,
    named: Mapping[str, Any],
    told: Mapping[str, Any],
) -> Change:
    """The change's row and its record, both with the same signed words."""
    lender = {"lender": changing.lender_id}
    row = connection.execute(_SQL.next_number, lender).fetchone()
    number: int = row[0] if row else 1
    body = {
        "kind": "authority_change",
        "lender": changing.lender_id,
        "number": number,
        "change": kind,
        "errand": "",
        **named,
        **told,
        "by": changing.by.strip(),
        "reason": changing.reason.strip(),
        "at": changing.now.isoformat(),
    }
    words = canonical(body)
    key = lender_key()
    signature = key.sign(words.encode())
    evidence_id = _evidence_id(changing.lender_id, number)
    signed: dict[str, Any] = {
        "signature": signature.hex(),
        "public_key": key.public_key.hex(),
        "effects": [],
    }
    write_evidence(connection, changing.lender_id, evidence_id, LANE_OF, body | signed)
    values = {
        "number": number,
        "kind": kind,
        "errand": body["errand"],
        "changed_by": body["by"],
        "reason": body["reason"],
        "body": words,
        "signature": signature,
        "evidence": evidence_id,
        "at": changing.now,
    }
    try:
        connection.execute(_SQL.add_change, lender | dict(named) | values)
    except errors.ForeignKeyViolation as error:
        raise AuthorityTrouble(f"lender: there is none called {changing.lender_id}") from error
    return _change(body, evidence_id, changing.now)


def _evidence_id(lender_id: str, number: int) -> EvidenceId:
    digest = hashlib.sha256(f"{lender_id}\nauthority\n{number}".encode()).hexdigest()
    return EvidenceId(f"E-{digest[:16].upper()}")


def _change(body: Mapping[str, Any], evidence_id: EvidenceId, at: datetime) -> Change:
    stopping = body["change"] in ("stop", "restore")
    return Change(
        body["number"],
        body["change"],
        stop_words(body) if stopping else _scope_words(body),
        body["from_level"] or "",
        body["to_level"] or "",
        body["by"],
        body["reason"],
        evidence_id,
        at,
    )


def _scope_words(body: Mapping[str, Any]) -> str:
    scope = Scope(body["assistant"], body["effect"], body["market"], body["up_to_major"])
    return scope.words


def stop_words(body: Mapping[str, Any]) -> str:
    """What a change stopped, or let go on."""
    scopes: tuple[StopScope, ...] = ("assistant", "errand", "market")
    return next((f"{scope} {body[scope]}" for scope in scopes if body[scope]), "all")


def history(connection: Connection, lender_id: str, after: int = 0) -> tuple[Change, ...]:
    """Every change in its order, from after a number on."""
    rows = connection.execute(_SQL.changes, {"lender": lender_id, "after": after}).fetchall()
    return tuple(_change(json.loads(row[11]), row[13], row[14]) for row in rows)
