"""An amount or a line explained or corrected.

Needs: order. The bill is told line by line: what was bought, interest, fees, refunds, payments,
and what is left. A customer who says that the amount is wrong is shown the lines first and offered
a dispute over the amount: the lines often settle it, and an assistant corrects no bill by itself.
The bill waits for a dispute over the amount as for one over the goods (house.toml: "a dispute
pauses until it is decided").
Refuses, where the amount is said to be wrong and the lines were told: outside_window,
already_disputed.
Policy: dispute (how long after capture), pause_plan (how long the bill waits at most).
"""

from datetime import timedelta

from releve.core.decisions.decision import Act, Decision, Fact, Inform, Refuse, Reply
from releve.core.decisions.effect import Effect, OpenDispute, PausePlan
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Order

POLICY = ("dispute", "pause_plan")


def decide(slots: Slots, facts: Facts) -> Decision:
    """Tell the lines of a bill; where its amount is said to be wrong, offer a dispute over it."""
    book = facts.book
    nothing = Inform((Reply("no-purchase"),))
    order = which_order(slots, facts, book.owing, nothing, book.orders)
    if not isinstance(order, Order):
        return order
    lines = _lines(order)
    if not slots.wrong or order.captured_on is None:
        return Inform(lines)
    named: dict[str, Fact] = {"merchant": order.merchant}
    last = order.captured_on + timedelta(days=facts.policy.dispute.window_days)
    if facts.today > last:
        told = Reply("dispute-window-over", named | {"date": last})
        return Refuse("outside_window", (*lines, told))
    dispute = order.open_dispute
    if dispute is not None:
        told = Reply("already-disputed", named | {"date": dispute.opened_on})
        if (dispute.reason, dispute.opened_on) == ("wrong_amount", facts.today):
            return Inform((*lines, told), already=True)
        return Refuse("already_disputed", (*lines, told))
    return _propose(order, lines, facts)


def _lines(order: Order) -> tuple[Reply, ...]:
    """The bill, in the order in which it came about."""
    named: dict[str, Fact] = {"merchant": order.merchant}
    day = order.captured_on or order.placed_on
    whole = order.money(order.captured or order.authorized)
    lines = [Reply("invoice-total", named | {"amount": whole, "date": day})]
    lines += [
        Reply("invoice-item", {"item": item.name, "amount": order.money(item.amount)})
        for item in order.items
    ]
    interest = sum(part.interest for part in order.installments)
    if interest:
        lines.append(Reply("invoice-interest", {"amount": order.money(interest)}))
    for fee in order.fees:
        told: dict[str, Fact] = {"amount": order.money(fee.amount), "date": fee.charged_on}
        lines.append(Reply("invoice-fee-waived" if fee.waived else "invoice-fee", told))
    for refund in order.refunds:
        told = named | {"amount": order.money(refund.amount), "date": refund.on}
        lines.append(Reply("refund-booked", told))
    for payment in order.payments:
        told = {"amount": order.money(payment.amount), "date": payment.on}
        lines.append(Reply("invoice-payment", told))
    return (*lines, *_left(order))


def _left(order: Order) -> list[Reply]:
    part = order.next_installment
    named: dict[str, Fact] = {"merchant": order.merchant}
    if order.captured_on is None:
        return [Reply("not-captured", named)]
    if order.outstanding == 0:
        return [Reply("plan-closed", named)]
    told = named | {"amount": order.money(order.outstanding)}
    if part is None:
        return [Reply("balance-line-fees", told)]
    lines = [Reply("balance-line", told | {"date": part.due_on})]
    if len(order.open_installments) > 1:
        lines += [
            Reply("installment-line", {"amount": order.money(p.outstanding), "date": p.due_on})
            for p in order.open_installments
        ]
    return lines


def _propose(order: Order, lines: tuple[Reply, ...], facts: Facts) -> Act:
    named = {"merchant": order.merchant}
    opened = OpenDispute(order.order_id, "wrong_amount")
    proposal = [*lines, Reply("dispute-amount-proposal", named)]
    done = [Reply("dispute-amount-done", named)]
    effects: tuple[Effect, ...] = (opened,)
    if order.outstanding > 0:
        until = facts.today + timedelta(days=facts.policy.pause_plan.dispute_days_max)
        effects = (opened, PausePlan(order.order_id, "dispute", until))
        proposal.append(Reply("pause-proposal", {"date": until}))
        done.append(Reply("pause-done", {"date": until}))
    return Act(effects, tuple(proposal), tuple(done))
