"""What several people do at once, and one with several: company at a conversation, and bulk."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from pydantic import BaseModel, ConfigDict, Field

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.conversations import unknown
from releve.console.entry import Needs
from releve.console.shown import company_rows
from releve.shell.handover import saying
from releve.shell.handover.lock import NoSuchConversation
from releve.shell.people.session import SignedIn
from releve.shell.workplace.bulk import MOST, Deed, Wanted, do_each
from releve.shell.workplace.company import Doing, company_of, look

router = APIRouter(prefix="/console/api", include_in_schema=False)
Row = dict[str, Any]
Does = Annotated[SignedIn, Depends(Needs("conversation", "do"))]
# The page says it every few seconds, whether its person does anything or not.
Stays = Annotated[SignedIn, Depends(Needs("conversation", "do", by_itself=True))]
Looks = Annotated[SignedIn, Depends(Needs("conversation", by_itself=True))]


class _Given(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Looking(_Given):
    """What the agent does with the conversation."""

    doing: Doing


class One(_Given):
    """One of several: `revision` is the owner's that was looked at, `skill` a queue to go to."""

    conversation: str = Field(max_length=64)
    revision: int | None = None
    skill: str | None = Field(default=None, max_length=40)


class Several(_Given):
    """The same for each; `code` and `note` for a wrap-up."""

    deed: Deed
    conversations: list[One] = Field(min_length=1, max_length=MOST)
    code: str = Field(default="", max_length=40)
    note: str = Field(default="", max_length=saying.TEXT_LETTERS_MAX)


@router.post("/conversations/{conversation_id}/look")
def looking(conversation_id: str, wanted: Looking, desk: DeskHere, who: Stays) -> Row:
    """Say that the agent looks, or writes, or has gone on; who else is there."""
    try:
        return {"company": company_rows(look(desk, who, conversation_id, wanted.doing))}
    except NoSuchConversation as error:
        raise unknown(conversation_id) from error


@router.get("/conversations/{conversation_id}/company")
def company(conversation_id: str, desk: DeskHere, who: Looks) -> Row:
    """Who else is there."""
    try:
        return {"company": company_rows(company_of(desk, who, conversation_id))}
    except NoSuchConversation as error:
        raise unknown(conversation_id) from error


@router.post("/bulk")
def bulk(wanted: Several, desk: DeskHere, who: Does) -> Row:
    """Take, release, give back, or wrap up several; what became of each."""
    each = [Wanted(one.conversation, one.revision, one.skill) for one in wanted.conversations]
    try:
        told = do_each(desk, who, wanted.deed, each, code=wanted.code, note=wanted.note)
    except ValueError as error:
        raise ApiTrouble(422, "invalid", str(error)) from error
    return {"results": [asdict(one) for one in told]}
