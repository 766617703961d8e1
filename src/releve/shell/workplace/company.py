"""Who else is at a conversation: who looks at it, and who writes in it.

A console that has a conversation open says so every few seconds; what is not said again lapses.
It is a row, so that it holds across web processes, and what changes is told to all consoles as
every other change is (migration 29).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from releve.shell.desk import Desk
from releve.shell.handover.lock import NoSuchConversation
from releve.shell.handover.presence import LOOK_LAPSES_AFTER
from releve.shell.people.reading import read_as
from releve.shell.people.session import SignedIn
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("workplace")
Doing = Literal["looking", "writing", "gone"]


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody else who has the conversation open."""

    agent_id: str
    name: str
    writing: bool


def look(desk: Desk, who: SignedIn, conversation_id: str, doing: Doing) -> list[Colleague]:
    """Say what `who` does with a conversation; who else is there. NoSuchConversation."""
    now = desk.clock.now("UTC")
    named = {
        "lender": desk.lender_id,
        "conversation": conversation_id,
        "agent": who.agent_id,
        "writing": doing == "writing",
        "now": now,
    }
    with desk.pool.connection() as connection:
        if doing == "gone":
            connection.execute(_SQL.look_away, named)
            return []
        if connection.execute(_SQL.look, named).rowcount == 0:
            raise NoSuchConversation(f"no conversation {conversation_id}")
        return company(connection, desk, who, conversation_id)


def company_of(desk: Desk, who: SignedIn, conversation_id: str) -> list[Colleague]:
    """Who else is there now, as `who` may know. NoSuchConversation."""
    named = {"lender": desk.lender_id, "conversation": conversation_id}
    with read_as(desk.pool, who) as connection:
        if connection.execute(_SQL.is_there, named).fetchone() is None:
            raise NoSuchConversation(f"no conversation {conversation_id}")
        return company(connection, desk, who, conversation_id)


def company(
    connection: Connection, desk: Desk, who: SignedIn, conversation_id: str
) -> list[Colleague]:
    """Who else is there, who writes first."""
    asked = {
        "lender": desk.lender_id,
        "conversation": conversation_id,
        "agent": who.agent_id,
        "lapsed": desk.clock.now("UTC") - LOOK_LAPSES_AFTER,
    }
    return [Colleague(*row) for row in connection.execute(_SQL.company, asked)]
