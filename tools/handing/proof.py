"""The proof: one owner at every moment, every handover ended, and nothing that was told is lost."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, LiteralString

from releve.shell.books_check import check_books
from releve.shell.evidence_verify import verify_evidence
from releve.shell.postgres.connection import Connection

_COUNTS: dict[str, LiteralString] = {
    "conversations": "select count(*) from conversation",
    "handovers": "select count(*) from ownership_change where why = 'handed_over'",
    "changes of owner": "select count(*) from ownership_change",
    "left by who had gone": "select count(*) from ownership_change where why = 'agent_gone'",
    "turns": "select count(*) from turn",
    "messages of agents": "select count(*) from desk_message where agent_id is not null",
}
_TOLD: dict[str, LiteralString] = {
    "turn": "select 1 from turn where conversation_id = %(conversation)s"
    " and message_id = %(turn)s and phase = %(phase)s",
    "said": "select 1 from desk_message where conversation_id = %(conversation)s"
    " and message_id = %(said)s and agent_id = %(agent)s",
    "taken": "select 1 from ownership_change where conversation_id = %(taken)s"
    " and revision = %(revision)s and to_kind = 'agent' and to_owner = %(agent)s",
}
_OPEN: LiteralString = (
    "select (select count(*) from conversation where owner_kind <> 'assistant')"
    " + (select count(*) from work_item where closed_at is null)"
)


def counts(connection: Connection) -> dict[str, int]:
    """How much there was of everything."""
    return {name: _one(connection, query) for name, query in _COUNTS.items()}


def still_open(connection: Connection) -> int:
    """Conversations that people have or wait for, and work that is open."""
    return _one(connection, _OPEN)


def faults(connection: Connection, home: Path) -> list[str]:
    """Everything that is wrong."""
    found = [f"{one.check}: {one.detail}" for one in check_books(connection) if not one.holds]
    proof = verify_evidence(connection)
    if not proof.holds:
        found.append(f"evidence {proof.first_broken}: {proof.detail}")
    if left := still_open(connection):
        found.append(f"{left} conversations or work items never came to an end")
    for told in _told(home):
        kind = next(name for name in _TOLD if name in told)
        if connection.execute(_TOLD[kind], told).fetchone() is None:
            found.append(f"acknowledged and not there: {told}")
    return found


def _told(home: Path) -> Iterator[dict[str, Any]]:
    for file in sorted(home.glob("told-*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            # Whoever was killed while writing it down had not written it down.
            if line.endswith("}"):
                yield json.loads(line)


def _one(connection: Connection, query: LiteralString) -> int:
    row = connection.execute(query).fetchone()
    return int(row[0]) if row else 0
