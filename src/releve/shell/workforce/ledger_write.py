"""Writing the work ledger, day by day, and proving that it could be written again.

A day is written once it is over everywhere. Whoever writes holds the lender's row, so two workers
write nothing twice; entries are named after what happened, so a killed run goes on. Contacts by
phone and mail come from another system: those of days that are written already are refused.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import get_args

from releve.core.reading.reading import Errand
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.ids import LenderId
from releve.core.workforce.ledger import MS_A_MINUTE, Entry, Line, Proof
from releve.core.workforce.ledger_baseline import BaselineCell, Measured, leaning_baselines
from releve.core.workforce.ledger_events import Baseline, Issue
from releve.core.workforce.ledger_follow import follow
from releve.core.workforce.ledger_induced import induced_share
from releve.core.workforce.ledger_policy import LedgerPolicy
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.order_rows import as_json
from releve.shell.postgres.connection import Connection, Pool
from releve.shell.postgres.named import load
from releve.shell.workforce.holdout import draw_new
from releve.shell.workforce.ledger_events_read import events_before
from releve.shell.workforce.ledger_policy_file import load_ledger_policy
from releve.shell.workforce.ledger_read import arms_of, month_after

_SQL = load("work_ledger")
_LOG = logging.getLogger("releve.workforce")
_BATCH = 5_000
# What was under way at midnight is written down by then.
_SETTLED = timedelta(hours=1)

OnProgress = Callable[[int, int], None]
Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Written:
    """What a run added, and until which day the ledger is written now."""

    until: date | None
    issues: int
    entries: int


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """The ledger made again from what happened, beside the one that is there.

    `missing` were made and are not there, `extra` are there and were not made, `changed` differ.
    """

    entries: int
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    changed: tuple[str, ...]

    @property
    def same(self) -> bool:
        return not (self.missing or self.extra or self.changed)


def record_contacts(connection: Connection, lender_id: LenderId, contacts: Sequence[Row]) -> int:
    """Write contacts that people served by phone, mail, or letter; how many were new.

    Each has `contact_id`, `customer_id`, `channel`, `errand`, `order_id`, `began_at`, `ended_at`,
    `concurrency`, `rework_of`. WorkforceTrouble for one of a day that the ledger has written.
    """
    row = connection.execute(_SQL.read_head, {"lender": lender_id}).fetchone()
    written = row[0] if row else None
    for one in contacts:
        ended = one["ended_at"]
        late = isinstance(ended, datetime) and ended.astimezone(UTC).date() <= (written or date.min)
        if late:
            raise WorkforceTrouble(
                f"contact {one['contact_id']}: the ledger is written until {written}"
            )
    named = {"lender": lender_id, "rows": as_json([dict(one) for one in contacts])}
    return connection.execute(_SQL.add_contacts, named).rowcount


def write_ledger(
    connection: Connection,
    lender_id: LenderId,
    until: date,
    *,
    on_progress: OnProgress | None = None,
) -> Written:
    """Write all days up to `until` that are not written yet."""
    policy = load_ledger_policy()
    connection.execute(_SQL.hold_head, {"lender": lender_id})
    head = connection.execute(_SQL.head, {"lender": lender_id}).fetchone()
    written: date | None = head[0] if head else None
    if written is not None and written >= until:
        return Written(written, 0, 0)
    first = connection.execute(_SQL.first_day, {"lender": lender_id}).fetchone()
    if first is None or first[0] is None or first[0] > until:
        return Written(written, 0, 0)
    draw_new(connection, lender_id, until)
    start = first[0] if written is None else written + timedelta(days=1)
    _freeze_baselines(connection, lender_id, start, until, policy)
    issues, entries = _made(
        connection, lender_id, until, policy, start, stirred=written is not None
    )
    new_issues = [one for one in issues if one.opened_at.date() >= start]
    new_entries = [one for one in entries if one.value_date >= start]
    added = _add(connection, lender_id, new_issues, new_entries, on_progress)
    for month in _ended_months(start, until):
        induced = _induced(connection, lender_id, month, policy)
        added += _add(connection, lender_id, [], induced, None)
    connection.execute(_SQL.move_head, {"lender": lender_id, "until": until})
    return Written(until, len(new_issues), added)


def write_all(pool: Pool, now: datetime) -> None:
    """Write every lender's days that are over; trouble with one is no other's."""
    until = (now - _SETTLED).date() - timedelta(days=1)
    with pool.connection() as connection:
        lenders = [row[0] for row in connection.execute(load("due").lenders)]
    for lender in lenders:
        try:
            with pool.connection() as connection:
                write_ledger(connection, LenderId(lender), until)
        except (WorkforceTrouble, RuleTrouble):
            _LOG.exception("lender %s: the work ledger stands still", lender)


def rebuild(connection: Connection, lender_id: LenderId, *, mend: bool = True) -> Rebuilt:
    """Make the ledger again from what happened, on the baselines that were frozen, and compare.

    What is missing is added, unless only to be found; nothing else changes, as nothing of it may.
    """
    policy = load_ledger_policy()
    connection.execute(_SQL.hold_head, {"lender": lender_id})
    head = connection.execute(_SQL.head, {"lender": lender_id}).fetchone()
    first = connection.execute(_SQL.first_day, {"lender": lender_id}).fetchone()
    if not head or head[0] is None or not first or first[0] is None:
        return Rebuilt(0, (), (), ())
    until: date = head[0]
    start = until + timedelta(days=1)
    issues, entries = _made(connection, lender_id, until, policy, start, stirred=False)
    made = {one.entry_id: one for one in entries}
    for month in _ended_months(first[0], until):
        made |= {one.entry_id: one for one in _induced(connection, lender_id, month, policy)}
    stored = _stored(connection, lender_id)
    missing = sorted(made.keys() - stored.keys())
    extra = sorted(stored.keys() - made.keys())
    changed = sorted(key for key in made.keys() & stored.keys() if made[key] != stored[key])
    if missing and mend:
        lost = [made[key] for key in missing]
        _add(connection, lender_id, issues, lost, None)
    return Rebuilt(len(made), tuple(missing), tuple(extra), tuple(changed))


def _made(
    connection: Connection,
    lender_id: LenderId,
    until: date,
    policy: LedgerPolicy,
    start: date,
    *,
    stirred: bool,
) -> tuple[list[Issue], list[Entry]]:
    """The issues and entries of whoever stirred since `start`, or of everybody."""
    since, before = _midnight(start), _midnight(until + timedelta(days=1))
    customers = None
    if stirred:
        asked = {"lender": lender_id, "since": since, "pause": policy.pause}
        customers = [row[0] for row in connection.execute(_SQL.stirred, asked)]
    events = events_before(connection, lender_id, before, policy, customers, since)
    held_out = {row[0] for row in connection.execute(_SQL.held_out, {"lender": lender_id})}
    baselines = _baselines(connection, lender_id)

    def baseline_of(month: date, errand: str, language: str, market: str) -> Baseline | None:
        return baselines.get((month, errand, language, market))

    issues: list[Issue] = []
    entries: list[Entry] = []
    for customer in sorted(events):
        arm = "holdout" if customer in held_out else "assistant"
        found = follow(customer, arm, events[customer], baseline_of, policy, before)
        issues += found[0]
        entries += found[1]
    return issues, entries


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _baselines(
    connection: Connection, lender_id: LenderId
) -> dict[tuple[date, str, str, str], Baseline]:
    return {
        (month, errand, language, market): Baseline(
            Proof("work_baseline", f"{month}/{errand}/{language}/{market}"),
            round(minutes * MS_A_MINUTE),
        )
        for month, errand, language, market, minutes in connection.execute(
            _SQL.baselines, {"lender": lender_id}
        )
        if round(minutes * MS_A_MINUTE) > 0
    }


def _freeze_baselines(
    connection: Connection, lender_id: LenderId, start: date, until: date, policy: LedgerPolicy
) -> None:
    """Write down the baselines of months that begin, each from what was measured before it."""
    known = {row[0] for row in connection.execute(_SQL.baseline_months, {"lender": lender_id})}
    spoken = connection.execute(_SQL.spoken, {"lender": lender_id}).fetchall()
    cells = [(errand, *row) for errand in get_args(Errand) for row in spoken]
    month = start.replace(day=1)
    while month <= until:
        if month not in known:
            asked = {
                "lender": lender_id,
                "month": month,
                "since": month - timedelta(days=policy.baseline_days),
            }
            measured = [Measured(*row) for row in connection.execute(_SQL.handle_times, asked)]
            found = leaning_baselines(measured, cells)
            named = {
                "lender": lender_id,
                "month": month,
                "rows": as_json([_baseline_row(one) for one in found]),
            }
            connection.execute(_SQL.add_baselines, named)
        month = month_after(month)


def _baseline_row(cell: BaselineCell) -> dict[str, object]:
    row: dict[str, object] = asdict(cell)
    del row["minutes"]
    return row | {"low": cell.minutes.low, "mid": cell.minutes.mid, "high": cell.minutes.high}


def _ended_months(start: date, until: date) -> list[date]:
    """The months whose last day is from `start` to `until`."""
    months: list[date] = []
    month = start.replace(day=1)
    while month_after(month) - timedelta(days=1) <= until:
        months.append(month)
        month = month_after(month)
    return months


def _induced(
    connection: Connection, lender_id: LenderId, month: date, policy: LedgerPolicy
) -> list[Entry]:
    """What of a month's vested time was induced, market by market, where a holdout tells it."""
    asked = {"lender": lender_id, "first": month, "next": month_after(month)}
    vested = dict(connection.execute(_SQL.vested_in_month, asked).fetchall())
    last = month_after(month) - timedelta(days=1)
    entries: list[Entry] = []
    for market, raised in arms_of(connection, lender_id, month)[1].items():
        share = induced_share(raised)
        if min(raised.held, raised.treated) < policy.customers_min or share is None:
            continue
        moved = round((share.mid or 0.0) * float(vested.get(market, 0)))
        if moved > 0:
            proof = Proof("service_arm", f"{market}/{month}")
            lines = Line("induced", moved, proof), Line("displaced_vested", -moved, proof)
            name = f"induced/{market}/{month}"
            entries.append(Entry(name, None, market, "induced", None, last, lines))
    return entries


