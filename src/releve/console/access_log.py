"""The page of who read what of whom: by customer, agent, and day, a page at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Response
from fastapi.responses import HTMLResponse

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.entry import Needs
from releve.console.frame import ACCESS, Head, Lines, columns, csv_file, moment, page_of, plain
from releve.console.workforce.sheet import Table
from releve.shell.people.access import ROWS_AT_ONCE, accesses, colleagues
from releve.shell.people.access_kept import kept_years
from releve.shell.people.reading import read_as
from releve.shell.people.session import SignedIn

router = APIRouter(include_in_schema=False)
Reads = Annotated[SignedIn, Depends(Needs("access_log"))]
_IN_A_FILE = 20_000
_CUSTOMER = 4
_COLUMNS = columns(
    ("at", "When, UTC"),
    ("agent", "Who"),
    ("roles", "As"),
    ("what", "Read"),
    ("customer", "Of customer"),
    ("conversation", "Conversation"),
    ("order", "Order"),
    ("route", "Where"),
)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which readings; an empty field is no filter."""

    customer: Annotated[str, Query(max_length=100)] = ""
    agent: Annotated[str, Query(max_length=100)] = ""
    since: Annotated[str, Query(max_length=10)] = ""
    until: Annotated[str, Query(max_length=10)] = ""
    before: Annotated[int | None, Query(ge=1, lt=2**63)] = None

    def wish(self) -> dict[str, Any]:
        """As the readings are asked for. Raises ApiTrouble."""
        return {
            "customer": self.customer.strip() or None,
            "agent": self.agent or None,
            "since": day_of("since", self.since),
            "until": day_of("until", self.until),
            "before": self.before,
        }

    def query(self) -> str:
        """The filter as an address has it, from its first page on."""
        told = {name: getattr(self, name) for name in ("customer", "agent", "since", "until")}
        return urlencode({name: value for name, value in told.items() if value})


Wanted = Annotated[Filter, Depends()]


def day_of(name: str, told: str) -> date | None:
    """A day of a form; None where the field is empty. Raises ApiTrouble."""
    if not told:
        return None
    try:
        return date.fromisoformat(told)
    except ValueError as error:
        raise ApiTrouble(422, "invalid", f"{name}: is no day, as 2026-11-23") from error


@router.get(ACCESS.address, response_class=HTMLResponse)
def page(desk: DeskHere, who: Reads, wanted: Wanted) -> HTMLResponse:
    """The newest readings first."""
    with read_as(desk.pool, who) as connection:
        rows = accesses(connection, **wanted.wish())
        people = colleagues(connection)
    names = {one["agent"]: one["name"] for one in people}
    links = tuple(_link(row, wanted) for row in rows)
    older = None
    if len(rows) == ROWS_AT_ONCE:
        older = f"{ACCESS.address}?{wanted.query()}&before={rows[-1]['number']}"
    says = (
        "Every look of a person at a customer's data, put on record in the same transaction. "
        f"Kept for {kept_years()} years, then deleted; nothing in it is ever altered."
    )
    return page_of(
        desk,
        "access_log.html",
        who,
        Head(ACCESS, "Access log", says),
        lines=Lines(_table(rows, names), links, linked=_CUSTOMER),
        wanted=wanted,
        people=people,
        file=f"{ACCESS.address}.csv?{wanted.query()}",
        older=older,
    )


@router.get(f"{ACCESS.address}.csv")
def download(desk: DeskHere, who: Reads, wanted: Wanted) -> Response:
    """The same readings as a file, of more than one page."""
    with read_as(desk.pool, who) as connection:
        rows = accesses(connection, **wanted.wish(), most=_IN_A_FILE)
        names = {one["agent"]: one["name"] for one in colleagues(connection)}
    return csv_file(_table(rows, names))


def _link(row: Mapping[str, Any], wanted: Filter) -> str | None:
    """To the other readings of the same customer."""
    if row["customer"] is None or row["customer"] == wanted.customer:
        return None
    return f"{ACCESS.address}?{urlencode({'customer': row['customer']})}"


def _table(rows: Sequence[Mapping[str, Any]], names: Mapping[str, str]) -> Table:
    told = tuple(
        (
            moment(row["at"]),
            names.get(row["agent"], row["agent"]),
            ", ".join(row["roles"]),
            plain(row["what"]),
            row["customer"],
            row["conversation"],
            row["order"],
            row["route"],
        )
        for row in rows
    )
    return Table(
        "access-log",
        "Readings",
        _COLUMNS,
        told,
        empty="Nobody read anything of that kind.",
    )
