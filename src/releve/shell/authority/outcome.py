"""How an approval ends: carried out, or left to a person, with its record and what is told.

The customer hears in the conversation and by mail, in the language in which it was asked for.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal

from psycopg.types.json import Jsonb

from releve.core.conversation.step import Decided
from releve.core.decisions.decision import Act, Reply
from releve.core.decisions.effect import EFFECT_NAMES, Effect, HandOver, as_record
from releve.core.decisions.facts import Facts
from releve.core.evidence.chain import lane_of
from releve.core.evidence.record import Weighed, weighed_row
from releve.core.handover.brief import Brief
from releve.core.handover.routing import queue_for
from releve.core.obligations.arising import arising, promised, said_of
from releve.core.obligations.claim import Backing
from releve.core.reading.reading import Errand
from releve.core.values.ids import EvidenceId
from releve.shell.answer import lines_of
from releve.shell.authority.asking import rules_of
from releve.shell.carrying_out import Doing, carry_out_effects
from releve.shell.entropy import new_id
from releve.shell.handover.lock import Held
from releve.shell.handover.saying import notice
from releve.shell.obligations import Promising, keep
from releve.shell.outbox import OutboxMessage, put
from releve.shell.person_keys import place
from releve.shell.person_keys.evidence import sealed_record
from releve.shell.postgres.named import load
from releve.shell.turn_facts import Writer

_SQL = load("approvals")
_TURNS = load("turns")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it ended, by whose word, and what was different."""

    standing: Literal["applied", "refused", "changed"]
    votes: Sequence[tuple[str, str, datetime]]
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settling:
    """An approval that ends now, on today's facts, under its record."""

    held: Held
    approval_id: str
    asked_by: str
    errand: Errand
    suggested_by: str
    facts: Facts
    evidence_id: EvidenceId


def evidence_id_of(lender_id: str, approval_id: str) -> EvidenceId:
    """One record an approval."""
    digest = hashlib.sha256(f"{lender_id}\napproval\n{approval_id}".encode()).hexdigest()
    return EvidenceId(f"E-{digest[:16].upper()}")


def carried_out(settling: Settling, outcome: Outcome, decided: Decided, act: Act) -> None:
    """Do what was approved, and say so."""
    held, facts = settling.held, settling.facts
    doing = Doing(
        held.desk,
        held.connection,
        Writer(held.writer_id, held.market, held.merchant),
        facts,
        held.now,
        settling.evidence_id,
        held.key,
        held.locale,
    )
    carry_out_effects(doing, act.effects, f"approval/{settling.approval_id}")
    _tell(settling, act.done, act.effects)
    _record(settling, outcome, decided, act.effects)


def left(settling: Settling, outcome: Outcome, decided: Decided) -> EvidenceId:
    """Leave it to a person: told so, the conversation is theirs. Its record's id."""
    effect = HandOver("beyond_authority", queue_for("beyond_authority", settling.errand))
    _open_work(settling, outcome, effect)
    _tell(settling, (Reply("approval-refused"), Reply("person-looks")), (effect,))
    _record(settling, outcome, decided, (effect,))
    return settling.evidence_id


def _open_work(settling: Settling, outcome: Outcome, effect: HandOver) -> None:
    held, book = settling.held, settling.facts.book
    work_item = new_id("w")
    brief = Brief(
        customer=book.customer.name,
        customer_id=book.customer.customer_id,
        market=held.market,
        language=held.state.language,
        identified=held.state.identified,
        reason=effect.reason,
        wanted=(settling.errand,),
        orders=(),
        signals=(),
        done=(f"approval {settling.approval_id}: {outcome.standing}", *outcome.changed),
        outstanding_minor=book.outstanding.amount_minor,
        currency=book.currency,
    )
    held.connection.execute(
        _TURNS.open_work_item,
        held.named
        | {
            "work_item": work_item,
            "queue": effect.queue,
            "reason": effect.reason,
            "errand": settling.errand,
            "language": held.state.language,
            "market": held.market,
            "brief": Jsonb(held.key.seal(asdict(brief), place.of_brief(work_item))),
            "evidence": settling.evidence_id,
            "due_at": held.desk.queues.due_at(effect.queue, held.now),
        },
    )


def _tell(settling: Settling, replies: Sequence[Reply], effects: Sequence[Effect]) -> None:
    held = settling.held
    made = () if isinstance(effects[0], HandOver) else _made(settling, effects)
    promises = (*made, *promised(replies))
    kept = keep(held.connection, _promising(settling), promises) if promises else ()
    backing = Backing(
        settling.evidence_id,
        frozenset(EFFECT_NAMES[type(one)] for one in effects),
        kept,
    )
    keys = {one.key for one in made}
    words = (*replies, *said_of([one.promise for one in kept if one.promise.key in keys]))
    notice(held, words, backing)
    lines = lines_of(words, held.desk.wording, held.locale, backing)
    body = {
        "kind": "approval",
        "language": held.locale,
        "approval": settling.approval_id,
        "lines": lines,
        "text": "\n".join(line["text"] for line in lines),
    }
    key = f"approval/{settling.approval_id}"
    message = OutboxMessage(key, "email", held.writer_id, body, held.key)
    put(held.connection, held.desk.lender_id, message, held.now)


def _made(settling: Settling, effects: Sequence[Effect]) -> tuple[Any, ...]:
    return arising(effects, settling.facts, settling.held.conversation_id)


def _promising(settling: Settling) -> Promising:
    held = settling.held
    return Promising(
        held.desk.lender_id,
        held.writer_id,
        held.merchant,
        held.conversation_id,
        held.market,
        held.locale,
        settling.facts.today,
        settling.evidence_id,
    )


def _record(
    settling: Settling, outcome: Outcome, decided: Decided, effects: Sequence[Effect]
) -> None:
    """The approval's row and its record; the lane of evidence comes last."""
    held = settling.held
    named = {
        "lender": held.desk.lender_id,
        "approval": settling.approval_id,
        "outcome": outcome.standing,
        "now": held.now,
        "evidence": settling.evidence_id,
    }
    held.connection.execute(_SQL.decide, named)
    body = {
        "kind": "approval",
        "approval": settling.approval_id,
        "asked_by": settling.asked_by,
        "suggested_by": settling.suggested_by,
        "customer": held.writer_id,
        "conversation": held.conversation_id,
        "at": held.now.isoformat(),
        "today": settling.facts.today,
        "outcome": outcome.standing,
        "votes": [
            {"agent": agent, "verdict": verdict, "at": at.isoformat()}
            for agent, verdict, at in outcome.votes
        ],
        "rules": rules_of(settling.facts),
        "decisions": [
            weighed_row(Weighed(decided, settling.facts)) | {"changed": list(outcome.changed)}
        ],
        "effects": [as_record(one) for one in effects],
    }
    written = {
        "lender": held.desk.lender_id,
        "lane": lane_of(held.writer_id),
        "evidence": settling.evidence_id,
        "body": sealed_record(held.key, settling.evidence_id, body),
    }
    held.connection.execute(_TURNS.write_evidence, written, prepare=True)
