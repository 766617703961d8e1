"""Shared queues played: beside the formulas for one queue, and between what bounds them."""

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from releve.cli.main import app
from releve.core.workforce.skills import (
    AgentGroup,
    SharedQueues,
    SkillQueue,
    beside,
    play_shared,
    pooled,
    shared_from,
)
from releve.core.workforce.staffing.staffed import staffed
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.workforce.input_files import read_table

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
ONE = SkillQueue("sv", 100, 180, 20)
TWO = SkillQueue("no", 40, 180, 20, 150)


def _chance(seed: int):
    return random.Random(seed).random


@pytest.mark.parametrize(("patience", "agents"), [(None, 13), (120.0, 10), (60.0, 12)])
def test_one_skill_agrees_with_erlang(patience: float | None, agents: int) -> None:
    queue = replace(ONE, patience_seconds=patience)
    shared = SharedQueues(1800, (queue,), (AgentGroup("all", agents, ("sv",)),))
    exact = staffed(queue.demand(1800), agents)
    inside = 0
    for seed in range(10):
        played = play_shared(shared, 30_000, _chance(seed))[0]
        inside += played.service_level.low <= exact.service_level <= played.service_level.high
        assert played.p_abandon.mid == pytest.approx(exact.p_abandon, abs=0.02)
    # Of ten intervals of 95 %, fewer than eight hold the truth once in eighty times.
    assert inside >= 8


def test_sharing_lies_between_separate_teams_and_one_pool() -> None:
    flexible = SharedQueues(
        1800,
        (ONE, TWO),
        (
            AgentGroup("sv", 9, ("sv",)),
            AgentGroup("no", 3, ("no",)),
            AgentGroup("both", 4, ("sv", "no")),
        ),
    )
    separate = replace(
        flexible, groups=(AgentGroup("sv", 11, ("sv",)), AgentGroup("no", 5, ("no",)))
    )

    def in_time(shared: SharedQueues) -> float:
        found = play_shared(shared, 30_000, _chance(3))
        came = sum(one.came for one in found)
        return sum((one.service_level.mid or 0.0) * one.came for one in found) / came

    assert in_time(separate) + 0.01 < in_time(flexible) < in_time(pooled(flexible)) + 0.01
    for one, other in zip(play_shared(flexible, 30_000, _chance(4)), beside(flexible), strict=True):
        # Counting the flexible in each of their queues promises too much, leaving them out too
        # little.
        assert other.own_only < one.service_level.low
        assert one.service_level.high < other.counted_in_each


def test_the_same_seed_plays_the_same() -> None:
    shared = shared_from(read_table(EXAMPLES / "skills.toml"))
    assert play_shared(shared, 2000, _chance(1)) == play_shared(shared, 2000, _chance(1))
    assert play_shared(shared, 2000, _chance(1)) != play_shared(shared, 2000, _chance(2))


def test_a_queue_that_grows_without_end_is_not_waited_for() -> None:
    shared = SharedQueues(1800, (ONE,), (AgentGroup("few", 5, ("sv",)),))
    played = play_shared(shared, 5000, _chance(1))[0]
    assert played.service_level.high < 0.05


def test_what_cannot_be_is_named() -> None:
    for groups, fault in (
        ((AgentGroup("a", 0, ("sv",)),), "sv: no agent"),
        ((AgentGroup("a", 3, ("fi",)),), "fi"),
    ):
        with pytest.raises(WorkforceTrouble, match=fault):
            SharedQueues(1800, (ONE,), groups)
    with pytest.raises(WorkforceTrouble, match="skills"):
        shared_from({"skills": [], "agents": []})


def test_the_command_finds_what_formulas_miss() -> None:
    arguments = ["workforce", "staff", "--skills", str(EXAMPLES / "skills.toml")]
    answer = CliRunner().invoke(app, [*arguments, "--json"])
    assert answer.exit_code == 1
    told = json.loads(answer.stdout)
    assert told["agents"] == 17
    by_name = {row["skill"]: row for row in told["skills"]}
    assert by_name["no"]["meets"] is False
    assert by_name["no"]["counted_in_each"] > 0.85
    assert by_name["no"]["service_level"]["high"] < 0.65
    few = CliRunner().invoke(app, ["workforce", "staff", "--calls", "3"])
    assert isinstance(few.exception, WorkforceTrouble)
