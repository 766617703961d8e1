"""Sharing a gain: to the cent, slowed by the brake, checked before it is paid."""

import json
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from releve.cli.main import app
from releve.core.workforce.gain_share import (
    RULES,
    Brake,
    Employee,
    adjusted_rise,
    apportion,
    checks,
    pool_of,
    share_equally,
)
from releve.core.workforce.trouble import WorkforceTrouble

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "share.toml"
employees = st.builds(
    Employee,
    name=st.just("x"),
    pay_minor=st.integers(1, 10**8),
    tenure_months=st.integers(0, 600),
    category=st.sampled_from(["agent", "lead"]),
    group=st.sampled_from(["women", "men"]),
)


@settings(deadline=None)
@given(pool=st.integers(0, 10**10), people=st.lists(employees, min_size=1, max_size=40))
def test_every_rule_pays_the_pool_to_the_cent(pool: int, people: list[Employee]) -> None:
    for rule in RULES.values():
        paid = rule(pool, people)
        assert sum(paid) == pool
        assert min(paid) >= 0
    equal = share_equally(pool, people)
    assert max(equal) - min(equal) <= 1


@settings(deadline=None)
@given(pool=st.integers(0, 10**6), weights=st.lists(st.integers(1, 1000), min_size=1, max_size=30))
def test_nobody_is_a_unit_off(pool: int, weights: list[int]) -> None:
    paid = apportion(pool, [Fraction(weight) for weight in weights])
    exact = [Fraction(pool * weight, sum(weights)) for weight in weights]
    assert all(abs(amount - part) < 1 for amount, part in zip(paid, exact, strict=True))


def test_the_largest_remainders_get_the_units() -> None:
    assert apportion(10, [Fraction(1), Fraction(1), Fraction(1)]) == [4, 3, 3]
    assert apportion(7, [Fraction(5), Fraction(3), Fraction(1)]) == [4, 2, 1]
    assert apportion(7, []) == []


def test_the_brake_and_the_pool() -> None:
    quality = Brake(Fraction("0.92"), Fraction("0.85"))
    assert quality.share(Fraction("0.95")) == 1
    assert quality.share(Fraction("0.885")) == Fraction(1, 2)
    assert quality.share(Fraction("0.5")) == 0
    complaints = Brake(Fraction(5), Fraction(10))
    assert complaints.share(Fraction(4)) == 1
    assert complaints.share(Fraction(9)) == Fraction(1, 5)
    made = pool_of(1_000_001, Fraction(1, 10), Fraction(1, 2), Fraction(1, 5), 7)
    assert (made.paid_minor, made.reserve_minor) == (50_000 - 10_000 - 7, 10_000)
    assert pool_of(-5_000, Fraction(1, 10), Fraction(1)).paid_minor == 0
    with pytest.raises(WorkforceTrouble):
        pool_of(1, Fraction(2), Fraction(1))


def test_a_gap_and_four_fifths_are_found() -> None:
    def person(group: str, pay: int) -> Employee:
        return Employee("x", pay, 12, "agent", group)

    even = checks([person("women", 1000), person("men", 1000)], [80, 100])
    assert [check.holds for check in even] == [True, True]
    uneven = checks([person("women", 1000), person("men", 1000)], [79, 100])
    assert [(check.check, check.holds) for check in uneven][1] == ("four_fifths", False)
    # A payment can close a gap, and open one.
    pair = [person("women", 950), person("men", 1000)]
    assert not checks(pair, [0, 0])[0].holds
    assert checks(pair, [50, 50])[0].holds
    assert checks([person("women", 1000)], [10])[0].measured is None


def test_the_rise_is_of_those_who_were_there_both_times() -> None:
    stayed = [Employee(str(n), 1040, 20, "agent", "g", 1000) for n in range(3)]
    new = Employee("new", 5000, 1, "agent", "g")
    assert adjusted_rise([*stayed, new], 0.04) == pytest.approx(0.0)
    assert adjusted_rise([new], 0.04) is None


def test_the_command(tmp_path: Path) -> None:
    arguments = ["workforce", "share", "--scenario", str(EXAMPLE)]
    answer = CliRunner().invoke(app, [*arguments, "--json"])
    assert answer.exit_code == 0
    told = json.loads(answer.stdout)
    assert told["pool_minor"] + told["reserve_minor"] == 320_000
    for rule in told["rules"].values():
        assert sum(rule["paid_minor"].values()) == told["pool_minor"]
    file = tmp_path / "tenure.toml"
    file.write_text(EXAMPLE.read_text("utf-8").replace('rule = "equal"', 'rule = "by_tenure"'))
    answer = CliRunner().invoke(app, ["workforce", "share", "--scenario", str(file)])
    assert answer.exit_code == 1
    assert "four_fifths" in answer.stdout
