"""Pauses whose last day is over end, and what was paused falls due later by the days paused.

Facts show such a pause as ended whether its row says so or not (core/lending/pausing); this
makes the rows say so, before anything of the day looks at due dates.
"""

from collections.abc import Sequence

from releve.core.values.ids import OrderId
from releve.shell.days.day import Day, Step
from releve.shell.order_rows import end_pauses
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("day_steps")


def _end(connection: Connection, day: Day, orders: Sequence[str]) -> int:
    return end_pauses(connection, day.lender_id, day.on, [OrderId(order) for order in orders])


STEP = Step("pauses", _SQL.pauses, Day.named, _end)
