"""What is owed too long is given up as lost (core/lending/charging_off), at the end of the day."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from releve.core.lending.charging_off import is_lost
from releve.core.lending.event import ChargedOff
from releve.core.lending.order_life import happen
from releve.shell.days import lean
from releve.shell.days.batch import Batch
from releve.shell.days.day import Day, Step
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("day_steps")
_FACTS = load("day_facts")


def _named(day: Day) -> dict[str, Any]:
    return day.named(due_by=day.on - timedelta(days=day.policy.charge_off.days_past_due))


def _charge_off(connection: Connection, day: Day, customers: Sequence[str]) -> int:
    days = day.policy.charge_off.days_past_due
    batch = Batch()
    lean.lock(connection, day, customers)
    due_by = day.on - timedelta(days=days)
    found = lean.orders_of(connection, day, customers, _FACTS.has_open_due_by, due_by=due_by)
    for _, order in found:
        if is_lost(order, day.on, days):
            after, entries = happen(order, ChargedOff(day.on))
            batch.add(order, after, entries, f"day/charge_off/{order.order_id}/{day.on}")
    return batch.write(connection, day)


STEP = Step("charge_offs", _SQL.charge_offs, _named, _charge_off, part=1_000)
