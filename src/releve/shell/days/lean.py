"""The orders of many customers at once, without what days do not look at: items, names, returns,
adjustments, arrangements.

The same orders as in a customer's book (shell/facts), so the core decides on the same values;
a test holds the two readings against each other.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, LiteralString

from releve.core.lending.order import (
    Dispute,
    Fee,
    Installment,
    Order,
    Pause,
    Payment,
    Refund,
)
from releve.core.lending.pausing import settle
from releve.core.values.ids import CustomerId
from releve.shell.days.day import Day
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("day_facts")
_day = date.fromisoformat


def lock(connection: Connection, day: Day, customers: Sequence[str]) -> None:
    """Lock customers as a turn does, always in the same order, until the transaction ends."""
    connection.execute(_SQL.lock_customers, day.named(keys=list(customers)))


def orders_of(
    connection: Connection,
    day: Day,
    customers: Sequence[str],
    which: LiteralString,
    **named: Any,
) -> Iterator[tuple[CustomerId, Order]]:
    """Orders of customers that meet a condition (a block of day_facts.sql), by customer and id.

    Lock the customers before. Pauses whose last day is over are settled.
    """
    asked = day.named(keys=list(customers), **named)
    row = connection.execute(_SQL.orders_from + "\n" + which, asked).fetchone()
    for customer_id, *rest in json.loads(row[0]) if row and row[0] else ():
        yield customer_id, settle(_order(rest), day.on)


def fees_since(
    connection: Connection, day: Day, customers: Sequence[str], since: date
) -> dict[CustomerId, list[Fee]]:
    """Each customer's late fees charged after a day, over all orders."""
    asked = day.named(keys=list(customers), since=since)
    found: dict[CustomerId, list[Fee]] = {}
    for customer_id, charged_on, amount in connection.execute(_SQL.fees_since, asked):
        found.setdefault(customer_id, []).append(Fee(charged_on, amount))
    return found


def _maybe(day: str | None) -> date | None:
    return None if day is None else _day(day)


def _order(row: list[Any]) -> Order:
    (
        order_id,
        merchant_id,
        product,
        currency,
        authorized,
        placed_on,
        authorized_until,
        captured,
        captured_on,
        shipped_on,
        charged_off,
        installments,
        fees,
        payments,
        refunds,
        pauses,
        disputes,
        credit,
        lost,
        withdrawn_on,
    ) = row
    return Order(
        order_id=order_id,
        merchant_id=merchant_id,
        merchant="",
        product=product,
        currency=currency,
        items=(),
        authorized=authorized,
        placed_on=_day(placed_on),
        authorized_until=_maybe(authorized_until),
        captured=captured,
        captured_on=_maybe(captured_on),
        shipped_on=_maybe(shipped_on),
        charged_off=charged_off,
        installments=_installments(installments),
        fees=tuple(
            Fee(_day(on), amount, paid, waived, _maybe(waived_on))
            for on, amount, paid, waived, waived_on in fees or ()
        ),
        payments=_payments(payments),
        refunds=tuple(Refund(_day(on), amount, out) for on, amount, out in refunds or ()),
        pauses=tuple(
            Pause(why, _day(start), _day(until), _maybe(ended))
            for why, start, until, ended in pauses or ()
        ),
        disputes=tuple(
            Dispute(why, _day(opened), _maybe(answer_by), _maybe(closed), winner)
            for why, opened, answer_by, closed, winner in disputes or ()
        ),
        credit=credit,
        lost=lost,
        withdrawn_on=_maybe(withdrawn_on),
    )


def _installments(rows: list[Any] | None) -> tuple[Installment, ...]:
    return tuple(
        Installment(
            number, _day(due), amount, paid, _day(agreed), moved, interest, earned, _maybe(start)
        )
        for number, due, amount, paid, agreed, moved, interest, earned, start in rows or ()
    )


def _payments(rows: list[Any] | None) -> tuple[Payment, ...]:
    return tuple(
        Payment(_day(on), amount, method, _maybe(back)) for on, amount, method, back in rows or ()
    )
