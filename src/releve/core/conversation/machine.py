"""The dialogue machine: a state and an event in, a state and actions out. No I/O, no clock.

`hear` takes one message; `proceed` goes on with what is pending after effects were applied and
the books read again. The transitions are the table at the end: (phase, meaning) -> handler.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from releve.core.catalog import PROCEDURES, decide
from releve.core.conversation.alarms import alarm, held_back, quiet_alarm
from releve.core.conversation.filling import first_slots
from releve.core.conversation.intent import meant, with_files
from releve.core.conversation.meaning import Heard, Meaning, Understood, new_errands, understand
from releve.core.conversation.state import Outcome, OutcomeKind, Phase, State
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.decisions.decision import Act, Ask, Decision, Inform, Option, PassOn, Refuse, Reply
from releve.core.decisions.effect import Effect, HandOver, HandOverReason, proposal_of
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request
from releve.core.handover.routing import queue_for
from releve.core.reading.reading import Errand, Reading, Signal

# Twice in a row not understood: a person, not a third question.
_PUZZLED_MAX = 2
# Who may be reached and what is known is changed only by one who was proved in these minutes.
_FRESH_CODE: frozenset[Errand] = frozenset({"account_details_change", "close_account_or_gdpr"})
# What goes to a person comes after what can be done.
_WITH_A_PERSON: frozenset[Errand] = frozenset({"complaint", "human_agent"})


@dataclass(frozen=True, slots=True)
class Decided:
    """One request and what the rules said to it: the matter of an evidence record."""

    request: Request
    decision: Decision


@dataclass(frozen=True, slots=True)
class Step:
    """What one event leads to.

    `effects` are to be applied now, `done` replies said only once they are. `more` says that
    something is still pending: apply, read the books again, and call `proceed`.
    """

    state: State
    replies: tuple[Reply, ...] = ()
    asks: Ask | None = None
    effects: tuple[Effect, ...] = ()
    done: tuple[Reply, ...] = ()
    decided: tuple[Decided, ...] = ()
    send_code: bool = False
    more: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """All that a handler sees: where we stand, what was heard, and what is known."""

    state: State
    heard: Heard
    understood: Understood
    facts: Facts
    words: Vocabulary


def hear(state: State, heard: Heard, facts: Facts, words: Vocabulary) -> Step:
    """One message."""
    if state.phase == "with_person":
        return Step(state)
    reading = heard.reading
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
    understood = understand(state, heard, facts, words)
    handler = TRANSITIONS[state.phase, understood.meaning]
    return handler(Moment(state, heard, understood, facts, words))


def proceed(state: State, facts: Facts) -> Step:
    """Work through what is pending until something must be asked, applied, or nothing is left."""
    replies: list[Reply] = []
    decided: list[Decided] = []
    while state.pending:
        request = state.pending[0]
        if not state.identified and request.errand != "human_agent":
            return _ask_code(state, tuple(replies), tuple(decided))
        decision = _decided(state, request, facts)
        decided.append(Decided(request, decision))
        if isinstance(decision, PassOn):
            step = hand_over(state, decision.reason, request.errand)
            return replace(step, replies=(*replies, *step.replies), decided=tuple(decided))
        if isinstance(decision, Ask):
            asking = replace(
                state,
                phase="asking",
                asked=decision.slot,
                options=tuple(option.value for option in decision.options),
                proposal="",
            )
            return Step(asking, (*replies, decision.question), decision, decided=tuple(decided))
        if isinstance(decision, Act) and decision.then is not None:
            return _at_once(state, decision, decision.then, tuple(replies), tuple(decided))
        if isinstance(decision, Act) and request.errand in _FRESH_CODE and not state.fresh:
            return _ask_code(state, tuple(replies), tuple(decided))
        if isinstance(decision, Act):
            return _read_back(state, decision, tuple(replies), tuple(decided))
        replies += decision.replies
        state = _ended(state, *_how(decision))
    return Step(state, tuple(replies), decided=tuple(decided))


def _decided(state: State, request: Request, facts: Facts) -> Decision:
    """What the rules say; what was done in this conversation already is not done again."""
    if state.merchant and not request.errand.startswith("merchant_"):
        # Whoever sells owes nothing of the orders: the customers' procedures are not for them.
        return PassOn("complaint" if request.errand == "complaint" else "policy_requires")
    decision = decide(request, facts)
    if isinstance(decision, Act) and proposal_of(decision.effects) in state.applied:
        earlier = proposal_of(decision.effects)
        return Inform((Reply("done-already", earlier=earlier),), already=True)
    return held_back(decision) if state.instructed else decision


def hand_over(state: State, reason: HandOverReason, errand: Errand) -> Step:
    """Give the conversation to a person: immediate, and the assistant falls silent."""
    effect = HandOver(reason, queue_for(reason, errand))
    ended = replace(
        state,
        phase="with_person",
        pending=(),
        asked=None,
        options=(),
        proposal="",
        handed_over=reason,
        outcomes=(*_others(state, errand), Outcome(errand, "handed_over", reason)),
    )
    return Step(ended, effects=(effect,), done=(Reply("handed-over"),))


def _at_once(
    state: State,
    act: Act,
    reason: HandOverReason,
    replies: tuple[Reply, ...],
    decided: tuple[Decided, ...],
) -> Step:
    """What cannot wait for a yes: done, and with a person."""
    step = hand_over(state, reason, state.pending[0].errand)
    return replace(
        step,
        replies=replies,
        effects=(*act.effects, *step.effects),
        done=(*act.done, *step.done),
        decided=decided,
    )


def _how(decision: Inform | Refuse) -> tuple[OutcomeKind, str | None]:
    if isinstance(decision, Refuse):
        return "refused", decision.code
    return ("resolved" if decision.already else "informed"), decision.code


def _others(state: State, errand: Errand) -> tuple[Outcome, ...]:
    return tuple(outcome for outcome in state.outcomes if outcome.errand != errand)


def _ended(state: State, kind: OutcomeKind, code: str | None = None) -> State:
    """The state once the errand being worked on has ended; its last outcome counts."""
    request = state.pending[0]
    return replace(
        state,
        phase="listening",
        pending=state.pending[1:],
        asked=None,
        options=(),
        proposal="",
        puzzled=0,
        refused=request if kind == "refused" and code != "not_verified" else None,
        outcomes=(*_others(state, request.errand), Outcome(request.errand, kind, code)),
    )


def _read_back(
    state: State, act: Act, replies: tuple[Reply, ...], decided: tuple[Decided, ...]
) -> Step:
    question = Reply("ask-confirm")
    options = (Option("yes", Reply("confirm-yes")), Option("no", Reply("confirm-no")))
    waiting = replace(
        state,
        phase="confirming",
        asked="confirm",
        options=("yes", "no"),
        proposal=proposal_of(act.effects),
    )
    asks = Ask("confirm", question, options)
    return Step(waiting, (*replies, *act.proposal, question), asks, decided=decided)


def _ask_code(state: State, replies: tuple[Reply, ...], decided: tuple[Decided, ...]) -> Step:
    question = Reply("ask-identity-code")
    waiting = replace(state, phase="verifying", asked="identity_code", options=(), proposal="")
    asks = Ask("identity_code", question)
    return Step(waiting, (*replies, question), asks, decided=decided, send_code=True)


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
    if not moment.state.merchant:
        errands = meant(errands, reading, moment.facts, moment.words)
    # What a person must decide goes last, so that what can be done is done before.
    errands = sorted(errands, key=lambda e: e not in PROCEDURES or e in _WITH_A_PERSON)
    fresh = tuple(_request(moment, errand) for errand in errands)
    kept = tuple(r for r in moment.state.pending if r.errand not in errands)
    state = replace(moment.state, pending=(*fresh, *kept), puzzled=0)
    return proceed(state, moment.facts)


def _request(moment: Moment, errand: Errand) -> Request:
    """A fresh request; put anew right after it was refused, it is about the same order."""
    slots = first_slots(errand, moment.heard.reading, moment.facts, moment.words)
    refused = moment.state.refused
    unnamed = slots.order is None and not slots.among and not slots.all_orders
    if refused is not None and refused.errand == errand and unnamed:
        slots = replace(slots, order=refused.slots.order)
    return with_files(Request(errand, slots), moment.state)


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
    decision = _decided(state, request, moment.facts)
    if not isinstance(decision, Act) or proposal_of(decision.effects) != state.proposal:
        return proceed(state, moment.facts)
    ended = replace(_ended(state, "resolved"), applied=(*state.applied, state.proposal))
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
    ended = _ended(moment.state, "informed")
    step = proceed(ended, moment.facts)
    return replace(step, replies=(Reply("nothing-changed"), *step.replies))


def _instead(moment: Moment) -> Step:
    """No to this, and something else instead."""
    return _take_up(replace(moment, state=_ended(moment.state, "informed")))


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


def _accept_code(moment: Moment) -> Step:
    state = replace(moment.state, phase="listening", identified=True, fresh=True, asked=None)
    state = replace(state, code_attempts=0)
    step = proceed(state, moment.facts)
    return replace(step, replies=(Reply("identified"), *step.replies))


def _reject_code(moment: Moment) -> Step:
    state = replace(moment.state, code_attempts=moment.state.code_attempts + 1)
    if state.code_attempts >= moment.facts.policy.identity.attempts_max:
        return hand_over(state, "policy_requires", state.pending[0].errand)
    question = Reply("code-wrong")
    return Step(state, (question,), Ask("identity_code", question))


def _send_again(moment: Moment) -> Step:
    """No code in the message: it counts as an attempt, and a fresh code goes out."""
    return replace(_reject_code(moment), send_code=True)


def _unverified(moment: Moment) -> Step:
    """Not wanting to verify ends every pending errand, and nothing is told."""
    state = moment.state
    while state.pending:
        state = _ended(state, "refused", "not_verified")
    return Step(state, (Reply("not-verified"),))


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
    ("verifying", "code_right"): _accept_code,
    ("verifying", "code_wrong"): _reject_code,
    ("verifying", "unclear"): _send_again,
    ("verifying", "no"): _unverified,
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
