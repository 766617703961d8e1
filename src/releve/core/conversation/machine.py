"""The dialogue machine: a state and an event in, a state and actions out. No I/O, no clock.

`hear` takes one message; `proceed` goes on with what is pending after effects were applied and
the books read again. The transitions are the table at the end: (phase, meaning) -> handler.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from releve.core.catalog import decide
from releve.core.conversation.alarms import alarm
from releve.core.conversation.filling import first_slots
from releve.core.conversation.meaning import Heard, Meaning, Understood, new_errands, understand
from releve.core.conversation.state import Outcome, OutcomeKind, Phase, State
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.decisions.decision import Act, Ask, Decision, Inform, Option, PassOn, Refuse, Reply
from releve.core.decisions.effect import Effect, HandOver, HandOverReason, proposal_of
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request
from releve.core.handover.routing import queue_for
from releve.core.reading.reading import Errand, Reading

# Twice in a row not understood: a person, not a third question.
_PUZZLED_MAX = 2


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
    reason = alarm(reading.signals, _wanted(state, reading))
    if reason is not None and heard.chosen is None:
        return hand_over(state, reason, _topic(state, reading))
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
        decision = decide(request, facts)
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
        if isinstance(decision, Act):
            return _read_back(state, decision, tuple(replies), tuple(decided))
        replies += decision.replies
        state = _ended(state, *_how(decision))
    return Step(state, tuple(replies), decided=tuple(decided))


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
        outcomes=(*state.outcomes, Outcome(errand, "handed_over", reason)),
    )
    return Step(ended, effects=(effect,), done=(Reply("handed-over"),))


def _how(decision: Inform | Refuse) -> tuple[OutcomeKind, str | None]:
    if isinstance(decision, Refuse):
        return "refused", decision.code
    return ("resolved" if decision.already else "informed"), None


def _ended(state: State, kind: OutcomeKind, code: str | None = None) -> State:
    """The state once the errand being worked on has ended; its last outcome counts."""
    errand = state.pending[0].errand
    others = tuple(outcome for outcome in state.outcomes if outcome.errand != errand)
    return replace(
        state,
        phase="listening",
        pending=state.pending[1:],
        asked=None,
        options=(),
        proposal="",
        puzzled=0,
        outcomes=(*others, Outcome(errand, kind, code)),
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


def _topic(state: State, reading: Reading) -> Errand:
    for errand in _wanted(state, reading):
        if errand not in ("none", "human_agent"):
            return errand
    return "human_agent"


def _take_up(moment: Moment) -> Step:
    """New errands go first; what was pending comes back after them."""
    errands = new_errands(moment.state, moment.heard.reading)
    fresh = tuple(
        Request(e, first_slots(e, moment.heard.reading, moment.facts, moment.words))
        for e in errands
    )
    kept = tuple(r for r in moment.state.pending if r.errand not in errands)
    state = replace(moment.state, pending=(*fresh, *kept), puzzled=0)
    return proceed(state, moment.facts)


def _fill(moment: Moment) -> Step:
    request = moment.understood.request
    assert request is not None
    state = replace(moment.state, pending=(request, *moment.state.pending[1:]), puzzled=0)
    return proceed(state, moment.facts)


def _apply(moment: Moment) -> Step:
    """Yes: decide once more on today's books; do it only if it is what was read back."""
    state, request = moment.state, moment.state.pending[0]
    decision = decide(request, moment.facts)
    if not isinstance(decision, Act) or proposal_of(decision.effects) != state.proposal:
        return proceed(state, moment.facts)
    ended = _ended(state, "resolved")
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


def _ask_again(moment: Moment) -> Step:
    """Not understood: the same question once more, then a person."""
    state = replace(moment.state, puzzled=moment.state.puzzled + 1)
    if state.puzzled >= _PUZZLED_MAX:
        errand = state.pending[0].errand if state.pending else "none"
        return hand_over(state, "not_understood", errand)
    if state.pending:
        step = proceed(state, moment.facts)
        return replace(step, replies=(Reply("not-understood"), *step.replies))
    question = Reply("ask-errand")
    waiting = replace(state, phase="asking", asked="errand")
    return Step(waiting, (question,), Ask("errand", question))


def _accept_code(moment: Moment) -> Step:
    state = replace(moment.state, phase="listening", identified=True, asked=None, code_attempts=0)
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
    ("asking", "no"): _ask_again,
    ("asking", "yes"): _ask_again,
    ("asking", "unsure"): _ask_again,
    ("asking", "thanks"): _ask_again,
    ("asking", "unclear"): _ask_again,
    ("confirming", "yes"): _apply,
    ("confirming", "no"): _drop,
    ("confirming", "change"): _fill,
    ("confirming", "errand"): _take_up,
    ("confirming", "unsure"): _ask_again,
    ("confirming", "unclear"): _ask_again,
}
