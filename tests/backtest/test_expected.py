"""Minutes, complaints, and yeses: from measurements, with their intervals, or not at all."""

import random

import pytest

from releve.core.backtest.expected import (
    HandleTime,
    Yes,
    more_complaints,
    more_minutes,
)
from releve.core.quality.interval import wilson


def spent(errand, market, count, agents, mean=6.0, deviation=3.0):
    """A measured handle time."""
    return HandleTime(errand, market, count, agents, mean, deviation)


def test_minutes_of_more_and_fewer_handovers():
    times = [
        spent("pay_now", "se", 36, 12),
        spent("pay_now", "", 100, 20, 8.0),
        spent("", "", 9, 9),
    ]
    told = more_minutes({("pay_now", "se"): 10}, times)
    assert told.estimate is not None
    assert told.estimate.mid == 60
    # 1.96 * 3 / 6 on each side of the mean.
    assert told.estimate.low == pytest.approx(50.2, abs=0.01)
    fewer = more_minutes({("pay_now", "se"): -10}, times).estimate
    assert fewer is not None
    assert (fewer.low, fewer.mid) == (pytest.approx(-69.8, abs=0.01), -60)
    wider = more_minutes({("pay_now", "de"): 1}, times)
    assert wider.estimate is not None
    assert wider.estimate.mid == 8
    assert "a wider one" in wider.note


def test_minutes_of_a_few_people_are_no_figure():
    few = more_minutes(
        {("pay_now", "se"): 10}, [spent("pay_now", "se", 90, 9), spent("", "", 90, 9)]
    )
    assert few.estimate is None
    assert "fewer than 10 people" in few.note
    assert more_minutes({("payoff", "se"): 1}, []).note == "no handle time was measured yet"
    none = more_minutes({("payoff", "se"): 0}, []).estimate
    assert none is not None
    assert none.mid == 0


def test_a_change_between_two_outcomes_has_newcombes_interval():
    """Newcombe 1998, method 10, example (a): 56/70 less 48/80 is 0.2, 0.0524 to 0.3339."""
    told = more_complaints(
        {"refused": 1.0, "informed": -1.0}, {"refused": (56, 70), "informed": (48, 80)}
    )
    found = told.estimate
    assert found is not None
    assert (found.low, found.mid, found.high) == (
        pytest.approx(0.0524, abs=5e-5),
        pytest.approx(0.2),
        pytest.approx(0.3339, abs=5e-5),
    )


def test_complaints_without_data_are_no_figure():
    told = more_complaints({"refused": 2, "resolved": -2}, {"resolved": (1, 50)})
    assert told.estimate is None
    assert "refused" in told.note
    same = more_complaints({"refused": 0.0}, {}).estimate
    assert same is not None
    assert same.mid == 0


def test_the_interval_of_complaints_holds_the_truth():
    chance = random.Random(11)
    rates, weights = {"refused": 0.2, "informed": 0.08, "resolved": 0.03}, {}
    weights = {"refused": 40.0, "informed": -10.0, "resolved": -30.0}
    truth = sum(weights[name] * rate for name, rate in rates.items())
    held = 0
    for _ in range(400):
        seen = {
            name: (sum(chance.random() < rate for _ in range(150)), 150)
            for name, rate in rates.items()
        }
        found = more_complaints(weights, seen).estimate
        assert found is not None
        held += found.low <= truth <= found.high
    assert 0.92 <= held / 400 <= 0.99


def test_yeses_of_an_errand_where_there_are_enough():
    yes = Yes({"payoff": (19, 20), "late_fee": (0, 3)})
    assert yes.share("payoff") == wilson(19, 20)
    assert yes.share("late_fee") == wilson(19, 23)
    assert Yes({}).share("payoff") is None
