"""What waits for a person's yes: seen, approved, refused.

Approved, it is decided once more on today's books, rules, and authority, and done only if that
comes to the same effects; else it says what has changed, and a person has the conversation. What
is above its limit needs two agents, and nobody approves what they asked for themselves. In one
transaction with the effects, their record, and what the customer is told.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from psycopg import errors

from releve.core.authority.approvals import differences
from releve.core.catalog import decide
from releve.core.conversation.row import request_from
from releve.core.conversation.step import Decided
from releve.core.decisions.decision import Act, Decision, PassOn, Refuse
from releve.core.decisions.effect import as_record, proposal_of
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request
from releve.core.values.ids import EvidenceId, LenderId
from releve.shell.authority.asking import basis_of
from releve.shell.authority.changes import AuthorityTrouble
from releve.shell.authority.four_eyes import (
    give_as_approved,
    lock_gift,
    refused_by,
    require_agent,
)
from releve.shell.authority.levels import load_autonomy
from releve.shell.authority.outcome import Outcome, Settling, carried_out, evidence_id_of, left
from releve.shell.by_agent import agent_for
from releve.shell.desk import Desk
from releve.shell.handover.lock import Held, under_lock
from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import PersonErased
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.turn_facts import Writer, load_facts

_SQL = load("approvals")
Verdict = Literal["approve", "refuse"]
Standing = Literal["waiting", "applied", "refused", "changed"]


@dataclass(frozen=True, slots=True)
class Asked:
    """An approval as it is listed; `writer_id` is a customer's id, or a merchant's.

    `approved_by` are the agents who said yes so far.
    """

    approval_id: str
    asked_by: str
    writer_id: str
    merchant: bool
    conversation_id: str | None
    market: str
    locale: str
    errand: str
    effect_names: tuple[str, ...]
    currency: str
    amount_minor: int
    agents_needed: int
    asked_at: datetime
    due_on: date
    standing: Standing
    decided_at: datetime | None
    evidence_id: str
    decided_evidence_id: str | None
    approved_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """An approval with what would be done now. `same` where that is what was asked for.

    `changed` says what is different in the books, the rules, or the decision.
    """

    asked: Asked
    effects: tuple[dict[str, Any], ...]
    same: bool
    now: tuple[dict[str, Any], ...]
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of an approval, and what is different where it could not be done as asked."""

    standing: Standing
    evidence_id: EvidenceId | None
    changed: tuple[str, ...] = ()


def listed(
    connection: Connection, lender_id: str, *, ended: bool = False, approval_id: str | None = None
) -> tuple[Asked, ...]:
    """What waits, the soonest due first; with `ended`, what was decided too."""
    named = {"lender": lender_id, "all": ended, "approval": approval_id}
    return tuple(_asked(row) for row in connection.execute(_SQL.listed, named))


def seen(desk: Desk, approval_id: str) -> Seen:
    """One approval, decided again on how things stand; nothing is changed. AuthorityTrouble."""
    with desk.pool.connection() as connection:
        found = listed(connection, desk.lender_id, ended=True, approval_id=approval_id)
        if not found:
            raise AuthorityTrouble(f"there is no approval {approval_id}")
        if found[0].conversation_id is None:
            return _seen_gift(connection, desk.lender_id, found[0])
        asking = _under_lock(desk, connection, approval_id)
        again = _again(asking)
        return Seen(
            found[0],
            tuple(json.loads(asking.proposal)),
            again.same,
            tuple(as_record(one) for one in again.act.effects) if again.act else (),
            again.changed,
        )


def approve(desk: Desk, agent_id: str, approval_id: str, reason: str = "") -> Ended:
    """Say yes. Done with the last yes that is needed. AuthorityTrouble, BooksTrouble."""
    with desk.pool.connection() as connection:
        if _is_gift(connection, desk.lender_id, approval_id):
            return _decide_gift(desk, connection, agent_id, approval_id, "approve", reason)
        asking = _voted(desk, connection, agent_id, approval_id, "approve", reason)
        votes = _votes(asking)
        if sum(verdict == "approve" for _, verdict, _ in votes) < asking.agents_needed:
            return Ended("waiting", None)
        again = _again(asking)
        settling = _settling(asking, again.facts)
        if again.act is None or not again.same:
            evidence = left(settling, Outcome("changed", votes, again.changed), again.weighed)
            return Ended("changed", evidence, again.changed)
        carried_out(settling, Outcome("applied", votes), again.weighed, again.act)
        return Ended("applied", settling.evidence_id)


