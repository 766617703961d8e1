"""A merchant's orders, read from rows: authorization, captures and refunds, purchase."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, cast

from releve.core.lending.authorization import Authorization, Captured
from releve.core.lending.merchant import Merchant
from releve.core.lending.order import Order, Product
from releve.core.values.ids import CustomerId, OrderId
from releve.shell.merchant.call import Call, Refused
from releve.shell.postgres.named import load

_SQL = load("merchant_orders")
_READ = " ".join(_SQL.read_order.split())
Details = dict[str, Any]


@dataclass(frozen=True, slots=True)
class CaptureRow:
    """A capture as the merchant sees it; its installments are numbered from `first` to `last`."""

    number: int
    capture_id: str
    captured_at: datetime
    amount: int
    first: int
    last: int
    details: Details
    shipping_info: list[Details]
    refunded: int


@dataclass(frozen=True, slots=True)
class RefundRow:
    """A refund as the merchant sees it."""

    number: int
    refund_id: str
    refunded_at: datetime
    amount: int
    details: Details


@dataclass(frozen=True, slots=True)
class MerchantOrder:
    """All that a merchant knows of an order."""

    order_id: OrderId
    customer_id: CustomerId
    product: Product
    currency: str
    held: Authorization
    original: int
    reference1: str | None
    reference2: str | None
    purchase: Details
    shipping_info: list[Details]
    captures: tuple[CaptureRow, ...] = ()
    refunds: tuple[RefundRow, ...] = field(default=())

    def capture(self, capture_id: str) -> CaptureRow:
        """The capture of that id. Refused (not_found) where there is none."""
        for capture in self.captures:
            if capture.capture_id == capture_id:
                return capture
        raise Refused("not_found", "NO_SUCH_CAPTURE", "The order has no such capture.")

    def refund(self, refund_id: str) -> RefundRow:
        """The refund of that id. Refused (not_found) where there is none."""
        for refund in self.refunds:
            if refund.refund_id == refund_id:
                return refund
        raise Refused("not_found", "NO_SUCH_REFUND", "The order has no such refund.")


def order_of(call: Call, order_id: str) -> MerchantOrder:
    """The merchant's own order. Refused (not_found): none, or another merchant's."""
    named = call.named(order=order_id)
    row = (
        None if "\0" in order_id else call.connection.execute(_READ, named, prepare=True).fetchone()
    )
    if row is None:
        raise no_such_order()
    return order_from(row)


@dataclass(frozen=True, slots=True)
class Parties:
    """Whose order it is, in which market, and at whose shop."""

    customer_id: CustomerId
    market: str
    merchant: Merchant


@dataclass(frozen=True, slots=True)
class Capturable:
    """An order as far as a capture looks at it.

    `payment_day` is the day of the month that the customer chose for monthly plans.
    """

    order: Order
    held: Authorization
    today: date
    merchant: Merchant
    market: str
    payment_day: int | None


@dataclass(frozen=True, slots=True)
class Locked:
    """An order under its customer's lock, as the merchant and as the customer know it.

    `payment_day` is the day of the month that the customer chose for monthly plans.
    """

    seen: MerchantOrder
    order: Order
    today: date
    merchant: Merchant
    market: str
    payment_day: int | None = None

    @property
    def order_id(self) -> OrderId:
        """Its id."""
        return self.seen.order_id

    @property
    def capturable(self) -> Capturable:
        """What a capture looks at."""
        return Capturable(
            self.order, self.seen.held, self.today, self.merchant, self.market, self.payment_day
        )


def parties_of(call: Call, order_id: str) -> Parties:
    """Who is party to an order of the merchant's. Refused (not_found) as `order_of`."""
    row = (
        None
        if "\0" in order_id
        else call.connection.execute(
            _SQL.owner, call.named(order=order_id), prepare=True
        ).fetchone()
    )
    if row is None:
        raise no_such_order()
    return Parties(CustomerId(row[0]), row[1].lower(), Merchant(*row[2:]))


def no_such_order() -> Refused:
    """Said of an order that is not there and of another merchant's alike."""
    return Refused("not_found", "NO_SUCH_ORDER", "There is no such order.")


def order_from(row: tuple[Any, ...]) -> MerchantOrder:
    """An order from what `read_order` (postgres/sql/merchant_orders.sql) answers."""
    (
        order_id,
        customer_id,
        product,
        currency,
        authorized,
        canceled,
        placed_at,
        expires_at,
        original,
        released,
        reference1,
        reference2,
        purchase,
        shipping_info,
        captures,
        refunds,
    ) = row
    taken = tuple(_capture(capture) for capture in captures)
    return MerchantOrder(
        order_id,
        customer_id,
        cast("Product", product),
        currency,
        Authorization(
            authorized,
            placed_at,
            expires_at,
            released,
            canceled,
            tuple(Captured(one.number, one.amount, one.refunded) for one in taken),
        ),
        original,
        reference1,
        reference2,
        purchase,
        shipping_info,
        taken,
        tuple(
            RefundRow(number, refund_id, _at(at), amount, details)
            for number, refund_id, at, amount, details in refunds
        ),
    )


def _capture(row: list[Any]) -> CaptureRow:
    number, capture_id, at, amount, first, last, details, shipping_info, refunded = row
    return CaptureRow(
        number, capture_id, _at(at), amount, first, last, details, shipping_info, int(refunded)
    )


def _at(written: str) -> datetime:
    return datetime.fromisoformat(written)
