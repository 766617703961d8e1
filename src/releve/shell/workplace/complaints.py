"""The register of complaints: what waits by its deadline, with the body it may be taken to.

A complaint is answered in its customer's conversation and closed by a person, with an outcome and
a reason (`shell/by_agent`). Deadlines and bodies are the market's, of the day it was registered.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from releve.core.values.ids import CustomerId, LenderId
from releve.shell.books_trouble import BooksTrouble
from releve.shell.by_agent import ComplaintOutcome, Done, agent_for, close_complaint
from releve.shell.desk import Desk
from releve.shell.people.reading import log_access, read_as
from releve.shell.people.session import SignedIn
from releve.shell.postgres.named import load

_SQL = load("complaints")
LISTED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Complaint:
    """A complaint. `days_left` is negative where its day is over; None once it is closed.

    `body` and `body_months` are empty where no conversation tells the market.
    """

    customer_id: str
    number: int
    topic: str
    registered_on: date
    answer_by: date
    closed_on: date | None
    closed_by: str | None
    outcome: str | None
    evidence_id: str | None
    conversation_id: str | None
    market: str
    days_left: int | None
    body: str
    body_months: int | None
    body_source: str


def register(desk: Desk, who: SignedIn, *, every: bool = False) -> list[Complaint]:
    """What waits, the soonest due first; with closed ones after it where `every`."""
    return _found(desk, who, {"all": every, "customer": None}, route="/console/complaints")


def complaint(desk: Desk, who: SignedIn, customer_id: str, number: int) -> Complaint | None:
    """One of them; None where there is none that `who` may see."""
    asked = {"all": True, "customer": customer_id}
    found = _found(desk, who, asked, route="/console/complaints")
    return next((one for one in found if one.number == number), None)


def close(
    desk: Desk, who: SignedIn, of: tuple[str, int], outcome: ComplaintOutcome, why: str
) -> Done:
    """Close it, in the name of `who`. BooksTrouble; LookupError where there is none."""
    customer_id, number = of
    if complaint(desk, who, customer_id, number) is None:
        raise LookupError(customer_id)
    lender = LenderId(desk.lender_id)
    with desk.pool.connection() as connection:
        agent = agent_for(connection, (lender, desk.clock), customer_id, who.agent_id, why)
        if not agent.why.strip():
            raise BooksTrouble("why: say what it was closed with")
        return close_complaint(connection, agent, CustomerId(customer_id), number, outcome)


def _found(desk: Desk, who: SignedIn, asked: dict[str, Any], *, route: str) -> list[Complaint]:
    named = asked | {"lender": desk.lender_id, "most": LISTED_AT_ONCE}
    with read_as(desk.pool, who) as connection:
        rows = connection.execute(_SQL.register, named).fetchall()
        log_access(connection, who, "complaints", asked["customer"], route=route)
    return [_complaint(desk, row) for row in rows]


def _complaint(desk: Desk, row: tuple[Any, ...]) -> Complaint:
    told: list[Any] = list(row)
    registered_on, answer_by, closed_on = row[3:6]
    market: str | None = told.pop()
    if market is None:
        told += ["", None, "", None, ""]
        return Complaint(*told)
    file = desk.markets.file(market)
    rules = file.on(registered_on)
    today = desk.clock.now(rules.time_zone).date()
    left = None if closed_on else (answer_by - today).days
    source = file.provision("complaint_body", registered_on).source
    told += [market, left, rules.complaint_body, rules.complaint_escalation_months, source]
    return Complaint(*told)
