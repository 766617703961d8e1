"""What waits for people, and what is next for one of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from releve.core.handover.queues import EVERYBODYS
from releve.core.handover.waiting import Wait, wait_of
from releve.shell.desk import Desk
from releve.shell.handover.expecting import staffing_of
from releve.shell.handover.lock import under_lock
from releve.shell.handover.owning import Taken, taken
from releve.shell.people.session import SignedIn
from releve.shell.postgres.named import load

_SQL = load("handover")


@dataclass(frozen=True, slots=True)
class Queue:
    """One queue in one language: what waits, since when, and how many are late.

    `places` are conversations that those at work can have at once; `wait` is what whoever came now
    would be told, None where nobody is there or it is long.
    """

    skill: str
    language: str
    waiting: int
    oldest_at: datetime
    due_at: datetime
    late: int
    places: int
    wait: Wait | None


def next_for(desk: Desk, who: SignedIn) -> Taken | None:
    """Have what is due first of what the agent can do; None where nothing is, or they have enough.

    By due time across all queues of their skills, in their languages; what is long overdue is
    anybody's with the skill.
    """
    policy, now = desk.queues, desk.clock.now("UTC")
    named = {
        "lender": desk.lender_id,
        "agent": who.agent_id,
        "now": now,
        "at_once": policy.conversations_at_once,
        "everybodys": EVERYBODYS,
        "any_language_since": now - timedelta(seconds=policy.any_language_after_seconds),
    }
    with desk.pool.connection() as connection:
        connection.execute(_SQL.be_seen, named)
        room = connection.execute(_SQL.room_of, named).fetchone()
        if room is None or room[0] <= 0:
            return None
        row = connection.execute(_SQL.next_for, named).fetchone()
        if row is None:
            return None
        return taken(under_lock(desk, connection, row[0]), who)


def queues(desk: Desk) -> list[Queue]:
    """Every queue in which somebody waits."""
    now = desk.clock.now("UTC")
    asked = {
        "lender": desk.lender_id,
        "now": now,
        "seen_since": now - timedelta(seconds=desk.queues.presence_seconds),
        "everybodys": EVERYBODYS,
    }
    found: list[Queue] = []
    with desk.pool.connection() as connection:
        for row in connection.execute(_SQL.queues, asked).fetchall():
            skill, language = row[:2]
            seconds = desk.queues.answer_seconds.get(skill, 0)
            due_at = now + timedelta(seconds=seconds)
            staffing = staffing_of(connection, desk, skill, language, now, due_at)
            wait = wait_of(staffing, seconds, desk.queues.waiting)
            oldest_at, due_at, late, places = row[3:]
            found.append(Queue(skill, language, row[2], oldest_at, due_at, late, places, wait))
    return found
