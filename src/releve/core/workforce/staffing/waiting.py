"""The wait in front of servers that are all taken, where callers may lose patience.

Sources: C. Palm, "Research on telephone traffic carried by full availability groups" (1957);
F. Baccelli and G. Hebuterne, "On queues with impatient customers" (1981), for the density of the
wait that a caller without end of patience would have,

    f(v) = arrivals x P(one server free, none waiting) x exp(arrivals x S(v) - service x v),

S(v) being the integral of the share that is patient still. With exponential patience of rate t,
S(v) = (1 - exp(-t v)) / t; without abandoning, S(v) = v. What other texts write with incomplete
gamma functions is the integral of this density. It is integrated here by Gauss and Legendre,
scaled by its greatest value: nothing overflows at many agents, and nothing cancels as patience
grows without end, where Erlang A becomes Erlang C.
"""

import math
from dataclasses import dataclass
from itertools import pairwise

# Beyond this many nats below its greatest value the density adds nothing a float could show.
_DEPTH = 40.0
_PANELS = 5
_NODES = 12


@dataclass(frozen=True, slots=True)
class Line:
    """What a queue needs to be known by; rates a second.

    `ln_last` is ln P(exactly one server free | some server free).
    """

    arrivals: float
    service_when_full: float
    abandoning: float
    ln_last: float


@dataclass(frozen=True, slots=True)
class Waits:
    """Shares of all who come; `speed_of_answer_seconds` is the mean wait of those answered."""

    p_wait: float
    p_abandon: float
    p_answered: float
    service_level: float
    speed_of_answer_seconds: float


NOBODY_CAME = Waits(0.0, 0.0, 1.0, 1.0, 0.0)


def waits(line: Line, target_seconds: float) -> Waits:
    """Shares and mean wait in the long run.

    The service level counts who is answered within the target, of all who come. A queue without
    abandoning that gets more than it can serve grows without end: everybody waits, for ever.
    """
    if line.arrivals <= 0.0:
        return NOBODY_CAME
    if line.abandoning <= 0.0:
        return _endlessly_patient(line, target_seconds)
    return _impatient(line, target_seconds)


def _endlessly_patient(line: Line, target_seconds: float) -> Waits:
    spare = line.service_when_full - line.arrivals
    if spare <= 0.0:
        return Waits(1.0, 0.0, 1.0, 0.0, math.inf)
    p_wait = share_of_odds(math.log(line.arrivals / spare) + line.ln_last)
    late = p_wait * math.exp(-spare * target_seconds)
    return Waits(p_wait, 0.0, 1.0, 1.0 - late, p_wait / spare)


def _impatient(line: Line, target_seconds: float) -> Waits:
    density = _density(line)
    start, stop = _window(density)
    mass = lost = answered = in_time = waited = 0.0
    target = target_seconds - density.top
    cuts = _cuts(start, stop, target, line.abandoning)
    for left, right in pairwise(cuts):
        part = _panel(density, left, right)
        mass += part[0]
        lost += part[1]
        answered += part[2]
        waited += part[3]
        if right <= target:
            in_time += part[2]
    p_wait = share_of_odds(math.log(line.arrivals * mass) + density.ln_top + line.ln_last)
    p_abandon = p_wait * lost / mass
    at_once = 1.0 - p_wait
    served = at_once + p_wait * answered / mass
    speed = p_wait * waited / mass / served if served > 0.0 else math.inf
    return Waits(p_wait, p_abandon, served, min(1.0, at_once + p_wait * in_time / mass), speed)


def share_of_odds(ln_odds: float) -> float:
    """The share whose odds have this logarithm."""
    if ln_odds > 0.0:
        return 1.0 / (1.0 + math.exp(-ln_odds))
    odds = math.exp(ln_odds)
    return odds / (1.0 + odds)


@dataclass(frozen=True, slots=True)
class _Density:
    """The density as seen from its highest wait, `top`: exact where both terms are large."""

    top: float
    ln_top: float
    patient_at_top: float
    service: float
    leaving: float

    def below(self, beyond: float) -> float:
        """Ln of the density at top + beyond, less ln_top; concave, at most 0."""
        patient = -math.expm1(-self.leaving * beyond) / self.leaving
        return self.patient_at_top * patient - self.service * beyond

    def slope(self, beyond: float) -> float:
        return self.patient_at_top * math.exp(-self.leaving * beyond) - self.service


def _density(line: Line) -> _Density:
    arrivals, service, leaving = line.arrivals, line.service_when_full, line.abandoning
    if arrivals <= service:
        return _Density(0.0, 0.0, arrivals, service, leaving)
    top = math.log(arrivals / service) / leaving
    return _Density(top, (arrivals - service) / leaving - service * top, service, service, leaving)


def _window(density: _Density) -> tuple[float, float]:
    """Where the density matters, from and to, counted from its top.

    The logarithm is concave: Newton's tangents reach the edges from outside, so that stopping
    early only widens the window.
    """
    step = _DEPTH / density.service
    while density.below(step) > -_DEPTH:
        step *= 2.0
    stop = _edge(density, step)
    start = -density.top
    if density.top > 0.0 and density.below(start) < -_DEPTH:
        start = _edge(density, start)
    return start, stop


def _edge(density: _Density, outside: float) -> float:
    edge = outside
    for _ in range(100):
        step = (-_DEPTH - density.below(edge)) / density.slope(edge)
        edge += step
        if abs(step) <= 0.01 * abs(edge):
            break
    return edge


def _cuts(start: float, stop: float, target: float, abandoning: float) -> list[float]:
    """Panels of even width, finer where callers leave fast beside how fast they are served."""
    width = (stop - start) / _PANELS
    cuts = [start + width * step for step in range(_PANELS)]
    step = 0.5 / abandoning
    while step < width:
        cuts.append(start + step)
        step *= 2.0
    if start < target < stop:
        cuts.append(target)
    return [*sorted(cuts), stop]


def _panel(density: _Density, left: float, right: float) -> tuple[float, float, float, float]:
    """Over one stretch of waits: all, those who leave, those answered, and what those waited."""
    middle, half = 0.5 * (left + right), 0.5 * (right - left)
    rate, service = density.patient_at_top / density.leaving, density.service
    leaving, top = density.leaving, density.top
    patient_at_top = math.exp(-leaving * top)
    expm1, exp = math.expm1, math.exp
    mass = lost = answered = waited = 0.0
    for node, weight in _RULE:
        beyond = middle + half * node
        gone_since = -expm1(-leaving * beyond)
        height = weight * exp(rate * gone_since - service * beyond)
        patient = patient_at_top * (1.0 - gone_since)
        mass += height
        lost += height * (1.0 - patient)
        answered += height * patient
        waited += height * patient * (top + beyond)
    return half * mass, half * lost, half * answered, half * waited


def _gauss_legendre(count: int) -> tuple[tuple[float, float], ...]:
    """Nodes and weights on -1 to 1: the roots of Legendre's polynomial, by Newton's method."""
    rule: list[tuple[float, float]] = []
    for number in range(1, count + 1):
        node = math.cos(math.pi * (number - 0.25) / (count + 0.5))
        slope = 0.0
        for _ in range(60):
            before, value = 1.0, node
            for degree in range(2, count + 1):
                after = ((2 * degree - 1) * node * value - (degree - 1) * before) / degree
                before, value = value, after
            slope = count * (node * value - before) / (node * node - 1.0)
            node -= value / slope
        rule.append((node, 2.0 / ((1.0 - node * node) * slope * slope)))
    return tuple(rule)


_RULE = _gauss_legendre(_NODES)
