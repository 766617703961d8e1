"""One lane of evidence held: its links, and each record against its turn and its effects.

Records are read in order, some thousands at a time, with what the other tables hold of them; so a
lane of any length takes the same memory. What is opened is opened for the comparison alone.
"""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, LiteralString, NamedTuple

from pydantic_core import from_json

from releve.core.evidence.chain import Link, first_broken
from releve.core.evidence.record import canonical, digest, says
from releve.shell.person_keys import place
from releve.shell.person_keys.evidence import (
    chained_record,
    opened_effect,
    proven_part,
    without_salt,
)
from releve.shell.person_keys.lender_key import KeyTrouble
from releve.shell.person_keys.sealing import PersonKey, unwrapped
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("evidence")
_ROWS_AT_ONCE = 1_000
_BEFORE_ALL = -(2**62)
# A row of `records_of_lane`: a link, then a turn.
_BODY, _TURN = 3, 5
_NOT_OF_THE_BOOKS = "its effects are not those of the books"
Row = tuple[Any, ...]
Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane as it should be: how many records, and its head (None where it has none)."""

    lender: str
    number: int
    records: int
    head: tuple[int, bytes] | None


@dataclass(frozen=True, slots=True)
class Held:
    """How many records of a lane were held, how many are of turns; the first broken, and why."""

    records: int
    turns: int
    broken: str | None = None
    detail: str = ""


# Tuples: a million of each are made.
class _Turn(NamedTuple):
    """A turn as its rows have it; of one that is gone, only what its inputs say.

    `inputs_of` is the record that its inputs name; both are None where it has none.
    """

    conversation: str
    message: str
    inputs_of: str | None
    inputs: bytes | None
    evidence: str | None
    said: str | None
    answer: str
    writer: str
    holder: str
    forgotten: bool


class _Effect(NamedTuple):
    key: str
    effect: dict[str, Any]
    writer: str


class _Broken(Exception):
    """The first record that does not hold, and why."""

    def __init__(self, evidence_id: str, detail: str) -> None:
        super().__init__(detail)
        self.evidence_id = evidence_id


def hold_lane(connection: Connection, lane: Lane) -> Held:
    """Hold every record of a lane; it ends at the first that does not."""
    walk = _Walk(connection, lane)
    try:
        walk.to_the_end()
    except _Broken as broken:
        return Held(walk.records, walk.turns, broken.evidence_id, str(broken))
    return Held(walk.records, walk.turns)


class _Walk:
    """The way along one lane."""

    def __init__(self, connection: Connection, lane: Lane) -> None:
        self._connection, self._lane = connection, lane
        self._named = {"lender": lane.lender, "lane": lane.number}
        self._wrapped: dict[str, str | None] = {}
        self._keys: dict[str, PersonKey] = {}
        self._last: Link | None = None
        self.records = self.turns = 0

    def to_the_end(self) -> None:
        """Every record. Raises _Broken."""
        handed_over = self._effects(_SQL.work_of_lane, {})
        self._connection.execute(_SQL.by_key)
        while rows := self._next():
            self._hold(rows, handed_over)
        self._connection.execute(_SQL.as_planned)
        last, head = self._last, self._lane.head
        if last is None:
            raise _Broken(f"lane {self._lane.number}", "all its records are gone")
        if head != (last.sequence, last.hash):
            raise _Broken(
                last.evidence_id, "the lane's head is elsewhere: records after it are gone"
            )
        if self.records != self._lane.records:
            raise _Broken(last.evidence_id, "two records have one place")

    def _rows(self, statement: LiteralString, named: dict[str, Any]) -> list[Row]:
        # In binary, or bytes would come as hexadecimal digits.
        asked = self._named | named
        return self._connection.execute(statement, asked, prepare=True, binary=True).fetchall()

    def _next(self) -> list[Row]:
        after = _BEFORE_ALL if self._last is None else self._last.sequence
        return self._rows(_SQL.records_of_lane, {"after": after, "most": _ROWS_AT_ONCE})

    def _hold(self, rows: list[Row], handed_over: dict[str, list[_Effect]]) -> None:
        links = [Link._make(row[:_TURN]) for row in rows]
        broken = first_broken(links, after=self._last)
        linked = links if broken is None else links[: _place(links, broken)]
        bodies = _bodies(rows[: len(linked)])
        turns = self._turns(rows, bodies)
        ends = {"first": links[0].sequence, "last": links[-1].sequence}
        effects = self._effects(_SQL.effects_of, ends)
        for link, body, turn in zip(links, bodies, turns, strict=False):
            name = link.evidence_id
            done = [*effects.get(name, ()), *handed_over.get(name, ())]
            self._compare(name, body, done, turn)
            self.records += 1
        if len(bodies) < len(linked):
            raise _Broken(links[len(bodies)].evidence_id, "it is no record")
        if broken is not None:
            raise _Broken(broken, "its hash does not follow from the record before")
        self._last = links[-1]

    def _turns(self, rows: list[Row], bodies: list[Body]) -> list[_Turn | None]:
        """Each record's turn: by the inputs that name the record, else by what it says itself."""
        joined = [_Turn._make(row[_TURN:]) for row in rows[: len(bodies)]]
        wanted = [_turn_of(body) for body in bodies]
        missed = {
            of
            for of, turn in zip(wanted, joined, strict=True)
            if of is not None and of != (turn.conversation, turn.message)
        }
        found = self._asked_for(list(missed)) if missed else {}
        turns = [
            found.get(of) if of in missed else turn for of, turn in zip(wanted, joined, strict=True)
        ]
        self._fetch_keys(turns)
        return turns

    def _asked_for(self, turns: list[tuple[str, str]]) -> dict[tuple[str, str], _Turn]:
        named = {"conversations": [of[0] for of in turns], "messages": [of[1] for of in turns]}
        found = map(_Turn._make, self._rows(_SQL.turns_of, named))
        return {(turn.conversation, turn.message): turn for turn in found}

    def _fetch_keys(self, turns: list[_Turn | None]) -> None:
        holders = {turn.holder for turn in turns if turn is not None and turn.said is not None}
        unknown = list(holders - self._wrapped.keys())
        if unknown:
            self._wrapped |= dict.fromkeys(unknown)
            self._wrapped |= dict(self._rows(_SQL.keys_of, {"holders": unknown}))

    def _effects(self, statement: LiteralString, named: dict[str, Any]) -> dict[str, list[_Effect]]:
        found: dict[str, list[_Effect]] = defaultdict(list)
        for evidence, key, effect, writer in self._rows(statement, named):
            found[evidence].append(_Effect(key, from_json(effect), writer))
        return found

    def _compare(self, name: str, body: Body, done: list[_Effect], turn: _Turn | None) -> None:
        try:
            if body["kind"] != "turn":
                _compare_names(name, body, done)
                _compare_effects(name, body, [one.effect for one in done])
                return
            self.turns += 1
            if turn is None or turn.said is None:
                raise _Broken(name, "the turn that it is of is gone")
            key = self._key(turn)
            _compare_rows(name, body, done, turn)
            if key is None:
                _compare_effects(name, body, [one.effect for one in done])
            else:
                _compare_words(name, key, body, done, turn)
        except (KeyError, TypeError, ValueError) as error:
            raise _Broken(name, "it is no record") from error
        except KeyTrouble as error:
            raise _Broken(name, str(error)) from error

    def _key(self, turn: _Turn) -> PersonKey | None:
        """The key of whose turn it is; None where it was destroyed, or the words were forgotten."""
        wrapped = self._wrapped[turn.holder]
        if turn.forgotten or wrapped is None:
            return None
        known = self._keys.get(turn.holder)
        if known is None:
            known = unwrapped(self._lane.lender, turn.holder, wrapped)
            self._keys[turn.holder] = known
        return known


