"""The switchback against a rate that was planted, with a block's work lasting into the next."""

import json
import random

import pytest
from typer.testing import CliRunner

from releve.cli.main import app
from releve.core.workforce.switchback import Interval, drawn_arms, estimate
from releve.core.workforce.trouble import WorkforceTrouble

RATE = 0.35
LASTS = 3
BASE = {"weekday-am": 600.0, "weekday-pm": 400.0, "weekend-am": 300.0, "weekend-pm": 250.0}


def planted(seed: int, blocks: int = 56, hours: int = 12) -> list[Interval]:
    """Four weeks of half days. What an arm does to people's work builds up over some hours."""
    chance = random.Random(seed)
    strata = [
        f"{'weekend' if (block // 2) % 7 >= 5 else 'weekday'}-{'pm' if block % 2 else 'am'}"
        for block in range(blocks)
    ]
    found: list[Interval] = []
    assisted_before: list[bool] = []
    for block, assisted in enumerate(drawn_arms(strata, chance.random)):
        base, good_or_bad = BASE[strata[block]], chance.gauss(0, 40)
        for _ in range(hours):
            lately = [*assisted_before[-LASTS:], assisted]
            spared = RATE * 0.6 * base * sum(lately) / len(lately)
            minutes = base + good_or_bad + chance.gauss(0, 20) - spared
            issues = 0.6 * base * chance.uniform(0.95, 1.05) if assisted else 0.0
            found.append(Interval(block, strata[block], assisted, minutes, issues))
            assisted_before.append(assisted)
    return found


def _estimates(guard: int, seeds: int = 30):
    for seed in range(seeds):
        chance = random.Random(1000 + seed)
        yield estimate(planted(seed), guard, chance.random, redraws=299).displaced


def test_intervals_hold_the_planted_rate() -> None:
    found = list(_estimates(LASTS))
    inside = sum(one.low <= RATE <= one.high for one in found)
    # 95 % each: of 30, fewer than 25 happen once in a few hundred times.
    assert inside >= 25
    assert sum(one.mid or 0.0 for one in found) / len(found) == pytest.approx(RATE, abs=0.01)


def test_without_a_guard_what_lasts_is_taken_for_nothing_spared() -> None:
    found = list(_estimates(0, 20))
    assert sum(one.mid or 0.0 for one in found) / len(found) < RATE - 0.02


def test_arms_are_drawn_half_and_half_in_each_stratum() -> None:
    strata = ["am", "pm"] * 10 + ["odd"]
    drawn = drawn_arms(strata, random.Random(5).random)
    for name in ("am", "pm"):
        assert sum(a for a, s in zip(drawn, strata, strict=True) if s == name) == 5
    assert drawn != drawn_arms(strata, random.Random(6).random)


def test_what_carries_no_interval_is_refused() -> None:
    rows = planted(1)
    chance = random.Random(1).random
    with pytest.raises(WorkforceTrouble, match="guard"):
        estimate(rows, 12, chance)
    with pytest.raises(WorkforceTrouble, match="one arm"):
        estimate([row for row in rows if row.assisted], 1, chance)
    few = [row for row in rows if row.stratum == "weekend-am"][: 12 * 4]
    with pytest.raises(WorkforceTrouble, match=r"blocks|arm"):
        estimate(few, 1, chance)


def test_the_command(tmp_path) -> None:
    file = tmp_path / "hours.json"
    rows = [
        {"block": r.block, "stratum": r.stratum, "assisted": r.assisted}
        | {"minutes": r.minutes, "issues": r.issues}
        for r in planted(7)
    ]
    file.write_text(json.dumps({"intervals": rows}))
    arguments = ["workforce", "switchback", "estimate", "--inputs", str(file), "--guard", "3"]
    told = json.loads(CliRunner().invoke(app, [*arguments, "--json"]).stdout)
    assert told["displaced"]["low"] < RATE < told["displaced"]["high"]
    assert (told["blocks"], told["intervals"], told["dropped"]) == (56, 672, 168)
    assert "56 blocks" in CliRunner().invoke(app, arguments).stdout
    rows[0]["assisted"] = "yes"
    file.write_text(json.dumps({"intervals": rows}))
    assert isinstance(CliRunner().invoke(app, arguments).exception, WorkforceTrouble)
