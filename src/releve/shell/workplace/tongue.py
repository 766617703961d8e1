"""The language that a person at work has chosen for the console; kept with their account."""

from __future__ import annotations

from releve.shell.desk import Desk
from releve.shell.people.session import SignedIn
from releve.shell.postgres.named import load

_SQL = load("workplace")


def language_of(desk: Desk, who: SignedIn) -> str:
    """What somebody has chosen, empty where they have not."""
    asked = {"lender": desk.lender_id, "agent": who.agent_id}
    with desk.pool.connection() as connection:
        row = connection.execute(_SQL.language_of, asked).fetchone()
    return row[0] if row else ""


def choose_language(desk: Desk, who: SignedIn, language: str) -> None:
    """Keep it; empty for none."""
    named = {"lender": desk.lender_id, "agent": who.agent_id, "language": language}
    with desk.pool.connection() as connection:
        connection.execute(_SQL.choose_language, named)
