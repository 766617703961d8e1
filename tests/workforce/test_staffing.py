"""Queues: the reference tables, laws that hold at any load, and simulations beside the chains."""

import heapq
import json
import math
import random
from collections import deque
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from releve.core.workforce.staffing.chat import chat_waits
from releve.core.workforce.staffing.erlang_b import blocking, ln_blocking, ln_poisson, load_at
from releve.core.workforce.staffing.staffed import Demand, agents_needed, staffed
from releve.core.workforce.trouble import WorkforceTrouble

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference" / "staffing.json"
CALLS = Demand(100, 1800, (180,), 20)
IMPATIENT = replace(CALLS, patience_seconds=120)

loads = st.floats(0.0, 1e9)
demands = st.builds(
    Demand,
    calls=loads,
    period_seconds=st.floats(1.0, 1e6),
    handle_times_seconds=st.tuples(st.floats(0.1, 1e5)),
    target_seconds=st.floats(0.0, 1e5),
    patience_seconds=st.none() | st.floats(1e-3, 1e9),
)


@pytest.fixture(scope="module")
def reference() -> dict[str, Any]:
    if not REFERENCE.is_file():
        pytest.skip("../shared is not there: nothing to compare with")
    return json.loads(REFERENCE.read_text("utf-8"))


def test_erlang_b_table(reference: dict[str, Any]) -> None:
    for lines, load in reference["erlang_b"]["lines_at_1_percent"].items():
        assert load_at(int(lines), 0.01) == pytest.approx(load, abs=1e-5)


def test_erlang_c_table(reference: dict[str, Any]) -> None:
    for row in reference["erlang_c"]:
        handle_times = (row["handle_time_seconds"],)
        demand = Demand(row["calls"], row["period_seconds"], handle_times, row["target_seconds"])
        found = staffed(demand, row["agents"])
        assert found.p_wait == pytest.approx(row["p_wait"], abs=1e-6)
        assert found.service_level == pytest.approx(row["service_level"], abs=1e-6)
        assert found.average_speed_of_answer_seconds == pytest.approx(
            row["average_speed_of_answer_seconds"], abs=1e-3
        )


def test_erlang_a_table(reference: dict[str, Any]) -> None:
    for row in reference["erlang_a"]:
        patience, target = row["patience_seconds"], row["target_seconds"]
        calls, handle_time = row["calls_per_1800s"], row["handle_time_seconds"]
        found = staffed(Demand(calls, 1800, (handle_time,), target, patience), row["agents"])
        assert found.p_wait == pytest.approx(row["p_wait"], abs=1e-6)
        assert found.p_abandon == pytest.approx(row["p_abandon"], abs=1e-6)
        assert found.service_level == pytest.approx(row["service_level_of_offered"], abs=1e-6)
        assert found.average_speed_of_answer_seconds == pytest.approx(
            row["speed_of_answer_of_served_seconds"], abs=1e-4
        )


def test_erlang_x_table(reference: dict[str, Any]) -> None:
    for row in reference["erlang_x"]:
        demand = replace(IMPATIENT, redial_probability=row["redial_probability"])
        found = staffed(demand, 11)
        # As many digits as the table has.
        assert found.calls_with_redials == pytest.approx(
            row["calls_per_1800s_with_redials"], abs=1e-3
        )
        assert found.service_level == pytest.approx(row["service_level"], abs=1e-5)
        assert found.p_abandon == pytest.approx(row["p_abandon"], abs=1e-5)


def test_chat_table(reference: dict[str, Any]) -> None:
    for row in reference["chat"]:
        handle_times = tuple(row["handle_time_seconds_at_concurrency"])
        target, patience = row["target_seconds"], row["patience_seconds"]
        demand = Demand(row["chats_per_1800s"], 1800, handle_times, target, patience)
        found = staffed(demand, row["agents"])
        assert found.service_level == pytest.approx(row["service_level_chain"], abs=1e-5)
        assert found.service_level == pytest.approx(row["service_level_simulated"], abs=0.01)
        assert found.p_abandon == pytest.approx(row["p_abandon"], abs=1e-5)
        assert found.mean_concurrency == pytest.approx(row["mean_concurrency"], abs=1e-4)


@settings(deadline=None)
@given(load=st.floats(1e-3, 300.0), lines=st.integers(0, 400))
def test_erlang_b_is_the_recurrence(load: float, lines: int) -> None:
    lost = 1.0
    for line in range(1, lines + 1):
        lost = load * lost / (line + load * lost)
    assert blocking(load, lines) == pytest.approx(lost, rel=1e-11, abs=1e-300)


