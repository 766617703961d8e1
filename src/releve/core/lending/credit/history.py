"""What a customer's orders say of how they pay.

Payments are laid over the installments in the order in which they pay (allocation): an installment
counts as paid on the day on which the payments until then cover it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.delinquency import days_past_due
from releve.core.lending.order import Installment, Order

YEAR = timedelta(days=365)
MONTH = timedelta(days=31)
_SHORTEST_MONTH = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class Settled:
    """An installment that was paid in full, and how many days after its due date."""

    paid_on: date
    days_late: int


@dataclass(frozen=True, slots=True)
class PaymentHistory:
    """How a customer has paid until a day."""

    days_past_due: int
    worst_days_past_due: int
    on_time: int
    history_days: int
    monthly_due: int
    written_off: bool


def payment_history(book: CustomerBook, today: date, *, grace_days: int) -> PaymentHistory:
    """All of it; up to `grace_days` after the due date counts as on time."""
    settled = [part for order in book.orders for part in settled_of(order)]
    now = max((days_past_due(order, today) for order in book.orders), default=0)
    lately = [part.days_late for part in settled if part.paid_on > today - YEAR]
    captured = [order.captured_on for order in book.orders if order.captured_on is not None]
    return PaymentHistory(
        days_past_due=now,
        worst_days_past_due=max([now, *lately]),
        on_time=sum(part.days_late <= grace_days for part in settled),
        history_days=(today - min([today, *captured])).days,
        monthly_due=sum(
            part.outstanding
            for order in book.orders
            for part in order.installments
            if part.due_on <= today + MONTH
        ),
        written_off=any(_still_lost(order) for order in book.orders),
    )


def _still_lost(order: Order) -> bool:
    return order.charged_off and order.adjusted("recovery") < max(order.lost, 1)


def settled_of(order: Order) -> tuple[Settled, ...]:
    """The installments of an order that payments have covered."""
    parts = sorted(order.installments, key=lambda part: (part.due_on, part.number))
    paid = [(each.on, each.amount) for each in order.payments if each.reversed_on is None]
    found: list[Settled] = []
    covered = 0
    for part in parts:
        covered += part.paid
        if part.paid == 0 or part.outstanding > 0:
            continue
        on = _covered_on(covered, sorted(paid), part.due_on)
        found.append(Settled(on, max(0, (on - part.due_on).days)))
    return tuple(found)


def _covered_on(amount: int, paid: Iterable[tuple[date, int]], unknown: date) -> date:
    """The day on which payments reached an amount; `unknown` where none is on the books."""
    until = 0
    for on, part in paid:
        until += part
        if until >= amount:
            return on
    return unknown


def monthly_of(plan: Iterable[Installment]) -> int:
    """The most that falls due of a plan in one month; of a monthly plan, one installment."""
    dated = sorted((part.due_on, part.amount) for part in plan)
    months = [(start, start + _SHORTEST_MONTH) for start, _ in dated]
    return max(
        (sum(amount for on, amount in dated if start <= on < end) for start, end in months),
        default=0,
    )
