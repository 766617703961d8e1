"""The switchbacks of a lender: begun, ended, asked when a conversation begins, and estimated.

Which customers: those of some markets, or all. An errand is no scope: nobody knows it before the
first message, and a conversation is one arm's from its beginning to its end.
"""

import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, time

from psycopg import errors

from releve.core.values.ids import LenderId
from releve.core.workforce.switchback import Interval, Switchback, estimate
from releve.core.workforce.switchback_plan import Plan, PlannedBlock, planned_blocks
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.entropy import new_id
from releve.shell.order_rows import as_json
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.workforce.ledger_policy_file import load_ledger_policy

SEED = 1
_SQL = load("switchback")
_LEDGER = load("work_ledger")


@dataclass(frozen=True, slots=True)
class Begun:
    """A switchback as it is on record, and who ended it before its time, if anybody."""

    switchback_id: str
    plan: Plan
    markets: tuple[str, ...]
    by: str
    reason: str
    begun_at: datetime
    ended_at: datetime | None = None
    ended_by: str | None = None
    ended_for: str | None = None


@dataclass(frozen=True, slots=True)
class BlockNow:
    """The block that a conversation begins in; without `assisted`, only people serve it."""

    switchback_id: str
    block: int
    assisted: bool


@dataclass(frozen=True, slots=True)
class Estimated:
    """The estimate of a switchback from the lender's rows, of blocks that ended by `until`."""

    switchback: Begun
    until: datetime
    found: Switchback


def begin_switchback(
    connection: Connection,
    lender_id: LenderId,
    plan: Plan,
    by: str,
    reason: str,
    now: datetime,
    *,
    markets: Sequence[str] = (),
) -> tuple[Begun, tuple[PlannedBlock, ...]]:
    """Draw all blocks and keep them; what was begun, and its blocks.

    WorkforceTrouble where no estimate could come of it, where it would begin in the past, or where
    a holdout or another switchback is of the same customers.
    """
    blocks = planned_blocks(lender_id, plan)
    if not by.strip() or not reason.strip():
        raise WorkforceTrouble("switchback: say who begins it, and why")
    if plan.begins_at <= now:
        raise WorkforceTrouble(f"from: {plan.begins_at:%Y-%m-%d} has begun already")
    _refuse_others(connection, lender_id, plan, markets)
    begun = Begun(new_id("s"), plan, tuple(markets), by, reason, now)
    named = {"lender": lender_id, "switchback": begun.switchback_id, "by": by, "reason": reason}
    named |= asdict(plan)
    try:
        connection.execute(_SQL.begin, named | {"markets": list(markets), "now": now})
    except errors.ForeignKeyViolation as error:
        raise WorkforceTrouble(f"lender: there is none called {lender_id}") from error
    rows = as_json([asdict(block) for block in blocks])
    connection.execute(_SQL.add_blocks, named | {"rows": rows})
    return begun, blocks


def _refuse_others(
    connection: Connection, lender_id: LenderId, plan: Plan, markets: Sequence[str]
) -> None:
    """A customer of two experiments would be counted in both, and belong to neither."""
    hold_arms(connection, lender_id)
    named = {"lender": lender_id, "markets": list(markets)}
    held = [row[0] for row in connection.execute(_SQL.holdout_of, named)]
    if held:
        raise WorkforceTrouble(
            f"switchback: customers of {', '.join(held)} are in a holdout, which is for good; "
            "name other markets"
        )
    other = running_in(connection, lender_id, plan.begins_at, plan.ends_at, markets)
    if other:
        raise WorkforceTrouble(f"switchback: {other[0]} is of the same customers at that time")


def hold_arms(connection: Connection, lender_id: LenderId) -> None:
    """Wait for whoever begins a holdout or a switchback of a lender, till this transaction ends."""
    connection.execute(_SQL.arms_lock, {"lender": lender_id})


def running_in(
    connection: Connection,
    lender_id: LenderId,
    begins_at: datetime,
    ends_at: datetime,
    markets: Sequence[str],
) -> tuple[str, ...]:
    """Switchbacks of any of these markets (none are all) that run within a time."""
    named = {"lender": lender_id, "markets": list(markets)}
    named |= {"from_at": begins_at, "to_at": ends_at}
    return tuple(row[0] for row in connection.execute(_SQL.overlapping, named))


def end_switchback(
    connection: Connection,
    lender_id: LenderId,
    switchback_id: str,
    by: str,
    reason: str,
    now: datetime,
) -> None:
    """End a switchback before its time. WorkforceTrouble where there is none, or it is over."""
    if not by.strip() or not reason.strip():
        raise WorkforceTrouble("switchback: say who ends it, and why")
    named = {"lender": lender_id, "switchback": switchback_id, "by": by, "reason": reason}
    if connection.execute(_SQL.end, named | {"now": now}).rowcount != 1:
        raise WorkforceTrouble(f"switchback: {switchback_id} is none that could be ended")


