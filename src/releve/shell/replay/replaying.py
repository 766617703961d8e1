"""Past turns decided again: on that day's rules and books, or on today's rules.

On that day's everything must come out identical, byte for byte: each step that the machine took,
the decisions and effects of the evidence record, and the balances that the entries of that moment
make. What does not is named by its path, with what was then and what is now. On today's rules,
a turn that comes out otherwise is told with those changed values that make the difference.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

from releve.core.decisions.effect import as_record
from releve.core.evidence.booked import balances_from, balances_of, named
from releve.core.evidence.differing import Difference, differences, with_one_changed
from releve.core.evidence.inputs import (
    Decision,
    TurnInputs,
    decide,
    digest_of,
    inputs_from,
    plain_outcome,
)
from releve.core.evidence.plain_values import NoSuchValue, encoded
from releve.core.evidence.record import Weighed, canonical, weighed_row
from releve.shell.desk import Desk
from releve.shell.person_keys.evidence import opened_record
from releve.shell.person_keys.lender_key import KeyTrouble
from releve.shell.person_keys.sealing import PersonKey, unwrapped
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.replay.keeping import opened_document, program
from releve.shell.replay.rules_kept import RulesGone, RulesKept, RulesToday

_SQL = load("replay")
_ROWS_AT_ONCE = 200
_MOST_DIFFERENCES = 20
# A change of program or of a file's name is no changed value.
_NAMES_ONLY = ("policy.version", "market.version", "authority.version")


@dataclass(frozen=True, slots=True)
class Span:
    """Which turns: of one conversation, of days (UTC, both included), or all."""

    conversation: str | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Replayed:
    """One turn decided again. `readable` is false where the person or the words are forgotten.

    `because` are the changed values that make the difference, where other rules were tried.
    `same_program`: the core's code is what it was.
    """

    conversation: str
    message: str
    evidence: str
    at: datetime
    readable: bool = True
    same_program: bool = True
    differences: tuple[Difference, ...] = ()
    because: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class _Row:
    conversation: str
    message: str
    evidence: str
    at: datetime
    seen: str
    body: bytes
    key: PersonKey
    record: str | None


def count_turns(connection: Connection, lender_id: str, span: Span) -> tuple[int, int]:
    """How many turns can be decided again, and of how many no inputs were kept."""
    asked = {"lender": lender_id, **asdict(span)}
    (kept,) = connection.execute(_SQL.count_inputs, asked).fetchone() or (0,)
    (without,) = connection.execute(_SQL.without_inputs, asked).fetchone() or (0,)
    return kept, without


def replay(
    connection: Connection, desk: Desk, span: Span, today: RulesToday | None = None
) -> Iterator[Replayed]:
    """Decide each turn again, in order of time; on today's rules where they are given."""
    kept = RulesKept(connection, desk)
    asked = {"lender": desk.lender_id, **asdict(span)}
    with connection.cursor(name="replay") as cursor:
        cursor.itersize = _ROWS_AT_ONCE
        cursor.execute(_SQL.inputs, asked)
        for conversation, message, evidence, at, seen, body, of, wrapped, record in cursor:
            if not body or wrapped is None:
                yield Replayed(conversation, message, evidence, at, readable=False)
                continue
            key = unwrapped(desk.lender_id, of, wrapped)
            row = _Row(conversation, message, evidence, at, seen, bytes(body), key, record)
            yield _Again(connection, desk.lender_id, kept, row).replayed(today)


@dataclass(slots=True)
class _Again:
    """One turn being decided again."""

    connection: Connection
    lender: str
    kept: RulesKept
    row: _Row
    found: list[Difference] = field(default_factory=list[Difference])

    def replayed(self, today: RulesToday | None) -> Replayed:
        """Whatever differs, named; an altered document or rule is a difference, too."""
        row, because, same = self.row, tuple[Difference, ...](), True
        try:
            text = opened_document(row.key, row.body, row.conversation, row.message)
            written = json.loads(text)
            inputs = inputs_from(written)
            same = inputs.program == program()
            if today is None:
                self._as_then(inputs, written["outcome"])
            else:
                because = self._as_today(inputs, written["outcome"], today)
        except (KeyTrouble, RulesGone, NoSuchValue, ValueError) as error:
            self.found.append(Difference("inputs", "readable", str(error)))
        return Replayed(
            row.conversation,
            row.message,
            row.evidence,
            row.at,
            same_program=same,
            differences=tuple(self.found[:_MOST_DIFFERENCES]),
            because=because,
        )

    def _as_then(self, inputs: TurnInputs, outcome: Any) -> None:
        decided = decide(inputs, self.kept.rules(inputs.rules))
        again = plain_outcome([one.step for one in decided])
        if encoded(again) != encoded(outcome):
            self.found += differences(outcome, again, "step")
        self._held_against_record(decided)
        self._held_against_entries(inputs)

    def _held_against_record(self, decided: tuple[Decision, ...]) -> None:
        if self.row.record is None:
            return
        record = opened_record(self.row.key, self.row.evidence, self.row.record)
        if "inputs_sha256" in record:
            now = hashlib.sha256(self.row.body).hexdigest()
            self.found += differences(record["inputs_sha256"], now, "record.inputs_sha256")
        weighed = [Weighed(one, part.facts) for part in decided for one in part.step.decided]
        again = {
            "decisions": [weighed_row(one) for one in weighed],
            "effects": [as_record(effect) for part in decided for effect in part.step.effects],
        }
        for name, value in again.items():
            written = canonical({name: value})
            if name in record and canonical({name: record[name]}) != written:
                self.found += differences(record[name], json.loads(written)[name], f"record.{name}")

    def _held_against_entries(self, inputs: TurnInputs) -> None:
        book = inputs.books[0].book
        orders = [order.order_id for order in book.orders]
        if not orders:
            return
        given = {"lender": self.lender, "orders": orders, "seen": self.row.seen}
        rows = self.connection.execute(_SQL.booked_then, given).fetchall()
        saw, booked = balances_of(book), balances_from(rows)
        if saw != booked:
            self.found += differences(named(saw), named(booked), "books")

    def _as_today(
        self, inputs: TurnInputs, outcome: Any, today: RulesToday
    ) -> tuple[Difference, ...]:
        then = self.kept.values(inputs.rules)
        now = today.values(then, inputs.today)
        changed = [d for d in differences(then, now) if d.path not in _NAMES_ONLY]
        if not changed or not self._comes_out_otherwise(inputs, outcome, now):
            return ()
        alone = [
            one
            for one in changed
            if self._comes_out_otherwise(inputs, outcome, with_one_changed(then, one), note=False)
        ]
        return tuple(alone or changed)

    def _comes_out_otherwise(
        self, inputs: TurnInputs, outcome: Any, values: dict[str, Any], *, note: bool = True
    ) -> bool:
        digests = {kind: digest_of(encoded(value)) for kind, value in values.items()}
        decided = decide(inputs, self.kept.built(values, digests))
        found = list(differences(outcome, plain_outcome([one.step for one in decided]), "step"))
        if note:
            self.found += found
        return bool(found)
