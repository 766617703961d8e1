"""How an order stands on a day: its days past due and its state.

Days past due are counted from the earliest due date with something left to pay, late fees apart;
a pause stops the count (pausing).
"""

from datetime import date
from typing import Literal

from releve.core.lending.order import Order
from releve.core.lending.pausing import paused_since

PlanState = Literal[
    "canceled", "not_captured", "charged_off", "closed", "paused", "overdue", "due_today", "current"
]

# The first day of each bucket, as supervisors and investors cut them.
BUCKETS = (("current", 0), ("1-30", 1), ("31-60", 31), ("61-90", 61), ("91+", 91))


def bucket(days: int) -> str:
    """The delinquency bucket of so many days past due."""
    return next(name for name, first in reversed(BUCKETS) if days >= first)


def days_past_due(order: Order, today: date) -> int:
    """Whole days since the earliest open installment fell due; 0 when none has."""
    following = order.next_installment
    if following is None:
        return 0
    return max(0, ((paused_since(order, today) or today) - following.due_on).days)


def plan_state(order: Order, today: date) -> PlanState:
    """The first that holds, in the order of `PlanState`."""
    if order.canceled_on is not None:
        return "canceled"
    if order.captured_on is None:
        return "not_captured"
    if order.charged_off:
        return "charged_off"
    if order.outstanding == 0:
        return "closed"
    if paused_since(order, today) is not None:
        return "paused"
    if days_past_due(order, today) > 0:
        return "overdue"
    following = order.next_installment
    return "due_today" if following is not None and following.due_on == today else "current"