def test_no_underflow_where_the_recurrence_has_none_left() -> None:
    assert blocking(10.0, 12_345) == 0.0
    assert ln_blocking(10.0, 12_345) == pytest.approx(ln_poisson(10.0, 12_345), rel=1e-12)
    # ln(10^12345 e^-10 / 12345!) from ln Gamma.
    assert ln_poisson(10.0, 12_345) == pytest.approx(
        12_345 * math.log(10.0) - 10.0 - math.lgamma(12_346), rel=1e-13
    )


@settings(deadline=None)
@given(demand=demands, agents=st.integers(0, 12_345), redial=st.floats(0.0, 0.95))
def test_finite_at_any_load(demand: Demand, agents: int, redial: float) -> None:
    if demand.patience_seconds is not None:
        demand = replace(demand, redial_probability=redial)
    found = staffed(demand, agents)
    for share in (found.p_wait, found.p_abandon, found.service_level, found.occupancy):
        assert 0.0 <= share <= 1.0
    assert found.average_speed_of_answer_seconds >= 0.0
    # A number so small that a second has none of it is none.
    assert found.calls_with_redials >= demand.calls * (1 - 1e-9) - 1e-300


@settings(deadline=None)
@given(demand=demands, agents=st.integers(1, 2_000))
def test_more_agents_never_serve_worse(demand: Demand, agents: int) -> None:
    less, more = staffed(demand, agents), staffed(demand, agents + 1)
    assert more.service_level >= less.service_level - 1e-9
    assert more.p_wait <= less.p_wait + 1e-9


@settings(deadline=None)
@given(demand=demands, agents=st.integers(1, 500))
def test_patience_without_end_is_erlang_c(demand: Demand, agents: int) -> None:
    load = demand.arrivals * demand.handle_times_seconds[0]
    if not 1e-6 < load < 0.98 * agents:
        return
    patient = staffed(replace(demand, patience_seconds=None), agents)
    # Long beside the wait itself, whatever units the demand came in.
    patience = min(1e12, 1e7 * max(1.0, patient.average_speed_of_answer_seconds) * agents)
    nearly = staffed(replace(demand, patience_seconds=patience), agents)
    assert nearly.p_wait == pytest.approx(patient.p_wait, abs=1e-4)
    assert nearly.service_level == pytest.approx(patient.service_level, abs=1e-4)
    assert nearly.average_speed_of_answer_seconds == pytest.approx(
        patient.average_speed_of_answer_seconds, rel=1e-3, abs=1e-9
    )


@settings(deadline=None)
@given(demand=demands, agents=st.integers(1, 300))
def test_no_redials_and_one_chat_at_once_are_erlang_a(demand: Demand, agents: int) -> None:
    patience, arrivals = demand.patience_seconds, demand.arrivals
    if patience is None or arrivals == 0.0:
        return
    plain = staffed(demand, agents)
    seldom = staffed(replace(demand, redial_probability=1e-12), agents)
    assert seldom.service_level == pytest.approx(plain.service_level, abs=1e-9)
    seconds, target = demand.handle_times_seconds[0], demand.target_seconds
    chat = chat_waits(arrivals, agents, (seconds,), 1.0 / patience, target)
    assert chat.waits.service_level == pytest.approx(plain.service_level, abs=1e-9)
    assert chat.waits.p_abandon == pytest.approx(plain.p_abandon, abs=1e-9)
    assert chat.mean_concurrency == pytest.approx(plain.mean_concurrency, rel=1e-6)


@settings(deadline=None, max_examples=60)
@given(demand=demands, agents=st.integers(1, 4_000))
def test_waits_beside_the_chain_itself(demand: Demand, agents: int) -> None:
    """P(wait) and P(abandon) from the birth-death chain, state by state."""
    load = demand.arrivals * demand.handle_times_seconds[0]
    patience = demand.patience_seconds
    if patience is None or not 1e-3 < load < 5e3:
        return
    arrivals, service = demand.arrivals, 1.0 / demand.handle_times_seconds[0]
    beyond = int(min(400_000, 50 + 3 * patience * arrivals + 200 * math.sqrt(load + agents)))
    states = np.arange(1, agents + beyond)
    leaving = np.minimum(states, agents) * service + np.maximum(states - agents, 0) / patience
    weights = np.concatenate([[0.0], np.cumsum(math.log(arrivals) - np.log(leaving))])
    shares = np.exp(weights - weights.max())
    shares /= shares.sum()
    if shares[-1] > 1e-12:
        return
    found = staffed(demand, agents)
    assert found.p_wait == pytest.approx(float(shares[agents:].sum()), abs=1e-8)
    waiting = np.maximum(np.arange(agents + beyond) - agents, 0)
    left = float((shares * waiting).sum()) / patience / arrivals
    assert found.p_abandon == pytest.approx(left, abs=1e-8)


