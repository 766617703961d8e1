"""What is taken from a method on file when installments fall due.

Only where the customer agreed to it, and nothing while the plan is paused or disputed
(house policy: "while paused: no payment falls due") or charged off. On a due date all that is
due by then is taken, what was overdue before included, so that one payment ends the arrears;
late fees are left to the customer. A day that was missed is made up for within the policy's
days; after those, taking an old payment by surprise would do more harm than asking for it.
"""

from datetime import date, timedelta

from releve.core.lending.order import Order
from releve.core.lending.pausing import paused_since


def due_to_take(order: Order, day: date, catch_up_days: int) -> int:
    """What is taken on that day, in minor units; 0 for nothing. Pauses are settled by `day`."""
    if order.canceled_on is not None or order.charged_off or order.open_dispute is not None:
        return 0
    if paused_since(order, day) is not None:
        return 0
    due = [part for part in order.open_installments if part.due_on <= day]
    first = day - timedelta(days=catch_up_days)
    if not any(part.due_on >= first for part in due):
        return 0
    return sum(part.outstanding for part in due)
