"""What a lender's books say to one merchant: its payouts, and its side of orders and disputes.

The orders themselves are in the `CustomerBook` of the same facts, whose "customer" is then the
merchant: what a message points at is found there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from releve.core.lending.order import Order
from releve.core.values.ids import MerchantId, OrderId


@dataclass(frozen=True, slots=True)
class Payout:
    """Money to a merchant, paid or to be paid `on` that day; `sales` is what it is paid for.

    The difference between `sales` and `amount` stayed with the lender, or went back to customers.
    """

    on: date
    amount: int
    currency: str
    orders: tuple[OrderId, ...]
    sales: int | None = None


@dataclass(frozen=True, slots=True)
class MerchantBook:
    """One merchant. `payouts` are newest first; `released` is what was given up of an order.

    `answered` are the orders whose open dispute the merchant has answered, and `extends_until`
    the last day to which an order's authorization may run at all, where there is one.
    """

    merchant_id: MerchantId
    name: str
    payouts: tuple[Payout, ...] = ()
    released: Mapping[OrderId, int] = field(default_factory=dict[OrderId, int])
    answered: frozenset[OrderId] = frozenset()
    extends_until: Mapping[OrderId, date] = field(default_factory=dict[OrderId, date])

    def capturable(self, order: Order) -> int:
        """What is authorized of an order and neither captured nor given up."""
        if order.canceled_on is not None:
            return 0
        return order.authorized - order.captured - self.released.get(order.order_id, 0)

    def payouts_of(self, order_id: OrderId) -> tuple[Payout, ...]:
        """The payouts that pay for an order."""
        return tuple(one for one in self.payouts if order_id in one.orders)


def refundable(order: Order) -> int:
    """What was captured of an order and not given back."""
    return order.captured - sum(refund.amount for refund in order.refunds)
