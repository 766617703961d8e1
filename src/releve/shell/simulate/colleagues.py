"""The simulated lender's other people: those whose work no assistant takes, month by month.

Only heads are written, no pay: what is reconciled are the agents. Nobody is hired and nobody
dismissed, as in a hiring freeze; who leaves, and how, is a seeded chance. One is as it is in life:
in one month two people have left and nobody has said how.
"""

from collections.abc import Sequence
from datetime import date
from random import Random

from releve.core.values.ids import LenderId
from releve.shell.postgres.connection import Connection
from releve.shell.workforce.ledger_read import month_after
from releve.shell.workforce.people_rows import Row, add_people

# Role, people at each site, and how many resign and retire in a year.
_ROLES = (
    ("engineer", (130, 70, 45), 0.20, 0.01),
    ("merchant success", (45, 38, 30), 0.16, 0.02),
    ("finance and risk", (40, 32, 24), 0.10, 0.03),
)
# A part of the people by year of hire: so many years before the first month.
_COHORTS = ((6, 0.3), (3, 0.4), (1, 0.3))
_NONE = (
    "hires", "moved_in", "moved_out", "dismissed", "packages", "transferred", "divested",
)  # fmt: skip
# Exits that are not natural: their kind, the month, and how many; without a kind nobody explains.
_OTHERS = (("packages", 4, 3), ("transferred", 6, 7), ("", 8, 2))


def make_colleagues(
    connection: Connection,
    lender_id: LenderId,
    sites: Sequence[str],
    first: date,
    last: date,
    seed: int,
) -> None:
    """Write headcounts of every month from the first to the last."""
    chance = Random(f"{seed}/colleagues")  # noqa: S311 -- a seeded sample, no secret
    rows: list[Row] = []
    for role, sizes, resign, retire in _ROLES:
        for site, people in zip(sites, sizes, strict=False):
            for years, share in _COHORTS:
                begun = {"role": role, "site": site, "cohort": str(first.year - years)}
                stock = round(people * share)
                made = _months(begun, stock, (resign, retire), (first, last), chance)
                # What is not natural happens to one group: the first that is made.
                rows += made if rows else _with_others(made)
    add_people(connection, lender_id, {"headcounts": rows})


def _months(
    begun: dict[str, str],
    stock: int,
    a_year: tuple[float, float],
    span: tuple[date, date],
    chance: Random,
) -> list[Row]:
    monthly = [1.0 - (1.0 - share) ** (1.0 / 12.0) for share in a_year]
    rows: list[Row] = []
    month, number = span[0], 0
    while month <= span[1]:
        gone = {"resigned": 0, "retired": 0}
        for _ in range(stock):
            drawn = chance.random()
            gone["resigned"] += drawn < monthly[0]
            gone["retired"] += monthly[0] <= drawn < sum(monthly)
        row: dict[str, object] = {"month": month, "open": stock, **begun, **gone}
        row |= dict.fromkeys(_NONE, 0)
        stock -= sum(gone.values())
        rows.append(row | {"close": stock})
        month, number = month_after(month), number + 1
    return rows


def _with_others(rows: list[Row]) -> list[Row]:
    """The same group with exits that are not natural, each from its month on."""
    found: list[Row] = []
    missing = 0
    for number, row in enumerate(rows):
        changed = dict(row) | {"open": _whole(row, "open") - missing}
        for kind, month, count in _OTHERS:
            if number == month:
                missing += count
                changed |= {kind: count} if kind else {}
        found.append(changed | {"close": _whole(row, "close") - missing})
    return found


def _whole(row: Row, name: str) -> int:
    value = row[name]
    return value if isinstance(value, int) else 0
