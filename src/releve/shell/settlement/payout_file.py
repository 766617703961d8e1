"""The payout file: what the bank is asked to pay to merchants, as CSV, written and read again.

One line a payout, from the entries of the books: `payment_reference`, `merchant_id`, `paid_on`,
`amount` in whole units of `currency`. A payout of nothing has no line.
"""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from releve.core.values.ids import LenderId
from releve.core.values.money import Money, decimals
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.settlement.bank_file import BankFileTrouble, amount_from

_SQL = load("settlement")
COLUMNS = ("payment_reference", "merchant_id", "paid_on", "amount", "currency")


@dataclass(frozen=True, slots=True)
class PaidPayout:
    """A payout that money left for."""

    reference: str
    merchant_id: str
    paid_on: date
    amount: Money


def paid_out(
    connection: Connection, lender_id: LenderId, from_day: date, to_day: date
) -> list[PaidPayout]:
    """What the books say was paid to merchants on some days, both ends included."""
    named = {"lender": lender_id, "from_day": from_day, "to_day": to_day}
    rows = connection.execute(_SQL.paid_out, named).fetchall()
    return [
        PaidPayout(reference, merchant, on, Money(amount, currency))
        for reference, merchant, on, currency, amount in rows
    ]


def as_file(payouts: Iterable[PaidPayout]) -> str:
    """The file of some payouts."""
    written = io.StringIO(newline="")
    table = csv.writer(written, lineterminator="\n")
    table.writerow(COLUMNS)
    for one in payouts:
        table.writerow(
            (
                one.reference,
                one.merchant_id,
                one.paid_on.isoformat(),
                whole_units(one.amount),
                one.amount.currency,
            )
        )
    return written.getvalue()


def read_payout_file(content: bytes, file: str) -> list[PaidPayout]:
    """The payouts of a file. Raises `BankFileTrouble` that says where it is wrong."""
    try:
        text = content.decode("utf-8-sig")
        table = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        if tuple(table.fieldnames or ()) != COLUMNS:
            raise BankFileTrouble(file, f"its first line is {','.join(COLUMNS)}")
        return [_payout(row, file, table.line_num) for row in table]
    except UnicodeDecodeError as error:
        raise BankFileTrouble(file, f"is not UTF-8 at byte {error.start}") from error
    except csv.Error as error:
        raise BankFileTrouble(file, f"is no CSV: {error}") from error


def whole_units(amount: Money) -> str:
    """An amount in whole units of its currency: 12.50, -0.05, 1000."""
    places = decimals(amount.currency)
    digits = f"{abs(amount.amount_minor):0{places + 1}d}"
    sign = "-" if amount.amount_minor < 0 else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def _payout(row: dict[str, str | None], file: str, line: int) -> PaidPayout:
    values = [row.get(name) for name in COLUMNS]
    if len(row) != len(COLUMNS) or not all(values):
        raise BankFileTrouble(file, f"line {line}: has more or fewer fields than the first line")
    reference, merchant, on, amount, currency = map(str, values)
    try:
        paid = PaidPayout(
            reference, merchant, date.fromisoformat(on), amount_from(amount, currency)
        )
    except ValueError as error:
        raise BankFileTrouble(file, f"line {line}: {error}") from error
    if paid.amount.amount_minor <= 0:
        raise BankFileTrouble(file, f"line {line}: amount {amount} is not above nothing")
    return paid
