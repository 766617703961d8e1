"""One turn: a message in, an answer out, in one transaction.

The conversation's row is locked, the message read, the customer's book loaded under lock, the
machine asked, its effects applied, and effects, entries, evidence, outbox, work item, state, and
the answer are committed together or not at all. The message id makes a repeat give the first
answer again.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from psycopg.types.json import Jsonb

from releve.core.conversation.machine import Step, hear, proceed
from releve.core.conversation.meaning import Heard
from releve.core.conversation.row import from_row, to_row
from releve.core.conversation.state import State
from releve.core.decisions.decision import Reply
from releve.core.decisions.effect import Effect, HandOver
from releve.core.decisions.facts import Facts
from releve.core.evidence.chain import lane_of
from releve.core.evidence.record import Asked, Weighed, canonical, turn_record
from releve.core.handover.brief import brief_of
from releve.core.reading.reading import Reading
from releve.core.values.ids import EvidenceId, LenderId
from releve.shell.answer import Answer, Line, answer_row, asks_row, done_lines, lines_of
from releve.shell.apply import apply
from releve.shell.desk import Desk
from releve.shell.documents import Letter, send_documents
from releve.shell.entropy import code_digest, new_code, new_id
from releve.shell.merchant.by_chat import carry_out
from releve.shell.merchant.call import Call
from releve.shell.one_time_code import check_code, is_fresh
from releve.shell.outbox import OutboxMessage, put
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.reading_ahead import read_ahead
from releve.shell.turn_facts import Writer, errands_of, load_facts
from releve.shell.wording import SOURCE, locale_of

_SQL = load("turns")
_WORDS_TO_SWITCH_LANGUAGE = 3


class UnknownConversation(LookupError):
    """The lender has no conversation of that id."""


class MessageConflict(ValueError):
    """A message id came again with another text."""


@dataclass(frozen=True, slots=True)
class Message:
    """What a customer or a merchant sends.

    `chosen` is a pressed button's value, in place of typed words; `files` are names of what came.
    """

    conversation_id: str
    message_id: str
    text: str
    chosen: str | None = None
    files: tuple[str, ...] = ()


@dataclass(slots=True)
class _Turn:
    """What gathers while a turn runs."""

    desk: Desk
    connection: Connection
    message: Message
    now: datetime
    writer: Writer
    channel: str
    reading: Reading
    evidence_id: EvidenceId
    step: Step
    facts: Facts
    lines: list[Line]
    effects: list[Effect]
    identified: bool
    weighed: list[Weighed]
    proved: bool = False


def open_conversation(
    desk: Desk,
    customer_id: str,
    *,
    language: str,
    time_zone: str,
    channel: str = "chat",
    identified: bool = False,
    merchant: bool = False,
) -> str:
    """Start a conversation of one customer, or of a merchant; its id. LookupError for an unknown.

    An unserved language is answered in the source language.
    """
    conversation_id = new_id("c")
    spoken = language if language in desk.wording.languages else SOURCE
    state = State(language=spoken, identified=identified, merchant=merchant)
    with desk.pool.connection() as connection:
        opened = connection.execute(
            _SQL.open_merchants_conversation if merchant else _SQL.open_conversation,
            {
                "lender": desk.lender_id,
                "conversation": conversation_id,
                "customer": customer_id,
                "channel": channel,
                "state": Jsonb(to_row(state)),
                "now": desk.clock.now(time_zone),
                "identified": identified,
            },
        )
        if opened.rowcount != 1:
            raise LookupError(f"no customer {customer_id}")
    return conversation_id


def take_turn(desk: Desk, message: Message, reading: Reading | None = None) -> Answer:
    """Answer one message; the stored answer when the message id was answered before.

    `reading` may be given by whoever has read the text already. Raises UnknownConversation,
    MessageConflict.
    """
    if reading is None and message.chosen is None:
        # Before the transaction: a language model may take seconds, and no lock waits for it.
        reading = read_ahead(desk, message.conversation_id, message.message_id, message.text)
    with desk.pool.connection() as connection:
        row = _begin(desk, connection, message)
        writer_id, market, channel, state_row, digest, expires_at, proved_at, said, answer = row
        if answer is not None:
            if said != as_said(message):
                raise MessageConflict(f"message {message.message_id} came with another text before")
            return answer | {"repeated": True}
        zone = desk.markets.on(market, desk.clock.now("UTC").date()).time_zone
        now = desk.clock.now(zone)
        state = from_row(state_row)
        if reading is None:
            reading = desk.reader.read(
                message.text, language=state.language, market=market, today=now.date()
            )
        writer = Writer(writer_id, market, state.merchant)
        facts = load_facts(
            desk,
            connection,
            writer,
            now.date(),
            asked=_asked_about(reading, state),
            errands=errands_of(reading, state),
        )
        code = check_code(message.text, message.conversation_id, digest, expires_at, now)
        state = _in_language(state, reading, desk)
        fresh = is_fresh(proved_at, now, desk.policy.identity)
        heard = Heard(reading, code, message.chosen, message.files, fresh)
        step = hear(state, heard, facts, desk.wording.vocabulary(state.language))
        turn = _Turn(
            desk,
            connection,
            message,
            now,
            writer,
            channel,
            reading,
            _evidence_id(desk, message),
            step,
            facts,
            [],
            [],
            state.identified,
            [],
            proved=code == "right" and state.phase == "verifying",
        )
        return _finish(turn, state)


def _asked_about(reading: Reading, state: State) -> list[str]:
    """Order numbers of this message, and of what waits for a code or an answer since earlier."""
    waiting = [request.slots.order for request in state.pending if request.slots.order]
    # What was read back is about orders that nobody may have named.
    proposed: list[dict[str, Any]] = json.loads(state.proposal or "[]") if state.merchant else []
    waiting += [effect["order"] for effect in proposed if "order" in effect]
    return [*reading.orders(), *waiting]


def _begin(desk: Desk, connection: Connection, message: Message) -> tuple[Any, ...]:
    """The conversation under lock, and what was said and answered under this message id."""
    named = {
        "lender": desk.lender_id,
        "conversation": message.conversation_id,
        "message": message.message_id,
    }
    row = connection.execute(_SQL.begin_turn, named, prepare=True).fetchone()
    if row is None:
        raise UnknownConversation(f"no conversation {message.conversation_id}")
    *found, revision, last_seen = row
    if revision != last_seen:
        again = connection.execute(_SQL.begin_turn, named, prepare=True).fetchone()
        *found, _, _ = again or row
    return tuple(found)


def as_said(message: Message) -> str:
    """What a turn keeps of a message: the pressed value in brackets, then the words."""
    # PostgreSQL holds no NUL and no lone surrogate; the customer's words are kept but for those.
    text = message.text if message.chosen is None else f"[{message.chosen}] {message.text}"
    text += "".join(f"\n[{name}]" for name in message.files)
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def _evidence_id(desk: Desk, message: Message) -> EvidenceId:
    """One record a turn, so the turn's own names make its id."""
    name = f"{desk.lender_id}\n{message.conversation_id}\n{message.message_id}"
    digest = hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()
    return EvidenceId(f"E-{digest[:16].upper()}")


