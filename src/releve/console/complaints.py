"""The pages of complaints: the register by deadline, and one, closed by a person once answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal
from urllib.parse import quote

from fastapi import APIRouter, Depends, Query, Response
from fastapi.responses import HTMLResponse
from pydantic import BaseModel, ConfigDict, Field

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.entry import PLACE, Needs
from releve.console.frame import (
    COMPLAINTS,
    Head,
    Lines,
    columns,
    csv_file,
    market_said,
    page_of,
    plain,
)
from releve.console.workforce.sheet import Column, Figure, Table
from releve.shell.books_trouble import BooksTrouble
from releve.shell.people.session import SignedIn
from releve.shell.workplace.complaints import Complaint, close, complaint, register

router = APIRouter(include_in_schema=False)
Reads = Annotated[SignedIn, Depends(Needs("complaint"))]
Closes = Annotated[SignedIn, Depends(Needs("complaint", "do"))]
Which = Annotated[Literal["open", "all"], Query()]
# Within so many days a complaint is shown as urgent.
_SOON = 7
_NUMBER_MAX = 2**31 - 1


class Closing(BaseModel):
    """How it was answered, and why so."""

    model_config = ConfigDict(extra="forbid")

    outcome: Literal["upheld", "partly_upheld", "rejected"]
    why: str = Field(min_length=1, max_length=2000)


@router.get(COMPLAINTS.address, response_class=HTMLResponse)
def page(desk: DeskHere, who: Reads, which: Which = "open") -> HTMLResponse:
    """What waits, the soonest due first."""
    found = register(desk, who, every=which == "all")
    links = tuple(_address(one) for one in found)
    late = tuple(one.days_left is not None and one.days_left < 0 for one in found)
    return page_of(
        desk,
        "complaints.html",
        who,
        Head(COMPLAINTS, "Complaints", "Each by the day on which the market wants its answer."),
        lines=Lines(_table(found), links, late),
        figures=_figures(found),
        which=which,
        file=f"{COMPLAINTS.address}.csv?which={which}",
    )


@router.get(f"{COMPLAINTS.address}.csv")
def download(desk: DeskHere, who: Reads, which: Which = "open") -> Response:
    """The register as a file."""
    return csv_file(_table(register(desk, who, every=which == "all")))


@router.get(f"{COMPLAINTS.address}/{{customer_id}}/{{number}}", response_class=HTMLResponse)
def one(customer_id: str, number: int, desk: DeskHere, who: Reads) -> HTMLResponse:
    """One complaint."""
    found = _known(desk, who, customer_id, number)
    return page_of(
        desk,
        "complaint.html",
        who,
        Head(COMPLAINTS, f"Complaint {number} of {customer_id}", plain(found.topic)),
        one=found,
        may_close=who.may("complaint", "do"),
        may_read=who.may("conversation"),
    )


@router.post(f"{PLACE}/api/complaints/{{customer_id}}/{{number}}/close")
def end(
    customer_id: str, number: int, wanted: Closing, desk: DeskHere, who: Closes
) -> dict[str, Any]:
    """Close it: the same again changes nothing, another outcome is refused."""
    _known(desk, who, customer_id, number)
    try:
        done = close(desk, who, (customer_id, number), wanted.outcome, wanted.why)
    except BooksTrouble as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    return {"already": done.already, "evidence": done.evidence_id}


def _known(desk: DeskHere, who: SignedIn, customer_id: str, number: int) -> Complaint:
    in_range = 0 < number <= _NUMBER_MAX
    found = complaint(desk, who, customer_id, number) if in_range else None
    if found is None:
        raise ApiTrouble(404, "not_found", "there is no such complaint to see")
    return found


def _address(one: Complaint) -> str:
    return f"{COMPLAINTS.address}/{quote(one.customer_id, safe='')}/{one.number}"


def _figures(found: Sequence[Complaint]) -> tuple[Figure, ...]:
    left = [one.days_left for one in found if one.closed_on is None and one.days_left is not None]
    late = sum(days < 0 for days in left)
    soon = sum(0 <= days <= _SOON for days in left)
    return (
        Figure("Open", str(sum(one.closed_on is None for one in found))),
        Figure("Late", str(late), "their day is over", bad=late > 0),
        Figure("Due within a week", str(soon)),
    )


def _table(found: Sequence[Complaint]) -> Table:
    rows = tuple(
        (
            f"{one.customer_id} · {one.number}",
            plain(one.topic),
            market_said(one.market) if one.market else None,
            one.registered_on,
            one.answer_by,
            one.days_left,
            one.body or None,
            _state(one),
            one.conversation_id,
        )
        for one in found
    )
    named = columns(
        ("complaint", "Customer · no."),
        ("topic", "About"),
        ("market", "Market"),
        Column("registered_on", "Registered", "day"),
        Column("answer_by", "Answer by", "day"),
        Column("days_left", "Days left", "whole"),
        ("body", "May be taken to"),
        ("state", "State"),
        ("conversation", "Conversation"),
    )
    empty = "No complaint waits for its answer."
    return Table("complaints", "Register", named, rows, empty=empty)


def _state(one: Complaint) -> str:
    if one.closed_on is None:
        return "waits"
    return f"{plain(one.outcome or 'closed')}, {one.closed_on}, by {one.closed_by}"
