"""Why a balance is what it is: what is listed adds up to it, whatever happened to the order."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from releve.core.books.account import Account
from releve.core.books.entry import reverse
from releve.core.lending.event import (
    ChargedOff,
    FeeWaived,
    ForbearanceArranged,
    LateFeeCharged,
    PaymentReceived,
    PaymentReceivedUnmatched,
    Refunded,
)
from releve.core.lending.why import (
    Balance,
    Posted,
    owed_by,
    owed_of_fee,
    owed_of_installment,
    owed_on,
    owed_to_merchant,
    why,
)
from releve.core.values.ids import EvidenceId, OrderId
from releve.shell.market_files import load_markets

MARKETS = load_markets()
DAY = date(2026, 10, 10)
O1 = OrderId("o1")


def posted(*pasts):
    entries = [entry for past in pasts for entry in past.entries]
    return [Posted(number, entry) for number, entry in enumerate(entries, start=1)]


DAYS = st.integers(0, 200).map(lambda days: DAY + timedelta(days))
EVENTS = st.one_of(
    st.builds(PaymentReceived, DAYS, st.integers(1, 60000)),
    st.builds(LateFeeCharged, DAYS, st.integers(1, 9000)),
    st.builds(FeeWaived, DAYS, st.integers(1, 9000)),
    st.builds(Refunded, DAYS, st.integers(1, 60000)),
    st.builds(ForbearanceArranged, DAYS, st.integers(1, 6), DAYS),
    st.builds(ChargedOff, DAYS),
    st.builds(PaymentReceivedUnmatched, DAYS, st.integers(1, 9000)),
)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["pay_in_30", "pay_in_3", "pay_in_4", "financing_6"]),
    st.lists(EVENTS, max_size=12),
    st.lists(EVENTS, max_size=6),
)
def test_what_is_listed_adds_up_to_every_balance(lives, product, events, others):
    past = lives.lived(lives.bought(product), events)
    other = lives.lived(lives.bought("pay_in_4", 40000, "o2"), others)
    both = posted(past, other)

    def adds_up(balance, expected):
        found = why(balance, both)
        assert found.amount == expected
        running = 0
        for step in found.steps:
            running += step.amount
            assert step.balance == running
            assert step.amount == sum(part.amount for part in step.parts)
        days = [step.posted.entry.value_date for step in found.steps]
        assert days == sorted(days)

    adds_up(owed_on(O1), past.order.outstanding)
    adds_up(owed_by([O1, OrderId("o2")]), past.order.outstanding + other.order.outstanding)
    for part in past.order.installments:
        adds_up(owed_of_installment(O1, part.number), part.outstanding)
    for number, fee in enumerate(past.order.fees, start=1):
        adds_up(owed_of_fee(O1, number), fee.outstanding)
    refunded = sum(refund.amount for refund in past.order.refunds)
    adds_up(owed_to_merchant([O1]), past.order.captured - 2610 - refunded)


def test_each_line_says_what_it_changed(lives):
    past = lives.bought().then(PaymentReceived(DAY, 30000)).then(LateFeeCharged(DAY, 6000))
    found = why(owed_on(O1), posted(past))
    assert [(s.posted.entry.kind, s.amount, s.balance) for s in found.steps] == [
        ("capture", 90000, 90000),
        ("payment", -30000, 60000),
        ("late_fee", 6000, 66000),
    ]
    assert [(p.installment, p.amount) for p in found.steps[0].parts] == [
        (1, 30000),
        (2, 30000),
        (3, 30000),
    ]
    assert found.steps[2].parts[0].fee == 1


def test_a_fee_names_the_law_in_force_on_its_day(lives):
    past = lives.bought().then(LateFeeCharged(date(2026, 11, 5), 6000))
    market = MARKETS.file("se")
    step = why(owed_on(O1), posted(past), market).steps[-1]
    grounds = {ground.key: ground for ground in step.market}
    assert grounds["late_fee"].value == 6000
    assert grounds["late_fee"].source == market.provision("late_fee", date(2026, 11, 5)).source
    assert grounds["late_fee"].from_day <= date(2026, 11, 5)
    assert {"late_fee_grace_days", "late_fees_per_order_max"} <= set(grounds)


def test_a_waiver_cites_the_policy_of_its_record_and_not_todays(lives):
    past = lives.bought().then(LateFeeCharged(DAY, 6000)).then(FeeWaived(DAY, 6000))
    kept = {"late_fee.waivers_per_365_days": 1, "authority.waive_fee_max_major": 25.0}
    entries = posted(past)
    entries[-1] = Posted(3, past.entries[-1], EvidenceId("E-1"), "waive_fee", ("house@old", kept))
    present = ("house@new", {"late_fee.waivers_per_365_days": 2})
    step = why(owed_on(O1), entries, policy=present).steps[-1]
    assert [(g.key, g.value, g.version) for g in step.policy] == [
        ("late_fee.waivers_per_365_days", 1, "house@old"),
        ("authority.waive_fee_max_major", 25.0, "house@old"),
    ]
    by_nobody = why(owed_on(O1), posted(past), policy=present).steps[-1]
    assert [g.version for g in by_nobody.policy] == ["house@new"]


def test_what_is_taken_back_stands_beside_what_it_takes_back(lives):
    past = lives.bought().then(PaymentReceived(DAY, 30000))
    entries = posted(past)
    entries.append(Posted(3, reverse(past.entries[1], 2, DAY + timedelta(3))))
    found = why(owed_of_installment(O1, 1), entries)
    assert [(s.posted.entry.kind, s.balance) for s in found.steps] == [
        ("capture", 30000),
        ("payment", 0),
        ("reversal", 30000),
    ]


def test_a_balance_is_of_one_side_of_the_books():
    with pytest.raises(ValueError, match="one side"):
        Balance(frozenset({Account.RECEIVABLE, Account.MERCHANT_PAYABLE}))
