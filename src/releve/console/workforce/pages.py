"""The pages of work and people at /console/workforce: each with its downloads, for who may."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import HTMLResponse

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.entry import PLACE, Needs
from releve.console.frame import WORKFORCE as WORKFORCE_WAY
from releve.console.frame import Head, page_of
from releve.console.workforce import gathered
from releve.console.workforce.gathered import Wish
from releve.console.workforce.parquet import parquet_of
from releve.console.workforce.sheet import Sheet, csv_of
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.people.session import SignedIn

WORKFORCE = f"{PLACE}/workforce"
PageName = Literal["today", "ledger", "plan", "pace", "share"]
PAGES: tuple[tuple[PageName, str], ...] = (
    ("today", "Today"),
    ("ledger", "Work ledger"),
    ("plan", "People plan"),
    ("pace", "Pace"),
    ("share", "Gain share"),
)
# The requisitions' page is one of its own, for more roles (requisitions.py).
PARTS: tuple[tuple[str, str], ...] = (*PAGES, ("requisitions", "Requisitions"))
router = APIRouter(prefix=WORKFORCE, include_in_schema=False)
Reads = Annotated[SignedIn, Depends(Needs("workforce"))]


@dataclass(frozen=True, slots=True)
class _Asked:
    """The page's own query; whatever is not understood is refused with its name."""

    month: Annotated[str | None, Query(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")] = None
    scenario: Annotated[list[str] | None, Query(max_length=6)] = None
    role: Annotated[str | None, Query(max_length=200)] = None
    months: Annotated[str | None, Query(max_length=12)] = None
    needed: Annotated[str | None, Query(max_length=12)] = None
    positions: Annotated[str | None, Query(max_length=12)] = None
    gain: Annotated[str | None, Query(max_length=16)] = None
    quality: Annotated[str | None, Query(max_length=12)] = None
    complaints: Annotated[str | None, Query(max_length=12)] = None

    def wish(self) -> Wish:
        """As figures. An empty field was left open."""
        month = date.fromisoformat(f"{self.month}-01") if self.month else None
        return Wish(
            month,
            tuple(self.scenario or ()),
            self.role,
            _number("months", self.months, 1, 120),
            _number("needed", self.needed, 0, 150),
            _number("positions", self.positions, 0, 1_000_000),
            _number("gain", self.gain, 0, 1_000_000_000),
            _number("quality", self.quality, 0, 100),
            _number("complaints", self.complaints, 0, 1000),
        )


AskedFor = Annotated[_Asked, Depends()]


def _number(name: str, told: str | None, least: float, most: float) -> float | None:
    if not told:
        return None
    try:
        found = float(told)
    except ValueError:
        found = math.nan
    if not least <= found <= most:
        raise ApiTrouble(422, "invalid", f"{name}: is a number from {least:g} to {most:g}")
    return found


@router.get("", response_class=HTMLResponse)
@router.get("/{page}", response_class=HTMLResponse)
def page(
    request: Request, desk: DeskHere, who: Reads, asked: AskedFor, page: PageName = "today"
) -> HTMLResponse:
    """One page with its charts, tables, and what its words mean."""
    sheet = _sheet(desk, page, asked)
    return page_of(
        desk,
        "workforce.html",
        who,
        Head(WORKFORCE_WAY, sheet.title, sheet.says),
        sheet=sheet,
        pages=PARTS,
        part=sheet.key,
        workforce=WORKFORCE,
        query=request.url.query,
    )


@router.get("/{page}/{table}.{form}")
def download(
    desk: DeskHere,
    _: Reads,
    asked: AskedFor,
    page: PageName,
    table: str,
    form: Literal["csv", "parquet"],
) -> Response:
    """One table of a page as a file, with the same choices and the same figures left out."""
    found = _sheet(desk, page, asked).table(table)
    if found is None:
        raise ApiTrouble(404, "not_found", "there is no such table")
    content = csv_of(found).encode() if form == "csv" else parquet_of(found)
    kind = "text/csv; charset=utf-8" if form == "csv" else "application/vnd.apache.parquet"
    headers = {
        "Content-Disposition": f'attachment; filename="{page}-{found.name}.{form}"',
        "Cache-Control": "no-store",
    }
    return Response(content, media_type=kind, headers=headers)


def _sheet(desk: DeskHere, page: PageName, asked: _Asked) -> Sheet:
    try:
        return gathered.SHEETS[page](desk, asked.wish())
    except WorkforceTrouble as error:
        raise ApiTrouble(422, "invalid", str(error)) from error
