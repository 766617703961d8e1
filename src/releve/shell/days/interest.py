"""The interest of what has fallen due is earned (core/lending/interest), paused plans apart."""

from collections.abc import Sequence

from releve.core.lending.event import InterestEarned
from releve.core.lending.order_life import happen
from releve.shell.days import lean
from releve.shell.days.batch import Batch
from releve.shell.days.day import Day, Step
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("day_interest")


def _earn(connection: Connection, day: Day, customers: Sequence[str]) -> int:
    batch = Batch()
    lean.lock(connection, day, customers)
    for _, order in lean.orders_of(connection, day, customers, _SQL.has_unearned_due):
        after, entries = happen(order, InterestEarned(day.on))
        if entries:
            batch.add(order, after, entries, f"day/interest/{order.order_id}/{day.on}")
    return batch.write(connection, day)


STEP = Step("interest", _SQL.interest, Day.named, _earn)
