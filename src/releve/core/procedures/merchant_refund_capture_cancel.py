"""A merchant captures, refunds, cancels, releases, or extends an order of its own.

Needs: which of these; order; amount for a refund. To capture without a sum is to capture all that
is left; things named stand for their sum. What a partial capture left is released, what was never
captured is canceled, whichever word is said.
Refuses, in this order:
  capture  already_canceled, already_captured (nothing is left), outside_window (the authorization
           has run out), exceeds_outstanding
  refund   already_canceled, not_captured, outside_window, exceeds_outstanding
  cancel   already_canceled, already_captured
  release  already_canceled, already_captured (nothing is left)
  extend   already_canceled, already_captured, outside_window (it has run out), date_in_past,
           beyond_limit
Above the assistant's authority a person refunds.
Policy: merchant (how long after capture; by how many days), authority (the most refunded alone).
"""

from collections.abc import Mapping
from datetime import timedelta

from releve.core.decisions.decision import (
    Act,
    Ask,
    Decision,
    Fact,
    Inform,
    Option,
    PassOn,
    RefusalCode,
    Refuse,
    Reply,
)
from releve.core.decisions.effect import (
    CancelOrder,
    CaptureOrder,
    ExtendAuthorization,
    RefundCapture,
    ReleaseAuthorization,
)
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import MerchantStep, Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.merchant_book import MerchantBook, refundable
from releve.core.lending.order import Order

POLICY = ("merchant", "authority")

