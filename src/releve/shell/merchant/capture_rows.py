"""A capture as rows: the order, its entries, the capture, and the answer, all in one statement.

A merchant captures more often than it does anything else, and each statement costs a round trip.
The statements are those by which the same rows are written elsewhere, put together as CTEs.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from psycopg import errors

from releve.core.books.entry import JournalEntry
from releve.core.lending.order import Order
from releve.shell.apply import entry_row, posting_rows
from releve.shell.books_trouble import BooksTrouble
from releve.shell.merchant.call import Call
from releve.shell.order_rows import OrderRows, as_json, end_pauses
from releve.shell.postgres.named import load
from releve.shell.postgres.numbered import Numbered, numbered

_ORDERS = load("orders")
_CAPTURE = load("merchant_orders").add_capture
_ANSWER = load("merchant_door").keep_first_answer
# The entries with their postings, without the answer of that statement.
_POSTED, _, _ = load("books").post_entries.rpartition("\nselect ")


def write_capture(
    call: Call,
    change: tuple[Order, Order],
    today: date,
    entries: Sequence[JournalEntry],
    said: Mapping[str, Any],
) -> None:
    """Write what a capture made of an order. `said`: parameters of the capture and its answer.

    The first entry is the capture's own. Raises `BooksTrouble` for what the books forbid.
    """
    before, after = change
    if any(pause.ended_on == pause.until for pause in before.pauses):
        end_pauses(call.connection, call.lender_id, today, [before.order_id])
    rows = OrderRows()
    rows.changed_order(before, after)
    gathered = rows.gathered()
    keys = [f"capture:{said['capture']}:{number}" for number in range(1, len(entries) + 1)]
    keyed = list(zip(entries, keys, strict=True))
    parameters = call.named(
        **said,
        **{f"rows_{name}": as_json(changed) for name, changed in gathered.items()},
        lender_id=call.lender_id,
        entry_key=keys[0],
        entries=as_json(entry_row(entry, key) for entry, key in keyed),
        postings=as_json(row for entry, key in keyed for row in posting_rows(entry, key)),
    )
    try:
        found = _statement(tuple(gathered)).rows(call.connection, parameters)
    except errors.IntegrityError as error:
        raise BooksTrouble(f"capture: {error.diag.message_primary}") from error
    kept = int(said["key"] is not None)
    expected = (len(entries), 1, kept, *(len(changed) for changed in gathered.values()))
    if found != [expected]:
        raise BooksTrouble(f"capture: rows {found} were written and not {expected}")


@cache
def _statement(changes: tuple[str, ...]) -> Numbered:
    """The statement that also does these of postgres/sql/orders.sql; its answer counts rows."""
    parts: list[str] = [
        _POSTED,
        f"captured as ({_CAPTURE} returning true)",
        f"kept as ({_ANSWER} returning true)",
    ]
    counted: list[str] = ["posted", "captured", "kept"]
    for name in changes:
        # Names of that file's own statements.
        change = _ORDERS[name].replace("%(rows)s", f"%(rows_{name})s")
        parts.append(f"{name} as ({change} returning true)")
        counted.append(name)
    counts = ", ".join(f"(select count(*) from {each})" for each in counted)
    return numbered(f"{', '.join(parts)} select {counts}")
