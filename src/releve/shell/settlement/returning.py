"""A payout that the bank sent back: booked in, and kept for the merchant's next payout.

It is kept like what a payout held back itself, so the next payout releases it, and its sum says so.
In the caller's transaction, with an evidence record that names who booked it; once.
"""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from releve.core.lending import posting_rules
from releve.core.values.ids import LenderId
from releve.core.values.money import Money
from releve.shell.apply import entry_row, posting_rows
from releve.shell.books_trouble import BooksTrouble
from releve.shell.credit_record import write_evidence
from releve.shell.history import post_entries
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("settlement")


@dataclass(frozen=True, slots=True)
class Returned:
    """Which payout came back, when, who books it, and what the bank said of it."""

    lender_id: LenderId
    reference: str
    on: date
    by: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class BookedBack:
    """What was booked. `already`: it was before, with that day and that record."""

    merchant_id: str
    amount: Money
    on: date
    evidence_id: str
    already: bool


def book_back(connection: Connection, returned: Returned, now: datetime) -> BookedBack:
    """Book it; the same payout again changes nothing. Raises BooksTrouble."""
    if not returned.by.strip():
        raise BooksTrouble("by: say who books it")
    named: dict[str, Any] = {"lender": returned.lender_id, "reference": returned.reference}
    connection.execute(_SQL.one_run_at_a_time, named)
    known = "\0" not in returned.reference
    row = connection.execute(_SQL.payout_to_return, named).fetchone() if known else None
    if row is None:
        raise BooksTrouble(f"{returned.reference}: there is no such payout")
    merchant, currency, paid_on, paid, on, evidence = row
    amount = Money(paid, currency)
    if on is not None:
        return BookedBack(merchant, amount, on, evidence, already=True)
    if not paid:
        raise BooksTrouble(f"{returned.reference}: nothing was paid, nothing can come back")
    if not paid_on <= returned.on <= now.date():
        raise BooksTrouble(f"{returned.on}: is not between its payout, {paid_on}, and today")
    key = f"payout:{returned.reference}:returned"
    entry = posting_rules.payout_returned(returned.on, amount)
    lines = [entry_row(entry, key)], posting_rows(entry, key)
    entry_id = post_entries(connection, returned.lender_id, *lines)[key]
    evidence = _evidence(connection, returned, merchant, amount, entry_id, now)
    kept = {"merchant": merchant, "currency": currency, "amount": paid, "entry": entry_id}
    # A payout holds what was booked before its day.
    kept |= {"release_on": returned.on + timedelta(days=1), "evidence": evidence}
    connection.execute(_SQL.keep_returned, named | kept)
    return BookedBack(merchant, amount, returned.on, evidence, already=False)


def _evidence(
    connection: Connection,
    returned: Returned,
    merchant: str,
    amount: Money,
    entry_id: int,
    now: datetime,
) -> str:
    names = f"{returned.lender_id}\nreturned\n{returned.reference}"
    evidence_id = f"E-{hashlib.sha256(names.encode()).hexdigest()[:16].upper()}"
    body: dict[str, Any] = {
        "kind": "payout_returned",
        "payment_reference": returned.reference,
        "merchant": merchant,
        "amount": amount,
        "on": returned.on,
        "entry": entry_id,
        "by": returned.by.strip(),
        "why": returned.why.strip(),
        "at": now.isoformat(),
        "effects": [],
    }
    write_evidence(connection, returned.lender_id, evidence_id, merchant, body)
    return evidence_id
