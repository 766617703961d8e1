"""Erasures of the day: of whom no books have to be kept any more, the key is destroyed.

That is so for who closed the account or asked to be erased while books had to be kept, as soon as
the market's years are over; and, looked at on every 1 January, for everybody of whom nothing was
heard in that time. Who owes or is owed something, or has a dispute, a complaint, or a promise
open, is not erased. Each erasure has its evidence record.

Sources: Regulation (EU) 2016/679, Articles 5(1)(e) and 17; the market's books_kept_years.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from releve.core.evidence.chain import lane_of
from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.keeping import kept_until
from releve.core.values.ids import CustomerId
from releve.shell.days import lean
from releve.shell.days.day import Day, Step
from releve.shell.days.recorded import record
from releve.shell.facts import load_book
from releve.shell.person_keys.sealing import holder
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("erasures")
_ACCOUNTS = load("accounts")


def _named(day: Day) -> dict[str, Any]:
    return day.named(everybody=(day.on.month, day.on.day) == (1, 1))


def _erase(connection: Connection, day: Day, keys: Sequence[str]) -> int:
    lean.lock(connection, day, keys)
    silent_since = datetime(day.on.year - day.rules.books_kept_years, 1, 1, tzinfo=UTC)
    asked = day.named(keys=list(keys), silent_since=silent_since)
    wanted = [CustomerId(row[0]) for row in connection.execute(_SQL.wanted, asked)]
    over = [one for one in wanted if _is_over(connection, day, one)]
    for customer_id in over:
        named = day.named(customer_id=customer_id, today=day.on, holder=holder(customer_id))
        connection.execute(_ACCOUNTS.erase_personal_data, named)
    # The lanes of evidence come last, as in a turn, and in one order.
    for customer_id in sorted(over, key=lambda one: (lane_of(one), one)):
        record(connection, day, "erasure", customer_id, rule="books_kept_years")
    return len(over)


def _is_over(connection: Connection, day: Day, customer_id: CustomerId) -> bool:
    """Whether nothing of the customer has to be kept, and nothing is open."""
    book = load_book(connection, day.lender_id, customer_id, today=day.on, lock=False)
    kept = kept_until(book.orders, day.rules.books_kept_years, day.on)
    return kept is None and not _is_open(book)


def _is_open(book: CustomerBook) -> bool:
    owed = book.outstanding.amount_minor > 0 or any(order.credit > 0 for order in book.orders)
    disputed = any(order.open_dispute is not None for order in book.orders)
    return owed or disputed or bool(book.unmatched)


STEP = Step("erasures", _SQL.candidates, _named, _erase, part=500)
