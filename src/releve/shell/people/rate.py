"""How often something may be tried: buckets that fill again with time, shared by all processes.

A bucket is named by a digest: what somebody typed into the wrong field is not kept.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from datetime import UTC, datetime

from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("people_accounts")


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` at once, then one every `seconds`."""

    name: str
    burst: int
    seconds: float


# Guessing: an account loses at most 60 guesses an hour to whoever knows its name, an address 600.
BY_ADDRESS = Rate("address", 20, 6.0)
BY_ACCOUNT = Rate("account", 10, 60.0)
BY_CODE = Rate("code", 5, 60.0)


def spend(connection: Connection, lender_id: str, rate: Rate, whose: str) -> int:
    """Take one try; 0 where it may be done, else the seconds to wait."""
    named = {
        "lender": lender_id,
        "bucket": _bucket(rate, whose),
        "burst": rate.burst,
        "seconds": rate.seconds,
        "now": datetime.now(UTC),
    }
    if connection.execute(_SQL.spend, named).rowcount:
        return 0
    row = connection.execute(_SQL.wait, named).fetchone()
    return max(1, math.ceil(row[0])) if row else 1


def forgive(connection: Connection, lender_id: str, rate: Rate, whose: str) -> None:
    """Whoever proved to be right begins anew."""
    connection.execute(_SQL.forgive, {"lender": lender_id, "bucket": _bucket(rate, whose)})


def _bucket(rate: Rate, whose: str) -> str:
    digest = hashlib.sha256(whose.strip().casefold().encode("utf-8", "replace")).hexdigest()
    return f"{rate.name}/{digest[:32]}"
