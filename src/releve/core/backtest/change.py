"""A value of the rules to try: where it stands, what it may be, and the rules with it.

    SECTION.KEY          house policy: extend_due_date.days_max
    market.KEY           a market rule in every market: market.withdrawal_days
    market.XX.KEY        in one market: market.se.withdrawal_days
    level.EFFECT         what an assistant may do alone: level.waive_fee
    level.EFFECT.XX      in one market: level.waive_fee.se
    certainty.ERRAND     how surely an errand must be heard that is done without a yes

Ranges are of what can be meant, not of what the law allows: a value that is out of them is a slip
of the pen.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from difflib import get_close_matches
from typing import Any, Literal, cast, get_args, get_origin, get_type_hints

from releve.core.authority.policy import GATED
from releve.core.catalog import PROCEDURES
from releve.core.conversation.certainty import SURE
from releve.core.conversation.meaning import Heard
from releve.core.evidence.inputs import Rules
from releve.core.reading.reading import Errand
from releve.core.rules.autonomy import LEVELS, Autonomy, Level, LevelRule, Scope
from releve.core.rules.market import NO_LIMIT, RULES, Layer, MarketRules, provisions_from
from releve.core.rules.policy import Policy, policy_from
from releve.core.rules.trouble import RuleTrouble

Where = Literal["policy", "market", "level", "certainty"]
# What a market is, no law that could be another.
_FIXED = frozenset({"currency", "time_zone", "holiday_calendar", "languages"})
TRIED_RULES = tuple(key for key in RULES if key not in _FIXED)
# What decisions of a turn read: all else is read by the days' runs, the checkout, and people.
READ_RULES = frozenset(
    {
        "books_kept_years",
        "complaint_answer_days",
        "complaint_body",
        "forbearance_duty",
        "withdrawal_days",
    }
)
READ_SECTIONS = frozenset(
    {"currency_scale", "identity", *(s for one in PROCEDURES.values() for s in one.policy)}
)
_CERTAIN_MIN = 0.55
# By the last word or words of the key; the first that fits.
_RANGES: tuple[tuple[str, float, float], ...] = (
    ("day_min", 1, 31),
    ("day_max", 1, 31),
    ("_hour", 0, 24),
    ("_minutes", 1, 1440),
    ("attempts_max", 1, 20),
    ("_years", 0, 100),
    ("_months", 0, 1200),
    ("installments_min", 2, 120),
    ("installments_max", 2, 120),
    ("interest", 0, 1),
    ("days_past_due", 1, 3650),
    ("waivers_per_365_days", 0, 365),
    ("_major", 0, 10_000_000),
    ("_max", 0, 3650),
    ("days", 0, 3650),
)
_WIDEST = (0, 1_000_000_000)
_WORDS = {
    "forbearance_duty": "none, before_enforcement, in_arrears, or on_request",
    "contact_days": "some of mon tue wed thu fri sat sun, with commas between them",
}
_CLOSE = 3
_ANY_DAY = date(2000, 1, 1)


class BacktestTrouble(Exception):
    """A change that cannot be tried: of nothing known, or out of its range; or nothing to try."""


@dataclass(frozen=True, slots=True)
class Change:
    """One value to try. `market` empty is every market."""

    path: str
    where: Where
    section: str
    key: str
    market: str
    value: Any

    def now(self, rules: Rules) -> Any:
        """The value in force, in rules of one market."""
        if self.where == "policy" and self.section == "currency_scale":
            return rules.policy.currency_scale.get(self.key)
        if self.where == "policy":
            return getattr(getattr(rules.policy, self.section), self.key)
        if self.where == "market":
            return getattr(rules.market, self.key)
        if self.where == "certainty":
            return SURE[cast("Errand", self.key)]
        scope = Scope(effect=self.key, market=self.market)
        return next((r.level for r in rules.authority.rules if r.scope == scope), None)

    def holds_in(self, market: str) -> bool:
        """Whether it is a change of this market's decisions."""
        return self.market in ("", market)


