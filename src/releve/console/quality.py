"""The pages of quality: what waits for a review, what reviews show, and one item with its rubric.

A strip of figures, then the queue; below, pass rates by stratum with Wilson's intervals, how far
two reviewers agree, and what was settled, disagreements first. Cells are of contacts and of
assistants, so none is left out for being small; reviewers are only told of all together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Response
from fastapi.responses import HTMLResponse

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.access_log import day_of
from releve.console.entry import Needs
from releve.console.frame import QUALITY, Head, Lines, csv_file, page_of, plain
from releve.console.quality_tables import Shown, tables
from releve.console.workforce.sheet import Figure
from releve.core.quality.interval import wilson
from releve.core.quality.rubric import SCORES
from releve.shell.desk import Desk
from releve.shell.handover.lock import NoSuchConversation
from releve.shell.people.reading import read_as
from releve.shell.people.session import SignedIn
from releve.shell.person_keys.sealing import PersonErased
from releve.shell.quality.findings import findings
from releve.shell.quality.looking import (
    SeenItem,
    seen_item,
    settled_items,
    waiting_count,
)
from releve.shell.quality.reviewing import agreement, open_items, rates
from releve.shell.quality.rubric_file import load_rubric
from releve.shell.quality.sampling import QualityTrouble
from releve.shell.workplace.seen import SeenConversation, seen

router = APIRouter(prefix=QUALITY.address, include_in_schema=False)
Reads = Annotated[SignedIn, Depends(Needs("quality_review"))]
_DAYS = 90
# Words for how far two agree beyond chance: J. R. Landis, G. G. Koch, Biometrics 33 (1977).
_AGREEMENT = ((0.8, "almost perfect"), (0.6, "substantial"), (0.4, "moderate"), (0.2, "fair"))


@dataclass(frozen=True, slots=True)
class Days:
    """From which day to which; the last ninety where nothing is said."""

    since: Annotated[str, Query(max_length=10)] = ""
    until: Annotated[str, Query(max_length=10)] = ""


AskedFor = Annotated[Days, Depends()]


@router.get("", response_class=HTMLResponse)
def page(desk: DeskHere, who: Reads, asked: AskedFor) -> HTMLResponse:
    """The queue, and what reviews show."""
    shown, since, until = _gathered(desk, who, asked)
    told = tables(shown)
    query = f"since={since}&until={until}"
    return page_of(
        desk,
        "quality.html",
        who,
        Head(QUALITY, "Quality reviews", "Samples of what assistants brought to an end."),
        figures=_figures(desk, shown),
        lines=[(one, f"{QUALITY.address}/{one.table.name}.csv?{query}") for one in told],
        next=_next(told[0]),
        since=since,
        until=until,
        may_review=who.may("quality_review", "do"),
        today=desk.clock.now("UTC").date(),
        before=desk.clock.now("UTC").date() - timedelta(days=7),
    )


@router.get("/{table}.csv")
def download(table: str, desk: DeskHere, who: Reads, asked: AskedFor) -> Response:
    """One table of the page as a file."""
    shown, _, _ = _gathered(desk, who, asked)
    found = next((one.table for one in tables(shown) if one.table.name == table), None)
    if found is None:
        raise ApiTrouble(404, "not_found", "there is no such table")
    return csv_file(found)


@router.get("/items/{item_id}", response_class=HTMLResponse)
def item(item_id: str, desk: DeskHere, who: Reads) -> HTMLResponse:
    """One item: the contact, and the rubric for whoever may review it."""
    found, talk = _looked_at(desk, who, item_id)
    heading = f"{plain(found.errand)} · {found.item_id}"
    return page_of(
        desk,
        "quality_item.html",
        who,
        Head(QUALITY, heading),
        item=found,
        parts=_until(talk, found.message_id),
        rubric=load_rubric(),
        scores=SCORES,
        reviews=who.may("quality_review", "do") and found.open and not found.mine,
        finds=who.may("quality_review", "do") and (found.mine or not found.open),
        actual=_came_of(talk, found.message_id),
    )


@router.get("/items/{item_id}/case.toml")
def case(item_id: str, desk: DeskHere, who: Reads) -> Response:
    """The exam case that came of an item."""
    with read_as(desk.pool, who) as connection:
        made = findings(connection, desk.lender_id)
    found = next((one for one in made if one.item_id == item_id), None)
    if found is None:
        raise ApiTrouble(404, "not_found", "no case came of an item of that id")
    headers = {"Content-Disposition": f'attachment; filename="{found.item_id}.toml"'}
    return Response(found.case_toml, media_type="application/toml", headers=headers)


def _gathered(desk: Desk, who: SignedIn, asked: Days) -> tuple[Shown, date, date]:
    today = desk.clock.now("UTC").date()
    until = day_of("until", asked.until) or today
    since = day_of("since", asked.since) or until - timedelta(days=_DAYS)
    rubric = load_rubric()
    confidence = desk.authority.confidence
    lender = desk.lender_id
    with read_as(desk.pool, who) as connection:
        shown = Shown(
            open_items(connection, lender, who.agent_id),
            waiting_count(connection, lender),
            rates(connection, lender, since, until, confidence),
            agreement(connection, lender, since, until, rubric),
            settled_items(connection, lender, since, until),
            findings(connection, lender),
            rubric,
        )
    return shown, since, until


def _figures(desk: Desk, shown: Shown) -> tuple[Figure, ...]:
    passed = sum(one.passed.passed for one in shown.rates)
    total = sum(one.passed.total for one in shown.rates)
    violations = sum(one.violations for one in shown.rates)
    rate = wilson(passed, total, desk.authority.confidence)
    found = shown.agreement.verdict
    agreed = "–" if found.kappa is None else f"κ {found.kappa:.2f}".replace("-", "\N{MINUS SIGN}")
    return (
        Figure("For you to review", str(len(shown.open)), f"{shown.waiting} open in all"),
        Figure(
            "Pass rate",
            f"{rate.rate:.0%}" if total else "–",
            f"{rate.low:.0%} to {rate.high:.0%} of {total} settled" if total else "none settled",
        ),
        Figure("Violations of policy", str(violations), f"of {total} settled", bad=violations > 0),
        Figure("Agreement of two", agreed, _agreed(found.kappa, found.total)),
    )


def _agreed(value: float | None, pairs: int) -> str:
    if value is None:
        return f"of {pairs} pairs: not to be told yet" if pairs else "no pairs yet"
    words = next((word for bound, word in _AGREEMENT if value > bound), "slight")
    return f"{words}, of {pairs} pairs"


def _next(queue: Lines) -> str | None:
    return queue.link(0) if queue.table.rows else None


def _looked_at(desk: Desk, who: SignedIn, item_id: str) -> tuple[SeenItem, SeenConversation]:
    try:
        found = seen_item(desk, who, item_id)
        return found, seen(desk, who, found.conversation_id)
    except (QualityTrouble, NoSuchConversation) as error:
        raise ApiTrouble(404, "not_found", f"there is no item {item_id} to see") from error
    except PersonErased as error:
        detail = "whose contact it was has been erased: there is nothing to review any more"
        raise ApiTrouble(404, "not_found", detail) from error


def _until(talk: SeenConversation, message_id: str) -> list[tuple[Any, bool]]:
    """What was said up to the turn that is reviewed, and which parts are that turn's."""
    own = {f"said/{message_id}", f"answer/{message_id}"}
    last = max((n for n, part in enumerate(talk.parts) if part.part_id in own), default=-1)
    return [(part, part.part_id in own) for part in talk.parts[: last + 1]]


def _came_of(talk: SeenConversation, message_id: str) -> dict[str, Any]:
    """How the turn ended, as a finding's form begins: outcome, refusal, and effects."""
    wanted = f"answer/{message_id}"
    answer = next((part.answer for part in talk.parts if part.part_id == wanted), None)
    if answer is None:
        return {"outcome": "resolved", "refusal": "", "effects": []}
    ended = answer["outcomes"][-1] if answer["outcomes"] else None
    outcome = ended["outcome"] if ended else "resolved"
    refusal = ended.get("code", "") if ended and outcome == "refused" else ""
    effects = [
        {name: value for name, value in one.items() if name not in {"evidence", "key"}}
        for one in answer["effects"]
    ]
    return {"outcome": outcome, "refusal": refusal, "effects": effects}
