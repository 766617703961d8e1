"""How a merchant comes to one of its orders: two statements, one to lock and one to read.

The first knows the key and locks the order's customer. That lock puts everything done to the
order into a row, repeats with the same idempotency key too: whoever had to wait finds, in the
second statement, the order as it is now and the answer that was given meanwhile.
"""

import hashlib
import secrets
from dataclasses import dataclass

from releve.core.lending.merchant import Merchant
from releve.core.values.ids import CustomerId, MerchantId, OrderId
from releve.shell.facts import book_from
from releve.shell.merchant.answers import ANSWERS_KEPT, Answer
from releve.shell.merchant.call import Call
from releve.shell.merchant.orders import Locked, Parties, no_such_order, order_from
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.postgres.numbered import numbered

_DOOR = load("merchant_door")
_ENTER = numbered(_DOOR.enter)
_READ = numbered(
    f"select book.*, seen.*, kept.* from ({load('facts').read_book}) book"
    f" cross join ({load('merchant_orders').read_order}) seen"
    f" left join ({_DOOR.answer_kept}) kept on true"
)
_NOWHERE = ""


@dataclass(frozen=True, slots=True)
class Entered:
    """Whose key it was, and the parties of the order: None where it is not the merchant's."""

    merchant_id: str
    parties: Parties | None


def enter(
    connection: Connection, lender_id: str, username: str, password: str, order_id: str
) -> Entered | None:
    """Lock the customer of an order for whoever has the right key; None without one."""
    if "\0" in username:
        return None
    digest = hashlib.sha256(password.encode("utf-8", "replace")).digest()
    asked = {
        "lender": lender_id,
        "username": username,
        "digest": digest,
        "order": _NOWHERE if "\0" in order_id else order_id,
    }
    rows = _ENTER.rows(connection, asked)
    if not rows or not secrets.compare_digest(digest, bytes(rows[0][1])):
        return None
    merchant_id, _, customer_id, country, *shop = rows[0]
    if customer_id is None:
        return Entered(merchant_id, None)
    merchant = Merchant(MerchantId(merchant_id), *shop)
    return Entered(merchant_id, Parties(CustomerId(customer_id), country.lower(), merchant))


def read(call: Call, parties: Parties, order_id: str) -> tuple[Locked, Answer | None]:
    """The order whose customer is locked, and the answer kept under the call's key, if any."""
    claim = call.claim
    rows = _READ.rows(
        call.connection,
        call.named(
            lender_id=call.lender_id,
            customer_id=parties.customer_id,
            asked=[],
            order=order_id,
            operation=claim and claim.operation,
            key=claim and claim.key,
            forgotten=call.now - ANSWERS_KEPT,
        ),
    )
    if not rows:
        raise no_such_order()
    text, *seen, status, headers, body = rows[0]
    today = call.today(parties.market)
    book = book_from(text, today)
    order = book.order(OrderId(order_id))
    if order is None:
        raise no_such_order()
    day = book.customer.payment_day
    locked = Locked(order_from(tuple(seen)), order, today, parties.merchant, parties.market, day)
    return locked, None if status is None else Answer(status, headers, bytes(body))
