"""What a reviewer sees of an item: the contact, and the others' reviews once they may be seen.

Reviewers are blind to each other: the reviews of an item that is not settled are shown to nobody
but those who gave one, and to them only when there are two.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from releve.shell.desk import Desk
from releve.shell.people.reading import read_as
from releve.shell.people.session import SignedIn
from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import PersonKey
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.quality.sampling import QualityTrouble
from releve.shell.workplace.seen import key_of

_SQL = load("quality")
LISTED_AT_ONCE = 500
_BOTH = 2
_EFFECTS = 8


@dataclass(frozen=True, slots=True)
class Given:
    """One agent's review. `note` is empty where there is none."""

    agent_id: str
    name: str
    place: int
    scores: dict[str, str]
    passed: bool
    violation: bool
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SeenItem:
    """An item for one who looks. `shown` are the reviews they may see, `given` how many there are.

    `passed` and `violation` are None while it is open.
    """

    item_id: str
    sample_id: str | None
    conversation_id: str
    message_id: str
    evidence_id: str
    errand: str
    language: str
    market: str
    effect_names: tuple[str, ...]
    acted_at: datetime
    passed: bool | None
    violation: bool | None
    settled_at: datetime | None
    merchant: bool
    case_name: str | None
    case_toml: str | None
    given: int
    mine: bool
    shown: tuple[Given, ...]

    @property
    def open(self) -> bool:
        """Whether a review is still wanted."""
        return self.settled_at is None


@dataclass(frozen=True, slots=True)
class Settled:
    """An item that reviewers came to an end with; `reviews` is three where two differed."""

    item_id: str
    errand: str
    language: str
    market: str
    settled_at: datetime
    passed: bool
    violation: bool
    reviews: int
    case_name: str | None


def seen_item(desk: Desk, who: SignedIn, item_id: str) -> SeenItem:
    """An item as `who` may see it. QualityTrouble where there is none; PersonErased."""
    named = {"lender": desk.lender_id, "item": item_id}
    with read_as(desk.pool, who) as connection:
        row = connection.execute(_SQL.item_seen, named).fetchone()
        if row is None:
            raise QualityTrouble(f"there is no item {item_id}")
        key = key_of(connection, desk, row[2])
        rows = connection.execute(_SQL.reviews_seen, named).fetchall()
    given = tuple(_given(one, item_id, key) for one in rows)
    mine = who.agent_id in {one.agent_id for one in given}
    settled_at = row[12]
    seen = settled_at is not None or (mine and len(given) >= _BOTH)
    told: list[Any] = [*row, len(given), mine, given if seen else ()]
    told[_EFFECTS] = tuple(row[_EFFECTS])
    return SeenItem(*told)


def settled_items(
    connection: Connection, lender_id: str, since: date, until: date
) -> tuple[Settled, ...]:
    """What was settled from one day to another (UTC), disagreements first."""
    asked = {"lender": lender_id, "since": since, "until": until, "most": LISTED_AT_ONCE}
    return tuple(Settled(*row) for row in connection.execute(_SQL.settled, asked))


def waiting_count(connection: Connection, lender_id: str) -> int:
    """How many items are open, for whomever."""
    row = connection.execute(_SQL.waiting_count, {"lender": lender_id}).fetchone()
    return row[0] if row else 0


def _given(row: tuple[Any, ...], item_id: str, key: PersonKey) -> Given:
    agent_id, name, number, scores, passed, violation, sealed, at = row
    note = key.open_text(sealed, place.of_quality_note(item_id, agent_id)) if sealed else ""
    return Given(agent_id, name, number, scores, passed, violation, note, at)
