"""What the core made of many orders on a day, written in a few statements."""

from collections.abc import Iterable

from releve.core.books.entry import JournalEntry
from releve.core.lending.order import Order
from releve.shell.apply import entry_row, posting_rows
from releve.shell.books_trouble import BooksTrouble
from releve.shell.days.day import Day
from releve.shell.history import post_entries
from releve.shell.order_rows import OrderRows, Row
from releve.shell.postgres.connection import Connection


class Batch:
    """Changed orders with their entries, gathered and then written."""

    __slots__ = ("_entries", "_postings", "_rows", "count")

    def __init__(self) -> None:
        self._rows = OrderRows()
        self._entries: list[Row] = []
        self._postings: list[Row] = []
        self.count = 0

    def add(self, before: Order, after: Order, entries: Iterable[JournalEntry], key: str) -> None:
        """An order that changed. `key` names what happened to it; it happens once."""
        self._rows.changed_order(before, after)
        self.count += 1
        for number, entry in enumerate(entries, start=1):
            each = f"{key}:{number}" if number > 1 else key
            self._entries.append(entry_row(entry, each))
            self._postings.extend(posting_rows(entry, each))

    def write(self, connection: Connection, day: Day) -> int:
        """Write all; how many orders. BooksTrouble where some of it had happened before."""
        if self._entries:
            posted = post_entries(connection, day.lender_id, self._entries, self._postings)
            if len(posted) != len(self._entries):
                raise BooksTrouble(f"{day.on}: some of these entries were posted before")
        self._rows.write(connection, day.lender_id)
        return self.count
