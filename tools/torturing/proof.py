"""The proof, from the database's rows alone, that what customers were told is so.

Each check yields what is wrong, one line a fault; nothing yielded is a check that holds.
"""

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from psycopg import sql

from releve.api.worded import answer_shown
from releve.core.values.ids import LenderId
from releve.shell.books_check import check_books
from releve.shell.evidence_verify import verify_evidence
from releve.shell.person_keys.place import of_answer
from releve.shell.person_keys.rows import key_for
from releve.shell.person_keys.sealing import holder
from releve.shell.postgres.connection import Connection
from torturing.customers import Told

LENDER = LenderId("sample")
_DRAIN_SECONDS = 150.0
_UNDONE = (
    "select (select count(*) from outbox_message where delivered_at is null"
    " and (send_after is null or send_after <= now())),"
    " (select count(*) from procrastinate_jobs where task_name = 'deliver_message'),"
    " (select count(*) from procrastinate_jobs j where j.status = 'doing' and not exists ("
    "select from procrastinate_workers w where w.id = j.worker_id"
    " and w.last_heartbeat > now() - interval '15 s')),"
    " (select count(*) from procrastinate_jobs where status in ('failed', 'aborted'))"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One check and its faults."""

    check: str
    faults: tuple[str, ...]


def await_drained(connection: Connection) -> float:
    """Wait until nothing waits to be delivered; the seconds it took, or what was waited."""
    start = time.monotonic()
    while time.monotonic() < start + _DRAIN_SECONDS:
        row = connection.execute(_UNDONE).fetchone()
        connection.commit()
        if row == (0, 0, 0, 0):
            break
        time.sleep(0.5)
    return time.monotonic() - start


def prove(connection: Connection, told: Told) -> list[Finding]:
    """Every check, in the order a reader asks."""
    checks: tuple[tuple[str, Callable[[], Iterator[str]]], ...] = (
        ("customers were told nothing wrong", lambda: iter(told.troubles)),
        ("every acknowledged turn is there, word for word", lambda: _turns(connection, told)),
        ("each conversation's turns are numbered without a gap", lambda: _gaps(connection)),
        ("every acknowledged effect happened once", lambda: _effects(connection, told)),
        ("every handover has one work item", lambda: _work_items(connection, told)),
        ("every entry of an effect is there once", lambda: _entries(connection)),
        ("every outbox message was delivered", lambda: _outbox(connection, told)),
        ("no job is stuck", lambda: _jobs(connection)),
        ("books check holds", lambda: _books(connection)),
        ("evidence verify holds", lambda: _evidence(connection)),
    )
    return [Finding(name, tuple(check())) for name, check in checks]


def _rows(connection: Connection, query: str) -> list[Any]:
    return connection.execute(query.encode()).fetchall()


def _turns(connection: Connection, told: Told) -> Iterator[str]:
    stored: dict[tuple[str, str], Any] = {}
    for conversation, message, sealed, customer in _rows(
        connection,
        "select conversation_id, message_id, answer, customer_id from turn"
        " join conversation using (lender_id, conversation_id)",
    ):
        key = key_for(connection, LENDER, holder(customer))
        answer = key.open(sealed, of_answer(conversation, message))
        shown = answer_shown(answer).model_dump(mode="json")
        del shown["repeated"]
        stored[conversation, message] = shown
    for key, answer in told.answers.items():
        if key not in stored:
            yield f"{key} was acknowledged and is not there"
        elif stored[key] != answer:
            yield f"{key} is there with another answer"
    for key in stored.keys() - told.answers.keys():
        yield f"{key} was never acknowledged, though its sender waited for it"


def _gaps(connection: Connection) -> Iterator[str]:
    query = (
        "select c.conversation_id from conversation c left join turn t using"
        " (lender_id, conversation_id) group by c.lender_id, c.conversation_id, c.revision"
        " having count(t.position) <> c.revision or coalesce(max(t.position), 0) <> c.revision"
    )
    return (f"conversation {row[0]}" for row in _rows(connection, query))


def _bag(effects: list[dict[str, Any]]) -> Counter[str]:
    return Counter(json.dumps(effect, sort_keys=True) for effect in effects)


def _effects(connection: Connection, told: Told) -> Iterator[str]:
    """By message: the key of an effect begins with the conversation and the message."""
    done: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for key, name, arguments, evidence in _rows(
        connection, "select idempotency_key, name, arguments, evidence_id from effect"
    ):
        conversation, message, _ = key.split("/")
        effect = {"effect": name, "evidence": evidence} | arguments
        done.setdefault((conversation, message), []).append(effect)
    for key, answer in told.answers.items():
        wanted = [effect for effect in answer["effects"] if effect["effect"] != "hand_over"]
        if _bag(wanted) != _bag(done.pop(key, [])):
            yield f"{key} has other effects than its answer says"
    for key in done:
        yield f"{key} has effects, and nobody was told"


def _work_items(connection: Connection, told: Told) -> Iterator[str]:
    wanted = Counter(
        effect["evidence"]
        for answer in told.answers.values()
        for effect in answer["effects"]
        if effect["effect"] == "hand_over"
    )
    found = Counter(row[0] for row in _rows(connection, "select evidence_id from work_item"))
    return (f"work item of {evidence}" for evidence in (wanted - found) + (found - wanted))


def _entries(connection: Connection) -> Iterator[str]:
    query = (
        "select e.idempotency_key from effect e where e.name in ('take_payment', 'waive_fee')"
        " and (select count(*) from journal_entry j where j.lender_id = e.lender_id"
        " and j.idempotency_key = e.idempotency_key and j.entry_id = e.entry_id) <> 1"
    )
    return (f"effect {row[0]}" for row in _rows(connection, query))


def _outbox(connection: Connection, told: Told) -> Iterator[str]:
    # What may not leave before a contact hour is not late.
    query = "select idempotency_key, coalesce(delivered_at, send_after) from outbox_message"
    keys = {row[0]: row[1] for row in _rows(connection, query)}
    yield from (f"{key} waits" for key, left_at in keys.items() if left_at is None)
    for (conversation, message), answer in told.answers.items():
        asked = any(line["message"] == "ask-identity-code" for line in answer["lines"])
        if asked and f"code/{conversation}/{message}" not in keys:
            yield f"the code of {conversation} {message} was never in the outbox"


def _jobs(connection: Connection) -> Iterator[str]:
    waiting, deliveries, orphaned, failed = connection.execute(_UNDONE).fetchone() or (0, 0, 0, 0)
    del waiting
    if deliveries:
        yield f"{deliveries} deliveries wait"
    if orphaned:
        yield f"{orphaned} jobs belong to dead workers"
    if failed:
        yield f"{failed} jobs failed"


def _books(connection: Connection) -> Iterator[str]:
    checks = check_books(connection, LENDER)
    return (f"{one.check}: {one.detail}" for one in checks if not one.holds)


def _evidence(connection: Connection) -> Iterator[str]:
    proof = verify_evidence(connection, LENDER)
    if not proof.holds:
        yield f"{proof.first_broken}: {proof.detail}"


def counts(connection: Connection) -> dict[str, int]:
    """What there is, for the table."""
    names = ("turn", "effect", "evidence_record", "work_item", "outbox_message", "conversation")
    found: dict[str, int] = {}
    for name in names:
        query = sql.SQL("select count(*) from {}").format(sql.Identifier(name))
        found[name] = (connection.execute(query).fetchone() or (0,))[0]
    return found
