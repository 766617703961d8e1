"""A merchant answers a customer's dispute, or asks about it.

Needs: order; files to answer with. To accept needs nothing besides.
Refuses: outside_window (the day to answer by is over); a dispute may still be accepted then. Where
no dispute is open that is told. Evidence that is with the lender already is confirmed, and more
of it is taken as long as there is time.
"""

from releve.core.decisions.decision import Act, Decision, Inform, PassOn, Refuse, Reply
from releve.core.decisions.effect import AcceptDispute, SubmitDisputeEvidence
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.merchant_book import refundable
from releve.core.lending.order import Dispute, Order

POLICY = ()


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose to accept or to answer, tell where it stands, ask which order, or refuse."""
    if facts.merchant is None:
        return PassOn("policy_requires")
    disputed = [order for order in facts.book.orders if order.open_dispute is not None]
    nothing = Inform((Reply("no-open-dispute"),))
    order = which_order(slots, facts, disputed, nothing)
    if not isinstance(order, Order):
        return order
    dispute = order.open_dispute
    if dispute is None:
        return _decided_already(order, facts)
    named = {"order": order.order_id}
    if slots.step == "accept":
        told = named | {"amount": order.money(refundable(order))}
        return Act(
            (AcceptDispute(order.order_id),),
            (Reply("accept-dispute-proposal", told),),
            (Reply("accept-dispute-done", told),),
        )
    if slots.files or slots.step == "answer":
        return _answer(order, dispute, slots, facts)
    return Inform(_where_it_stands(order, dispute, facts))


def _decided_already(order: Order, facts: Facts) -> Decision:
    closed = [dispute for dispute in order.disputes if dispute.closed_on is not None]
    if not closed:
        return Inform((Reply("no-open-dispute-on", {"order": order.order_id}),))
    day = closed[-1].closed_on or facts.today
    told = (Reply("dispute-closed", {"order": order.order_id, "date": day}),)
    return Inform(told, already=day == facts.today)


def _answer(order: Order, dispute: Dispute, slots: Slots, facts: Facts) -> Decision:
    named = {"order": order.order_id}
    if dispute.answer_by is not None and facts.today > dispute.answer_by:
        told = named | {"date": dispute.answer_by}
        return Refuse("outside_window", (Reply("dispute-answer-over", told),))
    if not slots.files:
        return Inform(
            (Reply("dispute-send-files", named), *_where_it_stands(order, dispute, facts))
        )
    told = named | {"files": ", ".join(slots.files)}
    return Act(
        (SubmitDisputeEvidence(order.order_id, slots.files),),
        (Reply("evidence-proposal", told),),
        (Reply("evidence-done", told),),
    )


def _where_it_stands(order: Order, dispute: Dispute, facts: Facts) -> tuple[Reply, ...]:
    told = {
        "order": order.order_id,
        "reason": dispute.reason,
        "amount": order.money(refundable(order)),
        "date": dispute.opened_on,
    }
    lines = [Reply("merchant-dispute-line", told)]
    if facts.merchant is not None and order.order_id in facts.merchant.answered:
        lines.append(Reply("dispute-answered", {"order": order.order_id}))
    if dispute.answer_by is not None:
        lines.append(Reply("dispute-answer-by", {"date": dispute.answer_by}))
    return tuple(lines)
