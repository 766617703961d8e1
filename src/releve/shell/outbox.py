"""Messages that leave the lender: written with what they speak of, delivered by a worker.

A message is put into the outbox in the transaction that makes it true, together with the job
that delivers it. Delivery is at least once; the row's key lets a receiver see a repeat. The
sandbox delivers into its own inbox, which shows the rows marked here.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg.types.json import Jsonb

from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import PersonKey
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("outbox")
DELIVERED_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class OutboxMessage:
    """One message. The same `key` again puts nothing in.

    `key_of_person` seals what is personal; without it the body is facts of the books.
    """

    key: str
    channel: str
    recipient: str
    body: dict[str, Any]
    key_of_person: PersonKey | None = None

    @property
    def stored(self) -> Jsonb:
        """The body as its row holds it."""
        if self.key_of_person is None:
            return Jsonb(self.body)
        return Jsonb(self.key_of_person.seal(self.body, place.of_message(self.key)))


def put(connection: Connection, lender_id: str, message: OutboxMessage, now: datetime) -> None:
    """Put a message into the outbox, with its delivery, in the caller's transaction."""
    connection.execute(
        _SQL.put,
        {
            "lender": lender_id,
            "key": message.key,
            "channel": message.channel,
            "recipient": message.recipient,
            "body": message.stored,
            "now": now,
        },
    )


def deliver(connection: Connection, outbox_id: int | None = None) -> int:
    """Deliver one message, or some that wait; how many were. Others' messages are skipped.

    Messages that may not be sent yet wait (contact hours are the market's law).
    """
    return connection.execute(
        _SQL.deliver, {"outbox_id": outbox_id, "most": DELIVERED_AT_ONCE}
    ).rowcount