def _place(links: Sequence[Link], evidence_id: str) -> int:
    return next(n for n, link in enumerate(links) if link.evidence_id == evidence_id)


def _bodies(rows: Sequence[Row]) -> list[Body]:
    """The records that can be read, up to the first that cannot."""
    bodies: list[Body] = []
    for row in rows:
        try:
            body = chained_record(row[_BODY])
            _turn_of(body)
        except (KeyError, TypeError, ValueError):
            break
        bodies.append(body)
    return bodies


def _turn_of(body: Body) -> tuple[str, str] | None:
    """Which turn a record is of: its conversation and its message."""
    if body["kind"] != "turn":
        return None
    asked = body["asked"]
    return str(asked["conversation"]), str(asked["message"])


def _compare_rows(name: str, body: Body, done: list[_Effect], turn: _Turn) -> None:
    """What is held without any key: names, whose it is, and what it was decided on."""
    if turn.evidence != name:
        raise _Broken(name, "another turn has it")
    _compare_names(name, body, done)
    customer = body["asked"]["customer"]
    if any(one.writer != customer for one in done):
        raise _Broken(name, "its effects are another customer's")
    if turn.writer != customer:
        raise _Broken(name, "the conversation is another customer's")
    if not _are_inputs(name, body.get("inputs_sha256"), turn):
        raise _Broken(name, "what it was decided on was altered")


def _compare_names(name: str, body: Body, done: list[_Effect]) -> None:
    if "did" in body and body["did"] != sorted([one.effect["effect"] for one in done]):
        raise _Broken(name, _NOT_OF_THE_BOOKS)


def _compare_words(name: str, key: PersonKey, body: Body, done: list[_Effect], turn: _Turn) -> None:
    """What the person's part says of effects, of what was said, and of what was answered."""
    part = proven_part(key, name, body)
    effects = [opened_effect(key, one.key, one.effect) for one in done]
    of = turn.conversation, turn.message
    said = digest(key.open_text(turn.said or "", place.of_said(*of)))
    answer = key.open_text(turn.answer, place.of_answer(*of))
    if part is not None and says(part, answer=digest(answer), said=said, effects=effects):
        return
    if part is not None:
        body = body | without_salt(part)
    _compare_effects(name, body, effects)
    if said != body["heard"]["said_sha256"]:
        raise _Broken(name, "what the customer said was altered")
    if not _is_answer(answer, body["answer_sha256"]):
        raise _Broken(name, "what was answered was altered")


def _compare_effects(name: str, body: Body, found: list[dict[str, Any]]) -> None:
    if "effects" in body and _bag(body["effects"]) != _bag(found):
        raise _Broken(name, _NOT_OF_THE_BOOKS)


def _are_inputs(name: str, wanted: str | None, turn: _Turn) -> bool:
    if turn.inputs is None:
        return wanted is None
    if turn.inputs_of != name:
        return False
    if turn.forgotten and not turn.inputs:
        return True
    return hashlib.sha256(turn.inputs).hexdigest() == wanted


def _is_answer(text: str, wanted: str) -> bool:
    # As it is sealed now; answers of before were sealed in another form, or not at all.
    return digest(text) == wanted or digest(canonical(from_json(text))) == wanted


def _bag(effects: list[dict[str, Any]]) -> list[str]:
    return sorted(map(canonical, effects))
