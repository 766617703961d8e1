"""Notices to workers' representatives: recorded, withdrawn, and asked for before a function runs.

A notice says what was told of, where, to whom, on which day, and by which paper (its SHA-256).
Each one, and each withdrawal, leaves an evidence record.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from psycopg import errors

from releve.core.people.notices import FUNCTIONS, NoticePolicy, notice_policy_from
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.ids import EvidenceId
from releve.shell.credit_record import write_evidence
from releve.shell.market_files import load_markets
from releve.shell.people.trouble import PeopleTrouble
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.rule_files import read_rules

NOTICES = Path(__file__).parents[2] / "policy" / "notices.toml"
EVERYWHERE = ""
# All notices stand in one lane of the evidence: their order is part of what they say.
_LANE_OF = "worker_notice"
_SQL = load("notices")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class NoticeTrouble(PeopleTrouble):
    """A notice that cannot be: of nothing known, of a day to come, or without its paper."""


@dataclass(frozen=True, slots=True)
class Informed:
    """Who was told of what. `market` empty is everywhere."""

    function: str
    market: str
    body: str
    informed_on: date
    document_sha256: str
    by: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice on record; it stands until it is withdrawn."""

    notice_id: str
    function: str
    market: str
    body: str
    informed_on: date
    document_sha256: str
    recorded_by: str
    recorded_at: datetime
    evidence_id: str
    withdrawn_at: datetime | None
    withdrawn_by: str | None
    withdrawn_reason: str | None


def load_notice_policy(path: Path = NOTICES) -> NoticePolicy:
    """Read the duties; RuleTrouble names the file, the key, and the reason."""
    return notice_policy_from(read_rules(path)[1], file=str(path))


def record_notice(
    connection: Connection, lender_id: str, informed: Informed, now: datetime
) -> tuple[str, bool]:
    """Put a notice on record: its id, and whether it is new. Raises NoticeTrouble."""
    _check(informed, now)
    words = "\n".join(
        (
            lender_id,
            informed.function,
            informed.market,
            informed.body,
            str(informed.informed_on),
            informed.document_sha256,
            now.isoformat(),
        )
    )
    notice_id = f"N-{hashlib.sha256(words.encode()).hexdigest()[:12].upper()}"
    named: dict[str, Any] = {
        "lender": lender_id,
        "notice": notice_id,
        "function": informed.function,
        "market": informed.market,
        "body": informed.body.strip(),
        "informed_on": informed.informed_on,
        "document_sha256": informed.document_sha256,
        "by": informed.by.strip(),
        "now": now,
        "evidence": _evidence_id(lender_id, notice_id, "recorded"),
    }
    try:
        with connection.transaction():
            new = connection.execute(_SQL.add_notice, named).rowcount == 1
    except errors.ForeignKeyViolation as error:
        raise NoticeTrouble(f"there is no lender {lender_id}") from error
    if new:
        told = ("notice", "function", "market", "body", "informed_on", "document_sha256", "by")
        _on_record(connection, named, "worker_notice", {name: named[name] for name in told})
    return notice_id, new


def withdraw_notice(
    connection: Connection, lender_id: str, notice_id: str, *, by: str, reason: str, now: datetime
) -> bool:
    """Let a notice stand no more; False where it was withdrawn before. Raises NoticeTrouble."""
    if not by.strip() or not reason.strip():
        raise NoticeTrouble(f"{notice_id}: say who withdraws it, and why")
    named: dict[str, Any] = {
        "lender": lender_id,
        "notice": notice_id,
        "by": by.strip(),
        "reason": reason.strip(),
        "now": now,
        "evidence": _evidence_id(lender_id, notice_id, "withdrawn"),
    }
    row = connection.execute(_SQL.notice_locked, named).fetchone()
    if row is None:
        raise NoticeTrouble(f"lender {lender_id} has no notice {notice_id}")
    function, market, withdrawn = row
    if withdrawn:
        return False
    connection.execute(_SQL.withdraw, named)
    told = {"notice": notice_id, "function": function, "market": market}
    told |= {"by": named["by"], "reason": named["reason"]}
    _on_record(connection, named, "worker_notice_withdrawn", told)
    return True


def notices(connection: Connection, lender_id: str) -> list[Notice]:
    """Every notice, those withdrawn too."""
    return [Notice(*row) for row in connection.execute(_SQL.notices, {"lender": lender_id})]


def markets_served(connection: Connection, lender_id: str) -> tuple[str, ...]:
    """The markets that a lender has customers in."""
    rows = connection.execute(_SQL.markets_served, {"lender": lender_id})
    return tuple(market for (market,) in rows)


def markets_without_notice(
    connection: Connection, lender_id: str, function: str, markets: Iterable[str], day: date
) -> tuple[str, ...]:
    """Those of the markets in which a notice is needed and none stands."""
    asked = {"lender": lender_id, "function": function, "markets": list(markets), "day": day}
    rows = connection.execute(_SQL.without_notice, asked)
    return tuple(market for (market,) in rows)


def lacking(
    connection: Connection, lender_id: str, function: str, markets: Iterable[str], day: date
) -> str | None:
    """What is to be recorded before a function is switched on; None where nothing is."""
    bare = markets_without_notice(connection, lender_id, function, markets, day)
    if not bare:
        return None
    first = bare[0]
    duties = load_notice_policy().needed(function, first, day)
    laws = "; ".join(f"{duty.law}, {duty.article}" for duty in duties)
    bodies = " and ".join(dict.fromkeys(duty.body for duty in duties))
    more = f" (and in {', '.join(bare[1:])})" if bare[1:] else ""
    return (
        f"{function} in {first}{more}: no notice to {bodies} is on record ({laws}). Inform them, "
        f"then: releve people notice record {function} --market {first} --body WHO "
        "--informed-on DATE --document FILE --by NAME"
    )


def digest_of(path: Path) -> str:
    """The SHA-256 of a notice's paper. Raises NoticeTrouble."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise NoticeTrouble(f"{path}: {error.strerror or 'cannot be read'}") from error


def _check(informed: Informed, now: datetime) -> None:
    if informed.function not in FUNCTIONS:
        raise NoticeTrouble(f"function: {informed.function} is none of {', '.join(FUNCTIONS)}")
    if informed.market != EVERYWHERE:
        try:
            load_markets().file(informed.market)
        except RuleTrouble as error:
            raise NoticeTrouble(f"market: there is none called {informed.market}") from error
    if not informed.body.strip():
        raise NoticeTrouble("body: say who was informed")
    if not informed.by.strip():
        raise NoticeTrouble("by: say who records it")
    if informed.informed_on > now.date():
        raise NoticeTrouble(f"informed on {informed.informed_on}: is a day to come")
    if not _SHA256.fullmatch(informed.document_sha256):
        raise NoticeTrouble("document: give the paper, or its SHA-256 in hexadecimal")


def _evidence_id(lender_id: str, notice_id: str, what: str) -> EvidenceId:
    digest = hashlib.sha256(f"{lender_id}\n{notice_id}\n{what}".encode()).hexdigest()
    return EvidenceId(f"E-{digest[:16].upper()}")


def _on_record(
    connection: Connection, named: dict[str, Any], kind: str, told: dict[str, Any]
) -> None:
    body: dict[str, Any] = {"kind": kind, **told, "at": named["now"].isoformat(), "effects": []}
    write_evidence(connection, named["lender"], named["evidence"], _LANE_OF, body)
