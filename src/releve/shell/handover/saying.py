"""What people write: to the customer, and to each other.

Both are sealed under the customer's key, as turns are. To the customer only who has the
conversation writes (a trigger holds that); the lender's own notices stand beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg.types.json import Jsonb

from releve.core.decisions.decision import Reply
from releve.core.evidence.record import digest
from releve.core.obligations.claim import NOTHING, Backing
from releve.shell.answer import Line, lines_of
from releve.shell.desk import Desk
from releve.shell.entropy import new_id
from releve.shell.handover.lock import Held, Owner, under_lock
from releve.shell.people.session import SignedIn
from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import PersonKey
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("handover")
TEXT_LETTERS_MAX = 10_000


class TextConflict(ValueError):
    """A message id came again with another text."""


@dataclass(frozen=True, slots=True)
class NotYours:
    """Nothing was done: somebody else has the conversation."""

    owner: Owner
    revision: int


@dataclass(frozen=True, slots=True)
class Overtaken:
    """Nothing was said: somebody else has written to the customer since the writer began."""

    by: str


@dataclass(frozen=True, slots=True)
class Said:
    """A message to the customer, by its number in the conversation."""

    number: int
    at: datetime
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class DeskMessage:
    """A message to the customer: an agent's (`agent_id`, `name`), or a notice of the lender's.

    It follows the turn at `after_position`; a notice has `lines`, an agent's message one text.
    """

    number: int
    message_id: str
    after_position: int
    agent_id: str | None
    name: str
    text: str
    lines: tuple[Line, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """What an agent noted for colleagues."""

    note_id: str
    after_position: int
    agent_id: str
    name: str
    text: str
    at: datetime


def say(
    desk: Desk,
    who: SignedIn,
    conversation_id: str,
    text: str,
    *,
    message_id: str,
    seen: int | None = None,
) -> Said | NotYours | Overtaken:
    """Write to the customer; once for a message id. NoSuchConversation, TextConflict, ValueError.

    `seen` is the number of the last message that the writer had before them when they began: where
    somebody else has written since, nothing is said. Whoever writes talks: what was on hold, or
    ended, is not any more.
    """
    words = _within_bounds(text)
    with desk.pool.connection() as connection:
        held = under_lock(desk, connection, conversation_id)
        before = connection.execute(
            _SQL.message_before, held.named | {"message": message_id}
        ).fetchone()
        if before is not None:
            number, sealed, at = before
            body = held.key.open(sealed, place.of_desk_message(conversation_id, message_id))
            if body.get("text") != words:
                raise TextConflict(f"message {message_id} came with another text before")
            return Said(number, at, repeated=True)
        if not held.is_of(who):
            return NotYours(held.owner, held.revision)
        if seen is not None:
            since = held.named | {"seen": seen, "agent": who.agent_id}
            overtaken = connection.execute(_SQL.written_since, since).fetchone()
            if overtaken is not None:
                return Overtaken(overtaken[0])
        number = _write(held, message_id, {"text": words, "name": who.name}, who.agent_id)
        talking = held.named | {"agent": who.agent_id, "stint": "talk"}
        connection.execute(_SQL.change_stint, talking)
        connection.execute(_SQL.be_seen, _seen(held, who))
        return Said(number, held.now)


def notice(held: Held, replies: Sequence[Reply], backing: Backing = NOTHING) -> None:
    """Say something to the customer in the lender's own words, in the conversation's language."""
    lines = lines_of(replies, held.desk.wording, held.locale, backing)
    _write(held, new_id("n"), {"lines": lines}, None)


def note(desk: Desk, who: SignedIn, conversation_id: str, text: str, *, note_id: str) -> None:
    """Note something for colleagues; once for an id. NoSuchConversation, ValueError."""
    words = _within_bounds(text)
    with desk.pool.connection() as connection:
        write_note(under_lock(desk, connection, conversation_id), who, words, note_id)


def write_note(held: Held, who: SignedIn, text: str, note_id: str) -> None:
    """Note something about a conversation that is locked."""
    sealed = held.key.seal(text, place.of_note(held.conversation_id, note_id))
    named = {"note": note_id, "agent": who.agent_id, "body": Jsonb(sealed)}
    held.connection.execute(_SQL.write_note, held.named | named)


def messages_of(
    connection: Connection, lender_id: str, conversation_id: str, key: PersonKey, *, after: int = 0
) -> list[DeskMessage]:
    """What was written to the customer beside the assistant's answers, in order."""
    asked = {"lender": lender_id, "conversation": conversation_id, "after": after}
    found: list[DeskMessage] = []
    for number, message_id, position, agent_id, sealed, at in connection.execute(
        _SQL.messages, asked
    ):
        body = key.open(sealed, place.of_desk_message(conversation_id, message_id))
        lines = tuple(body.get("lines", ()))
        text = body.get("text") or "\n".join(line["text"] for line in lines)
        found.append(
            DeskMessage(
                number, message_id, position, agent_id, body.get("name", ""), text, lines, at
            )
        )
    return found


def notes_of(
    connection: Connection, lender_id: str, conversation_id: str, key: PersonKey
) -> list[Note]:
    """What agents noted for each other, in order."""
    asked = {"lender": lender_id, "conversation": conversation_id}
    return [
        Note(
            note_id,
            position,
            agent_id,
            name,
            key.open(sealed, place.of_note(conversation_id, note_id)),
            at,
        )
        for note_id, position, agent_id, name, sealed, at in connection.execute(_SQL.notes, asked)
    ]


def digests_of(held: Held, who: SignedIn) -> list[str]:
    """SHA-256 of what an agent wrote to the customer, for the record of their work."""
    said = messages_of(held.connection, held.desk.lender_id, held.conversation_id, held.key)
    return [digest(one.text) for one in said if one.agent_id == who.agent_id]


def _write(held: Held, message_id: str, body: dict[str, Any], agent_id: str | None) -> int:
    sealed = held.key.seal(body, place.of_desk_message(held.conversation_id, message_id))
    named = {"message": message_id, "agent": agent_id, "body": Jsonb(sealed)}
    row = held.connection.execute(_SQL.write_message, held.named | named).fetchone()
    return row[0] if row else 0


def _seen(held: Held, who: SignedIn) -> dict[str, Any]:
    at_once = held.desk.queues.conversations_at_once
    return held.named | {"agent": who.agent_id, "at_once": at_once}


def _within_bounds(text: str) -> str:
    # PostgreSQL holds no NUL and no lone surrogate.
    words = text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8").strip()
    if not words:
        raise ValueError("text: says nothing")
    if len(words) > TEXT_LETTERS_MAX:
        raise ValueError(f"text: has {len(words)} letters; at most {TEXT_LETTERS_MAX}")
    return words
