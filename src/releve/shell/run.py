"""One turn: a message in, an answer out, in one transaction.

The conversation's row is locked, the message read, the customer's book loaded under lock, the
machine asked, its effects applied, and effects, entries, evidence, outbox, work item, state, and
the answer are committed together or not at all. The message id makes a repeat give the first
answer again.
"""

import json
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from psycopg.types.json import Jsonb

from releve.core.conversation.help_lines import help_lines
from releve.core.conversation.meaning import Heard
from releve.core.conversation.owned import OwnerKind, as_owned
from releve.core.conversation.pending import proceed
from releve.core.conversation.row import from_row, to_row
from releve.core.conversation.speaking import goes_on_in
from releve.core.conversation.state import State
from releve.core.conversation.step import Step
from releve.core.decisions.effect import EFFECT_NAMES, Effect, HandOver
from releve.core.decisions.facts import Facts
from releve.core.decisions.promise import Promise
from releve.core.evidence.inputs import first_step
from releve.core.evidence.record import Weighed
from releve.core.obligations.arising import arising, promised
from releve.core.obligations.claim import Backing, Obligation, PromiseTrouble
from releve.core.reading.bounds import within_bounds
from releve.core.reading.reading import ErrandGuess, Reading
from releve.core.values.ids import CustomerId, EvidenceId, LenderId
from releve.shell.answer import Answer, lines_of
from releve.shell.asked_language import asked_language
from releve.shell.authority.asking import leave_to_people
from releve.shell.authority.levels import autonomy_from
from releve.shell.carrying_out import Doing, carry_out_effects
from releve.shell.desk import Desk
from releve.shell.entropy import new_id
from releve.shell.handover.expecting import words_for
from releve.shell.obligations import Promising, earlier_deeds, keep
from releve.shell.one_time_code import check_code, is_fresh
from releve.shell.own_names import OwnNames, own_names, read_without
from releve.shell.person_keys import place
from releve.shell.person_keys.erased import erased_answer
from releve.shell.person_keys.rows import key_for, key_from
from releve.shell.person_keys.sealing import PersonErased, PersonKey, holder
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.readers.clauses import clauses
from releve.shell.readers.slots.durations import durations
from releve.shell.reading_ahead import read_ahead
from releve.shell.turn import Message, Turn, as_said, evidence_id_of
from releve.shell.turn_facts import Writer, errands_of, load_facts
from releve.shell.turn_rows import open_work_item, write_turn
from releve.shell.wording import SOURCE
from releve.shell.workforce.holdout import is_for_people
from releve.shell.workforce.switchback import block_now, keep_block

_SQL = load("turns")
_LOG = logging.getLogger("releve.run")
# A code is no request, and a person reads for themselves.
_READ_FOR_ERRANDS = frozenset({"listening", "asking", "confirming"})


class UnknownConversation(LookupError):
    """The lender has no conversation of that id."""


