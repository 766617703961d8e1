"""What events make of an order, and that the entries always say the same as the order."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from releve.core.books.account import Account
from releve.core.books.check import (
    balances,
    fee_by_number,
    receivable_by_installment,
    trial_balance,
)
from releve.core.lending.event import (
    Canceled,
    ChargedOff,
    DisputeClosed,
    DisputeOpened,
    DueDateMoved,
    FeeWaived,
    ForbearanceArranged,
    LateFeeCharged,
    Paused,
    PaymentReceived,
    PaymentReceivedUnmatched,
    Refunded,
    Resumed,
    ReturnRegistered,
    Shipped,
)
from releve.core.lending.order import Order
from releve.core.lending.order_life import match_payment
from releve.core.values.ids import OrderId

O1 = OrderId("o1")

DAY = date(2026, 10, 10)


def test_a_capture_owes_the_merchant_all_but_its_fee(captured):
    past = captured("pay_in_3")
    assert balances(past.entries) == {
        (Account.RECEIVABLE, "SEK"): 90000,
        (Account.MERCHANT_PAYABLE, "SEK"): -87390,
        (Account.MERCHANT_FEE_INCOME, "SEK"): -2610,
    }


def test_a_payment_pays_installments_before_fees(captured):
    past = captured("pay_in_3").then(LateFeeCharged(DAY, 6000))
    past = past.then(PaymentReceived(DAY, 91000))
    assert past.order.fees[0].paid == 1000
    assert past.order.outstanding == 5000
    assert all(part.outstanding == 0 for part in past.order.installments)


def test_a_refund_takes_the_last_installments_first(captured):
    past = captured("pay_in_3").then(Refunded(DAY, 40000))
    assert [part.amount for part in past.order.installments] == [30000, 20000, 0]
    assert past.order.refunds[0].paid_out == 0


def test_what_a_refund_exceeds_the_debt_by_is_paid_out(captured):
    past = captured().then(PaymentReceived(DAY, 60000)).then(Refunded(DAY, 90000))
    assert past.order.outstanding == 0
    assert past.order.refunds[0].paid_out == 60000
    stand = balances(past.entries)
    assert stand[Account.CUSTOMER_CREDIT, "SEK"] == 0
    assert stand[Account.CASH, "SEK"] == 0


def test_fees_are_waived_oldest_first_and_the_income_stays_visible(captured):
    past = captured().then(LateFeeCharged(DAY, 6000)).then(LateFeeCharged(DAY, 5000))
    past = past.then(FeeWaived(DAY, 8000))
    assert [(fee.waived, fee.waived_on) for fee in past.order.fees] == [(6000, DAY), (2000, DAY)]
    stand = balances(past.entries)
    assert stand[Account.LATE_FEE_INCOME, "SEK"] == -11000
    assert stand[Account.FEE_WAIVERS, "SEK"] == 8000


def test_forbearance_spreads_what_is_left(captured):
    past = captured("pay_in_3").then(PaymentReceived(DAY, 40000))
    past = past.then(ForbearanceArranged(DAY, 3, date(2026, 12, 31)))
    left = past.order.open_installments
    assert [(part.number, part.due_on.isoformat(), part.amount) for part in left] == [
        (4, "2026-12-31", 16667),
        (5, "2027-01-31", 16667),
        (6, "2027-02-28", 16666),
    ]
    assert past.order.outstanding == 50000


def test_a_charge_off_leaves_nothing_owed_and_is_no_waiver(captured):
    past = captured().then(LateFeeCharged(DAY, 6000)).then(ChargedOff(DAY))
    assert past.order.outstanding == 0
    assert past.order.fees[0].waived_on is None
    assert balances(past.entries)[Account.CREDIT_LOSSES, "SEK"] == 96000


def test_money_received_before_is_matched_without_new_cash(captured):
    past = captured().then(PaymentReceivedUnmatched(DAY, 90000))
    assert past.order.outstanding == 90000
    order, entries = match_payment(past.order, DAY, 90000)
    stand = balances(past.entries + entries)
    assert order.outstanding == 0
    assert stand[Account.UNMATCHED_PAYMENTS, "SEK"] == 0
    assert stand[Account.CASH, "SEK"] == 90000


def test_a_registered_return_pauses_what_is_owed(captured):
    until = DAY + timedelta(28)
    owing = captured().then(ReturnRegistered(DAY, ("Boots",), until)).order
    assert owing.pauses[0].until == until
    paid = captured().then(PaymentReceived(DAY, 90000))
    assert paid.then(ReturnRegistered(DAY, (), until)).order.pauses == ()


def test_a_dispute_ends_with_its_pause(captured):
    past = captured().then(DisputeOpened(DAY, "not_received", None, DAY + timedelta(21)))
    assert past.order.pauses[0].reason == "not_received"
    decided = past.then(DisputeClosed(DAY + timedelta(5))).order
    assert decided.open_dispute is None
    assert decided.pauses[0].ended_on == DAY + timedelta(5)
    assert decided.installments[0].due_on == date(2026, 10, 31) + timedelta(5)


def test_the_next_installment_is_moved_where_none_is_named(captured):
    past = captured("pay_in_3").then(PaymentReceived(DAY, 30000))
    moved = past.then(DueDateMoved(DAY, date(2026, 11, 10))).order.installments[1]
    assert (moved.due_on, moved.times_moved) == (date(2026, 11, 10), 1)
    assert moved.agreed_due_on == date(2026, 11, 1)


FORBIDDEN = [
    PaymentReceived(DAY, 90001),
    PaymentReceived(DAY, 0),
    PaymentReceived(DAY, -5),
    FeeWaived(DAY, 1),
    Refunded(DAY, 90001),
    Canceled(DAY),
    DueDateMoved(DAY, DAY, 2),
    ReturnRegistered(DAY, ("Hat",)),
    DisputeClosed(DAY),
    Resumed(DAY, "return"),
    Paused(DAY, "return", DAY),
    ForbearanceArranged(DAY, 0, DAY),
    LateFeeCharged(DAY, 0),
]


@pytest.mark.parametrize("event", FORBIDDEN, ids=lambda event: type(event).__name__)
def test_what_the_state_forbids_is_an_error(captured, event):
    with pytest.raises(ValueError, match=r".+"):
        captured().then(event)


def test_nothing_is_captured_beyond_the_authorization(captured):
    past = captured()
    with pytest.raises(ValueError, match="cannot be captured"):
        past.captured(DAY, 1, past.order.installments)


DAYS = st.integers(0, 200).map(lambda days: DAY + timedelta(days))
EVENTS = st.one_of(
    st.builds(PaymentReceived, DAYS, st.integers(1, 60000)),
    st.builds(LateFeeCharged, DAYS, st.integers(1, 9000)),
    st.builds(FeeWaived, DAYS, st.integers(1, 9000)),
    st.builds(Refunded, DAYS, st.integers(1, 60000)),
    st.builds(DueDateMoved, DAYS, DAYS),
    st.builds(
        lambda day, more: Paused(day, "return", day + timedelta(more)), DAYS, st.integers(1, 60)
    ),
    st.builds(Resumed, DAYS, st.just("return")),
    st.builds(Shipped, DAYS),
    st.builds(ForbearanceArranged, DAYS, st.integers(1, 6), DAYS),
    st.builds(ChargedOff, DAYS),
    st.builds(PaymentReceivedUnmatched, DAYS, st.integers(1, 9000)),
)


def _agrees(order: Order, entries) -> None:
    left = receivable_by_installment(entries)
    assert {part.number: part.outstanding for part in order.installments} == {
        number: amount for (_, number), amount in left.items()
    }
    fees = fee_by_number(entries)
    assert [fee.outstanding for fee in order.fees] == [
        fees[O1, number] for number in range(1, len(order.fees) + 1)
    ]
    assert not any(trial_balance(entries).values())
    assert min([part.outstanding for part in order.installments], default=0) >= 0


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["pay_in_30", "pay_in_3", "pay_in_4"]), st.lists(EVENTS, max_size=12))
def test_the_entries_say_what_the_order_says_whatever_happens(captured, product, events):
    past = captured(product)
    for event in sorted(events, key=lambda event: event.on):
        before = past
        try:
            past = past.then(event)
        except ValueError:
            assert past is before
        _agrees(past.order, past.entries)
