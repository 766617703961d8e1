"""The baseline: how long agents really take, when they hold several conversations at once.

An agent's minute with three open chats is a third of a minute of each: shares add up to the time
that the agent was busy, while summed chat durations would count it three times. The baseline is the
mean per errand, language, and market, with the interval of the mean.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from releve.core.workforce.span import Span
from releve.core.workforce.trouble import WorkforceTrouble

_NORMAL_95 = 1.959963984540054

Kind = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Handled:
    """One conversation in an agent's hands, in minutes from any common moment, wrap-up included.

    `kind` is its errand, language, and market.
    """

    agent: str
    kind: Kind
    began: float
    ended: float

    def __post_init__(self) -> None:
        if not self.began <= self.ended < math.inf:
            raise WorkforceTrouble(f"handled from {self.began} to {self.ended}: is no time")


@dataclass(frozen=True, slots=True)
class Baseline:
    """Human minutes of one kind of issue: their mean with its 95 % interval, and of how many."""

    kind: Kind
    minutes: Span
    count: int


def own_minutes(handled: Sequence[Handled]) -> tuple[float, ...]:
    """Each conversation's share of its agent's time, in the order given."""
    shares = [0.0] * len(handled)
    by_agent: dict[str, list[int]] = {}
    for place, one in enumerate(handled):
        if one.began == one.ended:
            continue
        by_agent.setdefault(one.agent, []).append(place)
    for places in by_agent.values():
        moments = sorted(
            [(handled[place].began, 1, place) for place in places]
            + [(handled[place].ended, 0, place) for place in places]
        )
        # Insertion order, not a set's: sums come out the same on every machine.
        held: dict[int, None] = {}
        before = 0.0
        for moment, begins, place in moments:
            for other in held:
                shares[other] += (moment - before) / len(held)
            before = moment
            if begins:
                held[place] = None
            else:
                held.pop(place, None)
    return tuple(shares)


def baselines(handled: Sequence[Handled]) -> tuple[Baseline, ...]:
    """The baseline of each kind, in their order; a kind seen once has none: one says nothing."""
    by_kind: dict[Kind, list[float]] = {}
    for one, minutes in zip(handled, own_minutes(handled), strict=True):
        by_kind.setdefault(one.kind, []).append(minutes)
    return tuple(
        Baseline(kind, _mean(minutes), len(minutes))
        for kind, minutes in sorted(by_kind.items())
        if len(minutes) > 1
    )


def _mean(minutes: Sequence[float]) -> Span:
    count = len(minutes)
    mean = math.fsum(minutes) / count
    variance = math.fsum((value - mean) ** 2 for value in minutes) / (count - 1)
    half = _NORMAL_95 * math.sqrt(variance / count)
    return Span(max(0.0, mean - half), mean, mean + half)


def total_minutes(found: Iterable[Baseline], issues: Mapping[Kind, float]) -> Span:
    """What so many issues of each kind would have taken people. Raises for a kind without any."""
    known = {baseline.kind: baseline.minutes for baseline in found}
    total = Span(0.0, 0.0, 0.0)
    for kind, count in sorted(issues.items()):
        if kind not in known:
            raise WorkforceTrouble(
                f"{'/'.join(kind)}: handle times of two issues at least are missing"
            )
        total = total + known[kind] * Span(count, count, count)
    return total
