"""Captures and refunds of an order: what left the shop, and what is given back."""

from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool
from psycopg.types.json import Jsonb

from releve.api.merchant.counter import (
    Counter,
    CounterHere,
    as_response,
    counter_here,
    done,
    shown,
)
from releve.api.merchant.order_uuid import OrderNumber, number_of
from releve.api.merchant.orders import INVALID, check_lines
from releve.api.merchant.shapes import (
    CaptureWanted,
    DueDateExtended,
    RefundWanted,
    ShippingAdded,
)
from releve.api.merchant.told import capture_told, refund_told
from releve.shell.merchant import changes, orders, parcels
from releve.shell.merchant.answers import Answer
from releve.shell.merchant.call import Call
from releve.shell.merchant.capture_at_once import Glance, write_unchanged
from releve.shell.merchant.orders import Locked
from releve.shell.merchant.taking import take

router = APIRouter(prefix="/ordermanagement/v1/orders/{order_id}", tags=["captures"])


@router.post("/captures")
def capture(order_id: OrderNumber, counter: CounterHere) -> Response:
    """The goods leave: the customer owes, the merchant is owed."""

    def answered(capture_id: str) -> Answer:
        made = _made(counter, order_id, "captures", "Capture-Id", capture_id)
        return counter.marked(made)

    def wanted() -> tuple[int, dict[str, Any]]:
        given = counter.wanted(CaptureWanted).given()
        amount = given.pop("captured_amount")
        check_lines("CAPTURE_NOT_ALLOWED", given, amount)
        return amount, given

    def at_once(seen: Glance) -> Answer | None:
        taken = take(seen.call, seen.capturable, *wanted())
        answer = answered(taken.capture_id)
        return answer if write_unchanged(seen, taken, answer) else None

    def work(call: Call, locked: Locked) -> Answer:
        return answered(changes.capture(call, locked, *wanted(), answered))

    answer = counter.at_once(order_id, at_once)
    if answer is not None:
        return as_response(answer)
    return counter.change_order(order_id, work, invalid=INVALID)


async def captured(request: Request) -> Response:
    """The same without what the framework does around a route: captures are what shops do most."""
    counter = await counter_here(request)
    return await run_in_threadpool(capture, number_of(request.path_params["order_id"]), counter)


@router.get("/captures")
def read_captures(order_id: OrderNumber, counter: CounterHere) -> Response:
    """All captures of an order."""

    def work(call: Call) -> Answer:
        order = orders.order_of(call, order_id)
        return shown([capture_told(order, one) for one in order.captures])

    return counter.read(work)


@router.get("/captures/{capture_id}")
def read_capture(order_id: OrderNumber, capture_id: str, counter: CounterHere) -> Response:
    """One capture."""

    def work(call: Call) -> Answer:
        order = orders.order_of(call, order_id)
        return shown(capture_told(order, order.capture(capture_id)))

    return counter.read(work)


@router.patch("/captures/{capture_id}/extend-due-date")
def extend_due_date(order_id: OrderNumber, capture_id: str, counter: CounterHere) -> Response:
    """The customer pays a capture later."""

    def work(call: Call) -> Answer:
        locked = changes.lock(call, order_id)
        locked.seen.capture(capture_id)
        days = counter.wanted(DueDateExtended).number_of_days
        changes.move_due_date(call, locked, capture_id, days)
        return done()

    return counter.change(work, invalid=INVALID)


@router.get("/captures/{capture_id}/extend-due-date-options")
def due_date_options(order_id: OrderNumber, capture_id: str, counter: CounterHere) -> Response:
    """By how many days, and for what fee: the lender asks none."""

    def work(call: Call) -> Answer:
        locked = changes.lock(call, order_id)
        days = changes.due_date_options(locked, capture_id)
        options = [{"number_of_days": each, "amount": 0} for each in days]
        return shown({"currency": locked.seen.currency, "options": options})

    return counter.read(work)


@router.post("/captures/{capture_id}/shipping-info")
def add_shipping_info(order_id: OrderNumber, capture_id: str, counter: CounterHere) -> Response:
    """How the captured goods travel."""

    def work(call: Call) -> Answer:
        locked = changes.lock(call, order_id)
        row = locked.seen.capture(capture_id)
        info = counter.wanted(ShippingAdded).given()["shipping_info"]
        parcels.add_capture_shipping_info(call, locked, row, Jsonb(info))
        return done()

    return counter.change(work, invalid=INVALID)


@router.post("/captures/{capture_id}/trigger-send-out")
def send_again(order_id: OrderNumber, capture_id: str, counter: CounterHere) -> Response:
    """Tell the customer once more."""

    def work(call: Call) -> Answer:
        locked = changes.lock(call, order_id)
        parcels.send_again(call, locked, locked.seen.capture(capture_id))
        return done()

    return counter.change(work)


@router.post("/refunds")
def refund(order_id: OrderNumber, counter: CounterHere) -> Response:
    """The merchant gives back of what it captured."""

    def work(call: Call) -> Answer:
        locked = changes.lock(call, order_id)
        given = counter.wanted(RefundWanted).given()
        amount = given.pop("refunded_amount")
        check_lines("REFUND_NOT_ALLOWED", given, amount)
        refund_id = changes.refund(call, locked, amount, given)
        made = _made(counter, order_id, "refunds", "Refund-Id", refund_id)
        # The dialect documents a JSON text here, and none for a capture.
        return shown(refund_id, 201, made.headers)

    return counter.change(work, invalid=INVALID)


@router.get("/refunds/{refund_id}")
def read_refund(order_id: OrderNumber, refund_id: str, counter: CounterHere) -> Response:
    """One refund."""

    def work(call: Call) -> Answer:
        return shown(refund_told(orders.order_of(call, order_id).refund(refund_id)))

    return counter.read(work)


def _made(counter: Counter, order_id: str, what: str, header: str, made: str) -> Answer:
    place = f"{counter.base}/ordermanagement/v1/orders/{order_id}/{what}/{made}"
    return Answer(201, {"Location": place, header: made})
