"""Whether an order is given up as lost on a day, by the house policy's days past due.

Never while the plan is paused or disputed: it is not known then what is owed. The debt itself
stays owed by law; what comes in later is a recovery.
"""

from datetime import date

from releve.core.lending.delinquency import days_past_due
from releve.core.lending.order import Order
from releve.core.lending.pausing import paused_since


def is_lost(order: Order, day: date, days_past_due_max: int) -> bool:
    """Whether to charge it off. Pauses are settled by `day`."""
    if order.charged_off or order.outstanding == 0 or order.open_dispute is not None:
        return False
    if paused_since(order, day) is not None:
        return False
    return days_past_due(order, day) >= days_past_due_max
