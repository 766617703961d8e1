"""A pause stops the clock: days past due are the same when it ends as when it began."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.core.lending.delinquency import days_past_due, plan_state
from releve.core.lending.event import ChargedOff, Paused, PaymentReceived, Resumed
from releve.core.lending.pausing import end_pause, paused_since, settle

# Captured on 1 October in 30 days: due on the 31st.
DUE = date(2026, 10, 31)


def test_due_dates_stay_while_paused_and_move_when_the_pause_ends_by_time(captured):
    order = captured().then(Paused(date(2026, 10, 10), "return", date(2026, 11, 7))).order
    assert settle(order, date(2026, 11, 6)).installments[0].due_on == DUE
    ended = settle(order, date(2026, 11, 7))
    assert ended.installments[0].due_on == DUE + timedelta(28)
    assert ended.pauses[0].ended_on == date(2026, 11, 7)
    assert settle(ended, date(2027, 1, 1)) == ended


def test_a_pause_ended_early_moves_by_the_days_really_paused(captured):
    past = captured().then(Paused(date(2026, 10, 10), "return", date(2026, 11, 7)))
    order = past.then(Resumed(date(2026, 10, 13), "return")).order
    assert order.installments[0].due_on == DUE + timedelta(3)


def test_a_paid_installment_does_not_move(captured):
    past = captured("pay_in_3").then(PaymentReceived(date(2026, 10, 1), 30000))
    past = past.then(Paused(date(2026, 10, 10), "return", date(2026, 10, 20)))
    parts = settle(past.order, date(2026, 10, 20)).installments
    assert [part.due_on for part in parts] == [
        date(2026, 10, 1),
        date(2026, 11, 11),
        date(2026, 12, 11),
    ]


def test_days_that_two_pauses_share_count_once(captured):
    past = captured().then(Paused(date(2026, 10, 10), "return", date(2026, 10, 20)))
    past = past.then(Paused(date(2026, 10, 15), "dispute", date(2026, 10, 30)))
    assert settle(past.order, date(2026, 10, 30)).installments[0].due_on == DUE + timedelta(20)


def test_a_pause_does_not_end_before_it_began_nor_twice(captured):
    order = captured().then(Paused(date(2026, 10, 10), "return", date(2026, 10, 20))).order
    with pytest.raises(ValueError, match="does not run"):
        end_pause(order, 1, date(2026, 10, 9))
    with pytest.raises(ValueError, match="ended on"):
        end_pause(settle(order, date(2026, 11, 1)), 1, date(2026, 11, 1))


STATES = [
    ([], "2026-10-30", "current", 0),
    ([], "2026-10-31", "due_today", 0),
    ([], "2026-11-03", "overdue", 3),
    ([Paused(date(2026, 11, 2), "return", date(2026, 12, 1))], "2026-11-20", "paused", 2),
    ([Paused(date(2026, 11, 2), "return", date(2026, 12, 1))], "2026-12-02", "overdue", 3),
    ([PaymentReceived(date(2026, 10, 5), 90000)], "2026-11-20", "closed", 0),
    ([ChargedOff(date(2026, 10, 5))], "2026-11-20", "charged_off", 0),
]


@pytest.mark.parametrize(("events", "day", "state", "days"), STATES)
def test_states(captured, events, day, state, days):
    past = captured()
    for event in events:
        past = past.then(event)
    today = date.fromisoformat(day)
    order = settle(past.order, today)
    assert plan_state(order, today) == state
    assert days_past_due(order, today) == days


PAUSES = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 60)), max_size=4)


@given(PAUSES, st.integers(0, 200))
def test_the_clock_is_the_days_not_paused(captured, pauses, after):
    """The slow model: walk day by day and count those that no pause covers."""
    begin = date(2026, 10, 10)
    order = captured().order
    spans = sorted((begin + timedelta(s), begin + timedelta(s + d)) for s, d in pauses)
    past = captured()
    for start, until in spans:
        past = past.then(Paused(start, "return", until))
    today = max([begin, *(start for start, _ in spans)]) + timedelta(after)
    order = settle(past.order, today)
    covered = sum(
        any(start <= day < until for start, until in spans)
        for day in (begin + timedelta(n) for n in range((today - begin).days))
    )
    clock = paused_since(order, today) or today
    assert (clock - order.installments[0].due_on).days == (today - DUE).days - covered
