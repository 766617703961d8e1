"""Which functions workers' representatives are told of first, where, and by which law.

The values are in `policy/notices.toml`, each with its source; the database keeps functions,
markets, and first days as rows (`notice_duty`), for what is written without a door.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, cast, get_args

from releve.core.rules.tables import as_table, as_tables, as_texts
from releve.core.rules.trouble import RuleTrouble

Function = Literal["assistants", "quality_review", "handle_time"]
FUNCTIONS: tuple[Function, ...] = get_args(Function)
_KEYS = ("law", "article", "body", "functions", "markets", "from", "source", "verified")


@dataclass(frozen=True, slots=True)
class Duty:
    """One law's: who (`body`) is told of which functions in which markets, from a day on."""

    law: str
    article: str
    body: str
    functions: tuple[Function, ...]
    markets: tuple[str, ...]
    from_day: date
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class NoticePolicy:
    """All duties, and what each function is."""

    functions: Mapping[Function, str]
    duties: tuple[Duty, ...]

    def needed(self, function: str, market: str, day: date) -> tuple[Duty, ...]:
        """The duties that ask for a notice of a function in a market on a day."""
        return tuple(
            duty
            for duty in self.duties
            if function in duty.functions and market in duty.markets and duty.from_day <= day
        )

    def first_days(self) -> dict[tuple[str, str], date]:
        """From which day on each function is to be told of in each market."""
        found: dict[tuple[str, str], date] = {}
        for duty in self.duties:
            for at in ((f, m) for f in duty.functions for m in duty.markets):
                found[at] = min(found.get(at, duty.from_day), duty.from_day)
        return found


def notice_policy_from(values: Mapping[str, object], *, file: str) -> NoticePolicy:
    """Build the duties of a parsed file. RuleTrouble names the file, the key, and the reason."""
    for name in sorted(set(values) - {"functions", "duty"}):
        raise RuleTrouble(file, name, "unknown section")
    told = as_table(values.get("functions")) or {}
    if set(told) != set(FUNCTIONS) or not all(isinstance(v, str) for v in told.values()):
        raise RuleTrouble(file, "functions", f"must say what {', '.join(FUNCTIONS)} are")
    rows = as_tables(values.get("duty"))
    if not rows:
        raise RuleTrouble(file, "duty", "must be one or more tables [[duty]]")
    duties = tuple(_duty(row, f"duty {number}", file) for number, row in enumerate(rows, start=1))
    return NoticePolicy(cast("Mapping[Function, str]", told), duties)


def _duty(row: Mapping[str, object], where: str, file: str) -> Duty:
    for name in sorted(set(row) ^ set(_KEYS)):
        raise RuleTrouble(file, f"{where}.{name}", "unknown key" if name in row else "missing")
    day, verified = row["from"], row["verified"]
    if not isinstance(day, date) or isinstance(day, datetime):
        raise RuleTrouble(file, f"{where}.from", "must be a day, like 2026-11-20")
    if not isinstance(verified, bool):
        raise RuleTrouble(file, f"{where}.verified", "must be true or false")
    functions, markets = as_texts(row["functions"]), as_texts(row["markets"])
    if not functions or not set(functions) <= set(FUNCTIONS):
        raise RuleTrouble(file, f"{where}.functions", f"must be some of {', '.join(FUNCTIONS)}")
    if not markets:
        raise RuleTrouble(file, f"{where}.markets", "must be a list of markets")
    return Duty(
        _text(row, "law", where, file),
        _text(row, "article", where, file),
        _text(row, "body", where, file),
        cast("tuple[Function, ...]", functions),
        markets,
        day,
        _text(row, "source", where, file),
        verified,
    )


def _text(row: Mapping[str, object], name: str, where: str, file: str) -> str:
    found = row[name]
    if not isinstance(found, str) or not found.strip():
        raise RuleTrouble(file, f"{where}.{name}", "must be a text that says something")
    return found