_STEPS: tuple[MerchantStep, ...] = ("capture", "refund", "cancel", "release", "extend")


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose the step, ask which, of which order, or how much, or refuse."""
    merchant = facts.merchant
    if merchant is None:
        return PassOn("policy_requires")
    orders = facts.book.orders
    step = slots.step
    fitting = [o for o in orders if step is None or _may(step, o, merchant)]
    nothing = Refuse("no_such_order", (Reply("no-merchant-order"),))
    order = which_order(slots, facts, fitting, nothing, orders)
    if not isinstance(order, Order):
        return order
    if step not in _STEPS:
        possible = [one for one in _STEPS if _may(one, order, merchant)] or _STEPS
        options = tuple(Option(s, Reply("merchant-step-label", {"step": s})) for s in possible)
        return Ask("errand", Reply("ask-merchant-step", {"order": order.order_id}), options)
    if order.canceled_on is not None:
        return _canceled(order, step, facts)
    match step:
        case "capture":
            return _capture(order, slots, facts, merchant)
        case "refund":
            return _refund(order, slots, facts)
        case "extend":
            return _extend(order, slots, facts, merchant)
        case _:
            return _give_up(order, slots, merchant)


def _may(step: MerchantStep, order: Order, merchant: MerchantBook) -> bool:
    if order.canceled_on is not None:
        return False
    left = merchant.capturable(order) > 0
    match step:
        case "refund":
            return refundable(order) > 0
        case "cancel":
            return order.captured == 0
        case "release":
            return left and order.captured > 0
        case _:
            return left


def _canceled(order: Order, step: MerchantStep, facts: Facts) -> Decision:
    told = {"order": order.order_id, "date": order.canceled_on or facts.today}
    again = step in ("cancel", "release") and order.canceled_on == facts.today
    if again:
        return Inform((Reply("merchant-canceled-already", told),), already=True)
    return _no("already_canceled", "merchant-canceled-already", told)


def _capture(order: Order, slots: Slots, facts: Facts, merchant: MerchantBook) -> Decision:
    named = {"order": order.order_id}
    left = merchant.capturable(order)
    if left <= 0:
        told = named | {"amount": order.money(order.captured)}
        return _no("already_captured", "merchant-captured-already", told)
    if _run_out(order, facts):
        told = named | {"date": order.authorized_until or facts.today}
        return _no("outside_window", "authorization-over", told)
    amount = _sum(order, slots) or left
    if amount > left:
        return _no("exceeds_outstanding", "capture-too-much", named | {"amount": order.money(left)})
    told = named | {"amount": order.money(amount)}
    return Act(
        (CaptureOrder(order.order_id, amount),),
        (Reply("capture-proposal", told),),
        (Reply("capture-done", told),),
    )


def _refund(order: Order, slots: Slots, facts: Facts) -> Decision:
    named = {"order": order.order_id}
    if order.captured_on is None:
        return _no("not_captured", "merchant-not-captured", named)
    last = order.captured_on + timedelta(days=facts.policy.merchant.refund_window_days)
    if facts.today > last:
        return _no("outside_window", "refund-window-over", named | {"date": last})
    left = refundable(order)
    whole = order.money(left)
    amount = left if slots.amount_word == "all" else _sum(order, slots)
    if amount is None and left > 0:
        options = (Option(str(left), Reply("amount-label", {"amount": whole})),)
        return Ask("amount", Reply("ask-refund-amount", named | {"amount": whole}), options)
    if not amount or amount > left:
        return _no("exceeds_outstanding", "refund-too-much", named | {"amount": whole})
    told = named | {"amount": order.money(amount)}
    return Act(
        (RefundCapture(order.order_id, amount),),
        (Reply("refund-proposal", told),),
        (Reply("refund-done", told),),
    )


def _give_up(order: Order, slots: Slots, merchant: MerchantBook) -> Decision:
    """Cancel what was never captured; release what a partial capture left."""
    named = {"order": order.order_id}
    if not order.captured:
        return Act(
            (CancelOrder(order.order_id),),
            (Reply("merchant-cancel-proposal", named),),
            (Reply("merchant-cancel-done", named),),
        )
    left = merchant.capturable(order)
    if left <= 0 or (slots.step == "cancel" and not slots.rest):
        told = named | {"amount": order.money(order.captured)}
        return _no("already_captured", "merchant-captured-already", told)
    told = named | {"amount": order.money(left)}
    return Act(
        (ReleaseAuthorization(order.order_id, left),),
        (Reply("release-proposal", told),),
        (Reply("release-done", told),),
    )


def _extend(order: Order, slots: Slots, facts: Facts, merchant: MerchantBook) -> Decision:
    named = {"order": order.order_id}
    if merchant.capturable(order) <= 0:
        told = named | {"amount": order.money(order.captured)}
        return _no("already_captured", "merchant-captured-already", told)
    if _run_out(order, facts):
        told = named | {"date": order.authorized_until or facts.today}
        return _no("outside_window", "authorization-over", told)
    was = order.authorized_until or facts.today
    last = was + timedelta(days=facts.policy.merchant.extend_authorization_days)
    last = min(last, merchant.extends_until.get(order.order_id, last))
    until = slots.date or last
    if until <= facts.today:
        return _no("date_in_past", "date-in-past", {"date": until})
    if until > last or last <= was:
        return _no("beyond_limit", "extend-too-far", named | {"date": last})
    told = named | {"was": was, "date": until}
    if until <= was:
        return Inform((Reply("authorized-until", named | {"date": was}),), already=True)
    return Act(
        (ExtendAuthorization(order.order_id, until),),
        (Reply("extend-proposal", told),),
        (Reply("extend-done", named | {"date": until}),),
    )


def _run_out(order: Order, facts: Facts) -> bool:
    return order.authorized_until is not None and facts.today > order.authorized_until


def _sum(order: Order, slots: Slots) -> int | None:
    """The sum said, or that of the things named where they are not the whole order.

    Nothing, or less, is no sum.
    """
    if slots.amount is not None and slots.amount > 0:
        return slots.amount
    parts = [item.amount for item in order.items if item.name in slots.items]
    return sum(parts) if parts and len(parts) < len(order.items) else None


def _no(code: RefusalCode, message: str, told: Mapping[str, Fact]) -> Refuse:
    return Refuse(code, (Reply(message, told),))
