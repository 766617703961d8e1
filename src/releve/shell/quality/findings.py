"""A finding becomes an exam case with one call: the conversation up to the turn, with nobody in it.

What the customer's record knows, and what check digits prove, is taken out of every text and
replaced by what is nobody's; order numbers and payment methods become others throughout. Whoever
found it says what should have come of it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, get_args

from releve.core.conversation.state import OutcomeKind
from releve.core.decisions.decision import RefusalCode
from releve.core.decisions.effect import EFFECT_NAMES
from releve.core.quality.exam_case import Expected, Found, Said, case_toml
from releve.core.reading.reading import Slot
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.desk import Desk, Reader
from releve.shell.facts import load_book
from releve.shell.masking import Known, mask
from releve.shell.person_keys import place
from releve.shell.person_keys.evidence import opened_record
from releve.shell.person_keys.rows import key_for
from releve.shell.person_keys.sealing import PersonKey, holder
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.quality.sampling import QualityTrouble

_SQL = load("quality")
_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.!?]+")
_PRESSED = re.compile(r"^\[([^\]\n]*)\] ?")
_PLACEHOLDER = re.compile(r"\[([A-Z]+)_(\d+)\]")
# What stands where somebody's particulars stood (numbers kept free for fiction by Ofcom).
_NOBODYS = {
    "NAME": "Robin Vale",
    "EMAIL": "robin@example.com",
    "PHONE": "+44 20 7946 0018",
    "ADDRESS": "1 Sample Street",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A case that came of an item."""

    item_id: str
    case_name: str
    case_toml: str
    found_by: str
    found_at: datetime


def make_case(desk: Desk, agent_id: str, item_id: str, name: str, expected: Expected) -> Finding:
    """Make an item an exam case, and keep it; the one that was made before, where there is one.

    `expected` names orders as the lender does. QualityTrouble, CaseTrouble, PersonErased.
    """
    _require_known(expected, name)
    lender = desk.lender_id
    with desk.pool.connection() as connection:
        row: Any = connection.execute(_SQL.item, {"lender": lender, "item": item_id}).fetchone()
        if row is None:
            raise QualityTrouble(f"there is no item {item_id}")
        item = _Item(item_id, *row)
        if item.merchant:
            raise QualityTrouble(f"item {item_id}: a merchant's contact is no case")
        found = _found(desk, connection, item, name, expected)
        named = {
            "lender": lender,
            "item": item_id,
            "name": name,
            "toml": case_toml(found),
            "by": agent_id,
            "now": desk.clock.now("UTC"),
        }
        connection.execute(_SQL.add_finding, named)
        return next(f for f in findings(connection, lender) if f.item_id == item_id)


def findings(connection: Connection, lender_id: str) -> tuple[Finding, ...]:
    """All cases that came of reviews, the oldest first."""
    rows = connection.execute(_SQL.findings, {"lender": lender_id})
    return tuple(Finding(*row) for row in rows)


@dataclass(frozen=True, slots=True)
class _Item:
    """The item that a case is made of."""

    item_id: str
    conversation_id: str
    message_id: str
    errand: str
    language: str
    market: str
    acted_at: datetime
    settled: bool
    writer_id: str
    merchant: bool


def _require_known(expected: Expected, name: str) -> None:
    if not name.strip():
        raise QualityTrouble("name: a case has one")
    if expected.outcome not in get_args(OutcomeKind):
        raise QualityTrouble(f"outcome: {expected.outcome} is none")
    if expected.refusal is not None and expected.refusal not in get_args(RefusalCode):
        raise QualityTrouble(f"refusal: {expected.refusal} is none")
    for effect in expected.effects:
        if effect.get("effect") not in EFFECT_NAMES.values():
            raise QualityTrouble(f"effect: {effect.get('effect')} is none")


