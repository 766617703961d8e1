"""The invariants of the books as pure functions over entries: the slow and obvious second model.

The shell recomputes the same from rows, in sets; the tests hold the two against each other.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from releve.core.books.account import Account
from releve.core.books.entry import JournalEntry
from releve.core.values.ids import OrderId

Balances = Mapping[tuple[Account, str], int]


def balances(entries: Iterable[JournalEntry]) -> Balances:
    """Debits minus credits by account and currency."""
    sums: Counter[tuple[Account, str]] = Counter()
    for entry in entries:
        for posting in entry.postings:
            sums[posting.account, posting.amount.currency] += posting.amount.amount_minor
    return sums


def trial_balance(entries: Iterable[JournalEntry]) -> Mapping[str, int]:
    """The sum over all accounts by currency: zero for each, or the books are wrong."""
    sums: Counter[str] = Counter()
    for (_, currency), amount in balances(entries).items():
        sums[currency] += amount
    return sums


def receivable_by_installment(
    entries: Iterable[JournalEntry],
) -> Mapping[tuple[OrderId, int], int]:
    """What is left of each installment by the entries alone."""
    sums: Counter[tuple[OrderId, int]] = Counter()
    for entry in entries:
        for posting in entry.postings:
            if posting.order is not None and posting.installment is not None:
                sums[posting.order, posting.installment] += posting.amount.amount_minor
    return sums


def fee_by_number(entries: Iterable[JournalEntry]) -> Mapping[tuple[OrderId, int], int]:
    """What is left of each late fee by the entries alone."""
    sums: Counter[tuple[OrderId, int]] = Counter()
    for entry in entries:
        for posting in entry.postings:
            if posting.order is not None and posting.fee is not None:
                sums[posting.order, posting.fee] += posting.amount.amount_minor
    return sums


def reversed_twice(entries: Iterable[JournalEntry]) -> frozenset[int]:
    """The ids that more than one entry reverses."""
    times = Counter(entry.reverses for entry in entries if entry.reverses is not None)
    return frozenset(entry_id for entry_id, count in times.items() if count > 1)
