"""A past written in a batch, event by event, and lived in turns is the same past."""

from datetime import date, timedelta

import pytest

from releve.core.lending.event import (
    Canceled,
    ChargedOff,
    DisputeOpened,
    DueDateMoved,
    FeeWaived,
    ForbearanceArranged,
    LateFeeCharged,
    PaymentReceived,
    PaymentReceivedUnmatched,
    Refunded,
    ReturnRegistered,
    Shipped,
)
from releve.shell import history
from releve.shell.books_check import check_books
from releve.shell.books_trouble import BooksTrouble
from releve.shell.facts import load_book

DAY = date(2026, 10, 5)
LATER = date(2027, 3, 1)
EVENTS = [
    Shipped(DAY),
    PaymentReceived(DAY, 30000, "card 1881"),
    ReturnRegistered(DAY + timedelta(3), ("Laces",), DAY + timedelta(31)),
    Refunded(DAY + timedelta(20), 100),
    LateFeeCharged(DAY + timedelta(60), 6000),
    FeeWaived(DAY + timedelta(61), 2000),
    DueDateMoved(DAY + timedelta(62), DAY + timedelta(80)),
    DisputeOpened(
        DAY + timedelta(63), "wrong_or_damaged", DAY + timedelta(90), DAY + timedelta(99)
    ),
    PaymentReceivedUnmatched(DAY + timedelta(64), 777),
    ForbearanceArranged(DAY + timedelta(70), 3, DAY + timedelta(110)),
    PaymentReceived(DAY + timedelta(120), 30000),
]


def _stands(connection, customer_id, order_id):
    book = load_book(connection, "L", customer_id, today=LATER)
    order = book.order(order_id)
    return {name: getattr(order, name) for name in order.__slots__ if name != "order_id"}


def test_batch_and_single_events_leave_the_same(app, make_past):
    whole = make_past("b1", "c2", "pay_in_3")
    for event in EVENTS:
        whole = whole.then(event)
    history.add_orders(app, "L", [whole, make_past("b2", "c2", "pay_in_3")])
    for event in EVENTS:
        history.add_event(app, "L", "b2", event)
    assert _stands(app, "c2", "b1") == _stands(app, "c2", "b2")
    entries = """
        select kind, value_date, line, account, amount_minor, installment, fee
        from journal_entry join posting using (lender_id, entry_id)
        where journal_entry.idempotency_key like %s
        order by entry_id, line
    """
    first = app.execute(entries, ("past:b1:%",)).fetchall()
    assert first == app.execute(entries, ("past:b2:%",)).fetchall()
    assert len(first) > 20
    broken = [check for check in check_books(app) if not check.holds]
    assert broken == []


def test_an_order_not_captured_can_be_canceled_and_nothing_else(app):
    with pytest.raises(BooksTrouble, match="outstanding"):
        history.add_event(app, "L", "o4", PaymentReceived(DAY, 1))
    history.add_event(app, "L", "o4", Canceled(DAY))
    assert load_book(app, "L", "c1", today=DAY).order("o4").canceled_on == DAY


def test_a_charge_off_holds_in_the_books(app):
    history.add_event(app, "L", "o2", ChargedOff(date(2027, 1, 2)))
    assert load_book(app, "L", "c1", today=LATER).order("o2").charged_off
    assert all(check.holds for check in check_books(app, "L"))


UNKNOWN = [("o9", "no order o9")]


@pytest.mark.parametrize(("order_id", "told"), UNKNOWN)
def test_an_event_of_no_order(app, order_id, told):
    with pytest.raises(BooksTrouble, match=told):
        history.add_event(app, "L", order_id, Shipped(DAY))


def test_an_order_is_added_once_and_for_a_known_customer(app, make_past):
    app.execute("savepoint before")
    with pytest.raises(BooksTrouble, match="customer_order_pkey"):
        history.add_orders(app, "L", [make_past("o1", "c1", "pay_in_30")])
    app.execute("rollback to before")
    with pytest.raises(BooksTrouble, match="customer"):
        history.add_orders(app, "L", [make_past("o8", "nobody", "pay_in_30")])


def test_purchases_declined_are_kept(app):
    history.add_declined(
        app, "L", "c1", [(DAY, "Lira", 89900, ("over_limit",)), (DAY, "Lira", 5, ("overdue_debt",))]
    )
    with pytest.raises(BooksTrouble):
        history.add_declined(app, "L", "c2", [(DAY, "Lira", 5, ("no reason",))])
