"""When a person is expected, by who is at work now: minutes, an hour on the promised day, or that
day. Nothing is told in minutes where nobody is there who could answer."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from releve.core.decisions.decision import Reply
from releve.core.decisions.promise import Promise
from releve.core.handover.callback import Slot, first_free, slots_on
from releve.core.handover.queues import EVERYBODYS
from releve.core.handover.telling import Expected, told
from releve.core.handover.waiting import Staffing, wait_of
from releve.core.obligations.arising import said_of
from releve.shell.desk import Desk
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.turn import Turn

_SQL = load("handover")


def words_for(turn: Turn, promises: Sequence[Promise]) -> tuple[Reply, ...]:
    """The words for promises that effects made, a person's answer said as well as it is known."""
    replies = said_of(promises)
    answers = [one for one in promises if one.kind == "person_answers"]
    if not answers:
        return replies
    return told(replies, _expected(turn, answers[0]))


def _expected(turn: Turn, promise: Promise) -> Expected | None:
    desk, db = turn.desk, turn.connection
    asked = {"lender": desk.lender_id, "conversation": turn.message.conversation_id}
    row = db.execute(_SQL.skill_of, asked).fetchone()
    if row is None:
        return None
    skill, due_at = row
    staffing = staffing_of(
        db, desk, skill, turn.step.state.language, turn.now, due_at, turn.message.conversation_id
    )
    if staffing.places > 0:
        answer_seconds = desk.queues.answer_seconds.get(skill, 0)
        return Expected(wait=wait_of(staffing, answer_seconds, desk.queues.waiting))
    slot = _slot(turn, promise, asked | {"skill": skill})
    return Expected(slot=slot)


def _slot(turn: Turn, promise: Promise, asked: dict[str, Any]) -> Slot | None:
    """An hour of the promised day that has room, kept with the work."""
    policy = turn.desk.queues.callbacks
    slots = slots_on(promise.due_on, turn.now.tzinfo, policy)
    if not slots:
        return None
    named = asked | {"first": slots[0][0], "last": slots[-1][1]}
    rows = turn.connection.execute(_SQL.slots_taken, named).fetchall()
    slot = first_free(slots, turn.now, dict(rows), policy)
    if slot is not None:
        kept = asked | {"from": slot[0], "until": slot[1]}
        turn.connection.execute(_SQL.call_back, kept)
    return slot


def staffing_of(
    connection: Connection,
    desk: Desk,
    skill: str,
    language: str,
    now: datetime,
    due_at: datetime,
    conversation_id: str = "",
) -> Staffing:
    """Who is at work for a queue in a language, and what lies before who is due at `due_at`."""
    policy = desk.queues
    named = {
        "lender": desk.lender_id,
        "skill": skill,
        "everybodys": EVERYBODYS,
        "language": language,
        "conversation": conversation_id,
        "due_at": due_at,
        "seen_since": now - timedelta(seconds=policy.presence_seconds),
        "measured_since": now - timedelta(days=policy.waiting.measured_days),
    }
    row = connection.execute(_SQL.staffing, named).fetchone()
    return Staffing(*row) if row else Staffing(0, 0, 0)
