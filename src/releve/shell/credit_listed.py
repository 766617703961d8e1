"""Credit reviews as people at work look at them: the list, one with its facts, and its words."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from releve.shell.credit_review import (
    CreditTrouble,
    Seen,
    Settlement,
    opened_words,
    seen,
)
from releve.shell.credit_words import Explanation, explained
from releve.shell.desk import Desk
from releve.shell.people.reading import log_access, read_as
from releve.shell.people.session import SignedIn
from releve.shell.postgres.named import load

_SQL = load("credit")
LISTED_AT_ONCE = 500
# Where a listed row has lists: the decision's reasons, and the person's.
_LISTS = (6, 9)
_ROUTE = "/console/credit-reviews"


@dataclass(frozen=True, slots=True)
class Listed:
    """A decision that a person looks at, or looked at."""

    decision_id: str
    asked_by: str
    asked_at: datetime
    market: str
    currency: str
    amount: int
    reasons: tuple[str, ...]
    merchant: str
    outcome: str | None
    outcome_reasons: tuple[str, ...]
    decided_by: str | None
    decided_at: datetime | None
    valid_until: date | None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One of them whole. `said` are the shopper's words; None where there are none any more."""

    decision: Seen
    asked_by: str
    asked_at: datetime
    said: str | None
    decided_by: str | None
    decided_at: datetime | None
    evidence_id: str | None


def reviews(desk: Desk, who: SignedIn, *, every: bool = False) -> list[Listed]:
    """What waits, the longest first; with decided ones after it where `every`."""
    asked = {"lender": desk.lender_id, "all": every, "most": LISTED_AT_ONCE}
    with read_as(desk.pool, who) as connection:
        rows = connection.execute(_SQL.reviews, asked).fetchall()
    return [_listed(row) for row in rows]


def review_of(desk: Desk, who: SignedIn, decision_id: str) -> Reviewed:
    """One. Raises CreditTrouble where there is none, or nobody has asked a person."""
    named = {"lender": desk.lender_id, "decision": decision_id}
    with read_as(desk.pool, who) as connection:
        found = seen(connection, desk.lender_id, decision_id)
        row = connection.execute(_SQL.review_of, named).fetchone()
        if row is None:
            raise CreditTrouble(f"{decision_id}: nobody has asked a person to look at it")
        asked_by, asked_at, said, customer, wrapped, *decided = row
        log_access(connection, who, f"credit_review:{decision_id}", customer, route=_ROUTE)
        words = opened_words(desk.lender_id, decision_id, said, customer, wrapped)
    return Reviewed(found, asked_by, asked_at, words, *decided)


def words_for(
    desk: Desk, found: Seen, outcome: Settlement, reasons: tuple[str, ...]
) -> Explanation:
    """What the shopper would be told, in their language, if a person decided so."""
    own = found.asked.decision.reasons
    told: Any = reasons or own
    return explained(desk.wording, replace(found, review=outcome, review_reasons=told))


def _listed(row: tuple[Any, ...]) -> Listed:
    told: list[Any] = list(row)
    for at in _LISTS:
        told[at] = tuple(row[at])
    return Listed(*told)
