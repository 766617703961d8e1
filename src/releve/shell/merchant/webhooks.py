"""Word to merchants at the addresses they gave: signed, at least once, with a stable delivery id.

A message is put into the outbox in the transaction that makes it true. A worker posts it and
waits twice as long after each failure, for three days. The signature is HMAC-SHA256 over
`timestamp.body` under the SHA-256 digest of the password of the merchant's newest key, which the
merchant can compute and the lender keeps. A receiver drops a delivery id that it has seen, and a
timestamp that is minutes old. Redirections are not followed.
"""

import hashlib
import hmac
import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from releve.core.lending.backoff import GIVEN_UP_AFTER, wait_after
from releve.core.values.ids import LenderId
from releve.shell.merchant.call import Call
from releve.shell.outbox import OutboxMessage, put
from releve.shell.postgres.connection import Connection, Pool
from releve.shell.postgres.named import load

_SQL = load("webhooks")
_LOG = logging.getLogger("releve.webhooks")
_SECONDS = 5.0
_SCHEMES = {"http": HTTPConnection, "https": HTTPSConnection}
CHANNEL = "webhook"


@dataclass(frozen=True, slots=True)
class _Waiting:
    outbox_id: int
    key: str
    url: str
    event: dict[str, Any]
    attempts: int


def tell(call: Call, url: str | None, key: str, event: dict[str, Any]) -> None:
    """Put word of an event into the outbox. `key` is the delivery's id; no address, no word."""
    if not url or not url.startswith(("http://", "https://")):
        return
    body = {"url": url, "event": event | {"at": call.now.isoformat()}}
    put(
        call.connection,
        call.lender_id,
        OutboxMessage(key, CHANNEL, call.merchant_id, body),
        call.now,
    )


@dataclass(frozen=True, slots=True)
class OrderEvent:
    """What became of an order. `key` is the delivery's id; the same again is not told again."""

    order_id: str
    key: str
    told: dict[str, Any]


def expired(order_id: str, last_day: date) -> OrderEvent:
    """An authorization that nobody captured in time."""
    told = {"event_type": "AUTHORIZATION_EXPIRED", "authorized_until": last_day.isoformat()}
    return OrderEvent(order_id, f"push/expired/{order_id}/{last_day}", told)


def dispute_opened(order_id: str, number: int, reason: str, answer_by: date) -> OrderEvent:
    """A customer's dispute, the order's `number`th, that its merchant may answer until a day."""
    dispute_id = f"D-{order_id}-{number}"
    told = {"event_type": "DISPUTE_OPENED", "dispute_id": dispute_id, "reason": reason}
    told |= {"answer_by": answer_by.isoformat()}
    return OrderEvent(order_id, f"push/opened/{dispute_id}", told)


def dispute_decided(order_id: str, dispute_id: str, status: str) -> OrderEvent:
    """A dispute's end, or its loss that can still be appealed; `status` as in dispute_case."""
    told = {"event_type": "DISPUTE_DECIDED", "dispute_id": dispute_id}
    told |= {"status": status.upper()}
    return OrderEvent(order_id, f"push/decided/{dispute_id}/{status}", told)


def tell_of_orders(
    connection: Connection,
    lender_id: LenderId,
    events: Sequence[OrderEvent],
    now: datetime | None = None,
) -> None:
    """Put word of events into the outbox, for the orders whose merchants gave an address.

    The moment is the transaction's where none is given.
    """
    rows = [
        {
            "order_id": each.order_id,
            "key": each.key,
            "event": each.told | {"order_id": each.order_id},
        }
        for each in events
    ]
    if rows:
        named = {"lender": lender_id, "rows": json.dumps(rows), "now": now}
        connection.execute(_SQL.tell_of_orders, named)


def send_waiting(pool: Pool, now: datetime, outbox_id: int | None = None) -> int:
    """Post what waits, one message a transaction; how many arrived."""
    arrived, after = 0, 0
    while True:
        with pool.connection() as connection:
            waiting = _next(connection, now, outbox_id, after)
            if waiting is None:
                return arrived
            after = waiting.outbox_id
            if _post(connection, waiting, now):
                connection.execute(_SQL.delivered, {"outbox_id": after, "now": now})
                arrived += 1
                continue
            attempts = waiting.attempts + 1
            next_at = (now + wait_after(attempts)).isoformat()
            later = {"outbox_id": after, "attempts": attempts, "next_at": next_at}
            connection.execute(_SQL.try_later, later)


def signature(secret: bytes, timestamp: int, body: bytes) -> str:
    """The signature of a body sent at a moment (seconds since 1970)."""
    return hmac.new(secret, b"%d.%b" % (timestamp, body), hashlib.sha256).hexdigest()


def _next(
    connection: Connection, now: datetime, outbox_id: int | None, after: int
) -> _Waiting | None:
    asked = {"now": now, "given_up": now - GIVEN_UP_AFTER, "outbox_id": outbox_id, "after": after}
    row = connection.execute(_SQL.next_waiting, asked).fetchone()
    if row is None:
        return None
    body: dict[str, Any] = row[3]
    return _Waiting(row[0], row[1], body["url"], body["event"], body.get("attempts", 0))


def _post(connection: Connection, waiting: _Waiting, now: datetime) -> bool:
    key = connection.execute(_SQL.newest_key, {"outbox_id": waiting.outbox_id}).fetchone()
    if key is None:
        return False
    body = json.dumps(waiting.event, ensure_ascii=False).encode()
    timestamp = int(now.timestamp())
    headers = {
        "Content-Type": "application/json",
        "Releve-Delivery": waiting.key,
        "Releve-Key": key[0],
        "Releve-Signature": f"t={timestamp},v1={signature(bytes(key[1]), timestamp, body)}",
    }
    try:
        place = urlsplit(waiting.url)
        door = _SCHEMES[place.scheme](place.netloc, timeout=_SECONDS)
        path = place.path or "/"
        door.request("POST", f"{path}?{place.query}" if place.query else path, body, headers)
        status = door.getresponse().status
        door.close()
    except (OSError, HTTPException, ValueError) as error:
        _LOG.info("delivery %s failed: %s", waiting.key, error)
        return False
    return 200 <= status < 300
