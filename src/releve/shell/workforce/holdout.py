"""The holdout of a lender: beginning it, drawing into it, and whom it leaves to people."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from psycopg import errors

from releve.core.values.ids import LenderId
from releve.core.workforce.holdout import draw, is_held_out
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.order_rows import as_json
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.workforce.switchback import hold_arms, running_in

_SQL = load("work_ledger")
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Drawn:
    """Customers of a market in an arm."""

    market: str
    arm: str
    customers: int


def begin_holdout(
    connection: Connection,
    lender_id: LenderId,
    on: date,
    share: float,
    by: str,
    reason: str,
    *,
    markets: Sequence[str] = (),
    key: bytes | None = None,
) -> int:
    """Begin a holdout of all markets or some, or change its share; how many were drawn.

    The key of the first stays; whoever was drawn stays in their arm. `key` is for whoever makes a
    history again. Raises WorkforceTrouble, also where a switchback of any of these markets is not
    over.
    """
    if not 0.0 <= share < 1.0:
        raise WorkforceTrouble(f"share: {share} is no share from 0 to below 1")
    if not by.strip() or not reason.strip():
        raise WorkforceTrouble("holdout: say who begins it, and why")
    hold_arms(connection, lender_id)
    since = datetime.combine(on, time(), UTC)
    running = running_in(connection, lender_id, since, datetime.max.replace(tzinfo=UTC), markets)
    if running and share > 0.0:
        raise WorkforceTrouble(f"holdout: the switchback {running[0]} is of the same customers")
    before = connection.execute(_SQL.holdout, {"lender": lender_id, "on": date.max}).fetchone()
    if before is not None and before[0] >= on:
        raise WorkforceTrouble(f"holdout: it was set on {before[0]}; change it on a later day")
    kept = bytes(before[3]) if before else (key or secrets.token_bytes(_KEY_BYTES))
    named = {"share": share, "markets": list(markets), "key": kept, "by": by, "reason": reason}
    try:
        connection.execute(_SQL.begin_holdout, {"lender": lender_id, "on": on} | named)
    except errors.ForeignKeyViolation as error:
        raise WorkforceTrouble(f"lender: there is none called {lender_id}") from error
    return draw_new(connection, lender_id, on)


def draw_new(connection: Connection, lender_id: LenderId, on: date) -> int:
    """Draw every customer who was not drawn yet; how many. Without a holdout, nobody."""
    found = connection.execute(_SQL.holdout, {"lender": lender_id, "on": on}).fetchone()
    if found is None:
        return 0
    _, share, markets, key = found
    asked = {"lender": lender_id, "markets": markets}
    rows = [
        _row(bytes(key), lender_id, customer, market, share, on)
        for customer, market in connection.execute(_SQL.undrawn, asked)
    ]
    if rows:
        connection.execute(_SQL.add_arms, {"lender": lender_id, "rows": as_json(rows)})
    return len(rows)


def is_for_people(connection: Connection, lender_id: LenderId, customer_id: str, on: date) -> bool:
    """Whether only people serve a customer; who was not drawn yet is drawn."""
    named = {"lender": lender_id, "customer": customer_id, "on": on}
    found = connection.execute(_SQL.arm_of, named).fetchone()
    if found is None:
        return False
    arm, market, share, key = found
    if arm is not None:
        return arm == "holdout"
    if share is None:
        return False
    row = _row(bytes(key), lender_id, customer_id, market, share, on)
    connection.execute(_SQL.add_arms, {"lender": lender_id, "rows": as_json([row])})
    return row["arm"] == "holdout"


def arms(connection: Connection, lender_id: LenderId) -> tuple[Drawn, ...]:
    """How many customers of each market are in each arm."""
    return tuple(Drawn(*row) for row in connection.execute(_SQL.arms, {"lender": lender_id}))


def _row(
    key: bytes, lender_id: LenderId, customer: str, market: str, share: float, on: date
) -> dict[str, object]:
    drawn = draw(key, lender_id, customer)
    return {
        "customer_id": customer,
        "arm": "holdout" if is_held_out(drawn, share) else "treated",
        "draw": drawn,
        "stratum": market,
        "drawn_on": on,
    }
