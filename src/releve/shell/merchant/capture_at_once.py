"""A capture that nobody disturbs: one statement looks, without a lock; one writes, and commits.

Merchants capture more often than they do anything else, and hardly ever while something else is
done to the same order. So nothing is locked while the capture is worked out. The statement that
writes locks the customer, as all do, and writes all or nothing: nothing where a row that was
looked at has been written since. It is a transaction of its own, on a connection in autocommit.

Whatever is out of the ordinary is not decided here. The caller then goes the way of
shell/merchant/entering.py, which locks first: no right key, no such order, a key that was
answered, a paused plan, a refusal, rows that changed meanwhile.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg import errors

from releve.core.lending.authorization import Authorization, Captured
from releve.core.lending.merchant import Merchant
from releve.core.lending.order import Order
from releve.core.values.ids import MerchantId, OrderId
from releve.shell.desk import Desk
from releve.shell.facts import installments_from
from releve.shell.merchant.answers import Answer, first_answer
from releve.shell.merchant.call import Call, Claim
from releve.shell.merchant.orders import Capturable
from releve.shell.merchant.taking import Taken
from releve.shell.order_rows import Row, as_json
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.postgres.numbered import numbered

_SQL = load("merchant_captures")
_GLANCE = numbered(_SQL.glance)
_WRITE = numbered(_SQL.capture_unchanged)
# Somebody was quicker; how the order stands now is for who locks it to see.
_DISTURBED = (errors.IntegrityError, errors.DeadlockDetected)


@dataclass(frozen=True, slots=True)
class Glance:
    """An order as it was seen, and the marks of the rows it was read from."""

    call: Call
    capturable: Capturable
    marks: dict[str, str]


@dataclass(frozen=True, slots=True)
class Asker:
    """With which key an order is asked for, when, and what a repeat would have in common."""

    username: str
    password: str
    order_id: str
    now: datetime
    claim: Claim | None


def glance(desk: Desk, connection: Connection, asker: Asker) -> Glance | None:
    """The order of whoever has the right key; None where the ordinary is not all there is."""
    if "\0" in asker.username + asker.order_id:
        return None
    claim = asker.claim
    asked = {
        "lender": desk.lender_id,
        "username": asker.username,
        "digest": hashlib.sha256(asker.password.encode("utf-8", "replace")).digest(),
        "order": asker.order_id,
        "operation": claim and claim.operation,
        "key": claim and claim.key,
    }
    rows = _GLANCE.rows(connection, asked)
    return _glanced(desk, connection, asker, rows[0]) if rows else None


def _glanced(
    desk: Desk, connection: Connection, asker: Asker, row: tuple[Any, ...]
) -> Glance | None:
    merchant_id, customer_id, country, name, language, home, basis_points, day, *more = row
    of_customer, of_merchant, of_order, product, currency, authorized, placed_on, *more = more
    captured, captured_on, canceled_on, placed_at, expires_at, released, takes, plan = more
    call = Call(desk, connection, merchant_id, asker.now, asker.claim)
    market = country.lower()
    order = Order(
        OrderId(asker.order_id),
        MerchantId(merchant_id),
        name,
        product,
        currency,
        (),
        authorized,
        placed_on,
        captured=captured,
        captured_on=captured_on,
        canceled_on=canceled_on,
        installments=installments_from(plan),
    )
    captures = tuple(Captured(number, amount) for number, amount in takes or ())
    held = Authorization(
        authorized, placed_at, expires_at, released, canceled_on is not None, captures
    )
    merchant = Merchant(MerchantId(merchant_id), name, language, home, basis_points)
    marks = {
        "customer": customer_id,
        "customer_mark": of_customer,
        "merchant_mark": of_merchant,
        "order_mark": of_order,
    }
    today = call.today(market)
    return Glance(call, Capturable(order, held, today, merchant, market, day), marks)


def write_unchanged(seen: Glance, taken: Taken, answer: Answer) -> bool:
    """Write a capture and its answer; False where somebody else was quicker."""
    call = seen.call
    entry = taken.entries[0]
    plan = {part.number: part for part in taken.order.installments}
    lines: list[Row] = []
    for number, posting in enumerate(entry.postings, start=1):
        line: Row = {
            "line": number,
            "account": posting.account,
            "amount": posting.amount.amount_minor,
        }
        if posting.installment is not None:
            part = plan[posting.installment]
            line |= {
                "installment": part.number,
                "due_on": part.due_on,
                "agreed_due_on": part.agreed_due_on,
                "interest": part.interest,
                "interest_from": part.interest_from,
            }
        lines.append(line)
    parameters = call.named(
        **taken.said,
        **seen.marks,
        **first_answer(call, answer),
        today=entry.value_date,
        currency=taken.order.currency,
        entry_key=f"capture:{taken.capture_id}:1",
        lines=as_json(lines),
    )
    try:
        return bool(_WRITE.rows(call.connection, parameters))
    except _DISTURBED:
        return False
