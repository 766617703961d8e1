"""How long the books of a customer's orders have to be kept, and with them what they are about.

Books are kept by business years: to the end of the calendar year so many years after the last day
on which something was booked, or may yet be. Sources: Regulation (EU) 2016/679, Article 17(3)(b);
the market's books_kept_years.
"""

from collections.abc import Iterable
from datetime import date

from releve.core.lending.order import Order


def kept_until(orders: Iterable[Order], years: int, today: date) -> date | None:
    """The last day to which books must be kept, or None where there are none to keep."""
    days = [day for order in orders if (day := _last_day(order)) is not None]
    kept = [_years_after(day, years) for day in days]
    return max((day for day in kept if day >= today), default=None)


def _last_day(order: Order) -> date | None:
    """The last day on which something of an order was booked, or may yet be."""
    if order.captured_on is None:
        # An order that may still be captured is an agreement in force.
        return None if order.canceled_on is not None else order.authorized_until or order.placed_on
    booked = [order.captured_on, *(part.due_on for part in order.installments)]
    booked += [payment.on for payment in order.payments]
    booked += [refund.on for refund in order.refunds]
    return max(booked)


def _years_after(day: date, years: int) -> date:
    return date(day.year + years, 12, 31)
