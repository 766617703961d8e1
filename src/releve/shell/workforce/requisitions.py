"""The essential-role gate of a hiring freeze: asked, signed or refused, filled, and proved.

A vacancy is assessed when it is asked for and again when it is signed, each time with the figures
of that moment. Whoever signs has the right to, and is not who asked. Every act is signed with the
lender's key, and leaves its evidence record.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

from psycopg.types.json import Jsonb

from releve.core.evidence.record import canonical
from releve.core.values.ids import EvidenceId
from releve.core.workforce import essential
from releve.core.workforce.requisition import Assessed, as_row
from releve.shell.credit_record import write_evidence
from releve.shell.people.matrix import matrix
from releve.shell.person_keys.lender_key import lender_key
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.workforce.requisition_rows import (
    Requisition,
    RequisitionTrouble,
    Vacancy,
    assess,
    freezes,
    load_requisition_policy,
    requisitions,
)

_SQL = load("requisitions")
# All acts stand in one lane of the evidence: their order is part of what they say.
_LANE_OF = "requisition"


class GateRefuses(RequisitionTrouble):
    """The gate does not let a requisition pass; `code` is the first reason of its list."""

    def __init__(self, code: str, told: str, assessed: Assessed) -> None:
        super().__init__(told)
        self.code = code
        self.assessed = assessed


@dataclass(frozen=True, slots=True)
class Acting:
    """Who acts, for which lender, and when. `by` is somebody's account."""

    lender_id: str
    by: str
    now: datetime

    @property
    def today(self) -> date:
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Asked:
    """A vacancy as it is asked for. `needed` people where no roster tells of the role."""

    role: str
    site: str
    reason: str
    evidence: str
    expires_on: date
    needed: int | None = None


def open_requisition(connection: Connection, acting: Acting, asked: Asked) -> Requisition:
    """Ask for a vacancy; it is assessed and kept, essential or not. Raises RequisitionTrouble."""
    _entitled(connection, acting)
    for name in ("role", "site", "reason", "evidence"):
        if not getattr(asked, name).strip():
            raise RequisitionTrouble(f"{name}: is missing")
    last = acting.today + timedelta(days=load_requisition_policy().expires_days_max)
    if not acting.today <= asked.expires_on <= last:
        raise RequisitionTrouble(f"expires on {asked.expires_on}: is from today to {last}")
    if asked.needed is not None and asked.needed < 1:
        raise RequisitionTrouble("needed: is 1 or more")
    named = _named(acting, asked)
    connection.execute(_SQL.lock, named)
    # The same words of the same moment are one request, however often they come.
    if requisitions(connection, acting.lender_id, acting.today, named["requisition"]):
        return requisition(connection, acting, named["requisition"])
    vacancy = Vacancy((asked.role, asked.site), asked.needed)
    assessed, _ = assess(connection, acting.lender_id, vacancy, acting.today)
    told = {name: named[name] for name in ("role", "site", "evidence", "needed_stated")}
    told |= {"expires_on": asked.expires_on.isoformat(), "assessed": as_row(assessed)}
    proof = _proved(connection, acting, "requisition_opened", named | told)
    connection.execute(_SQL.add, named | {"assessed": Jsonb(as_row(assessed))} | proof)
    return requisition(connection, acting, named["requisition"])


def _named(acting: Acting, asked: Asked) -> dict[str, Any]:
    words = canonical(asdict(asked) | {"expires_on": str(asked.expires_on), **_who(acting)})
    return {
        "lender": acting.lender_id,
        "requisition": f"R-{hashlib.sha256(words.encode()).hexdigest()[:12].upper()}",
        "role": asked.role,
        "site": asked.site,
        "reason": asked.reason.strip(),
        "evidence": asked.evidence.strip(),
        "needed_stated": asked.needed,
        "expires_on": asked.expires_on,
    }


def _who(acting: Acting) -> dict[str, str]:
    return {"lender": acting.lender_id, "by": acting.by, "at": acting.now.isoformat()}


