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
    state = replace(moment.state, code_attempts=moment.state.code_attempts + 1)
    if state.code_attempts >= moment.facts.policy.identity.attempts_max:
        return hand_over(state, "policy_requires", state.pending[0].errand)
    question = Reply("code-wrong")
    return Step(state, (question,), Ask("identity_code", question))


def send_again(moment: Moment) -> Step:
    """No code in the message: it counts as an attempt, and a fresh code goes out."""
    return replace(reject_code(moment), send_code=True)


def unverified(moment: Moment) -> Step:
    """Not wanting to verify ends every pending errand, and nothing is told."""
    state = moment.state
    while state.pending:
        state = closed(state, "refused", "not_verified")
    return Step(state, (Reply("not-verified"),))
