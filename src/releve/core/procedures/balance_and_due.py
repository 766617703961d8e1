"""What is owed, when, and why this much is left.

Who asks why is told what made it, line by line, with the entries' own amounts and days.
Needs: nothing; an order if one is named.
Refuses: nothing of its own; another customer's order is not_yours.
"""

from datetime import date

from releve.core.decisions.decision import Decision, Fact, Inform, Reply
from releve.core.decisions.explaining import lines_of_balance
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Order

POLICY = ()

# A customer with more open plans than this is told the total and the ones due first.
ORDERS_TOLD_MAX = 8


def decide(slots: Slots, facts: Facts) -> Decision:
    """Tell the balance of one order with its parts, or of all with each next due day."""
    owing = facts.book.owing
    if slots.order is not None or slots.among:
        order = which_order(slots, facts, owing, Inform((Reply("nothing-owed"),)))
        if not isinstance(order, Order):
            return order
        return Inform(tuple(_parts(order, facts.today, explain=slots.explain)))
    if not owing:
        return Inform((Reply("nothing-owed"),))
    if len(owing) == 1:
        return Inform(tuple(_parts(owing[0], facts.today, explain=slots.explain)))
    total = Reply("balance-total", {"amount": facts.book.outstanding, "count": len(owing)})
    return Inform((total, *(_line(order, facts.today) for order in owing[:ORDERS_TOLD_MAX])))


def _line(order: Order, today: date) -> Reply:
    part = order.next_installment
    told: dict[str, Fact] = {
        "merchant": order.merchant,
        "amount": order.money(order.outstanding),
    }
    pause = order.pause_on(today)
    if pause is not None:
        return Reply("balance-line-paused", told | {"date": pause.until})
    if part is None:
        return Reply("balance-line-fees", told)
    message = "balance-line-overdue" if part.due_on < today else "balance-line"
    return Reply(message, told | {"date": part.due_on})


def _parts(order: Order, today: date, *, explain: bool) -> list[Reply]:
    if order.outstanding == 0:
        return [Reply("plan-closed", {"merchant": order.merchant})]
    lines = [_line(order, today)]
    if explain:
        lines += lines_of_balance(order)
    # Where each is told by itself, a sum of one says nothing more.
    alone = 1 if explain else 0
    paid = sum(payment.amount for payment in order.payments)
    if paid and len(order.payments) > alone:
        lines.append(Reply("balance-paid-so-far", {"amount": order.money(paid)}))
    refunded = sum(refund.amount for refund in order.refunds)
    if refunded and len(order.refunds) > alone:
        lines.append(Reply("balance-refunded", {"amount": order.money(refunded)}))
    if order.fees_outstanding:
        fees = order.money(order.fees_outstanding)
        lines.append(Reply("balance-fees", {"amount": fees}))
    if len(order.open_installments) > 1:
        lines += [
            Reply("installment-line", {"amount": order.money(p.outstanding), "date": p.due_on})
            for p in order.open_installments
        ]
    return lines
