"""Works through what is pending: decides, asks, reads back, hands over. No I/O, no clock."""

from dataclasses import replace

from releve.core.catalog import decide, is_stopped
from releve.core.conversation.alarms import held_back
from releve.core.conversation.certainty import question_of
from releve.core.conversation.state import Outcome, OutcomeKind, State
from releve.core.conversation.step import Decided, Step
from releve.core.conversation.suggesting import waits
from releve.core.decisions.decision import Act, Ask, Decision, Inform, Option, PassOn, Refuse, Reply
from releve.core.decisions.effect import HandOver, HandOverReason, proposal_of
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request
from releve.core.handover.routing import queue_for
from releve.core.reading.reading import Errand

# Who may be reached and what is known is changed only by one who was proved in these minutes.
_FRESH_CODE: frozenset[Errand] = frozenset({"account_details_change", "close_account_or_gdpr"})


def proceed(state: State, facts: Facts) -> Step:
    """Work through what is pending until something must be asked, applied, or nothing is left."""
    replies: list[Reply] = []
    decided: list[Decided] = []
    while state.pending:
        request = state.pending[0]
        if is_stopped(request.errand, facts):
            step = hand_over(state, "beyond_authority", request.errand)
            return replace(step, replies=tuple(replies), decided=tuple(decided))
        if not state.identified and request.errand != "human_agent":
            return _ask_code(state, tuple(replies), tuple(decided))
        decision = decided_on(state, request, facts)
        decided.append(Decided(request, decision))
        if isinstance(decision, PassOn):
            step = hand_over(state, decision.reason, request.errand)
            said = (*replies, *decision.replies, *step.replies)
            return replace(step, replies=said, decided=tuple(decided))
        if request.unsure and isinstance(decision, Act | Ask):
            return _ask_if_meant(state, request, tuple(replies), tuple(decided))
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
        state = closed(state, *_how(decision))
    return Step(state, tuple(replies), decided=tuple(decided))


def decided_on(state: State, request: Request, facts: Facts) -> Decision:
    """What the rules say; what was done in this conversation already is not done again."""
    if state.merchant and not request.errand.startswith("merchant_"):
        # Whoever sells owes nothing of the orders: the customers' procedures are not for them.
        return PassOn("complaint" if request.errand == "complaint" else "policy_requires")
    decision = decide(request, facts)
    if isinstance(decision, Act) and proposal_of(decision.effects) in state.applied:
        earlier = proposal_of(decision.effects)
        return Inform((Reply("done-already", earlier=earlier),), already=True)
    if isinstance(decision, Act) and (waiting := waits(decision, facts)) is not None:
        return waiting
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


def closed(state: State, kind: OutcomeKind, code: str | None = None) -> State:
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


def _ask_if_meant(
    state: State, request: Request, replies: tuple[Reply, ...], decided: tuple[Decided, ...]
) -> Step:
    """Before what is done without a yes, where it was heard too faintly."""
    asks = question_of(request.errand)
    waiting = replace(
        state, phase="confirming", asked="confirm", options=("yes", "no"), proposal=""
    )
    return Step(waiting, (*replies, asks.question), asks, decided=decided)


def _ask_code(state: State, replies: tuple[Reply, ...], decided: tuple[Decided, ...]) -> Step:
    question = Reply("ask-identity-code")
    waiting = replace(state, phase="verifying", asked="identity_code", options=(), proposal="")
    asks = Ask("identity_code", question)
    return Step(waiting, (*replies, question), asks, decided=decided, send_code=True)
