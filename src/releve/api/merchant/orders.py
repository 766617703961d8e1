"""Orders after the purchase: read, acknowledged, changed, extended, released, canceled.

A body of the wrong form is answered with the status that the dialect documents for the route:
403, and 404 where it documents nothing else.
"""

from typing import Any

from fastapi import APIRouter, Response
from psycopg.types.json import Jsonb

from releve.api.merchant.counter import CounterHere, done, shown
from releve.api.merchant.credit_told import turned_down
from releve.api.merchant.order_uuid import OrderNumber
from releve.api.merchant.shapes import (
    AuthorizationChanged,
    CustomerChanged,
    ReferencesChanged,
    ShippingAdded,
)
from releve.api.merchant.told import order_told
from releve.core.lending.purchase import faults
from releve.shell import credit
from releve.shell.merchant import changes, orders, parcels
from releve.shell.merchant.answers import Answer
from releve.shell.merchant.call import Call, Refused
from releve.shell.merchant.sessions import lines_of

router = APIRouter(prefix="/ordermanagement/v1/orders", tags=["orders"])
INVALID = 403
# The dialect documents an empty text in some answers without content; that is what it is.
_EMPTY_TEXT = {"Content-Type": "text/plain"}


def check_lines(code: str, given: dict[str, Any], amount: int) -> None:
    """Refused where order lines were given that do not add up to the amount."""
    lines = lines_of(given)
    if lines and (found := faults(lines, amount)):
        raise Refused("not_allowed", code, *found)


@router.get("/{order_id}")
def read_order(order_id: OrderNumber, counter: CounterHere) -> Response:
    """An order with its captures and refunds."""
    return counter.read(lambda call: shown(order_told(orders.order_of(call, order_id), call.now)))


@router.post("/{order_id}/acknowledge")
def acknowledge(order_id: OrderNumber, counter: CounterHere) -> Response:
    """The merchant has seen the order."""

    def work(call: Call) -> Answer:
        parcels.acknowledge(call, order_id)
        return done()

    return counter.change(work)


@router.patch("/{order_id}/authorization")
def change_authorization(order_id: OrderNumber, counter: CounterHere) -> Response:
    """Another amount, and order lines for it."""

    def work(call: Call) -> Answer:
        locked = changes.lock(call, order_id)
        wanted = counter.wanted(AuthorizationChanged)
        given = wanted.given()
        check_lines("NOT_ALLOWED", given, wanted.order_amount)
        asked = credit.ask_more(call, locked.seen, wanted.order_amount)
        if asked is not None and not asked.granted:
            return turned_down(counter, asked)
        changes.change_amount(call, locked, wanted.order_amount)
        if wanted.order_lines:
            parcels.change_lines(call, locked, given["order_lines"])
        return done(**_EMPTY_TEXT)

    return counter.change(work, invalid=INVALID)


@router.patch("/{order_id}/customer-details")
def change_customer(order_id: OrderNumber, counter: CounterHere) -> Response:
    """Where the goods go instead; refused once the order has ended."""

    def work(call: Call) -> Answer:
        order = changes.lock(call, order_id).seen
        if order.held.status(call.now) in {"CANCELLED", "EXPIRED"}:
            raise Refused("not_allowed", "NOT_ALLOWED", "The order has ended.")
        parcels.change_purchase(call, order_id, counter.wanted(CustomerChanged).given())
        return done(**_EMPTY_TEXT)

    return counter.change(work, invalid=INVALID)


@router.post("/{order_id}/extend-authorization-time")
def extend(order_id: OrderNumber, counter: CounterHere) -> Response:
    """More time to capture."""

    def work(call: Call) -> Answer:
        changes.extend(call, changes.lock(call, order_id))
        return done()

    return counter.change(work)


@router.patch("/{order_id}/merchant-references")
def change_references(order_id: OrderNumber, counter: CounterHere) -> Response:
    """The shop's own numbers."""

    def work(call: Call) -> Answer:
        order = changes.lock(call, order_id).seen
        if order.held.canceled:
            raise Refused("not_allowed", "NOT_ALLOWED", "The order is canceled.")
        parcels.change_references(call, order_id, counter.wanted(ReferencesChanged).given())
        return done(**_EMPTY_TEXT)

    return counter.change(work, invalid=INVALID)


@router.post("/{order_id}/release-remaining-authorization")
def release(order_id: OrderNumber, counter: CounterHere) -> Response:
    """Nothing more will be captured."""

    def work(call: Call) -> Answer:
        changes.release(call, changes.lock(call, order_id))
        return done(**_EMPTY_TEXT)

    return counter.change(work)


@router.post("/{order_id}/shipping-info")
def add_shipping_info(order_id: OrderNumber, counter: CounterHere) -> Response:
    """How the goods travel."""

    def work(call: Call) -> Answer:
        orders.parties_of(call, order_id)
        given = counter.wanted(ShippingAdded).given()
        parcels.add_shipping_info(call, order_id, Jsonb(given["shipping_info"]))
        return done()

    return counter.change(work, invalid=404)


@router.post("/{order_id}/cancel")
def cancel(order_id: OrderNumber, counter: CounterHere) -> Response:
    """The order will not be."""

    def work(call: Call) -> Answer:
        changes.cancel(call, changes.lock(call, order_id))
        return done()

    return counter.change(work)
