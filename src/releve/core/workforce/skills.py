"""Queues that share agents: several skills and languages, played contact by contact.

An agent who speaks two languages is one agent. Formulas for one queue count them in both, or ask
for two separate teams; the truth lies between separate teams and one pool of people who can do
everything, and is found by playing it. Poisson arrivals, exponential handle times and patience, as
the formulas have them, so that one skill alone agrees with Erlang C and A.

Who waits longest among an agent's skills is next. An arriving contact takes an idle agent of the
group with the fewest skills: who can do less is used first, and the flexible are kept free.

The interval is by batch means of a ratio (A. M. Law, Simulation Modeling and Analysis, 2015,
chapter 9): the time after the warm-up is cut into batches, long beside a contact.
"""

import heapq
import math
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from releve.core.rules.tables import as_texts
from releve.core.workforce import fields
from releve.core.workforce.span import Span
from releve.core.workforce.staffing.staffed import Demand, staffed
from releve.core.workforce.trouble import WorkforceTrouble

Uniform = Callable[[], float]
BATCHES = 20
# Student's t for 19 degrees of freedom, both sides of 95 %.
_T_95 = 2.093
_WARM_UP = 0.1


@dataclass(frozen=True, slots=True)
class SkillQueue:
    """What one skill is asked for: `calls` contacts in each period, served within the target."""

    skill: str
    calls: float
    handle_time_seconds: float
    target_seconds: float
    patience_seconds: float | None = None

    def demand(self, period_seconds: float) -> Demand:
        """The same demand for the formulas of one queue."""
        return Demand(
            self.calls,
            period_seconds,
            (self.handle_time_seconds,),
            self.target_seconds,
            self.patience_seconds,
        )


@dataclass(frozen=True, slots=True)
class AgentGroup:
    """So many agents with the same skills, each counted once."""

    group: str
    agents: int
    skills: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedQueues:
    """Skills and the agents who serve them."""

    period_seconds: float
    queues: tuple[SkillQueue, ...]
    groups: tuple[AgentGroup, ...]

    def __post_init__(self) -> None:
        names = [queue.skill for queue in self.queues]
        if not names or len(set(names)) < len(names):
            raise WorkforceTrouble("skills: there is none, or one stands there twice")
        for group in self.groups:
            odd = sorted(set(group.skills) - set(names))
            if odd or not group.skills or len(set(group.skills)) < len(group.skills):
                raise WorkforceTrouble(
                    f"{group.group}.skills: {odd[0] if odd else 'none, or one twice'}; "
                    f"skills are {', '.join(names)}"
                )
        for queue in self.queues:
            queue.demand(self.period_seconds)
            if not any(queue.skill in group.skills for group in self.groups if group.agents):
                raise WorkforceTrouble(f"{queue.skill}: no agent has this skill")


@dataclass(frozen=True, slots=True)
class SkillServed:
    """How one skill fares. Shares are of all who came; `came` is how many were played."""

    skill: str
    came: int
    service_level: Span
    p_abandon: Span
    mean_wait_seconds: Span


@dataclass(frozen=True, slots=True)
class Beside:
    """One skill's service level with other ways to count the same agents.

    `counted_in_each` counts whoever has the skill as there for it alone: the usual mistake, and an
    upper bound. `own_only` leaves the flexible out: a lower bound. Both are exact formulas.
    """

    skill: str
    counted_in_each: float
    own_only: float


def play_shared(shared: SharedQueues, contacts: int, uniform: Uniform) -> tuple[SkillServed, ...]:
    """Every skill's service, over about so many contacts. `uniform` draws from 0 to below 1."""
    rates = [queue.calls / shared.period_seconds for queue in shared.queues]
    if math.fsum(rates) <= 0.0 or not 1000 <= contacts <= 5_000_000:
        raise WorkforceTrouble("contacts: 1000 to 5000000, and somebody has to call")
    length = contacts / math.fsum(rates)
    floor = _Floor(shared, length * _WARM_UP, length, uniform)
    floor.play(rates)
    return tuple(
        _served(queue.skill, floor.tallies[place]) for place, queue in enumerate(shared.queues)
    )


def beside(shared: SharedQueues) -> tuple[Beside, ...]:
    """What formulas for one queue say of the same agents."""
    found: list[Beside] = []
    for queue in shared.queues:
        having = [group for group in shared.groups if queue.skill in group.skills]
        demand = queue.demand(shared.period_seconds)
        each = staffed(demand, sum(group.agents for group in having)).service_level
        own = sum(group.agents for group in having if len(group.skills) == 1)
        found.append(Beside(queue.skill, each, staffed(demand, own).service_level))
    return tuple(found)


def pooled(shared: SharedQueues) -> SharedQueues:
    """The same agents as if everybody had every skill: no sharing serves more."""
    everybody = sum(group.agents for group in shared.groups)
    skills = tuple(queue.skill for queue in shared.queues)
    group = AgentGroup("everybody", everybody, skills)
    return SharedQueues(shared.period_seconds, shared.queues, (group,))


def shared_from(table: fields.Table) -> SharedQueues:
    """Skills and groups as a file writes them. WorkforceTrouble names the key and the fault."""
    known = {"name", "period_seconds", "service_level", "contacts", "seed", "skills", "agents"}
    fields.known_only("", table, known)
    return SharedQueues(
        fields.number("", table, "period_seconds", 1800.0),
        tuple(_queue(f"skills.{n}.", row) for n, row in enumerate(fields.rows(table, "skills"), 1)),
        tuple(_group(f"agents.{n}.", row) for n, row in enumerate(fields.rows(table, "agents"), 1)),
    )