def _in_language(state: State, reading: Reading, desk: Desk) -> State:
    """The conversation goes on in the language written, if it is served and enough was said."""
    switch = (
        reading.language != state.language
        and reading.language in desk.wording.languages
        and len(reading.text.split()) >= _WORDS_TO_SWITCH_LANGUAGE
    )
    return replace(state, language=reading.language) if switch else state


def _finish(turn: _Turn, before: State) -> Answer:
    """Apply what the machine wants, go on while something is pending, and write it all down."""
    while True:
        step = turn.step
        locale = _locale(turn, step.state)
        turn.lines += lines_of(step.replies, turn.desk.wording, locale)
        turn.weighed += [Weighed(decided, turn.facts) for decided in step.decided]
        _apply(turn, step, before)
        turn.lines += done_lines(step, turn.evidence_id, turn.desk.wording, locale)
        if not step.more:
            break
        turn.facts = _reload(turn)
        turn.step = proceed(step.state, turn.facts)
    return _write(turn)


def _locale(turn: _Turn, state: State) -> str:
    return locale_of(state.language, turn.facts.market.market)


def _reload(turn: _Turn) -> Facts:
    desk, today, state = turn.desk, turn.facts.today, turn.step.state
    asked, errands = _asked_about(turn.reading, state), errands_of(turn.reading, state)
    return load_facts(
        desk, turn.connection, turn.writer, today, asked=asked, errands=errands, lock=False
    )


