"""A conversation as people look at it: its owner, its transcript, and the customer's plans."""

from dataclasses import dataclass
from typing import Any

from releve.core.conversation.row import from_row
from releve.core.conversation.state import State
from releve.core.lending.customer_book import CustomerBook
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.desk import Desk
from releve.shell.facts import load_book
from releve.shell.postgres.named import load

_SQL = load("turns")


@dataclass(frozen=True, slots=True)
class Conversation:
    """Whose conversation it is, and where it stands."""

    conversation_id: str
    customer_id: str
    market: str
    state: State


def conversation_of(desk: Desk, conversation_id: str) -> Conversation | None:
    """The conversation, or None."""
    with desk.pool.connection() as connection:
        row = connection.execute(
            _SQL.conversation_of,
            {"lender": desk.lender_id, "conversation": conversation_id},
        ).fetchone()
    if row is None:
        return None
    customer_id, market, state, _ = row
    return Conversation(conversation_id, customer_id, market, from_row(state))


def transcript(desk: Desk, conversation_id: str) -> list[dict[str, Any]]:
    """The turns in order: {"message", "said", "answer", "at"}."""
    with desk.pool.connection() as connection:
        rows = connection.execute(
            _SQL.transcript, {"lender": desk.lender_id, "conversation": conversation_id}
        ).fetchall()
    return [
        {"message": message, "said": said, "answer": answer, "at": at.isoformat()}
        for message, said, answer, at in rows
    ]


def book_of(desk: Desk, conversation: Conversation) -> CustomerBook:
    """The customer's book as it stands, not locked."""
    zone = desk.markets.on(conversation.market, desk.clock.now("UTC").date()).time_zone
    with desk.pool.connection() as connection:
        return load_book(
            connection,
            LenderId(desk.lender_id),
            CustomerId(conversation.customer_id),
            today=desk.clock.now(zone).date(),
            lock=False,
        )


def last_code(desk: Desk, customer_id: str) -> str | None:
    """The one-time code last sent to a customer: the sandbox shows it, nothing else may."""
    with desk.pool.connection() as connection:
        row = connection.execute(
            _SQL.codes_sent, {"lender": desk.lender_id, "recipient": customer_id}
        ).fetchone()
    return row[0]["code"] if row else None
