"""What an account holds besides its orders: purchases refused, complaints, archives, its end."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Declined:
    """A purchase that was refused; `reasons` are the main ones, the weightiest first."""

    on: date
    merchant: str
    amount: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Complaint:
    """A formal complaint; open until a person closes it."""

    topic: str
    registered_on: date
    answer_by: date
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class AccountRecord:
    """The account's own history. `declined` and `complaints` are newest first."""

    declined: tuple[Declined, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    exported_on: date | None = None
    closed_on: date | None = None
    erased_on: date | None = None

    @property
    def open_complaints(self) -> tuple[Complaint, ...]:
        """Those that no person has closed."""
        return tuple(each for each in self.complaints if each.closed_on is None)
