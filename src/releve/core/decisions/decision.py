"""A procedure's answer: Act, Ask, Inform, Refuse, or pass to a person. Always a value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from releve.core.decisions.effect import Effect, HandOverReason
from releve.core.decisions.promise import Promise
from releve.core.values.money import Money

SlotName = Literal[
    "order",
    "installment",
    "date",
    "amount",
    "reason",
    "items",
    "method",
    "day",
    "month",
    "field",
    "value",
    "installments",
    "paid_on",
    "identity_code",
    "confirm",
    "errand",
]
RefusalCode = Literal[
    "plan_closed",
    "already_moved",
    "beyond_limit",
    "date_in_past",
    "too_overdue",
    "disputed",
    "paused",
    "exceeds_outstanding",
    "below_minimum",
    "outside_window",
    "not_captured",
    "already_captured",
    "already_canceled",
    "already_disputed",
    "waiver_used",
    "nothing_owed",
    "outstanding_balance",
    "not_verified",
    "not_yours",
    "retention_required",
    "no_such_order",
]
Fact = Money | date | int | str


@dataclass(frozen=True, slots=True)
class Reply:
    """A message of the language catalogs and the facts it carries; worded only at the edge.

    `message` is the catalog's id ("extend-due-date-done"); `facts` are its variables. `promise`
    is what it promises for later; `earlier` are effects of this conversation that it says were
    done before, in canonical JSON.
    """

    message: str
    facts: Mapping[str, Fact] = field(default_factory=dict[str, Fact])
    promise: Promise | None = None
    earlier: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose from: `value` goes back into the slot, `label` is shown."""

    value: str
    label: Reply


@dataclass(frozen=True, slots=True)
class Act:
    """Effects to read back (`proposal`), apply after a yes, and answer for (`done`).

    With `then` nothing is read back: the effects are applied at once, and the conversation goes
    to a person for that reason with them.
    """

    effects: tuple[Effect, ...]
    proposal: tuple[Reply, ...]
    done: tuple[Reply, ...]
    then: HandOverReason | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """A slot is missing; `options` are the customer's own, if there is a list."""

    slot: SlotName
    question: Reply
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Inform:
    """Facts, and nothing changes. `already`: the request had been met before (resolved).

    `code` says why something of it cannot be, where that is no refusal of the whole.
    """

    replies: tuple[Reply, ...]
    already: bool = False
    code: RefusalCode | None = None


@dataclass(frozen=True, slots=True)
class Refuse:
    """Nothing changes and a code says why; an alternative may be offered in the replies."""

    code: RefusalCode
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class PassOn:
    """A person must decide. Becomes the `hand_over` effect; `replies` say why, before it.

    `would` is what an assistant at the level `shadow` would have done.
    """

    reason: HandOverReason
    replies: tuple[Reply, ...] = ()
    would: tuple[Effect, ...] = ()


Decision = Act | Ask | Inform | Refuse | PassOn
