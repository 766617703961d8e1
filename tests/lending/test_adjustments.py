"""Refund policies, goodwill, credit, recoveries, bounced payments, and disputes decided."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.core.books.account import Account
from releve.core.books.check import balances
from releve.core.lending.allocation import taken_off
from releve.core.lending.event import (
    ChargedOff,
    CreditRefunded,
    DisputeDecided,
    DisputeOpened,
    GoodwillGiven,
    LateFeeCharged,
    PaymentReceived,
    PaymentReceivedUnmatched,
    Recovered,
    Refunded,
)
from releve.core.lending.order_life import match_payment, take_back_payment
from releve.core.lending.refunding import refund_preview

DAY = date(2026, 10, 10)
POLICIES = ["even", "last_first", "next_first"]


def stands(past, account: Account) -> int:
    return balances(past.entries).get((account, "SEK"), 0)


TAKEN = [
    ("last_first", 40000, [30000, 20000, 0]),
    ("next_first", 40000, [0, 20000, 30000]),
    ("even", 40000, [16666, 16667, 16667]),
    ("even", 90000, [0, 0, 0]),
    ("even", 1, [29999, 30000, 30000]),
    ("next_first", 90000, [0, 0, 0]),
]


@pytest.mark.parametrize(("policy", "amount", "left"), TAKEN)
def test_a_refund_takes_off_by_policy(captured, policy, amount, left):
    past = captured("pay_in_3").then(Refunded(DAY, amount, policy))
    assert [part.amount for part in past.order.installments] == left


def test_taken_off_evenly_a_small_rest_gives_what_it_has(captured):
    past = captured("pay_in_3").then(PaymentReceived(DAY, 29000))
    past = past.then(Refunded(DAY, 10000, "even"))
    assert [part.outstanding for part in past.order.installments] == [0, 25500, 25500]


@given(
    st.lists(st.integers(0, 500), max_size=6),
    st.integers(0, 4000),
    st.sampled_from(POLICIES),
)
def test_every_policy_takes_all_there_is_and_no_more(left, amount, policy):
    claims = tuple(enumerate(left, start=1))
    taken = dict(taken_off(claims, amount, policy))
    assert sum(taken.values()) == min(amount, sum(left))
    assert all(0 < part <= left[number - 1] for number, part in taken.items())
    rest = [claim - taken.get(number, 0) for number, claim in claims]
    if policy == "even" and amount < sum(left):
        # Whoever has something left gave as much as anybody, but for one minor unit.
        most = max(taken.values(), default=0)
        assert all(taken.get(n, 0) >= most - 1 for n, r in enumerate(rest, 1) if r)


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("amount", [1, 40000, 90000])
def test_the_preview_is_what_then_happens(captured, policy, amount):
    past = captured("pay_in_3").then(PaymentReceived(DAY, 45000))
    shown = refund_preview(past.order, DAY, amount, policy)
    then = past.then(Refunded(DAY, amount, policy)).order
    assert (shown.before, shown.after) == (past.order.installments, then.installments)
    assert shown.paid_out == then.refunds[0].paid_out == max(0, amount - 45000)
    assert shown.interest_saved == 0


def test_a_preview_of_what_cannot_be_is_refused(captured):
    with pytest.raises(ValueError, match="not left to refund"):
        refund_preview(captured().order, DAY, 90001)


def test_goodwill_takes_off_what_is_owed_and_the_rest_is_credit(captured):
    past = captured("pay_in_3").then(LateFeeCharged(DAY, 6000)).then(GoodwillGiven(DAY, 40000))
    assert [part.amount for part in past.order.installments] == [0, 20000, 30000]
    past = past.then(GoodwillGiven(DAY, 60000))
    assert (past.order.outstanding, past.order.credit) == (0, 4000)
    assert past.order.fees[0].waived_on is None
    assert stands(past, Account.GOODWILL) == 100000
    assert stands(past, Account.CUSTOMER_CREDIT) == -4000
    assert past.order.adjusted("goodwill") == 100000


def test_credit_is_paid_back_and_never_more(captured):
    past = captured().then(PaymentReceived(DAY, 95000, excess_to_credit=True))
    assert (past.order.outstanding, past.order.credit) == (0, 5000)
    past = past.then(CreditRefunded(DAY, 3000)).then(CreditRefunded(DAY, 2000))
    assert past.order.credit == stands(past, Account.CUSTOMER_CREDIT) == 0
    assert stands(past, Account.CASH) == 90000
    with pytest.raises(ValueError, match="of a credit of 0"):
        past.then(CreditRefunded(DAY, 1))


def test_money_for_an_order_that_owes_nothing_is_credit(captured):
    paid = captured().then(PaymentReceived(DAY, 90000))
    past = paid.then(PaymentReceived(DAY, 500, excess_to_credit=True))
    assert past.order.credit == 500
    with pytest.raises(ValueError, match="more than the 0"):
        paid.then(PaymentReceived(DAY, 500))


def test_a_loss_is_recovered_in_parts_and_never_above(captured):
    past = captured().then(PaymentReceived(DAY, 30000)).then(ChargedOff(DAY))
    past = past.then(Recovered(DAY, 40000)).then(Recovered(DAY, 20000))
    assert stands(past, Account.RECOVERIES) == -60000
    assert stands(past, Account.CREDIT_LOSSES) == past.order.lost == 60000
    for amount in (1, 0, -5):
        with pytest.raises(ValueError, match="not left to recover"):
            past.then(Recovered(DAY, amount))
    with pytest.raises(ValueError, match="not left to recover"):
        captured().then(Recovered(DAY, 1))


def bounced(past, number=1, on=DAY, kinds=("payment", "interest_saved")):
    """The order and all entries after its payment of that number bounced."""
    posted = [(n, e) for n, e in enumerate(past.entries, 1) if e.kind in kinds]
    order, entries = take_back_payment(past.order, on, number, posted)
    return replace(past, order=order, entries=past.entries + entries)


def test_a_bounced_payment_is_owed_again_once(captured):
    before = captured("pay_in_3").then(LateFeeCharged(DAY, 6000))
    past = bounced(before.then(PaymentReceived(DAY, 93000)))
    assert past.order.installments == before.order.installments
    assert past.order.fees == before.order.fees
    assert past.order.payments[0].reversed_on == DAY
    assert balances(past.entries)[Account.CASH, "SEK"] == 0
    assert past.entries[-1].reverses == 3
    with pytest.raises(ValueError, match="cannot be taken back"):
        take_back_payment(past.order, DAY, 1, ())


def test_a_bounced_payment_leaves_what_others_paid(captured):
    past = captured("pay_in_3").then(PaymentReceived(DAY, 20000)).then(PaymentReceived(DAY, 30000))
    posted = [(2, past.entries[1])]
    order, _ = take_back_payment(past.order, DAY + timedelta(4), 1, posted)
    assert [part.paid for part in order.installments] == [10000, 20000, 0]


def test_a_payment_bounces_after_it_came_and_after_its_credit_is_gone_not_at_all(captured):
    past = captured().then(PaymentReceived(DAY, 95000, excess_to_credit=True))
    with pytest.raises(ValueError, match="is before payment 1"):
        bounced(past, on=DAY - timedelta(1))
    assert bounced(past).order.credit == 0
    with pytest.raises(ValueError, match="is spent"):
        bounced(past.then(CreditRefunded(DAY, 1)))


def test_what_came_in_unmatched_is_not_taken_back_as_a_payment(captured):
    past = captured().then(PaymentReceivedUnmatched(DAY, 90000))
    order, (entry,) = match_payment(past.order, DAY, 90000)
    with pytest.raises(ValueError, match="payment_matched is not taken back"):
        take_back_payment(order, DAY, 1, [(3, entry)])


def test_a_dispute_for_the_customer_takes_off_what_is_owed_and_pays_out_the_rest(captured):
    opened = DisputeOpened(DAY, "not_received", None, DAY + timedelta(21))
    past = captured("pay_in_3").then(PaymentReceived(DAY, 30000)).then(opened)
    past = past.then(DisputeDecided(DAY + timedelta(5), "customer"))
    assert past.order.outstanding == 0
    assert past.order.refunds[0].paid_out == 30000
    assert past.order.disputes[0].winner == "customer"
    assert past.order.open_dispute is None
    assert stands(past, Account.CASH) == 0


def test_a_dispute_for_the_merchant_ends_the_pause_and_moves_the_dates(captured):
    opened = DisputeOpened(DAY, "wrong_or_damaged", None, DAY + timedelta(180))
    past = captured().then(opened).then(DisputeDecided(DAY + timedelta(5), "merchant"))
    assert past.order.installments[0].due_on == date(2026, 10, 31) + timedelta(5)
    assert past.order.disputes[0].winner == "merchant"
    assert past.order.outstanding == 90000


def test_a_dispute_may_be_decided_for_the_customer_in_part(captured):
    opened = DisputeOpened(DAY, "wrong_or_damaged", None, DAY + timedelta(180))
    past = captured("pay_in_3").then(opened)
    decided = past.then(DisputeDecided(DAY, "customer", 30000, "even")).order
    assert [part.outstanding for part in decided.installments] == [20000, 20000, 20000]
    with pytest.raises(ValueError, match="no dispute is open"):
        captured().then(DisputeDecided(DAY, "merchant"))
    with pytest.raises(ValueError, match="nothing goes back"):
        past.then(DisputeDecided(DAY, "merchant", 1))
