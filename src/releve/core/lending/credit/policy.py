"""The shape of policy/credit.toml: what a lender grants, and when a person decides.

Building is strict: an unknown key, a missing one, or a value of the wrong kind is a RuleTrouble
that names file, key, and reason.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any, get_type_hints

from releve.core.lending.credit.rules import CreditRules, LimitStep
from releve.core.rules.tables import as_number, as_table, as_tables, as_texts, as_whole
from releve.core.rules.trouble import RuleTrouble

_MARKET = re.compile(r"[a-z]{2}")
_PERCENT_MAX = 100


@dataclass(frozen=True, slots=True)
class Step:
    """A limit that a history earns."""

    major: float
    on_time_min: int
    history_days_min: int


@dataclass(frozen=True, slots=True)
class Limit:
    """Limits where none was set for the customer."""

    unidentified_major: float
    starting_major: float
    late_major: float
    late_days: int


@dataclass(frozen=True, slots=True)
class Decline:
    """What declines."""

    overdue_days_max: int
    history_needed_above_major: float
    open_orders_max: int
    on_time_grace_days: int


@dataclass(frozen=True, slots=True)
class Refer:
    """What sends it to a person, and how long the person's answer holds."""

    over_limit_percent: int
    over_limit_on_time_min: int
    declined_lately_min: int
    declined_days: int
    approval_days: int


@dataclass(frozen=True, slots=True)
class Affordability:
    """Which share of what is left each month the payments may be, and when it is asked."""

    share_max_percent: int
    share_referred_percent: int
    ask_above_major: float
    ask_above_with_cost_major: float


@dataclass(frozen=True, slots=True)
class Duty:
    """A law that has income and expenses known; in its markets from a day on."""

    from_day: date
    markets: tuple[str, ...]
    meaning: str
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class CreditPolicy:
    """One lender's rules of credit. `version` is the hash of the values they were built from."""

    version: str
    limit: Limit
    steps: tuple[Step, ...]
    decline: Decline
    refer: Refer
    affordability: Affordability
    duties: tuple[Duty, ...]

    def rules(self, market: str, day: date, to_minor: Callable[[float], int]) -> CreditRules:
        """What decides in a market on a day; `to_minor` makes minor units of a policy amount."""
        ask = self.affordability
        bound = any(market in duty.markets and duty.from_day <= day for duty in self.duties)
        return CreditRules(
            unidentified_limit=to_minor(self.limit.unidentified_major),
            late_limit=to_minor(self.limit.late_major),
            late_days=self.limit.late_days,
            starting_limit=to_minor(self.limit.starting_major),
            steps=tuple(
                LimitStep(to_minor(step.major), step.on_time_min, step.history_days_min)
                for step in self.steps
            ),
            history_needed_above=to_minor(self.decline.history_needed_above_major),
            open_orders_max=self.decline.open_orders_max,
            overdue_days_max=self.decline.overdue_days_max,
            over_limit_percent=self.refer.over_limit_percent,
            over_limit_on_time_min=self.refer.over_limit_on_time_min,
            declined_lately_min=self.refer.declined_lately_min,
            share_referred_percent=ask.share_referred_percent,
            share_max_percent=ask.share_max_percent,
            means_above=to_minor(ask.ask_above_major) if bound else None,
            means_above_with_cost=to_minor(ask.ask_above_with_cost_major) if bound else None,
        )


def credit_policy_from(values: Mapping[str, object], *, version: str, file: str) -> CreditPolicy:
    """Build the policy from a parsed TOML mapping. Raises RuleTrouble."""
    for name in values:
        if name not in ("limit", "decline", "refer", "affordability"):
            raise RuleTrouble(file, name, "unknown section")
    limit = _section(Limit, values, "limit", file, beside="step")
    affordability = _section(Affordability, values, "affordability", file, beside="duty")
    steps = tuple(
        _built(Step, table, f"limit.step[{number}]", file)
        for number, table in _tables(values, "limit", "step", file)
    )
    duties = tuple(
        _duty(table, f"affordability.duty[{number}]", file)
        for number, table in _tables(values, "affordability", "duty", file)
    )
    decline = _section(Decline, values, "decline", file)
    policy = CreditPolicy(
        version,
        limit,
        steps,
        decline,
        _section(Refer, values, "refer", file),
        affordability,
        duties,
    )
    _require_sense(policy, file)
    return policy


