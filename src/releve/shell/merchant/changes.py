"""What a merchant does to an order: captures, refunds, and changes of the authorization.

Each runs in the caller's transaction under the customer's lock. Money goes through
core/lending/order_life, the same way as in a turn, and is posted to the same books.
"""

import uuid
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from psycopg.types.json import Jsonb

from releve.core.books.entry import JournalEntry
from releve.core.lending import authorization, event, order_life
from releve.core.lending.authorization import Authorization, Refusal
from releve.core.lending.order import Order
from releve.shell import order_changes
from releve.shell.facts import lock_customer
from releve.shell.merchant.answers import Answer, first_answer
from releve.shell.merchant.call import Call, Refused
from releve.shell.merchant.capture_rows import write_capture
from releve.shell.merchant.entering import read
from releve.shell.merchant.orders import Locked, parties_of
from releve.shell.merchant.taking import granted, take
from releve.shell.order_rows import Row, as_json
from releve.shell.postgres.named import load

_SQL = load("merchant_orders")


def lock(call: Call, order_id: str) -> Locked:
    """Lock an order of the merchant's and read it. Refused (not_found) where there is none."""
    parties = parties_of(call, order_id)
    lock_customer(call.connection, call.lender_id, parties.customer_id)
    return read(call, parties, order_id)[0]


def capture(
    call: Call,
    locked: Locked,
    amount: int,
    details: dict[str, Any],
    answered: Callable[[str], Answer] | None = None,
) -> str:
    """Capture `amount`; the capture's id. `details` are given back when it is read.

    `answered` makes the answer of the capture's id, to be kept under the call's claim.
    """
    taken = take(call, locked.capturable, amount, details)
    said = taken.said | first_answer(call, answered(taken.capture_id) if answered else None)
    write_capture(call, (locked.order, taken.order), locked.today, taken.entries, said)
    return taken.capture_id


def refund(
    call: Call, locked: Locked, amount: int, details: dict[str, Any], *, dispute: str | None = None
) -> str:
    """Give `amount` back; the refund's id. `dispute` names what forced it, if one did."""
    granted = authorization.refund(locked.seen.held, amount)
    if isinstance(granted, Refusal):
        raise Refused("not_allowed", granted.code, granted.reason)
    refund_id = str(uuid.uuid4())
    refunded = event.Refunded(locked.today, amount, call.desk.policy.refund.allocation)
    try:
        order, entries = order_life.happen(locked.order, refunded)
    except ValueError as error:
        # Money given back by another way than the merchant's.
        raise Refused("not_allowed", "REFUND_NOT_ALLOWED", str(error)) from error
    # A key that begins so makes it a reversal in the merchant's payout.
    key = f"dispute:{dispute}:{refund_id}" if dispute else f"refund:{refund_id}"
    posted = _write(call, locked, order, entries, key)
    parts: list[Row] = [{"capture": number, "amount": part} for number, part in granted[1]]
    call.connection.execute(
        _SQL.add_refund,
        call.named(
            order=locked.order_id,
            number=len(order.refunds),
            refund=refund_id,
            entry=posted[0],
            details=Jsonb(details),
            parts=as_json(parts),
        ),
    )
    return refund_id


def cancel(call: Call, locked: Locked) -> None:
    """Cancel an order without captures."""
    granted(authorization.cancel(locked.seen.held, call.now))
    order, entries = order_life.happen(locked.order, event.Canceled(locked.today))
    _write(call, locked, order, entries, "")


def release(call: Call, locked: Locked) -> None:
    """Give up what is left of the authorization."""
    _change_terms(call, locked, granted(authorization.release(locked.seen.held, call.now)))


def extend(call: Call, locked: Locked) -> None:
    """Let the authorization run longer."""
    _change_terms(call, locked, granted(authorization.extend(locked.seen.held, call.now)))


def change_amount(call: Call, locked: Locked, amount: int) -> None:
    """Authorize another amount."""
    held = authorization.change_amount(locked.seen.held, amount, call.now)
    _change_terms(call, locked, granted(held))


def move_due_date(call: Call, locked: Locked, capture_id: str, days: int) -> None:
    """Move what is open of a capture by `days`: one of those offered for it."""
    offered = due_date_options(locked, capture_id)
    if days not in offered:
        known = ", ".join(map(str, offered)) or "none"
        reason = f"The due date may be extended by: {known} (days)."
        raise Refused("not_allowed", "NOT_ALLOWED", reason)
    order = locked.order
    for part in _open_parts(locked, capture_id):
        to = date.fromordinal(part.due_on.toordinal() + days)
        moved = event.DueDateMoved(locked.today, to, part.number)
        order, _ = order_life.happen(order, moved)
    _write(call, locked, order, (), "")


def due_date_options(locked: Locked, capture_id: str) -> tuple[int, ...]:
    """By how many days a capture's due dates may be moved; none once moved, or nothing is owed."""
    parts = _open_parts(locked, capture_id)
    if not parts or any(part.times_moved for part in parts):
        return ()
    return authorization.DUE_DATE_EXTENSIONS_DAYS


def _open_parts(locked: Locked, capture_id: str):
    row = locked.seen.capture(capture_id)
    return [p for p in locked.order.open_installments if row.first <= p.number <= row.last]


def _write(
    call: Call, locked: Locked, after: Order, entries: Sequence[JournalEntry], key: str
) -> list[int]:
    return write(call, locked.order, after, locked.today, entries, key)


def write(
    call: Call,
    before: Order,
    after: Order,
    today: date,
    entries: Sequence[JournalEntry],
    key: str,
) -> list[int]:
    """Write a changed order and its entries; the ids of the entries, in their order."""
    return order_changes.write(call.connection, call.lender_id, before, after, today, entries, key)


def _change_terms(call: Call, locked: Locked, held: Authorization) -> None:
    call.connection.execute(
        _SQL.change_terms,
        call.named(
            order=locked.order_id,
            amount=held.amount,
            until=held.expires_at.date(),
            expires_at=held.expires_at,
            released=held.released,
        ),
    )
