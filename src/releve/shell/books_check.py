"""`releve books check`: every invariant of the books recomputed from rows, in sets.

The SQL says what breaks an invariant (postgres/sql/books_check*.sql); this file runs it in one
snapshot and words what it finds.
"""

from dataclasses import asdict, dataclass
from typing import LiteralString

from releve.core.values.ids import LenderId
from releve.shell.postgres.connection import Connection, over_whole_tables
from releve.shell.postgres.named import load

_FILES = tuple(
    load(name)
    for name in (
        "books_check",
        "books_check_orders",
        "books_check_merchants",
        "books_check_handover",
    )
)


@dataclass(frozen=True, slots=True)
class BookCheck:
    """One invariant: whether it holds, and how often and where first it does not."""

    check: str
    holds: bool
    detail: str

    def as_record(self) -> dict[str, object]:
        """The contract's form (section 4)."""
        return asdict(self)


def check_books(connection: Connection, lender_id: LenderId | None = None) -> list[BookCheck]:
    """All invariants of one lender, or of all, in the order of the SQL files."""
    with over_whole_tables(connection):
        return [_check(connection, name, file[name], lender_id) for file in _FILES for name in file]


def _check(
    connection: Connection, name: str, broken: LiteralString, lender_id: LenderId | None
) -> BookCheck:
    counted = f"select count(*), min(broken) from ({broken}) as found (broken)"
    # Not prepared: planned with the lender's id known, or known to be none.
    row = connection.execute(counted, {"lender_id": lender_id}, prepare=False).fetchone()
    count, first = row or (0, None)
    detail = "holds" if not count else f"{count} broken, the first: {first}"
    return BookCheck(name, count == 0, detail)
