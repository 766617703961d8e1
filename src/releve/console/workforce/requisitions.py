"""The pages of requisitions: what is asked for in a hiring freeze, its risk, and who signed.

Figures of few people are left out; whether the gate lets a requisition pass is told all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Response
from fastapi.responses import HTMLResponse
from pydantic import BaseModel, ConfigDict, Field

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.entry import PLACE, Needs
from releve.console.frame import (
    REQUISITIONS,
    WORKFORCE,
    Head,
    Lines,
    Way,
    columns,
    csv_file,
    moment,
    page_of,
)
from releve.console.workforce.pages import PARTS
from releve.console.workforce.sheet import Column, Figure, Table
from releve.core.workforce.requisition import Assessed
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.desk import Desk
from releve.shell.people.session import SignedIn
from releve.shell.workforce import requisitions as gate
from releve.shell.workforce.requisition_rows import (
    Requisition,
    is_frozen,
    load_requisition_policy,
    places_of,
    requisitions,
)
from releve.shell.workforce.requisitions import Acting, Asked, GateRefuses

router = APIRouter(include_in_schema=False)
_API = f"{PLACE}/api/requisitions"
Reads = Annotated[SignedIn, Depends(Needs("requisition"))]
Decides = Annotated[SignedIn, Depends(Needs("requisition", "do"))]
_LEFT_OUT = "left out"
_COLUMNS = columns(
    ("requisition", "Requisition"),
    ("state", "State"),
    ("role", "Role"),
    ("site", "Site"),
    Column("risk_without", "Risk without it", "share"),
    Column("risk_limit", "Limit", "share"),
    ("essential", "Essential"),
    ("opened_by", "Asked by"),
    ("signed_by", "Signed by"),
    Column("expires_on", "Until", "day"),
)


class Place(BaseModel):
    """A role at a site, as headcounts name it."""

    model_config = ConfigDict(extra="forbid")

    role: str = Field(min_length=1, max_length=200)
    site: str = Field(min_length=1, max_length=200)


class Wanted(BaseModel):
    """A vacancy that is asked for."""

    model_config = ConfigDict(extra="forbid")

    place: Place
    reason: str = Field(min_length=1, max_length=500)
    evidence: str = Field(min_length=1, max_length=500)
    expires_on: date
    needed: int | None = Field(default=None, ge=1, le=1_000_000)


class Decision(BaseModel):
    """Why it is signed, or refused."""

    model_config = ConfigDict(extra="forbid")

    reason: str = Field(min_length=1, max_length=500)


class Hire(BaseModel):
    """The first day of who was hired."""

    model_config = ConfigDict(extra="forbid")

    on: date


@router.get(REQUISITIONS.address, response_class=HTMLResponse)
def page(desk: DeskHere, who: Reads) -> HTMLResponse:
    """Every requisition, whether the freeze is on, and the form to ask for one."""
    today = desk.clock.now("UTC").date()
    with desk.pool.connection() as connection:
        found = requisitions(connection, desk.lender_id, today)
        frozen = is_frozen(connection, desk.lender_id, today)
        forged = gate.first_forged(connection, desk.lender_id, today)
        places = places_of(connection, desk.lender_id)
    says = "A hiring freeze is on." if frozen else "No hiring freeze is on."
    return page_of(
        desk,
        "requisitions.html",
        who,
        Head(_here(who), "Requisitions", says),
        lines=_lines(found),
        file=f"{REQUISITIONS.address}/requisitions.csv",
        forged=forged,
        places=places,
        policy=load_requisition_policy(),
        may_change=who.may("requisition", "do"),
        **_parts(who),
    )


@router.get(f"{REQUISITIONS.address}/requisitions.csv")
def download(desk: DeskHere, _: Reads) -> Response:
    """The table as a file, with the same figures left out."""
    with desk.pool.connection() as connection:
        found = requisitions(connection, desk.lender_id, desk.clock.now("UTC").date())
    return csv_file(_lines(found).table)


@router.get(f"{REQUISITIONS.address}/{{requisition_id}}", response_class=HTMLResponse)
def one(requisition_id: str, desk: DeskHere, who: Reads) -> HTMLResponse:
    """One requisition: the risk, what became of it, and what may be done with it."""
    found = _found(desk, requisition_id)
    may = who.may("requisition", "do")
    return page_of(
        desk,
        "requisition.html",
        who,
        Head(_here(who), f"{found.role}, {found.site}", f"{requisition_id}: {found.state}."),
        back=REQUISITIONS.address,
        found=found,
        figures=_figures(found.assessed),
        may_sign=may and found.state == "open" and found.opened_by != who.agent_id,
        may_refuse=may and found.state == "open",
        may_fill=may and found.state == "signed",
        said=moment,
        **_parts(who),
    )


@router.post(_API)
def open_(wanted: Wanted, desk: DeskHere, who: Decides) -> dict[str, Any]:
    """Ask for a vacancy."""
    place = wanted.place
    asked = Asked(
        place.role, place.site, wanted.reason, wanted.evidence, wanted.expires_on, wanted.needed
    )
    try:
        with desk.pool.connection() as connection:
            found = gate.open_requisition(connection, _acting(desk, who), asked)
    except WorkforceTrouble as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    return {"requisition": found.requisition_id, "exceeds": found.assessed.exceeds}


@router.post(f"{_API}/{{requisition_id}}/sign")
def sign(requisition_id: str, told: Decision, desk: DeskHere, who: Decides) -> dict[str, Any]:
    """Sign that the role is essential, where the gate lets it pass."""
    _found(desk, requisition_id)
    try:
        with desk.pool.connection() as connection:
            found = gate.sign(connection, _acting(desk, who), requisition_id, told.reason)
    except GateRefuses as refused:
        raise ApiTrouble(409, refused.code, str(refused)) from refused
    except WorkforceTrouble as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    return {"requisition": found.requisition_id, "state": found.state}


@router.post(f"{_API}/{{requisition_id}}/refuse")
def refuse(requisition_id: str, told: Decision, desk: DeskHere, who: Decides) -> dict[str, Any]:
    """Refuse it, or take one's own back."""
    _found(desk, requisition_id)
    try:
        with desk.pool.connection() as connection:
            found = gate.refuse(connection, _acting(desk, who), requisition_id, told.reason)
    except WorkforceTrouble as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    return {"requisition": found.requisition_id, "state": found.state}


