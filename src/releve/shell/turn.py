"""What gathers while a turn runs, from the message to the answer."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime

from releve.core.conversation.meaning import Heard
from releve.core.conversation.owned import OwnerKind
from releve.core.conversation.state import State
from releve.core.conversation.step import Step
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.decisions.effect import Effect
from releve.core.decisions.facts import Facts
from releve.core.evidence.record import Weighed
from releve.core.obligations.claim import Obligation
from releve.core.reading.reading import Reading
from releve.core.values.ids import EvidenceId
from releve.shell.answer import Line
from releve.shell.desk import Desk
from releve.shell.person_keys.sealing import PersonKey
from releve.shell.postgres.connection import Connection
from releve.shell.turn_facts import Writer
from releve.shell.wording import locale_of


@dataclass(frozen=True, slots=True)
class Message:
    """What a customer or a merchant sends.

    `chosen` is a pressed button's value, in place of typed words; `files` are names of what came.
    """

    conversation_id: str
    message_id: str
    text: str
    chosen: str | None = None
    files: tuple[str, ...] = ()


@dataclass(slots=True)
class Turn:
    """What gathers while a turn runs."""

    desk: Desk
    connection: Connection
    message: Message
    now: datetime
    writer: Writer
    channel: str
    evidence_id: EvidenceId
    step: Step
    facts: Facts
    before: State
    key: PersonKey
    owner: OwnerKind
    heard: Heard
    words: Vocabulary
    trouble: bool = False
    lines: list[Line] = field(default_factory=list[Line])
    effects: list[Effect] = field(default_factory=list[Effect])
    weighed: list[Weighed] = field(default_factory=list[Weighed])
    kept: list[Obligation] = field(default_factory=list[Obligation])
    steps: list[tuple[Facts, Step]] = field(default_factory=list[tuple[Facts, Step]])
    proved: bool = False

    @property
    def reading(self) -> Reading:
        """What the reader made of the message."""
        return self.heard.reading

    @property
    def identified(self) -> bool:
        """Whether who writes was known before this message."""
        return self.before.identified

    @property
    def locale(self) -> str:
        """The language that the conversation is in, as its market writes it."""
        return locale_of(self.step.state.language, self.facts.market.market)


def as_said(message: Message) -> str:
    """What a turn keeps of a message: the pressed value in brackets, then the words."""
    # PostgreSQL holds no NUL and no lone surrogate; the customer's words are kept but for those.
    text = message.text if message.chosen is None else f"[{message.chosen}] {message.text}"
    text += "".join(f"\n[{name}]" for name in message.files)
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def evidence_id_of(desk: Desk, message: Message) -> EvidenceId:
    """One record a turn, so the turn's own names make its id."""
    name = f"{desk.lender_id}\n{message.conversation_id}\n{message.message_id}"
    digest = hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()
    return EvidenceId(f"E-{digest[:16].upper()}")