def refuse(desk: Desk, agent_id: str, approval_id: str, reason: str) -> Ended:
    """Say no: the customer is told, and a person has the conversation. AuthorityTrouble."""
    if not reason.strip():
        raise AuthorityTrouble("reason: say why")
    with desk.pool.connection() as connection:
        if _is_gift(connection, desk.lender_id, approval_id):
            return _decide_gift(desk, connection, agent_id, approval_id, "refuse", reason)
        asking = _voted(desk, connection, agent_id, approval_id, "refuse", reason)
        again = _again(asking)
        outcome = Outcome("refused", _votes(asking))
        evidence = left(_settling(asking, again.facts), outcome, again.weighed)
        return Ended("refused", evidence)


@dataclass(frozen=True, slots=True)
class _Asking:
    """An approval under lock, opened."""

    held: Held
    approval_id: str
    asked_by: str
    request: Request
    known: Any
    proposal: str
    suggested_by: str
    agents_needed: int
    ended: Standing | None


@dataclass(frozen=True, slots=True)
class _Again:
    """The same request decided on how things stand."""

    facts: Facts
    decision: Decision
    weighed: Decided
    same: bool
    changed: tuple[str, ...]

    @property
    def act(self) -> Act | None:
        return self.decision if isinstance(self.decision, Act) else None


def _voted(
    desk: Desk,
    connection: Connection,
    agent_id: str,
    approval_id: str,
    verdict: Verdict,
    reason: str,
) -> _Asking:
    require_agent(connection, desk.lender_id, agent_id, "approval")
    asking = _under_lock(desk, connection, approval_id)
    if asking.ended is not None:
        raise AuthorityTrouble(f"approval {approval_id} is decided: {asking.ended}")
    _vote(connection, asking.held.now, desk.lender_id, approval_id, agent_id, verdict, reason)
    return asking


def _vote(
    connection: Connection,
    now: datetime,
    lender_id: str,
    approval_id: str,
    agent_id: str,
    verdict: Verdict,
    reason: str,
) -> None:
    named = {
        "lender": lender_id,
        "approval": approval_id,
        "agent": agent_id,
        "verdict": verdict,
        "reason": reason.strip(),
        "now": now,
    }
    try:
        given = connection.execute(_SQL.vote, named).rowcount
    except errors.RestrictViolation as error:
        raise AuthorityTrouble(f"{agent_id}: asked for it, and another has to decide") from error
    if not given:
        raise AuthorityTrouble(f"{agent_id}: has had their say; another agent has to agree")


def _seen_gift(connection: Connection, lender_id: str, asked: Asked) -> Seen:
    """Goodwill is given as it was asked for, or not at all."""
    gift = lock_gift(connection, lender_id, asked.approval_id).gift
    effect = {"effect": asked.effect_names[0], "order": gift.order_id, "amount": gift.amount}
    return Seen(asked, (effect,), True, (effect,), ())


def _is_gift(connection: Connection, lender_id: str, approval_id: str) -> bool:
    """Whether it is goodwill that an agent asked for: of no conversation."""
    named = {"lender": lender_id, "approval": approval_id}
    return connection.execute(_SQL.conversation_of, named).fetchone() == (None,)


