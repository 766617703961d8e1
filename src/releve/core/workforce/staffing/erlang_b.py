"""Loss systems: the share of calls that find every line taken, and the load that lines carry.

Sources: A. K. Erlang, "Solution of some problems in the theory of probabilities of significance
in automatic telephone exchanges" (1917); C. Loader, "Fast and accurate computation of binomial
probabilities" (2000) for the Poisson probability without cancellation.

Everything is kept as a logarithm: the probability that 12,345 agents are all busy with ten calls
is no number that a float can hold, and a queue behind it is still to be computed.
"""

import math

from releve.core.workforce.trouble import WorkforceTrouble

_ENOUGH = 1e-17
_LN_2_PI = math.log(2.0 * math.pi)
_STIRLING_FROM = 16


def blocking(load: float, lines: int) -> float:
    """The share of calls lost when `lines` serve an offered `load` in erlangs (Erlang B)."""
    return math.exp(ln_blocking(load, lines))


def ln_blocking(load: float, lines: int) -> float:
    """Ln of `blocking`: the Poisson probability of `lines`, given that there are no more.

    Takes a number of steps in the order of the square root of `lines`. Minus infinity for no load.
    """
    if lines == 0:
        return 0.0
    if load <= 0.0:
        return -math.inf
    if load > lines:
        return -math.log(_below_by_at(load, lines))
    ln_at = ln_poisson(load, lines)
    return ln_at - math.log1p(-math.exp(ln_at) * _above_by_at(load, lines))


def load_at(lines: int, share: float) -> float:
    """The load in erlangs of which `share` (between 0 and 1) is lost on `lines`."""
    if not 0.0 < share < 1.0:
        raise WorkforceTrouble(f"a share lost of {share} is none: it lies between 0 and 1")
    low, high = 0.0, float(lines + 1)
    while blocking(high, lines) < share:
        high *= 2.0
    while high - low > 1e-13 * high:
        middle = 0.5 * (low + high)
        if not low < middle < high:
            break
        low, high = (middle, high) if blocking(middle, lines) < share else (low, middle)
    return 0.5 * (low + high)


def ln_poisson(mean: float, count: int) -> float:
    """Ln of the Poisson probability of `count`, exact to rounding at any size (Loader 2000)."""
    if count == 0:
        return -mean
    if count < _STIRLING_FROM:
        return count * math.log(mean) - mean - math.lgamma(count + 1.0)
    return -0.5 * (_LN_2_PI + math.log(count)) - _stirling_error(count) - _deviance(count, mean)


def _stirling_error(count: int) -> float:
    """How far ln(count!) lies above Stirling's formula; its asymptotic series."""
    square = float(count) * count
    series = 1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square
    return (1 / 12 - (1 / 360 - series / square) / square) / count


def _deviance(count: int, mean: float) -> float:
    """Count ln(count / mean) + mean - count, without the cancellation when they are close."""
    difference = count - mean
    if abs(difference) >= 0.1 * (count + mean):
        return count * math.log(count / mean) + mean - count
    ratio = difference / (count + mean)
    total = difference * ratio
    power = 2.0 * count * ratio
    square = ratio * ratio
    odd = 1
    while True:
        odd += 2
        power *= square
        grown = total + power / odd
        if grown == total:
            return total
        total = grown


def _below_by_at(load: float, lines: int) -> float:
    """P(at most lines) / P(exactly lines) where the load is greater: terms only fall."""
    total = term = 1.0
    for left in range(lines, 0, -1):
        term *= left / load
        total += term
        if term < _ENOUGH * total:
            break
    return total


def _above_by_at(load: float, lines: int) -> float:
    """P(more than lines) / P(exactly lines) where the load is not greater."""
    total, term, count = 0.0, 1.0, lines
    while term > _ENOUGH * total:
        count += 1
        term *= load / count
        total += term
    return total
