"""The dialogue machine: a state and an event in, a state and actions out. No I/O, no clock.

`hear` takes one message; `pending.proceed` goes on with what is pending after effects were applied
and the books read again. The transitions are the table at the end: (phase, meaning) -> handler.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from releve.core.authority.levels import level_for, stopped
from releve.core.catalog import PROCEDURES
from releve.core.conversation.alarms import alarm, quiet_alarm
from releve.core.conversation.by_clause import parts_of
from releve.core.conversation.certainty import is_unsure
from releve.core.conversation.codes import accept_code, reject_code, send_again, unverified
from releve.core.conversation.filling import first_slots
from releve.core.conversation.intent import meant, with_files
from releve.core.conversation.meaning import Heard, Meaning, new_errands, understand
from releve.core.conversation.pending import closed, decided_on, hand_over, proceed
from releve.core.conversation.state import Phase, State
from releve.core.conversation.step import Decided, Moment, Step
from releve.core.conversation.suggesting import suggest
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.decisions.decision import Act, Ask, Reply
from releve.core.decisions.effect import proposal_of
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request
from releve.core.reading.reading import Errand, Reading, Signal

# Twice in a row not understood: a person, not a third question.
_PUZZLED_MAX = 2
# What goes to a person comes after what can be done.
_WITH_A_PERSON: frozenset[Errand] = frozenset({"complaint", "human_agent"})


def hear(state: State, heard: Heard, facts: Facts, words: Vocabulary) -> Step:
    """One message."""
    reading = heard.reading
    if state.phase == "with_person":
        return _while_with_person(state, reading)
    state = replace(
        state,
        vulnerable=state.vulnerable or "vulnerable" in reading.signals,
        fresh=heard.fresh,
        instructed="injection" in reading.signals,
        files=(*state.files, *heard.files),
    )
    if heard.files:
        state = replace(state, pending=tuple(with_files(r, state) for r in state.pending))
    signals: set[Signal] = set(reading.signals)
    if state.vulnerable:
        signals.add("vulnerable")
    reason = alarm(signals, _wanted(state, reading))
    if reason is not None and heard.chosen is None:
        return hand_over(state, reason, topic_of(state, reading))
    if stopped(facts.autonomy, facts.market.market) is not None:
        return hand_over(state, "beyond_authority", topic_of(state, reading))
    if state.people_only:
        return hand_over(state, "policy_requires", topic_of(state, reading))
    understood = understand(state, heard, facts, words)
    handler = TRANSITIONS[state.phase, understood.meaning]
    step = handler(Moment(state, heard, understood, facts, words))
    if heard.files and not state.merchant and step.state.phase != "with_person":
        return replace(step, replies=(Reply("file-unread"), *step.replies))
    return step


def _while_with_person(state: State, reading: Reading) -> Step:
    """People answer. A danger to life that is heard while they are waited for is theirs at once."""
    if "self_harm_risk" in reading.signals and state.handed_over != "self_harm_risk":
        return hand_over(state, "self_harm_risk", topic_of(state, reading))
    return Step(state)


def _wanted(state: State, reading: Reading) -> tuple[Errand, ...]:
    wanted: list[Errand] = []
    wanted.extend(guess.errand for guess in reading.errands[: reading.present])
    wanted.extend(request.errand for request in state.pending)
    return tuple(wanted)


def topic_of(state: State, reading: Reading) -> Errand:
    """The errand that a handover is about."""
    for errand in _wanted(state, reading):
        if errand not in ("none", "human_agent"):
            return errand
    return "human_agent"


def _take_up(moment: Moment) -> Step:
    """New errands go first; what was pending comes back after them."""
    reading = moment.heard.reading
    errands = new_errands(moment.state, reading, moment.words, moment.facts)
    orders, clauses = moment.facts.book.orders, moment.heard.clauses
    parts = parts_of(errands, reading, clauses, orders, moment.words)
    if not moment.state.merchant and not parts:
        errands = meant(errands, reading, moment.facts, moment.words)
    # What a person must decide goes last, so that what can be done is done before.
    errands = sorted(errands, key=lambda e: e not in PROCEDURES or e in _WITH_A_PERSON)
    fresh = tuple(_request(moment, errand, parts.get(errand, reading)) for errand in errands)
    kept = tuple(r for r in moment.state.pending if r.errand not in errands)
    state = replace(moment.state, pending=(*fresh, *kept), puzzled=0)
    return proceed(state, moment.facts)


def _request(moment: Moment, errand: Errand, reading: Reading) -> Request:
    """A fresh request, from the part of the message that speaks of it.

    Put anew right after it was refused, it is about the same order, if there is one.
    """
    slots = first_slots(errand, reading, moment.facts, moment.words)
    refused = moment.state.refused
    unnamed = slots.order is None and not slots.among and not slots.all_orders
    if refused is not None and refused.errand == errand and unnamed:
        own = {order.order_id for order in moment.facts.book.orders}
        slots = replace(slots, order=refused.slots.order if refused.slots.order in own else None)
    unsure = is_unsure(errand, moment.heard.reading)
    return with_files(Request(errand, slots, unsure), moment.state)


def _resume(moment: Moment) -> Step:
    """The request that was refused, put right."""
    pending = (_answered(moment), *moment.state.pending)
    state = replace(moment.state, pending=pending, refused=None, puzzled=0)
    return proceed(state, moment.facts)


def _answered(moment: Moment) -> Request:
    request = moment.understood.request
    if request is None:
        raise ValueError(f"{moment.understood.meaning} comes with the request that it makes")
    return request


def _fill(moment: Moment) -> Step:
    before = moment.state
    state = replace(before, pending=(_answered(moment), *before.pending[1:]), puzzled=0)
    step = proceed(state, moment.facts)
    after = step.state
    if after.phase == "asking" and (after.asked, after.options) == (before.asked, before.options):
        # The answer led back to the same question: that is not understood either.
        return _ask_again(moment)
    return step


def _apply(moment: Moment) -> Step:
    """Yes: decide once more on today's books; do it only if it is what was read back."""
    state, request = moment.state, moment.state.pending[0]
    if request.unsure:
        meant_so = replace(_answered(moment), unsure=False)
        return proceed(replace(state, pending=(meant_so, *state.pending[1:])), moment.facts)
    decision = decided_on(state, request, moment.facts)
    if not isinstance(decision, Act) or proposal_of(decision.effects) != state.proposal:
        return proceed(state, moment.facts)
    if level_for(decision.effects, moment.facts) == "suggest":
        left = closed(state, "handed_over", "beyond_authority")
        return suggest(left, request, decision, moment.facts)
    ended = replace(closed(state, "resolved"), applied=(*state.applied, state.proposal))
    if request.errand == "merchant_dispute":
        ended = replace(ended, files=())
    return Step(
        ended,
        effects=decision.effects,
        done=decision.done,
        decided=(Decided(request, decision),),
        more=bool(ended.pending),
    )


