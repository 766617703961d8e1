"""The shape of policy/authority.toml: shipped levels, approvals, bars, and the daily test."""

from collections.abc import Mapping
from dataclasses import dataclass

from releve.core.decisions.effect import EFFECT_NAMES
from releve.core.rules.autonomy import FRONT, LEVELS, Autonomy, Level, LevelRule, Scope
from releve.core.rules.tables import as_number, as_table, as_tables, as_texts, as_whole
from releve.core.rules.trouble import RuleTrouble

GOODWILL = "goodwill"
# Every effect that a level can be for; handing over needs none.
GATED: tuple[str, ...] = tuple(name for name in EFFECT_NAMES.values() if name != "hand_over")


@dataclass(frozen=True, slots=True)
class Bar:
    """What an assistant must have shown before it may go that far."""

    sample_size_min: int
    pass_rate_min: float
    violations_max: int
    window_days: int


@dataclass(frozen=True, slots=True)
class Demotion:
    """When quality has dropped, and to which level that leads."""

    failure_rate_max: float
    false_alarms_max: float
    to: Mapping[Level, Level]


@dataclass(frozen=True, slots=True)
class AuthorityPolicy:
    """One lender's rules of authority. `version` is the hash of the values."""

    version: str
    rules: tuple[LevelRule, ...]
    answered_within_banking_days: int
    two_agents_above_major: Mapping[str, float]
    share_percent: int
    confidence: float
    bars: Mapping[Level, Bar]
    demotion: Demotion

    def shipped(self) -> Autonomy:
        """What holds where nothing was changed."""
        return Autonomy(
            FRONT,
            self.rules,
            version=self.version,
            approval_days=self.answered_within_banking_days,
        )


def authority_policy_from(
    values: Mapping[str, object], *, version: str, file: str
) -> AuthorityPolicy:
    """Build the rules from a parsed TOML mapping. RuleTrouble names file, key, and reason."""
    known = {"level", "approvals", "review", "promotion", "demotion"}
    for name in values:
        if name not in known:
            raise RuleTrouble(file, name, "unknown section")
    at = _Table(values, "", file)
    approvals, review, demotion = (at.table(n) for n in ("approvals", "review", "demotion"))
    promotion = at.table("promotion")
    two = approvals.table("two_agents_above_major")
    for name in two.values:
        if name not in (*GATED, GOODWILL):
            raise RuleTrouble(file, f"{two.where}{name}", "is no effect")
    return AuthorityPolicy(
        version,
        _rules(values, file),
        approvals.whole("answered_within_banking_days"),
        {name: two.number(name) for name in two.values},
        review.share("share_percent", 100),
        review.rate("confidence"),
        {level: _bar(promotion.table(level)) for level in LEVELS if level != "off"},
        Demotion(
            demotion.rate("failure_rate_max"),
            demotion.rate("false_alarms_max"),
            _lower(demotion.table("to")),
        ),
    )


def _rules(values: Mapping[str, object], file: str) -> tuple[LevelRule, ...]:
    rules: dict[Scope, LevelRule] = {}
    for number, row in enumerate(as_tables(values.get("level")) or (), start=1):
        where = f"level {number}"
        level, effects = row.get("level"), as_texts(row.get("effects"))
        if level not in LEVELS:
            raise RuleTrouble(file, f"{where}.level", f"must be one of {', '.join(LEVELS)}")
        if not effects or not set(effects) <= set(GATED):
            raise RuleTrouble(file, f"{where}.effects", "must be a list of effects")
        up_to = row.get("up_to_major")
        if up_to is not None and not as_whole(up_to):
            raise RuleTrouble(file, f"{where}.up_to_major", "must be a whole number above zero")
        for effect in effects:
            market = str(row.get("market", ""))
            scope = Scope(str(row.get("assistant", "")), effect, market, as_whole(up_to))
            if scope in rules:
                raise RuleTrouble(file, where, f"{scope.words} has its level already")
            rules[scope] = LevelRule(scope, level)
    return tuple(rules.values())


def _bar(at: "_Table") -> Bar:
    return Bar(
        at.whole("sample_size_min"),
        at.number("pass_rate_min"),
        at.whole("violations_max"),
        at.whole("window_days"),
    )


def _lower(at: "_Table") -> Mapping[Level, Level]:
    lower: dict[Level, Level] = {}
    for level in LEVELS[1:]:
        to = at.values.get(level)
        if to not in LEVELS or LEVELS.index(to) >= LEVELS.index(level):
            raise RuleTrouble(at.file, f"{at.where}{level}", "must be a lower level")
        lower[level] = to
    return lower


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of the file, and where it stands."""

    values: Mapping[str, object]
    where: str
    file: str

    def table(self, name: str) -> "_Table":
        found = as_table(self.values.get(name))
        if found is None:
            raise RuleTrouble(self.file, f"{self.where}{name}", "section is missing")
        return _Table(found, f"{self.where}{name}.", self.file)

    def whole(self, name: str) -> int:
        found = as_whole(self.values.get(name))
        if found is None:
            raise self._trouble(name, "must be a whole number, zero or more")
        return found

    def number(self, name: str) -> float:
        found = as_number(self.values.get(name))
        if found is None:
            raise self._trouble(name, "must be a number, zero or more")
        return found

    def rate(self, name: str) -> float:
        found = as_number(self.values.get(name))
        if not found or found >= 1:
            raise self._trouble(name, "must lie between 0 and 1")
        return found

    def share(self, name: str, most: int) -> int:
        found = self.whole(name)
        if found > most:
            raise self._trouble(name, f"must not be above {most}")
        return found

    def _trouble(self, name: str, reason: str) -> RuleTrouble:
        return RuleTrouble(self.file, f"{self.where}{name}", reason)
