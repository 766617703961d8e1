"""What made an order's balance, as it is told to its customer: the entries by kind, day, amount.

The same amounts and days as the journal entries have (core/lending/why), read off the order, which
a turn has at hand. What no line here says (interest that early payment saved, a payment that
bounced) is in `other`, so that the lines always add up to what is owed.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from releve.core.lending.order import Order

Kind = Literal[
    "purchase", "interest", "payment", "refund", "fee", "fee_waived", "goodwill", "other"
]


@dataclass(frozen=True, slots=True)
class Told:
    """One line: what it changed of the balance, and when. Interest and the rest have no day."""

    kind: Kind
    amount: int
    on: date | None = None


def told(order: Order) -> tuple[Told, ...]:
    """The lines that make what is owed on an order, in the order of their days."""
    lines = [Told("purchase", order.captured, order.captured_on)] if order.captured else []
    interest = sum(part.interest for part in order.installments)
    if interest:
        lines.append(Told("interest", interest))
    dated = [
        *(Told("payment", -p.amount, p.on) for p in order.payments if p.reversed_on is None),
        *(Told("refund", back.paid_out - back.amount, back.on) for back in order.refunds),
        *(Told("fee", fee.amount, fee.charged_on) for fee in order.fees),
        *(Told("fee_waived", -fee.waived, fee.waived_on) for fee in order.fees if fee.waived_on),
        *(Told("goodwill", -a.amount, a.on) for a in order.adjustments if a.kind == "goodwill"),
    ]
    lines += sorted((one for one in dated if one.amount), key=lambda one: one.on or date.max)
    rest = order.outstanding - sum(one.amount for one in lines)
    return (*lines, Told("other", rest)) if rest else tuple(lines)
