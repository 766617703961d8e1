"""How people leave, the plan's fan, the pace, the gate, and counters of dismissals."""

import json
import math
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from releve.cli.main import app
from releve.core.workforce.attrition import (
    Tenure,
    Weibull,
    cumulative_incidence,
    fit_weibull,
    kaplan_meier,
)
from releve.core.workforce.dismissals import counters
from releve.core.workforce.essential import Requisition, refused_for, requisitions_from
from releve.core.workforce.pace import (
    RoleAtSite,
    absorbed,
    ask,
    departures,
    expected_months,
    highest_pace,
)
from releve.core.workforce.plan import Flow, scenario_from
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.workforce.input_files import read_table
from releve.shell.workforce.people_plan import play, predicted_headcount
from releve.shell.workforce.threshold_file import load_thresholds

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
AGENTS = RoleAtSite("agent", "Stockholm", 3000, 0.20, 0.15)
TODAY = date(2026, 11, 20)


def test_kaplan_meier_by_hand() -> None:
    """Six people: exits at 2, 3, 3, 8; still there after 5 and 9."""
    people = [Tenure(2, "resigned"), Tenure(3, "resigned"), Tenure(3, "retired"), Tenure(5)]
    people += [Tenure(8, "resigned"), Tenure(9)]
    steps = kaplan_meier(people)
    assert [step.months for step in steps] == [2, 3, 8]
    assert [step.share for step in steps] == pytest.approx([5 / 6, 1 / 2, 1 / 4])
    assert all(step.low < step.share < step.high for step in steps)


def test_people_who_were_not_seen_before_are_not_at_risk_before() -> None:
    people = [Tenure(3, "resigned"), Tenure(20, entered=10), Tenure(12, "resigned", entered=10)]
    assert [step.share for step in kaplan_meier(people)] == [0.0]
    assert next(step.share for step in kaplan_meier([*people, Tenure(4)])) == pytest.approx(0.5)


def test_kinds_of_exit_compete_and_add_up() -> None:
    chance = np.random.default_rng(1)
    resign, retire = chance.exponential(50, 3000), chance.exponential(90, 3000)
    people = [
        Tenure(min(a, b, 60.0), None if min(a, b) > 60 else ("resigned" if a < b else "retired"))
        for a, b in zip(resign.tolist(), retire.tolist(), strict=True)
    ]
    last = kaplan_meier(people)[-1]
    ends = [cumulative_incidence(people, kind)[-1][1] for kind in ("resigned", "retired")]
    assert sum(ends) == pytest.approx(1.0 - last.share, abs=1e-9)
    both = 1 / 50 + 1 / 90
    assert ends[0] == pytest.approx((1 / 50) / both * (1 - math.exp(-both * 60)), abs=0.03)
    # Alone, with retirements censored, resignation comes out too large.
    alone = [Tenure(p.months, p.exit_kind if p.exit_kind == "resigned" else None) for p in people]
    assert 1.0 - kaplan_meier(alone)[-1].share > ends[0] + 0.05


@pytest.mark.parametrize(("shape", "scale"), [(0.7, 40.0), (1.0, 60.0), (1.8, 30.0)])
def test_weibull_is_found_again(shape: float, scale: float) -> None:
    chance = np.random.default_rng(2)
    months = (scale * chance.weibull(shape, 6000)).tolist()
    people = [Tenure(min(m, 48.0), "resigned" if m < 48 else None) for m in months if m > 0]
    found = fit_weibull(people)
    assert found.shape == pytest.approx(shape, rel=0.05)
    assert found.scale_months == pytest.approx(scale, rel=0.06)
    # Seen from a tenure of 12 months on only, it is the same.
    late = [replace(p, entered=12.0) for p in people if p.months > 12]
    assert fit_weibull(late).shape == pytest.approx(shape, rel=0.12)


def test_the_new_leave_most_where_the_shape_is_below_one() -> None:
    young = Weibull(0.7, 40.0)
    assert young.leaves_within(0, 12) > young.leaves_within(24, 12)
    assert young.leaves_within(0, 12) == pytest.approx(1 - young.survival(12))
    with pytest.raises(WorkforceTrouble):
        fit_weibull([Tenure(3), Tenure(4)])


