"""A day's run: the steps in their order, each in parts, each part in one transaction.

Adding a step: a file `shell/days/<name>.py` with a `STEP` (day.py says what it holds), its
candidates in `shell/postgres/sql/day_steps.sql` or a file of its own, and its place in `STEPS`
below. The runner gives it: every missed day in order, once; parts of bounded size; a second run
that shares the work; a killed run that goes on. A step gives: idempotency keys made of what
fell due and when, and the customers locked before their rows change (`lean.lock`).

A day that was run is not run again. A day that nobody ran (the machine was off) is run before
the days after it, with its own date: its entries have the value date they would have had.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from releve.core.rules.policy import Policy
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.ids import LenderId
from releve.shell.books_trouble import BooksTrouble
from releve.shell.days import (
    billing,
    charge_offs,
    disputes,
    erasures,
    expiries,
    forgetting,
    interest,
    late_fees,
    obligations,
    pauses,
    payouts,
    reminders,
)
from releve.shell.days.day import Day, Step
from releve.shell.market_files import Markets
from releve.shell.postgres.connection import Pool
from releve.shell.postgres.named import load

_SQL = load("days")
_LOG = logging.getLogger("releve.days")

# Pauses first: they move what falls due. Disputes before billing: what is given back is not
# billed. Interest is earned on the due date, paid or not. Fees after payments were taken, losses
# after fees. Merchants are paid what was booked before the day, whatever it brings. Then what
# was promised is held against all that came about. Last, of whom nothing has to be kept any more,
# what is personal is erased, and conversations that were kept long enough are forgotten.
STEPS: tuple[Step, ...] = (
    pauses.STEP,
    expiries.STEP,
    disputes.STEP,
    interest.STEP,
    billing.TAKEN,
    billing.ASKED,
    reminders.STEP,
    late_fees.STEP,
    charge_offs.STEP,
    payouts.GATHERED,
    payouts.STEP,
    obligations.STEP,
    erasures.STEP,
    forgetting.STEP,
)

OnPart = Callable[[Day, str, int], None]


@dataclass(frozen=True, slots=True)
class Ran:
    """A day that was run, and how many things each step did."""

    day: Day
    changed: dict[str, int]


def run_days(
    pool: Pool,
    now: datetime,
    markets: Markets,
    policy: Policy,
    *,
    lenders: tuple[LenderId, ...] | None = None,
    until: date | None = None,
    on_part: OnPart | None = None,
) -> list[Ran]:
    """Run every day that has begun in its market and was not run yet, at most up to `until`.

    A market in which a day fails stands still there, with its trouble in the log; the others go on.
    """
    run: list[Ran] = []
    for lender_id in lenders if lenders is not None else _lenders(pool):
        still: set[str] = set()
        for day in _all_due(pool, lender_id, now, markets, policy):
            if day.market.market in still or (until is not None and day.on > until):
                continue
            try:
                run.append(Ran(day, run_day(pool, day, on_part=on_part)))
            except (RuleTrouble, BooksTrouble, ValueError):
                market = day.market.market
                still.add(market)
                _LOG.exception("lender %s, market %s: %s stands still", lender_id, market, day.on)
    return run


def _all_due(
    pool: Pool, lender_id: LenderId, now: datetime, markets: Markets, policy: Policy
) -> list[Day]:
    """The days to run in all of a lender's markets, the oldest first."""
    found: list[Day] = []
    for market in _markets_of(pool, lender_id, markets):
        try:
            found += due_days(pool, lender_id, market, now, markets, policy)
        except RuleTrouble as trouble:
            _LOG.warning("lender %s, market %s: %s", lender_id, market, trouble)
    return sorted(found, key=lambda day: (day.on, day.market.market))


def due_days(
    pool: Pool,
    lender_id: LenderId,
    market: str,
    now: datetime,
    markets: Markets,
    policy: Policy,
) -> list[Day]:
    """The days to run in a market, the oldest first; a lender's first is its present one.

    A day begins at the policy's hour in the market's own time zone.
    """
    file = markets.file(market)
    zone = ZoneInfo(file.on(now.date()).time_zone)
    today = (now.astimezone(zone) - timedelta(hours=policy.days.start_hour)).date()
    named = {"lender_id": lender_id, "market": market}
    with pool.connection() as connection:
        opened = connection.execute(_SQL.first_open, named).fetchone()
        done = connection.execute(_SQL.last_done, named).fetchone()
    first = today
    if opened and opened[0]:
        first = opened[0]
    elif done and done[0]:
        first = done[0] + timedelta(days=1)
    count = (today - first).days + 1
    return [Day(lender_id, file, first + timedelta(days=n), policy) for n in range(count)]


