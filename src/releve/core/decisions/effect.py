"""Every effect an assistant can have (contract, section 2). Nothing else changes anything.

Amounts are in minor units of the order's currency.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Literal

from releve.core.lending.order import DisputeReason, PauseReason
from releve.core.values.ids import OrderId

HandOverReason = Literal[
    "asked_for_person",
    "vulnerable",
    "self_harm_risk",
    "complaint",
    "fraud_suspected",
    "not_understood",
    "beyond_authority",
    "policy_requires",
    "third_party",
    "deceased",
    "legal_threat",
    "system_trouble",
]

ContactField = Literal["email", "phone", "address"]


@dataclass(frozen=True, slots=True)
class TakePayment:
    """Take `amount` by `method` (the one in use when None) for one order."""

    order: OrderId
    amount: int
    method: str | None = None


@dataclass(frozen=True, slots=True)
class MoveDueDate:
    """Move one installment (counted from 1) to another day."""

    order: OrderId
    installment: int
    to: date


@dataclass(frozen=True, slots=True)
class PausePlan:
    """Nothing of the plan falls due, is reminded, or charged until `until`."""

    order: OrderId
    reason: PauseReason
    until: date


@dataclass(frozen=True, slots=True)
class ResumePlan:
    """End a pause; due dates move by the days paused."""

    order: OrderId
    reason: PauseReason


@dataclass(frozen=True, slots=True)
class OpenDispute:
    """Open a goods or charge dispute on an order."""

    order: OrderId
    reason: DisputeReason


@dataclass(frozen=True, slots=True)
class RegisterReturn:
    """Register that the customer returns `items` (names as on the order)."""

    order: OrderId
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WaiveFee:
    """Waive `amount` of the late fees on an order."""

    order: OrderId
    amount: int


@dataclass(frozen=True, slots=True)
class TracePayment:
    """Look for `amount` that the customer paid on `paid_on` and that is not on the books."""

    amount: int
    paid_on: date


@dataclass(frozen=True, slots=True)
class ArrangeForbearance:
    """Spread what is left of `orders` over monthly `installments`, each order's for itself."""

    orders: tuple[OrderId, ...]
    installments: int
    first_due_on: date


@dataclass(frozen=True, slots=True)
class CancelOrder:
    """Cancel an order of which nothing is captured."""

    order: OrderId


@dataclass(frozen=True, slots=True)
class WithdrawFromCredit:
    """Use the right of withdrawal: what is left is due in one sum on `repay_by`."""

    order: OrderId
    repay_by: date


@dataclass(frozen=True, slots=True)
class ChangePaymentDay:
    """Let monthly installments fall due on `day` of the month, from next month on."""

    day: int


@dataclass(frozen=True, slots=True)
class ChangePaymentMethod:
    """Put `method`, one of those on file, in use."""

    method: str


@dataclass(frozen=True, slots=True)
class LockAccount:
    """Take no new purchases on the account."""

    reason: str


@dataclass(frozen=True, slots=True)
class SendStatement:
    """Send a statement of one order, or of one month ("2026-10")."""

    order: OrderId | None = None
    month: str | None = None


@dataclass(frozen=True, slots=True)
class UpdateContactDetails:
    """Put another value of `field` on the customer's record."""

    field: ContactField
    value: str


@dataclass(frozen=True, slots=True)
class RegisterComplaint:
    """Register a formal complaint, which a person answers by `answer_by`."""

    topic: str
    answer_by: date


@dataclass(frozen=True, slots=True)
class ExportPersonalData:
    """Put all that is known of the customer into a readable archive."""


@dataclass(frozen=True, slots=True)
class ErasePersonalData:
    """Erase what is known of the customer as a person."""


@dataclass(frozen=True, slots=True)
class CloseAccount:
    """Take no more purchases on the account, for good."""


@dataclass(frozen=True, slots=True)
class CaptureOrder:
    """Capture `amount` of a merchant's order."""

    order: OrderId
    amount: int


