"""A formal complaint: registered at once, with its deadline, and given to the people for it.

Needs: nothing. No question stands between a customer and a complaint.
Refuses: nothing. A complaint about the same matter that is open is told, not registered again; it
goes to the same people. Only a person closes a complaint.
Law: the market's days to answer in, and the body to which the customer may take it next.
"""

from datetime import timedelta

from releve.core.decisions.decision import Act, Decision, Reply
from releve.core.decisions.effect import RegisterComplaint
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.lending.account_record import Complaint
from releve.core.obligations.arising import complaint

POLICY = ()

# What a complaint is about when it names nothing.
_SERVICE = "service"


def decide(slots: Slots, facts: Facts) -> Decision:
    """Register and hand over, together."""
    topic = slots.topic or _SERVICE
    open_already = next((c for c in facts.book.record.open_complaints if c.topic == topic), None)
    next_body = Reply("complaint-escalation", {"body": facts.market.complaint_body})
    if open_already is not None:
        return Act((), (), (_already(open_already, topic, facts), next_body), then="complaint")
    answer_by = facts.today + timedelta(days=facts.market.complaint_answer_days)
    return Act(
        (RegisterComplaint(topic, answer_by),),
        (),
        (Reply("complaint-registered", {"date": answer_by}), next_body),
        then="complaint",
    )


def _already(found: Complaint, topic: str, facts: Facts) -> Reply:
    """When it will be answered; where that day is over, that nobody kept to it."""
    if found.answer_by < facts.today:
        return Reply("answer-overdue", {"date": found.answer_by})
    told = {"was": found.registered_on, "date": found.answer_by}
    return Reply("complaint-already", told, complaint(topic, found.answer_by))
