"""A change of a level, over HTTP: down with a reason, up where the bar is met."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends
from pydantic import BaseModel, ConfigDict, Field

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.entry import PLACE, Needs
from releve.core.rules.autonomy import Level, Scope
from releve.core.values.ids import LenderId
from releve.shell.authority.changes import AuthorityTrouble, Changing, set_level
from releve.shell.people.session import SignedIn
from releve.shell.workforce.pace_asked import pace_of

router = APIRouter(prefix=f"{PLACE}/api/authority", include_in_schema=False)
Sets = Annotated[SignedIn, Depends(Needs("authority", "do"))]


class Leveling(BaseModel):
    """A scope, its new level, and why; an empty word means any."""

    model_config = ConfigDict(extra="forbid")

    effect: str = Field(max_length=64)
    market: str = Field(default="", max_length=8)
    assistant: str = Field(default="", max_length=32)
    up_to_major: int | None = Field(default=None, ge=1, lt=2**53)
    level: Level
    reason: str = Field(min_length=1, max_length=500)


@router.post("/levels")
def change(wanted: Leveling, desk: DeskHere, who: Sets) -> dict[str, Any]:
    """Give a scope its level; signed, with its record."""
    scope = Scope(wanted.assistant, wanted.effect, wanted.market, wanted.up_to_major)
    try:
        changing = Changing(desk.lender_id, who.agent_id, wanted.reason, desk.clock.now("UTC"))
        with desk.pool.connection() as connection:
            pace = pace_of(connection, LenderId(desk.lender_id), changing.now)
            done = set_level(connection, changing, desk.authority, scope, wanted.level, pace=pace)
    except AuthorityTrouble as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    return {"already": done is None, "evidence": done.evidence_id if done else None}
