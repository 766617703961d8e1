"""Three accounts of the same payouts held against each other: the payout file, the books, the bank.

Each is a list of (payment reference, amount, currency). They agree when every reference is once
in all three with one amount in one currency. What the bank paid without a reference that anybody
knows is a difference too; so is a payout that came back, until the books have it back.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from releve.core.values.money import Money

Source = Literal["payout_file", "books", "bank_file"]
Fault = Literal[
    "missing_in_payout_file",
    "missing_in_books",
    "missing_at_bank",
    "unknown_at_bank",
    "amount_differs",
    "named_twice",
    "came_back",
    "return_missing_at_bank",
]
SOURCES: tuple[Source, ...] = ("payout_file", "books", "bank_file")


@dataclass(frozen=True, slots=True)
class PaidLine:
    """One payout as a source has it. At the bank, money that came back is below nothing."""

    reference: str
    amount: Money


@dataclass(frozen=True, slots=True)
class BookedBack:
    """A payout that the books took back. `expected`: on one of the days that are compared."""

    reference: str
    amount: Money
    expected: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """What does not agree, and what each source says; None where it says nothing."""

    fault: Fault
    reference: str
    payout_file: Money | None = None
    books: Money | None = None
    bank_file: Money | None = None


def compare(
    payout_file: Sequence[PaidLine], books: Sequence[PaidLine], bank_file: Sequence[PaidLine]
) -> tuple[Difference, ...]:
    """Every difference, by reference; none is the proof that the three agree."""
    said: dict[str, dict[Source, list[Money]]] = defaultdict(dict)
    for source, lines in zip(SOURCES, (payout_file, books, bank_file), strict=True):
        for line in lines:
            said[line.reference].setdefault(source, []).append(line.amount)
    return tuple(
        difference
        for reference in sorted(said)
        for difference in _differences(reference, said[reference])
    )


def settle_returns(
    bank_file: Sequence[PaidLine], booked: Sequence[BookedBack]
) -> tuple[list[PaidLine], list[str], list[Difference]]:
    """What the bank sent back and the books took back, all of it, is no difference.

    The bank's other lines, the references that agree, and what the books took back on the days that
    are compared and the bank does not show.
    """
    left = list(bank_file)
    agreed: list[str] = []
    missing: list[Difference] = []
    for one in booked:
        back = PaidLine(one.reference, Money(-one.amount.amount_minor, one.amount.currency))
        if back in left:
            left.remove(back)
            agreed.append(one.reference)
        elif one.expected:
            missing.append(Difference("return_missing_at_bank", one.reference, books=back.amount))
    return left, agreed, missing


def sums(lines: Iterable[PaidLine]) -> dict[str, int]:
    """What a source comes to, by currency."""
    found: Counter[str] = Counter()
    for line in lines:
        found[line.amount.currency] += line.amount.amount_minor
    return dict(sorted(found.items()))


def _differences(reference: str, said: dict[Source, list[Money]]) -> Iterable[Difference]:
    first = {source: amounts[0] for source, amounts in said.items()}
    back = [m for m in said.get("bank_file", ()) if m.amount_minor < 0]

    def difference(fault: Fault) -> Difference:
        return Difference(
            fault, reference, first.get("payout_file"), first.get("books"), first.get("bank_file")
        )

    if set(said) == {"bank_file"}:
        yield difference("unknown_at_bank")
        return
    if "payout_file" not in said:
        yield difference("missing_in_payout_file")
    if "books" not in said:
        yield difference("missing_in_books")
    if "bank_file" not in said:
        yield difference("missing_at_bank")
    if back:
        yield difference("came_back")
    elif any(len(amounts) > 1 for amounts in said.values()):
        yield difference("named_twice")
    if not back and len(set(first.values())) > 1:
        yield difference("amount_differs")
