"""Merchants are paid (shell/settlement/paying): daily or weekly, what was booked before the day."""

from collections.abc import Sequence
from typing import Any

from releve.shell.days.day import Day, Step
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.settlement.paying import pay_out
from releve.shell.settlement.price_file import load_price_list

_SQL = load("settlement")


def _named(day: Day) -> dict[str, Any]:
    prices = load_price_list()
    return day.named(schedule=prices.schedule, weekday=prices.weekday)


def _pay(connection: Connection, day: Day, merchants: Sequence[str]) -> int:
    prices = load_price_list()
    return len(pay_out(connection, day.lender_id, day.on, prices, merchants=merchants))


STEP = Step("payouts", _SQL.to_pay, _named, _pay)
