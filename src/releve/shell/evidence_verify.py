"""Evidence recomputed from rows: every chain link, and every turn and effect against its record.

One walk in chain order, in the caller's transaction: where turns go on meanwhile, that must be a
repeatable read, so that chains and their heads are of one moment. What is compared: a record's
hash with the one before; its effects with the books' and the work items; the digests of what was
said and answered with the turn. Chains end where their heads say, and whatever names a record
has it. Changes of authority are signed, and what is in force is what they left; what was approved
has the yes of as many agents as it needed. Of whose personal data were erased, what is sealed
cannot be compared: the chain still proves that it is as it was written, and the names of the
effects are held against the books.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from releve.core.evidence.chain import Link, first_broken
from releve.core.evidence.record import canonical, digest
from releve.shell.authority.proof import first_forged
from releve.shell.person_keys import place
from releve.shell.person_keys.evidence import opened_effect, opened_record
from releve.shell.person_keys.lender_key import KeyTrouble
from releve.shell.person_keys.sealing import PersonKey, holder, unwrapped
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("evidence")
_ROWS_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Proof:
    """How many records were walked, whether all hold, and the first that does not."""

    records: int
    holds: bool
    first_broken: str | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    """A record, and what the other tables hold under its id."""

    lender: str
    link: Link
    effects: list[tuple[str, dict[str, Any]]]
    customers: list[str] | None
    turn: tuple[str, str, str, str, str] | None
    answer: Any
    wrapped: str | None

    @property
    def key(self) -> PersonKey | None:
        """The key of whose turn it is; None where it was destroyed."""
        if self.turn is None or self.wrapped is None:
            return None
        of = holder(self.turn[2], merchant=self.turn[4] == "true")
        return unwrapped(self.lender, of, self.wrapped)


class _Broken(Exception):
    """The first record that does not hold, and why."""

    def __init__(self, evidence_id: str, detail: str) -> None:
        super().__init__(detail)
        self.evidence_id = evidence_id


def verify_evidence(connection: Connection, lender_id: str | None = None) -> Proof:
    """Prove every record of one lender, or of all; the first broken one is named."""
    whose = {"lender": lender_id}
    missing = connection.execute(_SQL.named_and_missing, whose).fetchone()
    if missing is not None:
        return Proof(0, False, missing[0], f"{missing[1]} names it, and it is not there")
    keyless = connection.execute(_SQL.keyless, whose).fetchone()
    if keyless is not None:
        return Proof(0, False, keyless[0], f"the key of {keyless[1]} is gone, and nobody erased it")
    heads = {
        (lender, lane): (sequence, bytes(head))
        for lender, lane, sequence, head in connection.execute(_SQL.lane_heads, whose)
    }
    records = 0
    try:
        with connection.cursor(name="evidence") as cursor:
            cursor.itersize = _ROWS_AT_ONCE
            cursor.execute(_SQL.walk, whose)
            for lane, rows in groupby(_read(cursor), key=lambda row: (row.lender, row.link.lane)):
                records += _hold(rows, heads.pop(lane, None))
    except _Broken as broken:
        return Proof(records, False, broken.evidence_id, str(broken))
    for _, lane in heads:
        return Proof(records, False, f"lane {lane}", "all its records are gone")
    return _authority(connection, whose, records)


def _authority(connection: Connection, whose: dict[str, str | None], records: int) -> Proof:
    """What assistants may do is what signed changes left; what was approved had its yes."""
    for (lender,) in connection.execute(_SQL.lenders_with_changes, whose).fetchall():
        forged = first_forged(connection, lender)
        if forged is not None:
            return Proof(records, False, f"authority of {lender}", forged)
    unbacked = connection.execute(_SQL.unbacked_approval, whose).fetchone()
    if unbacked is not None:
        return Proof(records, False, f"approval {unbacked[0]}", unbacked[1])
    return Proof(records, True)


def _read(cursor: Any) -> Iterator[_Row]:
    for lender, record, lane, sequence, body, head, effects, customers, *told in cursor:
        turn, answer, wrapped = told
        link = Link(record, lane, sequence, body, bytes(head))
        yield _Row(
            lender,
            link,
            json.loads(effects) if effects else [],
            customers,
            turn and tuple(turn),
            answer and json.loads(answer),
            wrapped,
        )


def _hold(rows: Iterator[_Row], head: tuple[int, bytes] | None) -> int:
    """Hold one lane's records; how many there are. Raises _Broken at the first that does not."""
    walked = 0
    last: Link | None = None
    for row in rows:
        broken = first_broken((row.link,), after=last)
        if broken is not None:
            raise _Broken(broken, "its hash does not follow from the record before")
        _compare(row)
        last = row.link
        walked += 1
    if last is not None and head != (last.sequence, last.hash):
        raise _Broken(last.evidence_id, "the lane's head is elsewhere: records after it are gone")
    return walked


def _compare(row: _Row) -> None:
    try:
        key = row.key
        body = opened_record(key, row.link.evidence_id, row.link.body)
        _compare_effects(row, key, body)
        if body["kind"] == "turn":
            _compare_turn(row, key, body)
    except (KeyError, TypeError, ValueError) as error:
        raise _Broken(row.link.evidence_id, "it is no record") from error
    except KeyTrouble as error:
        raise _Broken(row.link.evidence_id, str(error)) from error


def _compare_effects(row: _Row, key: PersonKey | None, body: dict[str, Any]) -> None:
    if "did" in body:
        names = sorted(effect["effect"] for _, effect in row.effects)
        if body["did"] != names:
            raise _Broken(row.link.evidence_id, "its effects are not those of the books")
    if "effects" not in body:
        return
    found = [opened_effect(key, of, effect) if key else effect for of, effect in row.effects]
    if (body["effects"] or found) and _bag(body["effects"]) != _bag(found):
        raise _Broken(row.link.evidence_id, "its effects are not those of the books")


def _compare_turn(row: _Row, key: PersonKey | None, body: dict[str, Any]) -> None:
    record = row.link.evidence_id
    asked = body["asked"]
    if row.customers and row.customers != [asked["customer"]]:
        raise _Broken(record, "its effects are another customer's")
    if row.turn is None or row.answer is None:
        raise _Broken(record, "the turn that it is of is gone")
    conversation, message, customer, said, _ = row.turn
    if (conversation, message) != (asked["conversation"], asked["message"]):
        raise _Broken(record, "another turn has it")
    if customer != asked["customer"]:
        raise _Broken(record, "the conversation is another customer's")
    if key is None:
        return
    of = conversation, message
    if digest(key.open_text(said, place.of_said(*of))) != body["heard"]["said_sha256"]:
        raise _Broken(record, "what the customer said was altered")
    if digest(canonical(key.open(row.answer, place.of_answer(*of)))) != body["answer_sha256"]:
        raise _Broken(record, "what was answered was altered")


def _bag(effects: list[dict[str, Any]]) -> list[str]:
    return sorted(map(canonical, effects))
