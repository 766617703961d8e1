"""Interest over a plan's life: agreed, earned as it falls due, saved when it is settled early."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from releve.core.books.account import Account
from releve.core.books.check import balances
from releve.core.lending.amortization import early_repayment
from releve.core.lending.event import (
    ChargedOff,
    CreditWithdrawn,
    DueDateMoved,
    ForbearanceArranged,
    GoodwillGiven,
    InterestEarned,
    Paused,
    PaymentReceived,
    Refunded,
)
from releve.core.lending.interest import accrued, of_agreed, settles_for
from releve.core.lending.order import Item, Order, Product
from releve.core.lending.past import Past
from releve.core.lending.schedule import agreed, amortization, schedule
from releve.core.values.ids import CustomerId, MerchantId, OrderId
from releve.shell.product_terms import load_product_terms

TERMS = load_product_terms()
ON = date(2026, 10, 1)


def financed(product: Product = "financing_12", amount=120000, plan=None) -> Past:
    order = Order(
        OrderId("o1"), MerchantId("m1"), "Nordsko", product, "EUR",
        (Item("Sofa", amount),), amount, ON,
    )  # fmt: skip
    plan = plan or schedule(TERMS[product], amount, ON, "de")
    return Past(CustomerId("c1"), order).captured(ON, amount, plan, 3000)


def stands(past: Past, account: Account) -> int:
    return balances(past.entries).get((account, "EUR"), 0)


def test_at_capture_nothing_is_earned():
    past = financed()
    interest = past.order.outstanding - 120000
    assert interest == sum(part.interest for part in past.order.installments) == 7235
    assert stands(past, Account.UNEARNED_INTEREST) == -interest
    assert stands(past, Account.INTEREST_INCOME) == 0


def test_interest_is_earned_when_its_installment_falls_due_and_once():
    past = financed()
    first, second = past.order.installments[:2]
    before = past.then(InterestEarned(first.due_on - timedelta(1)))
    assert before.entries == past.entries
    past = before.then(InterestEarned(first.due_on)).then(InterestEarned(first.due_on))
    assert stands(past, Account.INTEREST_INCOME) == -first.interest == -1095
    past = past.then(InterestEarned(second.due_on + timedelta(3)))
    assert stands(past, Account.INTEREST_INCOME) == -first.interest - second.interest


def test_nothing_falls_due_while_the_plan_is_paused():
    past = financed().then(Paused(ON, "return", date(2026, 11, 5)))
    assert past.then(InterestEarned(date(2026, 11, 2))).entries == past.entries
    moved = past.then(InterestEarned(date(2026, 12, 6)))
    assert stands(moved, Account.INTEREST_INCOME) == -1095


def test_paid_off_on_the_day_of_the_capture_it_costs_nothing():
    past = financed()
    assert settles_for(past.order, ON) == 120000
    past = past.then(PaymentReceived(ON, 120000))
    assert past.order.outstanding == past.order.credit == 0
    assert stands(past, Account.UNEARNED_INTEREST) == stands(past, Account.INTEREST_INCOME) == 0


def test_paid_off_in_the_middle_what_is_owed_to_the_day_is_taken_and_earned():
    day = date(2026, 12, 16)
    past = financed().then(PaymentReceived(date(2026, 11, 1), 10601))
    lines = amortization(TERMS["financing_12"], 120000, ON, "de")
    whole = early_repayment(lines, day, 10601)
    assert settles_for(past.order, day) == whole.amount
    past = past.then(PaymentReceived(day, whole.amount))
    assert past.order.outstanding == past.order.interest_unearned == 0
    assert stands(past, Account.INTEREST_INCOME) == -whole.interest_accrued
    assert [entry.kind for entry in past.entries[2:]] == [
        "payment", "interest_saved", "interest_earned",
    ]  # fmt: skip
    assert stands(past, Account.CASH) == 120000 + whole.interest_accrued


def test_who_pays_the_whole_plan_early_has_the_rest_to_credit():
    past = financed()
    everything = past.order.outstanding
    past = past.then(PaymentReceived(ON, everything))
    assert (past.order.outstanding, past.order.credit) == (0, everything - 120000)
    assert stands(past, Account.CUSTOMER_CREDIT) == 120000 - everything


def test_a_payment_ahead_that_settles_nothing_saves_nothing():
    past = financed().then(PaymentReceived(ON, 50000))
    assert past.order.interest_unearned == 7235
    assert past.order.outstanding == 127235 - 50000


def test_a_full_refund_at_once_leaves_nothing_owed():
    past = financed().then(Refunded(ON, 120000))
    assert past.order.outstanding == past.order.refunds[0].paid_out == 0
    assert stands(past, Account.UNEARNED_INTEREST) == 0


@pytest.mark.parametrize("policy", ["last_first", "next_first", "even"])
def test_half_a_refund_at_once_saves_half_the_interest_or_what_it_shortens(policy):
    past = financed().then(Refunded(ON, 60000, policy))
    interest = past.order.interest_unearned
    assert past.order.outstanding == 60000 + interest
    # Taken off evenly, half of every period's interest; off the end, more than that stays early.
    expected = {"last_first": (1900, 2100), "next_first": (5000, 5500), "even": (3617, 3720)}
    low, high = expected[policy]
    assert low < interest < high


def test_who_owes_only_interest_to_come_withdraws_and_owes_nothing():
    past = financed().then(PaymentReceived(ON, 10603))
    past = past.then(GoodwillGiven(ON, past.order.outstanding - 96))
    assert sum(part.interest_unearned for part in past.order.open_installments) == 96
    past = past.then(CreditWithdrawn(ON, date(2026, 10, 31)))
    assert past.order.withdrawn_on == ON
    assert past.order.outstanding == stands(past, Account.UNEARNED_INTEREST) == 0
    assert past.order.open_installments == ()


def test_a_withdrawal_ends_the_interest():
    past = financed().then(CreditWithdrawn(date(2026, 10, 11), date(2026, 11, 10)))
    owed = 120000 + accrued(financed().order.installments[0], date(2026, 10, 11))
    assert past.order.outstanding == owed == 120000 + 353
    assert stands(past, Account.UNEARNED_INTEREST) == 0


def test_relief_moves_the_interest_along_and_adds_none():
    past = financed().then(ForbearanceArranged(ON, 3, date(2026, 12, 1)))
    assert past.order.outstanding == 127235
    assert past.order.interest_unearned == 7235
    assert [part.interest for part in past.order.open_installments] == [2412, 2412, 2411]


def test_a_loss_is_what_was_lent_and_earned():
    past = financed().then(InterestEarned(date(2026, 11, 1))).then(ChargedOff(date(2027, 6, 1)))
    assert past.order.lost == 120000 + 1095
    assert stands(past, Account.CREDIT_LOSSES) == past.order.lost
    assert past.order.interest_unearned == stands(past, Account.UNEARNED_INTEREST) == 0


def test_a_plan_agreed_as_sums_has_its_interest_by_its_own_rate():
    # Reckoned by hand: growth of 9000 that 5000 after 31 and 5000 after 61 days pay back.
    plan = agreed(((date(2026, 11, 1), 5000), (date(2026, 12, 1), 5000)))
    assert [part.interest for part in of_agreed(9000, ON, plan)] == [666, 334]
    past = financed("financing_6", 9000, plan)
    assert settles_for(past.order, date(2026, 10, 30)) == 9000 + 666 * 29 // 31


@pytest.mark.parametrize("days", [(0, 0), (0, 31), (31, 31), (-3, 5)])
def test_odd_agreements_lose_no_interest(days):
    plan = agreed(tuple((ON + timedelta(day), 5000) for day in days))
    parted = of_agreed(9000, ON, plan)
    assert sum(part.interest for part in parted) == 1000
    assert all(0 <= part.interest <= part.amount for part in parted)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(["financing_6", "financing_12"]),
    st.integers(12, 10**8),
    st.integers(0, 500),
    st.integers(0, 10**8),
)
def test_what_settles_is_what_the_table_says(product, amount, days, paid):
    """`early_repayment` over the amortization table is the second model."""
    day = ON + timedelta(days)
    lines = amortization(TERMS[product], amount, ON, "de")
    past = financed(product, amount)
    if 0 < paid < settles_for(past.order, ON):
        past = past.then(PaymentReceived(ON, paid))
    else:
        paid = 0
    assert settles_for(past.order, day) == early_repayment(lines, day, paid).amount


STEPS = st.one_of(
    st.builds(PaymentReceived, st.just(ON), st.integers(1, 40000)),
    st.builds(
        Refunded, st.just(ON), st.integers(1, 60000), st.sampled_from(["even", "last_first"])
    ),
    st.builds(InterestEarned, st.just(ON)),
    st.builds(GoodwillGiven, st.just(ON), st.integers(1, 9000)),
    st.builds(DueDateMoved, st.just(ON), st.just(date(2027, 1, 9))),
    st.builds(ForbearanceArranged, st.just(ON), st.integers(1, 6), st.just(date(2027, 1, 31))),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 400), STEPS), max_size=8), st.integers(0, 420))
def test_whatever_happened_settling_leaves_nothing_owed_and_nothing_unearned(steps, last):
    past = financed()
    for days, event in sorted(steps, key=lambda step: step[0]):
        at = type(event)(ON + timedelta(days), *[getattr(event, f) for f in event.__slots__[1:]])
        try:
            past = past.then(at)
        except ValueError:
            continue
    day = max(ON + timedelta(last), ON + timedelta(max((d for d, _ in steps), default=0)))
    owed = settles_for(past.order, day)
    assert 0 <= owed <= past.order.outstanding
    if owed:
        credit = past.order.credit
        past = past.then(PaymentReceived(day, owed))
        assert past.order.credit == credit
        assert past.order.outstanding == past.order.interest_unearned == 0
        assert stands(past, Account.UNEARNED_INTEREST) == 0
    assert stands(past, Account.RECEIVABLE) == past.order.outstanding
    assert stands(past, Account.CUSTOMER_CREDIT) == -past.order.credit
