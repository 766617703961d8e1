"""An order and its plan as they stand on one day: the facts procedures decide on.

An order is authorized, captured (in part or whole), and paid by a plan of installments. All
amounts are minor units of the order's currency. Derived figures are properties, never stored.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from releve.core.values.ids import MerchantId, OrderId
from releve.core.values.money import Money

Product = Literal["pay_in_30", "pay_in_3", "pay_in_4", "financing_6", "financing_12"]
PauseReason = Literal["return", "not_received", "dispute", "payment_trace"]
DisputeReason = Literal[
    "not_received", "wrong_or_damaged", "not_my_purchase", "wrong_amount", "refund_missing"
]
DisputeWinner = Literal["customer", "merchant"]
AdjustmentKind = Literal["goodwill", "recovery", "credit_refund"]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing bought."""

    name: str
    amount: int


@dataclass(frozen=True, slots=True)
class Installment:
    """One part of a plan. `number` counts from 1; `agreed_due_on` is the day before any move.

    `interest` of its amount is agreed interest, which runs from `interest_from` to
    `agreed_due_on`; `interest_earned` of that the lender has earned.
    """

    number: int
    due_on: date
    amount: int
    paid: int
    agreed_due_on: date
    times_moved: int = 0
    interest: int = 0
    interest_earned: int = 0
    interest_from: date | None = None

    @property
    def principal(self) -> int:
        """What of it pays back the captured amount."""
        return self.amount - self.interest

    @property
    def interest_unearned(self) -> int:
        """Interest agreed and not earned yet."""
        return self.interest - self.interest_earned

    @property
    def outstanding(self) -> int:
        """What is left to pay of it."""
        return self.amount - self.paid


@dataclass(frozen=True, slots=True)
class Fee:
    """A late fee charged to an order."""

    charged_on: date
    amount: int
    paid: int = 0
    waived: int = 0
    waived_on: date | None = None

    @property
    def outstanding(self) -> int:
        """What is left to pay of it."""
        return self.amount - self.paid - self.waived


@dataclass(frozen=True, slots=True)
class Payment:
    """Money received from the customer for an order; `reversed_on`: the day it bounced."""

    on: date
    amount: int
    method: str | None = None
    reversed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Refund:
    """Money the merchant gave back. What exceeded the debt goes out to the customer."""

    on: date
    amount: int
    paid_out: int = 0


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause of the plan, running from `started_on` to `until` unless ended before."""

    reason: PauseReason
    started_on: date
    until: date
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Dispute:
    """A dispute over an order; open until `closed_on`. `winner`: for whom it was decided."""

    reason: DisputeReason
    opened_on: date
    answer_by: date | None = None
    closed_on: date | None = None
    winner: DisputeWinner | None = None


@dataclass(frozen=True, slots=True)
class Return:
    """Goods registered as returned; empty `items` stands for the whole order."""

    registered_on: date
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Adjustment:
    """Goodwill given, a loss recovered in part, or the customer's credit paid back."""

    kind: AdjustmentKind
    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Relief in hardship: what was left of the plan, spread anew over monthly installments."""

    arranged_on: date
    installments: int
    first_due_on: date


@dataclass(frozen=True, slots=True)
class Order:
    """One order with everything that happened to it.

    `credit` is what the lender owes the customer of it; `lost` is what was charged off.
    """

    order_id: OrderId
    merchant_id: MerchantId
    merchant: str
    product: Product
    currency: str
    items: tuple[Item, ...]
    authorized: int
    placed_on: date
    authorized_until: date | None = None
    captured: int = 0
    captured_on: date | None = None
    shipped_on: date | None = None
    canceled_on: date | None = None
    installments: tuple[Installment, ...] = ()
    fees: tuple[Fee, ...] = ()
    payments: tuple[Payment, ...] = ()
    refunds: tuple[Refund, ...] = ()
    pauses: tuple[Pause, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    returns: tuple[Return, ...] = ()
    charged_off: bool = False
    credit: int = 0
    lost: int = 0
    adjustments: tuple[Adjustment, ...] = ()
    withdrawn_on: date | None = None
    arrangements: tuple[Arrangement, ...] = ()

    @property
    def fees_outstanding(self) -> int:
        """Late fees left to pay."""
        return sum(fee.outstanding for fee in self.fees)

    @property
    def outstanding(self) -> int:
        """Installments and fees left to pay."""
        return sum(part.outstanding for part in self.installments) + self.fees_outstanding

    @property
    def open_installments(self) -> tuple[Installment, ...]:
        """Installments with something left to pay, earliest due first."""
        left = [part for part in self.installments if part.outstanding > 0]
        return tuple(sorted(left, key=lambda part: (part.due_on, part.number)))

    @property
    def next_installment(self) -> Installment | None:
        """The open installment that falls due first."""
        return self.open_installments[0] if self.open_installments else None

    @property
    def interest_unearned(self) -> int:
        """Interest agreed and not earned yet."""
        return sum(part.interest_unearned for part in self.installments)

    def adjusted(self, kind: AdjustmentKind) -> int:
        """All adjustments of a kind together."""
        return sum(each.amount for each in self.adjustments if each.kind == kind)

    @property
    def open_dispute(self) -> Dispute | None:
        """The dispute that is not decided, if any."""
        return next((d for d in self.disputes if d.closed_on is None), None)

    def pause_on(self, day: date) -> Pause | None:
        """The pause that runs on that day, if any."""
        return next(
            (p for p in self.pauses if p.ended_on is None and p.started_on <= day < p.until),
            None,
        )

    def money(self, amount_minor: int) -> Money:
        """An amount in the order's currency."""
        return Money(amount_minor, self.currency)