def _require_sense(policy: CreditPolicy, file: str) -> None:
    """A worse history must not earn more, and the shares must be shares."""
    limit, shares = policy.limit, policy.affordability
    for key in ("unidentified_major", "late_major"):
        if getattr(limit, key) > limit.starting_major:
            raise RuleTrouble(file, f"limit.{key}", "must not be above starting_major")
    for number, step in enumerate(policy.steps):
        if step.major < limit.starting_major:
            raise RuleTrouble(file, f"limit.step[{number}].major", "is below starting_major")
    if shares.share_referred_percent > shares.share_max_percent:
        key = "affordability.share_referred_percent"
        raise RuleTrouble(file, key, "must not be above share_max_percent")
    if shares.share_max_percent > _PERCENT_MAX:
        raise RuleTrouble(file, "affordability.share_max_percent", "is above 100")


def _tables(
    values: Mapping[str, object], name: str, key: str, file: str
) -> list[tuple[int, Mapping[str, object]]]:
    section = as_table(values.get(name)) or {}
    tables = as_tables(section.get(key, []))
    if tables is None:
        raise RuleTrouble(file, f"{name}.{key}", "write one or more tables")
    return list(enumerate(tables))


def _section(
    shape: type[Any], values: Mapping[str, object], name: str, file: str, beside: str = ""
) -> Any:
    table = as_table(values.get(name))
    if not table:
        raise RuleTrouble(file, name, "section is missing")
    return _built(shape, {k: v for k, v in table.items() if k != beside}, name, file)


def _built(shape: type[Any], table: Mapping[str, object], where: str, file: str) -> Any:
    hints = get_type_hints(shape)
    for key in table:
        if key not in hints:
            raise RuleTrouble(file, f"{where}.{key}", "unknown key")
    found: dict[str, object] = {}
    for field in fields(shape):
        if field.name not in table:
            raise RuleTrouble(file, f"{where}.{field.name}", "missing")
        whole = hints[field.name] is int
        value = as_whole(table[field.name]) if whole else as_number(table[field.name])
        if value is None:
            kind = "whole number" if whole else "number"
            raise RuleTrouble(file, f"{where}.{field.name}", f"must be a {kind}, zero or more")
        found[field.name] = value
    return shape(**found)


def _duty(table: Mapping[str, object], where: str, file: str) -> Duty:
    keys = {"from", "markets", "meaning", "source", "verified"}
    if odd := sorted(set(table) ^ keys):
        reason = "unknown key" if odd[0] in table else "missing"
        raise RuleTrouble(file, f"{where}.{odd[0]}", reason)
    day, markets, verified = table["from"], as_texts(table["markets"]), table["verified"]
    if not isinstance(day, date) or isinstance(day, datetime):
        raise RuleTrouble(file, f"{where}.from", "must be a day, like 2026-11-20")
    if not markets or not all(_MARKET.fullmatch(market) for market in markets):
        raise RuleTrouble(file, f"{where}.markets", "must be a list of countries, like se")
    if not isinstance(verified, bool):
        raise RuleTrouble(file, f"{where}.verified", "must be true or false")
    return Duty(
        day,
        markets,
        _text(table, "meaning", where, file),
        _text(table, "source", where, file),
        verified,
    )


def _text(table: Mapping[str, object], key: str, where: str, file: str) -> str:
    text = table[key]
    if not isinstance(text, str) or not text.strip():
        raise RuleTrouble(file, f"{where}.{key}", "must be a text")
    return text
