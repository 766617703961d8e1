"""What falls due is taken from the method on file, where the customer agreed to that, or asked for.

Taken: core/lending/billing says how much; it is a payment like any other. Asked for: a message
for each installment, at the first contact hour of the day.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from releve.core.lending.billing import due_to_take
from releve.core.lending.event import PaymentReceived
from releve.core.lending.order_life import happen
from releve.shell.days import lean
from releve.shell.days.batch import Batch
from releve.shell.days.contact import contact_at
from releve.shell.days.day import Day, Step
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("day_steps")
_FACTS = load("day_facts")


def _due_for_taking(day: Day) -> dict[str, Any]:
    first = day.on - timedelta(days=day.policy.billing.catch_up_days)
    return day.named(first=first)


def _take(connection: Connection, day: Day, customers: Sequence[str]) -> int:
    lean.lock(connection, day, customers)
    asked = day.named(keys=list(customers))
    methods = dict(connection.execute(_FACTS.methods_taken, asked).fetchall())
    batch = Batch()
    days = day.policy.billing.catch_up_days
    found = lean.orders_of(connection, day, list(methods), _FACTS.has_open_due_by, due_by=day.on)
    for customer_id, order in found:
        amount = due_to_take(order, day.on, days)
        if amount == 0:
            continue
        paid = PaymentReceived(day.on, amount, methods[customer_id])
        after, entries = happen(order, paid)
        batch.add(order, after, entries, f"day/payment/{order.order_id}/{day.on}")
    return batch.write(connection, day)


def _ask(connection: Connection, day: Day, orders: Sequence[str]) -> int:
    asked = day.named(keys=list(orders), send_after=contact_at(day))
    return connection.execute(_SQL.tell_bills, asked).rowcount


TAKEN = Step("payments_taken", _SQL.payments_taken, _due_for_taking, _take, part=1_000)
ASKED = Step("bills", _SQL.bills, Day.named, _ask, ahead=True)
