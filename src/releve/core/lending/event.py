"""What can happen to an order, as values. Amounts are minor units of the order's currency.

The kinds are those of an exam case's order events (contract, section 5), and what the lender does
besides: interest earned, charge-off and recovery, goodwill, credit paid back.
"""

from dataclasses import dataclass
from datetime import date

from releve.core.lending.order import DisputeReason, DisputeWinner, PauseReason
from releve.core.rules.policy import RefundAllocation


@dataclass(frozen=True, slots=True)
class PaymentReceived:
    """Money came in for the order. What settles a plan with interest early saves the rest of it.

    More than is owed is an error, or with `excess_to_credit` the customer's credit.
    """

    on: date
    amount: int
    method: str | None = None
    excess_to_credit: bool = False


@dataclass(frozen=True, slots=True)
class LateFeeCharged:
    """A late fee was charged."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class FeeWaived:
    """Late fees were given up, the oldest first."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class Refunded:
    """The merchant gave money back; `allocation` says which installments it takes off first."""

    on: date
    amount: int
    allocation: RefundAllocation = "last_first"


@dataclass(frozen=True, slots=True)
class ReturnRegistered:
    """Goods go back; no `items` stands for all. The plan pauses until `paused_until`."""

    on: date
    items: tuple[str, ...] = ()
    paused_until: date | None = None


@dataclass(frozen=True, slots=True)
class Shipped:
    """The goods left the merchant."""

    on: date


@dataclass(frozen=True, slots=True)
class Canceled:
    """The order was canceled before any capture."""

    on: date


@dataclass(frozen=True, slots=True)
class DueDateMoved:
    """An installment was moved; the next one to fall due when no number is given."""

    on: date
    to: date
    installment: int | None = None


@dataclass(frozen=True, slots=True)
class DisputeOpened:
    """A dispute began. The plan pauses until `paused_until`."""

    on: date
    reason: DisputeReason
    answer_by: date | None = None
    paused_until: date | None = None


@dataclass(frozen=True, slots=True)
class DisputeClosed:
    """The open dispute was decided; its pause ends with it."""

    on: date


@dataclass(frozen=True, slots=True)
class DisputeDecided:
    """The lender decided the open dispute. For the customer, the merchant gives back `amount`.

    Without an amount: all that was captured and not given back yet.
    """

    on: date
    winner: DisputeWinner
    amount: int | None = None
    allocation: RefundAllocation = "last_first"


@dataclass(frozen=True, slots=True)
class Paused:
    """The plan's clock was stopped."""

    on: date
    reason: PauseReason
    until: date


@dataclass(frozen=True, slots=True)
class Resumed:
    """A pause was ended before its last day."""

    on: date
    reason: PauseReason


@dataclass(frozen=True, slots=True)
class PaymentReceivedUnmatched:
    """Money came in from the order's customer and no order was named."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class ForbearanceArranged:
    """What is left of the plan was spread anew over months."""

    on: date
    installments: int
    first_due_on: date


@dataclass(frozen=True, slots=True)
class CreditWithdrawn:
    """The customer withdrew from the credit agreement: what is left is due in one sum."""

    on: date
    repay_by: date


@dataclass(frozen=True, slots=True)
class PaymentDayChanged:
    """Monthly installments of the months to come fall due on another day of the month."""

    on: date
    day: int


@dataclass(frozen=True, slots=True)
class ChargedOff:
    """What is left was given up as lost."""

    on: date


@dataclass(frozen=True, slots=True)
class InterestEarned:
    """The interest of every installment that has fallen due by that day is earned."""

    on: date


@dataclass(frozen=True, slots=True)
class GoodwillGiven:
    """The lender gives up `amount` of what is owed; what is above that is the customer's credit."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class CreditRefunded:
    """The customer's credit, or `amount` of it, was paid back to the customer."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class Recovered:
    """Money came in after the charge-off."""

    on: date
    amount: int


OrderEvent = (
    PaymentReceived
    | LateFeeCharged
    | FeeWaived
    | Refunded
    | ReturnRegistered
    | Shipped
    | Canceled
    | DueDateMoved
    | DisputeOpened
    | DisputeClosed
    | Paused
    | Resumed
    | PaymentReceivedUnmatched
    | ForbearanceArranged
    | CreditWithdrawn
    | PaymentDayChanged
    | ChargedOff
    | DisputeDecided
    | InterestEarned
    | GoodwillGiven
    | CreditRefunded
    | Recovered
)
