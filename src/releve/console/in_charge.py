"""Over HTTP what people decide about assistants: stopping them, and saying yes or no."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from pydantic import BaseModel, ConfigDict, Field

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.entry import Needs
from releve.console.shown import at
from releve.console.tongue import TongueHere
from releve.core.reading.reading import ERRANDS
from releve.core.rules.autonomy import STOP_SCOPES, Stop, StopScope
from releve.core.values.money import Money
from releve.shell.authority import approvals
from releve.shell.authority.changes import AuthorityTrouble, Changing, restore, stop, stops
from releve.shell.authority.levels import known_assistants
from releve.shell.books_trouble import BooksTrouble
from releve.shell.desk import Desk
from releve.shell.handover.presence import heartbeat
from releve.shell.people.reading import log_access
from releve.shell.people.session import SignedIn
from releve.shell.wording import written

router = APIRouter(prefix="/console/api", include_in_schema=False)
Row = dict[str, Any]
Stops = Annotated[SignedIn, Depends(Needs("kill_switch", "do"))]
Restores = Annotated[SignedIn, Depends(Needs("authority", "do"))]
Reads = Annotated[SignedIn, Depends(Needs("approval"))]
Decides = Annotated[SignedIn, Depends(Needs("approval", "do"))]


class _Wanted(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Stopping(_Wanted):
    """What is to stop, or to go on: `scope` is all, assistant, errand, or market."""

    scope: StopScope
    name: str = Field(default="", max_length=64)
    reason: str = Field(min_length=1, max_length=500)


class Word(_Wanted):
    """Why yes or no; a no needs its reason."""

    reason: str = Field(default="", max_length=2000)


class Here(_Wanted):
    """That an agent is there, and ready for more."""

    ready: bool = True


@router.get("/stops")
def stopped(desk: DeskHere, _: Annotated[SignedIn, Depends(Needs("kill_switch"))]) -> Row:
    """What is stopped, and what could be."""
    with desk.pool.connection() as connection:
        found = stops(connection, desk.lender_id)
    names: dict[StopScope, tuple[str, ...]] = {
        "all": ("",),
        "assistant": known_assistants(),
        "errand": tuple(errand for errand in ERRANDS if errand != "none"),
        "market": desk.markets.names,
    }
    return {
        "stopped": [
            {
                "scope": one.what.scope,
                "name": one.what.name,
                "said": _said(one.what),
                "since": at(one.since),
                "by": one.by,
                "reason": one.reason,
                "evidence": one.evidence_id,
            }
            for one in found
        ],
        "scopes": [
            {"scope": scope, "name": name} for scope in STOP_SCOPES for name in names[scope]
        ],
    }


@router.post("/stops")
def kill(wanted: Stopping, desk: DeskHere, who: Stops) -> Row:
    """Stop it: from its next turn on every worker leaves it to people."""
    with desk.pool.connection() as connection:
        try:
            done = stop(connection, _changing(desk, who, wanted.reason), _stop(wanted))
        except AuthorityTrouble as error:
            raise ApiTrouble(422, "invalid", str(error)) from error
    return {"already": done is None, "evidence": done.evidence_id if done else None}


@router.post("/stops/restore")
def let_go_on(wanted: Stopping, desk: DeskHere, who: Restores) -> Row:
    """Let what was stopped go on."""
    with desk.pool.connection() as connection:
        try:
            done = restore(connection, _changing(desk, who, wanted.reason), _stop(wanted))
        except AuthorityTrouble as error:
            raise ApiTrouble(422, "invalid", str(error)) from error
    return {"already": done is None, "evidence": done.evidence_id if done else None}


@router.get("/approvals")
def waiting(desk: DeskHere, who: Reads, tongue: TongueHere) -> Row:
    """What waits for a yes, the soonest due first."""
    with desk.pool.connection() as connection:
        found = approvals.listed(connection, desk.lender_id)
    return {"rows": [_asked(one, who, tongue) for one in found]}


@router.get("/approvals/{approval_id}")
def one(approval_id: str, desk: DeskHere, who: Reads, tongue: TongueHere) -> Row:
    """One of them, with what would be done now and what is different since it was asked."""
    try:
        found = approvals.seen(desk, approval_id)
    except AuthorityTrouble as error:
        raise ApiTrouble(404, "not_found", str(error)) from error
    asked = found.asked
    customer = None if asked.merchant else asked.writer_id
    with desk.pool.connection() as connection:
        log_access(connection, who, "approval", customer, conversation_id=asked.conversation_id)
    return _asked(asked, who, tongue) | {
        "effects": list(found.effects),
        "same": found.same,
        "now": list(found.now),
        "changed": list(found.changed),
    }


@router.post("/approvals/{approval_id}/approve")
def approve(approval_id: str, word: Word, desk: DeskHere, who: Decides) -> Row:
    """Say yes; done with the last yes that is needed."""
    return _decided(lambda: approvals.approve(desk, who.agent_id, approval_id, word.reason))


@router.post("/approvals/{approval_id}/refuse")
def refuse(approval_id: str, word: Word, desk: DeskHere, who: Decides) -> Row:
    """Say no, with the reason: the customer hears of it from a person."""
    if not word.reason.strip():
        raise ApiTrouble(422, "invalid", "reason: a no needs one")
    return _decided(lambda: approvals.refuse(desk, who.agent_id, approval_id, word.reason))


@router.post("/presence")
def present(
    wanted: Here,
    desk: DeskHere,
    who: Annotated[SignedIn, Depends(Needs("conversation", "do", by_itself=True))],
) -> Row:
    """Say that the agent is there; a closed browser says nothing, and their work goes back."""
    return {"until": at(heartbeat(desk, who, ready=wanted.ready))}


def _decided(decide: Any) -> Row:
    try:
        ended = decide()
    except AuthorityTrouble as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    except BooksTrouble as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    return asdict(ended)


def _asked(one: approvals.Asked, who: SignedIn, tongue: str) -> Row:
    amount = written(Money(one.amount_minor, one.currency), tongue) if one.amount_minor else ""
    return asdict(one) | {
        "asked_at": at(one.asked_at),
        "decided_at": at(one.decided_at),
        "due_on": one.due_on.isoformat(),
        "amount_text": str(amount),
        "mine_to_decide": who.may("approval", "do")
        and who.agent_id not in (*one.approved_by, one.asked_by),
    }


def _stop(wanted: Stopping) -> Stop:
    return Stop(wanted.scope, wanted.name)


def _changing(desk: Desk, who: SignedIn, reason: str) -> Changing:
    return Changing(desk.lender_id, who.agent_id, reason, desk.clock.now("UTC"))


def _said(what: Stop) -> str:
    return "every assistant" if what.scope == "all" else f"{what.scope} {what.name}"
