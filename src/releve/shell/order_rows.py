"""How an order's changed state becomes rows: what differs between before and after, no more."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from operator import attrgetter
from typing import TypeVar

from psycopg import errors
from pydantic_core import to_json

from releve.core.books.entry import JournalEntry
from releve.core.lending.order import Order
from releve.core.values.ids import CustomerId, LenderId, OrderId
from releve.shell.books_trouble import BooksTrouble
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("orders")
Row = dict[str, object]
Event = TypeVar("Event")

# What refers to an order comes after it.
_WRITTEN_IN_ORDER = (
    "add_orders",
    "change_orders",
    "add_items",
    "add_installments",
    "change_installments",
    "add_fees",
    "change_fees",
    "add_payments",
    "take_back_payments",
    "add_adjustments",
    "add_refunds",
    "add_pauses",
    "change_pauses",
    "add_disputes",
    "change_disputes",
    "add_returns",
    "add_arrangements",
    "add_unmatched",
    "match_unmatched",
)


_STANDS_BY = (
    "authorized_until",
    "captured",
    "captured_on",
    "shipped_on",
    "canceled_on",
    "charged_off",
    "withdrawn_on",
)
_STANDING = attrgetter(*_STANDS_BY)
_HAPPENED = attrgetter(
    "payments", "adjustments", "refunds", "returns", "arrangements", "pauses", "disputes"
)


def as_json(rows: Iterable[Row]) -> str:
    """Rows as the statements take them."""
    # Three times as fast as `json`, and a day's run writes millions of rows.
    return to_json(list(rows)).decode()


class OrderRows:
    """Rows to write, gathered over any number of orders and written table by table."""

    __slots__ = ("_rows",)

    def __init__(self) -> None:
        self._rows: dict[str, list[Row]] = defaultdict(list)

    def new_order(
        self,
        customer_id: CustomerId,
        order: Order,
        entries: Iterable[JournalEntry],
        memo: str | None = None,
    ) -> None:
        """An order that has no rows yet, with all that happened to it until now."""
        self._rows["add_orders"].append(
            {
                "order_id": order.order_id,
                "customer_id": customer_id,
                "merchant_id": order.merchant_id,
                "product": order.product,
                "currency": order.currency,
                "authorized": order.authorized,
                "placed_on": order.placed_on,
                "memo": memo,
                "credit": order.credit,
                "lost": order.lost,
                **_standing(order),
            }
        )
        for number, item in enumerate(order.items, start=1):
            self._rows["add_items"].append(
                {
                    "order_id": order.order_id,
                    "number": number,
                    "name": item.name,
                    "amount": item.amount,
                }
            )
        self._installments(None, order, _agreed_amounts(entries))
        self._fees(None, order)
        self._happened(None, order)

    def changed_order(self, before: Order, after: Order) -> None:
        """An order that has rows, read as `before`."""
        if after is before:
            return
        owed = {"credit": after.credit - before.credit, "lost": after.lost - before.lost}
        if _STANDING(before) != _STANDING(after) or any(owed.values()):
            row = {"order_id": after.order_id, **_standing(after), **owed}
            self._rows["change_orders"].append(row)
        # What did not change is the very same; a day's run asks this of a million orders.
        if after.installments is not before.installments:
            self._installments(before, after, {})
        if after.fees is not before.fees:
            self._fees(before, after)
        if _HAPPENED(before) != _HAPPENED(after):
            self._happened(before, after)

    def unmatched(self, payment_id: str, customer_id: CustomerId, on: date, amount: Row) -> None:
        """Money received that no order claims; `amount` holds amount and currency."""
        self._rows["add_unmatched"].append(
            {"payment_id": payment_id, "customer_id": customer_id, "received_on": on, **amount}
        )

    def matched(self, payment_id: str, order_id: OrderId, on: date) -> None:
        """Unmatched money found its order."""
        self._rows["match_unmatched"].append(
            {"payment_id": payment_id, "matched_on": on, "order_id": order_id}
        )

    def gathered(self) -> dict[str, Sequence[Row]]:
        """What is to be written: statements of `orders.sql` in order, and their rows."""
        return {name: rows for name in _WRITTEN_IN_ORDER if (rows := self._rows.get(name))}

    def write(self, connection: Connection, lender_id: LenderId) -> None:
        """Write all. Raises `BooksTrouble` when a row to change is not as it was read."""
        for name, rows in self.gathered().items():
            parameters = {"lender_id": lender_id, "rows": as_json(rows)}
            try:
                written = connection.execute(_SQL[name], parameters, prepare=True).rowcount
            except errors.IntegrityError as error:
                raise BooksTrouble(f"{name}: {error.diag.message_primary}") from error
            if written != len(rows):
                raise BooksTrouble(f"{name}: {written} of {len(rows)} rows are as they were read")

    def _installments(self, before: Order | None, after: Order, agreed: Mapping[int, int]) -> None:
        known = {part.number: part for part in before.installments} if before else {}
        for part in after.installments:
            row: Row = {
                "order_id": after.order_id,
                "number": part.number,
                "due_on": part.due_on,
                "times_moved": part.times_moved,
            }
            old = known.get(part.number)
            if old is None:
                amount = agreed.get(part.number, part.amount)
                row |= {"agreed_due_on": part.agreed_due_on, "amount": amount}
                row |= {"paid": part.paid, "credited": amount - part.amount}
                row |= {"interest": part.interest, "interest_earned": part.interest_earned}
                row |= {"interest_from": part.interest_from}
                self._rows["add_installments"].append(row)
            elif old != part:
                row |= {"paid": part.paid - old.paid, "credited": old.amount - part.amount}
                row |= {"interest": part.interest - old.interest}
                row |= {"interest_earned": part.interest_earned - old.interest_earned}
                self._rows["change_installments"].append(row)

    def _fees(self, before: Order | None, after: Order) -> None:
        known = before.fees if before else ()
        for number, fee in enumerate(after.fees, start=1):
            row: Row = {"order_id": after.order_id, "number": number, "waived_on": fee.waived_on}
            if number > len(known):
                row |= {"charged_on": fee.charged_on, "amount": fee.amount}
                self._rows["add_fees"].append(row | {"paid": fee.paid, "waived": fee.waived})
            elif known[number - 1] != fee:
                old = known[number - 1]
                row |= {"paid": fee.paid - old.paid, "waived": fee.waived - old.waived}
                self._rows["change_fees"].append(row)

    def _happened(self, before: Order | None, after: Order) -> None:
        rows = self._rows
        order_id = after.order_id
        self._payments(before, after)
        for number, adjusted in _new(before.adjustments if before else (), after.adjustments):
            rows["add_adjustments"].append(
                {
                    "order_id": order_id,
                    "number": number,
                    "kind": adjusted.kind,
                    "adjusted_on": adjusted.on,
                    "amount": adjusted.amount,
                }
            )
        for number, refund in _new(before.refunds if before else (), after.refunds):
            rows["add_refunds"].append(
                {
                    "order_id": order_id,
                    "number": number,
                    "refunded_on": refund.on,
                    "amount": refund.amount,
                    "paid_out": refund.paid_out,
                }
            )
        for number, returned in _new(before.returns if before else (), after.returns):
            rows["add_returns"].append(
                {
                    "order_id": order_id,
                    "number": number,
                    "registered_on": returned.registered_on,
                    "items": returned.items,
                }
            )
        for number, arranged in _new(before.arrangements if before else (), after.arrangements):
            rows["add_arrangements"].append(
                {
                    "order_id": order_id,
                    "number": number,
                    "arranged_on": arranged.arranged_on,
                    "installments": arranged.installments,
                    "first_due_on": arranged.first_due_on,
                }
            )
        self._pauses(before, after)
        self._disputes(before, after)

    def _payments(self, before: Order | None, after: Order) -> None:
        rows = self._rows
        order_id = after.order_id
        for number, payment in _new(before.payments if before else (), after.payments):
            rows["add_payments"].append(
                {
                    "order_id": order_id,
                    "number": number,
                    "received_on": payment.on,
                    "amount": payment.amount,
                    "method": payment.method,
                    "reversed_on": payment.reversed_on,
                }
            )
        for number, (was, payment) in enumerate(
            zip(before.payments if before else (), after.payments, strict=False), start=1
        ):
            if was != payment:
                rows["take_back_payments"].append(
                    {
                        "order_id": order_id,
                        "number": number,
                        "reversed_on": payment.reversed_on,
                    }
                )

    def _pauses(self, before: Order | None, after: Order) -> None:
        known = before.pauses if before else ()
        for number, pause in enumerate(after.pauses, start=1):
            row: Row = {"order_id": after.order_id, "number": number, "ended_on": pause.ended_on}
            if number > len(known):
                row |= {"reason": pause.reason, "started_on": pause.started_on}
                self._rows["add_pauses"].append(row | {"until": pause.until})
            elif known[number - 1] != pause:
                self._rows["change_pauses"].append(row)

    def _disputes(self, before: Order | None, after: Order) -> None:
        known = before.disputes if before else ()
        for number, dispute in enumerate(after.disputes, start=1):
            row: Row = {"order_id": after.order_id, "number": number}
            row |= {"answer_by": dispute.answer_by, "closed_on": dispute.closed_on}
            row |= {"winner": dispute.winner}
            if number > len(known):
                row |= {"reason": dispute.reason, "opened_on": dispute.opened_on}
                self._rows["add_disputes"].append(row)
            elif known[number - 1] != dispute:
                self._rows["change_disputes"].append(row)


def end_pauses(
    connection: Connection,
    lender_id: LenderId,
    today: date,
    orders: Iterable[OrderId] | None = None,
) -> int:
    """End the pauses whose last day is over and move the due dates; how many were ended.

    All of the lender's, for the daily run, or those of the orders named.
    """
    named = None if orders is None else list(orders)
    parameters = {"lender_id": lender_id, "today": today, "orders": named}
    row = connection.execute(_SQL.end_pauses, parameters).fetchone()
    return 0 if row is None else int(row[0])


def _standing(order: Order) -> Row:
    return dict(zip(_STANDS_BY, _STANDING(order), strict=True))


def _new(known: tuple[Event, ...], now: tuple[Event, ...]) -> Iterable[tuple[int, Event]]:
    return enumerate(now[len(known) :], start=len(known) + 1)


def _agreed_amounts(entries: Iterable[JournalEntry]) -> dict[int, int]:
    """What each installment was when it was agreed: what the entries debit to it."""
    amounts: dict[int, int] = defaultdict(int)
    for entry in entries:
        for posting in entry.postings:
            if posting.installment is not None and posting.amount.amount_minor > 0:
                amounts[posting.installment] += posting.amount.amount_minor
    return amounts
