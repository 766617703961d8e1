"""The simulated lender's hiring freeze, and what was asked for in it: signed, refused, waiting."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from releve.core.values.ids import LenderId
from releve.core.workforce.planned import Place
from releve.shell.postgres.connection import Connection
from releve.shell.workforce.people_rows import people_between
from releve.shell.workforce.requisitions import (
    Acting,
    Asked,
    freeze,
    open_requisition,
    refuse,
    sign,
)

_ASKS, _SIGNS = "wim", "ada"
_DAYS = 60
# Role, people needed for each who is there, why, what shows it, and what becomes of it.
_VACANCIES = (
    ("engineer", 1.05, "the books' engineers are on call every second week", "on-call plan", sign),
    ("finance and risk", 0.6, "a colleague retires in spring", "plan of the team", refuse),
    ("merchant success", 1.0, "two large shops come in January", "signed contracts", None),
)


def make_freeze(
    connection: Connection, lender_id: LenderId, sites: Sequence[str], last: date
) -> None:
    """Freeze hiring in the month of the last day, and ask for three vacancies on that day."""
    now = datetime.combine(last, time(9), UTC)
    month = last.replace(day=1)
    asking, signing = (Acting(lender_id, by, now) for by in (_ASKS, _SIGNS))
    freeze(connection, signing, month, frozen=True, reason="natural departures first")
    people: dict[Place, int] = {}
    for row in people_between(connection, lender_id, month, month).headcounts:
        people[row.role, row.site] = people.get((row.role, row.site), 0) + row.close
    for number, (role, share, why, shown, decide) in enumerate(_VACANCIES):
        site = sites[number % len(sites)]
        needed = max(1, round(people[role, site] * share))
        expires_on = last + timedelta(days=_DAYS)
        found = open_requisition(
            connection, asking, Asked(role, site, why, shown, expires_on, needed)
        )
        if decide is not None:
            risk = "the risk without it is above the limit" if decide is sign else "it is covered"
            decide(connection, signing, found.requisition_id, risk)
