"""Settling a plan early and in full; or every plan at once.

Needs: order, or "all of them".
Refuses: plan_closed. Above the assistant's authority a person decides. A plan with interest is
settled by what is left less the interest of the days to come (core/lending/interest); where policy
takes a fee for that, a person decides.
Policy: payoff (the fee for settling early), authority (the most an assistant takes alone).
"""

from releve.core.decisions.decision import Decision, Refuse, Reply
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.settling import plan_closed, settle_in_full
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Order

POLICY = ("payoff", "authority")


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose to pay what settles it today, or refuse."""
    nothing = Refuse("plan_closed", (Reply("nothing-owed"),))
    if slots.all_orders and slots.order is None and facts.book.owing:
        return settle_in_full(facts.book.owing, facts, slots.method)
    order = which_order(slots, facts, facts.book.owing, nothing)
    if not isinstance(order, Order):
        return order
    if order.outstanding == 0:
        return plan_closed(order, facts)
    return settle_in_full((order,), facts, slots.method)
