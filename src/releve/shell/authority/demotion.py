"""Each day quality is looked at, and where it has dropped the assistant may do less.

One test for each effect and market: core/quality/sequential, over the reviews that were settled
since its level last changed, in that order. The test may be looked at as often as one likes. A
demotion is a change of authority like any other, by `quality review`, with what the test saw.
"""

import logging
from collections import defaultdict
from datetime import datetime

from releve.core.authority.policy import AuthorityPolicy
from releve.core.quality.sequential import Watch, watch
from releve.core.rules.autonomy import Scope
from releve.shell.authority.changes import Change, Changing, demote
from releve.shell.postgres.connection import Connection, Pool
from releve.shell.postgres.named import load

_SQL = load("authority")
_LOG = logging.getLogger("releve.authority")
BY = "quality review"


def watches(connection: Connection, lender_id: str, policy: AuthorityPolicy) -> dict[Scope, Watch]:
    """What the test sees of each effect and market since its level last changed."""
    failed: dict[Scope, list[bool]] = defaultdict(list)
    for assistant, effect, market, passed in connection.execute(
        _SQL.settled_since_change, {"lender": lender_id}
    ):
        failed[Scope(assistant, effect, market)].append(not passed)
    rules = policy.demotion
    return {
        scope: watch(
            found, tolerated=rules.failure_rate_max, false_alarms_max=rules.false_alarms_max
        )
        for scope, found in failed.items()
    }


def watch_quality(
    connection: Connection, lender_id: str, policy: AuthorityPolicy, now: datetime
) -> tuple[Change, ...]:
    """Demote whatever the test is alarmed about. Looked at again, nothing more happens."""
    changed: list[Change] = []
    for scope, seen in watches(connection, lender_id, policy).items():
        if not seen.alarmed:
            continue
        reason = f"{seen.failures} of {seen.seen} reviewed contacts failed"
        told = {
            "seen": seen.seen,
            "failures": seen.failures,
            "evidence": round(seen.evidence, 6),
            "needed": seen.needed,
            "reached_at": seen.reached_at,
            "tolerated": policy.demotion.failure_rate_max,
        }
        done = demote(connection, Changing(lender_id, BY, reason, now), policy, scope, told)
        changed += [done] if done else []
    return tuple(changed)


def watch_all(pool: Pool, policy: AuthorityPolicy, now: datetime) -> int:
    """The same for every lender with reviews, each in a transaction; how many changes."""
    with pool.connection() as connection:
        lenders = [row[0] for row in connection.execute(_SQL.lenders_reviewed)]
    changed = 0
    for lender in lenders:
        with pool.connection() as connection:
            done = watch_quality(connection, lender, policy, now)
        for one in done:
            _LOG.warning("lender %s: %s %s to %s", lender, one.what, one.before, one.after)
        changed += len(done)
    return changed
