"""What is promised for later: by whom, by when, and about what.

A reply that says something will be done carries one, and is sent only once it is kept as an
obligation (core/obligations).
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from releve.core.values.ids import OrderId
from releve.core.values.money import Money

PromiseKind = Literal[
    "person_answers",
    "complaint_answered",
    "dispute_heard",
    "payment_traced",
    "goods_looked_for",
    "payment_looked_for",
    "payout_made",
    "approval_answered",
]
OwnerKind = Literal["assistant", "queue", "role"]


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has to see to it: the assistants, a queue of people, or a role.

    `name` is the queue, the role, or for an assistant the queue that takes over from it.
    """

    kind: OwnerKind
    name: str


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise to whoever writes. `subject` tells it from others of its kind.

    The same kind and subject while one is open is the same promise. `told` are facts that are
    said when it falls due.
    """

    kind: PromiseKind
    owner: Owner
    due_on: date
    subject: str
    order: OrderId | None = None
    told: tuple[tuple[str, Money | date | int | str], ...] = ()

    @property
    def key(self) -> tuple[PromiseKind, str]:
        """What makes it the same promise to the same person."""
        return self.kind, self.subject
