"""What reviewers do, over HTTP: draw a sample, give a review, make a finding an exam case."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from pydantic import BaseModel, ConfigDict, Field

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.entry import PLACE, Needs
from releve.core.quality.exam_case import CaseTrouble, Expected
from releve.core.quality.rubric import ScoreTrouble
from releve.shell.people.session import SignedIn
from releve.shell.person_keys.sealing import PersonErased
from releve.shell.quality.findings import make_case
from releve.shell.quality.looking import seen_item
from releve.shell.quality.reviewing import review
from releve.shell.quality.rubric_file import load_rubric
from releve.shell.quality.sampling import QualityTrouble, Wanted, draw

router = APIRouter(prefix=f"{PLACE}/api/quality", include_in_schema=False)
Row = dict[str, Any]
Reviews = Annotated[SignedIn, Depends(Needs("quality_review", "do"))]


class _Wanted(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Drawing(_Wanted):
    """A sample of the contacts of some days (UTC)."""

    since: date
    until: date
    size: int = Field(ge=1, le=1000)
    seed: str = Field(min_length=1, max_length=100)


class Reviewing(_Wanted):
    """Scores by criterion, and words for whoever decides where two differ."""

    scores: dict[str, str] = Field(max_length=50)
    note: str = Field(default="", max_length=4000)


class Finding(_Wanted):
    """What should have come of it."""

    name: str = Field(min_length=1, max_length=200)
    outcome: str = Field(max_length=40)
    refusal: str | None = Field(default=None, max_length=60)
    effects: list[Row] = Field(default=[], max_length=20)


@router.post("/samples")
def sample(wanted: Drawing, desk: DeskHere, who: Reviews) -> Row:
    """Draw it; what is in an earlier one is not drawn again."""
    try:
        asked = Wanted(wanted.since, wanted.until, wanted.size, wanted.seed, who.agent_id)
        with desk.pool.connection() as connection:
            drawn = draw(connection, desk.lender_id, asked, desk.clock.now("UTC"))
    except QualityTrouble as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    return {"sample": drawn}


@router.post("/items/{item_id}/reviews")
def give(item_id: str, wanted: Reviewing, desk: DeskHere, who: Reviews) -> Row:
    """Review an item, once."""
    _known(desk, who, item_id)
    try:
        with desk.pool.connection() as connection:
            done = review(
                connection,
                desk.lender_id,
                who.agent_id,
                item_id,
                wanted.scores,
                load_rubric(),
                desk.clock.now("UTC"),
                note=wanted.note,
            )
    except ScoreTrouble as error:
        raise ApiTrouble(422, "invalid", str(error)) from error
    except QualityTrouble as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    return {"passed": done.verdict.passed, "settled": done.settled is not None}


@router.post("/items/{item_id}/finding")
def find(item_id: str, wanted: Finding, desk: DeskHere, who: Reviews) -> Row:
    """Make it an exam case; the one that was made before, where there is one."""
    _known(desk, who, item_id)
    expected = Expected(wanted.outcome, tuple(wanted.effects), wanted.refusal)
    try:
        made = make_case(desk, who.agent_id, item_id, wanted.name, expected)
    except (QualityTrouble, CaseTrouble) as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    return {"item": made.item_id, "name": made.case_name}


def _known(desk: DeskHere, who: SignedIn, item_id: str) -> None:
    try:
        seen_item(desk, who, item_id)
    except QualityTrouble as error:
        raise ApiTrouble(404, "not_found", f"there is no item {item_id} to see") from error
    except PersonErased as error:
        detail = "whose contact it was has been erased: there is nothing to review any more"
        raise ApiTrouble(404, "not_found", detail) from error