def _queue(where: str, row: fields.Table) -> SkillQueue:
    fields.known_only(
        where,
        row,
        {"skill", "calls", "handle_time_seconds", "target_seconds", "patience_seconds"},
    )
    return SkillQueue(
        fields.text(where, row, "skill"),
        fields.number(where, row, "calls"),
        fields.number(where, row, "handle_time_seconds"),
        fields.number(where, row, "target_seconds"),
        fields.number(where, row, "patience_seconds", 0.0) or None,
    )


def _group(where: str, row: fields.Table) -> AgentGroup:
    fields.known_only(where, row, {"group", "agents", "skills"})
    skills = as_texts(row.get("skills"))
    if skills is None:
        raise WorkforceTrouble(f"{where}skills: is a list of skills")
    return AgentGroup(
        fields.text(where, row, "group"), fields.whole(where, row, "agents"), tuple(skills)
    )


class _Tally:
    """What came to one skill in each batch, and what became of it."""

    def __init__(self) -> None:
        self.came = [0] * BATCHES
        self.in_time = [0] * BATCHES
        self.left = [0] * BATCHES
        self.answered = [0] * BATCHES
        self.waited = [0.0] * BATCHES


class _Floor:
    """The service floor: who waits for which skill, who is idle in which group."""

    def __init__(
        self, shared: SharedQueues, begins: float, length: float, uniform: Uniform
    ) -> None:
        self.queues = shared.queues
        self.begins, self.ends = begins, begins + length
        self.uniform = uniform
        self.waiting: list[deque[tuple[float, float]]] = [deque() for _ in shared.queues]
        self.tallies = [_Tally() for _ in shared.queues]
        self.idle = [group.agents for group in shared.groups]
        places = {queue.skill: place for place, queue in enumerate(shared.queues)}
        self.skills = [tuple(places[name] for name in group.skills) for group in shared.groups]
        fewest_first = sorted(range(len(self.skills)), key=lambda group: len(self.skills[group]))
        self.able = [
            [group for group in fewest_first if place in self.skills[group]]
            for place in range(len(self.queues))
        ]
        self.freed: list[tuple[float, int]] = []

    def play(self, rates: Sequence[float]) -> None:
        """Contacts come until the end; who still waits then is played on, for a while."""
        coming = [(self._drawn(1.0 / rate), place) for place, rate in enumerate(rates) if rate]
        heapq.heapify(coming)
        longest = max(queue.handle_time_seconds for queue in self.queues)
        until = self.ends + max(queue.target_seconds for queue in self.queues) + 5.0 * longest
        while coming[0][0] < until:
            now, place = coming[0]
            while self.freed and self.freed[0][0] <= now:
                self._next(*heapq.heappop(self.freed))
            self._arrive(now, place)
            heapq.heapreplace(coming, (now + self._drawn(1.0 / rates[place]), place))
        for place in range(len(self.queues)):
            for arrived, leaves in self.waiting[place]:
                if leaves <= until:
                    self._gone(place, arrived)

    def _drawn(self, mean: float) -> float:
        return -mean * math.log(1.0 - self.uniform())

    def _batch(self, arrived: float) -> int | None:
        if not self.begins <= arrived < self.ends:
            return None
        return int((arrived - self.begins) / (self.ends - self.begins) * BATCHES)

    def _arrive(self, now: float, place: int) -> None:
        batch = self._batch(now)
        if batch is not None:
            self.tallies[place].came[batch] += 1
        for group in self.able[place]:
            if self.idle[group]:
                self.idle[group] -= 1
                self._serve(now, place, now, group)
                return
        patience = self.queues[place].patience_seconds
        leaves = math.inf if patience is None else now + self._drawn(patience)
        self.waiting[place].append((now, leaves))

    def _next(self, now: float, group: int) -> None:
        """An agent is free: who has waited longest for any of their skills, or nobody."""
        chosen, longest = -1, math.inf
        for place in self.skills[group]:
            line = self.waiting[place]
            while line and line[0][1] <= now:
                self._gone(place, line.popleft()[0])
            if line and line[0][0] < longest:
                chosen, longest = place, line[0][0]
        if chosen < 0:
            self.idle[group] += 1
            return
        self.waiting[chosen].popleft()
        self._serve(now, chosen, longest, group)

    def _serve(self, now: float, place: int, arrived: float, group: int) -> None:
        queue = self.queues[place]
        heapq.heappush(self.freed, (now + self._drawn(queue.handle_time_seconds), group))
        batch = self._batch(arrived)
        if batch is None:
            return
        tally, waited = self.tallies[place], now - arrived
        tally.answered[batch] += 1
        tally.waited[batch] += waited
        tally.in_time[batch] += waited <= queue.target_seconds

    def _gone(self, place: int, arrived: float) -> None:
        batch = self._batch(arrived)
        if batch is not None:
            self.tallies[place].left[batch] += 1


def _served(skill: str, tally: _Tally) -> SkillServed:
    return SkillServed(
        skill,
        sum(tally.came),
        _ratio(tally.in_time, tally.came, 1.0),
        _ratio(tally.left, tally.came, 1.0),
        _ratio(tally.waited, tally.answered, math.inf),
    )


def _ratio(tops: Sequence[float], bottoms: Sequence[int], most: float) -> Span:
    """Sum over sum, with the interval of a ratio over the batches."""
    bottom = sum(bottoms)
    if not bottom:
        return Span(0.0, None, 1.0 if most == 1.0 else 1e9)
    middle = math.fsum(tops) / bottom
    errors = [top - middle * count for top, count in zip(tops, bottoms, strict=True)]
    spread = math.sqrt(math.fsum(error * error for error in errors) * BATCHES / (BATCHES - 1))
    either = _T_95 * spread / bottom
    return Span(max(0.0, middle - either), middle, min(most, middle + either))
