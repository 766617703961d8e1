"""Four figures of what became of contacts; each has its own numerator and denominator.

What each counts, and whose definition it is, is in docs/obligations.md. All are recomputed from
rows whenever they are asked for; nothing is kept of them.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from releve.core.values.ids import LenderId
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("resolution")
# Whoever comes back about the same matter within these days was not helped.
WINDOW = timedelta(days=7)
# In one conversation, the same matter after so long is taken up again, not gone on with.
PAUSE = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Figure:
    """So many of so many contacts."""

    counted: int
    of: int

    @property
    def share(self) -> float | None:
        """The share, or None of nothing."""
        return self.counted / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Resolution:
    """What became of the contacts opened in a period, as it stood at a moment.

    `waiting` are contacts whose days of coming back are not over: no part of the durable figure.
    `returned`, `complained`, `reversed` say why confirmed contacts were taken back; one may be in
    several.
    """

    deflected: Figure
    contained: Figure
    assumed_resolved: Figure
    durably_resolved: Figure
    waiting: int
    returned: int
    complained: int
    reversed: int


def resolution(
    connection: Connection,
    lender_id: LenderId,
    first: date,
    last: date,
    *,
    as_of: datetime,
    market: str | None = None,
) -> Resolution:
    """The figures of the contacts opened from `first` to `last` (days in UTC)."""
    asked = {
        "lender_id": lender_id,
        "first": first,
        "last": last,
        "market": market,
        "as_of": as_of,
        "window": WINDOW,
        "pause": PAUSE,
    }
    row = connection.execute(_SQL.figures, asked).fetchone() or (0,) * 12
    deflected, contained, assumed, durably = (Figure(row[at], row[at + 1]) for at in range(0, 8, 2))
    return Resolution(deflected, contained, assumed, durably, *row[8:])