def _found(desk: Desk, connection: Connection, item: _Item, name: str, expected: Expected) -> Found:
    lender, customer = LenderId(desk.lender_id), CustomerId(item.writer_id)
    key = key_for(connection, desk.lender_id, holder(item.writer_id))
    zone = desk.markets.on(item.market, item.acted_at.date()).time_zone
    book = load_book(connection, lender, customer, today=desk.clock.now(zone).date(), lock=False)
    asked = {
        "lender": desk.lender_id,
        "conversation": item.conversation_id,
        "message": item.message_id,
    }
    turns = connection.execute(_SQL.turns_until, asked).fetchall()
    orders, identified, began = _known(turns, key)
    person = book.customer
    stranger = _Stranger(
        Known(
            (person.name,),
            tuple(filter(None, (person.email,))),
            tuple(filter(None, (person.phone,))),
            tuple(filter(None, (person.address,))),
            tuple(order.order_id for order in book.orders),
            person.methods,
        ),
        {order.order_id: f"A-{9000 + n}" for n, order in enumerate(book.orders, start=1)},
        {method: f"card {1000 + n}" for n, method in enumerate(person.methods, start=1)},
        item.market,
        item.language,
        desk.reader,
    )
    return Found(
        name.strip(),
        item.market,
        item.language,
        began,
        identified,
        tuple(stranger.methods.values()),
        tuple(stranger.disguised(order) for order in orders),
        tuple(_said(turns, item, key, stranger)),
        replace(expected, effects=tuple(stranger.disguised(e) for e in expected.effects)),
        ("finding", item.errand),
    )


def _known(turns: Sequence[Any], key: PersonKey) -> tuple[list[Mapping[str, Any]], bool, datetime]:
    """The orders as they were first known, whether who wrote was proved, and when it began."""
    orders: dict[str, Mapping[str, Any]] = {}
    identified: bool | None = None
    began: str | None = None
    for *_, evidence_id, _, body in turns:
        if body is None:
            continue
        record = opened_record(key, evidence_id, body)
        if identified is None:
            identified, began = record["asked"]["identified"], record["asked"]["at"]
        for decision in record["decisions"]:
            for order in decision["known"]["orders"]:
                orders.setdefault(order["order_id"], order)
    if began is None:
        raise QualityTrouble("nothing was decided in it")
    return list(orders.values()), bool(identified), datetime.fromisoformat(began)


def _said(turns: Sequence[Any], item: _Item, key: PersonKey, stranger: "_Stranger") -> list[Said]:
    """Each text, with the slot that it answered; of a pressed button, what stood on it."""
    said: list[Said] = []
    asks: Mapping[str, Any] | None = None
    for message_id, sealed, answer, *_ in turns:
        of = item.conversation_id, message_id
        text = key.open_text(sealed, place.of_said(*of))
        pressed = _PRESSED.match(text)
        if pressed is not None and asks is not None:
            options = asks["options"]
            labels = (o["label"] for o in options if o["value"] == pressed[1])
            text = next(labels, pressed[1])
        said.append(Said(stranger.masked(text), asks["slot"] if asks else None))
        asks = key.open(answer, place.of_answer(*of))["asks"]
    return said


@dataclass(frozen=True, slots=True)
class _Stranger:
    """Somebody who is nobody: what stands for the customer's particulars, orders, and methods."""

    known: Known
    orders: Mapping[str, str]
    methods: Mapping[str, str]
    market: str
    language: str
    reader: Reader

    def masked(self, text: str) -> str:
        """A text with nobody in it."""
        slots = [Slot("email", one, one) for one in _EMAIL.findall(text)]
        slots += self.reader.read(text, language=self.language, market=self.market).slots
        found = mask(text, self.known, market=self.market, found=slots)

        def instead(match: re.Match[str]) -> str:
            words = found.behind.get(match[0])
            if words is None:
                return match[0]
            other = self._other(match[1], words)
            return other if other is not None else _NOBODYS.get(match[1], "0000")

        return _PLACEHOLDER.sub(instead, found.text)

    def _other(self, kind: str, words: str) -> str | None:
        names = {"ORDER": self.orders, "METHOD": self.methods}.get(kind, {})
        folded = " ".join(words.split()).casefold()
        return next((new for old, new in names.items() if old.casefold() == folded), None)

    def disguised(self, value: Mapping[str, Any]) -> dict[str, Any]:
        """An order or an effect with other numbers and methods."""
        return {name: self._value(found) for name, found in value.items()}

    def _value(self, value: Any) -> Any:
        if isinstance(value, Mapping):
            return self.disguised(value)  # pyright: ignore[reportUnknownArgumentType] -- JSON
        if isinstance(value, list):
            return [self._value(one) for one in value]  # pyright: ignore[reportUnknownVariableType]
        if isinstance(value, str):
            return self.orders.get(value, self.methods.get(value, value))
        return value
