"""Who is at work, and what becomes of conversations whose agent has gone.

A console says every few seconds that its agent is there. Who is not seen for the policy's seconds
has gone, whatever the reason: a closed browser, a dead machine, a cut line. The sweep then puts
their conversations back into the queue; handle time ends when they were last seen.
"""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from releve.shell.desk import Desk
from releve.shell.handover.lock import under_lock
from releve.shell.handover.owning import released
from releve.shell.people.session import SignedIn
from releve.shell.postgres.connection import Pool
from releve.shell.postgres.named import load

_SQL = load("handover")
_LOG = logging.getLogger("releve.handover")
_AT_ONCE = 500
# Who looks at a conversation is said every 15 seconds, and has left where it is not.
LOOK_LAPSES_AFTER = timedelta(seconds=40)
# Presence that is this old says nothing any more.
_FORGOTTEN_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AtWork:
    """An agent who is there, with how many conversations they have of how many they would."""

    agent_id: str
    name: str
    ready: bool
    at_once: int
    seen_at: datetime
    conversations: int


def heartbeat(
    desk: Desk, who: SignedIn, *, ready: bool = True, at_once: int | None = None
) -> datetime:
    """Say that an agent is there; until when that holds. Not `ready`: nothing new is counted on."""
    now = desk.clock.now("UTC")
    named = {
        "lender": desk.lender_id,
        "agent": who.agent_id,
        "now": now,
        "ready": ready,
        "at_once": at_once or desk.queues.conversations_at_once,
    }
    with desk.pool.connection() as connection:
        connection.execute(_SQL.be_present, named)
    return now + timedelta(seconds=desk.queues.presence_seconds)


def leave(desk: Desk, who: SignedIn) -> int:
    """Go off work: every conversation goes back to its queue; how many there were."""
    asked = {"lender": desk.lender_id, "agent": who.agent_id}
    with desk.pool.connection() as connection:
        connection.execute(_SQL.leave, asked)
        theirs = [row[0] for row in connection.execute(_SQL.conversations_of, asked)]
    left = 0
    for conversation_id in theirs:
        with desk.pool.connection() as connection:
            held = under_lock(desk, connection, conversation_id)
            if held.is_of(who):
                released(held, who)
                left += 1
    return left


def at_work(desk: Desk) -> list[AtWork]:
    """Who is there now."""
    seen_since = desk.clock.now("UTC") - timedelta(seconds=desk.queues.presence_seconds)
    asked = {"lender": desk.lender_id, "seen_since": seen_since}
    with desk.pool.connection() as connection:
        rows = connection.execute(_SQL.at_work, asked).fetchall()
    return [AtWork(*row) for row in rows]


def sweep_gone(pool: Pool, now: datetime, presence_seconds: int) -> int:
    """Put conversations of who has gone back into their queues, of all lenders; how many."""
    asked: dict[str, Any] = {
        "seen_since": now - timedelta(seconds=presence_seconds),
        "most": _AT_ONCE,
    }
    with pool.connection() as connection:
        left = connection.execute(_SQL.left_alone, asked).fetchall()
    back = sum(_back(pool, now, asked, *each) for each in left)
    with pool.connection() as connection:
        connection.execute(_SQL.forget_presence, {"seen_since": now - _FORGOTTEN_AFTER})
        connection.execute(_SQL.forget_looks, {"seen_since": now - LOOK_LAPSES_AFTER})
    if back:
        _LOG.info("%d conversations went back to their queues: their agents have gone", back)
    return back


def _back(
    pool: Pool, now: datetime, asked: dict[str, Any], lender: str, conversation: str, agent: str
) -> bool:
    named = asked | {"lender": lender, "conversation": conversation, "agent": agent, "now": now}
    with pool.connection() as connection:
        row = connection.execute(_SQL.lock_left_alone, named).fetchone()
        if row is None:
            return False
        revision, owner, seen, skill = row
        connection.execute(_SQL.stop_stints, named | {"seen": seen})
        change = {
            "revision": revision + 1,
            "from_kind": "agent",
            "from_owner": owner,
            "to_kind": "queue",
            "to_owner": skill,
            "why": "agent_gone",
            "by": None,
            "evidence": None,
        }
        connection.execute(_SQL.change_owner, named | change)
    return True
