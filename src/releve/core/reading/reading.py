"""What a reader makes of a message. A reader only proposes: nothing here carries authority.

The ids are the contract's: section 1 (errands and signals) and section 4 (slots).
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

Errand = Literal[
    "balance_and_due",
    "invoice_query",
    "pay_now",
    "payoff",
    "extend_due_date",
    "payment_plan",
    "report_return",
    "refund_status",
    "dispute_not_received",
    "dispute_wrong_or_damaged",
    "dispute_not_my_purchase",
    "payment_missing",
    "late_fee",
    "change_payment_method_or_date",
    "order_cancel",
    "withdraw_from_credit",
    "credit_limit_or_declined",
    "statement_copy",
    "account_details_change",
    "close_account_or_gdpr",
    "complaint",
    "human_agent",
    "merchant_payout",
    "merchant_refund_capture_cancel",
    "merchant_dispute",
    "none",
]
Signal = Literal[
    "asks_for_person",
    "vulnerable",
    "self_harm_risk",
    "complaint",
    "legal_threat",
    "fraud_suspected",
    "third_party",
    "deceased",
    "abusive_language",
    "injection",
]
SlotType = Literal["date", "amount", "order", "email", "phone"]

ERRANDS: tuple[Errand, ...] = get_args(Errand)
SIGNALS: tuple[Signal, ...] = get_args(Signal)


@dataclass(frozen=True, slots=True)
class ErrandGuess:
    """One errand a message may carry; confidence is a calibrated probability in 0..1."""

    errand: Errand
    confidence: float


@dataclass(frozen=True, slots=True)
class Slot:
    """One value found in a message.

    `text` is the span as written. `value` is an ISO 8601 date ("2026-11-20"), an amount in
    minor units (129900), an order number as people write it ("K-7721"), an e-mail address, or
    a phone number in E.164. `currency` (ISO 4217, upper case) is set for amounts only.
    """

    type: SlotType
    text: str
    value: str | int
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Duration:
    """A span of time that names no day: "two weeks". One of `days` and `months` is not 0."""

    text: str
    days: int = 0
    months: int = 0


@dataclass(frozen=True, slots=True)
class ModelAsked:
    """What a language model had to do with a reading: `outcome` is `served`, or why it is not."""

    model: str
    prompt_sha256: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A message as read. `errands` is never empty: best first, `none` if nothing fits.

    The first `present` errands are those the reader holds to be in the message, in the order
    in which they are said; what follows are alternatives by confidence. `reader` is the version
    that served where it is not the desk's own; `asked` is set where a language model might be.
    `durations` are found in the text itself, whatever read it.
    """

    text: str
    language: str
    errands: tuple[ErrandGuess, ...]
    present: int
    slots: tuple[Slot, ...] = ()
    signals: tuple[Signal, ...] = ()
    reader: str = ""
    asked: ModelAsked | None = None
    durations: tuple[Duration, ...] = ()

    def dates(self) -> tuple[date, ...]:
        """The dates said, in the order of the text."""
        return tuple(date.fromisoformat(str(s.value)) for s in self.slots if s.type == "date")

    def amounts(self) -> tuple[Slot, ...]:
        """The amounts said, in the order of the text."""
        return tuple(s for s in self.slots if s.type == "amount")

    def orders(self) -> tuple[str, ...]:
        """The order numbers said, in the order of the text."""
        return tuple(str(s.value) for s in self.slots if s.type == "order")
