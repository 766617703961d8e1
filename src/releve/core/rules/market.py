"""Market rules: the law's numbers for one country, dated.

Sources stand in the data (`releve/markets/`), beside each value. A file is layers of TOML: what
a union of states sets once, then what the country sets itself. A key of the country replaces the
union's key whole, so its history is read in one place. Each key holds dated provisions:

    [[late_fee]]
    from = 2013-03-16          # in force from this day until the next provision
    value = 6000
    unit = "minor_units"
    meaning = "..."
    source = "..."             # law or authority, and article
    verified = true            # false: nobody has compared the value with its source

A new rule is a new field of `MarketRules` with its unit, and its provisions in every market.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import get_type_hints

from releve.core.rules.tables import as_tables, as_texts, as_whole
from releve.core.rules.trouble import NoRule, RuleTrouble

Value = str | int | None | tuple[str, ...]

_DAYS = {"unit": "days"}
_FEES = {"unit": "fees"}
_HOURS = {"unit": "hours"}
_MINOR_UNITS = {"unit": "minor_units"}
_NAME = {"unit": "name"}
_YEARS = {"unit": "years"}

_SHAPES = {
    "iso_4217": re.compile(r"[A-Z]{3}"),
    "iana_time_zone": re.compile(r"[A-Z][A-Za-z_]+(/[A-Z][A-Za-z_]+)+"),
    "iso_639_1": re.compile(r"[a-z]{2}"),
    "holiday_calendar": re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?"),
    "weekday": re.compile(r"mon|tue|wed|thu|fri|sat|sun"),
    "phone": re.compile(r"[0-9]{3}"),
    "duty": re.compile(r"none|before_enforcement|in_arrears|on_request"),
    "name": re.compile(r"\S(.*\S)?"),
}
_MOST = {"hours": 24}
_PROVISION_KEYS = ("from", "value", "unit", "meaning", "source", "verified")
_OWN_KEYS = ("base", "opens", "note")
NO_LIMIT = "none"
"""Written as the value where there is no limit, or nothing to name: said, never left out."""


@dataclass(frozen=True, slots=True)
class MarketRules:
    """One market on one day. Amounts are minor units of `currency`; periods are calendar days.

    `late_fee` is the most that one late or reminder fee may be, 0 where none may be charged.
    An order bears its first when it is more than `late_fee_grace_days` past due, the next
    `late_fee_interval_days` later. At most `late_fees_per_installment_max` fees for one
    installment, `late_fees_per_order_max` on one order, and together at most
    `late_fees_per_order_amount_max`; a customer bears at most `late_fees_per_year_max` (an
    amount) in twelve months. None where the law sets no limit (core/lending/late_fees).
    A `withdrawal_days` of 0 means that there is no right to withdraw.

    `forbearance_duty` says when the lender must weigh relief before it goes on: `on_request` of
    a customer in hardship, `in_arrears` always, `before_enforcement` only then, or `none`.
    A person may be contacted over a debt from `contact_earliest_hour` until before
    `contact_latest_hour` (local time) on `contact_days`. A complaint is confirmed within
    `complaint_receipt_days`, answered within `complaint_answer_days`, and may be taken to
    `complaint_body` for `complaint_escalation_months` after. `holiday_calendar` is an ISO 3166
    code of a country or part of one (shell/holidays).

    Where a life is in danger the customer is told `emergency_number` and `crisis_line`, and of
    hardship where advice on debts is to be had (`debt_advice`); None where none is known.
    """

    market: str
    version: str
    currency: str = field(metadata={"unit": "iso_4217"})
    time_zone: str = field(metadata={"unit": "iana_time_zone"})
    holiday_calendar: str = field(metadata={"unit": "holiday_calendar"})
    languages: tuple[str, ...] = field(metadata={"unit": "iso_639_1"})
    credit_regime: str = field(metadata=_NAME)
    late_fee: int = field(metadata=_MINOR_UNITS)
    late_fee_grace_days: int = field(metadata=_DAYS)
    late_fee_interval_days: int = field(metadata=_DAYS)
    late_fees_per_installment_max: int = field(metadata=_FEES)
    late_fees_per_order_max: int = field(metadata=_FEES)
    late_fees_per_order_amount_max: int | None = field(metadata=_MINOR_UNITS)
    late_fees_per_year_max: int | None = field(metadata=_MINOR_UNITS)
    withdrawal_days: int = field(metadata=_DAYS)
    forbearance_duty: str = field(metadata={"unit": "duty"})
    contact_earliest_hour: int = field(metadata=_HOURS)
    contact_latest_hour: int = field(metadata=_HOURS)
    contact_days: tuple[str, ...] = field(metadata={"unit": "weekday"})
    complaint_receipt_days: int = field(metadata=_DAYS)
    complaint_answer_days: int = field(metadata=_DAYS)
    complaint_escalation_months: int | None = field(metadata={"unit": "months"})
    complaint_body: str = field(metadata=_NAME)
    books_kept_years: int = field(metadata=_YEARS)
    conversations_kept_years: int = field(metadata=_YEARS)
    emergency_number: str = field(metadata={"unit": "phone"})
    crisis_line: str | None = field(metadata=_NAME)
    debt_advice: str | None = field(metadata=_NAME)


RULES: Mapping[str, str] = {
    rule.name: rule.metadata["unit"] for rule in fields(MarketRules) if "unit" in rule.metadata
}
"""Each rule that a market must have, with its unit."""

_KINDS = get_type_hints(MarketRules)


@dataclass(frozen=True, slots=True)
class Provision:
    """One value of one rule, from a day on, and where it comes from."""

    from_day: date
    value: Value
    unit: str
    meaning: str
    source: str
    verified: bool
    file: str


@dataclass(frozen=True, slots=True)
class Layer:
    """A parsed rule file and its name.

    The last layer is the market's own: it alone says when the market opens (`opens`), which
    folder its other layer is in (`base`), and what no value says (`note`), for whoever reads it.
    """

    file: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class MarketFile:
    """All that is known of one market. `opens` is its first day; it has no last."""

    market: str
    version: str
    file: str
    opens: date
    provisions: Mapping[str, tuple[Provision, ...]]
    changes: tuple[date, ...]
    periods: tuple[MarketRules, ...]
    note: str | None = None

    def on(self, day: date) -> MarketRules:
        """The rules in force on a day. NoRule for a day before the market opens."""
        if day < self.opens:
            for key, provisions in self.provisions.items():
                if day < provisions[0].from_day:
                    raise NoRule(self.file, key, f"no rule for {key} on {day}")
            reason = f"no rule for {self.market} on {day}; its first day is {self.opens}"
            raise NoRule(self.file, "opens", reason)
        return self.periods[bisect_right(self.changes, day) - 1]

    def provision(self, key: str, day: date) -> Provision:
        """The provision in force, with its source. NoRule for a day before its first."""
        found = _in_force(self.provisions[key], day)
        if found is None:
            raise NoRule(self.file, key, f"no rule for {key} on {day}")
        return found

    def unverified(self) -> Iterator[tuple[str, Provision]]:
        """Each provision that nobody has compared with its source."""
        for key, provisions in self.provisions.items():
            yield from ((key, found) for found in provisions if not found.verified)


def market_from(market: str, layers: Sequence[Layer], *, version: str) -> MarketFile:
    """Build one market from its layers, the most general first.

    Raises RuleTrouble naming the file, the key, and the reason: unknown or missing keys, wrong
    kinds or units, dates out of order, and gaps (a rule that begins after the market opens).
    """
    provisions: dict[str, tuple[Provision, ...]] = {}
    for layer in layers:
        provisions |= provisions_from(layer, more=_OWN_KEYS if layer is layers[-1] else ())
    own = layers[-1]
    opens = _day(own.values.get("opens"), own.file, "opens")
    note = own.values.get("note")
    said = None if note is None else _text(note, own.file, "note")
    for key in RULES:
        if key not in provisions:
            raise RuleTrouble(own.file, key, "missing")
        first = provisions[key][0]
        if first.from_day > opens:
            reason = f"gap: no value in force from {opens}, when the market opens"
            raise RuleTrouble(first.file, key, f"{reason}, to {first.from_day}")
    later = {found.from_day for key in RULES for found in provisions[key]}
    changes = (opens, *sorted(day for day in later if day > opens))
    periods = tuple(_rules(market, version, provisions, day) for day in changes)
    for day, rules in zip(changes, periods, strict=True):
        if rules.contact_latest_hour <= rules.contact_earliest_hour:
            reason = f"leaves no hour after contact_earliest_hour on {day}"
            raise RuleTrouble(own.file, "contact_latest_hour", reason)
    ordered = {key: provisions[key] for key in RULES}
    return MarketFile(market, version, own.file, opens, ordered, changes, periods, said)


def provisions_from(
    layer: Layer, *, more: tuple[str, ...] = ()
) -> dict[str, tuple[Provision, ...]]:
    """The dated provisions of one layer; `more` names keys that are no rules."""
    found: dict[str, tuple[Provision, ...]] = {}
    for key, written in layer.values.items():
        if key in RULES:
            found[key] = _provisions(written, layer.file, key)
        elif key not in more:
            raise RuleTrouble(layer.file, key, "unknown key")
    return found


def _provisions(written: object, file: str, key: str) -> tuple[Provision, ...]:
    tables = as_tables(written)
    if not tables:
        raise RuleTrouble(file, key, f"must be one or more tables [[{key}]]")
    found: list[Provision] = []
    for table in tables:
        read = _provision(table, file, key)
        if found and read.from_day == found[-1].from_day:
            raise RuleTrouble(file, key, f"two values from {read.from_day}")
        if found and read.from_day < found[-1].from_day:
            reason = f"{read.from_day} stands after {found[-1].from_day}: order them by date"
            raise RuleTrouble(file, key, reason)
        found.append(read)
    return tuple(found)


def _provision(table: Mapping[str, object], file: str, key: str) -> Provision:
    for name in table:
        if name not in _PROVISION_KEYS:
            raise RuleTrouble(file, f"{key}.{name}", "unknown key")
    for name in _PROVISION_KEYS:
        if name not in table:
            raise RuleTrouble(file, f"{key}.{name}", "missing")
    if table["unit"] != RULES[key]:
        raise RuleTrouble(file, f"{key}.unit", f'must be "{RULES[key]}"')
    verified = table["verified"]
    if not isinstance(verified, bool):
        raise RuleTrouble(file, f"{key}.verified", "must be true or false")
    return Provision(
        from_day=_day(table["from"], file, f"{key}.from"),
        value=_value(table["value"], file, key),
        unit=RULES[key],
        meaning=_text(table["meaning"], file, f"{key}.meaning"),
        source=_text(table["source"], file, f"{key}.source"),
        verified=verified,
        file=file,
    )


def _value(written: object, file: str, key: str) -> Value:
    where, kind, unit = f"{key}.value", _KINDS[key], RULES[key]
    if written == NO_LIMIT and kind in {int | None, str | None}:
        return None
    if kind in {int, int | None}:
        whole = as_whole(written)
        if whole is None:
            other = f', or "{NO_LIMIT}"' if kind == int | None else ""
            raise RuleTrouble(file, where, f"must be a whole number, zero or more{other}")
        if whole > _MOST.get(unit, whole):
            raise RuleTrouble(file, where, f"must be at most {_MOST[unit]}")
        return whole
    if kind in {str, str | None}:
        if not isinstance(written, str) or not _SHAPES[unit].fullmatch(written):
            raise RuleTrouble(file, where, f"is no {unit}")
        return written
    texts = as_texts(written)
    if not texts or len(set(texts)) < len(texts):
        raise RuleTrouble(file, where, f"must be a list of {unit}, each once")
    if not all(_SHAPES[unit].fullmatch(text) for text in texts):
        raise RuleTrouble(file, where, f"holds what is no {unit}")
    return texts


def _text(written: object, file: str, where: str) -> str:
    if not isinstance(written, str) or not written.strip():
        raise RuleTrouble(file, where, "must be a text that says something")
    return written


def _day(written: object, file: str, where: str) -> date:
    if written is None:
        raise RuleTrouble(file, where, "missing")
    if not isinstance(written, date) or isinstance(written, datetime):
        raise RuleTrouble(file, where, "must be a day, like 2026-11-20")
    return written


def _in_force(provisions: tuple[Provision, ...], day: date) -> Provision | None:
    place = bisect_right(provisions, day, key=lambda found: found.from_day)
    return provisions[place - 1] if place else None


def _rules(
    market: str, version: str, provisions: Mapping[str, tuple[Provision, ...]], day: date
) -> MarketRules:
    values: dict[str, object] = {"market": market, "version": version}
    for key in RULES:
        found = _in_force(provisions[key], day)
        if found is None:
            raise ValueError(f"{market}: {key} has no value on {day}")
        values[key] = found.value
    return MarketRules(**values)  # pyright: ignore[reportArgumentType] -- _value checked each
