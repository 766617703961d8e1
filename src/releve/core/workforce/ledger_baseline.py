"""The baseline of each kind of issue, leaning on wider cells where few handle times are known.

A cell is an errand, a language, a market. Its mean is drawn towards its errand's, and that towards
the mean of all, the more the fewer its handle times and the less the siblings differ (normal means
with known variances: empirical Bayes; variances by the method of moments, R. DerSimonian and
N. Laird, 1986, of means). The interval is the posterior's. Handle times come without overlap.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from releve.core.workforce.span import Span

_NORMAL_95 = 1.959963984540054
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Measured:
    """Handle times of a cell: how many, their mean in minutes, the sum of squared deviations."""

    errand: str
    language: str
    market: str
    n: int
    mean: float
    squares: float


@dataclass(frozen=True, slots=True)
class BaselineCell:
    """A cell's baseline in minutes. `n` is its own, `n_pooled` of all that it leans on.

    `weight` is that of its own mean: 1 leans on nothing.
    """

    errand: str
    language: str
    market: str
    minutes: Span
    n: int
    n_pooled: int
    weight: float


@dataclass(frozen=True, slots=True)
class _Estimate:
    mean: float
    variance: float
    weight: float


def leaning_baselines(
    measured: Sequence[Measured], cells: Iterable[tuple[str, str, str]]
) -> tuple[BaselineCell, ...]:
    """The baselines of cells (errand, language, market), also of those never measured.

    None at all where fewer than two handle times are known.
    """
    total = sum(one.n for one in measured)
    if total < _LEAST:
        return ()
    within = _within(measured)
    errands = _by_errand(measured)
    grand = _pool(list(errands.values()))
    spread = _between([(one.n, one.mean) for one in errands.values()], within)
    top = _Estimate(grand.mean, within / total + spread / max(1, len(errands)), 1.0)
    leaned = {name: _lean(one, top, within, spread) for name, one in errands.items()}
    apart = {
        name: _between([(m.n, m.mean) for m in measured if m.errand == name], within)
        for name in errands
    }
    # Where an errand's cells are too few to tell how far they differ, errands say it.
    usual = max([spread, *apart.values()])
    own = {(m.errand, m.language, m.market): m for m in measured}
    return tuple(
        _cell(cell, own.get(cell), errands, leaned, (top, within, spread, usual), total)
        for cell in sorted(set(cells))
    )


def _cell(
    cell: tuple[str, str, str],
    own: Measured | None,
    errands: Mapping[str, Measured],
    leaned: Mapping[str, _Estimate],
    world: tuple[_Estimate, float, float, float],
    total: int,
) -> BaselineCell:
    top, within, spread, usual = world
    errand = cell[0]
    parent = leaned.get(errand) or _Estimate(top.mean, top.variance + spread, 0.0)
    pooled = errands[errand].n if errand in errands else 0
    if own is None or own.n == 0:
        found = _Estimate(parent.mean, parent.variance + usual, 0.0)
    else:
        found = _lean(own, parent, within, usual)
    half = _NORMAL_95 * math.sqrt(found.variance)
    minutes = Span(max(0.0, found.mean - half), found.mean, found.mean + half)
    n = own.n if own else 0
    return BaselineCell(
        *cell, minutes, n, max(pooled, n) if pooled >= _LEAST else total, found.weight
    )


def _within(measured: Sequence[Measured]) -> float:
    """The variance of handle times inside cells; of all where every cell has one."""
    freedom = sum(one.n - 1 for one in measured if one.n > 0)
    if freedom > 0:
        return math.fsum(one.squares for one in measured) / freedom
    pooled = _pool(measured)
    return pooled.squares / max(1, pooled.n - 1)


def _by_errand(measured: Sequence[Measured]) -> dict[str, Measured]:
    names = sorted({one.errand for one in measured if one.n > 0})
    return {name: _pool([one for one in measured if one.errand == name]) for name in names}


def _pool(measured: Sequence[Measured]) -> Measured:
    n = sum(one.n for one in measured)
    mean = math.fsum(one.n * one.mean for one in measured) / n
    squares = math.fsum(one.squares + one.n * (one.mean - mean) ** 2 for one in measured)
    return Measured(measured[0].errand, "", "", n, mean, squares)


def _between(groups: Sequence[tuple[int, float]], within: float) -> float:
    """The variance between true means, by the method of moments."""
    n = sum(count for count, _ in groups)
    if len(groups) < _LEAST or n == 0:
        return 0.0
    mean = math.fsum(count * value for count, value in groups) / n
    seen = math.fsum(count * (value - mean) ** 2 for count, value in groups)
    scale = n - sum(count * count for count, _ in groups) / n
    return max(0.0, (seen - (len(groups) - 1) * within) / scale) if scale > 0.0 else 0.0


def _lean(own: Measured, parent: _Estimate, within: float, between: float) -> _Estimate:
    """A group's mean between its own and its parent's."""
    noise = within / own.n
    if between <= 0.0:
        # Siblings do not differ: the parent knows as much, with all of their handle times.
        return _Estimate(parent.mean, parent.variance, 0.0)
    weight = between / (between + noise) if noise > 0.0 else 1.0
    mean = weight * own.mean + (1.0 - weight) * parent.mean
    variance = weight * noise + (1.0 - weight) ** 2 * parent.variance
    return _Estimate(mean, variance, weight)
