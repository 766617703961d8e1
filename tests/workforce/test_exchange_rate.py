"""The exchange rate from a holdout: a planted truth is found, and the naive figure is not near."""

import math

import numpy as np
import pytest

import planted_truth
from releve.core.workforce.exchange_rate import (
    Arm,
    Stratum,
    bounds_without_holdout,
    displaced,
    holdout_customers,
)
from releve.core.workforce.trouble import WorkforceTrouble


def test_the_planted_truth_is_covered() -> None:
    """A fifth of the tool's seeds: at 95 % an interval, 17 of 20 fail once in 400 runs."""
    found = [planted_truth.planted(seed) for seed in range(20)]
    covered = sum(span.low <= planted_truth.TRUTH <= span.high for span, _ in found)
    assert covered >= 17
    for span, naive in found:
        assert span.high - span.low < 0.1
        assert naive > 1.5 * planted_truth.TRUTH
        assert span.high < naive


def test_fieller_beside_the_delta_method_where_both_are_good() -> None:
    held = Arm(20_000, 15.0, 260.0)
    treated = Arm(180_000, 9.0, 180.0, 1.6, 2.0, 4.0)
    span = displaced([Stratum("all", held, treated)])
    ratio = 6.0 / 1.6
    variance = 260 / 20_000 + 180 / 180_000 + ratio**2 * 2 / 180_000 + 2 * ratio * 4 / 180_000
    half = 1.959964 * math.sqrt(variance) / 1.6
    assert span.mid == pytest.approx(ratio)
    assert span.low == pytest.approx(ratio - half, rel=1e-3)
    assert span.high == pytest.approx(ratio + half, rel=1e-3)


def test_strata_count_by_their_customers() -> None:
    small = Stratum("sv", Arm(100, 20.0, 50.0), Arm(900, 10.0, 50.0, 1.0, 1.0))
    large = Stratum("de", Arm(900, 5.0, 50.0), Arm(8_100, 5.0, 50.0, 1.0, 1.0))
    assert displaced([small, large]).mid == pytest.approx(1.0)


def test_too_few_for_an_interval() -> None:
    with pytest.raises(WorkforceTrouble, match="fewer than two"):
        displaced([Stratum("x", Arm(1, 1.0, 0.0), Arm(9, 1.0, 1.0, 1.0))])
    with pytest.raises(WorkforceTrouble, match="too few"):
        displaced([Stratum("x", Arm(9, 1.0, 1.0), Arm(9, 1.0, 1.0, 0.1, 5.0))])


def test_without_a_holdout_there_are_bounds_only() -> None:
    span = bounds_without_holdout(0.62, 0.17, 0.2)
    assert span.mid is None
    assert span.low < planted_truth.TRUTH < span.high


def test_the_power_calculator_beside_simulation() -> None:
    customers = holdout_customers(16.0, 0.8, 0.1, power=0.8)
    held = round(customers * 0.1)
    chance = np.random.default_rng(4)
    error = 16.0 * math.sqrt(1 / held + 1 / (customers - held))
    seen = np.abs(chance.normal(0.8, error, 20_000)) > 1.959964 * error
    assert float(seen.mean()) == pytest.approx(0.8, abs=0.01)
    # Half and half is the cheapest; a smaller difference takes four times as many.
    assert holdout_customers(16.0, 0.8, 0.5) < customers
    assert holdout_customers(16.0, 0.4, 0.1) == pytest.approx(4 * customers, rel=1e-3)
    with pytest.raises(WorkforceTrouble):
        holdout_customers(16.0, 0.0, 0.1)
