"""The work ledger: human time that assistants took over, as double entry.

The unit is an issue: one matter (an errand, an order) of one customer, on however many channels it
came within the window. What people would have taken for it (`baseline`) goes to `displaced_pending`
when an assistant begins; whatever people spend on it after all is taken from there to
`human_remaining` or `repeat`. After the window it vests (`displaced_vested`) if it was resolved and
nobody came back; else it goes to `clawed_back`. So for each issue

    baseline = human_remaining + repeat + displaced_pending + displaced_vested + clawed_back

and for a month besides `induced`: what would not have been asked without an assistant. Time of
people whom nothing was displaced from goes from `people` to `human_served`, the assistants' own
from `assistant_supply` to `assistant`. Every entry sums to zero, and each line names the row that
proves it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from releve.core.workforce.span import Span

Account = Literal[
    "baseline",
    "people",
    "assistant_supply",
    "assistant",
    "human_remaining",
    "human_served",
    "repeat",
    "induced",
    "displaced_pending",
    "displaced_vested",
    "clawed_back",
]
ACCOUNTS: tuple[Account, ...] = get_args(Account)
EntryKind = Literal[
    "opened",
    "assisted",
    "remained",
    "served",
    "vested",
    "repeated",
    "clawed_back",
    "induced",
]
Why = Literal["repeat", "reopened", "complaint", "reversal", "rework", "unresolved"]
Arm = Literal["assistant", "holdout", "people"]
EvidenceKind = Literal[
    "contact_matter",
    "turn",
    "handle_time",
    "human_contact",
    "work_baseline",
    "work_entry",
    "journal_entry",
    "approval_vote",
    "quality_review",
    "service_arm",
]
MS_A_MINUTE = 60_000.0


@dataclass(frozen=True, slots=True)
class Proof:
    """The row that proves a line: its table, and its key with slashes between the parts."""

    kind: EvidenceKind
    key: str


@dataclass(frozen=True, slots=True)
class Line:
    """Time into an account (above zero) or out of it."""

    account: Account
    time_ms: int
    proof: Proof


@dataclass(frozen=True, slots=True)
class Entry:
    """Lines that sum to zero. `entry_id` is made of what happened, so a rebuild makes it again."""

    entry_id: str
    issue_id: str | None
    market: str
    kind: EntryKind
    why: Why | None
    value_date: date
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """Assistant issues of one kind opened in a month, and what became of them until now.

    Minutes are sums over the issues; `baseline_each` is the measured mean of one, None where no
    handle time of any such issue was known (its issues then have no credit). `n` is how many
    handle times the cell itself has.
    """

    errand: str
    language: str
    market: str
    issues: int
    without_baseline: int
    repeated: int
    baseline_each: Span | None
    n: int
    minutes: Mapping[Account, float]


@dataclass(frozen=True, slots=True)
class ServedRow:
    """Issues that people served from the start, by arm (`holdout`, `people`) and channel."""

    arm: Arm
    channel: str
    issues: int
    minutes: float


@dataclass(frozen=True, slots=True)
class Ledger:
    """A month of the ledger.

    `minutes` are the sums of all entries dated in the month, by account; `rows` are the issues
    opened in it. `conversations` are chats that an assistant had with customers. `clawed_why` is
    minutes of the month's entries by why. `survival` is the share of credits not yet clawed back
    at the end of each day of age, from 0 to the window's, over all issues up to the month's end,
    young ones included (Kaplan-Meier); `expected_to_vest` is what is pending of the month's issues
    times what they are expected to keep.
    """

    month: date
    conversations: int
    rows: tuple[LedgerRow, ...]
    served: tuple[ServedRow, ...]
    minutes: Mapping[Account, float]
    clawed_why: Mapping[Why, float]
    survival: tuple[float, ...]
    expected_to_vest: Span

    @property
    def issues(self) -> int:
        """Issues of assistants opened in the month."""
        return sum(row.issues for row in self.rows)

    def total(self, account: Account) -> float:
        """Minutes of the month's own issues in an account, whenever they got there."""
        return sum(row.minutes.get(account, 0.0) for row in self.rows)


Unit = Literal["chats", "issues", "minutes", "FTE"]


@dataclass(frozen=True, slots=True)
class Step:
    """One bar of the waterfall: a level (`total`) or what goes off it (`change`, mostly below 0).

    `span` is None where it is refused; `missing` then says what for. `of` is its denominator.
    """

    name: str
    kind: Literal["total", "change"]
    unit: Unit
    span: Span | None
    definition: str
    of: str
    missing: tuple[str, ...] = ()
