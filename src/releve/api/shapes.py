"""What the chat's API takes and gives, as documented in its OpenAPI description."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

MESSAGE_LETTERS_MAX = 100_000


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SessionWanted(_Strict):
    """Come in as one of the sample lender's customers (the sandbox's sign-in)."""

    customer: str = Field(max_length=64, examples=["c-00042"])
    signed_in: bool = Field(
        default=True, description="False: the assistant asks for a one-time code first."
    )


class SessionOpened(BaseModel):
    """A session; the token goes into `Authorization: Bearer`, or is the cookie already set."""

    token: str
    customer: str
    name: str
    language: str
    market: str


class ConversationOpened(BaseModel):
    """A conversation that has begun, with the assistant's greeting."""

    conversation: str
    language: str
    welcome: str


class MessageSent(_Strict):
    """One message. The same `message` id again gives the first answer again."""

    message: str = Field(min_length=1, max_length=128, pattern=r"^[A-Za-z0-9._:-]+$")
    text: str = Field(default="", max_length=MESSAGE_LETTERS_MAX)
    chosen: str | None = Field(
        default=None, max_length=256, description="The value of a pressed option."
    )


class Trouble(BaseModel):
    """What went wrong and what to do, in one line."""

    error: str
    detail: str


class InstallmentShown(BaseModel):
    """One installment of a plan; amounts in minor units."""

    number: int
    due_on: str
    amount: int
    paid: int
    state: str = Field(description="paid, due, overdue, or paused")


class PlanShown(BaseModel):
    """One order with its plan, as the customer sees it."""

    order: str
    merchant: str
    items: list[str]
    currency: str
    amount: int
    outstanding: int
    outstanding_text: str
    fees: int
    captured_on: str | None
    paused_until: str | None
    disputed: bool
    installments: list[dict[str, Any]]


class Plans(BaseModel):
    """All of a customer's plans that are not over, and the total."""

    outstanding_text: str
    plans: list[PlanShown]
