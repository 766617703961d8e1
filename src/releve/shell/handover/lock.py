"""A conversation under its lock, as whoever has it, or wants it, finds it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg.types.json import Jsonb

from releve.core.conversation.owned import OwnerKind
from releve.core.conversation.row import from_row, to_row
from releve.core.conversation.state import State
from releve.core.evidence.chain import lane_of
from releve.core.evidence.record import canonical
from releve.shell.desk import Desk
from releve.shell.entropy import new_id
from releve.shell.people.session import SignedIn
from releve.shell.person_keys import place
from releve.shell.person_keys.rows import key_from
from releve.shell.person_keys.sealing import PersonKey
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.wording import locale_of

_SQL = load("handover")
_TURNS = load("turns")


class NoSuchConversation(LookupError):
    """The lender has no conversation of that id."""


@dataclass(frozen=True, slots=True)
class Owner:
    """The assistant (no name), a queue by its skill, or an agent by id."""

    kind: OwnerKind
    name: str = ""


ASSISTANT = Owner("assistant")


@dataclass(frozen=True, slots=True)
class Held:
    """One conversation, locked by this transaction until it ends."""

    desk: Desk
    connection: Connection
    now: datetime
    conversation_id: str
    writer_id: str
    merchant: bool
    market: str
    state: State
    position: int
    owner: Owner
    revision: int
    key: PersonKey

    @property
    def named(self) -> dict[str, Any]:
        """What every statement about it is given."""
        return {
            "lender": self.desk.lender_id,
            "conversation": self.conversation_id,
            "position": self.position,
            "now": self.now,
        }

    @property
    def locale(self) -> str:
        """The language that the conversation is in, as its market writes it."""
        return locale_of(self.state.language, self.market)

    def is_of(self, who: SignedIn) -> bool:
        """Whether that agent has it."""
        return self.owner == Owner("agent", who.agent_id)


def under_lock(desk: Desk, connection: Connection, conversation_id: str) -> Held:
    """Lock a conversation: a turn that runs ends first. NoSuchConversation, PersonErased."""
    asked = {"lender": desk.lender_id, "conversation": conversation_id}
    row = connection.execute(_SQL.locked, asked, prepare=True).fetchone()
    if row is None:
        raise NoSuchConversation(f"no conversation {conversation_id}")
    writer_id, merchant, market, stored, position, kind, name, revision, of, *keyed = row
    key = key_from(connection, desk.lender_id, of, keyed[0], destroyed=keyed[1])
    zone = desk.markets.on(market, desk.clock.now("UTC").date()).time_zone
    return Held(
        desk,
        connection,
        desk.clock.now(zone),
        conversation_id,
        writer_id,
        merchant,
        market,
        from_row(key.open(stored, place.of_state(conversation_id))),
        position,
        Owner(kind, name),
        revision,
        key,
    )


def change_owner(
    held: Held, to: Owner, why: str, *, by: SignedIn | None = None, evidence_id: str | None = None
) -> int:
    """Append the change of owner; the owner's new revision."""
    named = held.named | {
        "revision": held.revision + 1,
        "from_kind": held.owner.kind,
        "from_owner": held.owner.name,
        "to_kind": to.kind,
        "to_owner": to.name,
        "why": why,
        "by": by.agent_id if by else None,
        "evidence": evidence_id,
    }
    held.connection.execute(_SQL.change_owner, named, prepare=True)
    return held.revision + 1


def write_state(held: Held, state: State) -> None:
    """Where the conversation goes on from."""
    sealed = held.key.seal(to_row(state), place.of_state(held.conversation_id))
    held.connection.execute(_SQL.write_state, held.named | {"state": Jsonb(sealed)})


def new_record() -> str:
    """The id of a record that is going to be written."""
    return f"E-{new_id('').removeprefix('-')[:16].upper()}"


def on_record(held: Held, who: SignedIn, evidence_id: str, deed: str, **more: object) -> None:
    """Write down what a person did with the conversation.

    It comes last: the lane of evidence is many conversations'.
    """
    body = {
        "kind": "handover",
        "deed": deed,
        "by": who.agent_id,
        "roles": list(who.roles),
        "customer": held.writer_id,
        "conversation": held.conversation_id,
        "from": [held.owner.kind, held.owner.name],
        "at": held.now.isoformat(),
        **more,
    }
    named = {
        "lender": held.desk.lender_id,
        "lane": lane_of(held.writer_id),
        "evidence": evidence_id,
        "body": canonical(body),
    }
    held.connection.execute(_TURNS.write_evidence, named, prepare=True)