def _decide_gift(
    desk: Desk,
    connection: Connection,
    agent_id: str,
    approval_id: str,
    verdict: Verdict,
    reason: str,
) -> Ended:
    """Give what an agent asked to give, or not: as the second agent says."""
    require_agent(connection, desk.lender_id, agent_id, "approval")
    lender = LenderId(desk.lender_id)
    customer = listed(connection, lender, ended=True, approval_id=approval_id)[0].writer_id
    agent = agent_for(connection, (lender, desk.clock), customer, agent_id, reason)
    named = {"lender": lender, "approval": approval_id}
    asked = lock_gift(connection, lender, approval_id)
    row = connection.execute(_SQL.outcome_of, named).fetchone()
    if row is None or row[0] is not None:
        raise AuthorityTrouble(f"approval {approval_id} is decided: {row[0] if row else 'gone'}")
    _vote(connection, agent.now, lender, approval_id, agent_id, verdict, reason)
    if verdict == "approve":
        evidence, outcome = give_as_approved(connection, approval_id, agent, asked), "applied"
    else:
        evidence, outcome = refused_by(connection, approval_id, agent, asked), "refused"
    decided = {"outcome": outcome, "now": agent.now, "evidence": evidence}
    connection.execute(_SQL.decide, named | decided)
    return Ended("applied" if verdict == "approve" else "refused", evidence)


def _under_lock(desk: Desk, connection: Connection, approval_id: str) -> _Asking:
    """The conversation first, as a turn does, then the approval."""
    named = {"lender": desk.lender_id, "approval": approval_id}
    row = connection.execute(_SQL.conversation_of, named).fetchone()
    if row is None or row[0] is None:
        raise AuthorityTrouble(f"there is no approval {approval_id}")
    try:
        held = under_lock(desk, connection, row[0])
    except PersonErased as error:
        raise AuthorityTrouble(f"approval {approval_id}: whose it was, was erased") from error
    found = connection.execute(_SQL.locked, named).fetchone()
    if found is None:
        raise AuthorityTrouble(f"there is no approval {approval_id}")
    asked_by, sealed, effects, suggested_by, needed, ended = found
    request = held.key.open(sealed, place.of_approval(approval_id, "request"))
    proposal = held.key.open_text(effects, place.of_approval(approval_id, "effects"))
    return _Asking(
        held,
        approval_id,
        asked_by,
        request_from(request["request"]),
        request["known"],
        proposal,
        suggested_by,
        needed,
        ended,
    )


def _again(asking: _Asking) -> _Again:
    held, request = asking.held, asking.request
    desk, db = held.desk, held.connection
    facts = load_facts(
        desk,
        db,
        Writer(held.writer_id, held.market, held.merchant),
        held.now.date(),
        asked=_named(asking),
        errands={request.errand},
        autonomy=load_autonomy(db, desk.lender_id, desk.authority),
    )
    decision = decide(request, facts)
    decided = Decided(request, decision)
    same = isinstance(decision, Act) and proposal_of(decision.effects) == asking.proposal
    changed = () if same else (_instead(decision), *_differences(asking, decided, facts))
    return _Again(facts, decision, decided, same, changed)


def _named(asking: _Asking) -> list[str]:
    effects: Sequence[dict[str, Any]] = json.loads(asking.proposal)
    named = [effect["order"] for effect in effects if effect.get("order")]
    slots = asking.request.slots
    return [*named, *([slots.order] if slots.order else [])]


def _differences(asking: _Asking, decided: Decided, facts: Facts) -> tuple[str, ...]:
    return differences(asking.known, basis_of(decided, facts))


def _instead(decision: Decision) -> str:
    """What would be decided now."""
    match decision:
        case Act(effects):
            return f"decided now: {proposal_of(effects)}"
        case Refuse(code):
            return f"decided now: refused, {code}"
        case PassOn(reason):
            return f"decided now: a person, {reason}"
        case _:
            return "decided now: nothing to do"


def _votes(asking: _Asking) -> tuple[tuple[str, str, datetime], ...]:
    named = {"lender": asking.held.desk.lender_id, "approval": asking.approval_id}
    return tuple(asking.held.connection.execute(_SQL.votes, named).fetchall())


def _settling(asking: _Asking, facts: Facts) -> Settling:
    held = asking.held
    return Settling(
        held,
        asking.approval_id,
        asking.asked_by,
        asking.request.errand,
        asking.suggested_by,
        facts,
        evidence_id_of(held.desk.lender_id, asking.approval_id),
    )


def _asked(row: Sequence[Any]) -> Asked:
    values = list(row)
    values[8], values[18] = tuple(values[8]), tuple(values[18])
    values[14] = values[14] or "waiting"
    return Asked(*values)
