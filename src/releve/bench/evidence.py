"""`bench evidence`: records verified per second, beside SHA-256 over the same bytes.

One conversation of two turns is held as in `bench turns`, and its rows are written again under
other names for as many customers as it takes: every record sealed under its customer's key, chained
in its customer's lane, with its turn, its inputs, and its effect. Then all of them are verified by
two processes, as `releve evidence verify` does it. The yardstick hashes what the records, turns,
and inputs hold, in one process, from memory: nothing is read, opened, or compared.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing import get_context
from time import perf_counter
from typing import Any

import psycopg
from psycopg import IsolationLevel
from psycopg.types.json import Jsonb

from releve.bench.report import Report
from releve.bench.turns import converse_once
from releve.core.evidence.chain import GENESIS, lane_of, link_hash
from releve.core.lending.customer_book import Customer
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.evidence_verify import verify_evidence
from releve.shell.history import add_customers
from releve.shell.person_keys import place
from releve.shell.person_keys.evidence import opened_record, sealed_record
from releve.shell.person_keys.rows import keys_of
from releve.shell.person_keys.sealing import PersonKey, holder
from releve.shell.postgres.connection import Connection, application_conninfo
from releve.shell.postgres.named import load

RECORDS = 200_000
_PROCESSES = 2
_CONVERSATIONS_OF_ONE = 20
_CUSTOMERS_AT_ONCE = 250
_SQL = load("bench_evidence")
_AT = datetime(2026, 11, 10, 10, tzinfo=UTC)
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class _Told:
    """One turn of the conversation, opened: what is written again under other names."""

    message: str
    record: str
    said: str
    answer: str
    inputs: bytes
    effects: list[tuple[str, str, dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class _Template:
    """The conversation that is written again and again."""

    lender: str
    customer: str
    conversation: str
    turns: list[_Told]


def bench_evidence(address: str, *, records: int = RECORDS, say: Say | None = None) -> Report:
    """Measure on a migrated, empty database. `say` is told how it goes on."""
    say = say or (lambda _: None)
    template = _template(address)
    each = len(template.turns) * _CONVERSATIONS_OF_ONE
    customers = [CustomerId(f"v-{n:06d}") for n in range(max(1, records // each))]
    written = _write(address, template, customers, say)
    with psycopg.connect(address, autocommit=True) as owner:
        owner.execute("vacuum analyze")
    with psycopg.connect(application_conninfo(address)) as connection:
        connection.isolation_level = IsolationLevel.REPEATABLE_READ
        start = perf_counter()
        proof = verify_evidence(connection, address=address, processes=_PROCESSES)
        seconds = perf_counter() - start
        if not proof.holds or proof.records < written:
            raise RuntimeError(f"evidence does not hold: {proof}")
        hashing = _hashing(connection)
    rate = proof.records / seconds
    return Report(
        "evidence",
        {"records": proof.records, "seconds": seconds, "records_per_second": rate},
        {"sha256_of_the_same_bytes_records_per_second": hashing},
        {"verified_to_hashed": rate / hashing},
    )


def _template(address: str) -> _Template:
    """One conversation as `bench turns` holds it, opened."""
    with psycopg.connect(application_conninfo(address)) as connection:
        lender, customer, conversation = converse_once(address, connection)
        key = keys_of(connection, lender, [holder(customer)])[holder(customer)]
        named = {"lender": lender, "conversation": conversation}
        turns = [
            _Told(
                message,
                json.dumps(opened_record(key, evidence, body)),
                key.open_text(said, place.of_said(conversation, message)),
                key.open_text(answer, place.of_answer(conversation, message)),
                key.open_bytes(bytes(inputs), place.of_inputs(conversation, message)),
                [(k, name, arguments) for k, name, arguments in effects or ()],
            )
            for message, evidence, body, said, answer, inputs, effects in connection.execute(
                _SQL.told, named
            )
        ]
    return _Template(lender, customer, conversation, turns)


def _write(address: str, template: _Template, customers: Sequence[CustomerId], say: Say) -> int:
    """The conversation again for all of these; how many records. Lanes are of one process each."""
    lender = LenderId(template.lender)
    with psycopg.connect(application_conninfo(address)) as connection:
        for first in range(0, len(customers), 5_000):
            some = [
                Customer(one, "Petra Wynn", "en", "gb") for one in customers[first : first + 5_000]
            ]
            add_customers(connection, lender, [(one, "GBP") for one in some])
    shares = [[c for c in customers if lane_of(c) % _PROCESSES == n] for n in range(_PROCESSES)]
    with ProcessPoolExecutor(_PROCESSES, mp_context=get_context("spawn")) as processes:
        writing = [processes.submit(_write_share, address, template, one) for one in shares]
        counts = [one.result() for one in writing]
    say(f"{sum(counts)} records written")
    return sum(counts)


def _write_share(address: str, template: _Template, customers: Sequence[CustomerId]) -> int:
    heads: dict[int, tuple[int, bytes]] = {}
    count = 0
    with psycopg.connect(address) as connection:
        for lane, sequence, head in connection.execute(_SQL.heads, {"lender": template.lender}):
            heads[lane] = sequence, bytes(head)
        for first in range(0, len(customers), _CUSTOMERS_AT_ONCE):
            some = customers[first : first + _CUSTOMERS_AT_ONCE]
            rows = _rows(connection, template, some, heads)
            for table, columns in _COLUMNS.items():
                _copy(connection, table, columns, rows[table])
            count += len(rows["evidence_record"])
        for lane in {lane_of(customer) for customer in customers}:
            sequence, head = heads[lane]
            named = {"lender": template.lender, "lane": lane, "sequence": sequence, "hash": head}
            connection.execute(_SQL.set_head, named)
    return count


_COLUMNS = {
    "conversation": "lender_id conversation_id customer_id market channel state opened_at",
    "turn": "lender_id conversation_id message_id position said answer phase evidence_id at",
    "turn_input": "lender_id conversation_id message_id evidence_id at body",
    "evidence_record": "lender_id evidence_id lane sequence body hash",
    "effect": "lender_id idempotency_key evidence_id name arguments customer_id applied_on",
}


def _copy(connection: Connection, table: str, columns: str, rows: list[tuple[Any, ...]]) -> None:
    named = ", ".join(columns.split())
    with (
        connection.cursor() as cursor,
        cursor.copy(f"copy {table} ({named}) from stdin".encode()) as copy,
    ):
        for row in rows:
            copy.write_row(row)


def _rows(
    connection: Connection,
    template: _Template,
    customers: Sequence[CustomerId],
    heads: dict[int, tuple[int, bytes]],
) -> dict[str, list[tuple[Any, ...]]]:
    keys = keys_of(connection, template.lender, [holder(one) for one in customers])
    rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for customer in customers:
        key = keys[holder(customer)]
        for number in range(_CONVERSATIONS_OF_ONE):
            conversation = f"{customer}-{number:02d}"
            state = Jsonb(key.seal({"language": "en"}, place.of_state(conversation)))
            rows["conversation"].append(
                (template.lender, conversation, customer, "gb", "chat", state, _AT)
            )
            for position, told in enumerate(template.turns, start=1):
                _turn(rows, template, told, (customer, conversation, position), key, heads)
    return rows


def _turn(
    rows: dict[str, list[tuple[Any, ...]]],
    template: _Template,
    told: _Told,
    where: tuple[str, str, int],
    key: PersonKey,
    heads: dict[int, tuple[int, bytes]],
) -> None:
    """One turn's rows: whatever is opened in the template is sealed for its place here."""
    lender = template.lender
    customer, conversation, position = where
    of = conversation, told.message
    names = "\n".join((lender, *of))
    evidence = f"E-{hashlib.sha256(names.encode()).hexdigest()[:16].upper()}"
    answer = told.answer.replace(template.conversation, conversation)
    inputs = key.seal_bytes(told.inputs, place.of_inputs(*of))
    written = told.record.replace(template.conversation, conversation)
    record = json.loads(written.replace(template.customer, customer))
    record["answer_sha256"] = hashlib.sha256(answer.encode()).hexdigest()
    record["inputs_sha256"] = hashlib.sha256(inputs).hexdigest()
    body = sealed_record(key, evidence, record)
    lane = lane_of(customer)
    sequence, before = heads.get(lane, (0, GENESIS))
    heads[lane] = sequence + 1, link_hash(before, evidence, body)
    said = key.seal_text(told.said, place.of_said(*of))
    sealed = Jsonb(key.seal_text(answer, place.of_answer(*of)))
    phase = json.loads(answer)["phase"]
    rows["turn"].append((lender, *of, position, said, sealed, phase, evidence, _AT))
    rows["turn_input"].append((lender, *of, evidence, _AT, inputs))
    rows["evidence_record"].append((lender, evidence, lane, sequence + 1, body, heads[lane][1]))
    rows["effect"] += [
        (lender, f"{conversation}/{n}", evidence, name, Jsonb(arguments), customer, _AT.date())
        for n, (_, name, arguments) in enumerate(told.effects)
    ]


def _hashing(connection: Connection) -> float:
    """Records a second whose bytes are hashed, from memory."""
    rows = connection.execute(_SQL.some_bytes).fetchall()
    begun = perf_counter()
    for row in rows:
        for value in row:
            hashlib.sha256(value).digest()
    return len(rows) / (perf_counter() - begun)