def _apply(turn: _Turn, step: Step, before: State) -> None:
    if not step.effects:
        return
    first = len(turn.effects)
    turn.effects += step.effects
    moving = [effect for effect in step.effects if not isinstance(effect, HandOver)]
    if moving:
        said = turn.message
        _carry_out(turn, moving, f"{said.conversation_id}/{said.message_id}/{first}")
    for effect in step.effects:
        if isinstance(effect, HandOver):
            _open_work_item(turn, effect, before)


def _carry_out(turn: _Turn, effects: Sequence[Effect], key: str) -> None:
    desk, today, evidence_id = turn.desk, turn.facts.today, turn.evidence_id
    if turn.writer.merchant:
        call = Call(desk, turn.connection, turn.writer.writer_id, turn.now)
        carry_out(call, effects, today=today, evidence_id=evidence_id, key=key)
        return
    book, lender, db = turn.facts.book, LenderId(desk.lender_id), turn.connection
    apply(db, lender, book, effects, today=today, evidence_id=evidence_id, key=key)
    letter = Letter(book.customer.customer_id, _locale(turn, turn.step.state), turn.now)
    send_documents(db, lender, desk.wording, letter, effects, key)


def _open_work_item(turn: _Turn, effect: HandOver, before: State) -> None:
    state = turn.step.state
    brief = brief_of(
        turn.facts.book,
        language=state.language,
        identified=before.identified,
        reason=effect.reason,
        reading=turn.reading,
        pending=before.pending,
        done=[f"{outcome.errand}: {outcome.kind}" for outcome in state.outcomes],
    )
    turn.connection.execute(
        _SQL.open_work_item,
        {
            "lender": turn.desk.lender_id,
            "work_item": new_id("w"),
            "conversation": turn.message.conversation_id,
            "queue": effect.queue,
            "reason": effect.reason,
            "language": state.language,
            "market": turn.facts.market.market,
            "brief": Jsonb(asdict(brief)),
            "evidence": turn.evidence_id,
            "now": turn.now,
        },
    )


def _write(turn: _Turn) -> Answer:
    desk, message, state = turn.desk, turn.message, turn.step.state
    locale = _locale(turn, state)
    if state.phase == "with_person" and not turn.lines:
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
    if recorded:
        _write_evidence(turn, answer)
    turn.connection.execute(
        _SQL.end_turn,
        {
            "lender": desk.lender_id,
            "conversation": message.conversation_id,
            "message": message.message_id,
            "state": Jsonb(to_row(state)),
            "now": turn.now,
            "code_digest": code,
            "code_expires_at": expires_at,
            "proved_at": turn.now if turn.proved else None,
            "said": as_said(message),
            "answer": Jsonb(answer),
            "evidence": evidence_id,
        },
        prepare=True,
    )
    return answer


def _write_evidence(turn: _Turn, answer: Answer) -> None:
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
    )
    turn.connection.execute(
        _SQL.write_evidence,
        {
            "lender": turn.desk.lender_id,
            "lane": lane_of(turn.writer.writer_id),
            "evidence": turn.evidence_id,
            "body": canonical(record),
        },
        prepare=True,
    )


def _send_code(turn: _Turn) -> tuple[bytes, datetime]:
    """A fresh one-time code into the outbox; only its digest stays with the conversation."""
    code = new_code()
    customer = turn.facts.book.customer
    valid = timedelta(minutes=turn.desk.policy.identity.one_time_code_valid_minutes)
    message = OutboxMessage(
        key=f"code/{turn.message.conversation_id}/{turn.message.message_id}",
        channel="code",
        recipient=customer.customer_id,
        body={"code": code, "language": turn.step.state.language},
    )
    put(turn.connection, turn.desk.lender_id, message, turn.now)
    return code_digest(code, turn.message.conversation_id), turn.now + valid
