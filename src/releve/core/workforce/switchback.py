"""The exchange rate where customers cannot be drawn: whole blocks of time are.

In some blocks assistants serve, in the others only people do. Which is which is drawn, half of each
stratum (say, weekday mornings) either way. What is spared is the difference of human minutes on any
channel; divided by assistant issues it is displaced minutes an issue, or, where those issues are
counted in the minutes that they would have taken people, the exchange rate.

What a block began lasts into the next: a repeat comes days later, a queue has to run dry. So the
first intervals of every block, the guard, are dropped, whether or not the arm changed, so that what
is dropped does not depend on the draw (Y. Hu and S. Wager, "Switchback Experiments under Geometric
Mixing", 2022). A guard that is shorter than the carry-over leaves bias: towards nothing where a
block's trouble comes up in the next.

The interval is by randomization: all rates that a test against redrawn arms does not refuse (I.
Bojinov, D. Simchi-Levi, J. Zhao, "Design and Analysis of Switchback Experiments", Management
Science 2023). It needs no normal distribution and minds no correlation between intervals of a
block, as the block is what was drawn.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from releve.core.workforce import fields
from releve.core.workforce.span import Span
from releve.core.workforce.trouble import WorkforceTrouble

Uniform = Callable[[], float]
REDRAWS = 999
LEAST_BLOCKS = 8


@dataclass(frozen=True, slots=True)
class Interval:
    """An hour, say, of a block: human minutes on all channels, and assistant issues opened."""

    block: int
    stratum: str
    assisted: bool
    minutes: float
    issues: float


@dataclass(frozen=True, slots=True)
class Block:
    """A block without its guard: means of an interval."""

    stratum: str
    assisted: bool
    minutes: float
    issues: float


@dataclass(frozen=True, slots=True)
class Switchback:
    """Displaced minutes for each unit of issues, and what it rests on."""

    displaced: Span
    blocks: int
    intervals: int
    dropped: int


def drawn_arms(strata: Sequence[str], uniform: Uniform) -> tuple[bool, ...]:
    """For each block whether assistants serve: half of each stratum, an odd one by chance."""
    arms = [False] * len(strata)
    for stratum in sorted(set(strata)):
        places = [place for place, name in enumerate(strata) if name == stratum]
        _shuffle(places, uniform)
        half = len(places) // 2 + (len(places) % 2 and uniform() < 0.5)
        for place in places[:half]:
            arms[place] = True
    return tuple(arms)


def blocks_of(intervals: Sequence[Interval], guard: int) -> tuple[Block, ...]:
    """Blocks in the order they came, each without its first `guard` intervals.

    WorkforceTrouble where a block has no interval left, or has two arms or strata.
    """
    by_block: dict[int, list[Interval]] = {}
    for interval in intervals:
        by_block.setdefault(interval.block, []).append(interval)
    found: list[Block] = []
    for number, rows in by_block.items():
        first, kept = rows[0], rows[guard:]
        if any(row.assisted != first.assisted or row.stratum != first.stratum for row in rows):
            raise WorkforceTrouble(f"block {number}: has two arms or two strata")
        if not kept:
            raise WorkforceTrouble(f"block {number}: the guard of {guard} leaves nothing of it")
        minutes = math.fsum(row.minutes for row in kept) / len(kept)
        issues = math.fsum(row.issues for row in kept) / len(kept)
        found.append(Block(first.stratum, first.assisted, minutes, issues))
    return tuple(found)


def estimate(
    intervals: Sequence[Interval],
    guard: int,
    uniform: Uniform,
    redraws: int = REDRAWS,
    confidence: float = 0.95,
) -> Switchback:
    """The rate with its interval. `uniform` draws from 0 to below 1.

    WorkforceTrouble where blocks are too few, or where assistant issues are too few for any end.
    """
    blocks = blocks_of(intervals, guard)
    _enough(blocks)
    strata = [block.stratum for block in blocks]
    held, treated = _places(blocks)
    weights = _weights(strata, held, treated)
    here = _contrast(blocks, [block.assisted for block in blocks], weights)
    if here[1] <= 0.0:
        raise WorkforceTrouble("assistant issues: there are none in the blocks that they serve")
    middle = -here[0] / here[1]
    kept = {name: len(places) for name, places in treated.items()}
    drawn = [_contrast(blocks, _redrawn(strata, kept, uniform), weights) for _ in range(redraws)]
    low = _end(middle, -1.0, here, drawn, 1.0 - confidence)
    high = _end(middle, 1.0, here, drawn, 1.0 - confidence)
    return Switchback(Span(low, middle, high), len(blocks), len(intervals), guard * len(blocks))


def _enough(blocks: Sequence[Block]) -> None:
    for stratum in sorted({block.stratum for block in blocks}):
        arms = [block.assisted for block in blocks if block.stratum == stratum]
        if len(set(arms)) < 2:
            raise WorkforceTrouble(f"stratum {stratum}: has one arm only")
    if len(blocks) < LEAST_BLOCKS:
        raise WorkforceTrouble(f"{len(blocks)} blocks: an interval takes {LEAST_BLOCKS} at least")


Places = dict[str, list[int]]


def _places(blocks: Sequence[Block]) -> tuple[Places, Places]:
    held: Places = {}
    treated: Places = {}
    for place, block in enumerate(blocks):
        side = treated if block.assisted else held
        side.setdefault(block.stratum, []).append(place)
    return held, treated


Weights = dict[str, tuple[float, float]]


def _weights(strata: Sequence[str], held: Places, treated: Places) -> Weights:
    """What a block counts in either arm: each stratum by its share of all blocks."""
    return {
        name: (
            -strata.count(name) / len(strata) / len(held[name]),
            strata.count(name) / len(strata) / len(treated[name]),
        )
        for name in held
    }


def _contrast(
    blocks: Sequence[Block], arms: Sequence[bool], weights: Weights
) -> tuple[float, float]:
    """Differences of minutes and of issues between the arms, over the strata."""
    minutes = issues = 0.0
    for block, assisted in zip(blocks, arms, strict=True):
        weight = weights[block.stratum][assisted]
        minutes += weight * block.minutes
        issues += weight * block.issues
    return minutes, issues


def _redrawn(strata: Sequence[str], kept: dict[str, int], uniform: Uniform) -> list[bool]:
    """Arms drawn anew with as many assisted blocks in each stratum as there were."""
    arms = [False] * len(strata)
    for stratum, count in kept.items():
        places = [place for place, name in enumerate(strata) if name == stratum]
        _shuffle(places, uniform)
        for place in places[:count]:
            arms[place] = True
    return arms


def _shuffle(places: list[int], uniform: Uniform) -> None:
    for last in range(len(places) - 1, 0, -1):
        other = int(uniform() * (last + 1))
        places[last], places[other] = places[other], places[last]


def _end(
    middle: float,
    side: float,
    here: tuple[float, float],
    drawn: Sequence[tuple[float, float]],
    alpha: float,
) -> float:
    """The last rate on one side that the test does not refuse.

    With a rate put back, minutes are what people alone would have had: the same in either arm.
    """

    def refused(rate: float) -> bool:
        seen = abs(here[0] + rate * here[1])
        as_far = sum(abs(minutes + rate * issues) >= seen for minutes, issues in drawn)
        return (as_far + 1) / (len(drawn) + 1) <= alpha

    step = max(abs(middle), 1e-6)
    while not refused(middle + side * step):
        step *= 2.0
        if step > 1e9:
            raise WorkforceTrouble("assistant issues: too few, or too few blocks, for an interval")
    inside, outside = 0.0, step
    for _ in range(60):
        between = 0.5 * (inside + outside)
        inside, outside = (
            (inside, between)
            if refused(middle + side * between)
            else (
                between,
                outside,
            )
        )
    return middle + side * inside


def intervals_from(table: fields.Table) -> tuple[Interval, ...]:
    """Intervals as a file writes them. WorkforceTrouble names the key and the fault."""
    found: list[Interval] = []
    for number, row in enumerate(fields.rows(table, "intervals"), start=1):
        where = f"intervals.{number}."
        fields.known_only(where, row, {"block", "stratum", "assisted", "minutes", "issues"})
        assisted = row.get("assisted")
        if not isinstance(assisted, bool):
            raise WorkforceTrouble(f"{where}assisted: is true or false")
        found.append(
            Interval(
                fields.whole(where, row, "block"),
                fields.text(where, row, "stratum", "all"),
                assisted,
                fields.number(where, row, "minutes"),
                fields.number(where, row, "issues", 0.0),
            )
        )
    if not found:
        raise WorkforceTrouble("intervals: there is none")
    return tuple(found)