def _stored(connection: Connection, lender_id: LenderId) -> dict[str, Entry]:
    stored: dict[str, Entry] = {}
    for key, *rest, lines in connection.execute(_SQL.stored_entries, {"lender": lender_id}):
        issue, market, kind, why, on = rest
        told = tuple(Line(account, ms, Proof(of, row)) for account, ms, of, row in lines)
        stored[key] = Entry(key, issue, market, kind, why, on, told)
    return stored


def _add(
    connection: Connection,
    lender_id: LenderId,
    issues: Sequence[Issue],
    entries: Sequence[Entry],
    on_progress: OnProgress | None,
) -> int:
    for first in range(0, len(issues), _BATCH):
        rows = [_issue_row(one) for one in issues[first : first + _BATCH]]
        connection.execute(_SQL.add_issues, {"lender": lender_id, "rows": as_json(rows)})
    added = 0
    for first in range(0, len(entries), _BATCH):
        batch = entries[first : first + _BATCH]
        named = {"lender": lender_id, "rows": as_json([_entry_row(one) for one in batch])}
        row = connection.execute(_SQL.add_entries, named).fetchone()
        added += row[0] if row else 0
        if on_progress is not None:
            on_progress(first + len(batch), len(entries))
    return added


def _issue_row(one: Issue) -> dict[str, object]:
    return {
        "issue_id": one.issue_id,
        "customer_id": one.customer,
        "market": one.market,
        "language": one.language,
        "errand": one.errand,
        "order_id": one.order,
        "arm": one.arm,
        "channel": one.channel,
        "first_kind": one.first.kind,
        "first": one.first.key,
        "opened_at": one.opened_at,
        "opened_on": one.opened_at.astimezone(UTC).date(),
    }


def _entry_row(one: Entry) -> dict[str, object]:
    return {
        "entry_id": one.entry_id,
        "issue_id": one.issue_id,
        "market": one.market,
        "kind": one.kind,
        "why": one.why,
        "value_date": one.value_date,
        "lines": [
            {
                "line": number,
                "account": line.account,
                "time_ms": line.time_ms,
                "evidence_kind": line.proof.kind,
                "evidence": line.proof.key,
            }
            for number, line in enumerate(one.lines, start=1)
        ],
    }
