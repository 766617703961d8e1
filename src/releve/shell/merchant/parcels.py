"""What a merchant writes on an order beside the money: lines, addresses, references, shipments."""

from typing import Any

from psycopg.types.json import Jsonb

from releve.shell.merchant.call import Call
from releve.shell.merchant.changes import Locked
from releve.shell.merchant.orders import CaptureRow, parties_of
from releve.shell.merchant.placing import items_of
from releve.shell.order_rows import Row, as_json
from releve.shell.outbox import OutboxMessage, put
from releve.shell.postgres.named import load

_SQL = load("merchant_orders")
_ITEMS = load("orders")


def acknowledge(call: Call, order_id: str) -> None:
    """The merchant has seen the order; seeing it twice is no error."""
    parties_of(call, order_id)
    call.connection.execute(_SQL.acknowledge, call.named(order=order_id))


def change_lines(call: Call, locked: Locked, lines: list[dict[str, Any]]) -> None:
    """Other order lines, for the merchant and for the customer."""
    changed = {"order_lines": lines}
    change_purchase(call, locked.order_id, changed)
    items: list[Row] = [
        {"order_id": locked.order_id, "number": number, "name": item.name, "amount": item.amount}
        for number, item in enumerate(items_of(changed), start=1)
    ]
    call.connection.execute(_SQL.forget_items, call.named(order=locked.order_id))
    call.connection.execute(_ITEMS.add_items, {"lender_id": call.lender_id, "rows": as_json(items)})


def change_purchase(call: Call, order_id: str, changed: dict[str, Any]) -> None:
    """Put what is given in the place of what was."""
    call.connection.execute(
        _SQL.change_purchase, call.named(order=order_id, purchase=Jsonb(changed))
    )


def change_references(call: Call, order_id: str, given: dict[str, Any]) -> None:
    """The shop's own numbers; what is not given stays."""
    call.connection.execute(
        _SQL.change_references,
        call.named(
            order=order_id,
            reference1=given.get("merchant_reference1"),
            reference2=given.get("merchant_reference2"),
        ),
    )


def add_shipping_info(call: Call, order_id: str, info: Jsonb) -> None:
    """More shipments of an order."""
    call.connection.execute(_SQL.add_shipping_info, call.named(order=order_id, shipping_info=info))


def add_capture_shipping_info(call: Call, locked: Locked, row: CaptureRow, info: Jsonb) -> None:
    """More shipments of a capture."""
    call.connection.execute(
        _SQL.add_capture_shipping_info,
        call.named(order=locked.order_id, number=row.number, shipping_info=info),
    )


def send_again(call: Call, locked: Locked, row: CaptureRow) -> None:
    """Tell the customer once more what a capture made them owe."""
    parts = [p for p in locked.order.installments if row.first <= p.number <= row.last]
    body = {
        "order": locked.order_id,
        "capture": row.capture_id,
        "installments": [{"due_on": p.due_on.isoformat(), "amount": p.amount} for p in parts],
    }
    key = f"capture/{row.capture_id}/{call.now.isoformat()}"
    message = OutboxMessage(key, "email", locked.seen.customer_id, body)
    put(call.connection, call.lender_id, message, call.now)
