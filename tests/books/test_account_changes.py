"""Effects on the account and on plans: written once, proved by entries, read back as facts."""

from datetime import date

import pytest

from releve.core.decisions.effect import (
    ArrangeForbearance,
    CancelOrder,
    ChangePaymentDay,
    ChangePaymentMethod,
    LockAccount,
    OpenDispute,
    PausePlan,
    TracePayment,
    WithdrawFromCredit,
)
from releve.core.values.ids import CustomerId, EvidenceId, LenderId, OrderId
from releve.shell.apply import apply
from releve.shell.books_check import check_books
from releve.shell.books_trouble import BooksTrouble
from releve.shell.facts import load_book

C1 = CustomerId("c1")
LENDER = LenderId("L")
O1, O2, O4 = OrderId("o1"), OrderId("o2"), OrderId("o4")
TODAY = date(2026, 11, 15)


def _book(connection, today=TODAY):
    return load_book(connection, LENDER, C1, today=today)


def _order(connection, order_id):
    order = _book(connection).order(order_id)
    assert order is not None
    return order


def _apply(connection, *effects, key="k"):
    book = _book(connection)
    return apply(
        connection, LENDER, book, effects, today=TODAY, evidence_id=EvidenceId("e"), key=key
    )


def _holds(connection):
    assert [check for check in check_books(connection, LENDER) if not check.holds] == []


def test_an_arrangement_spreads_each_order_and_its_entries_prove_it(app):
    before = {order_id: _order(app, order_id).outstanding for order_id in (O1, O2)}
    effect = ArrangeForbearance((O1, O2), 4, date(2026, 12, 15))
    applied = _apply(app, effect)
    for order_id in (O1, O2):
        order = _order(app, order_id)
        assert order.outstanding == before[order_id]
        assert [part.due_on for part in order.open_installments] == [
            date(2026, 12, 15), date(2027, 1, 15), date(2027, 2, 15), date(2027, 3, 15),
        ]  # fmt: skip
        assert [a.installments for a in order.arrangements] == [4]
    posted = app.execute(
        "select count(*) from journal_entry where lender_id = 'L' and kind = 'forbearance'"
    ).fetchone()
    assert posted == (2,)
    assert applied[0].entry_id is not None
    _holds(app)
    again = _apply(app, effect)
    assert [one.already for one in again] == [True]
    _holds(app)


def test_an_arrangement_nobody_posted_is_found(app, owner):
    app.commit()
    owner.execute("insert into arrangement values ('L', 'o1', 1, '2026-11-15', 3, '2026-12-15')")
    broken = [check.check for check in check_books(owner, LENDER) if not check.holds]
    assert broken == ["arrangements_agree"]


def test_a_withdrawal_makes_one_installment_of_what_is_left(app):
    left = sum(part.outstanding for part in _order(app, O2).open_installments)
    _apply(app, WithdrawFromCredit(O2, date(2026, 12, 15)))
    order = _order(app, O2)
    assert order.withdrawn_on == TODAY
    assert [(p.due_on, p.outstanding) for p in order.open_installments] == [
        (date(2026, 12, 15), left)
    ]
    _holds(app)
    with pytest.raises(BooksTrouble, match="withdrawn"):
        _apply(app, WithdrawFromCredit(O2, date(2026, 12, 15)), key="again")


def test_a_cancellation_before_capture_and_never_after(app):
    _apply(app, CancelOrder(O4))
    assert _order(app, O4).canceled_on == TODAY
    with pytest.raises(BooksTrouble, match="captured or canceled"):
        _apply(app, CancelOrder(O1), key="other")
    _holds(app)


def test_a_trace_is_kept_with_its_pause(app):
    pause = PausePlan(O1, "payment_trace", date(2026, 11, 25))
    _apply(app, TracePayment(90000, date(2026, 11, 10)), pause)
    book = _book(app)
    assert [(t.amount, t.paid_on, t.traced_on) for t in book.traces] == [
        (90000, date(2026, 11, 10), TODAY)
    ]
    assert _order(app, O1).pause_on(TODAY) is not None
    _holds(app)


def test_another_method_is_in_use_and_none_is_lost(app):
    _apply(app, ChangePaymentMethod("card 4242"))
    assert _book(app).customer.methods == ("card 4242", "card 1881")
    _apply(app, ChangePaymentMethod("card 1881"), key="back")
    assert _book(app).customer.methods == ("card 1881", "card 4242")
    with pytest.raises(BooksTrouble, match="not on file"):
        _apply(app, ChangePaymentMethod("card 9999"), key="strange")


def test_another_day_moves_the_months_to_come_of_monthly_plans_only(app):
    single = _order(app, O1).installments
    _apply(app, ChangePaymentDay(25))
    assert _book(app).customer.payment_day == 25
    # Captured on 1 October: due on 1 October, 1 November, 1 December.
    assert [part.due_on for part in _order(app, O2).installments] == [
        date(2026, 10, 1), date(2026, 11, 1), date(2026, 12, 25),
    ]  # fmt: skip
    assert {part.times_moved for part in _order(app, O2).installments} == {0}
    assert _order(app, O1).installments == single
    _holds(app)
    with pytest.raises(BooksTrouble, match="past 28"):
        _apply(app, ChangePaymentDay(29), key="late")


def test_a_locked_account_stays_locked_since_the_first_day(app):
    _apply(app, LockAccount("fraud_suspected"), OpenDispute(O1, "not_my_purchase"))
    customer = _book(app).customer
    assert customer.locked
    assert customer.locked_on == TODAY
    book = _book(app, date(2026, 11, 20))
    apply(
        app, LENDER, book, [LockAccount("again")], today=date(2026, 11, 20),
        evidence_id=EvidenceId("e2"), key="k2",
    )  # fmt: skip
    assert _book(app).customer.locked_on == TODAY
    _holds(app)