def known_paths(markets: Iterable[str] = ()) -> dict[str, str]:
    """Every path that a change may name, with what its value may be. Those of one market are
    left out but for the `markets` given."""
    hints = get_type_hints(Policy)
    paths: dict[str, str] = {}
    for section in (f.name for f in fields(Policy) if f.name not in ("version", "currency_scale")):
        for key, kind in get_type_hints(hints[section]).items():
            paths[f"{section}.{key}"] = _told(kind, key)
    kinds = get_type_hints(MarketRules)
    for place in ("", *(f"{market}." for market in markets)):
        paths |= {f"market.{place}{key}": _told(kinds[key], key) for key in TRIED_RULES}
    for place in ("", *(f".{market}" for market in markets)):
        paths |= {f"level.{effect}{place}": ", ".join(LEVELS) for effect in GATED}
    return paths | {f"certainty.{errand}": f"{_CERTAIN_MIN} to 1" for errand in SURE}


def change_from(written: str, markets: Sequence[str], currencies: Iterable[str] = ()) -> Change:
    """A change as it is written, `PATH=VALUE`. BacktestTrouble names the input and the fault."""
    path, equals, value = (part.strip() for part in written.partition("="))
    if not equals or not path or not value:
        raise BacktestTrouble(f"{written}: a change is PATH=VALUE")
    first, *rest = path.split(".")
    if first == "market" and rest and rest[-1] in TRIED_RULES and _placed(rest[:-1], markets):
        kind = get_type_hints(MarketRules)[rest[-1]]
        found = _market_value(kind, value, path, rest[-1])
        return Change(path, "market", "", rest[-1], "".join(rest[:-1]), found)
    if first == "level" and rest and rest[0] in GATED and _placed(rest[1:], markets):
        if value not in LEVELS:
            raise BacktestTrouble(f"{path}: {value} is none of {', '.join(LEVELS)}")
        return Change(path, "level", "", rest[0], "".join(rest[1:]), value)
    if first == "certainty" and len(rest) == 1 and rest[0] in SURE:
        return Change(path, "certainty", "", rest[0], "", _share(value, path))
    if first == "currency_scale" and len(rest) == 1 and rest[0] in currencies:
        return Change(path, "policy", first, rest[0], "", _number(float, value, path, rest[0]))
    hints = get_type_hints(Policy)
    kinds = get_type_hints(hints[first]) if first in hints and first != "version" else {}
    if len(rest) != 1 or rest[0] not in kinds:
        raise BacktestTrouble(_unknown(path, markets, currencies))
    return Change(path, "policy", first, rest[0], "", _value(kinds[rest[0]], value, path, rest[0]))


def with_changes(rules: Rules, changes: Sequence[Change]) -> Rules:
    """The rules with every change that holds in their market. BacktestTrouble where values do not
    go together."""
    holding = [one for one in changes if one.holds_in(rules.market.market)]
    market = {one.key: one.value for one in holding if one.where == "market"}
    levels = [one for one in holding if one.where == "level"]
    of_policy = [one for one in holding if one.where == "policy"]
    return replace(
        rules,
        policy=_policy(rules.policy, of_policy) if of_policy else rules.policy,
        market=replace(rules.market, **market),
        authority=_autonomy(rules.authority, levels),
    )


def heard_with(heard: Heard, changes: Sequence[Change], market: str) -> Heard:
    """What was heard as it would count under other floors of certainty.

    Whether an errand is sure is asked in one place, by its confidence and its floor. Another floor
    is tried by putting the confidence on that side of today's floor on which it is of the other:
    no other threshold lies between them.
    """
    floors = {c.key: c.value for c in changes if c.where == "certainty" and c.holds_in(market)}
    if not floors:
        return heard
    guesses = tuple(
        replace(guess, confidence=_beside(guess.confidence, SURE[guess.errand], floor))
        if (floor := floors.get(guess.errand)) is not None
        else guess
        for guess in heard.reading.errands
    )
    return replace(heard, reading=replace(heard.reading, errands=guesses))


def _beside(confidence: float, floor: float, tried: float) -> float:
    if confidence < _CERTAIN_MIN or (confidence < floor) == (confidence < tried):
        return confidence
    return floor if confidence >= tried else floor - 1e-9


def _policy(policy: Policy, changes: Sequence[Change]) -> Policy:
    """Built as a file would be, so that what does not go together is refused."""
    values: dict[str, dict[str, object]] = {
        f.name: {key: _listed(value) for key, value in policy.section(f.name).items()}
        for f in fields(Policy)
        if f.name not in ("version", "currency_scale")
    }
    values["currency_scale"] = dict(policy.currency_scale)
    for one in changes:
        values[one.section][one.key] = _listed(one.value)
    try:
        return policy_from(values, version=policy.version, file="--change")
    except RuleTrouble as error:
        raise BacktestTrouble(str(error)) from error


