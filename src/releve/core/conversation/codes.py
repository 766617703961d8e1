"""One-time codes in a conversation: right, wrong, sent once more, or not wanted."""

from dataclasses import replace

from releve.core.conversation.pending import closed, hand_over, proceed
from releve.core.conversation.step import Moment, Step
from releve.core.decisions.decision import Ask, Reply


def accept_code(moment: Moment) -> Step:
    state = replace(moment.state, phase="listening", identified=True, fresh=True, asked=None)
    state = replace(state, code_attempts=0)
    step = proceed(state, moment.facts)
    return replace(step, replies=(Reply("identified"), *step.replies))


def reject_code(moment: Moment) -> Step:
    """A code that is not the one: asked for again, and the last attempt goes to a person."""
    return _asked_again(moment, Reply("code-wrong"))


def send_again(moment: Moment) -> Step:
    """No code in the message, or none came: it counts as an attempt, and a fresh code goes out."""
    step = _asked_again(moment, Reply("code-sent-again"))
    return replace(step, send_code=step.asks is not None)


def _asked_again(moment: Moment, question: Reply) -> Step:
    state = replace(moment.state, code_attempts=moment.state.code_attempts + 1)
    if state.code_attempts >= moment.facts.policy.identity.attempts_max:
        return hand_over(state, "policy_requires", state.pending[0].errand)
    return Step(state, (question,), Ask("identity_code", question))


def unverified(moment: Moment) -> Step:
    """Not wanting to verify ends every pending errand, and nothing is told."""
    state = moment.state
    while state.pending:
        state = closed(state, "refused", "not_verified")
    return Step(state, (Reply("not-verified"),))
