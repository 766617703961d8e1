"""What a merchant's effects make of an order: its own, and on its own word only."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from releve.core.decisions.effect import (
    AcceptDispute,
    CaptureOrder,
    ExtendAuthorization,
    RefundCapture,
    ReleaseAuthorization,
    SubmitDisputeEvidence,
)
from releve.core.lending import event as happened
from releve.core.lending import order_life
from releve.core.lending.allocation import RefundAllocation
from releve.core.lending.order import Installment, Order
from releve.core.lending.order_life import happen
from releve.core.lending.step import Step
from releve.core.values.ids import MerchantId

MerchantEffect = (
    CaptureOrder
    | RefundCapture
    | ReleaseAuthorization
    | ExtendAuthorization
    | AcceptDispute
    | SubmitDisputeEvidence
)


@dataclass(frozen=True, slots=True)
class Selling:
    """On whose word a merchant's effects are written, and what a capture makes.

    `plan` is how the captured amount is owed; `fee` and `tax` are what the merchant pays of it.
    """

    merchant_id: MerchantId
    allocation: RefundAllocation
    plan: Sequence[Installment] = ()
    fee: int = 0
    tax: int = 0


def sell(selling: Selling | None, order: Order, effect: MerchantEffect, today: date) -> Step:
    """One effect. ValueError where nobody sells, somebody else does, or the order forbids it."""
    if selling is None or selling.merchant_id != order.merchant_id:
        raise ValueError(f"order {order.order_id} is another merchant's")
    match effect:
        case CaptureOrder(_, amount):
            plan = selling.plan
            return order_life.capture(order, today, amount, plan, selling.fee, selling.tax)
        case RefundCapture(_, amount):
            return happen(order, happened.Refunded(today, amount, selling.allocation))
        case ExtendAuthorization(_, until):
            return replace(order, authorized_until=until), ()
        case AcceptDispute():
            decided = happened.DisputeDecided(today, "customer", allocation=selling.allocation)
            return happen(order, decided)
        case ReleaseAuthorization() | SubmitDisputeEvidence():
            # The merchant's own rows say it: core/lending/authorization, and the dispute's case.
            return order, ()
