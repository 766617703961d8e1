"""What an assistant tells of a balance is what the journal entries say, amount by amount."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from releve.core.lending.event import (
    FeeWaived,
    GoodwillGiven,
    LateFeeCharged,
    PaymentReceived,
    Refunded,
)
from releve.core.lending.told import told
from releve.core.lending.why import Posted, owed_on, why
from releve.core.values.ids import OrderId

DAY = date(2026, 10, 10)
DAYS = st.integers(0, 200).map(lambda days: DAY + timedelta(days))
EVENTS = st.one_of(
    st.builds(PaymentReceived, DAYS, st.integers(1, 60000)),
    st.builds(LateFeeCharged, DAYS, st.integers(1, 9000)),
    st.builds(FeeWaived, DAYS, st.integers(1, 9000)),
    st.builds(Refunded, DAYS, st.integers(1, 60000)),
)
ANY = st.one_of(EVENTS, st.builds(GoodwillGiven, DAYS, st.integers(1, 20000)))
PRODUCTS = st.sampled_from(["pay_in_30", "pay_in_3", "pay_in_4"])


@settings(max_examples=150, deadline=None)
@given(PRODUCTS, st.lists(ANY, max_size=10))
def test_the_lines_add_up_to_what_is_owed(lives, product, events):
    order = lives.lived(lives.bought(product), events).order
    assert sum(line.amount for line in told(order)) == order.outstanding


@settings(max_examples=150, deadline=None)
@given(PRODUCTS, st.lists(EVENTS, max_size=10))
def test_the_lines_are_the_entries_amounts_and_days(lives, product, events):
    past = lives.lived(lives.bought(product), events)
    posted = [Posted(number, entry) for number, entry in enumerate(past.entries, start=1)]
    steps = why(owed_on(OrderId("o1")), posted).steps
    made = [(step.posted.entry.value_date, step.amount) for step in steps]
    lines = told(past.order)
    waived = [line for line in lines if line.kind == "fee_waived"]
    assert not [line for line in lines if line.kind == "other"]
    if not waived:
        # A refund that was paid out whole changed nothing of what is owed.
        assert sorted((line.on, line.amount) for line in lines) == sorted(made)
