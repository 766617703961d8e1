"""The console's conversations over HTTP: views, one conversation, and what its agent does with it.

A change that somebody else was faster with is 409 and says who has the conversation now.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends
from pydantic import BaseModel, ConfigDict, Field

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.entry import Needs
from releve.console.shown import conversation_row, listed_row
from releve.console.tongue import TongueHere
from releve.core.handover.queues import GIVEN_BACK
from releve.shell.handover import owning, saying
from releve.shell.handover.lock import NoSuchConversation, Owner
from releve.shell.people.session import SignedIn
from releve.shell.workplace.seen import evidence_seen, seen
from releve.shell.workplace.views import VIEWS, View, counts, listed

router = APIRouter(prefix="/console/api", include_in_schema=False)
Row = dict[str, Any]
Reads = Annotated[SignedIn, Depends(Needs("conversation"))]
Looks = Annotated[SignedIn, Depends(Needs("conversation", by_itself=True))]
Does = Annotated[SignedIn, Depends(Needs("conversation", "do"))]


class _Wanted(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Taking(_Wanted):
    """Take over; `revision` is the owner's that was looked at."""

    revision: int | None = None
    from_agent: bool = False


class Writing(_Wanted):
    """Words, once for an id that the page makes.

    `seen` is the last message to the customer that the writer had before them.
    """

    message: str = Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9._:-]+$")
    text: str = Field(min_length=1, max_length=saying.TEXT_LETTERS_MAX)
    seen: int | None = Field(default=None, ge=0)


class Ending(_Wanted):
    """Wrap up, give back (code `given_back`), or release to a queue."""

    code: str = Field(max_length=40)
    note: str = Field(default="", max_length=saying.TEXT_LETTERS_MAX)


class Releasing(_Wanted):
    """Put back into a queue, its own where none is named."""

    skill: str | None = None


class Spending(_Wanted):
    """What time goes into from now on."""

    stint: Literal["talk", "hold", "after_contact"]


@router.get("/views")
def views(desk: DeskHere, who: Looks) -> Row:
    """How many conversations are in each view."""
    return {"counts": counts(desk, who), "views": VIEWS}


@router.get("/conversations")
def conversations(desk: DeskHere, who: Looks, view: View = "needs_person") -> Row:
    """The conversations of a view."""
    return {"view": view, "rows": [listed_row(one) for one in listed(desk, who, view)]}


@router.get("/conversations/{conversation_id}")
def conversation(conversation_id: str, desk: DeskHere, who: Reads, tongue: TongueHere) -> Row:
    """One conversation whole."""
    try:
        return conversation_row(desk, seen(desk, who, conversation_id), who, tongue)
    except NoSuchConversation as error:
        raise unknown(conversation_id) from error


@router.post("/conversations/{conversation_id}/take")
def take(conversation_id: str, wanted: Taking, desk: DeskHere, who: Does) -> Row:
    """Have it; the assistant falls silent."""
    try:
        done = owning.take_over(
            desk, who, conversation_id, wanted.revision, from_agent=wanted.from_agent
        )
    except NoSuchConversation as error:
        raise unknown(conversation_id) from error
    if isinstance(done, owning.AlreadyOwned):
        raise _owned(done.by)
    return asdict(done)


@router.post("/conversations/{conversation_id}/messages")
def write(conversation_id: str, wanted: Writing, desk: DeskHere, who: Does) -> Row:
    """Write to the customer."""
    try:
        said = saying.say(
            desk, who, conversation_id, wanted.text, message_id=wanted.message, seen=wanted.seen
        )
    except NoSuchConversation as error:
        raise unknown(conversation_id) from error
    except saying.TextConflict as error:
        raise ApiTrouble(409, "message_conflict", str(error)) from error
    except ValueError as error:
        raise ApiTrouble(422, "invalid", str(error)) from error
    if isinstance(said, saying.NotYours):
        raise _owned(said.owner)
    if isinstance(said, saying.Overtaken):
        detail = f"{said.by} has written to the customer since you began: look before you send"
        raise ApiTrouble(409, "overtaken", detail)
    return {"number": said.number, "repeated": said.repeated}


@router.post("/conversations/{conversation_id}/notes")
def note(conversation_id: str, wanted: Writing, desk: DeskHere, who: Does) -> Row:
    """Note something for colleagues; the customer never sees it."""
    try:
        saying.note(desk, who, conversation_id, wanted.text, note_id=wanted.message)
    except NoSuchConversation as error:
        raise unknown(conversation_id) from error
    except ValueError as error:
        raise ApiTrouble(422, "invalid", str(error)) from error
    return {"noted": True}


@router.post("/conversations/{conversation_id}/stint")
def spend(conversation_id: str, wanted: Spending, desk: DeskHere, who: Does) -> Row:
    """Talk, hold, or work after the contact: what the measured time goes into."""
    try:
        done = owning.change_stint(desk, who, conversation_id, wanted.stint)
    except NoSuchConversation as error:
        raise unknown(conversation_id) from error
    if isinstance(done, saying.NotYours):
        raise _owned(done.owner)
    return {"stint": wanted.stint}


@router.post("/conversations/{conversation_id}/end")
def end(conversation_id: str, wanted: Ending, desk: DeskHere, who: Does) -> Row:
    """Wrap up, or give back to the assistant."""
    try:
        if wanted.code == GIVEN_BACK:
            done = owning.give_back(desk, who, conversation_id, wanted.note)
        else:
            done = owning.wrap_up(desk, who, conversation_id, wanted.code, wanted.note)
    except NoSuchConversation as error:
        raise unknown(conversation_id) from error
    except ValueError as error:
        raise ApiTrouble(422, "invalid", str(error)) from error
    if isinstance(done, owning.StaysWithPeople):
        detail = f"the assistant came to the same end before ({done.reason}): it stays with people"
        raise ApiTrouble(409, "stays_with_people", detail)
    return _gone_on(done)


@router.post("/conversations/{conversation_id}/release")
def release(conversation_id: str, wanted: Releasing, desk: DeskHere, who: Does) -> Row:
    """Put it back into a queue."""
    try:
        done = owning.release(desk, who, conversation_id, wanted.skill)
    except NoSuchConversation as error:
        raise unknown(conversation_id) from error
    except ValueError as error:
        raise ApiTrouble(422, "invalid", str(error)) from error
    return _gone_on(done)


@router.get("/evidence/{evidence_id}")
def evidence(
    evidence_id: str, desk: DeskHere, who: Annotated[SignedIn, Depends(Needs("evidence"))]
) -> Row:
    """A record as it is chained; what is personal in it stays sealed."""
    body = evidence_seen(desk, who, evidence_id)
    if body is None:
        raise ApiTrouble(404, "not_found", f"there is no evidence record {evidence_id}")
    return {"evidence": evidence_id, "body": body}


def _gone_on(done: owning.Done | saying.NotYours) -> Row:
    if isinstance(done, saying.NotYours):
        raise _owned(done.owner)
    return {"owner": asdict(done.owner), "revision": done.revision}


def unknown(conversation_id: str) -> ApiTrouble:
    """There is no such conversation, or none to see."""
    return ApiTrouble(404, "not_found", f"there is no conversation {conversation_id} to see")


def _owned(by: Owner) -> ApiTrouble:
    has = {"assistant": "the assistant has it", "queue": f"it waits in the queue {by.name}"}
    detail = has.get(by.kind, f"{by.name} has it")
    return ApiTrouble(409, "not_yours", f"nothing was done: {detail}")
