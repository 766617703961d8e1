"""A merchant's authorization: what may still be captured, what refunded, and until when.

An order is authorized for an amount and a time. The merchant captures of it when goods leave,
refunds of what it captured, gives up what is left, or cancels the whole while nothing is
captured. Status and remaining amount are derived, never stored. Each step answers with the
authorization as it then stands, or with the refusal.

Periods are those of the merchant dialect: sessions 48 hours, tokens 60 minutes, orders 28 days,
longer by 28 days at a time, and never past 180 days from the day placed.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

Status = Literal["AUTHORIZED", "PART_CAPTURED", "CAPTURED", "CANCELLED", "EXPIRED"]
RefusalCode = Literal[
    "CANCEL_NOT_ALLOWED", "CAPTURE_NOT_ALLOWED", "NOT_ALLOWED", "REFUND_NOT_ALLOWED"
]

SESSION_VALID = timedelta(hours=48)
AGREEMENT_VALID = timedelta(minutes=60)
ORDER_VALID = timedelta(days=28)
EXTENSION = timedelta(days=28)
ORDER_VALID_MAX = timedelta(days=180)
AMOUNT_MAX = 200_000_000
DUE_DATE_EXTENSIONS_DAYS = (7, 14, 30)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a step is not taken: a code for programs, a line for people."""

    code: RefusalCode
    reason: str


@dataclass(frozen=True, slots=True)
class Captured:
    """One capture and what was given back of it."""

    number: int
    amount: int
    refunded: int = 0

    @property
    def refundable(self) -> int:
        """What may still be given back of it."""
        return self.amount - self.refunded


@dataclass(frozen=True, slots=True)
class Authorization:
    """An authorization with all that was captured under it."""

    amount: int
    placed_at: datetime
    expires_at: datetime
    released: int = 0
    canceled: bool = False
    captures: tuple[Captured, ...] = ()

    @property
    def captured(self) -> int:
        """All that was captured."""
        return sum(capture.amount for capture in self.captures)

    @property
    def refunded(self) -> int:
        """All that was given back."""
        return sum(capture.refunded for capture in self.captures)

    def remaining(self, now: datetime) -> int:
        """What may still be captured."""
        if self.canceled or now >= self.expires_at:
            return 0
        return self.amount - self.captured - self.released

    def status(self, now: datetime) -> Status:
        """Where the order stands. What expires in part is captured as far as it was."""
        if self.canceled:
            return "CANCELLED"
        if not self.captures:
            return "EXPIRED" if now >= self.expires_at else "AUTHORIZED"
        return "PART_CAPTURED" if self.remaining(now) else "CAPTURED"


def place(amount: int, now: datetime) -> Authorization:
    """A new authorization. ValueError for an amount of nothing, or of too much."""
    if not 0 < amount <= AMOUNT_MAX:
        raise ValueError(f"{amount} cannot be authorized")
    return Authorization(amount, now, now + ORDER_VALID)


def capture(held: Authorization, amount: int, now: datetime) -> Authorization | Refusal:
    """Capture `amount`: more than nothing and no more than remains."""
    code = "CAPTURE_NOT_ALLOWED"
    if ended := _ended(held, now):
        return Refusal(code, f"The order is {ended}.")
    if amount <= 0:
        return Refusal(code, "The captured amount is more than zero.")
    left = held.remaining(now)
    if amount > left:
        return Refusal(code, f"{amount} is more than the {left} that may still be captured.")
    taken = Captured(len(held.captures) + 1, amount)
    return replace(held, captures=(*held.captures, taken))


def refund(
    held: Authorization, amount: int
) -> tuple[Authorization, tuple[tuple[int, int], ...]] | Refusal:
    """Give back `amount`, and (capture number, part of it), the oldest capture first."""
    left = held.captured - held.refunded
    if amount <= 0:
        return Refusal("REFUND_NOT_ALLOWED", "The refunded amount is more than zero.")
    if amount > left:
        reason = f"{amount} is more than the {left} that may still be refunded."
        return Refusal("REFUND_NOT_ALLOWED", reason)
    captures: list[Captured] = []
    of: list[tuple[int, int]] = []
    for one in held.captures:
        part = min(one.refundable, amount)
        amount -= part
        captures.append(replace(one, refunded=one.refunded + part))
        if part:
            of.append((one.number, part))
    return replace(held, captures=tuple(captures)), tuple(of)


def cancel(held: Authorization, now: datetime) -> Authorization | Refusal:
    """Cancel the whole, while nothing is captured."""
    if held.captures:
        return Refusal("CANCEL_NOT_ALLOWED", "The order has captures.")
    if ended := _ended(held, now):
        return Refusal("CANCEL_NOT_ALLOWED", f"The order is {ended}.")
    return replace(held, canceled=True)


def release(held: Authorization, now: datetime) -> Authorization | Refusal:
    """Give up what is left of it."""
    if held.canceled:
        return Refusal("NOT_ALLOWED", "The order is canceled.")
    if not held.captures:
        return Refusal("NOT_ALLOWED", "The order has no captures: cancel it instead.")
    return replace(held, released=held.released + held.remaining(now))


def extend(held: Authorization, now: datetime) -> Authorization | Refusal:
    """Let it run longer, though never past `ORDER_VALID_MAX` from the day placed."""
    if ended := _ended(held, now):
        return Refusal("NOT_ALLOWED", f"The order is {ended}.")
    last = held.placed_at + ORDER_VALID_MAX
    if held.expires_at >= last:
        days = ORDER_VALID_MAX.days
        return Refusal("NOT_ALLOWED", f"An authorization ends {days} days after it was placed.")
    return replace(held, expires_at=min(held.expires_at + EXTENSION, last))


def change_amount(held: Authorization, amount: int, now: datetime) -> Authorization | Refusal:
    """Authorize another amount: no less than is captured, and not after a release."""
    if ended := _ended(held, now):
        return Refusal("NOT_ALLOWED", f"The order is {ended}.")
    if held.released:
        return Refusal("NOT_ALLOWED", "What was left of the authorization has been released.")
    if not 0 < amount <= AMOUNT_MAX:
        return Refusal("NOT_ALLOWED", f"{amount} cannot be authorized.")
    if amount < held.captured:
        return Refusal("NOT_ALLOWED", f"{held.captured} is captured already.")
    return replace(held, amount=amount)


def _ended(held: Authorization, now: datetime) -> str | None:
    if held.canceled:
        return "canceled"
    return "expired" if now >= held.expires_at else None
