"""What the chat's API takes and gives, as its OpenAPI description tells.

Amounts are whole minor units of the currency beside them; what ends in `_text` is the same thing
written for the conversation's language.
"""

from datetime import date, datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

MESSAGE_LETTERS_MAX = 100_000
MESSAGE_ID = r"^[A-Za-z0-9._:-]+$"
# PostgreSQL holds no NUL, and no name of ours holds another control character either.
PLAIN = r"^[^\x00-\x1f\x7f]+$"

Direction = Literal["ltr", "rtl"]
InstallmentState = Literal["paid", "due", "overdue", "paused"]
PlanState = Literal["open", "overdue", "paused", "paid", "not_shipped"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SessionWanted(_Strict):
    """Come in as one of the sample lender's customers (the sandbox's sign-in)."""

    customer: str = Field(min_length=1, max_length=64, pattern=PLAIN, examples=["c-00042"])
    signed_in: bool = Field(
        default=True, description="False: the assistant asks for a one-time code first."
    )


class SessionShown(BaseModel):
    """Who is at the door."""

    customer: str
    name: str
    language: str
    market: str
    signed_in: bool


class SessionOpened(SessionShown):
    """A session; the token goes into `Authorization: Bearer`, and is in the cookie already."""

    token: str


class SampleShown(BaseModel):
    """A sample customer and what makes trying the chat as this customer interesting."""

    customer: str
    name: str
    language: str
    orders: int
    outstanding: int
    outstanding_text: str
    left_text: str
    story: str
    story_text: str


class MarketShown(BaseModel):
    """One market's sample customers."""

    market: str
    market_text: str
    customers: list[SampleShown]


class Samples(BaseModel):
    """Sample customers, grouped by market."""

    markets: list[MarketShown]


class CodeShown(BaseModel):
    """A one-time code that the sandbox would have sent to the customer's phone."""

    conversation: str
    code: str
    at: datetime


class LetterShown(BaseModel):
    """A message to the customer that the sandbox would have sent, in its own language."""

    kind: str
    language: str
    direction: Literal["ltr", "rtl"]
    subject: str
    text: str
    at: datetime
    at_text: str


class Inbox(BaseModel):
    """What was last sent to this session's customer, newest first."""

    codes: list[CodeShown]
    letters: list[LetterShown] = Field(description="Only for a customer who is signed in.")
    letters_text: str


class ConversationWanted(_Strict):
    """How to begin."""

    language: str | None = Field(
        default=None, max_length=16, description="Unset: the customer's own language."
    )


class ConversationOpened(BaseModel):
    """A conversation that has begun, with the assistant's greeting."""

    conversation: str
    language: str
    direction: Direction
    welcome: str


class MessageSent(_Strict):
    """One message. The same `message` id again gives the first answer again."""

    message: str = Field(min_length=1, max_length=128, pattern=MESSAGE_ID)
    text: str = Field(default="", max_length=MESSAGE_LETTERS_MAX)
    chosen: str | None = Field(
        default=None, max_length=256, description="The value of a pressed option."
    )


class LineShown(BaseModel):
    """One sentence of an answer.

    `evidence` is the receipt of a line that says something was done, `obligation` what is kept of
    one that says something will be done; `marks` are the amounts and days as they stand in `text`.
    """

    message: str
    text: str
    facts: dict[str, Any]
    evidence: str | None = None
    obligation: str | None = None
    marks: list[str] = Field(default_factory=list)


class ChoiceShown(BaseModel):
    """One option: what goes back as `chosen`, and what the customer sees."""

    value: str
    label: str


class AsksShown(BaseModel):
    """What the assistant waits for; without options it is said in words."""

    slot: str
    options: list[ChoiceShown]


class EndedShown(BaseModel):
    """How one errand ended; `code` is the refusal's code or the handover's reason."""

    errand: str
    outcome: str
    code: str | None = None


class AnswerShown(BaseModel):
    """The answer to one message. `repeated`: this message id had been answered before."""

    conversation: str
    message: str
    language: str
    locale: str = Field(examples=["en-GB"])
    direction: Direction
    phase: str
    lines: list[LineShown]
    asks: AsksShown | None
    effects: list[dict[str, Any]]
    outcomes: list[EndedShown]
    evidence: str | None
    repeated: bool = False


class TurnShown(BaseModel):
    """One message and its answer. `chosen` is the value of the option that was pressed."""

    message: str
    said: str
    chosen: str | None
    answer: AnswerShown
    at: datetime


class PersonMessageShown(BaseModel):
    """What a person wrote (`name`), or the lender said beside them (no name, but `lines`).

    It follows the turn of that place, counted from 1; `number` counts such messages.
    """

    number: int
    after_turn: int
    name: str
    text: str
    lines: list[LineShown]
    at: datetime


class PeopleShown(BaseModel):
    """Where the conversation stands, and what people wrote since the number asked for."""

    phase: str
    messages: list[PersonMessageShown]


class ConversationShown(ConversationOpened):
    """A conversation from its beginning, and where it stands."""

    phase: str
    identified: bool
    turns: list[TurnShown]
    people: list[PersonMessageShown] = Field(default_factory=list["PersonMessageShown"])


class InstallmentShown(BaseModel):
    """One installment of a plan. `paid` holds all that went off it."""

    number: int
    due_on: date
    due_text: str
    amount: int
    amount_text: str
    paid: int
    outstanding_text: str
    state: InstallmentState
    state_text: str


class ItemShown(BaseModel):
    """One thing bought."""

    name: str
    amount: int
    amount_text: str


class PlanShown(BaseModel):
    """One order with its plan, as the customer sees it."""

    order: str
    merchant: str
    product: str
    product_text: str
    items: list[ItemShown]
    currency: str
    amount: int
    amount_text: str
    outstanding: int
    outstanding_text: str
    fees: int
    fees_text: str | None
    placed_on: date
    placed_text: str
    captured_on: date | None
    paused_until: date | None
    paused_text: str | None
    disputed: bool
    returned: bool
    state: PlanState
    state_text: str
    installments: list[InstallmentShown]


class NextDue(BaseModel):
    """What falls due first."""

    order: str
    merchant: str
    due_on: date
    due_text: str
    amount: int
    amount_text: str
    overdue: bool


class Plans(BaseModel):
    """What is owed: plans with something left, and those settled within the last month."""

    currency: str
    outstanding: int
    outstanding_text: str
    next_due: NextDue | None
    plans: list[PlanShown]


class Trouble(BaseModel):
    """What went wrong and what to do, in one line."""

    error: str
    detail: str


class Ready(BaseModel):
    """The database answers."""

    status: Literal["ready"]
