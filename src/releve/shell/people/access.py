"""Who is at work here and who read what, on a connection of `read_as`: rows as a page shows them.

No lender is named in the statements: row-level security leaves those of the reader's alone.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from psycopg.rows import dict_row

from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("people")
ROWS_AT_ONCE = 200


def colleagues(connection: Connection, agent_id: str | None = None) -> list[dict[str, Any]]:
    """Everybody, or one of them, by name."""
    if agent_id is not None and "\0" in agent_id:
        return []
    with connection.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(_SQL.colleagues, {"agent": agent_id}).fetchall()


def accesses(
    connection: Connection,
    *,
    customer: str | None = None,
    agent: str | None = None,
    since: date | None = None,
    until: date | None = None,
    before: int | None = None,
    most: int = ROWS_AT_ONCE,
) -> list[dict[str, Any]]:
    """Readings on record, the newest first; `before` is the last number of the page before.

    From the day `since` to the day `until`, both of UTC and included.
    """
    if "\0" in f"{customer}{agent}":
        return []
    asked = {"customer": customer, "agent": agent, "before": before, "max": most}
    asked |= {"since": since, "until": until}
    with connection.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(_SQL.accesses, asked).fetchall()
