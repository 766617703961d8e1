"""First answers kept for a day: the same idempotency key again gets the very same bytes.

The key is claimed in the transaction that does the work, and the answer is written there too. So
of many repeats at once one works and the others wait for its answer; after a kill there is
either no trace, and the next repeat works, or the whole of it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from psycopg.types.json import Jsonb

from releve.shell.merchant.call import Call
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("merchant_door")
ANSWERS_KEPT = timedelta(hours=24)
KEY_LENGTH_MAX = 255


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent: status, headers, and body."""

    status: int
    headers: dict[str, str]
    body: bytes = b""


def claim(call: Call, operation: str, key: str) -> Answer | None:
    """Claim a key for this transaction, or the answer that was given under it."""
    named = call.named(operation=operation, key=key, forgotten=call.now - ANSWERS_KEPT)
    if call.connection.execute(_SQL.claim_answer, named, prepare=True).fetchone() is not None:
        return None
    # A statement of its own, to see what the transaction that was waited for has committed.
    row = call.connection.execute(_SQL.answer_given, named, prepare=True).fetchone()
    if row is None or row[0] is None:
        raise RuntimeError(f"key {key} is claimed and has no answer")
    return Answer(row[0], row[1], bytes(row[2]))


def keep(call: Call, operation: str, key: str, answer: Answer) -> None:
    """Keep the answer under the key that this transaction has claimed."""
    call.connection.execute(
        _SQL.keep_answer,
        call.named(
            operation=operation,
            key=key,
            status=answer.status,
            headers=Jsonb(answer.headers),
            body=answer.body,
        ),
    )


def first_answer(call: Call, answer: Answer | None) -> dict[str, Any]:
    """Parameters of `keep_first_answer`; without a claim, or an answer, it keeps nothing."""
    claim = call.claim if answer else None
    return {
        "operation": claim and claim.operation,
        "key": claim and claim.key,
        "status": answer and answer.status,
        "headers": answer and Jsonb(answer.headers),
        "body": answer and answer.body,
        "forgotten": call.now - ANSWERS_KEPT,
    }


def keep_first(call: Call, answer: Answer) -> None:
    """Keep the answer under the call's claim, whose repeats wait for this transaction."""
    call.connection.execute(_SQL.keep_first_answer, call.named(**first_answer(call, answer)))


def forget_answers(connection: Connection, now: datetime) -> int:
    """Forget answers older than a day; how many there were."""
    return connection.execute(_SQL.forget_answers, {"forgotten": now - ANSWERS_KEPT}).rowcount
