"""Handle times without overlap, forecasts with what is not known, and the alarm on containment."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from releve.core.workforce.handle_time import Handled, baselines, own_minutes, total_minutes
from releve.core.workforce.span import Span, exact
from releve.core.workforce.staffing.intraday import (
    Forecast,
    agents_for,
    containment_alarm,
    reforecast,
)
from releve.core.workforce.staffing.staffed import Demand, agents_needed
from releve.core.workforce.trouble import WorkforceTrouble

KIND = ("pay_now", "sv", "se")
LIKE = Demand(0, 1800, (240,), 20, 120)


def test_minutes_of_several_chats_are_shared() -> None:
    handled = [
        Handled("a", KIND, 0, 10),
        Handled("a", KIND, 5, 15),
        Handled("a", KIND, 5, 8),
        Handled("b", KIND, 0, 10),
    ]
    assert own_minutes(handled) == pytest.approx([5 + 1 + 1, 1 + 1 + 5, 1, 10])


@settings(deadline=None)
@given(
    st.lists(
        st.builds(
            lambda agent, began, took: Handled(agent, KIND, began, began + took),
            st.sampled_from("ab"),
            st.integers(0, 200),
            st.integers(0, 60),
        ),
        max_size=30,
    )
)
def test_shares_add_up_to_the_time_agents_were_busy(handled: list[Handled]) -> None:
    busy = {
        (one.agent, minute) for one in handled for minute in range(int(one.began), int(one.ended))
    }
    assert math.fsum(own_minutes(handled)) == pytest.approx(len(busy))


def test_baselines_and_what_issues_would_have_taken() -> None:
    chance = np.random.default_rng(6)
    minutes = chance.gamma(4.0, 2.0, 400).tolist()
    handled = [Handled(str(n), KIND, 0.0, taken) for n, taken in enumerate(minutes)]
    other = ("dispute", "de", "de")
    found = baselines([*handled, Handled("x", other, 0, 30)])
    (measured,) = found
    assert measured.minutes.low < 8.0 < measured.minutes.high
    total = total_minutes(found, {KIND: 100.0})
    assert total.mid == pytest.approx(100 * np.mean(minutes))
    # One conversation says nothing of others.
    with pytest.raises(WorkforceTrouble, match="dispute/de/de"):
        total_minutes(found, {KIND: 100.0, other: 1.0})


def test_what_is_not_known_is_carried_into_agents() -> None:
    forecast = Forecast(Span(900, 1000, 1150), Span(0.5, 0.6, 0.65), Span(220, 240, 270))
    found = agents_for(forecast, LIKE, 0.8)
    assert found.mid == agents_needed(Demand(400, 1800, (240,), 20, 120), 0.8).agents
    assert found.mid is not None
    assert found.low < found.mid < found.high < found.assistants_down
    assert found.reserve == found.assistants_down - found.high
    known = agents_for(Forecast(exact(1000), exact(0.6), exact(240)), LIKE, 0.8)
    assert known.low == known.mid == known.high
    bounds = Forecast(Span(900, None, 1150), exact(0.6), exact(240))
    assert agents_for(bounds, LIKE, 0.8).mid is None


def test_the_day_is_believed_more_and_more() -> None:
    forecast = [100.0] * 10
    early = reforecast(forecast, [120.0], 0.1)
    late = reforecast(forecast, [120.0] * 8, 0.1)
    assert 100 < early[0] < late[0] < 120
    assert reforecast(forecast, [], 0.1) == tuple(forecast)
    # Days that differ much are believed at once.
    assert reforecast(forecast, [120.0], 1.0)[0] == pytest.approx(120, abs=0.5)


def test_the_alarm_is_seldom_false_and_soon_right() -> None:
    chance = np.random.default_rng(8)
    false, late = 0, 0
    for _ in range(400):
        usual = [(40, int(chance.binomial(40, 0.6))) for _ in range(48)]
        false += containment_alarm(usual, 0.6, 0.15, 48, 0.05) is not None
        fallen = [(40, int(chance.binomial(40, 0.6 if n < 20 else 0.4))) for n in range(48)]
        raised = containment_alarm(fallen, 0.6, 0.15, 48, 0.05)
        late += raised is None or not 20 <= raised <= 25
    # At most 5 %, with what 400 days allow by chance; the other includes the false ones.
    assert false <= 0.05 * 400 + 9
    assert late <= 0.1 * 400


def test_alarms_that_are_none() -> None:
    assert containment_alarm([], 0.6, 0.1, 48) is None
    assert containment_alarm([(100_000, 0)], 0.6, 0.1, 48) == 0
    for counts, usual, drop in (([(4, 5)], 0.6, 0.1), ([], 0.6, 0.6), ([], 1.0, 0.1)):
        with pytest.raises(WorkforceTrouble):
            containment_alarm(counts, usual, drop, 48)
