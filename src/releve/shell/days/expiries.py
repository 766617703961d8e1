"""Authorizations whose last day is over: their customers are told that nothing will be owed.

A merchant that gave an address for word of the order is told as well.

That an authorization has expired is derived from its day (core/lending/authorization) and needs
no row; this says so, once.
"""

from collections.abc import Sequence

from releve.shell.days.contact import contact_at
from releve.shell.days.day import Day, Step
from releve.shell.merchant.webhooks import expired, tell_of_orders
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("day_steps")


def _tell(connection: Connection, day: Day, orders: Sequence[str]) -> int:
    asked = day.named(keys=list(orders), send_after=contact_at(day))
    told = connection.execute(_SQL.tell_expiries, asked).fetchall()
    events = [expired(order_id, last_day) for order_id, last_day in told]
    tell_of_orders(connection, day.lender_id, events)
    return len(told)


STEP = Step("expiries", _SQL.expiries, Day.named, _tell)
