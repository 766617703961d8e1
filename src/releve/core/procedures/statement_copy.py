"""A copy of an invoice or a receipt, or a statement of a month.

Needs: order, or month where a statement of the account is asked for.
Refuses, in this order: no_such_order (there is nothing to state), not_captured (no invoice yet).
A month that has not begun is asked for again.
"""

from datetime import date, timedelta

from releve.core.decisions.decision import Act, Ask, Decision, Option, Refuse, Reply
from releve.core.decisions.effect import SendStatement
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Order
from releve.core.lending.statement import month_days

POLICY = ()

_MONTHS_OFFERED = 6


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose to send it, ask of what, or refuse."""
    unnamed = slots.order is None and not slots.among
    if unnamed and (slots.month is not None or slots.wants == "month"):
        return _of_month(slots.month, facts)
    captured = [order for order in facts.book.orders if order.captured_on is not None]
    nothing = Refuse("no_such_order", (Reply("nothing-to-state"),))
    order = which_order(slots, facts, captured, nothing, facts.book.orders)
    if not isinstance(order, Order):
        return order
    if order.captured_on is None:
        return Refuse("not_captured", (Reply("not-captured", {"merchant": order.merchant}),))
    told = {"merchant": order.merchant, "date": order.captured_on}
    return Act(
        (SendStatement(order=order.order_id),),
        (Reply("invoice-proposal", told),),
        (Reply("invoice-done", told),),
    )


def _of_month(month: str | None, facts: Facts) -> Decision:
    days = month_days(month) if month is not None else None
    if month is None or days is None or days[0] > facts.today:
        return Ask("month", Reply("ask-month"), _months(facts.today))
    told = {"first": days[0], "date": min(days[1], facts.today)}
    return Act(
        (SendStatement(month=month),),
        (Reply("statement-proposal", told),),
        (Reply("statement-done", told),),
    )


def _months(today: date) -> tuple[Option, ...]:
    """The months that may be meant, the present one first."""
    options: list[Option] = []
    last = today
    for _ in range(_MONTHS_OFFERED):
        first = last.replace(day=1)
        told = {"first": first, "date": last}
        options.append(Option(f"{first:%Y-%m}", Reply("period-label", told)))
        last = first - timedelta(days=1)
    return tuple(options)
