"""What the console's pages are given: conversations as JSON, amounts and days worded.

They are worded in the language of whoever looks; customers' words stay as they were written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from releve.api.plans import PlanWriter
from releve.core.values.money import Money
from releve.shell.desk import Desk
from releve.shell.people.session import SignedIn
from releve.shell.wording import direction, locale_of, written
from releve.shell.workplace.clauses import clauses_of
from releve.shell.workplace.company import Colleague
from releve.shell.workplace.seen import Part, SeenConversation, Work
from releve.shell.workplace.snippets import filled, snippets
from releve.shell.workplace.views import Listed

Row = dict[str, Any]
_SOURCE = "en"


def at(moment: datetime | None) -> str | None:
    """A moment for the page, which words it in its reader's own time."""
    return moment.isoformat() if moment else None


def listed_row(one: Listed) -> Row:
    """A conversation in a list."""
    row = asdict(one)
    row["since"], row["due_at"] = at(one.since), at(one.due_at)
    row["answer_by"] = one.answer_by.isoformat() if one.answer_by else None
    row["direction"] = direction(one.language or _SOURCE)
    return row


def conversation_row(desk: Desk, one: SeenConversation, who: SignedIn, tongue: str) -> Row:
    """A conversation whole, for who looks and in their language."""
    state = one.state
    return {
        "conversation": one.conversation_id,
        "writer": one.writer_id,
        "merchant": one.merchant,
        "market": one.market,
        "channel": one.channel,
        "language": state.language,
        "direction": direction(state.language),
        "identified": state.identified,
        "phase": state.phase,
        "owner": {"kind": one.owner.kind, "name": one.owner.name, "said": one.owner_name},
        "revision": one.revision,
        "owned_since": at(one.owned_since),
        "opened_at": at(one.opened_at),
        # The page's own clock may be wrong: it counts from this one.
        "now": at(desk.clock.now("UTC")),
        "parts": [_part(part) for part in one.parts],
        "work": [_work(work, locale_of(tongue, one.market)) for work in one.work],
        "earlier": [asdict(earlier) | {"at": at(earlier.at)} for earlier in one.earlier],
        "plans": _plans(desk, one, tongue),
        "policy": desk.policy.version,
        "clauses": [asdict(clause) for clause in clauses_of(desk, one)],
        "outcomes": [asdict(outcome) for outcome in state.outcomes],
        # The last that was written to the customer: whoever writes says what they had before them.
        "written": max((part.number for part in one.parts), default=0),
        "company": company_rows(one.company),
        "snippets": _snippets(one, who),
    }


def _snippets(one: SeenConversation, who: SignedIn) -> list[Row]:
    language = one.state.language
    known: dict[str, str | None] = {"agent": who.name, "name": None, "owed": None}
    if one.book:
        outstanding = written(one.book.outstanding, locale_of(language, one.market))
        known |= {"name": one.book.customer.name, "owed": str(outstanding)}
    return [
        asdict(snippet) | {"direction": direction(snippet.language)}
        for snippet in filled(snippets(), language, known)
    ]


def company_rows(company: Iterable[Colleague]) -> list[Row]:
    """Who else is there."""
    return [asdict(one) for one in company]


def _part(part: Part) -> Row:
    answer = part.answer
    return {
        "part": part.part_id,
        "voice": part.voice,
        "text": part.text,
        "name": part.name,
        "at": at(part.at),
        "evidence": part.evidence_id,
        "effects": answer["effects"] if answer else [],
        "asks": answer["asks"]["slot"] if answer and answer["asks"] else None,
    }


def _work(work: Work, locale: str) -> Row:
    row = asdict(work)
    row |= {
        "opened_at": at(work.opened_at),
        "due_at": at(work.due_at),
        "stint_since": at(work.stint_since),
        "callback": [at(end) for end in work.callback] if work.callback else None,
    }
    brief = row["brief"]
    owed = Money(brief.get("outstanding_minor", 0), brief.get("currency", "EUR"))
    row["owed_text"] = str(written(owed, locale))
    return row


def _plans(desk: Desk, one: SeenConversation, tongue: str) -> Row | None:
    if one.book is None:
        return None
    writer = PlanWriter(desk.wording, locale_of(tongue, one.market), one.today)
    return writer.plans(one.book).model_dump(mode="json") | {
        "customer": one.book.customer.name,
        "today": one.today.isoformat(),
    }
