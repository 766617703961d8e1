"""Scenarios side by side: what differs, and what is left out of all of them."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from releve.cli.main import app
from releve.core.workforce.plan import scenario_from
from releve.core.workforce.side_by_side import compared
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.workforce.input_files import read_table
from releve.shell.workforce.people_plan import play

PLAN = Path(__file__).resolve().parents[2] / "examples" / "plan.toml"
BASE = replace(scenario_from(read_table(PLAN)), runs=300)


def test_differences_are_from_the_first() -> None:
    hiring = tuple(replace(role, hires_a_month=10) for role in BASE.roles)
    found = compared([play(BASE), play(replace(BASE, name="hiring", roles=hiring))])
    first, second = found.whole
    assert first.difference == 0.0
    assert second.difference == pytest.approx(10 * 15 * len(BASE.roles), rel=0.12)
    for end in found.roles:
        assert end.figures is not None
        assert end.figures["hires"] == (150.0 if end.scenario == "hiring" else 0.0)


def test_a_role_too_small_in_one_is_left_out_of_all() -> None:
    small = (replace(BASE.roles[0], seats_a_month=0, to_role=None), *BASE.roles[1:])
    small = (small[0], replace(small[1], people=4, needed_at_end=4), small[2])
    found = compared([play(BASE), play(replace(BASE, name="small", roles=small))])
    hidden = [end for end in found.roles if end.role == "merchant success"]
    assert [end.figures for end in hidden] == [None, None]
    assert all(end.suppressed for end in hidden)


def test_the_command_takes_several(tmp_path) -> None:
    other = tmp_path / "other.toml"
    text = PLAN.read_text().replace("runs = 2000", "runs = 200")
    other.write_text(text.replace('name = "4,500', 'name = "other 4,500'))
    arguments = ["workforce", "plan", "--scenario", str(PLAN), "--scenario", str(other)]
    answer = CliRunner().invoke(app, [*arguments, "--json"])
    told = json.loads(answer.stdout)
    assert {row["scenario"] for row in told["roles"]} == {
        "4,500 to 3,500 in 15 months",
        "other 4,500 to 3,500 in 15 months",
    }
    assert "surplus" in CliRunner().invoke(app, arguments).stdout
    with pytest.raises(WorkforceTrouble, match="same name"):
        compared([play(BASE), play(BASE)])
