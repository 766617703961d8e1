"""People and the record of who read what, for those whose role it is: JSON below /console/api."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from pydantic import BaseModel

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.entry import PLACE, Needs
from releve.shell.people.access import accesses, colleagues
from releve.shell.people.accounts import deactivate
from releve.shell.people.reading import read_as
from releve.shell.people.session import SignedIn
from releve.shell.people.trouble import PeopleTrouble
from releve.shell.sessions import PATIENCE_SECONDS

router = APIRouter(prefix=f"{PLACE}/api", include_in_schema=False)
ReadsAgents = Annotated[SignedIn, Depends(Needs("agent"))]
KeepsAgents = Annotated[SignedIn, Depends(Needs("agent", "do"))]
ReadsAccesses = Annotated[SignedIn, Depends(Needs("access_log"))]


class Colleague(BaseModel):
    """Somebody at work here."""

    agent: str
    name: str
    roles: list[str]
    languages: list[str]
    skills: list[str]
    active: bool


class Access(BaseModel):
    """One reading of a customer's data."""

    number: int
    at: datetime
    agent: str
    roles: list[str]
    what: str
    route: str
    customer: str | None
    conversation: str | None
    order: str | None


class Leaving(BaseModel):
    """Who leaves, said once more so that nobody is put out by a slip."""

    agent: str


@router.get("/agents")
def all_colleagues(desk: DeskHere, who: ReadsAgents) -> list[Colleague]:
    """Everybody by name."""
    with read_as(desk.pool, who) as connection:
        return [Colleague(**row) for row in colleagues(connection)]


@router.get("/agents/{agent_id}")
def one_colleague(agent_id: str, desk: DeskHere, who: ReadsAgents) -> Colleague:
    """One of them."""
    with read_as(desk.pool, who) as connection:
        found = colleagues(connection, agent_id)
    if not found:
        raise ApiTrouble(404, "not_found", "there is nobody of that id")
    return Colleague(**found[0])


@router.post("/agents/{agent_id}/deactivate")
def let_go(agent_id: str, said: Leaving, desk: DeskHere, who: KeepsAgents) -> dict[str, bool]:
    """Let somebody in no more, from this moment."""
    if said.agent != agent_id:
        raise ApiTrouble(422, "invalid", "agent: must be the one in the address")
    try:
        with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
            done = deactivate(connection, desk.lender_id, agent_id, by=who.agent_id)
    except PeopleTrouble as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    return {"already": not done}


@router.get("/access-log")
def access_log(
    desk: DeskHere,
    who: ReadsAccesses,
    customer: Annotated[str | None, Query(max_length=100)] = None,
    agent: Annotated[str | None, Query(max_length=100)] = None,
    before: Annotated[int | None, Query(ge=1, lt=2**63)] = None,
) -> list[Access]:
    """Who read what of whom, the newest first."""
    with read_as(desk.pool, who) as connection:
        found = accesses(connection, customer=customer, agent=agent, before=before)
    return [Access(**row) for row in found]
