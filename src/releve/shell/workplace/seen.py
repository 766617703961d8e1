"""One conversation as a person at work sees it: what was said, the brief, and what stands behind.

Whoever looks is put on record with the conversation and its customer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from releve.core.conversation.row import from_row
from releve.core.conversation.state import State
from releve.core.lending.customer_book import CustomerBook
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.answer import Answer
from releve.shell.desk import Desk
from releve.shell.facts import load_book
from releve.shell.handover.lock import NoSuchConversation, Owner
from releve.shell.handover.saying import messages_of, notes_of
from releve.shell.people.reading import log_access, read_as
from releve.shell.people.session import SignedIn
from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import PersonErased, PersonKey, unwrapped
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.workplace.company import Colleague, company

_SQL = load("workplace")
Voice = Literal["customer", "assistant", "agent", "lender", "note"]


@dataclass(frozen=True, slots=True)
class Part:
    """One thing said or noted. `answer` is the assistant's whole answer; `name` an agent's.

    `part_id` names it in its conversation; `number` is a message's to the customer, 0 elsewhere.
    """

    part_id: str
    voice: Voice
    position: int
    text: str
    at: datetime
    name: str = ""
    answer: Answer | None = None
    evidence_id: str | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """What is open for people, with the brief as it was put together at the handover."""

    work_item_id: str
    skill: str
    reason: str
    errand: str
    opened_at: datetime
    due_at: datetime
    callback: tuple[datetime, datetime] | None
    stint: str | None
    stint_since: datetime | None
    stays_with_people: bool
    brief: dict[str, Any]
    evidence_id: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """How one matter of an earlier conversation ended."""

    conversation_id: str
    errand: str
    order_id: str | None
    outcome: str
    code: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class SeenConversation:
    """All that a person needs to go on; `book` is None for merchants."""

    conversation_id: str
    writer_id: str
    merchant: bool
    market: str
    channel: str
    state: State
    owner: Owner
    owner_name: str
    revision: int
    owned_since: datetime | None
    opened_at: datetime
    parts: tuple[Part, ...]
    work: tuple[Work, ...]
    earlier: tuple[Earlier, ...]
    book: CustomerBook | None
    today: date
    company: tuple[Colleague, ...]


def seen(desk: Desk, who: SignedIn, conversation_id: str) -> SeenConversation:
    """The conversation. NoSuchConversation where `who` may see none; PersonErased."""
    named = {"lender": desk.lender_id, "conversation": conversation_id}
    with read_as(desk.pool, who) as connection:
        row = connection.execute(_SQL.conversation, named).fetchone()
        if row is None:
            raise NoSuchConversation(f"no conversation {conversation_id}")
        writer, merchant, market, channel, stored, kind, owner, name, *rest = row
        revision, owned_since, opened_at, of, wrapped = rest
        if wrapped is None:
            raise PersonErased(of)
        key = unwrapped(desk.lender_id, of, wrapped)
        customer = None if merchant else writer
        log_access(
            connection, who, "conversation", customer,
            conversation_id=conversation_id, route="/console",
        )  # fmt: skip
        zone = desk.markets.on(market, desk.clock.now("UTC").date()).time_zone
        today = desk.clock.now(zone).date()
        return SeenConversation(
            conversation_id=conversation_id,
            writer_id=writer,
            merchant=merchant,
            market=market,
            channel=channel,
            state=from_row(key.open(stored, place.of_state(conversation_id))),
            owner=Owner(kind, owner),
            owner_name=name or "",
            revision=revision,
            owned_since=owned_since,
            opened_at=opened_at,
            parts=tuple(_parts(connection, desk, conversation_id, key)),
            work=tuple(_work(connection, named, key)),
            earlier=tuple(_earlier(connection, named | {"writer": writer})),
            book=_book(connection, desk, who, customer, today),
            today=today,
            company=tuple(company(connection, desk, who, conversation_id)),
        )


def key_of(connection: Connection, desk: Desk, conversation_id: str) -> PersonKey:
    """The key of a conversation's person. NoSuchConversation, PersonErased."""
    named = {"lender": desk.lender_id, "conversation": conversation_id}
    row = connection.execute(_SQL.conversation, named).fetchone()
    if row is None:
        raise NoSuchConversation(f"no conversation {conversation_id}")
    *_, of, wrapped = row
    if wrapped is None:
        raise PersonErased(of)
    return unwrapped(desk.lender_id, of, wrapped)


def evidence_seen(desk: Desk, who: SignedIn, evidence_id: str) -> str | None:
    """A record's body as it is chained, what is personal in it sealed; None where there is none."""
    named = {"lender": desk.lender_id, "evidence": evidence_id}
    with read_as(desk.pool, who) as connection:
        row = connection.execute(_SQL.evidence, named).fetchone()
        log_access(connection, who, f"evidence:{evidence_id}", route="/console")
    return row[0] if row else None


def _book(
    connection: Connection, desk: Desk, who: SignedIn, customer: str | None, today: date
) -> CustomerBook | None:
    if customer is None or not who.may("order"):
        return None
    lender = LenderId(desk.lender_id)
    return load_book(connection, lender, CustomerId(customer), today=today, lock=False)


def _parts(connection: Connection, desk: Desk, conversation: str, key: PersonKey) -> list[Part]:
    """Everything in its order: what follows a turn comes after it."""
    asked = {"lender": desk.lender_id, "conversation": conversation}
    found: list[Part] = []
    for message, position, said, answer, evidence, at in connection.execute(_SQL.turns, asked):
        words = key.open_text(said, place.of_said(conversation, message))
        found.append(Part(f"said/{message}", "customer", position, words, at))
        spoken: Answer = key.open(answer, place.of_answer(conversation, message))
        if spoken["lines"]:
            text = "\n".join(line["text"] for line in spoken["lines"])
            part_id = f"answer/{message}"
            found.append(Part(part_id, "assistant", position, text, at, "", spoken, evidence))
    for one in messages_of(connection, desk.lender_id, conversation, key):
        voice: Voice = "agent" if one.agent_id else "lender"
        part_id = f"desk/{one.message_id}"
        found.append(
            Part(part_id, voice, one.after_position, one.text, one.at, one.name, number=one.number)
        )
    found.extend(
        Part(f"note/{one.note_id}", "note", one.after_position, one.text, one.at, one.name)
        for one in notes_of(connection, desk.lender_id, conversation, key)
    )
    return sorted(found, key=lambda part: (part.position, _ORDER[part.voice], part.at))


_ORDER = {"customer": 0, "assistant": 1, "agent": 2, "lender": 2, "note": 2}


def _work(connection: Connection, named: dict[str, Any], key: PersonKey) -> list[Work]:
    found: list[Work] = []
    for row in connection.execute(_SQL.work_of, named):
        item, skill, reason, errand, opened_at, due_at, first, until, *rest = row
        stint, since, stays, sealed, evidence = rest
        brief = key.open(sealed, place.of_brief(item))
        callback = (first, until) if first else None
        found.append(
            Work(
                item,
                skill,
                reason,
                errand,
                opened_at,
                due_at,
                callback,
                stint,
                since,
                stays,
                brief,
                evidence,
            )
        )
    return found


def _earlier(connection: Connection, named: dict[str, Any]) -> list[Earlier]:
    rows: Sequence[tuple[Any, ...]] = connection.execute(_SQL.earlier, named).fetchall()
    return [Earlier(*row) for row in rows]
