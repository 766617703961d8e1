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
    HandOver: "hand_over",
}

# These need no yes (contract, section 2).
IMMEDIATE = frozenset({"hand_over", "register_complaint", "lock_account"})


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
