"""The simulated lender's own people, pay, and invoices: what its ledger is reconciled to.

Hours are those that people spent in the history; how many agents are kept for them, who leaves, and
what is paid follows from them and a seeded chance. Nobody is dismissed: who leaves is replaced only
where the hours ask for it. Two things are as they are in life: one position is signed as ended a
month before it leaves the payroll, and a vendor grows without anybody's signature.
"""

import calendar
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from releve.core.values.ids import LenderId
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.simulate.script import Place
from releve.shell.workforce.ledger_read import month_after
from releve.shell.workforce.people_rows import Row, add_people

_SQL = load("simulate")
AGENT, LEAD = "customer service agent", "team lead"
_PAID_HOURS = 160.0
_SHRINKAGE, _OCCUPANCY = 0.30, 0.72
_BEFORE = 1.6  # what the first month's hours were staffed with, before assistants
_RESIGN_A_YEAR, _RETIRE_A_YEAR = 0.24, 0.03
_COST_MINOR, _LEAD_COST_MINOR, _RAISE = 385_000, 470_000, 1.02
_OUTSOURCED_MINOR, _LICENCES_MINOR, _CHAT_MINOR = 290_000, 46_000, 3


@dataclass(slots=True)
class _Team:
    """Agents of a site by year of hire."""

    site: str
    cohorts: dict[str, int]

    @property
    def people(self) -> int:
        return sum(self.cohorts.values())


def make_staff(
    connection: Connection,
    lender_id: LenderId,
    places: Sequence[Place],
    first: date,
    last: date,
    seed: int,
) -> None:
    """Write the rows of every month of a history that was played."""
    asked = {"lender": lender_id, "markets": [place.market for place in places]}
    hours = {
        (market, month): h for market, month, h in connection.execute(_SQL.handled_hours, asked)
    }
    chats = dict(connection.execute(_SQL.chats, asked).fetchall())
    chance = Random(f"{seed}/staff")  # noqa: S311 -- a seeded sample, no secret
    rows: dict[str, list[Row]] = {
        name: [] for name in ("headcounts", "rosters", "payroll", "invoices", "changes", "seats")
    }
    teams = {place.market: _team(place, hours, first, chance) for place in places}
    for place in places:
        seat = {"role": AGENT, "site": place.site, "since": first, "to_role": LEAD}
        rows["seats"].append(seat | {"seats_a_month": 0.25})
    month, number = first, 0
    while month <= last:
        rate = _RAISE if number >= 6 else 1.0
        for place in places:
            # A month that is not over is counted as if it went on like this.
            whole = calendar.monthrange(month.year, month.month)[1]
            played = (min(last, month.replace(day=whole)) - month).days + 1
            handled = hours.get((place.market, month), 0.0) * whole / played
            _month(rows, teams[place.market], month, number, handled, rate, chance)
        _vendors(rows, month, number, chats.get(month, 0), places[0].site)
        month, number = month_after(month), number + 1
    add_people(connection, lender_id, rows)


def _team(place: Place, hours: dict[tuple[str, date], float], first: date, chance: Random) -> _Team:
    people = max(2, math.ceil(_needed(hours.get((place.market, first), 0.0)) * _BEFORE) + 1)
    cohorts: dict[str, int] = {}
    for _ in range(people):
        year = str(first.year - chance.choice((0, 1, 1, 2, 3, 4)))
        cohorts[year] = cohorts.get(year, 0) + 1
    return _Team(place.site, cohorts)


def _needed(handled_hours: float) -> float:
    return handled_hours / _OCCUPANCY / (1.0 - _SHRINKAGE) / _PAID_HOURS


