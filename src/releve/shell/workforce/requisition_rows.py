"""Requisitions and freezes as rows: what was asked, what became of it, and the risk told from rows.

`RELEVE_REQUISITIONS` names a file to read instead of policy/requisitions.toml.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

from psycopg.rows import TupleRow

from releve.core.people.suppression import suppressed
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.ids import LenderId
from releve.core.workforce.planned import RATE_MONTHS, Place, Seats
from releve.core.workforce.requisition import (
    Assessed,
    Coverage,
    NeededFrom,
    RequisitionPolicy,
    State,
    assessed_from,
    assessed_of,
    covering,
    frozen_on,
    needs_of,
    requisition_policy_from,
    short_in,
    state_of,
)
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.rule_files import place as place_of_file
from releve.shell.rule_files import read_rules
from releve.shell.workforce.people_plan import play
from releve.shell.workforce.people_rows import last_month_of, people_between

REQUISITIONS_VARIABLE = "RELEVE_REQUISITIONS"
REQUISITIONS = Path(__file__).parents[2] / "policy" / "requisitions.toml"
_SQL = load("requisitions")
_PEOPLE = load("work_people")


class RequisitionTrouble(WorkforceTrouble):
    """A requisition that cannot be: of no role, decided already, or by who may not."""


@dataclass(frozen=True, slots=True)
class Step:
    """What became of a requisition: `signed`, `refused`, or `filled`, with its proof."""

    step: str
    by: str
    reason: str
    on_day: date
    at: datetime
    assessed: Assessed | None
    body: str
    signature: bytes
    evidence_id: str


@dataclass(frozen=True, slots=True)
class Requisition:
    """A vacancy asked for, as it stands on a day."""

    requisition_id: str
    role: str
    site: str
    reason: str
    evidence: str
    needed_stated: int | None
    expires_on: date
    opened_by: str
    opened_at: datetime
    assessed: Assessed
    body: str
    signature: bytes
    evidence_id: str
    steps: tuple[Step, ...]
    state: State

    @property
    def place(self) -> Place:
        return self.role, self.site

    def step(self, name: str) -> Step | None:
        """A step that was taken."""
        return next((one for one in self.steps if one.step == name), None)


@dataclass(frozen=True, slots=True)
class Freeze:
    """From a month on nobody is hired without the gate, or the freeze is over."""

    since: date
    frozen: bool
    by: str
    reason: str
    at: datetime
    body: str
    signature: bytes
    evidence_id: str


def load_requisition_policy(path: Path | None = None) -> RequisitionPolicy:
    """Read the policy; RuleTrouble names the file, the key, and the reason."""
    return _read(path or place_of_file(REQUISITIONS_VARIABLE, REQUISITIONS))


@cache
def _read(path: Path) -> RequisitionPolicy:
    try:
        return requisition_policy_from(read_rules(path)[1])
    except WorkforceTrouble as error:
        key, _, reason = str(error).partition(": ")
        raise RuleTrouble(str(path), key, reason) from error


def requisitions(
    connection: Connection, lender_id: str, today: date, only: str | None = None
) -> tuple[Requisition, ...]:
    """Every requisition, the newest first, or the one of that id."""
    asked = {"lender": lender_id, "requisition": only}
    steps: dict[str, list[Step]] = {}
    for name, *row in connection.execute(_SQL.steps, asked):
        step, by, reason, on_day, at, found, body, signature, record = row
        told = None if found is None else assessed_from(found)
        one = Step(step, by, reason, on_day, at, told, body, bytes(signature), record)
        steps.setdefault(name, []).append(one)
    return tuple(
        _requisition(row, tuple(steps.get(row[0], ())), today)
        for row in connection.execute(_SQL.requisitions, asked)
    )


def _requisition(row: TupleRow, steps: tuple[Step, ...], today: date) -> Requisition:
    name, role, site, reason, evidence, needed, expires_on, by, at, told, body, seal, record = row
    return Requisition(
        requisition_id=name,
        role=role,
        site=site,
        reason=reason,
        evidence=evidence,
        needed_stated=needed,
        expires_on=expires_on,
        opened_by=by,
        opened_at=at,
        assessed=assessed_from(told),
        body=body,
        signature=bytes(seal),
        evidence_id=record,
        steps=steps,
        state=state_of([one.step for one in steps], expires_on, today),
    )


def freezes(connection: Connection, lender_id: str) -> tuple[Freeze, ...]:
    """Every step of the freeze, in its order."""
    rows = connection.execute(_SQL.freezes, {"lender": lender_id})
    return tuple(
        Freeze(since, frozen, by, reason, at, body, bytes(signature), record)
        for since, frozen, by, reason, at, body, signature, record in rows
    )


def is_frozen(connection: Connection, lender_id: str, day: date) -> bool:
    """Whether the lender's freeze is on that day."""
    return frozen_on([(o.since, o.frozen) for o in freezes(connection, lender_id)], day)


