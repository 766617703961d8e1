"""The three numbers: refused without a measurement, and the same hash everywhere."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from releve.cli.main import app
from releve.core.workforce.span import Span, exact, span_from
from releve.core.workforce.statement import as_table, inputs_from, state
from releve.core.workforce.told import told_figures
from releve.core.workforce.trouble import WorkforceTrouble

RELEASE = "2.3 million conversations, 11 minutes, two thirds of chats"
MEASURED = {
    "conversations": 2_300_000,
    "displaced_minutes": {"mid": 1.64, "plus_minus": 0.2},
    "hours_per_fte": 160,
    "shrinkage": 0.30,
    "occupancy": 0.80,
}
FIGURES = ("workload_equivalent_fte", "capacity_equivalent_fte", "cashable_fte")


def _stated(inputs: dict[str, Any]) -> Any:
    return as_table(state(inputs_from(inputs)))


def _numbers(found: object) -> list[float]:
    if isinstance(found, dict):
        return [number for part in found.values() for number in _numbers(part)]
    if isinstance(found, list):
        return [number for part in found for number in _numbers(part)]
    return [found] if isinstance(found, int | float) else []


def test_a_release_carries_no_point_value() -> None:
    table: Any = as_table(state(told_figures(RELEASE)))
    assert [table[name]["mid"] for name in FIGURES] == [None, None, None]
    capacity = table["capacity_equivalent_fte"]
    assert capacity["low"] < 700
    assert capacity["high"] > 4706
    assert {"displaced_minutes", "hours_per_fte", "shrinkage", "occupancy"} <= set(table["missing"])
    assert table["identity"]
    assert not [number for number in _numbers(table) if 2634 < number < 2637]


def test_the_same_with_names_is_the_same() -> None:
    named = {"conversations": 2_300_000, "handle_time_minutes": 11, "share_of_chats": 2 / 3}
    assert _stated(named) == as_table(state(told_figures(RELEASE)))


def test_a_measured_exchange_gives_a_middle() -> None:
    table = _stated(MEASURED)
    assert table["capacity_equivalent_fte"]["mid"] == pytest.approx(700, abs=5)
    assert table["workload_equivalent_fte"]["mid"] == pytest.approx(392.9, abs=0.1)
    assert table["capacity_equivalent_fte"]["low"] < 700 < table["capacity_equivalent_fte"]["high"]
    assert table["cashable_fte"]["mid"] is None
    told = told_figures(
        f"{RELEASE}; 1.64 displaced minutes ± 0.2, 160 hours, 30 % shrinkage, 80 % occupancy"
    )
    assert told["displaced_minutes"] == Span(1.64 - 0.2, 1.64, 1.64 + 0.2)
    assert state(told).capacity.span == state(inputs_from(MEASURED)).capacity.span


def test_bounds_of_displaced_minutes_are_no_measurement() -> None:
    table = _stated(MEASURED | {"displaced_minutes": [0.5, 3.0]})
    assert table["capacity_equivalent_fte"]["mid"] is None
    assert table["capacity_equivalent_fte"]["is"] == "bounds"
    assert "displaced_minutes" in table["missing"]


def test_cashable_is_what_has_happened() -> None:
    cash = {"positions_ended": 120, "moved_elsewhere": 30, "oversight_fte": [8, 12]}
    assert _stated(MEASURED | cash)["cashable_fte"]["missing"] == ["rebound_fte"]
    cash |= {"rebound_fte": 5, "cost_per_fte": 50_000, "licences_cost": 400_000}
    table = _stated(MEASURED | cash)
    assert (table["cashable_fte"]["low"], table["cashable_fte"]["high"]) == (73, 77)
    assert table["cashable_money"]["low"] == 73 * 50_000 - 400_000
    # However much work was displaced, it does not become cash.
    more = _stated(MEASURED | cash | {"conversations": 9_000_000})
    assert more["cashable_fte"] == table["cashable_fte"]


def test_an_assistant_can_make_work() -> None:
    table = _stated(MEASURED | {"displaced_minutes": {"mid": -0.5, "plus_minus": 0.1}})
    assert table["capacity_equivalent_fte"]["high"] < 0


@settings(deadline=None)
@given(
    middle=st.floats(-5, 20),
    either=st.floats(0, 4),
    wider=st.floats(0, 3),
    hours=st.floats(80, 200),
)
def test_less_known_is_never_narrower(
    middle: float, either: float, wider: float, hours: float
) -> None:
    inputs = MEASURED | {"hours_per_fte": hours}
    narrow = state(
        inputs_from(inputs | {"displaced_minutes": {"mid": middle, "plus_minus": either}})
    ).capacity.span
    wide = state(
        inputs_from(inputs | {"displaced_minutes": {"mid": middle, "plus_minus": either + wider}})
    ).capacity.span
    assert narrow is not None
    assert wide is not None
    assert wide.low <= narrow.low <= narrow.high <= wide.high
    # A tenth on either side of every input holds every value that the inputs allow.
    exactly = exact(2_300_000.0) * exact(middle) / exact(60.0) / exact(hours) / exact(0.7 * 0.8)
    assert narrow.low - 1e-6 <= exactly.low <= narrow.high + 1e-6


def test_the_hash_is_over_the_statement_and_the_same_in_another_program(tmp_path: Path) -> None:
    file = tmp_path / "inputs.json"
    file.write_text(json.dumps(MEASURED))
    arguments = ["workforce", "statement", "--inputs", str(file), "--month", "2026-10", "--json"]
    here = json.loads(CliRunner().invoke(app, arguments).stdout)
    program = (
        "import json, sys\n"
        "from releve.core.workforce.statement import as_table, inputs_from, state\n"
        "print(as_table(state(inputs_from(json.load(sys.stdin)), '2026-10'))['hash'])\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps(MEASURED),
        capture_output=True,
        check=True,
        text=True,
        env={"PYTHONHASHSEED": "7", "LC_ALL": "C"},
    )
    assert ran.stdout.strip() == here["hash"]
    given = here.pop("hash")
    canonical = json.dumps(here, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert given == hashlib.sha256(canonical.encode()).hexdigest()
    reordered = tmp_path / "other.toml"
    reordered.write_text(
        "occupancy = 0.8\nshrinkage = 0.3\nhours_per_fte = 160.0\nconversations = 2300000\n"
        "displaced_minutes = { plus_minus = 0.2, mid = 1.64 }\n"
    )
    arguments[3] = str(reordered)
    assert json.loads(CliRunner().invoke(app, arguments).stdout)["hash"] == given


@pytest.mark.parametrize(
    "inputs",
    [
        {"conversation": 1},
        {"conversations": "many"},
        {"conversations": -1},
        {"occupancy": 0},
        {"shrinkage": 1},
        {"occupancy": 80},
        {"displaced_minutes": {"low": 2, "high": 1}},
        {"displaced_minutes": {"mid": 2}},
        {"hours_per_fte": [1, 2, 3]},
        {"hours_per_fte": True},
        {"hours_per_fte": float("nan")},
    ],
)
def test_inputs_that_are_none(inputs: dict[str, Any]) -> None:
    with pytest.raises(WorkforceTrouble, match=next(iter(inputs))[:6]):
        _stated(MEASURED | inputs)


def test_spans_as_people_write_them() -> None:
    assert span_from("x", 2) == exact(2.0)
    assert span_from("x", [1, 3]) == Span(1.0, None, 3.0)
    assert span_from("x", {"low": 1, "mid": 2, "high": 3}) == Span(1.0, 2.0, 3.0)


def test_bad_usage() -> None:
    for arguments in (
        ["--month", "x"],
        ["--inputs", "/nowhere.json"],
        ["--month", "2026-13", "--inputs", "x"],
    ):
        answer = CliRunner().invoke(app, ["workforce", "statement", *arguments])
        assert isinstance(answer.exception, WorkforceTrouble)
