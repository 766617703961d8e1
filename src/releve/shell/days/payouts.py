"""Merchants are paid (shell/settlement/paying): daily or weekly, what was booked before the day.

First their transactions are gathered, in parts of bounded size: so the largest merchant neither
holds its rows for long nor needs more memory. Then each payout is summed, posted, and written.
"""

from collections.abc import Sequence
from functools import partial
from typing import Any

from releve.shell.days.day import Day, Step
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.settlement.paying import gather, pay_out
from releve.shell.settlement.price_file import load_price_list

_SQL = load("settlement")


# How many transactions are gathered at once.
_RUN = 5_000


def _named(day: Day, **more: Any) -> dict[str, Any]:
    prices = load_price_list()
    return day.named(schedule=prices.schedule, weekday=prices.weekday, **more)


def _gather(connection: Connection, day: Day, runs: Sequence[str]) -> int:
    prices = load_price_list()
    whose = connection, day.lender_id, day.market.market, day.on, prices
    return sum(gather(*whose, run=run) for run in runs)


def gathering(run: int = _RUN) -> Step:
    """The step that gathers transactions, so many in a part."""
    return Step("payouts_begun", _SQL.to_gather, partial(_named, run=run), _gather, part=1)


def _pay(connection: Connection, day: Day, merchants: Sequence[str]) -> int:
    prices = load_price_list()
    return len(pay_out(connection, day.lender_id, day.on, prices, merchants=merchants))


GATHERED = gathering()
STEP = Step("payouts", _SQL.to_pay, _named, _pay)