def places_of(connection: Connection, lender_id: str) -> tuple[Place, ...]:
    """The roles at sites that the last headcounts know: what may be asked for."""
    month = last_month_of(connection, LenderId(lender_id))
    if month is None:
        return ()
    rows = people_between(connection, LenderId(lender_id), month, month).headcounts
    return tuple(sorted({(row.role, row.site) for row in rows}))


@dataclass(frozen=True, slots=True)
class Vacancy:
    """Which vacancy's risk is told: its place, the need that was stated, and its own id, if any."""

    place: Place
    needed_stated: int | None
    requisition_id: str = ""


def assess(
    connection: Connection, lender_id: str, asked: Vacancy, today: date
) -> tuple[Assessed, float]:
    """The coverage risk without a vacancy filled: as it may be told, and the risk itself.

    Raises RequisitionTrouble where the rows do not know the role, or nothing says what it needs.
    """
    policy = load_requisition_policy()
    month = last_month_of(connection, LenderId(lender_id))
    if month is None:
        raise RequisitionTrouble(f"lender {lender_id}: has no headcounts; add them with `people`")
    found, needed_from = _coverage(connection, lender_id, asked, (month, today), policy)

    def risk(more: int) -> float:
        return short_in(play(covering(found, asked.place, more, policy)), asked.place)

    last = [row for row in found.rows if row.month == month]
    cells = {p: found.people(p) for p in sorted({(row.role, row.site) for row in last})}
    risks = (risk(0), risk(1))
    told = (policy, suppressed(cells))
    return assessed_of(found, asked.place, needed_from, risks, told), risks[0]


def _coverage(
    connection: Connection,
    lender_id: str,
    asked: Vacancy,
    days: tuple[date, date],
    policy: RequisitionPolicy,
) -> tuple[Coverage, NeededFrom]:
    month, today = days
    first = month
    for _ in range(RATE_MONTHS - 1):
        first = (first - timedelta(days=1)).replace(day=1)
    people = people_between(connection, LenderId(lender_id), first, month)
    named = {"lender": lender_id, "month": month, "today": today, "but": asked.requisition_id}
    seats = {
        (role, site): Seats(to_role, each)
        for role, site, to_role, each in connection.execute(_PEOPLE.seats, named)
    }
    coming = {(role, site): count for role, site, count in connection.execute(_SQL.coming, named)}
    found = Coverage(people.headcounts, seats, {}, coming)
    role, site = asked.place
    if asked.place not in {(r.role, r.site) for r in found.rows if r.month == month}:
        raise RequisitionTrouble(f"role: there is no {role} at {site} in the headcounts")
    there = {row.place: found.people(row.place) for row in people.rosters}
    rosters = [row for row in people.rosters if row.month == month]
    needs = needs_of(rosters, there, policy.occupancy_max)
    if asked.place in needs:
        if asked.needed_stated is not None:
            raise RequisitionTrouble(f"needed: the rosters say what {role} at {site} needs")
        return replace(found, needs=needs), "rosters"
    if asked.needed_stated is None:
        raise RequisitionTrouble(
            f"needed: no roster says what {role} at {site} needs; state it, and why"
        )
    return replace(found, needs=needs | {asked.place: asked.needed_stated}), "stated"
