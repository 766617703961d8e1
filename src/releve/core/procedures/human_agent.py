"""A person, please: obeyed at once, at any point, without a question.

Needs: nothing. Refuses: nothing.
Policy: human_agent (no question stands between a customer and a person).
"""

from releve.core.decisions.decision import Decision, PassOn
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots

POLICY = ("human_agent",)


def decide(slots: Slots, facts: Facts) -> Decision:
    """Pass on to a person."""
    del slots, facts
    return PassOn("asked_for_person")
