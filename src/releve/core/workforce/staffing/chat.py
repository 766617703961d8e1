"""Chat: an agent holds several conversations at once, and each of them takes longer then.

A birth-death chain over the conversations in hand: they are spread evenly over the agents, an
agent with k of them ends them at the rate k / handle_time(k), and a customer waits only when every
agent holds as many as allowed. With one conversation an agent it is Erlang A (or C).

The even spread is the routing "to the least busy", with moves that keep it even: real chats stay
where they are, which simulation shows to be worth less than one point of service level.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from releve.core.workforce.staffing.waiting import Line, Waits, waits


@dataclass(frozen=True, slots=True)
class ChatWaits:
    """Waits, the share of agents' time with a conversation, and conversations held an agent."""

    waits: Waits
    occupancy: float
    mean_concurrency: float


def chat_waits(
    arrivals: float,
    agents: int,
    handle_times_seconds: Sequence[float],
    abandoning: float,
    target_seconds: float,
) -> ChatWaits:
    """The long run of `agents` who each take as many chats as there are handle times.

    `arrivals` and `abandoning` a second; the handle time at concurrency k stands at k - 1.
    """
    most = agents * len(handle_times_seconds)
    rate_when_full = agents * len(handle_times_seconds) / handle_times_seconds[-1]
    ln_weights = _ln_weights(arrivals, agents, handle_times_seconds)
    greatest = max(ln_weights)
    weights = [math.exp(ln - greatest) for ln in ln_weights]
    ln_free = greatest + math.log(math.fsum(weights))
    line = Line(arrivals, rate_when_full, abandoning, ln_weights[-1] - ln_free)
    found = waits(line, target_seconds)
    free = (1.0 - found.p_wait) / math.fsum(weights)
    held = free * math.fsum(count * weight for count, weight in enumerate(weights))
    busy = free * math.fsum(min(count, agents) * weight for count, weight in enumerate(weights))
    held += found.p_wait * most
    busy += found.p_wait * agents
    return ChatWaits(found, busy / agents, held / agents)


def _ln_weights(arrivals: float, agents: int, handle_times: Sequence[float]) -> list[float]:
    """Ln of each state's weight, for every number of chats in hand but the fullest."""
    ends = [0.0, *(count / seconds for count, seconds in enumerate(handle_times, start=1))]
    ln_arrivals = math.log(arrivals)
    found = [0.0]
    ln_weight = 0.0
    for count in range(1, agents * len(handle_times)):
        each, with_one_more = divmod(count, agents)
        rate = (agents - with_one_more) * ends[each]
        if with_one_more:
            rate += with_one_more * ends[each + 1]
        ln_weight += ln_arrivals - math.log(rate)
        found.append(ln_weight)
    return found
