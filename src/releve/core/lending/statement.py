"""What a statement of one order, or of one month, says: lines of the books, nothing computed anew.

Amounts are minor units of one currency: what makes the customer owe more is above zero, what is
paid or given back is below.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from releve.core.lending.order import Order

LineKind = Literal["purchase", "interest", "fee", "fee_waived", "payment", "refund", "goodwill"]
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One thing that happened to an order."""

    on: date
    kind: LineKind
    merchant: str
    order: str
    amount: int


@dataclass(frozen=True, slots=True)
class DueLine:
    """What is still to be paid, and when."""

    on: date
    merchant: str
    amount: int


@dataclass(frozen=True, slots=True)
class Statement:
    """`opening` was owed before the first day, `closing` after the last."""

    first: date
    last: date
    currency: str
    opening: int
    lines: tuple[StatementLine, ...]
    due: tuple[DueLine, ...]

    @property
    def closing(self) -> int:
        """What was owed after the last day."""
        return self.opening + sum(line.amount for line in self.lines)


def month_days(month: str) -> tuple[date, date] | None:
    """The first and last day of "2026-10", or None where that is no month."""
    found = _MONTH.fullmatch(month)
    if found is None or found.group(1) == "0000":
        return None
    first = date(int(found.group(1)), int(found.group(2)), 1)
    following = (first + timedelta(days=31)).replace(day=1)
    return first, following - timedelta(days=1)


def statement_of(orders: Sequence[Order], currency: str, first: date, last: date) -> Statement:
    """What happened to the orders from the first day to the last."""
    lines = sorted((one for order in orders for one in _lines(order)), key=lambda line: line.on)
    due = sorted((one for order in orders for one in _due(order)), key=lambda line: line.on)
    return Statement(
        first,
        last,
        currency,
        sum(line.amount for line in lines if line.on < first),
        tuple(line for line in lines if first <= line.on <= last),
        tuple(due),
    )


def _lines(order: Order) -> Iterable[StatementLine]:
    def line(on: date, kind: LineKind, amount: int) -> StatementLine:
        return StatementLine(on, kind, order.merchant, order.order_id, amount)

    if order.captured_on is not None:
        yield line(order.captured_on, "purchase", order.captured)
        interest = sum(part.interest for part in order.installments)
        if interest:
            yield line(order.captured_on, "interest", interest)
    for fee in order.fees:
        yield line(fee.charged_on, "fee", fee.amount)
        if fee.waived_on is not None:
            yield line(fee.waived_on, "fee_waived", -fee.waived)
    for payment in order.payments:
        yield line(payment.on, "payment", -payment.amount)
        if payment.reversed_on is not None:
            yield line(payment.reversed_on, "payment", payment.amount)
    for refund in order.refunds:
        yield line(refund.on, "refund", refund.paid_out - refund.amount)
    for given in order.adjustments:
        if given.kind == "goodwill":
            yield line(given.on, "goodwill", -given.amount)


def _due(order: Order) -> Iterable[DueLine]:
    for part in order.open_installments:
        yield DueLine(part.due_on, order.merchant, part.outstanding)
