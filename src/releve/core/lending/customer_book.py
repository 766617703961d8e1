"""Everything the lender's books say about one customer: the facts of every procedure."""

from dataclasses import dataclass, field
from datetime import date

from releve.core.lending.account_record import AccountRecord
from releve.core.lending.order import Order
from releve.core.values.ids import CustomerId, OrderId
from releve.core.values.money import Money


@dataclass(frozen=True, slots=True)
class Customer:
    """Who the customer is. `methods` are on file, the one in use first."""

    customer_id: CustomerId
    name: str
    language: str
    market: str
    email: str | None = None
    phone: str | None = None
    address: str | None = None
    methods: tuple[str, ...] = ()
    credit_limit: int | None = None
    locked_on: date | None = None
    payment_day: int | None = None

    @property
    def locked(self) -> bool:
        """Whether the account takes no new purchases."""
        return self.locked_on is not None


@dataclass(frozen=True, slots=True)
class UnmatchedPayment:
    """Money received that no order claims yet."""

    payment_id: str
    received_on: date
    amount: int
    currency: str


@dataclass(frozen=True, slots=True)
class PaymentTrace:
    """A payment that the customer made and that is looked for, until a person closes it."""

    amount: int
    paid_on: date
    traced_on: date
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class CustomerBook:
    """One customer's orders, newest first, and what else concerns them.

    `foreign` holds the order numbers that were asked about and belong to somebody else: that
    they exist is all that is known of them.
    """

    customer: Customer
    currency: str
    orders: tuple[Order, ...] = ()
    unmatched: tuple[UnmatchedPayment, ...] = ()
    foreign: frozenset[OrderId] = frozenset()
    traces: tuple[PaymentTrace, ...] = ()
    record: AccountRecord = field(default_factory=AccountRecord)

    def order(self, order_id: OrderId) -> Order | None:
        """The customer's own order of that id, or None."""
        return next((order for order in self.orders if order.order_id == order_id), None)

    @property
    def owing(self) -> tuple[Order, ...]:
        """Orders with something left to pay, the earliest due first."""
        left = [order for order in self.orders if order.outstanding > 0]
        return tuple(sorted(left, key=_first_due))

    @property
    def outstanding(self) -> Money:
        """All that is owed."""
        return Money(sum(order.outstanding for order in self.orders), self.currency)


def _first_due(order: Order) -> date:
    part = order.next_installment
    return part.due_on if part else order.placed_on
