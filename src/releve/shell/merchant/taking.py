"""What a capture makes of an order: its plan, its entry, and its price, before anything is written.

Money goes through core/lending/order_life, the same way as in a turn.
"""

import uuid
from dataclasses import dataclass
from functools import cache
from typing import Any

from psycopg.types.json import Jsonb

from releve.core.books.entry import JournalEntry
from releve.core.lending import authorization, order_life
from releve.core.lending.authorization import Authorization, Refusal
from releve.core.lending.order import Order
from releve.core.lending.schedule import on_payment_day, schedule
from releve.shell.due_dates import on_banking_days
from releve.shell.merchant.call import Call, Refused
from releve.shell.merchant.orders import Capturable
from releve.shell.product_terms import load_product_terms
from releve.shell.settlement.price_file import load_price_list

_terms = cache(load_product_terms)


@dataclass(frozen=True, slots=True)
class Taken:
    """The order after a capture, the entries, and the parameters of the capture's own row."""

    capture_id: str
    order: Order
    entries: tuple[JournalEntry, ...]
    said: dict[str, Any]


def take(call: Call, of: Capturable, amount: int, details: dict[str, Any]) -> Taken:
    """Capture `amount`. Refused where the authorization does not cover it."""
    after = granted(authorization.capture(of.held, amount, call.now))
    capture_id = str(uuid.uuid4())
    product, market = of.order.product, of.market
    charge = load_price_list().charge(of.merchant, market, product, of.today, amount)
    agreed = schedule(_terms()[product], amount, of.today, market)
    plan = on_banking_days(
        call.desk.policy,
        call.desk.markets.file(market),
        of.today,
        on_payment_day(agreed, of.today, of.payment_day),
    )
    order, entries = order_life.capture(of.order, of.today, amount, plan, charge.fee, charge.tax)
    info: list[Any] = details.pop("shipping_info", None) or []
    said = {
        "order": of.order.order_id,
        "number": after.captures[-1].number,
        "capture": capture_id,
        "amount": amount,
        "first": order.installments[-len(plan)].number,
        "last": order.installments[-1].number,
        "details": Jsonb(details),
        "shipping_info": Jsonb(info),
    }
    return Taken(capture_id, order, entries, said)


def granted(step: Authorization | Refusal) -> Authorization:
    """The authorization after a step. Refused (not_allowed) where the step is not granted."""
    if isinstance(step, Refusal):
        raise Refused("not_allowed", step.code, step.reason)
    return step
