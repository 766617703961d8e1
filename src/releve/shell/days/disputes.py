"""Disputes whose merchant said nothing in time are decided for the customer.

The merchant has until the dispute's `answer_by`, or `ANSWER_DAYS` after it was opened; one that
lost may appeal until then. After that the merchant gives back all that was captured and not
given back yet, the dispute closes, and with it its pause (core/lending/order_life). Where the
merchant came by the merchant API, its side shows the refund and the case as lost for good.
"""

import logging
from collections.abc import Sequence
from typing import Any

from releve.core.lending.event import DisputeDecided
from releve.core.lending.order_life import happen
from releve.shell.days import lean
from releve.shell.days.batch import Batch
from releve.shell.days.day import Day, Step
from releve.shell.merchant.disputes import ANSWER_DAYS
from releve.shell.merchant.webhooks import dispute_decided, tell_of_orders
from releve.shell.order_rows import Row, as_json
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("day_steps")
_FACTS = load("day_facts")
_LOG = logging.getLogger("releve.days")


def _named(day: Day) -> dict[str, Any]:
    return day.named(answer_days=ANSWER_DAYS)


def _decide(connection: Connection, day: Day, customers: Sequence[str]) -> int:
    batch, cases = Batch(), list[Row]()
    lean.lock(connection, day, customers)
    found = lean.orders_of(
        connection, day, customers, _FACTS.has_unanswered_dispute, answer_days=ANSWER_DAYS
    )
    for _, order in found:
        dispute = order.open_dispute
        if dispute is None:
            continue
        number = order.disputes.index(dispute) + 1
        dispute_id = f"D-{order.order_id}-{number}"
        # A key that begins so makes it a reversal in the merchant's payout.
        key = f"dispute:{dispute_id}"
        decided = DisputeDecided(day.on, "customer", None, day.policy.refund.allocation)
        try:
            after, entries = happen(order, decided)
        except ValueError as error:
            # One that cannot be decided so is a person's; it must not stop the day.
            _LOG.warning("dispute %s: %s", dispute_id, error)
            continue
        batch.add(order, after, entries, key)
        given_back = len(after.refunds) > len(order.refunds)
        cases.append(
            {
                "order_id": order.order_id,
                "number": number,
                "dispute_id": dispute_id,
                "key": key,
                "refund": len(after.refunds) if given_back else None,
                "amount": after.refunds[-1].amount if given_back else 0,
            }
        )
    written = batch.write(connection, day)
    if cases:
        asked = day.named(rows=as_json(cases), answer_days=ANSWER_DAYS)
        connection.execute(_SQL.close_cases, asked)
        connection.execute(_SQL.refund_captures, asked)
        events = [
            dispute_decided(str(case["order_id"]), str(case["dispute_id"]), "accepted")
            for case in cases
        ]
        tell_of_orders(connection, day.lender_id, events)
    return written


STEP = Step("disputes", _SQL.disputes, _named, _decide, part=500)
