"""The pace that people can follow, asked before an assistant's level is raised.

What a higher level displaces is bounded by what people did in the last weeks because the level was
lower: conversations that were handed over for it and votes on what was suggested, in positions.
What was raised in the months in which it is to be absorbed is added, so that many small steps are
no way round. It is shared over roles and sites as their rosters' handled hours are; less than half
a position is none. Natural departures and funded redeployments must absorb each with the policy's
probability. Where no headcounts are known, that is said, and refused from the policy's level on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from releve.core.authority.promotion import Pace
from releve.core.rules.autonomy import LEVELS, Level, Scope
from releve.core.values.ids import LenderId
from releve.core.workforce.ledger_people import RosterMonth
from releve.core.workforce.ledger_policy import LedgerPolicy
from releve.core.workforce.pace import PaceAnswer, RoleAtSite, ask
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.workforce.ledger_policy_file import load_ledger_policy
from releve.shell.workforce.people_rows import last_month_of, people_of, roles_of

_SQL = load("work_pace")
_MEASURED = timedelta(days=28)
_MONTH_DAYS = 30.4375
_NO_PEOPLE = (
    "nobody knows whether people can follow: there are no headcounts and rosters "
    "(`releve workforce people`)"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a role at a site would have to absorb, and whether it can."""

    role: RoleAtSite
    positions: float
    answer: PaceAnswer


def pace_of(connection: Connection, lender_id: LenderId, now: datetime) -> Pace:
    """What `set_level` asks: a reason why not yet, with what would allow it, or None."""
    policy = load_ledger_policy()

    def held(scope: Scope, before: Level, after: Level) -> str | None:
        del before
        found = absorbing(connection, lender_id, scope, now)
        if found is None:
            known = policy.refused_from in LEVELS
            refused = known and LEVELS.index(after) >= LEVELS.index(policy.refused_from)
            return _NO_PEOPLE if refused else None
        short = [one for one in found if not one.answer.allowed]
        return "; ".join(_told(one, policy.pace_months) for one in short) or None

    return held


def absorbing(
    connection: Connection, lender_id: LenderId, scope: Scope, now: datetime
) -> tuple[Asked, ...] | None:
    """Each role at each site with its share of what a higher level displaces; None without data."""
    policy = load_ledger_policy()
    roles = roles_of(connection, lender_id)
    last = last_month_of(connection, lender_id)
    rosters = people_of(connection, lender_id, last).rosters if last else ()
    if not roles or not rosters:
        return None
    positions = _displaced(connection, lender_id, scope, now, policy, rosters)
    handled = {row.place: row.handled_hours for row in rosters}
    every = sum(handled.values())
    found: list[Asked] = []
    for role in roles:
        share = handled.get((role.role, role.site), 0.0) / every if every > 0.0 else 0.0
        mine = positions * share
        answer = ask(role, round(mine), policy.pace_months, policy.pace_probability)
        found.append(Asked(role, mine, answer))
    return tuple(found)


def _displaced(
    connection: Connection,
    lender_id: LenderId,
    scope: Scope,
    now: datetime,
    policy: LedgerPolicy,
    rosters: Sequence[RosterMonth],
) -> float:
    """Positions of a scope, and of all that was raised in the months in which it is absorbed."""
    positions = sum(row.positions for row in rosters)
    handled_a_month = sum(row.handled_hours for row in rosters)
    if positions <= 0.0 or handled_a_month <= 0.0:
        return 0.0
    since = now - timedelta(days=policy.pace_months * _MONTH_DAYS)
    asked = {"lender": lender_id, "since": since}
    raised = [
        (Scope(assistant, effect, market), at)
        for assistant, effect, market, at in connection.execute(_SQL.raised_since, asked)
    ]
    minutes = sum(
        _minutes(connection, lender_id, one, at, policy) for one, at in [(scope, now), *raised]
    )
    a_month = minutes / 60.0 * _MONTH_DAYS / _MEASURED.days
    # A position handles what rosters say it does: shrinkage and occupancy are in it.
    return a_month / (handled_a_month / positions)


def _minutes(
    connection: Connection, lender_id: LenderId, scope: Scope, until: datetime, policy: LedgerPolicy
) -> float:
    asked = {
        "lender": lender_id,
        "since": until - _MEASURED,
        "until": until,
        "effect": scope.effect,
        "market": scope.market,
        "assistant": scope.assistant,
        "approval_minutes": policy.approval_minutes,
    }
    row = connection.execute(_SQL.minutes_because_of_level, asked).fetchone()
    return float(row[0]) if row else 0.0


def _told(one: Asked, months: float) -> str:
    answer, role = one.answer, one.role
    weeks = None if answer.months_needed is None else answer.months_needed * _MONTH_DAYS / 7.0
    later = "no time is enough" if weeks is None else f"over {weeks:.0f} weeks it is absorbed"
    return (
        f"pace: {round(one.positions)} positions of {role.role} at {role.site} in {months:g}"
        f" months, {answer.absorbed:.1f} can be absorbed; {later}, or with {answer.seats_needed}"
        " redeployments"
    )
