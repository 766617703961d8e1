"""The day as it comes: forecasts with what is not known, and an alarm when less is contained.

Contacts that reach people are issues x (1 - containment): with 60 % contained, a drop to 50 % is a
quarter more work for people, within the hour. The alarm is a test that may be looked at all day: a
mixture of likelihood ratios, one for each interval in which the drop may have begun, is a
martingale while nothing has changed, so that it ever exceeds 1 / alpha with probability alpha at
most (J. Ville, 1939).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from releve.core.workforce.span import Span
from releve.core.workforce.staffing.staffed import Demand, agents_needed
from releve.core.workforce.trouble import WorkforceTrouble


@dataclass(frozen=True, slots=True)
class Forecast:
    """Issues in one period, the share that assistants contain, and what one takes an agent."""

    issues: Span
    containment: Span
    handle_time_seconds: Span

    def __post_init__(self) -> None:
        if self.issues.low < 0.0 or self.handle_time_seconds.low <= 0.0:
            raise WorkforceTrouble("a forecast's issues are not below 0, handle times above 0")
        if self.containment.low < 0.0 or self.containment.high > 1.0:
            raise WorkforceTrouble("containment: is a share from 0 to 1")


@dataclass(frozen=True, slots=True)
class Needed:
    """Agents at the forecast's best, middle, and worst, and on the day assistants are down.

    `mid` None where the forecast has bounds only. `reserve` is what that day takes beyond `high`.
    """

    low: int
    mid: int | None
    high: int
    assistants_down: int

    @property
    def reserve(self) -> int:
        return max(0, self.assistants_down - self.high)


def agents_for(forecast: Forecast, like: Demand, service_level: float) -> Needed:
    """Agents for the forecast's span; `like` gives the period, the target, and the patience.

    More issues, less contained, and longer handling each take more agents: the ends are reached.
    """

    def agents(issues: float, contained: float, seconds: float) -> int:
        demand = replace(like, calls=issues * (1.0 - contained), handle_times_seconds=(seconds,))
        return agents_needed(demand, service_level).agents

    issues, contained, seconds = forecast.issues, forecast.containment, forecast.handle_time_seconds
    mid = None
    if issues.mid is not None and contained.mid is not None and seconds.mid is not None:
        mid = agents(issues.mid, contained.mid, seconds.mid)
    return Needed(
        agents(issues.low, contained.high, seconds.low),
        mid,
        agents(issues.high, contained.low, seconds.high),
        agents(issues.high, 0.0, seconds.high),
    )


def reforecast(
    forecast: Sequence[float], came: Sequence[float], day_spread: float
) -> tuple[float, ...]:
    """The rest of the day, after `came` in its first intervals.

    The day as a whole is busier or calmer by a factor with a gamma distribution around 1 whose
    standard deviation over days is `day_spread`; what came updates it (Poisson counts). Early on
    the forecast holds, later the day itself.
    """
    if len(came) > len(forecast) or day_spread <= 0.0:
        raise WorkforceTrouble("reforecast: a day that is longer than its forecast, or no spread")
    shape = 1.0 / (day_spread * day_spread)
    factor = (shape + math.fsum(came)) / (shape + math.fsum(forecast[: len(came)]))
    return tuple(factor * expected for expected in forecast[len(came) :])


def containment_alarm(
    counts: Sequence[tuple[int, int]],
    usual: float,
    drop: float,
    intervals: int,
    alpha: float = 0.01,
) -> int | None:
    """The first interval (from 0) at which contained is no longer `usual`; None where it still is.

    `counts` are issues and how many of them were contained, so far; `intervals` are the day's.
    On a day as usual it is raised with probability `alpha` at most, however often it is asked.
    """
    lower = usual - drop
    if not 0.0 < lower < usual < 1.0 or not 0.0 < alpha < 1.0 or len(counts) > intervals:
        raise WorkforceTrouble("alarm: usual and usual - drop lie between 0 and 1, in their order")
    less, more = math.log(lower / usual), math.log((1.0 - lower) / (1.0 - usual))
    weight = 1.0 / intervals
    begun = 0.0
    for interval, (issues, contained) in enumerate(counts):
        if not 0 <= contained <= issues:
            raise WorkforceTrouble(f"alarm: {contained} of {issues} contained")
        # The exponent is bounded where the ratio has long decided.
        ratio = math.exp(min(600.0, contained * less + (issues - contained) * more))
        begun = min(1e250, (begun + weight) * ratio)
        if begun + 1.0 - (interval + 1) * weight >= 1.0 / alpha:
            return interval
    return None
