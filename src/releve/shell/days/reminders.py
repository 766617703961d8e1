"""Reminders of the day, before and after due dates (core/lending/reminders), to the outbox.

Nothing is said of an order that is paused, disputed, or charged off, or of what is paid.
"""

from collections.abc import Sequence
from typing import Any

from releve.core.lending.reminders import reminders_on
from releve.shell.days.contact import contact_at
from releve.shell.days.day import Day, Step
from releve.shell.order_rows import Row, as_json
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("day_steps")


def _named(day: Day) -> dict[str, Any] | None:
    found = reminders_on(day.on, day.policy.reminders, day.rules)
    return day.named(due_days=[each.due_on for each in found]) if found else None


def _remind(connection: Connection, day: Day, orders: Sequence[str]) -> int:
    found = reminders_on(day.on, day.policy.reminders, day.rules)
    rows: list[Row] = [
        {"due_on": each.due_on, "kind": each.kind, "number": each.number} for each in found
    ]
    asked = day.named(keys=list(orders), rows=as_json(rows), send_after=contact_at(day))
    return connection.execute(_SQL.remind, asked).rowcount


STEP = Step("reminders", _SQL.reminders, _named, _remind, ahead=True)
