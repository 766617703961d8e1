"""The payout file, the books, and the bank's file held against each other, and the certificate.

What was compared, digests of all three, and what was found are kept as a reconciliation with an
evidence record, in the caller's transaction. The same three again give the same record.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from psycopg.types.json import Jsonb

from releve.core.evidence.chain import lane_of
from releve.core.evidence.record import canonical
from releve.core.lending.reconciliation import (
    SOURCES,
    BookedBack,
    Difference,
    PaidLine,
    compare,
    settle_returns,
    sums,
)
from releve.core.values.ids import LenderId
from releve.core.values.money import Money
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.settlement.bank_file import BankFileTrouble, read_bank_file
from releve.shell.settlement.payout_file import as_file, paid_out, read_payout_file

_SQL = load("settlement")
_TURNS = load("turns")
_LANE = "reconciliations"


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file as it was handed in."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Certificate:
    """What was compared, and that it agrees, or in what it does not."""

    reconciliation_id: str
    evidence_id: str
    from_day: date
    to_day: date
    sha256: dict[str, str]
    counts: dict[str, int]
    sums: dict[str, dict[str, int]]
    differences: tuple[Difference, ...]
    booked_back: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether there is no difference."""
        return not self.differences

    def as_record(self) -> dict[str, Any]:
        """The certificate as JSON."""
        return {
            "reconciliation": self.reconciliation_id,
            "evidence": self.evidence_id,
            "from": self.from_day.isoformat(),
            "to": self.to_day.isoformat(),
            "sha256": self.sha256,
            "counts": self.counts,
            "sums": self.sums,
            "differences": [_difference(one) for one in self.differences],
            "booked_back": list(self.booked_back),
            "holds": self.holds,
        }


def reconcile(
    connection: Connection,
    lender_id: LenderId,
    payout_file: NamedFile,
    bank_file: NamedFile,
    now: datetime,
    *,
    days: tuple[date | None, date | None] = (None, None),
) -> Certificate:
    """Compare, record, and certify. `BankFileTrouble` for a bad file: then nothing is changed.

    Of the books the days are those that the payout file names, unless `days` say others.
    """
    filed = read_payout_file(payout_file.content, payout_file.name)
    bank = read_bank_file(bank_file.content, bank_file.name)
    named = [one.paid_on for one in filed]
    if not named and None in days:
        raise BankFileTrouble(payout_file.name, "names no payout: say which days are meant")
    from_day, to_day = days[0] or min(named), days[1] or max(named)
    if from_day > to_day:
        raise BankFileTrouble(payout_file.name, f"{from_day} is after {to_day}")
    books = paid_out(connection, lender_id, from_day, to_day)
    # Money that came in is the customers'; only a payout that came back is looked at here.
    shown = [
        PaidLine(one.reference, one.amount)
        for one in bank
        if one.is_payout or one.amount.amount_minor > 0
    ]
    booked = _booked_back(connection, lender_id, shown, (from_day, to_day))
    shown, returned, missing = settle_returns(shown, booked)
    said = (
        [PaidLine(one.reference, one.amount) for one in filed],
        [PaidLine(one.reference, one.amount) for one in books],
        shown,
    )
    contents = payout_file.content, as_file(books).encode(), bank_file.content
    digests: dict[str, str] = dict(zip(SOURCES, map(_digest, contents), strict=True))
    identity = hashlib.sha256(
        "\n".join(
            [lender_id, str(from_day), str(to_day), *digests.values(), *returned]
            + [one.reference for one in missing]
        ).encode()
    ).hexdigest()
    certificate = Certificate(
        f"RC-{identity[:16].upper()}",
        f"E-{_digest(f'{lender_id} reconciliation {identity}'.encode())[:16].upper()}",
        from_day,
        to_day,
        digests,
        {source: len(lines) for source, lines in zip(SOURCES, said, strict=True)},
        _by_currency(said),
        (*compare(*said), *missing),
        tuple(returned),
    )
    _record(connection, lender_id, certificate, now)
    return certificate


def _booked_back(
    connection: Connection, lender_id: LenderId, shown: Sequence[PaidLine], days: tuple[date, date]
) -> list[BookedBack]:
    named = {
        "lender": lender_id,
        "references": [one.reference for one in shown if one.amount.amount_minor < 0],
        "from_day": days[0],
        "to_day": days[1],
    }
    return [
        BookedBack(reference, Money(amount, currency), expected)
        for reference, currency, amount, expected in connection.execute(_SQL.booked_back, named)
    ]


def _record(
    connection: Connection, lender_id: LenderId, certificate: Certificate, now: datetime
) -> None:
    identity = certificate.reconciliation_id
    known = {"lender": lender_id, "reconciliation": identity}
    connection.execute(_SQL.one_reconciliation_at_a_time, known)
    if connection.execute(_SQL.reconciled_before, known).fetchone() is not None:
        return
    body: dict[str, Any] = {"kind": "reconciliation", "at": now.isoformat(), "effects": []}
    connection.execute(
        _TURNS.write_evidence,
        {
            "lender": lender_id,
            "lane": lane_of(_LANE),
            "evidence": certificate.evidence_id,
            "body": canonical(body | {"found": certificate.as_record()}),
        },
    )
    connection.execute(
        _SQL.add_reconciliation,
        known
        | {
            "evidence": certificate.evidence_id,
            "from_day": certificate.from_day,
            "to_day": certificate.to_day,
            "payout_file": certificate.sha256["payout_file"],
            "books": certificate.sha256["books"],
            "bank_file": certificate.sha256["bank_file"],
            "differences": Jsonb(certificate.as_record()["differences"]),
            "counts": Jsonb(certificate.counts),
            "now": now,
        },
    )


def _by_currency(said: Sequence[Sequence[PaidLine]]) -> dict[str, dict[str, int]]:
    found = {source: sums(lines) for source, lines in zip(SOURCES, said, strict=True)}
    currencies = sorted({currency for each in found.values() for currency in each})
    return {c: {source: found[source].get(c, 0) for source in SOURCES} for c in currencies}


def _difference(one: Difference) -> dict[str, Any]:
    amounts = {source: _money(getattr(one, source)) for source in SOURCES}
    return {"fault": one.fault, "payment_reference": one.reference, **amounts}


def _money(amount: Money | None) -> dict[str, Any] | None:
    if amount is None:
        return None
    return {"amount_minor": amount.amount_minor, "currency": amount.currency}


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