def test_700_of_3000_at_20_percent_a_year() -> None:
    months = expected_months(3000, 0.20, 700)
    assert months == pytest.approx(14.29, abs=0.005)
    assert expected_months(3000, 0.0, 700) is None
    answer = ask(AGENTS, 700, 12)
    assert not answer.allowed
    assert answer.months_expected == months
    assert answer.months_needed is not None
    assert answer.months_needed > 14.29
    # What the refusal asks for is enough, and a redeployment less is not.
    funded = replace(AGENTS, seats_a_month=answer.seats_needed / 12)
    assert ask(funded, 700, 12).allowed
    assert not ask(replace(AGENTS, seats_a_month=(answer.seats_needed - 1) / 12), 700, 12).allowed
    assert ask(AGENTS, 700, answer.months_needed).allowed


def test_departures_hold_with_95_percent() -> None:
    chance = np.random.default_rng(3)
    shock = np.exp(chance.normal(0.0, AGENTS.yearly_spread, 40_000))
    gone = chance.binomial(3000, -np.expm1(-AGENTS.hazard_a_year * shock))
    assert float((gone >= departures(AGENTS, 12)).mean()) == pytest.approx(0.95, abs=0.006)
    few = RoleAtSite("lead", "Oslo", 25, 0.1)
    assert departures(few, 12) == int(np.quantile(chance.binomial(25, 0.1, 40_000), 0.05))


@settings(deadline=None, max_examples=4)
@given(
    people=st.integers(20, 4000),
    rate=st.floats(0.02, 0.5),
    spread=st.floats(0, 0.4),
    seats=st.floats(0, 20),
)
def test_the_highest_pace_binds(people: int, rate: float, spread: float, seats: float) -> None:
    role = RoleAtSite("r", "s", people, rate, spread, seats)
    best = highest_pace(role, 8, 13)
    room = [
        absorbed(role, 12 * (week + 13) / (365.25 / 7)) - best.positions_a_week * week
        for week in range(1, 9)
    ]
    assert min(room) == pytest.approx(0.0, abs=1e-6)
    assert absorbed(role, 6) <= absorbed(role, 12)


def test_a_flow_that_does_not_close_is_unexplained() -> None:
    month = Flow(opening=100, hires=4, moved_out=2, resigned=5, retired=1, closing=96)
    assert month.unexplained == 0
    assert replace(month, closing=90).unexplained == 6
    assert replace(month, transferred=6, closing=90).unexplained == 0


def test_the_plan_is_the_same_again_and_leaves_nobody_unexplained() -> None:
    scenario = replace(scenario_from(read_table(EXAMPLES / "plan.toml")), runs=400)
    played = play(scenario)
    assert played == play(scenario)
    assert played.unexplained == 0
    assert played.headcount[0].p5 == played.headcount[0].p95 == 4500
    last = played.headcount[-1]
    assert last.p5 < 3500
    assert last.p95 - last.p5 > 100
    calm = play(replace(scenario, yearly_spread=0.0)).headcount[-1]
    assert last.p95 - last.p5 > 2 * (calm.p95 - calm.p5)


def test_who_is_not_needed_moves_and_learns() -> None:
    rows: list[dict[str, Any]] = [
        {"role": "agent", "site": "x", "people": 200, "resign_a_year": 0.0, "needed_at_end": 140},
        {"role": "lead", "site": "x", "people": 50, "resign_a_year": 0.0, "needed_at_end": 100},
    ]
    rows[0] |= {"seats_a_month": 5, "to_role": "lead", "months_to_proficiency": 0}
    plan = {"months": 12, "runs": 5, "roles": rows}
    agent, lead = play(scenario_from(plan)).roles
    assert (agent.close.p50, lead.close.p50) == (140, 110)
    assert lead.p_short == 0.0
    rows[0]["months_to_proficiency"] = 4
    assert play(scenario_from(plan)).roles[1].p_short == 1.0


def test_bands_cover_firms_that_were_not_told_their_hazard() -> None:
    """1,000 firms with good and bad years: 90 % bands from 6 to 12 years of history."""
    chance = np.random.default_rng(11)
    covered = 0
    for firm in range(1000):
        people, years = int(chance.integers(200, 5000)), int(chance.integers(6, 13))
        hazard = math.log(-math.log1p(-chance.uniform(0.08, 0.3)))
        spread = chance.uniform(0.08, 0.3)
        stocks = chance.integers(int(people * 0.8), int(people * 1.2), years + 1).tolist()
        exits = [
            int(chance.binomial(n, -math.expm1(-math.exp(hazard + spread * chance.normal()))))
            for n in stocks
        ]
        ends = predicted_headcount(exits[:-1], stocks[:-1], stocks[-1], 400, firm)
        low, high = np.percentile(ends, [5, 95])
        covered += bool(low <= stocks[-1] - exits[-1] <= high)
    assert 870 <= covered <= 930


