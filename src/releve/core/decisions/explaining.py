"""Replies that explain a balance and say what a change would make of a plan.

The lines of a balance are the entries' own amounts and days (core/lending/told); what a plan would
become is played through the order's own rules (core/lending/what_if). Neither changes anything.
"""

from releve.core.decisions.decision import Fact, Reply
from releve.core.decisions.facts import Facts
from releve.core.lending.order import Installment, Order
from releve.core.lending.told import Told, told
from releve.core.lending.what_if import Change, SendBack, Surroundings, what_if

_MESSAGES = {
    "purchase": "why-purchase",
    "interest": "invoice-interest",
    "payment": "invoice-payment",
    "refund": "why-refund",
    "fee": "invoice-fee",
    "fee_waived": "why-fee-waived",
    "goodwill": "why-goodwill",
    "other": "why-other",
}


def lines_of_balance(order: Order) -> list[Reply]:
    """Why that much is owed, line by line."""
    return [_line(order, one) for one in told(order)]


def _line(order: Order, one: Told) -> Reply:
    amount = one.amount if one.kind == "other" else abs(one.amount)
    facts: dict[str, Fact] = {"amount": order.money(amount)}
    if one.on is not None:
        facts["date"] = one.on
    if one.kind == "purchase":
        facts["merchant"] = order.merchant
    return Reply(_MESSAGES[one.kind], facts)


def each_fee(order: Order) -> list[Reply]:
    """The late fees left one by one, where there are several."""
    lines = [one for one in told(order) if one.kind == "fee"]
    return [_line(order, one) for one in lines] if len(lines) > 1 else []


def late_payment(order: Order) -> Installment | None:
    """The installment that the last late fee left must have been for, where that is certain."""
    open_fees = [fee for fee in order.fees if fee.outstanding > 0]
    if not open_fees:
        return None
    charged_on = open_fees[-1].charged_on
    late = [part for part in order.installments if part.agreed_due_on < charged_on]
    still_open = [part for part in late if part.outstanding > 0]
    certain = still_open if len(still_open) == 1 else late
    return certain[0] if len(certain) == 1 else None


def afterwards(order: Order, change: Change, facts: Facts) -> list[Reply]:
    """What is left of a plan after a change; nothing to say where it cannot be foreseen."""
    others = (other for other in facts.book.orders if other.order_id != order.order_id)
    fees = tuple(fee for other in others for fee in other.fees)
    rules = ((facts.today, facts.market),)
    try:
        after = what_if(order, change, Surroundings(facts.today, rules, facts.policy, fees)).order
    except ValueError:
        return []
    lines: list[Reply] = []
    if isinstance(change, SendBack):
        lines.append(Reply("refund-expected", {"amount": after.money(after.refunds[-1].amount)}))
    return [*lines, _left(after)]


def _left(order: Order) -> Reply:
    named: dict[str, Fact] = {"merchant": order.merchant}
    parts = order.open_installments
    if not order.outstanding:
        return Reply("after-nothing", named)
    named["amount"] = order.money(order.outstanding)
    if not parts:
        return Reply("balance-line-fees", named)
    named["date"] = parts[-1].due_on
    if len(parts) == 1:
        return Reply("after-payment", named)
    return Reply("after-payments", named | {"count": len(parts)})
