"""A past written in a batch, event by event, and lived in turns is the same past."""

from datetime import date, timedelta

import pytest

from releve.core.books.check import balances
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
from releve.core.lending.order import Order
from releve.core.values.ids import CustomerId, LenderId, OrderId
from releve.shell import history
from releve.shell.books_check import check_books
from releve.shell.books_trouble import BooksTrouble
from releve.shell.facts import load_book

B1 = OrderId("b1")
B2 = OrderId("b2")
C1 = CustomerId("c1")
C2 = CustomerId("c2")
LENDER = LenderId("L")
NOBODY = CustomerId("nobody")
O1 = OrderId("o1")
O2 = OrderId("o2")
O4 = OrderId("o4")
O8 = OrderId("o8")
O9 = OrderId("o9")

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


def _order(connection, customer_id, order_id) -> Order:
    order = load_book(connection, LENDER, customer_id, today=LATER).order(order_id)
    assert order is not None
    return order


def _stands(connection, customer_id, order_id):
    order = _order(connection, customer_id, order_id)
    return {name: getattr(order, name) for name in order.__slots__ if name != "order_id"}


def test_batch_and_single_events_leave_the_same(app, make_past):
    whole = make_past(B1, C2, "pay_in_3")
    for event in EVENTS:
        whole = whole.then(event)
    history.add_orders(app, LENDER, [whole, make_past(B2, C2, "pay_in_3")])
    for event in EVENTS:
        history.add_event(app, LENDER, B2, event)
    assert _stands(app, C2, B1) == _stands(app, C2, B2)
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
        history.add_event(app, LENDER, O4, PaymentReceived(DAY, 1))
    history.add_event(app, LENDER, O4, Canceled(DAY))
    assert _order(app, C1, O4).canceled_on == DAY


def test_a_charge_off_holds_in_the_books(app):
    history.add_event(app, LENDER, O2, ChargedOff(date(2027, 1, 2)))
    assert _order(app, C1, O2).charged_off
    assert all(check.holds for check in check_books(app, LENDER))


UNKNOWN = [(O9, "no order o9")]


@pytest.mark.parametrize(("order_id", "told"), UNKNOWN)
def test_an_event_of_no_order(app, order_id, told):
    with pytest.raises(BooksTrouble, match=told):
        history.add_event(app, LENDER, order_id, Shipped(DAY))


def test_an_order_is_added_once_and_for_a_known_customer(app, make_past):
    app.execute("savepoint before")
    with pytest.raises(BooksTrouble, match="customer_order_pkey"):
        history.add_orders(app, LENDER, [make_past(O1, C1, "pay_in_30")])
    app.execute("rollback to before")
    with pytest.raises(BooksTrouble, match="customer"):
        history.add_orders(app, LENDER, [make_past(O8, NOBODY, "pay_in_30")])


def test_purchases_declined_are_kept(app):
    history.add_declined(
        app,
        LENDER,
        C1,
        [(DAY, "Lira", 89900, ("over_limit",)), (DAY, "Lira", 5, ("overdue_debt",))],
    )
    with pytest.raises(BooksTrouble):
        history.add_declined(app, LENDER, C2, [(DAY, "Lira", 5, ("no reason",))])


def test_the_rows_add_up_to_what_the_entries_do(app, make_past):
    past = make_past(B1, C2, "pay_in_3")
    for event in EVENTS:
        past = past.then(event)
    history.add_orders(app, LENDER, [past])
    summed = app.execute(
        """
        select account, currency, sum(amount_minor)::bigint
        from posting join journal_entry using (lender_id, entry_id)
        where idempotency_key like 'past:b1:%' group by account, currency
        """
    ).fetchall()
    assert {(account, currency): amount for account, currency, amount in summed} == balances(
        past.entries
    )
