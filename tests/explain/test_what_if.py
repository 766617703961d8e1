"""What a plan would become, held against what it really becomes when the same is done."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from releve.core.lending import late_fees
from releve.core.lending.event import (
    DueDateMoved,
    LateFeeCharged,
    Paused,
    PaymentReceived,
    Refunded,
    ReturnRegistered,
)
from releve.core.lending.order import Fee, Item, Order, Product
from releve.core.lending.order_life import happen
from releve.core.lending.past import Past
from releve.core.lending.pausing import settle
from releve.core.lending.schedule import schedule
from releve.core.lending.what_if import (
    Due,
    MissNext,
    MoveDate,
    PayEarly,
    SendBack,
    Surroundings,
    as_it_stands,
    what_if,
)
from releve.core.values.ids import CustomerId, MerchantId, OrderId
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.product_terms import load_product_terms

TERMS = load_product_terms()
MARKETS = load_markets()
POLICY = load_policy()
TODAY = date(2026, 11, 15)


def bought(product: Product = "pay_in_3", amount=90000, on=date(2026, 10, 2)):
    items = (Item("Boots", amount - 10000), Item("Laces", 10000))
    order = Order(OrderId("o1"), MerchantId("m1"), "Nordsko", product, "SEK", items, amount, on)
    return Past(CustomerId("c1"), order).captured(on, amount, schedule(TERMS[product], amount, on))


def known(market="se", other_fees=()):
    file = MARKETS.file(market)
    rules = tuple(zip(file.changes, file.periods, strict=True))
    return Surroundings(TODAY, rules, POLICY, other_fees)


def paid_until_now(past):
    for part in past.order.installments:
        if part.due_on <= TODAY:
            past = past.then(PaymentReceived(part.due_on, part.amount))
    return past


def test_all_that_is_left_paid_today():
    order = paid_until_now(bought()).order
    preview = what_if(order, PayEarly(), known())
    assert preview.before.due == (Due(date(2026, 12, 2), 30000, installment=3),)
    assert preview.after.due == (Due(TODAY, 30000, installment=3),)
    assert (preview.before.apr, preview.after.apr) == (0.0, 0.0)


def test_some_paid_on_a_later_day_after_what_falls_due_before():
    order = bought("pay_in_4", 80000, date(2026, 11, 10)).then(
        PaymentReceived(date(2026, 11, 10), 20000)
    )
    preview = what_if(order.order, PayEarly(date(2026, 12, 1), 25000), known())
    assert [(due.on.isoformat(), due.amount, due.installment) for due in preview.after.due] == [
        ("2026-11-24", 20000, 2),
        ("2026-12-01", 20000, 3),
        ("2026-12-01", 5000, 4),
        ("2026-12-22", 15000, 4),
    ]


def test_a_payment_moved():
    preview = what_if(paid_until_now(bought()).order, MoveDate(date(2026, 12, 12)), known())
    assert preview.after.due == (Due(date(2026, 12, 12), 30000, installment=3),)
    assert preview.events == (DueDateMoved(TODAY, date(2026, 12, 12)),)


def test_goods_sent_back_take_off_the_last_and_pause_the_rest():
    preview = what_if(paid_until_now(bought()).order, SendBack(("Laces",)), known())
    assert preview.after.due == (Due(date(2026, 12, 30), 20000, installment=3),)
    assert preview.after.total == preview.before.total - 10000


def test_everything_sent_back_leaves_nothing():
    preview = what_if(paid_until_now(bought()).order, SendBack(), known())
    assert preview.after.due == ()
    assert preview.order.refunds[0].paid_out == 60000


def test_a_missed_payment_costs_the_fees_of_the_law():
    order = paid_until_now(bought("pay_in_30", 90000, date(2026, 10, 25))).order
    preview = what_if(order, MissNext(), known())
    assert preview.before.fees == ()
    assert [fee for fee, _ in preview.after.fees] == [date(2026, 11, 30)]  # five days of grace
    assert preview.after.fees_total == 6000
    assert preview.after.due[0].on == date(2026, 12, 24)
    assert preview.after.total == 96000


def test_a_missed_payment_costs_nothing_where_the_law_allows_no_fee():
    markets = [name for name in MARKETS.names if MARKETS.on(name, TODAY).late_fee == 0]
    assert markets
    order = paid_until_now(bought()).order
    for market in markets:
        assert what_if(order, MissNext(), known(market)).after.fees == ()


def test_a_rate_counts_what_the_credit_costs_and_no_late_fee():
    amount, on = 100000, date(2026, 10, 20)
    rate = replace(TERMS["financing_12"].nominal_annual_rate[0], basis_points=1200)
    terms = replace(TERMS["financing_12"], nominal_annual_rate=(rate,))
    items = (Item("Sofa", amount),)
    order = Order(OrderId("o1"), MerchantId("m1"), "Hem", "financing_12", "SEK", items, amount, on)
    past = Past(CustomerId("c1"), order).captured(on, amount, schedule(terms, amount, on))
    preview = what_if(past.order, MissNext(), known())
    assert preview.before.apr == pytest.approx(0.1268, abs=0.0003)
    assert preview.after.fees_total > 0
    assert (preview.after.apr or 0) < (preview.before.apr or 0), "the same money, later"


IMPOSSIBLE = [
    PayEarly(amount=0),
    PayEarly(amount=60001),
    PayEarly(TODAY - timedelta(1)),
    MoveDate(TODAY - timedelta(1)),
    MoveDate(TODAY, installment=9),
    SendBack(("Hat",)),
    SendBack(amount=90001),
    MissNext(TODAY),
]


@pytest.mark.parametrize("change", IMPOSSIBLE, ids=str)
def test_what_cannot_be_is_an_error_in_plain_words(change):
    order = bought().then(PaymentReceived(date(2026, 10, 2), 30000)).order
    with pytest.raises(ValueError, match=r"\w+ \w+"):
        what_if(order, change, known())


def test_nothing_owed_has_no_preview():
    order = bought().then(PaymentReceived(TODAY, 90000)).order
    with pytest.raises(ValueError, match="nothing is owed"):
        what_if(order, PayEarly(), known())


SOON = st.integers(0, 90).map(lambda days: TODAY + timedelta(days))
AGO = st.integers(0, 40).map(lambda days: TODAY - timedelta(days))
PAST_EVENTS = st.one_of(
    st.builds(PaymentReceived, AGO, st.integers(1, 60000)),
    st.builds(LateFeeCharged, AGO, st.integers(1, 6000)),
    st.builds(Refunded, AGO, st.integers(1, 40000)),
    st.builds(DueDateMoved, AGO, SOON),
    st.builds(
        lambda day, more: Paused(day, "dispute", day + timedelta(more)), AGO, st.integers(1, 80)
    ),
    st.builds(
        lambda day, more: ReturnRegistered(day, (), day + timedelta(more)),
        AGO,
        st.integers(1, 80),
    ),
)
PRODUCTS = st.sampled_from(["pay_in_30", "pay_in_3", "pay_in_4", "financing_6"])


@st.composite
def orders(draw):
    past = bought(draw(PRODUCTS), 90000, date(2026, 10, draw(st.integers(1, 28))))
    for event in sorted(draw(st.lists(PAST_EVENTS, max_size=5)), key=lambda event: event.on):
        try:
            past = past.then(event)
        except ValueError:
            continue
    return settle(past.order, TODAY)


CHANGES = st.one_of(
    st.builds(PayEarly, st.none(), st.one_of(st.none(), st.integers(1, 50000))),
    st.builds(MoveDate, SOON, st.none()),
    st.builds(SendBack, st.sampled_from([(), ("Boots",), ("Laces",)]), st.none()),
    st.builds(SendBack, st.just(()), st.integers(1, 50000)),
)


@settings(max_examples=200, deadline=None)
@given(orders(), CHANGES, st.sampled_from(["se", "de", "gb", "fi", "us"]))
def test_what_was_previewed_is_what_then_happens(order, change, market):
    try:
        preview = what_if(order, change, known(market))
    except ValueError:
        return
    untouched = replace(order)
    really = order
    for event in preview.events:
        really, _ = happen(really, event)
    assert order == untouched
    assert really == preview.order
    here = known(market)
    day = max(TODAY, *(event.on for event in preview.events))
    really = settle(really, day)
    if day > TODAY and (fee := late_fees.charge(really, really.fees, here.on(day), day)):
        really, _ = happen(really, LateFeeCharged(day, fee))
    if really.outstanding:
        later = as_it_stands(really, replace(here, today=day))
        rest = [due for due in preview.after.due if due not in paid_by(preview)]
        assert list(later.due) == rest
        assert later.apr == preview.after.apr


def paid_by(preview):
    """What the change itself paid."""
    paid = [event for event in preview.events if isinstance(event, PaymentReceived)]
    if not paid:
        return []
    count = 0
    left = paid[0].amount
    for due in preview.after.due:
        if left <= 0:
            break
        left -= due.amount
        count += 1
    return list(preview.after.due[:count])


def _day_by_day(order, until, here):
    """The slow and obvious way: every day is asked."""
    day = here.today
    order = settle(order, day)
    while day < until:
        day += timedelta(1)
        order = settle(order, day)
        fees = (*here.other_fees, *order.fees)
        amount = late_fees.charge(order, fees, here.on(day), day)
        if amount:
            order, _ = happen(order, LateFeeCharged(day, amount))
    return order


OTHER_FEES = st.lists(
    st.builds(
        Fee, st.integers(0, 400).map(lambda days: TODAY - timedelta(days)), st.integers(1, 30000)
    ),
    max_size=3,
)


@settings(max_examples=200, deadline=None)
@given(
    orders(),
    st.integers(1, 420),
    st.sampled_from([m for m in MARKETS.names if MARKETS.on(m, TODAY).late_fee]),
    OTHER_FEES,
)
def test_the_fees_are_those_of_asking_every_day(order, days, market, others):
    here = known(market, tuple(others))
    until = TODAY + timedelta(days)
    try:
        preview = what_if(order, MissNext(until), here)
    except ValueError:
        return
    slow = _day_by_day(order, until, here)
    before = len(order.fees)
    expected = [(fee.charged_on, fee.amount) for fee in slow.fees[before:]]
    owed = [fee for fee in order.fees if fee.outstanding]
    assert list(preview.after.fees[len(owed) :]) == expected
