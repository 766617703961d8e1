"""Reads a message before its turn where a language model may be asked.

A model takes its time, and a turn holds locks: so the model is asked before the turn's transaction
begins, on what the conversation looks like then. The turn itself decides on the books and the
state as they are under lock; it takes only the reading from here, which carries no authority.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from releve.core.conversation.row import from_row
from releve.core.conversation.state import State
from releve.core.reading.reading import Reading
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.desk import Desk
from releve.shell.masking import Known
from releve.shell.own_names import OwnNames, own_names, read_without
from releve.shell.person_keys import place
from releve.shell.person_keys.particulars import opened_particulars
from releve.shell.person_keys.sealing import holder, unwrapped
from releve.shell.postgres.named import load
from releve.shell.readers.daily_budget import spend

_SQL = load("model_reading")
# An answer to a question in so few words is the conversation's to understand, not a model's.
_ANSWER_WORDS_MAX = 3


@dataclass(frozen=True, slots=True)
class _Ahead:
    """Who writes, and where the conversation stands."""

    writer_id: str
    merchant: bool
    market: str
    state: State


def read_ahead(desk: Desk, conversation_id: str, message_id: str, text: str) -> Reading | None:
    """The reading of both readers, or None where the turn is to read by itself.

    That is so where no language model is set, for a message that was answered already, for one-time
    codes (they stay here), for short answers to a question, and where a person has taken over.
    """
    second = desk.second
    if second is None:
        return None
    ahead = _ahead(desk, conversation_id, message_id)
    if ahead is None or not _worth_asking(ahead.state, text):
        return None
    zone = desk.markets.on(ahead.market, desk.clock.now("UTC").date()).time_zone
    today = desk.clock.now(zone).date()
    first = read_without(
        desk.reader,
        text,
        _names(desk, ahead),
        language=ahead.state.language,
        market=ahead.market,
        today=today,
    )
    if not second.wanted(first):
        return second.unasked(first)
    known = known_of(desk, ahead.writer_id, merchant=ahead.merchant, orders=first.orders())

    def spend_one() -> bool:
        day = desk.clock.now("UTC").date()
        return spend(desk.pool, desk.lender_id, day, budget=second.daily_budget)

    return second.read_again(first, known, market=ahead.market, today=today, spend=spend_one)


def _ahead(desk: Desk, conversation_id: str, message_id: str) -> _Ahead | None:
    asked = {
        "lender": desk.lender_id,
        "conversation": conversation_id,
        "message": message_id,
    }
    with desk.pool.connection() as connection:
        row: Any = connection.execute(_SQL.conversation_ahead, asked).fetchone()
    if row is None or row[5] or row[4] is None:
        return None
    writer_id, merchant, market, state, wrapped, _ = row
    key = unwrapped(desk.lender_id, holder(writer_id, merchant=merchant), wrapped)
    return _Ahead(
        writer_id, merchant, market, from_row(key.open(state, place.of_state(conversation_id)))
    )


def _names(desk: Desk, ahead: _Ahead) -> OwnNames:
    if ahead.merchant:
        return OwnNames()
    with desk.pool.connection() as connection:
        return own_names(connection, LenderId(desk.lender_id), CustomerId(ahead.writer_id))


def _worth_asking(state: State, text: str) -> bool:
    if state.phase in ("verifying", "with_person"):
        return False
    return state.phase == "listening" or len(text.split()) > _ANSWER_WORDS_MAX


def known_of(desk: Desk, writer_id: str, *, merchant: bool, orders: Iterable[str]) -> Known:
    """What the record knows of whoever writes; of a merchant, also whose orders are named."""
    asked = {"lender": desk.lender_id, "writer": writer_id}
    with desk.pool.connection() as connection:
        if merchant:
            named = asked | {"orders": list(orders)}
            row: Any = connection.execute(_SQL.known_of_merchant, named).fetchone()
            names = [opened_particulars(desk.lender_id, *one)[0] for one in (row and row[1]) or ()]
            return Known(names=(row[0], *names), ids=(writer_id,)) if row else Known()
        row = connection.execute(_SQL.known_of_customer, asked).fetchone()
    if row is None:
        return Known()
    wrapped, sealed, known_orders, methods = row
    name, email, phone, address = opened_particulars(desk.lender_id, writer_id, wrapped, sealed)
    return Known(
        _given(name),
        _given(email),
        _given(phone),
        _given(address),
        (writer_id, *known_orders),
        tuple(methods),
    )


def _given(value: str | None) -> tuple[str, ...]:
    return (value,) if value else ()