class MessageConflict(ValueError):
    """A message id came again with another text."""


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

    An unserved language is answered in the source language. Raises PersonErased for a customer
    whose personal data were erased.
    """
    conversation_id = new_id("c")
    of = holder(customer_id, merchant=merchant)
    spoken = language if language in desk.wording.languages else SOURCE
    state = State(language=spoken, identified=identified, merchant=merchant)
    now = desk.clock.now(time_zone)
    with desk.pool.connection() as connection:
        lender = LenderId(desk.lender_id)
        block = None if merchant else block_now(connection, lender, customer_id, now)
        left_to_people = block is not None and not block.assisted
        if not merchant and is_for_people(connection, lender, customer_id, now.date()):
            left_to_people = True
        if left_to_people:
            state = replace(state, people_only=True)
        sealed = key_for(connection, desk.lender_id, of).seal(
            to_row(state), place.of_state(conversation_id)
        )
        opened = connection.execute(
            _SQL.open_merchants_conversation if merchant else _SQL.open_conversation,
            {
                "lender": desk.lender_id,
                "conversation": conversation_id,
                "customer": customer_id,
                "channel": channel,
                "state": Jsonb(sealed),
                "now": now,
                "identified": identified,
            },
        )
        if opened.rowcount != 1:
            raise LookupError(f"no customer {customer_id}")
        if block is not None:
            keep_block(connection, lender, conversation_id, block)
    return conversation_id


def take_turn(desk: Desk, message: Message, reading: Reading | None = None) -> Answer:
    """Answer one message; the stored answer when the message id was answered before.

    `reading` may be given by whoever has read the text already. Raises UnknownConversation,
    MessageConflict.
    """
    if reading is None and message.chosen is None:
        # Before the transaction: a language model may take seconds, and no lock waits for it.
        reading = read_ahead(desk, message.conversation_id, message.message_id, message.text)
    try:
        return _take_turn(desk, message, reading)
    except PersonErased:
        return erased_answer(desk, message.conversation_id, message.message_id)
    except PromiseTrouble:
        # Nothing of it was committed. Whoever writes is not left with half an answer.
        _LOG.exception("conversation %s goes to a person", message.conversation_id)
        return _take_turn(desk, message, reading, trouble=True)


def _take_turn(
    desk: Desk,
    message: Message,
    reading: Reading | None,
    *,
    trouble: bool = False,
) -> Answer:
    """One message in one transaction; in trouble it goes to a person, and nothing else is done."""
    with desk.pool.connection() as connection:
        row = _begin(desk, connection, message)
        (writer_id, market, channel, stored, digest, expires_at, proved_at, owner, *turned) = row
        of, said, answer, wrapped, destroyed, allowed = turned
        key = key_from(connection, desk.lender_id, of, wrapped, destroyed=destroyed)
        if answer is not None:
            return _again(key, message, said, answer)
        now = desk.clock.now(desk.markets.on(market, desk.clock.now("UTC").date()).time_zone)
        state = _state(key, stored, message, owner)
        writer = Writer(writer_id, market, state.merchant)
        if reading is None:
            reading = _read(desk, connection, message, writer, state, now.date())
        # Whatever read it, from here on it says only what a reader may say.
        reading = _bounded(reading, message.text, state.language)
        facts = load_facts(
            desk,
            connection,
            writer,
            now.date(),
            asked=_asked_about(reading, state),
            errands=errands_of(reading, state),
            autonomy=autonomy_from(desk.authority, allowed, key),
        )
        code = check_code(message.text, message.conversation_id, digest, expires_at, now)
        # A yes is one in the language of the question, whatever language a reader hears.
        asked_in = state.language if state.phase == "confirming" else None
        state, reading = _in_language_asked_for(state, reading, desk)
        state = goes_on_in(state, reading, desk.wording.languages)
        fresh = is_fresh(proved_at, now, desk.policy.identity)
        heard = Heard(reading, code, message.chosen, message.files, fresh, _parts(reading))
        words = desk.wording.vocabulary(asked_in or state.language)
        step = first_step(state, heard, facts, words, trouble=trouble)
        return _finish(
            Turn(
                desk,
                connection,
                message,
                now,
                writer,
                channel,
                evidence_id_of(desk, message),
                step,
                facts,
                state,
                key,
                owner,
                heard,
                words,
                trouble,
                proved=code == "right" and state.phase == "verifying",
            )
        )


def _state(key: PersonKey, stored: Any, message: Message, owner: OwnerKind) -> State:
    row = key.open(stored, place.of_state(message.conversation_id))
    return as_owned(from_row(row), owner)


def _read(
    desk: Desk,
    connection: Connection,
    message: Message,
    writer: Writer,
    state: State,
    today: date,
) -> Reading:
    names = OwnNames()
    if not writer.merchant and message.chosen is None and state.phase in _READ_FOR_ERRANDS:
        names = own_names(connection, LenderId(desk.lender_id), CustomerId(writer.writer_id))
    return read_without(
        desk.reader,
        message.text,
        names,
        language=state.language,
        market=writer.market,
        today=today,
    )


def _again(key: PersonKey, message: Message, said: str, answer: Any) -> Answer:
    """The answer that was given to this message before."""
    of = message.conversation_id, message.message_id
    if key.open_text(said, place.of_said(*of)) != as_said(message):
        raise MessageConflict(f"message {message.message_id} came with another text before")
    return key.open(answer, place.of_answer(*of)) | {"repeated": True}


def _bounded(reading: Reading, text: str, language: str) -> Reading:
    reading = within_bounds(reading, text, language)
    return replace(reading, durations=durations(text, reading.language))


def _parts(reading: Reading) -> tuple[str, ...]:
    return tuple(clauses(reading.text, reading.language)) if reading.present > 1 else ()


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


def _in_language_asked_for(state: State, reading: Reading, desk: Desk) -> tuple[State, Reading]:
    """The language that a message asks for and says no more than: no errand is heard in it."""
    wanted = asked_language(reading.text, desk.wording.languages, state.language)
    if wanted is None:
        return state, reading
    nothing = (ErrandGuess("none", 1.0),)
    # "Can we speak Arabic?" sounds like asking for somebody to speak with.
    signals = tuple(one for one in reading.signals if one != "asks_for_person")
    reading = replace(reading, language=wanted, errands=nothing, present=0, signals=signals)
    return replace(state, language=wanted), reading


def _finish(turn: Turn) -> Answer:
    """Apply what the machine wants, go on while something is pending, and write it all down."""
    while True:
        step = turn.step
        turn.steps.append((turn.facts, step))
        turn.weighed += [Weighed(decided, turn.facts) for decided in step.decided]
        _apply(turn, step)
        leave_to_people(turn, step)
        _say(turn, step)
        if not step.more:
            break
        turn.facts = _reload(turn)
        turn.step = proceed(step.state, turn.facts)
    return write_turn(turn)


def _say(turn: Turn, step: Step) -> None:
    """The step's lines, each with its proof; what effects promise is said after what they did."""
    said = turn.message
    made = arising(step.effects, turn.facts, said.conversation_id)
    promises = (*made, *promised((*step.replies, *step.done)))
    kept = _keep(turn, promises) if promises else ()
    turn.kept += kept
    backing = Backing(
        evidence=turn.evidence_id if step.effects else None,
        effects=frozenset(EFFECT_NAMES[type(effect)] for effect in step.effects),
        obligations=kept,
        earlier=_earlier(turn, step),
        code_sent=step.send_code,
    )
    keys = {promise.key for promise in made}
    if turn.owner == "agent":
        return  # They have the conversation, and speak for themselves.
    mine = [one.promise for one in kept if one.promise.key in keys]
    first = help_lines(step.effects, turn.facts.market)
    replies = (*first, *step.replies, *step.done, *words_for(turn, mine))
    turn.lines += lines_of(replies, turn.desk.wording, turn.locale, backing)


