"""The pages of credit reviews: what waits for a person, one with its facts, and the answer.

Before anything is decided the page shows the words that the shopper is given, in the shopper's
language: the main reasons, the figures, and what would change them.
"""

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
    CREDIT,
    Head,
    Lines,
    columns,
    csv_file,
    language_said,
    market_said,
    moment,
    page_of,
    plain,
)
from releve.console.workforce.sheet import Column, Table
from releve.core.values.money import Money
from releve.shell.credit_listed import Listed, Reviewed, review_of, reviews, words_for
from releve.shell.credit_review import REASONS, CreditTrouble, Settlement, settle
from releve.shell.people.session import SignedIn
from releve.shell.wording import SOURCE, direction, written

router = APIRouter(include_in_schema=False)
Reads = Annotated[SignedIn, Depends(Needs("credit_review"))]
Settles = Annotated[SignedIn, Depends(Needs("credit_review", "do"))]
Which = Annotated[Literal["open", "all"], Query()]
Reasons = Annotated[list[str] | None, Query(max_length=10)]
_API = f"{PLACE}/api/credit-reviews/{{decision_id}}"


class Settling(BaseModel):
    """What a person decided; a decline says why, in the codes of the decision."""

    model_config = ConfigDict(extra="forbid")

    outcome: Settlement
    reason: list[str] = Field(default=[], max_length=10)


@router.get(CREDIT.address, response_class=HTMLResponse)
def page(desk: DeskHere, who: Reads, which: Which = "open") -> HTMLResponse:
    """What waits, the longest first."""
    found = reviews(desk, who, every=which == "all")
    links = tuple(f"{CREDIT.address}/{quote(one.decision_id, safe='')}" for one in found)
    return page_of(
        desk,
        "credit_reviews.html",
        who,
        Head(CREDIT, "Credit reviews", "Purchases that a person is to look at."),
        lines=Lines(_table(found), links),
        which=which,
        file=f"{CREDIT.address}.csv?which={which}",
    )


@router.get(f"{CREDIT.address}.csv")
def download(desk: DeskHere, who: Reads, which: Which = "open") -> Response:
    """The list as a file."""
    return csv_file(_table(reviews(desk, who, every=which == "all")))


@router.get(f"{CREDIT.address}/{{decision_id}}", response_class=HTMLResponse)
def one(decision_id: str, desk: DeskHere, who: Reads) -> HTMLResponse:
    """One purchase: what the books said of the shopper, why it waits, and the answer's words."""
    found = _known(desk, who, decision_id)
    asked = found.decision.asked
    return page_of(
        desk,
        "credit_review.html",
        who,
        Head(CREDIT, f"{found.decision.merchant}, {_money(asked.application.amount, found)}"),
        one=found,
        facts=_facts(found),
        direction=direction(asked.language),
        open=found.decision.review == "waiting",
        may_settle=who.may("credit_review", "do"),
        reasons=REASONS,
        days=desk.credit.refer.approval_days,
    )


@router.get(f"{_API}/words")
def words(
    decision_id: str,
    desk: DeskHere,
    who: Reads,
    outcome: Annotated[Settlement, Query()] = "decline",
    reason: Reasons = None,
) -> dict[str, Any]:
    """What the shopper would be told."""
    found = _known(desk, who, decision_id)
    wanted = _reasons(reason)
    told = words_for(desk, found.decision, outcome, wanted)
    lines = (told.lead, *told.reasons, told.figures, *told.changes, *told.after)
    return {"language": found.decision.asked.language, "told": [line for line in lines if line]}


