"""What differences mean: money, people's minutes, and complaints, each from what was measured.

Nothing is assumed. Where there is no measurement the figure is None, and its note says why.

Money: what was proposed and is not history is expected by the share of proposals to which
customers said yes, with Wilson's interval of that share. Minutes: more or fewer handovers times
the handle time measured for the errand and market, with the interval of its mean. Complaints: the
share of each outcome that was followed by a complaint; the sum over outcomes that become more or
fewer has the interval of G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008), 1693-1702
(MOVER), of Wilson's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from releve.core.backtest.seen import Money
from releve.core.people.suppression import HIDDEN, is_small
from releve.core.quality.interval import Interval, wilson

# Fewer proposals of an errand than this say less of it than all errands together do.
_OF_ITS_OWN_MIN = 20
_NORMAL_95 = 1.959963984540054
_SEEN_MIN = 2


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its 95 % interval."""

    low: float
    mid: float
    high: float

    def __add__(self, other: "Estimate") -> "Estimate":
        return Estimate(self.low + other.low, self.mid + other.mid, self.high + other.high)

    def times(self, factor: float) -> "Estimate":
        ends = sorted((self.low * factor, self.high * factor))
        return Estimate(ends[0], self.mid * factor, ends[1])


NOTHING = Estimate(0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class HandleTime:
    """What handovers of an errand in a market took people; empty words are all together."""

    errand: str
    market: str
    count: int
    agents: int
    mean_minutes: float
    deviation_minutes: float


@dataclass(frozen=True, slots=True)
class Told:
    """A figure, or why there is none."""

    estimate: Estimate | None
    note: str


@dataclass(frozen=True, slots=True)
class Yes:
    """How often customers said yes to what was read back, by errand: (yes, proposed)."""

    by_errand: Mapping[str, tuple[int, int]]

    def share(self, errand: str) -> Interval | None:
        """Of the errand where it was proposed often enough, else of all; None of nothing."""
        yes, proposed = self.by_errand.get(errand, (0, 0))
        if proposed < _OF_ITS_OWN_MIN:
            yes = sum(one for one, _ in self.by_errand.values())
            proposed = sum(one for _, one in self.by_errand.values())
        return wilson(yes, proposed) if proposed else None


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """One currency's money of one kind in the turns that differ, in minor units.

    `was` is history; `would_be` None where nobody was ever asked for a yes to expect one by.
    """

    currency: str
    money: Money
    was: int
    would_be: Estimate | None


def more_minutes(handovers: Mapping[tuple[str, str], int], times: Sequence[HandleTime]) -> Told:
    """People's minutes of so many more (or fewer) handovers by errand and market."""
    known = {(one.errand, one.market): one for one in times}
    total = NOTHING
    wider = 0
    for (errand, market), more in sorted(handovers.items()):
        if not more:
            continue
        found = next(
            (
                one
                for at in ((errand, market), (errand, ""), ("", ""))
                if (one := known.get(at)) and _tells(one)
            ),
            None,
        )
        if found is None:
            return Told(None, _why_none(known.get(("", ""))))
        wider += (found.errand, found.market) != (errand, market)
        total += _mean(found).times(more)
    if not any(handovers.values()):
        return Told(NOTHING, "as many handovers as before")
    note = "by the handle time measured for each errand and market"
    if wider:
        note += f"; for {wider} of these by a wider one, for want of enough of their own"
    return Told(total, note)


def _tells(one: HandleTime) -> bool:
    return one.count >= _SEEN_MIN and not is_small(one.agents)


def _why_none(every: HandleTime | None) -> str:
    if every is None or every.count < _SEEN_MIN:
        return "no handle time was measured yet"
    return f"handle time was measured of {HIDDEN} people, and is left out"


def _mean(one: HandleTime) -> Estimate:
    half = _NORMAL_95 * one.deviation_minutes / sqrt(one.count)
    return Estimate(max(0.0, one.mean_minutes - half), one.mean_minutes, one.mean_minutes + half)


def more_complaints(outcomes: Mapping[str, float], followed: Mapping[str, tuple[int, int]]) -> Told:
    """Complaints of so many more (or fewer) contacts with each outcome.

    `followed` are, by outcome, contacts that a complaint followed, and all.
    """
    weights = {name: more for name, more in outcomes.items() if abs(more) > 1e-9}
    if not weights:
        return Told(NOTHING, "outcomes are as before")
    unknown = sorted(name for name in weights if not followed.get(name, (0, 0))[1])
    if unknown:
        return Told(None, f"nobody was ever {' or '.join(unknown)}: nothing to expect by")
    rates = {name: wilson(*followed[name]) for name in weights}
    mid = sum(more * rates[name].rate for name, more in weights.items())
    below = sum(_reach(more, rates[name], down=True) ** 2 for name, more in weights.items())
    above = sum(_reach(more, rates[name], down=False) ** 2 for name, more in weights.items())
    seen = sum(followed[name][1] for name in weights)
    note = f"by what followed {seen} contacts with these outcomes"
    return Told(Estimate(mid - sqrt(below), mid, mid + sqrt(above)), note)


def _reach(weight: float, found: Interval, *, down: bool) -> float:
    """How far a weighted rate may lie from what was found, towards one side."""
    lower = (weight > 0) == down
    return weight * (found.rate - found.low if lower else found.high - found.rate)
