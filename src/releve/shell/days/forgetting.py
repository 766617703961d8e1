"""Conversations forgotten: after the market's years their words go, on the first of a month.

What was said and answered, agents' messages and notes, briefs, and where the conversation stood are
replaced. What stays: that there was a conversation, what was done, and the evidence of it, whose
personal part goes with the person's key. A conversation stays whole while work, a promise, or a
complaint is open. Each one forgotten has its evidence record.

Sources: Regulation (EU) 2016/679, Article 5(1)(e); the market's conversations_kept_years.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from psycopg.types.json import Jsonb

from releve.core.conversation.row import from_row, to_row
from releve.core.conversation.state import State
from releve.core.evidence.chain import lane_of
from releve.shell.answer import Answer
from releve.shell.days.day import Day, Step
from releve.shell.days.recorded import record
from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import PersonKey, unwrapped
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("forgetting")
# Stands where there were words.
FORGOTTEN = "[…]"


def _named(day: Day) -> dict[str, Any] | None:
    if day.on.day != 1:
        return None
    years = day.rules.conversations_kept_years
    return day.named(before=datetime(day.on.year - years, day.on.month, 1, tzinfo=UTC))


def _forget(connection: Connection, day: Day, keys: Sequence[str]) -> int:
    found = connection.execute(_SQL.wanted, (_named(day) or {}) | {"keys": list(keys)}).fetchall()
    for conversation, merchant, _, stored, of, wrapped in found:
        key = unwrapped(day.lender_id, of, wrapped)
        named = day.named(conversation=conversation)
        state = _where_it_stood(key, conversation, stored, merchant=merchant)
        connection.execute(_SQL.forgotten, named | {"state": state})
        _words(connection, named, key)
    # The lanes of evidence come last, as in a turn, and in one order.
    for conversation, _, writer, *_ in sorted(found, key=lambda row: (lane_of(row[2]), row[0])):
        rule = "conversations_kept_years"
        record(connection, day, "conversation_forgotten", writer, rule=rule, of=conversation)
    return len(found)


def _where_it_stood(key: PersonKey, conversation: str, stored: object, *, merchant: bool) -> Jsonb:
    at = place.of_state(conversation)
    before = from_row(key.open(stored, at))
    after = State(before.language, outcomes=before.outcomes, merchant=merchant)
    return Jsonb(key.seal(to_row(after), at))


def _words(connection: Connection, named: dict[str, Any], key: PersonKey) -> None:
    conversation = named["conversation"]
    for message, answer in connection.execute(_SQL.turns, named).fetchall():
        at = place.of_answer(conversation, message)
        spoken: Answer = key.open(answer, at)
        values = {
            "message": message,
            "said": key.seal_text(FORGOTTEN, place.of_said(conversation, message)),
            "answer": Jsonb(key.seal({**spoken, "lines": [], "asks": None, "effects": []}, at)),
        }
        connection.execute(_SQL.forget_turn, named | values)
    for (message,) in connection.execute(_SQL.desk_messages, named).fetchall():
        body = key.seal({"text": FORGOTTEN}, place.of_desk_message(conversation, message))
        values = {"message": message, "body": Jsonb(body)}
        connection.execute(_SQL.forget_desk_message, named | values)
    for (note,) in connection.execute(_SQL.notes, named).fetchall():
        body = key.seal(FORGOTTEN, place.of_note(conversation, note))
        connection.execute(_SQL.forget_note, named | {"note": note, "body": Jsonb(body)})
    connection.execute(_SQL.forget_inputs, named)
    for (item,) in connection.execute(_SQL.work_items, named).fetchall():
        brief = Jsonb(key.seal({}, place.of_brief(item)))
        connection.execute(_SQL.forget_brief, named | {"item": item, "brief": brief})


STEP = Step("conversations_forgotten", _SQL.candidates, _named, _forget, part=100)