@router.post(f"{_API}/settle")
def decide(decision_id: str, wanted: Settling, desk: DeskHere, who: Settles) -> dict[str, Any]:
    """Write the answer; the same again changes nothing, another is refused."""
    _known(desk, who, decision_id)
    try:
        with desk.pool.connection() as connection:
            done = settle(
                connection,
                desk.lender_id,
                decision_id,
                wanted.outcome,
                by=who.agent_id,
                now=desk.clock.now("UTC"),
                valid_days=desk.credit.refer.approval_days,
                reasons=_reasons(wanted.reason),
            )
    except CreditTrouble as error:
        raise ApiTrouble(409, "not_done", str(error)) from error
    return {"outcome": done.review, "valid_until": str(done.valid_until)}


def _known(desk: DeskHere, who: SignedIn, decision_id: str) -> Reviewed:
    try:
        return review_of(desk, who, decision_id)
    except CreditTrouble as error:
        raise ApiTrouble(404, "not_found", "there is no such credit review to see") from error


def _reasons(told: Sequence[str] | None) -> tuple[str, ...]:
    found = tuple(told or ())
    if unknown := sorted(set(found) - set(REASONS)):
        raise ApiTrouble(422, "invalid", f"reason: {unknown[0]} is none")
    return found


def _money(minor: int, found: Reviewed) -> str:
    return str(written(Money(minor, found.decision.asked.application.currency), SOURCE))


def _facts(found: Reviewed) -> list[tuple[str, list[tuple[str, str]]]]:
    """What was asked for, what the books said, and what was decided, as pairs of words."""
    asked = found.decision.asked
    application, facts, decision = asked.application, asked.facts, asked.decision

    def money(minor: int) -> str:
        return _money(minor, found)

    wanted = [
        ("Product", plain(application.product)),
        ("Amount", money(application.amount)),
        ("Most in one month", money(application.monthly)),
        ("Interest", money(application.cost)),
        ("Market", market_said(application.market)),
        ("Language", language_said(asked.language)),
    ]
    if application.means:
        wanted += [("Says comes in a month", money(application.means.income))]
        wanted += [("Says goes out a month", money(application.means.expenses))]
    books = [
        ("Known to the books", "yes" if facts.known else "no"),
        ("Locked", "yes" if facts.locked else "no"),
        ("Owed", money(facts.owed)),
        ("Promised to merchants", money(facts.reserved)),
        ("Due in a month", money(facts.monthly_due)),
        ("Open orders", str(facts.open_orders)),
        ("Days past due today", str(facts.days_past_due)),
        ("Worst in twelve months", str(facts.worst_days_past_due)),
        ("Written off before", "yes" if facts.written_off else "no"),
        ("Installments paid on time", str(facts.on_time)),
        ("Days since the first purchase", str(facts.history_days)),
        ("Declined lately", str(facts.declined_lately)),
    ]
    decided = [
        ("Came to", plain(decision.outcome)),
        ("Limit", money(decision.limit)),
        ("Left of it", money(decision.available)),
        ("Because", ", ".join(map(plain, decision.reasons)) or "–"),
    ]
    return [("Asked for", wanted), ("The books of that day", books), ("The rules", decided)]


def _table(found: Sequence[Listed]) -> Table:
    rows = tuple(
        (
            one.decision_id,
            one.merchant,
            str(written(Money(one.amount, one.currency), SOURCE)),
            market_said(one.market),
            ", ".join(map(plain, one.reasons)) or None,
            "the shopper" if one.asked_by == "shopper" else "the rules",
            moment(one.asked_at),
            _state(one),
        )
        for one in found
    )
    named = columns(
        ("decision", "Decision"),
        ("merchant", "Merchant"),
        Column("amount", "Amount"),
        ("market", "Market"),
        ("reasons", "Because"),
        ("asked_by", "Asked by"),
        ("asked_at", "Since, UTC"),
        ("state", "State"),
    )
    empty = "No purchase waits for a person."
    return Table("credit-reviews", "Reviews", named, rows, empty=empty)


def _state(one: Listed) -> str:
    if one.outcome is None:
        return "waits"
    said = "granted" if one.outcome == "grant" else "declined"
    return f"{said} by {one.decided_by}, holds until {one.valid_until}"