@pytest.mark.parametrize(
    "wrong",
    [
        {"months": 0},
        {"roles": []},
        {"month": 12},
        {"roles": [{"role": "a", "site": "x", "people": -1, "resign_a_year": 0.1}]},
        {"roles": [{"role": "a", "site": "x", "people": 1, "resign_a_year": 1.2}]},
        {"roles": [{"role": "a", "site": "x", "people": 1, "resign_a_year": 0, "to_role": "b"}]},
        {"roles": [{"role": "a", "site": "x", "people": 1, "resign_a_year": 0, "to_rol": "b"}]},
    ],
)
def test_scenarios_that_are_none(wrong: dict[str, Any]) -> None:
    roles = [{"role": "a", "site": "x", "people": 10, "resign_a_year": 0.1}]
    with pytest.raises(WorkforceTrouble):
        scenario_from({"roles": roles, **wrong})


def test_the_gate() -> None:
    asked = Requisition("lead", "Oslo", 0.3, "plan of November", TODAY, "Kari Moe", True)
    assert refused_for(asked, 0.2, TODAY) is None
    assert refused_for(asked, 0.3, TODAY) == "risk_within_limit"
    assert refused_for(replace(asked, evidence=" "), 0.2, TODAY) == "no_evidence"
    assert refused_for(asked, 0.2, TODAY + timedelta(days=1)) == "expired"
    assert refused_for(replace(asked, expires_on=None), 0.2, TODAY) == "expired"
    assert refused_for(replace(asked, signed_by_person=False), 0.2, TODAY) == "not_signed"


def test_requisitions_of_a_plan_go_through_the_gate() -> None:
    table = dict(read_table(EXAMPLES / "plan.toml"))
    played = play(replace(scenario_from(table), runs=300))
    first, second = requisitions_from(table, played)
    assert first.risk_without == played.roles[1].p_short
    assert refused_for(first, 0.25, TODAY) is None
    assert refused_for(second, 0.25, TODAY) == "no_evidence"
    table["requisitions"] = [{"role": "pilot", "site": "Oslo"}]
    with pytest.raises(WorkforceTrouble, match="pilot"):
        requisitions_from(table, played)


def test_dismissals_are_counted_in_rolling_windows() -> None:
    thresholds = load_thresholds()
    days = [TODAY - timedelta(days=n) for n in (0, 3, 29, 29, 30, 89, 90)]

    def levels(people: int, on: list[date]) -> dict[str, tuple[int, int, str]]:
        found = counters(thresholds, on, people, TODAY)
        return {c.threshold.law: (c.counted, c.reached_at, c.level) for c in found}

    small = levels(60, days)
    assert small["Directive 98/59/EC, 30 days, 21 to 99 people"] == (4, 10, "far")
    assert small["Directive 98/59/EC, 90 days"] == (6, 20, "far")
    assert levels(250, [])["Directive 98/59/EC, 30 days, 100 to 299 people"][1] == 25
    ladder = [levels(60, [TODAY] * n)["Directive 98/59/EC, 90 days"][2] for n in (9, 10, 16, 20)]
    assert ladder == ["far", "near", "close", "reached"]
    assert "WARN Act, mass layoff, 500" in levels(700, [])
    assert levels(10, []) == {"Directive 98/59/EC, 90 days": (0, 20, "far")}


def test_the_commands_on_their_examples() -> None:
    for name, code, key in (("plan", 0, "headcount"), ("pace", 1, "dismissals")):
        arguments = ["workforce", name, "--scenario", str(EXAMPLES / f"{name}.toml")]
        answer = CliRunner().invoke(app, [*arguments, "--json"])
        assert answer.exit_code == code
        assert key in json.loads(answer.stdout)
        assert CliRunner().invoke(app, arguments).exit_code == code
    told = json.loads(answer.stdout)["roles"][0]
    assert told["months_expected"] == pytest.approx(14.29, abs=0.005)
