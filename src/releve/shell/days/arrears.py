"""What a lender's customers owe, by days past due: the delinquency buckets of a day."""

from dataclasses import dataclass
from datetime import date

from releve.core.lending.delinquency import BUCKETS
from releve.core.values.ids import LenderId
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("day_steps")


@dataclass(frozen=True, slots=True)
class Arrears:
    """The orders of one bucket in one currency, and what they owe, fees included."""

    currency: str
    bucket: str
    orders: int
    owed: int


def arrears(
    connection: Connection, lender_id: LenderId, day: date, market: str | None = None
) -> list[Arrears]:
    """Every bucket of every currency in which something is owed, the least late first."""
    named = {"lender_id": lender_id, "day": day, "market": market}
    rows = connection.execute(_SQL.arrears, named).fetchall()
    found = {(currency, bucket): (count, owed) for owed, count, currency, bucket in rows}
    return [
        Arrears(currency, bucket, *found.get((currency, bucket), (0, 0)))
        for currency in sorted({currency for currency, _ in found})
        for bucket, _ in BUCKETS
    ]
