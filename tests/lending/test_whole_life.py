"""Any order of events: the entries alone say what the order says, in every account."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from releve.core.books.account import Account, stands_right
from releve.core.books.check import (
    balances,
    fee_by_number,
    receivable_by_installment,
    reversed_twice,
    trial_balance,
)
from releve.core.lending.event import (
    ChargedOff,
    CreditRefunded,
    CreditWithdrawn,
    DisputeDecided,
    DisputeOpened,
    DueDateMoved,
    FeeWaived,
    ForbearanceArranged,
    GoodwillGiven,
    InterestEarned,
    LateFeeCharged,
    Paused,
    PaymentReceived,
    Recovered,
    Refunded,
)
from releve.core.lending.interest import settles_for
from releve.core.lending.order import Item, Order
from releve.core.lending.order_life import take_back_payment
from releve.core.lending.past import Past
from releve.core.lending.schedule import schedule
from releve.core.values.ids import CustomerId, MerchantId, OrderId
from releve.shell.product_terms import load_product_terms

TERMS = load_product_terms()
ON = date(2026, 10, 1)
O1 = OrderId("o1")
DAYS = st.integers(0, 420).map(lambda days: ON + timedelta(days))
SOME = st.integers(1, 60000)
POLICY = st.sampled_from(["even", "last_first", "next_first"])
LATER = st.integers(1, 200)
TAKE_BACK, SETTLE = "take back", "settle"
EVENTS = st.one_of(
    st.builds(PaymentReceived, DAYS, SOME, st.none(), st.booleans()),
    st.builds(InterestEarned, DAYS),
    st.builds(Refunded, DAYS, SOME, POLICY),
    st.builds(GoodwillGiven, DAYS, st.integers(1, 20000)),
    st.builds(CreditRefunded, DAYS, st.integers(1, 20000)),
    st.builds(LateFeeCharged, DAYS, st.integers(1, 9000)),
    st.builds(FeeWaived, DAYS, st.integers(1, 9000)),
    st.builds(DueDateMoved, DAYS, DAYS),
    st.builds(lambda on, days: Paused(on, "return", on + timedelta(days)), DAYS, LATER),
    st.builds(ForbearanceArranged, DAYS, st.integers(1, 6), DAYS),
    st.builds(lambda on, days: CreditWithdrawn(on, on + timedelta(days)), DAYS, LATER),
    st.builds(
        lambda on, days: DisputeOpened(on, "not_received", None, on + timedelta(days)), DAYS, LATER
    ),
    st.builds(DisputeDecided, DAYS, st.sampled_from(["customer", "merchant"])),
    st.builds(ChargedOff, DAYS),
    st.builds(Recovered, DAYS, st.integers(1, 90000)),
    st.tuples(st.just(TAKE_BACK), DAYS, st.integers(0, 4)),
    st.tuples(st.just(SETTLE), DAYS, st.just(0)),
)
EVER_OWED = (Account.RECEIVABLE, Account.LATE_FEE_RECEIVABLE, Account.CUSTOMER_CREDIT)
NORMAL = (*EVER_OWED, Account.UNEARNED_INTEREST, Account.INTEREST_INCOME, Account.CREDIT_LOSSES)


def agrees(order: Order, entries) -> None:
    left = receivable_by_installment(entries)
    assert {part.number: part.outstanding for part in order.installments} == {
        number: amount for (_, number), amount in left.items()
    }
    fees = fee_by_number(entries)
    assert [fee.outstanding for fee in order.fees] == [
        fees[O1, number] for number in range(1, len(order.fees) + 1)
    ]
    stand = {account: balances(entries).get((account, "SEK"), 0) for account in Account}
    assert not any(trial_balance(entries).values())
    assert all(stands_right(account, stand[account]) for account in NORMAL)
    assert stand[Account.UNEARNED_INTEREST] == -order.interest_unearned
    earned = sum(part.interest_earned for part in order.installments)
    assert stand[Account.INTEREST_INCOME] == -earned
    assert stand[Account.CUSTOMER_CREDIT] == -order.credit
    assert stand[Account.CREDIT_LOSSES] == order.lost
    assert stand[Account.RECOVERIES] == -order.adjusted("recovery") >= -order.lost
    assert stand[Account.GOODWILL] == order.adjusted("goodwill")
    assert min((part.outstanding for part in order.installments), default=0) >= 0
    assert min((part.interest_unearned for part in order.installments), default=0) >= 0
    assert min((part.paid for part in order.installments), default=0) >= 0
    assert not reversed_twice(entries)


def received(past: Past) -> int:
    kept = [payment.amount for payment in past.order.payments if payment.reversed_on is None]
    paid_out = sum(r.paid_out for r in past.order.refunds) + past.order.adjusted("credit_refund")
    return sum(kept) + past.order.adjusted("recovery") - paid_out


def bounced(past: Past, on: date, number: int) -> Past:
    """The payment of that number taken back: its entry, and the interest saved right after it."""
    numbered = list(enumerate(past.entries, start=1))
    at = [place for place, (_, e) in enumerate(numbered) if e.kind == "payment"]
    posted = numbered[at[number - 1] : at[number - 1] + 1] if 0 < number <= len(at) else []
    after = numbered[at[number - 1] + 1 :][:1] if posted else []
    posted += [each for each in after if each[1].kind == "interest_saved"]
    order, entries = take_back_payment(past.order, on, number, posted)
    return replace(past, order=order, entries=past.entries + entries)


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(["pay_in_3", "financing_6", "financing_12"]),
    st.lists(EVENTS, max_size=14),
)
def test_the_entries_say_what_the_order_says_whatever_happens(product, events):
    order = Order(
        O1, MerchantId("m1"), "Nordsko", product, "SEK", (Item("Sofa", 90000),), 90000, ON
    )
    plan = schedule(TERMS[product], 90000, ON, "se")
    past = Past(CustomerId("c1"), order).captured(ON, 90000, plan, 2610)
    for event in sorted(events, key=_day):
        before = past
        try:
            past = then(past, event)
        except ValueError:
            assert past is before
        agrees(past.order, past.entries)
        assert balances(past.entries).get((Account.CASH, "SEK"), 0) == received(past)
        assert 0 <= settles_for(past.order, _day(event)) <= past.order.outstanding


def then(past: Past, event) -> Past:
    if not isinstance(event, tuple):
        return past.then(event)
    what, on, number = event
    if what == SETTLE:
        return past.then(PaymentReceived(on, settles_for(past.order, on)))
    # The number 0 stands for the last payment: the one that may have settled the plan.
    return bounced(past, on, number or len(past.order.payments))


@settings(max_examples=200, deadline=None)
@given(
    st.integers(0, 8),
    st.integers(0, 300),
    st.integers(0, 60),
)
def test_a_plan_settled_and_bounced_is_as_if_it_had_not_been(paid, days, later):
    """The same installments, with the interest that runs on; only what was earned is earned."""
    product = "financing_12"
    order = Order(
        O1, MerchantId("m1"), "Nordsko", product, "SEK", (Item("Sofa", 90000),), 90000, ON
    )
    past = Past(CustomerId("c1"), order).captured(
        ON, 90000, schedule(TERMS[product], 90000, ON, "se")
    )
    for part in past.order.installments[:paid]:
        past = past.then(PaymentReceived(ON, part.amount))
    on = ON + timedelta(days)
    before = past
    past = then(past, (SETTLE, on, 0))
    assert past.order.outstanding == past.order.interest_unearned == 0
    past = then(past, (TAKE_BACK, on + timedelta(later), 0))
    agrees(past.order, past.entries)
    kept = [replace(part, interest_earned=0) for part in past.order.installments]
    assert [(p.amount, p.paid) for p in kept] == [
        (p.amount, p.paid) for p in before.order.installments
    ]
    assert sum(part.interest for part in kept) == sum(
        part.interest for part in before.order.installments
    )


def _day(event) -> date:
    return event[1] if isinstance(event, tuple) else event.on
