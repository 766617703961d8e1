"""One lane of evidence held: its links, and each record against its turn and its effects.

Records are read in order, some thousands at a time, with what the other tables hold of them; so a
lane of any length takes the same memory. What is opened is opened for the comparison alone.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, LiteralString

from pydantic_core import from_json

from releve.core.evidence.chain import Link, first_broken
from releve.core.evidence.record import canonical, digest
from releve.shell.person_keys import place
from releve.shell.person_keys.evidence import opened_effect, opened_record
from releve.shell.person_keys.lender_key import KeyTrouble
from releve.shell.person_keys.sealing import PersonKey, unwrapped
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("evidence")
_ROWS_AT_ONCE = 2_000
_BEFORE_ALL = -(2**62)
_NOT_OF_THE_BOOKS = "its effects are not those of the books"


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


@dataclass(frozen=True, slots=True)
class _Turn:
    """A turn as its row has it. `inputs` is the digest of what it was decided on, None without."""

    evidence: str | None
    writer: str
    holder: str
    said: str
    answer: str
    wrapped: str | None
    inputs: str | None


@dataclass(frozen=True, slots=True)
class _Effect:
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
        self._keys: dict[str, PersonKey] = {}
        self._last: Link | None = None
        self.records = self.turns = 0

    def to_the_end(self) -> None:
        """Every record. Raises _Broken."""
        handed_over = self._effects(_SQL.work_of_lane, {})
        for links in self._links():
            self._hold(links, handed_over)
        last, head = self._last, self._lane.head
        if last is None:
            raise _Broken(f"lane {self._lane.number}", "all its records are gone")
        if head != (last.sequence, last.hash):
            raise _Broken(
                last.evidence_id, "the lane's head is elsewhere: records after it are gone"
            )
        if self.records != self._lane.records:
            raise _Broken(last.evidence_id, "two records have one place")

    def _links(self) -> Iterator[list[Link]]:
        after = _BEFORE_ALL
        while True:
            asked = self._named | {"after": after, "most": _ROWS_AT_ONCE}
            rows = self._connection.execute(_SQL.links, asked, prepare=True).fetchall()
            if not rows:
                return
            yield [Link(name, self._lane.number, n, body, bytes(h)) for name, n, body, h in rows]
            after = rows[-1][1]

    def _hold(self, links: list[Link], handed_over: dict[str, list[_Effect]]) -> None:
        bodies = self._bodies(links)
        turns = self._turns([body for body in bodies if body["kind"] == "turn"])
        ids = [link.evidence_id for link in links[: len(bodies)]]
        effects = self._effects(_SQL.effects_of, {"records": ids})
        for link, body in zip(links, bodies, strict=False):
            name = link.evidence_id
            done = [*effects.get(name, ()), *handed_over.get(name, ())]
            self._compare(link, body, done, turns)
            self.records += 1
        if len(bodies) < len(links):
            broken = links[len(bodies)]
            if first_broken((broken,), after=self._last):
                raise _Broken(broken.evidence_id, "its hash does not follow from the record before")
            raise _Broken(broken.evidence_id, "it is no record")

    def _bodies(self, links: Sequence[Link]) -> list[dict[str, Any]]:
        """The records that can be read and are linked, up to the first that is not."""
        bodies: list[dict[str, Any]] = []
        for link in links:
            if first_broken((link,), after=self._last) is not None:
                return bodies
            try:
                body = from_json(link.body)
                if body["kind"] == "turn":
                    _ = body["asked"]["conversation"], body["asked"]["message"]
            except (KeyError, TypeError, ValueError):
                return bodies
            bodies.append(body)
            self._last = link
        return bodies

    def _turns(self, bodies: Sequence[dict[str, Any]]) -> dict[tuple[str, str], _Turn]:
        named = {
            "lender": self._lane.lender,
            "conversations": [body["asked"]["conversation"] for body in bodies],
            "messages": [body["asked"]["message"] for body in bodies],
        }
        rows = self._connection.execute(_SQL.turns_of, named, prepare=True)
        return {(conversation, message): _Turn(*rest) for conversation, message, *rest in rows}

    def _effects(self, statement: LiteralString, named: dict[str, Any]) -> dict[str, list[_Effect]]:
        found: dict[str, list[_Effect]] = defaultdict(list)
        rows = self._connection.execute(statement, self._named | named, prepare=True)
        for evidence, key, effect, writer in rows:
            found[evidence].append(_Effect(key, effect, writer))
        return found

    def _compare(
        self,
        link: Link,
        body: dict[str, Any],
        done: list[_Effect],
        turns: dict[tuple[str, str], _Turn],
    ) -> None:
        name = link.evidence_id
        try:
            if body["kind"] != "turn":
                _compare_effects(name, None, body, done)
                return
            self.turns += 1
            asked = body["asked"]
            turn = turns.get((asked["conversation"], asked["message"]))
            if turn is None:
                raise _Broken(name, "the turn that it is of is gone")
            key = self._key(turn)
            body = opened_record(key, name, body)
            _compare_effects(name, key, body, done)
            if {one.writer for one in done} - {asked["customer"]}:
                raise _Broken(name, "its effects are another customer's")
            _compare_turn(name, key, body, turn)
        except (KeyError, TypeError, ValueError) as error:
            raise _Broken(name, "it is no record") from error
        except KeyTrouble as error:
            raise _Broken(name, str(error)) from error

    def _key(self, turn: _Turn) -> PersonKey | None:
        """The key of whose turn it is; None where it was destroyed, or the words were forgotten."""
        if turn.wrapped is None:
            return None
        known = self._keys.get(turn.wrapped)
        if known is None:
            known = unwrapped(self._lane.lender, turn.holder, turn.wrapped)
            self._keys[turn.wrapped] = known
        return known


def _compare_effects(
    name: str, key: PersonKey | None, body: dict[str, Any], done: list[_Effect]
) -> None:
    if "did" in body and body["did"] != sorted(one.effect["effect"] for one in done):
        raise _Broken(name, _NOT_OF_THE_BOOKS)
    if "effects" not in body or not (body["effects"] or done):
        return
    found = [opened_effect(key, one.key, one.effect) if key else one.effect for one in done]
    if _bag(body["effects"]) != _bag(found):
        raise _Broken(name, _NOT_OF_THE_BOOKS)


def _compare_turn(name: str, key: PersonKey | None, body: dict[str, Any], turn: _Turn) -> None:
    asked = body["asked"]
    if turn.evidence != name:
        raise _Broken(name, "another turn has it")
    if turn.writer != asked["customer"]:
        raise _Broken(name, "the conversation is another customer's")
    if turn.inputs not in (body.get("inputs_sha256"), "forgotten"):
        raise _Broken(name, "what it was decided on was altered")
    if key is None:
        return
    of = asked["conversation"], asked["message"]
    if digest(key.open_text(turn.said, place.of_said(*of))) != body["heard"]["said_sha256"]:
        raise _Broken(name, "what the customer said was altered")
    if not _is_answer(key, turn.answer, place.of_answer(*of), body["answer_sha256"]):
        raise _Broken(name, "what was answered was altered")


def _is_answer(key: PersonKey, stored: str, at: str, wanted: str) -> bool:
    text = key.open_text(stored, at)
    # As it is sealed now; answers of before were sealed in another form, or not at all.
    return digest(text) == wanted or digest(canonical(from_json(text))) == wanted


def _bag(effects: list[dict[str, Any]]) -> list[str]:
    return sorted(map(canonical, effects))
