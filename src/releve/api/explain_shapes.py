"""What the doors of `why` and `what if` take and give, as their OpenAPI description tells."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from releve.api.shapes import PLAIN

AMOUNT_MAX = 2**53 - 1
Name = Annotated[str, Field(min_length=1, max_length=500, pattern=PLAIN)]
Amount = Annotated[int, Field(ge=1, le=AMOUNT_MAX)]
Number = Annotated[int, Field(ge=1, le=32_767)]


class RuleShown(BaseModel):
    """A rule of the market in force on the entry's day. `verified`: compared with its source."""

    key: str
    value: str | int | list[str] | None
    unit: str
    from_day: date
    source: str
    verified: bool


class PolicyShown(BaseModel):
    """A value of the lender's own policy that the entry kept to."""

    key: str
    value: str | int | float | bool | list[str]
    version: str


class PartShown(BaseModel):
    """What an entry changed of one installment or one late fee."""

    order: str | None
    installment: int | None
    fee: int | None
    amount: int


class EntryShown(BaseModel):
    """One journal entry: what it changed, and the balance after it.

    `evidence` is the record of the decision where an assistant did it, `effect` what it did.
    """

    entry: int
    kind: str
    kind_text: str
    on: date
    on_text: str
    amount: int
    amount_text: str
    balance: int
    balance_text: str
    left_text: str
    parts: list[PartShown]
    rules: list[RuleShown]
    policy: list[PolicyShown]
    evidence: str | None
    effect: str | None


class WhyShown(BaseModel):
    """A balance with every entry that made it: their amounts add up to it exactly."""

    order: str | None
    merchant: str | None
    currency: str
    amount: int
    amount_text: str
    entries: list[EntryShown]


class _Wanted(BaseModel):
    model_config = ConfigDict(extra="forbid")


class PayEarlyWanted(_Wanted):
    """Pay `amount`, or all that is left, on a day; today when none is given."""

    change: Literal["pay_early"]
    on: date | None = None
    amount: Amount | None = None


class MoveDateWanted(_Wanted):
    """Move an installment, the next one when no number is given."""

    change: Literal["move_date"]
    to: date
    installment: Number | None = None


class SendBackWanted(_Wanted):
    """Return items by name, or goods worth `amount`; neither stands for the whole order."""

    change: Literal["send_back"]
    items: list[Name] = Field(default=[], max_length=500)
    amount: Amount | None = None


class MissNextWanted(_Wanted):
    """Pay nothing until a day; by itself until the payment after is due, or for 30 days."""

    change: Literal["miss_next"]
    until: date | None = None


ChangeWanted = Annotated[
    PayEarlyWanted | MoveDateWanted | SendBackWanted | MissNextWanted,
    Field(discriminator="change"),
]


class DueShown(BaseModel):
    """A payment to come: of an installment, or of a late fee (both count from 1)."""

    on: date
    on_text: str
    amount: int
    amount_text: str
    installment: int | None
    fee: int | None


class FeeShown(BaseModel):
    """A late fee that is owed, or would be charged on that day."""

    on: date
    on_text: str
    amount: int
    amount_text: str


class PlanForeseen(BaseModel):
    """All that is to be paid from today on.

    `apr_percent` is the annual percentage rate by the market's law, without charges for paying
    late, in percent; null where the cash flows have none.
    """

    payments: list[DueShown]
    fees: list[FeeShown]
    total: int
    total_text: str
    fees_total: int
    last_on: date | None
    apr_percent: float | None
    lines: list[str] = Field(description="The sum, fees and rate in words.")


class AssistantWould(BaseModel):
    """What an assistant would answer if it were asked for this today: do it, or why not."""

    answer: Literal["act", "ask", "inform", "refuse", "pass_on"]
    code: str | None
    lines: list[str]


class WhatIfShown(BaseModel):
    """A plan as it stands and as it would be. Nothing was changed."""

    order: str
    merchant: str
    currency: str
    before: PlanForeseen
    after: PlanForeseen
    assistant: AssistantWould | None
