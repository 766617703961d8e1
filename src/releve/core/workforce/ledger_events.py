"""What happens to a customer's issues: contacts, people's time, and what takes credits back.

All of it comes from rows that are there anyway; each event names its row.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from releve.core.workforce.ledger import Arm, Proof, Why

OutcomeKind = Literal["resolved", "informed", "refused", "handed_over"]


@dataclass(frozen=True, slots=True)
class Contact:
    """A customer raised a matter, or it came to an end with an assistant.

    `place` is the conversation, or the id of a contact by phone or mail, which took people
    `time_ms`. `outcome` None: raised, and not ended. `people_only`: the conversation began in a
    switchback's block of people.
    """

    at: datetime
    place: str
    proof: Proof
    errand: str
    order: str | None
    language: str
    market: str
    channel: str
    outcome: OutcomeKind | None = None
    confirmed: bool = False
    time_ms: int = 0
    people_only: bool = False

    @property
    def by_people(self) -> bool:
        """Whether people had it from the start."""
        return self.people_only or self.proof.kind == "human_contact"


@dataclass(frozen=True, slots=True)
class PeoplesTime:
    """Time that people spent on a conversation: a stint, a review, a vote, or rework."""

    at: datetime
    place: str
    proof: Proof
    errand: str
    time_ms: int


@dataclass(frozen=True, slots=True)
class AssistantsTime:
    """Time that an assistant was in a conversation, once it has been silent."""

    at: datetime
    place: str
    proof: Proof
    time_ms: int


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A reversal or a rework of what an assistant did in a conversation."""

    at: datetime
    place: str
    proof: Proof
    why: Why
    order: str | None


Event = Contact | PeoplesTime | AssistantsTime | TakenBack


@dataclass(frozen=True, slots=True)
class Baseline:
    """What an issue of a kind took people: the cell's row, and its mean."""

    proof: Proof
    time_ms: int


@dataclass(frozen=True, slots=True)
class Issue:
    """An issue as it was when it began."""

    issue_id: str
    customer: str
    market: str
    language: str
    errand: str
    order: str | None
    arm: Arm
    channel: str
    first: Proof
    opened_at: datetime