def requisition(connection: Connection, acting: Acting, requisition_id: str) -> Requisition:
    """One requisition as it stands. Raises RequisitionTrouble where there is none."""
    found = requisitions(connection, acting.lender_id, acting.today, requisition_id)
    if not found:
        raise RequisitionTrouble(f"there is no requisition {requisition_id}")
    return found[0]


def sign(connection: Connection, acting: Acting, requisition_id: str, reason: str) -> Requisition:
    """Sign that a role is essential. Raises RequisitionTrouble, and GateRefuses with its reason.

    The gate is asked again, with the rows of now.
    """
    found = _to_decide(connection, acting, requisition_id, reason)
    if found.opened_by == acting.by:
        raise RequisitionTrouble(f"{requisition_id}: is signed by somebody else than who asked")
    vacancy = Vacancy(found.place, found.needed_stated, requisition_id)
    assessed, risk = assess(connection, acting.lender_id, vacancy, acting.today)
    code = essential.refused_for(
        essential.Requisition(
            found.role,
            found.site,
            risk,
            found.evidence,
            found.expires_on,
            signed_by=acting.by,
            signed_by_person=True,
        ),
        assessed.risk_limit,
        acting.today,
    )
    if code is not None:
        raise GateRefuses(code, f"{requisition_id}: refused: {code.replace('_', ' ')}", assessed)
    return _step(connection, acting, found, _Taken("signed", reason, acting.today, assessed))


def refuse(connection: Connection, acting: Acting, requisition_id: str, reason: str) -> Requisition:
    """Refuse a requisition, or take one's own back. Raises RequisitionTrouble."""
    found = _to_decide(connection, acting, requisition_id, reason)
    taken = _Taken("refused", reason, acting.today, found.assessed)
    return _step(connection, acting, found, taken)


def fill(connection: Connection, acting: Acting, requisition_id: str, on: date) -> Requisition:
    """Somebody was hired on a requisition; `on` is their first day. Raises RequisitionTrouble."""
    _entitled(connection, acting)
    connection.execute(_SQL.lock, {"lender": acting.lender_id})
    found = requisition(connection, acting, requisition_id)
    signed = found.step("signed")
    if signed is None or found.step("filled") is not None:
        raise RequisitionTrouble(f"{requisition_id}: is {found.state}, and cannot be filled")
    if not signed.on_day <= on <= found.expires_on:
        raise RequisitionTrouble(
            f"{requisition_id}: is for a first day from {signed.on_day} to {found.expires_on}"
        )
    return _step(connection, acting, found, _Taken("filled", "hired", on, None))


def freeze(
    connection: Connection, acting: Acting, since: date, *, frozen: bool, reason: str
) -> bool:
    """Begin the hiring freeze with a month, or end it; False where it is so already.

    Raises RequisitionTrouble: a step never stands before another, and never in the past.
    """
    _entitled(connection, acting)
    if not reason.strip():
        raise RequisitionTrouble("reason: say why")
    connection.execute(_SQL.lock, {"lender": acting.lender_id})
    steps = freezes(connection, acting.lender_id)
    if (steps[-1].frozen if steps else False) == frozen:
        return False
    if since.day != 1 or since < acting.today.replace(day=1):
        raise RequisitionTrouble(f"since {since}: is this month or a later one")
    if steps and since <= steps[-1].since:
        raise RequisitionTrouble(f"since {since}: the last step is of {steps[-1].since:%Y-%m}")
    named: dict[str, Any] = {"since": since.isoformat(), "frozen": frozen, "reason": reason.strip()}
    proof = _proved(connection, acting, "hiring_freeze", named)
    connection.execute(_SQL.add_freeze, {"lender": acting.lender_id} | named | proof)
    return True


@dataclass(frozen=True, slots=True)
class _Taken:
    step: Literal["signed", "refused", "filled"]
    reason: str
    on: date
    assessed: Assessed | None


def _entitled(connection: Connection, acting: Acting) -> None:
    named = {"lender": acting.lender_id, "by": acting.by}
    row = connection.execute(_SQL.roles, named).fetchone()
    if row is None or not matrix().allows(row[0], "requisition", "do"):
        raise RequisitionTrouble(f"by: {acting.by or 'nobody'} is no one who may decide on hiring")


