"""The price list for merchants, read from policy/merchant_fees.toml or a lender's own.

`RELEVE_MERCHANT_FEES` names a file to read instead of the one that comes with the product. Every
fault is a `RuleTrouble` that names the file, the key, and the reason.
"""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import get_args

from releve.core.lending.merchant import PayoutSchedule
from releve.core.lending.merchant_fees import (
    WHOLE,
    DatedFee,
    DatedTax,
    HoldBackTerms,
    PriceList,
)
from releve.core.lending.order import Product
from releve.core.rules.tables import as_table, as_tables, as_whole
from releve.core.rules.trouble import RuleTrouble
from releve.shell.rule_files import place, read_rules

FEES_VARIABLE = "RELEVE_MERCHANT_FEES"
HOUSE_FEES = Path(__file__).parents[2] / "policy" / "merchant_fees.toml"
PRODUCTS: tuple[Product, ...] = get_args(Product)
_SCHEDULES: tuple[PayoutSchedule, ...] = get_args(PayoutSchedule)
_OF_THE_HOUSE = ("payouts", "hold_back")
Table = Mapping[str, object]


def load_price_list(path: Path | None = None) -> PriceList:
    """The price list in force. Raises `RuleTrouble`."""
    return _load(path or place(FEES_VARIABLE, HOUSE_FEES))


@cache
def _load(path: Path) -> PriceList:
    file = str(path)
    values = read_rules(path)[1]
    sections: dict[str, Table] = {}
    for name, found in values.items():
        table = as_table(found)
        if table is None:
            raise RuleTrouble(file, name, "must be a section")
        sections[name] = table
    for name in _OF_THE_HOUSE:
        if name not in sections:
            raise RuleTrouble(file, name, "the section is missing")
    markets = {name: t for name, t in sections.items() if name not in _OF_THE_HOUSE}
    payouts = sections["payouts"]
    _only(file, "payouts", payouts, {"schedule", "weekday"})
    schedule = payouts["schedule"]
    if schedule not in _SCHEDULES:
        raise RuleTrouble(file, "payouts.schedule", f"is one of {', '.join(_SCHEDULES)}")
    return PriceList(
        {
            (name, product): _fees(file, f"{name}.{product}", table[product])
            for name, table in markets.items()
            for product in PRODUCTS
            if _complete(file, name, table)
        },
        {name: _taxes(file, f"{name}.tax", table["tax"]) for name, table in markets.items()},
        _hold_back(file, sections["hold_back"]),
        schedule,
        _whole(file, "payouts.weekday", payouts["weekday"], 1, 7),
    )


def _complete(file: str, name: str, table: Table) -> bool:
    _only(file, name, table, {"tax", *PRODUCTS})
    return True


def _hold_back(file: str, table: Table) -> HoldBackTerms:
    keys = ("share_basis_points", "days", "new_days")
    _only(file, "hold_back", table, set(keys))
    share, days, new_days = (_whole(file, f"hold_back.{key}", table[key]) for key in keys)
    if share > WHOLE:
        raise RuleTrouble(file, "hold_back.share_basis_points", f"is at most {WHOLE}")
    return HoldBackTerms(share, days, new_days)


def _fees(file: str, key: str, found: object) -> tuple[DatedFee, ...]:
    return tuple(
        DatedFee(
            _day(file, key, row["from"]),
            _whole(file, f"{key}.basis_points", row["basis_points"], 0, WHOLE),
            _whole(file, f"{key}.fixed", row["fixed"]),
        )
        for row in _rows(file, key, found, {"from", "basis_points", "fixed"})
    )


def _taxes(file: str, key: str, found: object) -> tuple[DatedTax, ...]:
    return tuple(
        DatedTax(
            _day(file, key, row["from"]),
            _whole(file, f"{key}.basis_points", row["basis_points"], 0, WHOLE),
        )
        for row in _rows(file, key, found, {"from", "basis_points"})
    )


def _rows(file: str, key: str, found: object, keys: set[str]) -> tuple[Table, ...]:
    rows = as_tables(found)
    if rows is None:
        raise RuleTrouble(file, key, "write a list of dated rows")
    for row in rows:
        _only(file, key, row, keys)
    days = [_day(file, key, row["from"]) for row in rows]
    if days != sorted(set(days)):
        raise RuleTrouble(file, key, "rows stand in the order of their days, each day once")
    return rows


def _only(file: str, key: str, table: Table, keys: set[str]) -> None:
    for odd in sorted(set(table) ^ keys):
        missing = "is missing" if odd in keys else "is not known here"
        raise RuleTrouble(file, f"{key}.{odd}", missing)


def _day(file: str, key: str, found: object) -> date:
    if not isinstance(found, date) or isinstance(found, datetime):
        raise RuleTrouble(file, f"{key}.from", f"{found!r} is no day, like 2026-11-20")
    return found


def _whole(file: str, key: str, found: object, least: int = 0, most: int | None = None) -> int:
    number = as_whole(found)
    if number is None or number < least or (most is not None and number > most):
        upper = "" if most is None else f" to {most}"
        raise RuleTrouble(file, key, f"{found!r} is no whole number from {least}{upper}")
    return number