def run_day(
    pool: Pool, day: Day, *, steps: tuple[Step, ...] = STEPS, on_part: OnPart | None = None
) -> dict[str, int]:
    """Run one day, or what is left of it; how many things each step did in all.

    Days are to be run in order: `due_days` gives them so.
    """
    with pool.connection() as connection:
        connection.execute(_SQL.begin_day, day.named())
    changed = {
        step.name: run_step(pool, day, step, later=steps[number:], on_part=on_part)
        for number, step in enumerate(steps, start=1)
    }
    with pool.connection() as connection:
        ended = connection.execute(_SQL.end_day, day.named()).rowcount
    if ended:
        said = ", ".join(f"{name} {count}" for name, count in changed.items() if count)
        _LOG.info("%s %s %s: %s", day.lender_id, day.market.market, day.on, said or "nothing due")
    return changed


def run_step(
    pool: Pool,
    day: Day,
    step: Step,
    *,
    later: Sequence[Step] = (),
    on_part: OnPart | None = None,
) -> int:
    """Plan a step unless it is planned, and do its parts until all are done, by whomever.

    `later` are the steps that follow it.
    """
    named = day.named(step=step.name)
    if not _planned(pool, day, step, later):
        return 0
    while (changed := _do_part(pool, day, step)) is not None:
        if on_part is not None:
            on_part(day, step.name, changed)
    with pool.connection() as connection:
        connection.execute(_SQL.end_step, named)
        row = connection.execute(_SQL.changed, named).fetchone()
    return row[0] if row else 0


def _planned(pool: Pool, day: Day, step: Step, later: Sequence[Step]) -> bool:
    """Plan a step; while another run does, plan those after it that need not wait for it."""
    for following in takewhile(lambda each: each.ahead, later):
        found = _plan(pool, day, step, waiting=False)
        if found is not None:
            return found
        _plan(pool, day, following, waiting=False)
    return bool(_plan(pool, day, step))


def _plan(pool: Pool, day: Day, step: Step, *, waiting: bool = True) -> bool | None:
    """Cut a step into parts, once; whether there may be anything to do.

    None if another run is about it and this one is not `waiting`.
    """
    named = day.named(step=step.name, part=step.part)
    with pool.connection() as connection:
        if waiting:
            connection.execute(_SQL.plan_lock, named)
        elif connection.execute(_SQL.plan_lock_if_free, named).fetchone() != (True,):
            return None
        if connection.execute(_SQL.begin_step, named).rowcount == 0:
            return True
        asked = step.named(day)
        if asked is not None:
            cut = _SQL.cut + "\n" + step.candidates + "\n" + _SQL.cut_end
            if connection.execute(cut, named | asked).rowcount:
                return True
        connection.execute(_SQL.end_step, named)
        return False


def _do_part(pool: Pool, day: Day, step: Step) -> int | None:
    """Do the next part that nobody has; None when every part is done."""
    named = day.named(step=step.name)
    with pool.connection() as connection:
        row = connection.execute(_SQL.take_part, named).fetchone()
        if row is not None:
            connection.execute(_SQL.look_up_by_key)
            changed = step.do(connection, day, row[1])
            connection.execute(_SQL.end_part, named | {"number": row[0], "changed": changed})
            return changed
        waited = connection.execute(_SQL.await_part, named).fetchone()
        return None if waited is None else 0


def _lenders(pool: Pool) -> tuple[LenderId, ...]:
    with pool.connection() as connection:
        rows = connection.execute(load("due").lenders).fetchall()
    return tuple(LenderId(row[0]) for row in rows)


def _markets_of(pool: Pool, lender_id: LenderId, markets: Markets) -> list[str]:
    named = {"lender_id": lender_id, "markets": list(markets.names)}
    with pool.connection() as connection:
        return [row[0] for row in connection.execute(_SQL.markets_of, named)]
