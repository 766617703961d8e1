"""House policy: what a lender chooses within the law. The shape only; numbers live in TOML.

Each section is one frozen dataclass whose fields are the file's keys. Building is strict: an
unknown key, a missing key, or a value of the wrong kind is a RuleTrouble that names file, key,
and reason. Amounts named `*_major` are whole units of the euro and scale by `currency_scale`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Literal, get_args, get_origin, get_type_hints

from releve.core.rules.tables import as_number, as_table, as_texts, as_whole
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.money import Money, from_major

RefundAllocation = Literal["last_first", "next_first", "even"]
_CURRENCY = re.compile(r"[a-z]{3}")


@dataclass(frozen=True, slots=True)
class ExtendDueDate:
    """Moving one installment's due date."""

    days_max: int
    times_max: int
    overdue_days_max: int
    fee_major: float


@dataclass(frozen=True, slots=True)
class TakePayment:
    """Taking a payment now."""

    minimum_major: float


@dataclass(frozen=True, slots=True)
class Payoff:
    """Settling a plan early."""

    early_fee_major: float


@dataclass(frozen=True, slots=True)
class Refund:
    """What a merchant's refund takes off a plan first (core/lending/allocation)."""

    allocation: RefundAllocation


@dataclass(frozen=True, slots=True)
class PausePlan:
    """How long each kind of pause lasts."""

    return_days: int
    not_received_days: int
    payment_trace_days: int
    dispute_days_max: int


@dataclass(frozen=True, slots=True)
class Dispute:
    """When a dispute may be opened, counted from capture."""

    window_days: int
    not_received_after_days: int


@dataclass(frozen=True, slots=True)
class ReportReturn:
    """When a return may be reported, counted from capture."""

    window_days: int


@dataclass(frozen=True, slots=True)
class LateFee:
    """Goodwill on late fees."""

    waivers_per_365_days: int
    waive_whole_fee: bool


@dataclass(frozen=True, slots=True)
class PaymentPlan:
    """Relief in hardship."""

    installments_min: int
    installments_max: int
    installment_minimum_major: float
    outstanding_max_major: float
    arrangements_at_once: int
    first_due_after_days: int
    interest: float


@dataclass(frozen=True, slots=True)
class WithdrawFromCredit:
    """Repaying after a withdrawal from the credit agreement."""

    repay_within_days: int


@dataclass(frozen=True, slots=True)
class ChangePaymentDay:
    """The days of the month a customer may choose."""

    day_min: int
    day_max: int


@dataclass(frozen=True, slots=True)
class AccountDetailsChange:
    """What a customer may change alone."""

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaymentMissing:
    """When a payment that does not show is traced, in banking days."""

    trace_after_days: int


@dataclass(frozen=True, slots=True)
class HumanAgent:
    """How a person is reached."""

    questions_before_handover_max: int


@dataclass(frozen=True, slots=True)
class Identity:
    """One-time codes."""

    one_time_code_valid_minutes: int
    attempts_max: int


@dataclass(frozen=True, slots=True)
class Authority:
    """The most an assistant may do alone, per effect."""

    take_payment_max_major: float
    waive_fee_max_major: float
    refund_capture_max_major: float


@dataclass(frozen=True, slots=True)
class Merchant:
    """What merchants may do."""

    refund_window_days: int
    extend_authorization_days: int


@dataclass(frozen=True, slots=True)
class Days:
    """When a day's run begins, in the market's own time."""

    start_hour: int


@dataclass(frozen=True, slots=True)
class Obligations:
    """By when people answer after a handover, and whoever opened a dispute hears of it."""

    person_answers_banking_days: int
    dispute_heard_days: int


@dataclass(frozen=True, slots=True)
class DueDates:
    """Whether what falls due on a day without banking falls due on the next banking day."""

    roll_to_banking_day: bool


@dataclass(frozen=True, slots=True)
class Billing:
    """For how many days after its due date an installment is still taken automatically."""

    catch_up_days: int


@dataclass(frozen=True, slots=True)
class Reminders:
    """When a customer is reminded of an installment, in days before and after its due date."""

    before_due_days: int
    after_due_days: int
    again_after_days: int
    after_due_times_max: int


@dataclass(frozen=True, slots=True)
class ChargeOff:
    """When what is owed is given up as lost."""

    days_past_due: int


