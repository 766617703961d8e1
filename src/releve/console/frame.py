"""What the console's pages of tables share: their frame, their ways to each other, their files.

Every page has the kill switch and the way to every other page that its reader's roles open. Which
page is first at sign-in is the role's own work.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from babel import Locale
from fastapi import Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from releve.console.entry import PLACE
from releve.console.workforce.sheet import Cell, Column, Table, csv_of
from releve.core.people.matrix import Role, Thing
from releve.shell.desk import Desk
from releve.shell.people.session import SignedIn
from releve.shell.wording import SOURCE

FILES = Path(__file__).parent / "console_files"
STATIC = f"{PLACE}/static"
_TERRITORIES = cast("Mapping[str, str]", Locale("en").territories)
_LANGUAGES = cast("Mapping[str, str]", Locale("en").languages)


@dataclass(frozen=True, slots=True)
class Way:
    """A page that there is a way to, for whoever may read `thing`."""

    key: str
    label: str
    address: str
    thing: Thing


COMPLAINTS = Way("complaints", "Complaints", f"{PLACE}/complaints", "complaint")
CREDIT = Way("credit", "Credit reviews", f"{PLACE}/credit-reviews", "credit_review")
QUALITY = Way("quality", "Quality", f"{PLACE}/quality", "quality_review")
AUTHORITY = Way("authority", "Authority", f"{PLACE}/authority", "authority")
WORKFORCE = Way("workforce", "Work and people", f"{PLACE}/workforce", "workforce")
REQUISITIONS = Way(
    "requisitions", "Requisitions", f"{WORKFORCE.address}/requisitions", "requisition"
)
ACCESS = Way("access", "Access log", f"{PLACE}/access-log", "access_log")
_TALKS = Way("conversations", "Conversations", f"{PLACE}?view=needs_person", "conversation")
WAYS = (_TALKS, COMPLAINTS, CREDIT, QUALITY, AUTHORITY, WORKFORCE, REQUISITIONS, ACCESS)
# What is theirs first: the first of these that is among somebody's roles.
_HOMES: Mapping[Role, str] = {
    "agent": PLACE,
    "lead": PLACE,
    "risk": CREDIT.address,
    "quality": QUALITY.address,
    "workforce": WORKFORCE.address,
    "admin": AUTHORITY.address,
}


def ways_for(who: SignedIn) -> tuple[Way, ...]:
    """The pages that somebody may read; a page of work and people is found among those."""
    return tuple(
        way
        for way in WAYS
        if who.may(way.thing) and not (way == REQUISITIONS and who.may(WORKFORCE.thing))
    )


def home_of(who: SignedIn) -> str:
    """The page that somebody begins with."""
    return next((home for role, home in _HOMES.items() if role in who.roles), PLACE)


@dataclass(frozen=True, slots=True)
class Lines:
    """A table on a page: where each row leads to, from which column, and which rows are late."""

    table: Table
    links: tuple[str | None, ...] = ()
    bad: tuple[bool, ...] = ()
    linked: int = 0

    def link(self, row: int) -> str | None:
        """Where a row leads to."""
        return self.links[row] if row < len(self.links) else None

    def late(self, row: int) -> bool:
        """Whether a row is late."""
        return row < len(self.bad) and self.bad[row]


@dataclass(frozen=True, slots=True)
class Head:
    """A page's title and what it says of itself; `here` is its own way."""

    here: Way
    title: str
    says: str = ""


def page_of(desk: Desk, template: str, who: SignedIn, head: Head, **known: Any) -> HTMLResponse:
    """A page in its frame."""
    told = _templates.get_template(template).render(
        head=head,
        w=desk.wording.console_words(SOURCE),
        ways=ways_for(who),
        place=PLACE,
        static=STATIC,
        name=who.name,
        roles=", ".join(who.roles),
        csrf=who.csrf,
        may_stop=who.may("kill_switch", "do"),
        **known,
    )
    return HTMLResponse(told, headers={"Cache-Control": "no-store"})


def csv_file(table: Table) -> Response:
    """A table as a file."""
    headers = {
        "Content-Disposition": f'attachment; filename="{table.name}.csv"',
        "Cache-Control": "no-store",
    }
    return Response(csv_of(table), media_type="text/csv; charset=utf-8", headers=headers)


def moment(at: datetime | None) -> str | None:
    """A moment in a table: in UTC, to the minute."""
    return f"{at:%Y-%m-%d %H:%M}" if at else None


def plain(word: str) -> str:
    """An id in words."""
    words = word.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def market_said(code: str) -> str:
    """A market's name."""
    return _TERRITORIES.get(code.upper(), code)


def language_said(code: str) -> str:
    """A language's name."""
    return _LANGUAGES.get(code, code)


def columns(*named: tuple[str, str] | Column) -> tuple[Column, ...]:
    """Columns, those of text by name and heading alone."""
    return tuple(one if isinstance(one, Column) else Column(*one) for one in named)


Rows = tuple[tuple[Cell, ...], ...]
_templates = Environment(
    loader=FileSystemLoader(FILES / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_templates.filters |= {"plain": plain, "market": market_said, "language": language_said}