def _listed(value: object) -> object:
    return list(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value


def _autonomy(autonomy: Autonomy, changes: Sequence[Change]) -> Autonomy:
    rules = {rule.scope: rule for rule in autonomy.rules}
    for one in changes:
        scope = Scope(effect=one.key, market=one.market)
        rules[scope] = LevelRule(scope, cast("Level", one.value))
    return replace(autonomy, rules=tuple(rules.values()))


def _placed(words: Sequence[str], markets: Sequence[str]) -> bool:
    return not words or (len(words) == 1 and words[0] in markets)


def _value(kind: Any, value: str, path: str, key: str) -> Any:
    if kind is bool:
        if value not in ("true", "false"):
            raise BacktestTrouble(f"{path}: {value} is neither true nor false")
        return value == "true"
    if kind in (int, float):
        return _number(kind, value, path, key)
    if get_origin(kind) is Literal:
        if value not in get_args(kind):
            raise BacktestTrouble(f"{path}: {value} is none of {', '.join(get_args(kind))}")
        return value
    return tuple(_parts(value))


def _market_value(kind: Any, value: str, path: str, key: str) -> Any:
    """A market rule's value, held against the same shapes as a rule file's."""
    if kind is int or (kind == int | None and value != NO_LIMIT):
        return _number(int, value, path, key)
    written = _parts(value) if kind not in (str, int | None) else value
    provision = {"from": _ANY_DAY, "value": written, "unit": RULES[key]}
    provision |= {"meaning": "tried", "source": "tried", "verified": False}
    try:
        found = provisions_from(Layer("--change", {key: [provision]}))
    except RuleTrouble as error:
        raise BacktestTrouble(f"{path}: {value} {error.reason}") from error
    return found[key][0].value


def _parts(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]


def _number(kind: type[int] | type[float], value: str, path: str, key: str) -> float:
    low, high = _range(key)
    try:
        found = kind(value)
    except ValueError as error:
        what = "whole number" if kind is int else "number"
        raise BacktestTrouble(f"{path}: {value} is no {what} from {low} to {high}") from error
    if not low <= found <= high:
        raise BacktestTrouble(f"{path}: {value} is not from {low} to {high}")
    return found


def _share(value: str, path: str) -> float:
    try:
        found = float(value)
    except ValueError:
        found = -1.0
    if not _CERTAIN_MIN <= found <= 1:
        raise BacktestTrouble(f"{path}: {value} is not from {_CERTAIN_MIN} to 1")
    return found


def _range(key: str) -> tuple[float, float]:
    return next(((low, high) for ends, low, high in _RANGES if key.endswith(ends)), _WIDEST)


def _told(kind: Any, key: str) -> str:
    """What a value may be, in words."""
    if key in _WORDS:
        return _WORDS[key]
    if kind is bool:
        return "true or false"
    if get_origin(kind) is Literal:
        return ", ".join(get_args(kind))
    if kind in (int, float, int | None):
        low, high = _range(key)
        more = f", or {NO_LIMIT}" if kind == int | None else ""
        return f"{'a number' if kind is float else 'a whole number'} from {low} to {high}{more}"
    return "a text" if kind in (str, str | None) else "texts with commas between them"


def _unknown(path: str, markets: Sequence[str], currencies: Iterable[str]) -> str:
    known = [*known_paths(markets), *(f"currency_scale.{name}" for name in currencies)]
    near = get_close_matches(path, known, n=_CLOSE, cutoff=0.5)
    if not near:
        word = path.rsplit(".", 1)[-1]
        near = [one for one in known if one.rsplit(".", 1)[-1] == word][:_CLOSE]
    said = f"; did you mean {' or '.join(near)}?" if near else ""
    return f"{path}: there is no such value{said} All are listed by releve policy values"


def unread(changes: Iterable[Change]) -> list[str]:
    """The paths of those changes that no decision of a turn reads."""
    return [
        one.path
        for one in changes
        if (one.where == "policy" and one.section not in READ_SECTIONS)
        or (one.where == "market" and one.key not in READ_RULES)
    ]
