"""A conversation as its customer looks at it: the transcript, the plans, the codes sent."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from releve.core.conversation.owned import as_owned
from releve.core.conversation.row import from_row
from releve.core.conversation.state import State
from releve.core.lending.customer_book import CustomerBook
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.answer import Answer
from releve.shell.desk import Desk
from releve.shell.facts import load_book
from releve.shell.handover.saying import DeskMessage, messages_of
from releve.shell.letters import Letter, kind_of, worded
from releve.shell.person_keys import place
from releve.shell.person_keys.erased import erased_answer, erased_state
from releve.shell.person_keys.sealing import PersonKey, holder, is_sealed, unwrapped
from releve.shell.postgres.named import load
from releve.shell.run import open_conversation
from releve.shell.sessions import PATIENCE_SECONDS, Session
from releve.shell.wording import locale_of

_SQL = load("sessions")
_TURNS = load("turns")
_ID = re.compile(r"c-[0-9a-f]{20}")
ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Conversation:
    """Whose conversation it is, and where it stands. Without a `key` the customer was erased."""

    conversation_id: str
    customer_id: str
    market: str
    state: State
    key: PersonKey | None


@dataclass(frozen=True, slots=True)
class Turn:
    """One message and its answer. `chosen` is the value of the pressed button, if one was."""

    message_id: str
    said: str
    chosen: str | None
    answer: Answer
    at: datetime


@dataclass(frozen=True, slots=True)
class LetterSent:
    """A letter to the customer, and when it left."""

    kind: str
    letter: Letter
    at: datetime


@dataclass(frozen=True, slots=True)
class CodeSent:
    """A one-time code that went out for a conversation."""

    conversation_id: str
    code: str
    at: datetime


def begin_conversation(desk: Desk, session: Session, *, language: str | None = None) -> str:
    """Start a conversation of the session's customer; its id.

    It is held in `language`, else the customer's own, else the source language.
    """
    conversation_id = open_conversation(
        desk,
        session.customer_id,
        language=language or session.language,
        time_zone=_time_zone(desk, session.market),
        identified=session.signed_in,
    )
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        connection.execute(
            _SQL.keep_conversation,
            {
                "digest": session.token_digest,
                "lender": desk.lender_id,
                "conversation": conversation_id,
            },
        )
    return conversation_id


def conversation_of(desk: Desk, session: Session, conversation_id: str) -> Conversation | None:
    """The conversation if it is this session's to see, else None."""
    if not _ID.fullmatch(conversation_id):
        return None
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        row = connection.execute(
            _SQL.conversation_of, _whose(desk, session) | {"conversation": conversation_id}
        ).fetchone()
    if row is None:
        return None
    found_id, customer_id, market, stored, owner, wrapped = row
    if wrapped is None:
        return Conversation(
            found_id, customer_id, market, erased_state(desk, session.language), None
        )
    key = unwrapped(desk.lender_id, holder(customer_id), wrapped)
    state = as_owned(from_row(key.open(stored, place.of_state(found_id))), owner)
    return Conversation(found_id, customer_id, market, state, key)


def transcript(desk: Desk, conversation: Conversation) -> list[Turn]:
    """The turns in order; of an erased conversation, one that says so."""
    of, key = conversation.conversation_id, conversation.key
    if key is None:
        answer = erased_answer(desk, of, ERASED)
        return [Turn(ERASED, "", None, answer, desk.clock.now("UTC"))]
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        rows = connection.execute(
            _TURNS.transcript,
            {"lender": desk.lender_id, "conversation": conversation.conversation_id},
        ).fetchall()
    turns: list[Turn] = []
    for message_id, stored, sealed, at in rows:
        said = key.open_text(stored, place.of_said(of, message_id))
        answer = key.open(sealed, place.of_answer(of, message_id))
        chosen = _pressed(said, turns[-1].answer if turns else None)
        words = said if chosen is None else said[len(chosen) + 3 :]
        turns.append(Turn(message_id, words, chosen, answer, at))
    return turns


def said_by_people(desk: Desk, conversation: Conversation, *, after: int = 0) -> list[DeskMessage]:
    """What people, or the lender beside them, wrote after a number; nothing to who was erased."""
    if conversation.key is None:
        return []
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        return messages_of(
            connection,
            desk.lender_id,
            conversation.conversation_id,
            conversation.key,
            after=after,
        )


def said_before(desk: Desk, conversation: Conversation, message_id: str) -> str | None:
    """What came under a message id already, or None."""
    if conversation.key is None:
        return None
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        row = connection.execute(
            _SQL.said_before,
            {
                "lender": desk.lender_id,
                "conversation": conversation.conversation_id,
                "message": message_id,
            },
        ).fetchone()
    if row is None:
        return None
    where = place.of_said(conversation.conversation_id, message_id)
    return conversation.key.open_text(row[0], where)


def book_of(desk: Desk, conversation: Conversation) -> tuple[CustomerBook, date]:
    """The customer's book as it stands, not locked, and the market's today."""
    today = desk.clock.now(_time_zone(desk, conversation.market)).date()
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        book = load_book(
            connection,
            LenderId(desk.lender_id),
            CustomerId(conversation.customer_id),
            today=today,
            lock=False,
        )
    return book, today


def codes_sent(desk: Desk, session: Session) -> list[CodeSent]:
    """The last one-time codes sent, newest first: the sandbox shows them, nothing else may."""
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        rows = connection.execute(_SQL.codes_sent, _whose(desk, session)).fetchall()
    return [
        CodeSent(conversation, body["code"], at)
        for name, conversation, stored, at, wrapped in rows
        if (body := _opened(desk, session, name, stored, wrapped)) is not None
    ]


def letters_sent(desk: Desk, session: Session) -> list[LetterSent]:
    """The last letters that have left, newest first; none for who is not signed in."""
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        rows = connection.execute(_SQL.letters_sent, _whose(desk, session)).fetchall()
    locale = locale_of(session.language, session.market)
    return [
        LetterSent(kind_of(body), worded(desk.wording, body, locale), at)
        for name, stored, at, wrapped in rows
        if (body := _opened(desk, session, name, stored, wrapped)) is not None
    ]


def _opened(
    desk: Desk, session: Session, name: str, stored: Any, wrapped: str | None
) -> dict[str, Any] | None:
    """The body of a message that went out, None where its key was destroyed."""
    if wrapped is None:
        return None if is_sealed(stored) else stored
    key = unwrapped(desk.lender_id, holder(session.customer_id), wrapped)
    return key.open(stored, place.of_message(name))


def _whose(desk: Desk, session: Session) -> dict[str, Any]:
    return {
        "lender": desk.lender_id,
        "customer": session.customer_id,
        "signed_in": session.signed_in,
        "digest": session.token_digest,
    }


def _time_zone(desk: Desk, market: str) -> str:
    return desk.markets.on(market, desk.clock.now("UTC").date()).time_zone


def _pressed(said: str, before: Answer | None) -> str | None:
    """The option that was pressed: a turn keeps it in brackets before the words."""
    asks = before["asks"] if before else None
    values = [choice["value"] for choice in asks["options"]] if asks else []
    return next((value for value in values if said.startswith(f"[{value}] ")), None)
