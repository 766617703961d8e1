"""Late fees of the day: the core says whether and how much, order by order (lending/late_fees).

A customer's orders are decided together, under the customer's lock: a yearly cap is the
customer's. Who is charged is told, at the next contact hour.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from releve.core.lending import late_fees
from releve.core.lending.event import LateFeeCharged
from releve.core.lending.order import Fee
from releve.core.lending.order_life import happen
from releve.core.lending.schedule import add_months
from releve.shell.days import lean
from releve.shell.days.batch import Batch
from releve.shell.days.contact import contact_at
from releve.shell.days.day import Day, Step
from releve.shell.order_rows import Row, as_json
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("day_steps")
_FACTS = load("day_facts")


def _named(day: Day) -> dict[str, Any] | None:
    rules = day.rules
    if rules.late_fee == 0 or rules.late_fees_per_order_max == 0:
        return None
    return day.named(
        due_by=day.on - timedelta(days=rules.late_fee_grace_days + 1),
        fees_max=rules.late_fees_per_order_max,
        interval=rules.late_fee_interval_days,
    )


def _charge(connection: Connection, day: Day, customers: Sequence[str]) -> int:
    rules, batch = day.rules, Batch()
    told: list[Row] = []
    lean.lock(connection, day, customers)
    due_by = day.on - timedelta(days=rules.late_fee_grace_days + 1)
    last_year: dict[Any, list[Fee]] = {}
    if rules.late_fees_per_year_max is not None:
        last_year = lean.fees_since(connection, day, customers, add_months(day.on, -12))
    found = lean.orders_of(connection, day, customers, _FACTS.has_open_due_by, due_by=due_by)
    for customer_id, order in found:
        fees = last_year.setdefault(customer_id, [])
        amount = late_fees.charge(order, fees, rules, day.on)
        if amount == 0:
            continue
        after, entries = happen(order, LateFeeCharged(day.on, amount))
        fees.append(after.fees[-1])
        batch.add(order, after, entries, f"day/late_fee/{order.order_id}/{day.on}")
        told.append({"order_id": order.order_id, "number": len(after.fees), "amount": amount})
    if told:
        asked = day.named(rows=as_json(told), send_after=contact_at(day))
        connection.execute(_SQL.tell_fees, asked)
    return batch.write(connection, day)


STEP = Step("late_fees", _SQL.late_fees, _named, _charge, part=1_000, ahead=True)
