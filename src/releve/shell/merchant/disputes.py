"""A merchant's side of its customers' disputes: read, accept, represent with files, appeal.

A dispute is opened by the customer; it waits for the merchant. Represented or appealed it waits
for the lender, who decides. An accepted one, and one lost on appeal, gives the customer back all
that was captured and not refunded yet, and closes; a won one closes without money.
"""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Literal

from psycopg.types.json import Jsonb

from releve.core.decisions.effect import Effect, OpenDispute
from releve.core.lending import event, order_life
from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.order import DisputeWinner, Order
from releve.core.values.ids import CustomerId, OrderId
from releve.shell.facts import load_book
from releve.shell.merchant import changes
from releve.shell.merchant.call import Call, Refused
from releve.shell.merchant.webhooks import (
    OrderEvent,
    dispute_decided,
    dispute_opened,
    tell_of_orders,
)
from releve.shell.postgres.named import load

_SQL = load("merchant_disputes")
ANSWER_DAYS = 14
FILE_BYTES_MAX = 900_000
MEDIA_TYPES = ("application/pdf", "image/jpeg", "image/png", "text/plain")
Kind = Literal["accept", "represent", "appeal"]
_WAITS_FOR: dict[Kind, tuple[str, ...]] = {
    "accept": ("awaiting_merchant", "under_review", "lost"),
    "represent": ("awaiting_merchant",),
    "appeal": ("lost",),
}
_THEN: dict[Kind, str] = {
    "accept": "accepted",
    "represent": "under_review",
    "appeal": "appealed",
}
_DECIDED = frozenset({"accepted", "won", "lost"})


@dataclass(frozen=True, slots=True)
class DisputeCase:
    """A dispute as the merchant sees it."""

    dispute_id: str
    order_id: OrderId
    number: int
    reason: str
    opened_on: date
    answer_by: date
    currency: str
    amount: int
    status: str


def disputes_of(
    call: Call, *, status: str | None, size: int, offset: int
) -> tuple[list[DisputeCase], int]:
    """Some of the merchant's disputes, the newest first, and how many there are in all."""
    named = call.named(order=None, number=None, status=status, size=size, offset=offset)
    rows = call.connection.execute(_SQL.disputes, named).fetchall()
    return [_case(row) for row in rows], rows[0][-1] if rows else 0


def dispute_of(call: Call, dispute_id: str) -> DisputeCase:
    """The merchant's dispute of that id. Refused (not_found): none, or another merchant's."""
    order_id, _, number = dispute_id.removeprefix("D-").rpartition("-")
    known = number.isascii() and number.isdecimal() and len(number) < 5 and "\0" not in order_id
    if known and dispute_id.startswith("D-"):
        named = call.named(order=order_id, number=int(number), status=None, size=1, offset=0)
        row = call.connection.execute(_SQL.disputes, named).fetchone()
        if row is not None:
            return _case(row)
    raise Refused("not_found", "NO_SUCH_DISPUTE", "There is no such dispute.")


def statements_of(call: Call, dispute_id: str) -> list[tuple[int, str, str, list[str], datetime]]:
    """What was said of it: (number, kind, text, files, when)."""
    return call.connection.execute(_SQL.statements, call.named(dispute=dispute_id)).fetchall()


def add_file(call: Call, name: str, media_type: str, content: bytes) -> str:
    """Keep a file for a statement; its id. Refused (bad_value): empty, too long, another kind."""
    if media_type not in MEDIA_TYPES:
        raise Refused("bad_value", "BAD_VALUE", f"Content-Type is one of {', '.join(MEDIA_TYPES)}")
    if not 0 < len(content) <= FILE_BYTES_MAX:
        raise Refused("bad_value", "BAD_VALUE", f"A file has 1 to {FILE_BYTES_MAX} bytes.")
    file_id = str(uuid.uuid4())
    call.connection.execute(
        _SQL.add_file,
        call.named(file=file_id, name=name, media_type=media_type, content=content),
    )
    return file_id


