"""A journal entry: a business event in double entry, balanced in each currency or not at all."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from releve.core.books.account import Account
from releve.core.values.ids import OrderId
from releve.core.values.money import Money

EntryKind = Literal[
    "capture",
    "payment",
    "late_fee",
    "fee_waived",
    "refund",
    "refund_paid_out",
    "payment_unmatched",
    "payment_matched",
    "forbearance",
    "charge_off",
    "recovery",
    "goodwill",
    "interest_earned",
    "interest_saved",
    "payout",
    "hold_back",
    "hold_back_released",
    "payout_returned",
    "reversal",
]


@dataclass(frozen=True, slots=True)
class Posting:
    """One line of an entry: a debit is positive, a credit negative, in whole minor units.

    A posting to `receivable` names its order and installment, one to `late_fee_receivable` its
    order and fee: so what is stored on those can be proved from the entries.
    """

    account: Account
    amount: Money
    order: OrderId | None = None
    installment: int | None = None
    fee: int | None = None

    def __post_init__(self) -> None:
        if type(self.amount.amount_minor) is not int:
            raise ValueError(f"{self.account}: {self.amount.amount_minor!r} is no whole minor unit")
        if self.amount.amount_minor == 0:
            raise ValueError(f"{self.account}: a posting of nothing")
        if (self.installment is not None) != (self.account is Account.RECEIVABLE):
            raise ValueError(f"{self.account}: receivables, and they alone, name an installment")
        if (self.fee is not None) != (self.account is Account.LATE_FEE_RECEIVABLE):
            raise ValueError(f"{self.account}: late fees, and they alone, name a fee")
        if self.order is None and (self.installment or self.fee):
            raise ValueError(f"{self.account}: an installment or a fee is of an order")


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """At least two postings whose sum is zero in each currency; ValueError otherwise.

    `reverses` is the id of the entry that this one takes back.
    """

    kind: EntryKind
    value_date: date
    postings: tuple[Posting, ...]
    order: OrderId | None = None
    reverses: int | None = None

    def __post_init__(self) -> None:
        if len(self.postings) < 2:
            raise ValueError(f"{self.kind}: an entry has at least two postings")
        if (self.reverses is not None) != (self.kind == "reversal"):
            raise ValueError(f"{self.kind}: a reversal, and it alone, names what it reverses")
        sums: dict[str, int] = {}
        for posting in self.postings:
            amount = posting.amount
            sums[amount.currency] = sums.get(amount.currency, 0) + amount.amount_minor
        wrong = {currency: amount for currency, amount in sums.items() if amount}
        if wrong:
            raise ValueError(f"{self.kind}: not balanced by {wrong}")


def reverse(entry: JournalEntry, entry_id: int, on: date) -> JournalEntry:
    """The entry that takes back the one posted as `entry_id`, line by line.

    A reversal is not taken back itself (ValueError): the event is posted anew.
    """
    if entry.kind == "reversal":
        raise ValueError("a reversal is not reversed: post the event anew")
    opposite = tuple(
        replace(p, amount=Money(-p.amount.amount_minor, p.amount.currency)) for p in entry.postings
    )
    return JournalEntry("reversal", on, opposite, entry.order, reverses=entry_id)
