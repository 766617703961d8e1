"""Figures of few people are left out of what the workforce's commands tell."""

import json
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from releve.cli.main import app
from releve.core.workforce.cells import baseline_row, told_checks
from releve.core.workforce.gain_share import Employee, checks
from releve.core.workforce.handle_time import Baseline
from releve.core.workforce.span import Span

_ROLE = """
[[roles]]
role = "{role}"
site = "x"
people = {people}
"""


def _told(command: str, file: Path, *more: str) -> dict[str, Any]:
    answer = CliRunner().invoke(app, ["workforce", command, "--scenario", str(file), *more])
    assert answer.exit_code in (0, 1), answer.output
    return json.loads(answer.stdout)


def _plan(tmp_path: Path, *people: int) -> Path:
    file = tmp_path / "plan.toml"
    roles = "".join(
        _ROLE.format(role=f"r{n}", people=count) + "resign_a_year = 0.1\n"
        for n, count in enumerate(people)
    )
    file.write_text(f'name = "p"\nmonths = 3\nruns = 20\n{roles}', "utf-8")
    return file


def test_a_plan_leaves_out_a_small_role_and_the_next_one(tmp_path: Path) -> None:
    told = _told("plan", _plan(tmp_path, 4, 30, 200), "--json")
    small, next_one, large = told["roles"]
    assert small == dict.fromkeys(small) | {"role": "r0", "site": "x", "suppressed": True}
    assert next_one["suppressed"]
    assert next_one["close"] is None
    assert large["open"] == 200
    assert told["headcount"][0]["p50"] == 234


def test_a_plan_of_a_few_people_tells_no_headcount(tmp_path: Path) -> None:
    file = _plan(tmp_path, 4)
    assert _told("plan", file, "--json")["headcount"] is None
    answer = CliRunner().invoke(app, ["workforce", "plan", "--scenario", str(file)])
    assert "r0 at x: left out, fewer than 10 people" in answer.stdout


def test_how_soon_a_few_people_leave_is_not_told(tmp_path: Path) -> None:
    file = tmp_path / "pace.toml"
    asked = "attrition_a_year = 0.2\npositions = 3\nmonths = 1\n"
    rows = [_ROLE.format(role="a", people=9) + asked, _ROLE.format(role="b", people=900) + asked]
    file.write_text('name = "p"\n' + "".join(rows), "utf-8")
    few, many = _told("pace", file, "--json")["roles"]
    assert few["suppressed"]
    assert few["allowed"] is False
    told = {key for key, value in few.items() if value is not None}
    assert told == {"role", "site", "positions", "months", "allowed", "suppressed"}
    assert many["people"] == 900
    assert many["positions_a_week"] > 0


def test_a_check_of_a_small_group_says_only_whether_it_holds() -> None:
    people = [Employee(f"m{n}", 1000, 12, "agent", "men") for n in range(10)]
    people += [Employee(f"w{n}", 950, 12, "agent", "women") for n in range(9)]
    found = told_checks(people, checks(people, [0] * 19))
    assert [(one.holds, one.measured) for one in found] == [(False, None), (True, None)]
    people.append(Employee("w9", 950, 12, "agent", "women"))
    assert told_checks(people, checks(people, [0] * 20))[0].measured is not None


def test_a_baseline_wants_ten_agents() -> None:
    found = Baseline(("payoff", "sv", "se"), Span(3.0, 4.0, 5.0), 120)
    assert baseline_row(found, 9)["minutes"] is None
    assert baseline_row(found, 10)["minutes"] == {"low": 3.0, "mid": 4.0, "high": 5.0}
