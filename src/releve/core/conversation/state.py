"""Where a conversation stands. Small, frozen, and the same in memory as in its row."""

from dataclasses import dataclass
from typing import Literal

from releve.core.decisions.decision import SlotName
from releve.core.decisions.effect import HandOverReason
from releve.core.decisions.request import Request
from releve.core.reading.reading import Errand

Phase = Literal["listening", "verifying", "asking", "confirming", "with_person"]
OutcomeKind = Literal["resolved", "informed", "refused", "handed_over"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one errand ended; `code` is the refusal code or the handover's reason."""

    errand: Errand
    kind: OutcomeKind
    code: str | None = None


@dataclass(frozen=True, slots=True)
class State:
    """A conversation between two messages.

    `pending[0]` is being worked on; `options` are the values offered with the question;
    `proposal` is the effects that were read back and wait for yes, in canonical JSON; `puzzled`
    counts messages in a row that were not understood; `code_attempts` counts wrong one-time codes.
    `refused` is the request refused last, which the next message may put right; `applied` are the
    proposals that were carried out, so that none is carried out twice. `vulnerable`
    stays once heard. `merchant` is set where a merchant writes, who owes nothing of the orders.
    `fresh` says that who writes was proved in these minutes; `files` came and wait to be used.
    `instructed` says that the last message tried to instruct the assistant. `people_only`: this
    customer is in the holdout, or the conversation began in a switchback's block of people: no
    assistant answers.
    """

    language: str
    phase: Phase = "listening"
    identified: bool = False
    pending: tuple[Request, ...] = ()
    asked: SlotName | None = None
    options: tuple[str, ...] = ()
    proposal: str = ""
    outcomes: tuple[Outcome, ...] = ()
    puzzled: int = 0
    code_attempts: int = 0
    handed_over: HandOverReason | None = None
    refused: Request | None = None
    applied: tuple[str, ...] = ()
    vulnerable: bool = False
    merchant: bool = False
    fresh: bool = False
    files: tuple[str, ...] = ()
    instructed: bool = False
    people_only: bool = False
