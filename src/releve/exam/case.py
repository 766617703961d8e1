"""One exam case: a TOML file in the contract's format (section 5), read strictly.

A case that does not parse, names an unknown key, effect, or refusal, or expects nothing is a
CaseError that names the file and the fault: never a pass.
"""

import datetime as dt
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from releve.core.decisions.decision import RefusalCode
from releve.core.lending.order import DisputeReason, Product

Outcome = Literal["resolved", "informed", "refused", "handed_over"]

# Every effect of the contract's section 2 with its arguments.
EFFECT_ARGUMENTS: Mapping[str, frozenset[str]] = {
    name: frozenset(arguments.split())
    for name, arguments in {
        "take_payment": "order amount method",
        "move_due_date": "order installment to",
        "pause_plan": "order reason until",
        "resume_plan": "order reason until",
        "open_dispute": "order reason",
        "register_return": "order items",
        "trace_payment": "amount paid_on",
        "waive_fee": "order amount",
        "arrange_forbearance": "orders installments first_due_on",
        "cancel_order": "order",
        "withdraw_from_credit": "order repay_by",
        "change_payment_day": "day",
        "change_payment_method": "method",
        "send_statement": "order month",
        "update_contact_details": "field value",
        "lock_account": "reason",
        "register_complaint": "topic answer_by",
        "export_personal_data": "",
        "erase_personal_data": "",
        "close_account": "",
        "capture_order": "order amount until",
        "refund_capture": "order amount until",
        "release_authorization": "order amount until",
        "extend_authorization": "order amount until",
        "accept_dispute": "order files",
        "submit_dispute_evidence": "order files",
        "hand_over": "reason queue",
    }.items()
}


# The folder of the situations that are told in every language.
PARITY = "parity"


class CaseError(ValueError):
    """A case file that cannot be used: which, and why."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ItemRow(_Strict):
    """One thing bought; the amount in minor units."""

    name: str
    amount: int = Field(gt=0)


class InstallmentRow(_Strict):
    """One agreed installment."""

    due_on: dt.date
    amount: int = Field(gt=0)


class EventRow(_Strict):
    """Something that happened to an order before `now`."""

    on: dt.date
    kind: Literal[
        "payment",
        "late_fee",
        "refund",
        "return_registered",
        "shipped",
        "fee_waived",
        "due_date_moved",
        "dispute_opened",
        "payment_received_unmatched",
        "canceled",
        "forbearance_arranged",
    ]
    amount: int | None = Field(default=None, gt=0)
    to: dt.date | None = None
    reason: DisputeReason | None = None
    answer_by: dt.date | None = None
    items: tuple[str, ...] = ()
    installment: int | None = None
    installments: int | None = None
    first_due_on: dt.date | None = None


class OrderRow(_Strict):
    """One order; not captured where `captured_on` is absent."""

    id: str
    merchant: str
    product: Product
    items: Annotated[tuple[ItemRow, ...], Field(min_length=1)]
    customer: str | None = None
    captured_on: dt.date | None = None
    captured_amount: int | None = Field(default=None, gt=0)
    authorized_until: dt.date | None = None
    installments: tuple[InstallmentRow, ...] = ()
    events: tuple[EventRow, ...] = ()
    memo: str | None = None


class PersonRow(_Strict):
    """The customer or the merchant who writes."""

    name: str
    language: str
    signed_in: bool
    can_verify: bool | None = None
    methods: tuple[str, ...] = ()
    credit_limit: int | None = None


class PayoutRow(_Strict):
    """Money to the merchant."""

    on: dt.date
    amount: int
    orders: tuple[str, ...]


class DeclinedRow(_Strict):
    """A purchase that was refused."""

    on: dt.date
    merchant: str
    amount: int
    reasons: tuple[str, ...]


class ConversationRow(_Strict):
    """What the customer says of their own accord, and what they answer when asked."""

    opens_with: Annotated[tuple[str, ...], Field(min_length=1)]
    answers: dict[str, str | tuple[str, ...]] = {}
    files: tuple[str, ...] = ()


class FactRow(_Strict):
    """A fact some reply must, or must never, carry."""

    date: dt.date | None = None
    amount: int | None = None
    currency: str | None = None
    order: str | None = None
    text: str | None = None

    @model_validator(mode="after")
    def _one_fact(self) -> "FactRow":
        if [self.date, self.amount, self.order, self.text].count(None) != 3:
            raise ValueError("a fact is one of date, amount (with currency), order, text")
        if (self.amount is None) != (self.currency is None):
            raise ValueError("an amount comes with its currency")
        return self


class ExpectRow(_Strict):
    """What must come out."""

    outcome: Outcome
    effects: tuple[dict[str, Any], ...] | None = None
    says: tuple[FactRow, ...] = ()
    never_says: tuple[FactRow, ...] = ()
    asks_at_most: int | None = None
    refusal: str | None = None
    language: str | None = None

    @model_validator(mode="after")
    def _known(self) -> "ExpectRow":
        for effect in self.effects or ():
            name = str(effect.get("effect"))
            if name not in EFFECT_ARGUMENTS:
                raise ValueError(f"unknown effect {name!r}")
            unknown = set(effect) - {"effect"} - EFFECT_ARGUMENTS[name]
            if unknown:
                raise ValueError(f"{name} has no argument {min(unknown)!r}")
        if self.refusal is not None and self.refusal not in get_args(RefusalCode):
            raise ValueError(f"unknown refusal {self.refusal!r}")
        return self


class Case(_Strict):
    """A whole case."""

    name: str
    market: str
    now: dt.datetime
    tags: tuple[str, ...] = ()
    customer: PersonRow | None = None
    merchant: PersonRow | None = None
    orders: tuple[OrderRow, ...] = ()
    payouts: tuple[PayoutRow, ...] = ()
    declined: tuple[DeclinedRow, ...] = ()
    policy: dict[str, dict[str, Any]] = {}
    conversation: ConversationRow
    expect: ExpectRow

    @model_validator(mode="after")
    def _one_person(self) -> "Case":
        if (self.customer is None) == (self.merchant is None):
            raise ValueError("either [customer] or [merchant] writes")
        if self.now.tzinfo is None:
            raise ValueError("now has no time zone")
        if self.expect.effects is None and not self.expect.says and self.expect.refusal is None:
            raise ValueError("expects nothing: effects, says, or a refusal must be named")
        return self

    @property
    def person(self) -> PersonRow:
        """Whoever writes."""
        person = self.customer or self.merchant
        if person is None:
            raise ValueError("either [customer] or [merchant] writes")
        return person


def read_case(path: Path) -> Case:
    """Read one case file; CaseError names the file and the fault."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CaseError(f"{path}: {error}") from error
    try:
        return Case.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the case"
        raise CaseError(f"{path}: {where}: {first['msg']}") from error


def find_cases(paths: Sequence[Path]) -> list[Path]:
    """Every case file below the paths, in order; CaseError where a path holds none.

    Situations of `exam parity` lie in folders of that name and are no cases.
    """
    found: list[Path] = []
    for path in paths:
        below = [path] if path.is_file() else sorted(path.rglob("*.toml"))
        below = [file for file in below if file.parent.name != PARITY]
        if not below:
            raise CaseError(f"{path}: no case files there")
        found += below
    return found