@dataclass(frozen=True, slots=True)
class Policy:
    """One lender's house policy. `version` is the hash of the values it was built from."""

    version: str
    currency_scale: Mapping[str, float]
    extend_due_date: ExtendDueDate
    take_payment: TakePayment
    payoff: Payoff
    refund: Refund
    pause_plan: PausePlan
    dispute: Dispute
    report_return: ReportReturn
    late_fee: LateFee
    payment_plan: PaymentPlan
    withdraw_from_credit: WithdrawFromCredit
    change_payment_day: ChangePaymentDay
    account_details_change: AccountDetailsChange
    payment_missing: PaymentMissing
    human_agent: HumanAgent
    identity: Identity
    authority: Authority
    merchant: Merchant
    days: Days
    obligations: Obligations
    due_dates: DueDates
    billing: Billing
    reminders: Reminders
    charge_off: ChargeOff

    def money(self, amount_major: float, currency: str) -> Money:
        """A policy amount in a market's currency, scaled by `currency_scale`."""
        return from_major(amount_major * self.currency_scale[currency.lower()], currency)

    def section(self, name: str) -> dict[str, object]:
        """One section's values by key, as evidence cites them."""
        part = getattr(self, name)
        return {field.name: getattr(part, field.name) for field in fields(part)}


# Sections of the file that hold no value, only comments.
_COMMENT_SECTIONS = frozenset({"order_cancel", "close_account", "credit_limit_or_declined"})

# Pairs of keys of which the first may not be above the second.
_RANGES = (
    ("payment_plan", "installments_min", "installments_max"),
    ("change_payment_day", "day_min", "day_max"),
)


def policy_from(values: Mapping[str, object], *, version: str, file: str) -> Policy:
    """Build a policy from a parsed TOML mapping.

    Raises RuleTrouble naming `file`, the dotted key, and the reason.
    """
    hints = get_type_hints(Policy)
    sections = [field.name for field in fields(Policy) if field.name != "version"]
    for name, found in values.items():
        if name in _COMMENT_SECTIONS:
            _refuse_values(found, name, file)
        elif name not in sections:
            raise RuleTrouble(file, name, "unknown section")
    built: dict[str, object] = {"version": version}
    for name in sections:
        found = as_table(values.get(name))
        if not found:
            raise RuleTrouble(file, name, "section is missing")
        scale = name == "currency_scale"
        built[name] = _scale(found, file) if scale else _section(hints[name], found, name, file)
    return Policy(**built)  # pyright: ignore[reportArgumentType] -- every field was just built


def require_scales(policy: Policy, currencies: Iterable[str], *, file: str) -> None:
    """RuleTrouble unless the policy's amounts can be said in each of the markets' currencies."""
    for currency in sorted(set(currencies)):
        if currency.lower() not in policy.currency_scale:
            key = f"currency_scale.{currency.lower()}"
            raise RuleTrouble(file, key, f"missing, and a market has {currency}")


def _refuse_values(found: object, name: str, file: str) -> None:
    table = as_table(found)
    if table is None:
        raise RuleTrouble(file, name, "must be a section")
    for key in table:
        raise RuleTrouble(file, f"{name}.{key}", "unknown key")


def _scale(found: Mapping[str, object], file: str) -> Mapping[str, float]:
    scale: dict[str, float] = {}
    for currency, written in found.items():
        factor = as_number(written)
        if not factor:
            raise RuleTrouble(file, f"currency_scale.{currency}", "must be a number above zero")
        if not _CURRENCY.fullmatch(currency):
            raise RuleTrouble(file, f"currency_scale.{currency}", "is no currency, like eur")
        scale[currency] = factor
    return MappingProxyType(scale)


def _section(shape: type, found: Mapping[str, object], name: str, file: str) -> object:
    hints = get_type_hints(shape)
    for key in found:
        if key not in hints:
            raise RuleTrouble(file, f"{name}.{key}", "unknown key")
    values: dict[str, object] = {}
    for key, kind in hints.items():
        if key not in found:
            raise RuleTrouble(file, f"{name}.{key}", "missing")
        values[key] = _value(kind, found[key], f"{name}.{key}", file)
    for section, low, high in _RANGES:
        if section == name and found[low] > found[high]:  # pyright: ignore[reportOperatorIssue]
            raise RuleTrouble(file, f"{name}.{low}", f"must not be above {high}")
    return shape(**values)


def _value(kind: object, written: object, where: str, file: str) -> object:
    if kind is bool:
        if not isinstance(written, bool):
            raise RuleTrouble(file, where, "must be true or false")
        return written
    if kind is int:
        whole = as_whole(written)
        if whole is None:
            raise RuleTrouble(file, where, "must be a whole number, zero or more")
        return whole
    if kind is float:
        number = as_number(written)
        if number is None:
            raise RuleTrouble(file, where, "must be a number, zero or more")
        return number
    if get_origin(kind) is Literal:
        if written not in get_args(kind):
            raise RuleTrouble(file, where, f"must be one of {', '.join(get_args(kind))}")
        return written
    texts = as_texts(written)
    if texts is None:
        raise RuleTrouble(file, where, "must be a list of texts")
    return texts
