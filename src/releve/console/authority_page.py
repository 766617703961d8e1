"""The pages of authority: levels with where they come from, stops, every change; and one scope.

The page of a scope shows the bar of each higher level and what is missing for it, before anybody
asks for more. Who may change levels is the matrix's to say; who may not sees the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Response
from fastapi.responses import HTMLResponse

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.authority_tables import Shown, tables
from releve.console.entry import Needs
from releve.console.frame import AUTHORITY, Head, csv_file, market_said, page_of, plain
from releve.core.authority.policy import GATED
from releve.core.rules.autonomy import LEVELS, Scope
from releve.shell.authority.changes import stops
from releve.shell.authority.demotion import watches
from releve.shell.authority.levels import known_assistants
from releve.shell.authority.proof import first_forged
from releve.shell.authority.shown import (
    levels_shown,
    present_level,
    signed_history,
    steps_up,
)
from releve.shell.desk import Desk
from releve.shell.people.session import SignedIn

router = APIRouter(prefix=AUTHORITY.address, include_in_schema=False)
Reads = Annotated[SignedIn, Depends(Needs("authority"))]


@dataclass(frozen=True, slots=True)
class Wish:
    """A scope as an address names it; an empty word means any."""

    effect: Annotated[str, Query(max_length=64)] = ""
    market: Annotated[str, Query(max_length=8)] = ""
    assistant: Annotated[str, Query(max_length=32)] = ""
    up_to: Annotated[str, Query(max_length=12)] = ""

    def scope(self, desk: Desk) -> Scope:
        """The scope. Raises ApiTrouble for one of nothing known."""
        known = (
            self.effect in GATED
            and self.market in ("", *desk.markets.names)
            and self.assistant in ("", *known_assistants())
            and (not self.up_to or (self.up_to.isascii() and self.up_to.isdigit()))
        )
        if not known:
            raise ApiTrouble(422, "invalid", "there is no such effect, market, or assistant")
        return Scope(self.assistant, self.effect, self.market, int(self.up_to or 0) or None)


AskedFor = Annotated[Wish, Depends()]


def scope_address(scope: Scope) -> str:
    """The page of a scope."""
    named = {
        "effect": scope.effect,
        "market": scope.market,
        "assistant": scope.assistant,
        "up_to": str(scope.up_to_major or ""),
    }
    told = urlencode({name: value for name, value in named.items() if value})
    return f"{AUTHORITY.address}/level?{told}"


@router.get("", response_class=HTMLResponse)
def page(desk: DeskHere, who: Reads) -> HTMLResponse:
    """Levels, stops, the daily test, and every change."""
    shown = _gathered(desk)
    with desk.pool.connection() as connection:
        stopped = stops(connection, desk.lender_id)
        forged = first_forged(connection, desk.lender_id)
    return page_of(
        desk,
        "authority.html",
        who,
        Head(AUTHORITY, "Authority", "What assistants may do alone, and who decided that."),
        lines=[(one, f"{AUTHORITY.address}/{one.table.name}.csv") for one in tables(shown)],
        stopped=stopped,
        forged=forged,
        changes=len(shown.history),
        may_change=who.may("authority", "do"),
        effects=sorted(GATED),
        markets=sorted((market_said(code), code) for code in desk.markets.names),
        assistants=known_assistants(),
    )


@router.get("/level", response_class=HTMLResponse)
def level(desk: DeskHere, who: Reads, wish: AskedFor) -> HTMLResponse:
    """One scope: its level, what each higher one takes, and how to change it."""
    scope = wish.scope(desk)
    now = desk.clock.now("UTC")
    with desk.pool.connection() as connection:
        present = present_level(connection, desk.lender_id, desk.authority, scope)
        steps = steps_up(connection, desk.lender_id, desk.authority, scope, now)
    allowed = {step.level for step in steps if not step.short_of}
    above = {step.level for step in steps}
    where = [market_said(scope.market) if scope.market else "every market"]
    where += [f"up to {scope.up_to_major} (whole euros)"] if scope.up_to_major else []
    where += [f"assistant {scope.assistant}"] if scope.assistant else []
    return page_of(
        desk,
        "authority_level.html",
        who,
        Head(AUTHORITY, plain(scope.effect), f"In {', '.join(where)}."),
        scope=scope,
        present=present,
        steps=steps,
        choices=[one for one in LEVELS if one != present and (one not in above or one in allowed)],
        may_change=who.may("authority", "do"),
    )


@router.get("/{table}.csv")
def download(table: str, desk: DeskHere, _: Reads) -> Response:
    """One table of the page as a file."""
    found = next((o.table for o in tables(_gathered(desk)) if o.table.name == table), None)
    if found is None:
        raise ApiTrouble(404, "not_found", "there is no such table")
    return csv_file(found)


def _gathered(desk: Desk) -> Shown:
    with desk.pool.connection() as connection:
        levels = levels_shown(connection, desk.lender_id, desk.authority)
        return Shown(
            levels,
            watches(connection, desk.lender_id, desk.authority),
            signed_history(connection, desk.lender_id),
            desk.authority,
            tuple(scope_address(one.rule.scope) for one in levels),
        )