def state(call: Call, dispute_id: str, kind: Kind, said: str, files: list[str]) -> None:
    """Accept, represent, or appeal. Refused: not its turn, too late, or unknown files."""
    order, found = _locked(call, dispute_id)
    if found.status not in _WAITS_FOR[kind]:
        raise Refused("not_allowed", "NOT_ALLOWED", f"The dispute is {found.status}.")
    if kind != "accept" and call.now.date() > found.answer_by:
        raise Refused("not_allowed", "NOT_ALLOWED", f"The answer was due by {found.answer_by}.")
    row = call.connection.execute(_SQL.files_known, call.named(files=files)).fetchone()
    if row is None or row[0] != len(set(files)):
        raise Refused("bad_value", "BAD_VALUE", "files: some of them are not known")
    _change(call, found, _THEN[kind])
    call.connection.execute(
        _SQL.add_statement,
        call.named(dispute=dispute_id, kind=kind, said=said, files=Jsonb(files)),
    )
    if kind == "accept":
        _give_back(call, order, dispute_id)
        _close(call, found, "customer")


def opened_now(book: CustomerBook, effects: Sequence[Effect], today: date) -> list[OrderEvent]:
    """Word for the merchants whose orders a customer has just disputed.

    `book` is the customer's as it was before.
    """
    answer_by = today + timedelta(days=ANSWER_DAYS)
    found = [(each, book.order(each.order)) for each in effects if isinstance(each, OpenDispute)]
    return [
        dispute_opened(order.order_id, len(order.disputes) + 1, each.reason, answer_by)
        for each, order in found
        if order is not None
    ]


def decide(call: Call, dispute_id: str, *, won: bool) -> None:
    """The lender decides what was represented or appealed. Refused where nothing was."""
    order, found = _locked(call, dispute_id)
    if found.status not in {"under_review", "appealed"}:
        raise Refused("not_allowed", "NOT_ALLOWED", f"The dispute is {found.status}.")
    final = won or found.status == "appealed"
    _change(call, found, "won" if won else "accepted" if final else "lost")
    if not won and final:
        _give_back(call, order, dispute_id)
    if final:
        _close(call, found, "merchant" if won else "customer")


def _locked(call: Call, dispute_id: str) -> tuple[OrderId, DisputeCase]:
    found = dispute_of(call, dispute_id)
    _read(call, found.order_id)
    return found.order_id, dispute_of(call, dispute_id)


def _read(call: Call, order_id: OrderId) -> tuple[Order, date]:
    row = call.connection.execute(_SQL.owner, call.named(order=order_id)).fetchone()
    if row is None:
        raise Refused("not_found", "NO_SUCH_DISPUTE", "There is no such dispute.")
    today = call.now.date()
    book = load_book(call.connection, call.lender_id, CustomerId(row[0]), today=today)
    order = book.order(order_id)
    if order is None:
        raise LookupError(f"order {order_id} is not in its customer's book")
    return order, today


def _give_back(call: Call, order_id: OrderId, dispute_id: str) -> None:
    order, today = _read(call, order_id)
    left = order.captured - sum(refund.amount for refund in order.refunds)
    if not left:
        return
    if _is_merchant_order(call, order_id):
        locked = changes.lock(call, order_id)
        said = {"description": "Dispute accepted"}
        changes.refund(call, locked, left, said, dispute=dispute_id)
        return
    after, entries = order_life.happen(
        order, event.Refunded(today, left, call.desk.policy.refund.allocation)
    )
    changes.write(call, order, after, today, entries, f"dispute:{dispute_id}:{uuid.uuid4()}")


def _close(call: Call, found: DisputeCase, winner: DisputeWinner) -> None:
    order, today = _read(call, found.order_id)
    if order.open_dispute is not None:
        after, _ = order_life.happen(order, event.DisputeDecided(today, winner))
        changes.write(call, order, after, today, (), "")


def _is_merchant_order(call: Call, order_id: OrderId) -> bool:
    row = call.connection.execute(_SQL.is_merchant_order, call.named(order=order_id)).fetchone()
    return row is not None


def _change(call: Call, found: DisputeCase, status: str) -> None:
    answer_by = datetime.combine(found.answer_by, time.max, UTC)
    call.connection.execute(
        _SQL.change_case,
        call.named(
            order=found.order_id,
            number=found.number,
            dispute=found.dispute_id,
            status=status,
            answer_by=answer_by,
        ),
    )
    if status in _DECIDED:
        told = dispute_decided(found.order_id, found.dispute_id, status)
        tell_of_orders(call.connection, call.lender_id, [told], call.now)


def _case(row: tuple[Any, ...]) -> DisputeCase:
    order_id, number, reason, opened_on, answer_by, closed_on, currency, amount, status, _ = row
    return DisputeCase(
        f"D-{order_id}-{number}",
        order_id,
        number,
        reason,
        opened_on,
        answer_by or opened_on + timedelta(days=ANSWER_DAYS),
        currency,
        amount,
        status or ("closed" if closed_on else "awaiting_merchant"),
    )
