"""What an assistant may only suggest: it waits for a person's yes, and the customer hears by when.

The customer has said yes to it before. Asked for again while it waits, it is not suggested twice.
"""

from releve.core.conversation.state import State
from releve.core.conversation.step import Decided, Step, Suggestion
from releve.core.decisions.decision import Act, Inform, Reply
from releve.core.decisions.effect import orders_of, proposal_of
from releve.core.decisions.facts import Facts
from releve.core.decisions.promise import Owner, Promise
from releve.core.decisions.request import Request
from releve.core.rules.autonomy import Waiting
from releve.core.values.banking_days import days_later

APPROVALS = "approvals"


def suggest(ended: State, request: Request, act: Act, facts: Facts) -> Step:
    """The step that leaves an act to a person. `ended` is the state once the errand has ended."""
    orders = dict.fromkeys(order for effect in act.effects for order in orders_of(effect))
    subject = "/".join((request.errand, *orders))
    due = days_later(facts.today, facts.autonomy.approval_days, facts.closed)
    promise = Promise("approval_answered", Owner("queue", APPROVALS), due, subject)
    return Step(
        ended,
        (_told(promise),),
        decided=(Decided(request, act),),
        more=bool(ended.pending),
        suggested=Suggestion(request, act.effects, promise),
    )


def waits(act: Act, facts: Facts) -> Inform | None:
    """What is said to a request that waits for a person already; None where it does not."""
    proposal = proposal_of(act.effects)
    for one in facts.autonomy.waiting:
        if one.proposal == proposal:
            return Inform((_told(_promise_of(one, facts)),))
    return None


def _promise_of(one: Waiting, facts: Facts) -> Promise:
    # What is late is being told by the day that broke the promise; until then it is due today.
    due = max(one.due_on, facts.today)
    return Promise("approval_answered", Owner("queue", APPROVALS), due, one.subject)


def _told(promise: Promise) -> Reply:
    return Reply("approval-asked", {"date": promise.due_on}, promise)