def _month(
    rows: dict[str, list[Row]],
    team: _Team,
    month: date,
    number: int,
    handled: float,
    rate: float,
    chance: Random,
) -> None:
    resigned, retired = _leaving(team, chance), _retiring(team, number, chance)
    gone = sum(resigned.values()) + sum(retired.values())
    needed = math.ceil(_needed(handled))
    hires = max(0, needed - (team.people - gone))
    opened = team.people
    year = str(month.year)
    if hires:
        team.cohorts.setdefault(year, 0)
    for cohort in sorted(team.cohorts):
        before = team.cohorts.get(cohort, 0)
        came = hires if cohort == year else 0
        after = before + came - resigned.get(cohort, 0) - retired.get(cohort, 0)
        team.cohorts[cohort] = after
        row = {"open": before, "hires": came, "close": after, "moved_in": 0, "moved_out": 0}
        row |= {"resigned": resigned.get(cohort, 0), "retired": retired.get(cohort, 0)}
        row |= {"dismissed": 0, "packages": 0, "transferred": 0, "divested": 0}
        rows["headcounts"].append(_at(month, AGENT, team.site) | {"cohort": cohort} | row)
    ended = opened - team.people
    # One position is signed for while its holder is still paid for a month.
    late = 1.0 if ended > 0 and number % 5 == 2 else 0.0
    for kind, fte in (("ended", float(max(0, ended))), ("rebound", float(max(0, -ended)))):
        if fte > 0.0:
            change = {"change_id": f"{kind}/{team.site}/{month}", "kind": kind, "fte": fte}
            why = "not replaced" if kind == "ended" else "hired again"
            signed = {"reason": why, "signed_by": "wim"}
            rows["changes"].append(_at(month, AGENT, team.site) | change | signed)
    fte = team.people + late
    _paid(rows, month, AGENT, team.site, fte, round(fte * _COST_MINOR * rate))
    _paid(rows, month, LEAD, team.site, 1.0, round(_LEAD_COST_MINOR * rate))
    available = fte * _PAID_HOURS * (1.0 - _SHRINKAGE)
    rows["rosters"].append(
        _at(month, AGENT, team.site)
        | {"positions": float(team.people), "paid_hours": fte * _PAID_HOURS}
        | {"available_hours": available, "handled_hours": min(handled, available)}
    )


def _leaving(team: _Team, chance: Random) -> dict[str, int]:
    monthly = 1.0 - (1.0 - _RESIGN_A_YEAR) ** (1.0 / 12.0)
    return {
        cohort: sum(chance.random() < monthly for _ in range(people))
        for cohort, people in sorted(team.cohorts.items())
    }


def _retiring(team: _Team, number: int, chance: Random) -> dict[str, int]:
    oldest = min((cohort for cohort, people in team.cohorts.items() if people > 1), default=None)
    if oldest is None or number == 0 or chance.random() > _RETIRE_A_YEAR / 12.0 * team.people:
        return {}
    return {oldest: 1}


def _paid(
    rows: dict[str, list[Row]], month: date, role: str, site: str, fte: float, cost: int
) -> None:
    paid = {"paid_fte": fte, "paid_hours": fte * _PAID_HOURS, "cost_minor": cost}
    rows["payroll"].append(_at(month, role, site) | paid | {"currency": "EUR"})


def _vendors(rows: dict[str, list[Row]], month: date, number: int, chats: int, site: str) -> None:
    outsourced = 1.0 if number < 7 else 2.0
    bills = (
        ("outsourcing", "Atlas Contact", AGENT, outsourced, round(outsourced * _OUTSOURCED_MINOR)),
        ("licences", "Relève", None, 0.0, _LICENCES_MINOR),
        ("model_usage", "Relève", None, 0.0, chats * _CHAT_MINOR),
    )
    for kind, vendor, role, fte, amount in bills:
        bill = {"invoice_id": f"{kind}/{month}", "month": month, "vendor": vendor, "kind": kind}
        bill |= {"role": role, "fte": fte, "amount_minor": amount, "currency": "EUR"}
        rows["invoices"].append(bill)
    if number == 1:
        change = {"change_id": f"oversight/{month}", "kind": "oversight", "fte": 0.5}
        signed = {"reason": "quality reviews of assistants", "signed_by": "wim"}
        rows["changes"].append(_at(month, LEAD, site) | change | signed)


def _at(month: date, role: str, site: str) -> dict[str, object]:
    return {"month": month, "role": role, "site": site}
