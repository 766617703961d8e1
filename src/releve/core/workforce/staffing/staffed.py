"""How a number of agents fares, and how many agents a service level takes.

The model follows from what is known of the demand: Erlang C; Erlang A where callers' patience is
known; Erlang X where those who hang up call again; the chain of chats where an agent holds several
conversations. Agents are of one skill and interchangeable; rates hold long enough to settle.

Erlang X: callers who give up come back with a probability, so that calls with redials satisfy
calls' = calls + redial x abandoned(calls'). The right side grows more slowly than the left, so
there is one solution. How long they wait before they call again does not enter, as long as it is
long beside the wait in the queue.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from releve.core.workforce.staffing.chat import chat_waits
from releve.core.workforce.staffing.erlang_b import ln_blocking
from releve.core.workforce.staffing.waiting import NOBODY_CAME, Line, Waits, waits
from releve.core.workforce.trouble import WorkforceTrouble


@dataclass(frozen=True, slots=True)
class Demand:
    """What is to be served: `calls` new contacts in each period, and how long one takes.

    `handle_times_seconds[k]` is the handle time of an agent who holds k + 1 conversations: one
    value for calls. `patience_seconds` is the mean time until a waiting caller leaves, None where
    nobody leaves. `redial_probability` of those who left call again.
    """

    calls: float
    period_seconds: float
    handle_times_seconds: tuple[float, ...]
    target_seconds: float
    patience_seconds: float | None = None
    redial_probability: float = 0.0

    def __post_init__(self) -> None:
        _within("calls", self.calls, 0.0, 1e12)
        _within("period_seconds", self.period_seconds, 1e-6, 1e12)
        _within("target_seconds", self.target_seconds, 0.0, 1e12)
        if not self.handle_times_seconds:
            raise WorkforceTrouble("handle_times_seconds: give at least one")
        for seconds in self.handle_times_seconds:
            _within("handle_time_seconds", seconds, 1e-6, 1e12)
        if self.patience_seconds is not None:
            _within("patience_seconds", self.patience_seconds, 1e-6, 1e12)
        if not 0.0 <= self.redial_probability < 1.0:
            raise WorkforceTrouble(
                f"redial_probability {self.redial_probability}: is at least 0 and below 1"
            )
        if self.redial_probability > 0.0 and self.patience_seconds is None:
            raise WorkforceTrouble("redial_probability: nobody calls again who never hangs up")

    @property
    def arrivals(self) -> float:
        """New contacts a second."""
        return self.calls / self.period_seconds

    @property
    def is_chat(self) -> bool:
        return len(self.handle_times_seconds) > 1


@dataclass(frozen=True, slots=True)
class Staffed:
    """How `agents` fare. Shares are of all contacts that come, redials included.

    `average_speed_of_answer_seconds` is the mean wait of those answered; infinite where the queue
    grows without end or nobody is answered. `occupancy` is the share of agents' time with at least
    one conversation, `mean_concurrency` the conversations that an agent holds on average.
    """

    agents: int
    p_wait: float
    service_level: float
    average_speed_of_answer_seconds: float
    p_abandon: float
    occupancy: float
    mean_concurrency: float
    calls_with_redials: float


def staffed(demand: Demand, agents: int) -> Staffed:
    """How so many agents serve this demand in the long run."""
    if agents < 0:
        raise WorkforceTrouble(f"agents {agents}: is at least 0")
    if demand.arrivals == 0.0:
        return _told(demand, agents, 0.0, _Served(NOBODY_CAME, 0.0, 0.0))
    if agents == 0:
        return _nobody_there(demand)
    arrivals = demand.arrivals
    if demand.redial_probability > 0.0:
        arrivals = _with_redials(demand, agents)
    return _told(demand, agents, arrivals, _served(demand, agents, arrivals))


def agents_needed(demand: Demand, service_level: float) -> Staffed:
    """The fewest agents who answer this share within the target, and how they fare.

    `service_level` lies between 0 and 1, both excluded.
    """
    if not 0.0 < service_level < 1.0:
        raise WorkforceTrouble(f"service_level {service_level}: lies between 0 and 1")
    if demand.arrivals == 0.0:
        return staffed(demand, 0)
    held = len(demand.handle_times_seconds)
    load = demand.arrivals * demand.handle_times_seconds[-1] / held
    return _fewest(
        lambda agents: staffed(demand, agents),
        service_level,
        max(1, math.ceil(load + 0.5 * math.sqrt(load))),
        max(1, int(0.4 * math.sqrt(load))),
    )


def _fewest(fare: Callable[[int], Staffed], service_level: float, guess: int, step: int) -> Staffed:
    """Strides out from the guess until the level lies between, then halves what is between."""
    here = fare(guess)
    enough, short = (here, 0) if here.service_level >= service_level else (None, guess)
    while enough is None:
        guess += step
        step *= 2
        here = fare(guess)
        if here.service_level >= service_level:
            enough = here
        else:
            short = guess
    while short == 0 and enough.agents > 1:
        guess = max(1, enough.agents - step)
        step *= 2
        here = fare(guess)
        if here.service_level < service_level:
            short = guess
        else:
            enough = here
            if guess == 1:
                break
    while enough.agents - short > 1:
        here = fare((enough.agents + short) // 2)
        if here.service_level >= service_level:
            enough = here
        else:
            short = here.agents
    return enough


@dataclass(frozen=True, slots=True)
class _Served:
    waits: Waits
    occupancy: float
    mean_concurrency: float


def _served(demand: Demand, agents: int, arrivals: float) -> _Served:
    abandoning = 1.0 / demand.patience_seconds if demand.patience_seconds else 0.0
    target, handle_times = demand.target_seconds, demand.handle_times_seconds
    if demand.is_chat:
        chat = chat_waits(arrivals, agents, handle_times, abandoning, target)
        return _Served(chat.waits, chat.occupancy, chat.mean_concurrency)
    load = arrivals * handle_times[0]
    ln_last = ln_blocking(load, agents - 1)
    found = waits(Line(arrivals, agents / handle_times[0], abandoning, ln_last), target)
    busy = min(1.0, load * found.p_answered / agents)
    return _Served(found, busy, busy)


def _with_redials(demand: Demand, agents: int) -> float:
    """Arrivals a second, redials included: halved until they are as exact as a float."""
    new, again = demand.arrivals, demand.redial_probability

    def too_many(arrivals: float) -> bool:
        return arrivals * (1.0 - again * _served(demand, agents, arrivals).waits.p_abandon) > new

    low, high = new, new / (1.0 - again)
    while high - low > 1e-12 * high:
        middle = 0.5 * (low + high)
        if not low < middle < high:
            break
        low, high = (low, middle) if too_many(middle) else (middle, high)
    return 0.5 * (low + high)


def _nobody_there(demand: Demand) -> Staffed:
    """No agent at all: whoever can lose patience does."""
    leaves = 0.0 if demand.patience_seconds is None else 1.0
    arrivals = demand.arrivals / (1.0 - demand.redial_probability * leaves)
    lost = _Served(Waits(1.0, leaves, 0.0, 0.0, math.inf), 0.0, 0.0)
    return _told(demand, 0, arrivals, lost)


def _told(demand: Demand, agents: int, arrivals: float, served: _Served) -> Staffed:
    return Staffed(
        agents,
        served.waits.p_wait,
        served.waits.service_level,
        served.waits.speed_of_answer_seconds,
        served.waits.p_abandon,
        served.occupancy,
        served.mean_concurrency,
        arrivals * demand.period_seconds,
    )


def _within(name: str, value: float, least: float, most: float) -> None:
    # Written so that a value that is no number at all fails too.
    if not least <= value <= most:
        raise WorkforceTrouble(f"{name} {value}: is from {least:g} to {most:g}")
