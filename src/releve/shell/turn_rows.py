"""A turn as rows: its answer, its evidence, the work it makes for people, the conversation."""

from dataclasses import asdict
from datetime import datetime, timedelta

from psycopg.types.json import Jsonb

from releve.core.conversation.matters import Matter, matters_of
from releve.core.conversation.row import to_row
from releve.core.conversation.state import State
from releve.core.decisions.decision import Reply
from releve.core.decisions.effect import ErasePersonalData, HandOver
from releve.core.evidence.chain import lane_of
from releve.core.evidence.record import Asked, canonical, turn_record
from releve.core.handover.brief import brief_of
from releve.shell.answer import Answer, answer_row, asks_row, lines_of
from releve.shell.entropy import code_digest, new_code, new_id
from releve.shell.order_rows import as_json
from releve.shell.outbox import OutboxMessage, put
from releve.shell.person_keys import place
from releve.shell.person_keys.evidence import sealed_record
from releve.shell.person_keys.sealing import PersonErased, holder
from releve.shell.postgres.named import load
from releve.shell.replay.keeping import Kept, keep_rules, kept_inputs
from releve.shell.turn import Turn, as_said

_SQL = load("turns")


def open_work_item(turn: Turn, effect: HandOver) -> None:
    """Give the conversation to the queue, with the brief."""
    state, before = turn.step.state, turn.before
    brief = brief_of(
        turn.facts.book,
        language=state.language,
        identified=before.identified,
        reason=effect.reason,
        reading=turn.reading,
        pending=before.pending,
        done=[f"{outcome.errand}: {outcome.kind}" for outcome in state.outcomes],
    )
    work_item = new_id("w")
    turn.connection.execute(
        _SQL.open_work_item,
        {
            "lender": turn.desk.lender_id,
            "work_item": work_item,
            "conversation": turn.message.conversation_id,
            "queue": effect.queue,
            "reason": effect.reason,
            "language": state.language,
            "market": turn.facts.market.market,
            "brief": Jsonb(turn.key.seal(asdict(brief), place.of_brief(work_item))),
            "evidence": turn.evidence_id,
            "now": turn.now,
            "errand": _handed_over(state),
            "due_at": turn.desk.queues.due_at(effect.queue, turn.now),
        },
    )
    if turn.owner == "queue":
        to = {"queue": effect.queue, "evidence": turn.evidence_id, "now": turn.now}
        named = {"lender": turn.desk.lender_id, "conversation": turn.message.conversation_id}
        turn.connection.execute(_SQL.move_to_queue, named | to)


def _handed_over(state: State) -> str:
    """The errand that went to a person last."""
    ended = (one.errand for one in reversed(state.outcomes) if one.kind == "handed_over")
    return next(ended, "none")


def write_turn(turn: Turn) -> Answer:
    """The answer, with its evidence, and the conversation as it now stands."""
    desk, message, state = turn.desk, turn.message, turn.step.state
    locale = turn.locale
    if state.phase == "with_person" and turn.owner != "agent" and not turn.lines:
        turn.lines += lines_of((Reply("person-answers"),), desk.wording, locale)
    code, expires_at = _send_code(turn) if turn.step.send_code else (None, None)
    recorded = bool(turn.weighed or turn.effects)
    evidence_id = turn.evidence_id if recorded else None
    answer = answer_row(
        conversation=message.conversation_id,
        message=message.message_id,
        state=state,
        locale=locale,
        lines=turn.lines,
        asks=asks_row(turn.step.asks, desk.wording, locale),
        effects=turn.effects,
        evidence_id=evidence_id,
    )
    inputs = kept_inputs(turn)
    if recorded:
        _write_evidence(turn, answer, inputs)
    of = message.conversation_id, message.message_id
    ended = turn.connection.execute(
        _SQL.end_turn,
        {
            "lender": desk.lender_id,
            "conversation": message.conversation_id,
            "message": message.message_id,
            "state": Jsonb(turn.key.seal(to_row(state), place.of_state(message.conversation_id))),
            "now": turn.now,
            "code_digest": code,
            "code_expires_at": expires_at,
            "proved_at": turn.now if turn.proved else None,
            "said": turn.key.seal_text(as_said(message), place.of_said(*of)),
            "answer": Jsonb(turn.key.seal_text(canonical(answer), place.of_answer(*of))),
            "phase": answer["phase"],
            "evidence": evidence_id,
            "holder": holder(turn.writer.writer_id, merchant=turn.writer.merchant),
            "erasing": any(isinstance(effect, ErasePersonalData) for effect in turn.effects),
            "writer": turn.writer.writer_id,
            "matters": as_json([asdict(one) for one in _matters(turn)]),
            "evidence_of_inputs": turn.evidence_id,
            "inputs": inputs and inputs.body,
            "rules": list(inputs.rules) if inputs else [],
        },
        prepare=True,
    ).fetchone()
    if ended is None:
        raise PersonErased(turn.writer.writer_id)
    if inputs and ended[0]:
        keep_rules(turn, inputs, ended[0])
    return answer


def _matters(turn: Turn) -> tuple[Matter, ...]:
    return matters_of(turn.before, turn.step.state, [one.decided for one in turn.weighed])


def _write_evidence(turn: Turn, answer: Answer, inputs: Kept | None) -> None:
    message = turn.message
    record = turn_record(
        asked=Asked(
            turn.writer.writer_id,
            turn.identified,
            turn.channel,
            message.conversation_id,
            message.message_id,
            turn.now.isoformat(),
        ),
        said=as_said(message),
        answer=answer,
        reader=turn.desk.reader.version,
        reading=turn.reading,
        facts=turn.facts,
        weighed=turn.weighed,
        effects=turn.effects,
        promises=[one.promise for one in turn.kept],
        inputs_sha256=inputs.sha256 if inputs else None,
    )
    turn.connection.execute(
        _SQL.write_evidence,
        {
            "lender": turn.desk.lender_id,
            "lane": lane_of(turn.writer.writer_id),
            "evidence": turn.evidence_id,
            "body": sealed_record(turn.key, turn.evidence_id, record),
        },
        prepare=True,
    )


def _send_code(turn: Turn) -> tuple[bytes, datetime]:
    """A fresh one-time code into the outbox; only its digest stays with the conversation."""
    code = new_code()
    customer = turn.facts.book.customer
    valid = timedelta(minutes=turn.desk.policy.identity.one_time_code_valid_minutes)
    message = OutboxMessage(
        key=f"code/{turn.message.conversation_id}/{turn.message.message_id}",
        channel="code",
        recipient=customer.customer_id,
        body={"code": code, "language": turn.step.state.language},
        key_of_person=turn.key,
    )
    put(turn.connection, turn.desk.lender_id, message, turn.now)
    return code_digest(code, turn.message.conversation_id), turn.now + valid
