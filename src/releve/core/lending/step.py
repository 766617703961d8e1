"""What an event makes of an order: the order as it then stands, and the entries it posts."""

from collections.abc import Iterable
from dataclasses import replace

from releve.core.books.entry import JournalEntry
from releve.core.lending.order import Order

Step = tuple[Order, tuple[JournalEntry, ...]]


def reduced(order: Order, less: Iterable[tuple[int, int]]) -> Order:
    """The order with (number, part) taken off its installments by another way than payment."""
    off = dict(less)
    return replace(
        order,
        installments=tuple(
            replace(part, amount=part.amount - off[part.number]) if part.number in off else part
            for part in order.installments
        ),
    )


def together(order: Order, *parts: tuple[JournalEntry, ...]) -> Step:
    """One step of entries posted one after the other."""
    return order, tuple(entry for part in parts for entry in part)