def _to_decide(
    connection: Connection, acting: Acting, requisition_id: str, reason: str
) -> Requisition:
    _entitled(connection, acting)
    if not reason.strip():
        raise RequisitionTrouble("reason: say why")
    connection.execute(_SQL.lock, {"lender": acting.lender_id})
    found = requisition(connection, acting, requisition_id)
    if found.state != "open":
        raise RequisitionTrouble(f"{requisition_id}: is {found.state}, and waits for nobody")
    return found


def _step(connection: Connection, acting: Acting, found: Requisition, taken: _Taken) -> Requisition:
    assessed = None if taken.assessed is None else as_row(taken.assessed)
    named: dict[str, Any] = {
        "requisition": found.requisition_id,
        "role": found.role,
        "site": found.site,
        "reason": taken.reason.strip(),
        "on_day": taken.on.isoformat(),
        "assessed": assessed,
    }
    proof = _proved(connection, acting, f"requisition_{taken.step}", named)
    row = named | {"lender": acting.lender_id, "step": taken.step}
    row["assessed"] = None if assessed is None else Jsonb(assessed)
    connection.execute(_SQL.add_step, row | proof)
    return requisition(connection, acting, found.requisition_id)


def _proved(
    connection: Connection, acting: Acting, kind: str, told: Mapping[str, Any]
) -> dict[str, Any]:
    """An act's signed words and its record: what its row holds besides."""
    body = {"kind": kind, **told, **_who(acting)}
    body = {name: str(v) if isinstance(v, date) else v for name, v in body.items()}
    words, key = canonical(body), lender_key()
    signature = key.sign(words.encode())
    digest = hashlib.sha256(words.encode()).hexdigest()
    record = EvidenceId(f"E-{digest[:16].upper()}")
    signed: dict[str, Any] = {
        "signature": signature.hex(),
        "public_key": key.public_key.hex(),
        "effects": [],
    }
    write_evidence(connection, acting.lender_id, record, _LANE_OF, body | signed)
    proof = {"body": words, "signature": signature, "record": record}
    return proof | {"by": acting.by, "at": acting.now}


def first_forged(connection: Connection, lender_id: str, today: date) -> str | None:
    """Which act's row is not what was signed; None where all are."""
    key = lender_key()
    for found in requisitions(connection, lender_id, today):
        opened: dict[str, Any] = {"role": found.role, "site": found.site, "by": found.opened_by}
        opened |= {"expires_on": str(found.expires_on), "assessed": as_row(found.assessed)}
        opened |= {"evidence": found.evidence, "needed_stated": found.needed_stated}
        opened |= {"requisition": found.requisition_id, "reason": found.reason}
        acts = [("requisition_opened", found.body, found.signature, opened)]
        for one in found.steps:
            told: dict[str, Any] = {"by": one.by, "reason": one.reason, "on_day": str(one.on_day)}
            told |= {"requisition": found.requisition_id, "role": found.role, "site": found.site}
            told |= {"assessed": None if one.assessed is None else as_row(one.assessed)}
            acts.append((f"requisition_{one.step}", one.body, one.signature, told))
        for kind, body, signature, told in acts:
            if not key.signed(signature, body.encode()):
                return f"{found.requisition_id}: {kind} was not signed by this lender"
            if _differs(body, told | {"kind": kind, "lender": lender_id}):
                return f"{found.requisition_id}: {kind} is not what was signed"
    for step in freezes(connection, lender_id):
        if not key.signed(step.signature, step.body.encode()):
            return f"the freeze of {step.since} was not signed by this lender"
        told: dict[str, Any] = {"since": str(step.since), "frozen": step.frozen, "by": step.by}
        if _differs(step.body, told | {"reason": step.reason, "lender": lender_id}):
            return f"the freeze of {step.since} is not what was signed"
    return None


def _differs(body: str, told: Mapping[str, Any]) -> bool:
    said = json.loads(body)
    return any(said.get(name) != value for name, value in told.items())
