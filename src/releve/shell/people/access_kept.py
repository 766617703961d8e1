"""How long the record of who read what is kept (`policy/access_log.toml`), and its end.

The database lets nothing go that is younger than a year (migration 32).
"""

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from releve.core.rules.tables import as_whole
from releve.core.rules.trouble import RuleTrouble
from releve.shell.postgres.connection import Pool
from releve.shell.postgres.named import load
from releve.shell.rule_files import read_rules

FILE = Path(__file__).parents[2] / "policy" / "access_log.toml"
_SQL = load("people")
_DAYS_A_YEAR = 366
# Few enough that nobody who reads waits for it.
_AT_ONCE = 10_000


@cache
def kept_years(path: Path = FILE) -> int:
    """For how many years. RuleTrouble names what is wrong with the file."""
    years = as_whole(read_rules(path)[1].get("kept_years"))
    if not years:
        raise RuleTrouble(str(path), "kept_years", "must be a whole number of years, one or more")
    return years


def forget_accesses(pool: Pool, now: datetime) -> int:
    """Delete what is older, of every lender; how many rows went."""
    named = {"before": now - timedelta(days=_DAYS_A_YEAR * kept_years()), "most": _AT_ONCE}
    gone = 0
    while True:
        with pool.connection() as connection:
            done = connection.execute(_SQL.forget_accesses, named).rowcount
        gone += done
        if done < _AT_ONCE:
            return gone