@dataclass(frozen=True, slots=True)
class RefundCapture:
    """Give `amount` of what was captured back to the customer."""

    order: OrderId
    amount: int


@dataclass(frozen=True, slots=True)
class ReleaseAuthorization:
    """Give up `amount`, all that a partial capture left of the authorization."""

    order: OrderId
    amount: int


@dataclass(frozen=True, slots=True)
class ExtendAuthorization:
    """Let the authorization run until another day."""

    order: OrderId
    until: date


@dataclass(frozen=True, slots=True)
class AcceptDispute:
    """The merchant accepts the open dispute: the customer gets back what was captured."""

    order: OrderId


@dataclass(frozen=True, slots=True)
class SubmitDisputeEvidence:
    """The merchant answers the open dispute with files, by their names."""

    order: OrderId
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HandOver:
    """Give the conversation to a person."""

    reason: HandOverReason
    queue: str


Effect = (
    TakePayment
    | MoveDueDate
    | PausePlan
    | ResumePlan
    | OpenDispute
    | RegisterReturn
    | WaiveFee
    | TracePayment
    | ArrangeForbearance
    | CancelOrder
    | WithdrawFromCredit
    | ChangePaymentDay
    | ChangePaymentMethod
    | LockAccount
    | SendStatement
    | UpdateContactDetails
    | RegisterComplaint
    | ExportPersonalData
    | ErasePersonalData
    | CloseAccount
    | CaptureOrder
    | RefundCapture
    | ReleaseAuthorization
    | ExtendAuthorization
    | AcceptDispute
    | SubmitDisputeEvidence
    | HandOver
)

EFFECT_NAMES: dict[type[Effect], str] = {
    TakePayment: "take_payment",
    MoveDueDate: "move_due_date",
    PausePlan: "pause_plan",
    ResumePlan: "resume_plan",
    OpenDispute: "open_dispute",
    RegisterReturn: "register_return",
    WaiveFee: "waive_fee",
    TracePayment: "trace_payment",
    ArrangeForbearance: "arrange_forbearance",
    CancelOrder: "cancel_order",
    WithdrawFromCredit: "withdraw_from_credit",
    ChangePaymentDay: "change_payment_day",
    ChangePaymentMethod: "change_payment_method",
    LockAccount: "lock_account",
    SendStatement: "send_statement",
    UpdateContactDetails: "update_contact_details",
    RegisterComplaint: "register_complaint",
    ExportPersonalData: "export_personal_data",
    ErasePersonalData: "erase_personal_data",
    CloseAccount: "close_account",
    CaptureOrder: "capture_order",
    RefundCapture: "refund_capture",
    ReleaseAuthorization: "release_authorization",
    ExtendAuthorization: "extend_authorization",
    AcceptDispute: "accept_dispute",
    SubmitDisputeEvidence: "submit_dispute_evidence",
    HandOver: "hand_over",
}

# These need no yes (contract, section 2).
IMMEDIATE = frozenset({"hand_over", "register_complaint", "lock_account"})


def orders_of(effect: Effect) -> tuple[OrderId, ...]:
    """The orders that an effect names."""
    if isinstance(effect, ArrangeForbearance):
        return effect.orders
    order: OrderId | None = getattr(effect, "order", None)
    return () if order is None else (order,)


def as_record(effect: Effect) -> dict[str, object]:
    """The effect in the contract's form: {"effect": name, argument: value...}; dates ISO 8601."""
    record: dict[str, object] = {"effect": EFFECT_NAMES[type(effect)]}
    for field in fields(effect):
        value = getattr(effect, field.name)
        if value is None:
            continue
        record[field.name] = value.isoformat() if isinstance(value, date) else value
    return record


def proposal_of(effects: Iterable[Effect]) -> str:
    """Effects in canonical JSON: two proposals are the same exactly when these are equal."""
    records = [as_record(effect) for effect in effects]
    return json.dumps(records, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