@router.post(f"{_API}/{{requisition_id}}/fill")
def fill(requisition_id: str, hire: Hire, desk: DeskHere, who: Decides) -> dict[str, Any]:
    """Somebody was hired on it."""
    _found(desk, requisition_id)
    try:
        with desk.pool.connection() as connection:
            found = gate.fill(connection, _acting(desk, who), requisition_id, hire.on)
    except WorkforceTrouble as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    return {"requisition": found.requisition_id, "state": found.state}


def _acting(desk: Desk, who: SignedIn) -> Acting:
    return Acting(desk.lender_id, who.agent_id, desk.clock.now("UTC"))


def _found(desk: Desk, requisition_id: str) -> Requisition:
    today = desk.clock.now("UTC").date()
    with desk.pool.connection() as connection:
        found = requisitions(connection, desk.lender_id, today, requisition_id)
    if not found:
        raise ApiTrouble(404, "not_found", "there is no such requisition")
    return found[0]


def _here(who: SignedIn) -> Way:
    return WORKFORCE if who.may("workforce") else REQUISITIONS


def _parts(who: SignedIn) -> dict[str, Any]:
    """The ways between the pages of work and people, for whoever may read those."""
    parts = PARTS if who.may("workforce") else ()
    return {"pages": parts, "workforce": WORKFORCE.address, "part": "requisitions"}


def _lines(found: Sequence[Requisition]) -> Lines:
    rows = tuple(
        (
            one.requisition_id,
            one.state,
            one.role,
            one.site,
            one.assessed.risk_without,
            one.assessed.risk_limit,
            "yes" if one.assessed.exceeds else "no",
            one.opened_by,
            signed.by if (signed := one.step("signed")) else "",
            one.expires_on,
        )
        for one in found
    )
    empty = "Nothing is asked for."
    table = Table("requisitions", "Vacancies asked for", _COLUMNS, rows, _LEFT_OUT, empty)
    links = tuple(f"{REQUISITIONS.address}/{one.requisition_id}" for one in found)
    return Lines(table, links, tuple(one.state == "lapsed" for one in found))


def _figures(told: Assessed) -> tuple[Figure, ...]:
    def share(risk: float | None) -> str:
        return _LEFT_OUT if risk is None else f"{risk:.1%}"

    def people(count: int | None) -> str:
        return _LEFT_OUT if count is None else f"{count:,}"

    limit = f"limit {told.risk_limit:.0%}, in {told.months} months"
    return (
        Figure("risk without it", share(told.risk_without), limit, bad=told.exceeds),
        Figure("risk with it", share(told.risk_with)),
        Figure(
            "people needed",
            people(told.needed),
            f"as the {told.needed_from} say" if told.needed_from == "rosters" else "as was stated",
        ),
        Figure("people now", people(told.people), f"headcounts of {told.month:%B %Y}"),
        Figure("signed for, not there yet", people(told.coming)),
    )