@settings(deadline=None, max_examples=60)
@given(demand=demands, level=st.floats(0.01, 0.99))
def test_the_fewest_agents(demand: Demand, level: float) -> None:
    if demand.arrivals * demand.handle_times_seconds[0] > 1e4:
        return
    found = agents_needed(demand, level)
    assert found.service_level >= level
    if found.agents > 1:
        assert staffed(demand, found.agents - 1).service_level < level


def test_redials_are_a_fixed_point() -> None:
    found = staffed(replace(IMPATIENT, redial_probability=0.6), 11)
    again = 0.6 * found.p_abandon * found.calls_with_redials
    assert found.calls_with_redials == pytest.approx(100 + again, rel=1e-9)


def test_chat_beside_a_simulation_of_real_chats() -> None:
    """Chats that stay with their agent; the chain moves them about to keep them even."""
    handle_times, agents, patience, target = (300.0, 360.0, 480.0), 9, 180.0, 30.0
    demand = Demand(100, 1800, handle_times, target, patience)
    in_time = _simulated_chats(demand, agents, chats=150_000, seed=0)
    assert staffed(demand, agents).service_level == pytest.approx(in_time, abs=0.015)


def _simulated_chats(demand: Demand, agents: int, chats: int, seed: int) -> float:
    """Share answered in time: exponential work, done faster or slower as the agent holds more."""
    chance = random.Random(seed)
    rates = [0.0, *(k / seconds for k, seconds in enumerate(demand.handle_times_seconds, 1))]
    most = len(rates) - 1
    held = [0] * agents
    queue: deque[tuple[float, float]] = deque()
    now, arrived, in_time = 0.0, 0, 0
    while arrived < chats:
        ending = sum(rates[count] for count in held)
        now += chance.expovariate(demand.arrivals + ending)
        if chance.random() * (demand.arrivals + ending) < demand.arrivals:
            arrived += 1
            least = min(range(agents), key=held.__getitem__)
            if held[least] < most:
                held[least] += 1
                in_time += 1
            else:
                queue.append((now, now + chance.expovariate(1 / (demand.patience_seconds or 1))))
            continue
        who = chance.choices(range(agents), [rates[count] for count in held])[0]
        held[who] -= 1
        while queue and held[who] < most:
            came, leaves = queue.popleft()
            if leaves >= now:
                held[who] += 1
                in_time += now - came <= demand.target_seconds
    return in_time / chats


def test_calls_beside_a_simulation() -> None:
    """Erlang A by events: 100 calls in 1800 s, 180 s each, 10 agents, patience 120 s."""
    chance = random.Random(3)
    free = [0.0] * 10
    heapq.heapify(free)
    now, in_time, left, calls = 0.0, 0, 0, 120_000
    for _ in range(calls):
        now += chance.expovariate(IMPATIENT.arrivals)
        starts = max(now, free[0])
        if starts - now > chance.expovariate(1 / 120):
            left += 1
            continue
        heapq.heapreplace(free, starts + chance.expovariate(1 / 180))
        in_time += starts - now <= 20
    found = staffed(IMPATIENT, 10)
    assert found.service_level == pytest.approx(in_time / calls, abs=0.012)
    assert found.p_abandon == pytest.approx(left / calls, abs=0.008)


def test_a_demand_that_no_queue_has() -> None:
    faults = [
        {"calls": -1.0},
        {"calls": math.nan},
        {"period_seconds": 0.0},
        {"handle_times_seconds": ()},
        {"handle_times_seconds": (0.0,)},
        {"patience_seconds": 0.0},
        {"redial_probability": 1.0},
        {"redial_probability": 0.5},
    ]
    for fault in faults:
        with pytest.raises(WorkforceTrouble):
            replace(CALLS, **fault)
    for level in (0.0, 1.0, math.nan):
        with pytest.raises(WorkforceTrouble):
            agents_needed(CALLS, level)


def test_nobody_calls_and_nobody_answers() -> None:
    assert agents_needed(replace(CALLS, calls=0), 0.8).agents == 0
    alone = staffed(replace(IMPATIENT, redial_probability=0.5), 0)
    assert (alone.service_level, alone.p_abandon) == (0.0, 1.0)
    assert alone.calls_with_redials == 200
