"""Today at work: queues, agents needed and present, and whether assistants contain what they did.

A forecast is the same hour of the same weekday in the four weeks before, in UTC; its ends are those
of a Poisson rate (90 %). Where a queue has too few measured contacts, or fewer than ten people who
could have worked them, its handle time is the one the queues' policy assumes: a mean of few people
would tell of each of them.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from releve.core.handover.queues import EVERYBODYS, QueuePolicy
from releve.core.people.suppression import is_small
from releve.core.values.ids import LenderId
from releve.core.workforce.span import Span, exact
from releve.core.workforce.staffing.intraday import (
    Forecast,
    Needed,
    agents_for,
    containment_alarm,
)
from releve.core.workforce.staffing.staffed import Demand
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("work_today")
WEEKS = 4
HOUR_SECONDS = 3600
SERVICE_LEVEL = 0.8
# A fall by so much is a quarter more work for people where 60 % are contained.
DROP = 0.10
ALPHA = 0.01
_HOURS_A_DAY = 24
_NORMAL_90 = 1.6448536269514722
# Below it there is nothing that a day could be compared with.
USUAL_MIN = 50


@dataclass(frozen=True, slots=True)
class QueueToday:
    """One queue now. `expected` are its contacts this hour; `needed` agents for them.

    `handle_seconds` None where few people stand behind it; `assumed` says that the policy's was
    used.
    """

    skill: str
    answer_seconds: int
    waiting: int
    late: int
    in_hand: int
    present: int
    expected: Span
    handle_seconds: Span | None
    measured: int
    assumed: bool
    needed: Needed


@dataclass(frozen=True, slots=True)
class Containment:
    """Contacts and contained ones by hour so far, the usual share, and the hour of an alarm."""

    hours: tuple[tuple[int, int, int], ...]
    usual: float | None
    alarm: int | None
    of: int


@dataclass(frozen=True, slots=True)
class Today:
    """Everything of the page. `down` are agents for this hour if no assistant were there."""

    now: datetime
    queues: tuple[QueueToday, ...]
    present: int
    containment: Containment
    down: Needed | None

    @property
    def any(self) -> bool:
        """Whether there is a contact to speak of."""
        return bool(self.containment.of or self.containment.hours or self.queues)


def today(connection: Connection, lender_id: LenderId, policy: QueuePolicy, now: datetime) -> Today:
    """What the rows say of this moment."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    hour = now.replace(minute=0, second=0, microsecond=0)
    asked: dict[str, object] = {
        "lender": lender_id,
        "now": now,
        "hour": hour,
        "midnight": midnight,
        "since": hour - timedelta(weeks=WEEKS),
        "seen_since": now - timedelta(seconds=policy.presence_seconds),
        "everybodys": EVERYBODYS,
    }
    rows = {row[0]: row[1:] for row in connection.execute(_SQL.queues, asked)}
    asked["skills"] = list(dict.fromkeys([*policy.answer_seconds, *rows]))
    present = dict(connection.execute(_SQL.present, asked).fetchall())
    able = dict(connection.execute(_SQL.able, asked).fetchall())
    taken = {row[0]: row[1:] for row in connection.execute(_SQL.handle_times, asked)}
    queues = tuple(
        _queue(policy, skill, row, present.get(skill, 0), able.get(skill, 0), taken.get(skill))
        for skill, row in rows.items()
    )
    there = connection.execute(_SQL.present_in_all, asked).fetchone() or (0,)
    contained, in_hour = _containment(connection, asked)
    return Today(now, queues, there[0], contained, _down(policy, contained, in_hour))


def _queue(
    policy: QueuePolicy,
    skill: str,
    row: tuple[int, ...],
    present: int,
    able: int,
    taken: tuple[int, float, float] | None,
) -> QueueToday:
    waiting, late, in_hand, came = row
    count = taken[0] if taken else 0
    known = count >= policy.waiting.measured_contacts_min and not is_small(able)
    seconds = (
        _mean(*taken) if taken and known else exact(float(policy.waiting.handle_seconds_assumed))
    )
    expected, answer = rate(came, WEEKS), policy.answer_seconds.get(skill, 0)
    needed = agents_for(Forecast(expected, exact(0.0), seconds), _demand(answer), SERVICE_LEVEL)
    return QueueToday(
        skill,
        answer,
        waiting,
        late,
        in_hand,
        present,
        expected,
        seconds if known else None,
        count,
        not known,
        needed,
    )


def _demand(answer_seconds: int) -> Demand:
    return Demand(1.0, HOUR_SECONDS, (1.0,), float(answer_seconds))


def rate(count: int, weeks: int) -> Span:
    """Events a week from a count over so many weeks, with the ends of a 90 % interval."""
    # The square root of a count is nearly normal with a spread of a half (Anscombe, 1948).
    root = math.sqrt(count + 0.375)
    low = max(0.0, root - 0.5 * _NORMAL_90) ** 2 - 0.375
    high = (root + 0.5 * _NORMAL_90) ** 2 - 0.375
    middle = count / weeks
    return Span(min(middle, max(0.0, low / weeks)), middle, max(middle, high / weeks))


def _mean(count: int, mean: float, spread: float) -> Span:
    mean, either = float(mean), _NORMAL_90 * float(spread) / math.sqrt(count)
    least = max(1.0, mean)
    return Span(max(1.0, least - either), least, least + either)


def _containment(connection: Connection, asked: Mapping[str, object]) -> tuple[Containment, int]:
    hours = tuple(
        (hour, issues, contained)
        for hour, issues, contained in connection.execute(_SQL.hours, asked)
    )
    of, contained, in_hour = connection.execute(_SQL.usual, asked).fetchone() or (0, 0, 0)
    usual = contained / of if of >= USUAL_MIN else None
    alarm = None
    if usual is not None and DROP < usual < 1.0:
        place = containment_alarm(
            [(issues, kept) for _, issues, kept in hours], usual, DROP, _HOURS_A_DAY, ALPHA
        )
        alarm = None if place is None else hours[place][0]
    return Containment(hours, usual, alarm, of), in_hour


def _down(policy: QueuePolicy, found: Containment, in_hour: int) -> Needed | None:
    """Agents for this hour with assistants and without; None where nothing is known."""
    if found.usual is None:
        return None
    seconds = exact(float(policy.waiting.handle_seconds_assumed))
    forecast = Forecast(rate(in_hour, WEEKS), exact(found.usual), seconds)
    return agents_for(forecast, _demand(policy.answer_seconds[EVERYBODYS]), SERVICE_LEVEL)
