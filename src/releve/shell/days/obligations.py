"""Obligations of the day: what was promised is held against what came about.

What became of each is decided in core/obligations/ending. Whoever was promised hears of it in
the language in which it was promised; the owner's people get a work item where it is theirs now;
and every ending has its evidence record. Looked at are all that are open: a dispute may be
decided, a payment found, a complaint answered before the day promised.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from releve.core.decisions.effect import HandOver, as_record
from releve.core.decisions.promise import Owner, Promise
from releve.core.evidence.chain import lane_of
from releve.core.evidence.record import canonical, promise_row
from releve.core.obligations.claim import Backing
from releve.core.obligations.ending import WAITS, Standing, Turnout, turn_out
from releve.core.values.ids import EvidenceId
from releve.shell.answer import lines_of
from releve.shell.days.contact import contact_at
from releve.shell.days.day import Day, Step
from releve.shell.entropy import new_id
from releve.shell.obligations import facts_told
from releve.shell.order_rows import Row, as_json
from releve.shell.person_keys import place
from releve.shell.person_keys.rows import keys_of
from releve.shell.person_keys.sealing import holder
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.wording import Wording

_SQL = load("obligations")
_TURNS = load("turns")
_wording = cache(Wording.load)


@dataclass(frozen=True, slots=True)
class _Due:
    """An open obligation, how things stand with it, and what the day makes of it."""

    obligation_id: str
    to: str
    merchant: bool
    conversation_id: str
    locale: str
    promise: Promise
    standing: Standing
    turnout: Turnout
    evidence_id: EvidenceId

    @property
    def holder(self) -> str:
        """Whose key seals what they are told."""
        return holder(self.to, merchant=self.merchant)

    @property
    def handover(self) -> HandOver | None:
        """What gives the matter to people."""
        if not self.turnout.to_queue:
            return None
        about = self.promise.kind == "complaint_answered"
        return HandOver("complaint" if about else "policy_requires", self.promise.owner.name)


def _fall_due(connection: Connection, day: Day, keys: Sequence[str]) -> int:
    connection.execute(_SQL.lock_conversations, day.named(keys=list(keys)))
    rows = connection.execute(_SQL.standing, day.named(keys=list(keys))).fetchall()
    found = [due for due in (_due(day, row) for row in rows) if due.turnout != WAITS]
    if not found:
        return 0
    # The lanes of evidence come last, as in a turn, and in one order.
    _give_to_people(connection, day, [due for due in found if due.turnout.to_queue])
    _tell(connection, day, [due for due in found if due.turnout.replies])
    endings: list[Row] = [
        {
            "obligation_id": due.obligation_id,
            "ended": due.turnout.ended,
            "evidence_id": due.evidence_id,
            "woken": True,
        }
        for due in found
    ]
    connection.execute(_SQL.end, day.named(rows=as_json(endings)))
    for due in sorted(found, key=lambda due: (lane_of(due.to), due.obligation_id)):
        _record(connection, day, due)
    return len(found)


def _due(day: Day, row: Sequence[Any]) -> _Due:
    (obligation_id, customer, merchant, conversation, locale, kind, subject, order, *rest) = row
    owner_kind, owner, told, due_on, woken, fulfilled_on, outcome = rest
    facts = facts_told(told)
    promise = Promise(kind, Owner(owner_kind, owner), due_on, subject, order, facts)
    standing = Standing(fulfilled_on, outcome, woken)
    turnout = turn_out(promise, standing, day.on)
    evidence_id = _evidence_id(day, obligation_id)
    to = customer or merchant
    who = (obligation_id, to, customer is None, conversation, locale)
    return _Due(*who, promise, standing, turnout, evidence_id)


def _evidence_id(day: Day, obligation_id: str) -> EvidenceId:
    """One record a day at most, so the obligation and the day make its id."""
    name = f"{day.lender_id}\nobligation\n{obligation_id}\n{day.on}"
    return EvidenceId(f"E-{hashlib.sha256(name.encode()).hexdigest()[:16].upper()}")


def _give_to_people(connection: Connection, day: Day, found: Sequence[_Due]) -> None:
    rows: list[Row] = []
    for due in found:
        handover = due.handover
        if handover is None:
            continue
        brief = {
            "obligation": due.obligation_id,
            "promised": due.promise.kind,
            "subject": due.promise.subject,
            "order": due.promise.order,
            "due_on": due.promise.due_on,
            "ended": due.turnout.ended,
        }
        rows.append(
            {
                "work_item_id": new_id("w"),
                "conversation_id": due.conversation_id,
                "queue": handover.queue,
                "reason": handover.reason,
                "language": due.locale.split("-", maxsplit=1)[0],
                "brief": brief,
                "evidence_id": due.evidence_id,
            }
        )
    if rows:
        connection.execute(_SQL.open_work, day.named(rows=as_json(rows)))


def _tell(connection: Connection, day: Day, found: Sequence[_Due]) -> None:
    rows: list[Row] = []
    keys = keys_of(connection, day.lender_id, (due.holder for due in found))
    for due in found:
        if due.holder not in keys:
            # Erased meanwhile: nobody is there to be told.
            continue
        effects = frozenset({"hand_over"}) if due.turnout.to_queue else frozenset[str]()
        backing = Backing(due.evidence_id, effects)
        lines = lines_of(due.turnout.replies, _wording(), due.locale, backing)
        body = {
            "kind": "obligation",
            "language": due.locale,
            "obligation": due.obligation_id,
            "order": due.promise.order,
            "lines": lines,
            "text": "\n".join(line["text"] for line in lines),
        }
        key = f"obligation/{due.obligation_id}/{day.on}"
        sealed = keys[due.holder].seal(body, place.of_message(key))
        rows.append({"key": key, "recipient": due.to, "body": sealed})
    if rows:
        asked = day.named(rows=as_json(rows), send_after=contact_at(day))
        connection.execute(_SQL.tell, asked)


def _record(connection: Connection, day: Day, due: _Due) -> None:
    handover = due.handover
    body: Mapping[str, Any] = {
        "kind": "obligation",
        "obligation": due.obligation_id,
        "customer": due.to,
        "conversation": due.conversation_id,
        "today": day.on,
        "promise": promise_row(due.promise),
        "known": {"fulfilled_on": due.standing.fulfilled_on, "outcome": due.standing.outcome},
        "ended": due.turnout.ended,
        "said": [reply.message for reply in due.turnout.replies],
        "rules": {"policy": day.policy.version, "market": day.rules.version},
        "effects": [as_record(handover)] if handover else [],
    }
    named = {
        "lender": day.lender_id,
        "lane": lane_of(due.to),
        "evidence": due.evidence_id,
        "body": canonical(body),
    }
    connection.execute(_TURNS.write_evidence, named, prepare=True)


STEP = Step("obligations", _SQL.candidates, Day.named, _fall_due, part=500)