def switchbacks(connection: Connection, lender_id: LenderId) -> tuple[Begun, ...]:
    """All switchbacks of a lender, the first first."""
    return tuple(
        Begun(key, Plan(*row[:5]), tuple(row[5]), *row[6:])
        for key, *row in connection.execute(_SQL.all, {"lender": lender_id})
    )


def blocks_of(
    connection: Connection, lender_id: LenderId, begun: Begun
) -> tuple[PlannedBlock, ...]:
    """Its blocks. WorkforceTrouble where they are not what its seed draws."""
    named = {"lender": lender_id, "switchback": begun.switchback_id}
    rows = tuple(PlannedBlock(*row) for row in connection.execute(_SQL.blocks, named))
    if rows != planned_blocks(lender_id, begun.plan):
        raise WorkforceTrouble(f"switchback: {begun.switchback_id} is not what its seed draws")
    return rows


def conversations_of(connection: Connection, lender_id: LenderId, begun: Begun) -> tuple[int, int]:
    """How many conversations began in blocks with assistants, and in blocks of people."""
    named = {"lender": lender_id, "switchback": begun.switchback_id}
    counted = dict(connection.execute(_SQL.counted, named).fetchall())
    return counted.get(True, 0), counted.get(False, 0)


def block_now(
    connection: Connection, lender_id: LenderId, customer_id: str, now: datetime
) -> BlockNow | None:
    """The block that a conversation of a customer begins in; None outside of every switchback."""
    named = {"lender": lender_id, "customer": customer_id, "now": now}
    found = connection.execute(_SQL.block_of, named).fetchone()
    return None if found is None else BlockNow(*found)


def keep_block(
    connection: Connection, lender_id: LenderId, conversation_id: str, block: BlockNow
) -> None:
    """Write down the block that a conversation began in."""
    named = {"lender": lender_id, "conversation": conversation_id}
    named |= {"switchback": block.switchback_id, "block": block.block}
    connection.execute(_SQL.keep_block, named)


def estimate_of(
    connection: Connection,
    lender_id: LenderId,
    switchback_id: str | None,
    seed: int = SEED,
    *,
    before: datetime | None = None,
) -> Estimated:
    """The estimate of a switchback, or of the last begun; `seed` is of the redrawn arms.

    Only blocks count that had ended `before` then, and when the last day of the work ledger began:
    what people do of a conversation comes after it. WorkforceTrouble where there is no switchback
    or too little of it.
    """
    begun = _named(connection, lender_id, switchback_id)
    blocks_of(connection, lender_id, begun)
    until = _until(connection, lender_id, begun)
    until = until if before is None else min(until, before)
    policy = load_ledger_policy()
    named: dict[str, object] = {"lender": lender_id, "switchback": begun.switchback_id}
    named |= {"until": until, "markets": list(begun.markets)}
    named |= {"review_minutes": policy.review_minutes, "approval_minutes": policy.approval_minutes}
    intervals = [Interval(*row) for row in connection.execute(_SQL.intervals, named)]
    chance = random.Random(seed)  # noqa: S311 - arms redrawn, nothing secret
    return Estimated(begun, until, estimate(intervals, begun.plan.guard_hours, chance.random))


def estimate_between(
    connection: Connection, lender_id: LenderId, since: datetime, before: datetime
) -> Estimated | None:
    """The estimate of the last switchback that ran in a time and has one; None where none ran.

    WorkforceTrouble where there is too little of each.
    """
    trouble: WorkforceTrouble | None = None
    for begun in reversed(switchbacks(connection, lender_id)):
        if begun.plan.begins_at < before and since < (begun.ended_at or begun.plan.ends_at):
            try:
                return estimate_of(connection, lender_id, begun.switchback_id, before=before)
            except WorkforceTrouble as found:
                trouble = trouble or found
    if trouble is not None:
        raise trouble
    return None


def _named(connection: Connection, lender_id: LenderId, switchback_id: str | None) -> Begun:
    for begun in reversed(switchbacks(connection, lender_id)):
        if switchback_id in (None, begun.switchback_id):
            return begun
    missing = "none yet" if switchback_id is None else f"none called {switchback_id}"
    raise WorkforceTrouble(f"switchback: there is {missing}")


def _until(connection: Connection, lender_id: LenderId, begun: Begun) -> datetime:
    head = connection.execute(_LEDGER.read_head, {"lender": lender_id}).fetchone()
    if head is None or head[0] is None:
        raise WorkforceTrouble("the work ledger: is not written yet; `releve workforce ledger`")
    written = datetime.combine(head[0], time(), UTC)
    return min(written, begun.ended_at or begun.plan.ends_at)