def _keep(turn: Turn, promises: Sequence[Promise]) -> tuple[Obligation, ...]:
    promising = Promising(
        turn.desk.lender_id,
        turn.writer.writer_id,
        turn.writer.merchant,
        turn.message.conversation_id,
        turn.facts.market.market,
        turn.locale,
        turn.facts.today,
        turn.evidence_id,
    )
    return keep(turn.connection, promising, promises)


def _earlier(turn: Turn, step: Step) -> dict[str, EvidenceId]:
    if not any(reply.earlier for reply in step.replies):
        return {}
    lender = LenderId(turn.desk.lender_id)
    return earlier_deeds(turn.connection, lender, turn.message.conversation_id, turn.key)


def _reload(turn: Turn) -> Facts:
    desk, today, state = turn.desk, turn.facts.today, turn.step.state
    return load_facts(
        desk,
        turn.connection,
        turn.writer,
        today,
        asked=_asked_about(turn.reading, state),
        errands=errands_of(turn.reading, state),
        autonomy=turn.facts.autonomy,
        lock=False,
    )


def _apply(turn: Turn, step: Step) -> None:
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
            open_work_item(turn, effect)


def _carry_out(turn: Turn, effects: Sequence[Effect], key: str) -> None:
    doing = Doing(
        turn.desk,
        turn.connection,
        turn.writer,
        turn.facts,
        turn.now,
        turn.evidence_id,
        turn.key,
        turn.locale,
    )
    carry_out_effects(doing, effects, key)
