"""House policy: what a lender chooses within the law. The shape only; numbers live in TOML.

Each section is one frozen dataclass whose fields are the file's keys. Building is strict: an
unknown key, a missing key, or a value of the wrong kind is a RuleTrouble that names file, key,
and reason. Amounts named `*_major` are whole units of the euro and scale by `currency_scale`.
"""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from typing import get_type_hints

from releve.core.rules.trouble import RuleTrouble
from releve.core.values.money import Money, from_major


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
class Policy:
    """One lender's house policy. `version` is the hash of the values it was built from."""

    version: str
    currency_scale: Mapping[str, float]
    extend_due_date: ExtendDueDate
    take_payment: TakePayment
    payoff: Payoff
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

    def money(self, amount_major: float, currency: str) -> Money:
        """A policy amount in a market's currency, scaled by `currency_scale`."""
        return from_major(amount_major * self.currency_scale[currency.lower()], currency)

    def section(self, name: str) -> dict[str, object]:
        """One section's values by key, as evidence cites them."""
        part = getattr(self, name)
        return {field.name: getattr(part, field.name) for field in fields(part)}


# Sections of the file that hold no value, only comments.
_COMMENT_SECTIONS = frozenset({"order_cancel", "close_account", "credit_limit_or_declined"})


def policy_from(values: Mapping[str, object], *, version: str, file: str) -> Policy:
    """Build a policy from a parsed TOML mapping.

    Raises RuleTrouble naming `file`, the dotted key, and the reason.
    """
    hints = get_type_hints(Policy)
    sections = {field.name for field in fields(Policy)} - {"version"}
    for name in values:
        if name not in sections | _COMMENT_SECTIONS:
            raise RuleTrouble(file, name, "unknown section")
    built: dict[str, object] = {"version": version, "currency_scale": _scale(values, file)}
    for name in sections - {"currency_scale"}:
        built[name] = _section(hints[name], values.get(name), name, file)
    return Policy(**built)  # pyright: ignore[reportArgumentType] -- every field was just built


def _scale(values: Mapping[str, object], file: str) -> Mapping[str, float]:
    scale = values.get("currency_scale")
    if not isinstance(scale, Mapping) or not scale:
        raise RuleTrouble(file, "currency_scale", "missing")
    for currency, factor in scale.items():
        if isinstance(factor, bool) or not isinstance(factor, int | float) or factor <= 0:
            raise RuleTrouble(file, f"currency_scale.{currency}", "must be a number above zero")
    return dict(scale)


def _section(shape: type, found: object, name: str, file: str) -> object:
    assert is_dataclass(shape)
    if not isinstance(found, Mapping):
        raise RuleTrouble(file, name, "section is missing")
    hints = get_type_hints(shape)
    for key in found:
        if key not in hints:
            raise RuleTrouble(file, f"{name}.{key}", "unknown key")
    values: dict[str, object] = {}
    for field in fields(shape):
        if field.name not in found:
            if field.default is MISSING:
                raise RuleTrouble(file, f"{name}.{field.name}", "missing")
            continue
        values[field.name] = _value(hints[field.name], found[field.name], name, field.name, file)
    return shape(**values)


def _value(kind: object, value: object, section: str, key: str, file: str) -> object:
    where = f"{section}.{key}"
    if kind is bool:
        if not isinstance(value, bool):
            raise RuleTrouble(file, where, "must be true or false")
        return value
    if kind is int or kind is float:
        wanted = int if kind is int else (int, float)
        if isinstance(value, bool) or not isinstance(value, wanted) or value < 0:
            noun = "a whole number" if kind is int else "a number"
            raise RuleTrouble(file, where, f"must be {noun}, zero or more")
        return value
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise RuleTrouble(file, where, "must be a list of texts")
    return tuple(value)