def _drop(moment: Moment) -> Step:
    """No: nothing changes."""
    ended = closed(moment.state, "informed")
    step = proceed(ended, moment.facts)
    return replace(step, replies=(Reply("nothing-changed"), *step.replies))


def _instead(moment: Moment) -> Step:
    """No to this, and something else instead."""
    return _take_up(replace(moment, state=closed(moment.state, "informed")))


def _refrain(moment: Moment) -> Step:
    """No to a question: what it was asked for is not wanted any more."""
    return _drop(moment) if moment.state.pending else _ask_again(moment)


def _ask_again(moment: Moment) -> Step:
    """Not understood: the same question once more, then a person."""
    reason = quiet_alarm(moment.heard.reading.signals)
    if reason == "complaint" and not moment.state.pending and not moment.state.merchant:
        return proceed(replace(moment.state, pending=(Request("complaint"),)), moment.facts)
    if reason is not None and not moment.state.pending:
        return hand_over(moment.state, reason, "none")
    state = replace(moment.state, puzzled=moment.state.puzzled + 1)
    if state.puzzled >= _PUZZLED_MAX:
        errand = state.pending[0].errand if state.pending else "none"
        reason = "fraud_suspected" if errand == "dispute_not_my_purchase" else "not_understood"
        return hand_over(state, reason, errand)
    if state.pending:
        step = proceed(state, moment.facts)
        return replace(step, replies=(Reply("not-understood"), *step.replies))
    question = Reply("ask-errand")
    waiting = replace(state, phase="asking", asked="errand")
    return Step(waiting, (question,), Ask("errand", question))


def _polite(moment: Moment) -> Step:
    return Step(replace(moment.state, puzzled=0), (Reply("you-are-welcome"),))


Handler = Callable[[Moment], Step]
TRANSITIONS: Mapping[tuple[Phase, Meaning], Handler] = {
    ("listening", "errand"): _take_up,
    ("listening", "answer"): _resume,
    ("listening", "thanks"): _polite,
    ("listening", "no"): _polite,
    ("listening", "yes"): _ask_again,
    ("listening", "unsure"): _ask_again,
    ("listening", "unclear"): _ask_again,
    ("verifying", "code_right"): accept_code,
    ("verifying", "code_wrong"): reject_code,
    ("verifying", "unclear"): send_again,
    ("verifying", "code_missing"): send_again,
    ("verifying", "no"): unverified,
    ("asking", "errand"): _take_up,
    ("asking", "answer"): _fill,
    ("asking", "no"): _refrain,
    ("asking", "yes"): _ask_again,
    ("asking", "unsure"): _ask_again,
    ("asking", "thanks"): _ask_again,
    ("asking", "unclear"): _ask_again,
    ("confirming", "yes"): _apply,
    ("confirming", "no"): _drop,
    ("confirming", "change"): _fill,
    ("confirming", "instead"): _instead,
    ("confirming", "errand"): _take_up,
    ("confirming", "unsure"): _ask_again,
    ("confirming", "unclear"): _ask_again,
}
