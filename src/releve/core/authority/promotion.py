"""Whether an assistant may be given more: its bar, and the pace of those who hand work over.

Going up one level or several needs the bar of the level gone to. Going down needs none.
"""

from collections.abc import Callable
from dataclasses import dataclass

from releve.core.authority.policy import Bar
from releve.core.quality.interval import Interval, wilson
from releve.core.rules.autonomy import LEVELS, Level, Scope

# Why it may not be yet, or None: whoever accounts for people's work has a say in how fast.
Pace = Callable[[Scope, Level, Level], str | None]


def any_pace(scope: Scope, before: Level, after: Level) -> None:
    """No pace is kept."""
    del scope, before, after


@dataclass(frozen=True, slots=True)
class Shown:
    """What reviewers found of a scope within the bar's window."""

    reviewed: int
    passed: int
    violations: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the bar is met, and what is short of it."""

    bar: Bar
    shown: Shown
    pass_rate: Interval
    short_of: tuple[str, ...]

    @property
    def met(self) -> bool:
        """Whether nothing is short."""
        return not self.short_of


def rises(before: Level, after: Level) -> bool:
    """Whether the assistant is given more."""
    return LEVELS.index(after) > LEVELS.index(before)


def held_against(bar: Bar, shown: Shown, confidence: float) -> Verdict:
    """What was shown, held against a bar."""
    rate = wilson(shown.passed, shown.reviewed, confidence)
    short: list[str] = []
    if shown.reviewed < bar.sample_size_min:
        short.append(f"{shown.reviewed} reviewed, {bar.sample_size_min} needed")
    if rate.low < bar.pass_rate_min:
        short.append(f"pass rate at least {rate.low:.3f}, {bar.pass_rate_min:.3f} needed")
    if shown.violations > bar.violations_max:
        short.append(f"{shown.violations} violations of policy, {bar.violations_max} allowed")
    return Verdict(bar, shown, rate, tuple(short))
