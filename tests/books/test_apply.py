"""Effects in the books: each written once, with its entry, and read back as facts."""

import threading
from datetime import date

import pytest

from releve.core.decisions.effect import (
    HandOver,
    MoveDueDate,
    OpenDispute,
    PausePlan,
    RegisterReturn,
    ResumePlan,
    TakePayment,
    WaiveFee,
)
from releve.core.lending.order import Order
from releve.core.values.ids import CustomerId, EvidenceId, LenderId, OrderId
from releve.shell.apply import apply
from releve.shell.books_check import check_books
from releve.shell.books_trouble import BooksTrouble
from releve.shell.facts import UnknownCustomer, load_book
from releve.shell.order_rows import end_pauses
from releve.shell.postgres.connection import application_pool

C1 = CustomerId("c1")
EVIDENCE = EvidenceId("e")
EVIDENCE1 = EvidenceId("e1")
EVIDENCE2 = EvidenceId("e2")
LENDER = LenderId("L")
NOBODY = CustomerId("nobody")
NO_LENDER = LenderId("other lender")
O1 = OrderId("o1")
O2 = OrderId("o2")
O3 = OrderId("o3")
O4 = OrderId("o4")
O9 = OrderId("o9")

TODAY = date(2026, 11, 15)


def _book(connection, today=TODAY, **named):
    return load_book(connection, LENDER, C1, today=today, **named)


def _order(connection, order_id, today=TODAY) -> Order:
    order = _book(connection, today).order(order_id)
    assert order is not None
    return order


def _apply(connection, *effects, key="k", today=TODAY):
    book = _book(connection, today)
    return apply(connection, LENDER, book, effects, today=today, evidence_id=EVIDENCE1, key=key)


def _holds(connection):
    assert [check for check in check_books(connection, LENDER) if not check.holds] == []


def test_the_facts_are_what_was_written(app):
    book = _book(app, asked=[O1, O3, O9])
    assert book.customer.methods == ("card 1881", "card 4242")
    assert (book.customer.credit_limit, book.currency) == (500000, "SEK")
    assert [order.order_id for order in book.orders] == [O1, O2, O4]
    assert book.foreign == {O3}
    assert book.outstanding.amount_minor == 186000
    assert [(u.payment_id, u.amount) for u in book.unmatched] == [("o2/1", 30000)]
    second = _order(app, O2)
    assert second.merchant == "Nordsko"
    assert [item.name for item in second.items] == ["Boots", "Laces"]
    assert [part.amount for part in second.installments] == [30000, 30000, 30000]
    assert second.fees[0].amount == 6000
    assert _order(app, O4).captured_on is None


def test_a_customer_nobody_knows(app):
    with pytest.raises(UnknownCustomer, match=NOBODY):
        load_book(app, LENDER, NOBODY, today=TODAY)
    with pytest.raises(UnknownCustomer):
        load_book(app, NO_LENDER, C1, today=TODAY)


def test_a_payment_moves_the_rows_and_the_books(app):
    (done,) = _apply(app, TakePayment(O2, 40000))
    assert done.entry_id is not None
    assert not done.already
    order = _order(app, O2)
    assert [part.paid for part in order.installments] == [30000, 10000, 0]
    assert (order.payments[0].amount, order.payments[0].method) == (40000, "card 1881")
    _holds(app)


def test_every_effect_in_one_turn(app):
    done = _apply(
        app,
        TakePayment(O2, 31000, "card 4242"),
        WaiveFee(O2, 6000),
        MoveDueDate(O2, 3, date(2026, 12, 9)),
        OpenDispute(O2, "not_received"),
        PausePlan(O2, "not_received", date(2026, 12, 6)),
        RegisterReturn(O1, ("Laces",)),
        PausePlan(O1, "return", date(2026, 12, 13)),
        HandOver("policy_requires", "general"),
    )
    assert [each.entry_id is not None for each in done] == [True, True] + [False] * 5
    order = _order(app, O2)
    assert order.fees[0].waived == 6000
    assert (order.installments[2].due_on, order.installments[2].times_moved) == (
        date(2026, 12, 9),
        1,
    )
    assert order.open_dispute is not None
    assert order.open_dispute.reason == "not_received"
    assert order.pauses[0].until == date(2026, 12, 6)
    assert order.pause_on(TODAY) == order.pauses[0]
    assert order.payments[0].method == "card 4242"
    assert _order(app, O1).returns[0].items == ("Laces",)
    assert app.execute("select count(*) from effect").fetchone() == (7,)
    _holds(app)


def test_the_same_key_changes_nothing_and_says_so(app):
    first = _apply(app, TakePayment(O1, 90000))
    again = _apply(app, TakePayment(O1, 90000))
    assert [(each.effect_id, each.entry_id, each.already) for each in again] == [
        (first[0].effect_id, first[0].entry_id, True)
    ]
    assert len(_order(app, O1).payments) == 1
    _holds(app)


def test_the_same_key_where_it_could_be_done_again(app):
    _apply(app, TakePayment(O1, 10000))
    assert _apply(app, TakePayment(O1, 10000))[0].already
    assert _order(app, O1).outstanding == 80000


def test_a_key_is_not_used_for_something_else(app):
    _apply(app, TakePayment(O1, 10000))
    with pytest.raises(BooksTrouble, match="other effects"):
        _apply(app, WaiveFee(O2, 6000))


def test_another_key_does_it_again(app):
    _apply(app, TakePayment(O1, 10000))
    assert not _apply(app, TakePayment(O1, 10000), key="k2")[0].already
    assert _order(app, O1).outstanding == 70000


FORBIDDEN = [
    (TakePayment(O1, 90001), "more than the 90000 outstanding"),
    (TakePayment(O1, 0), "pays nothing"),
    (TakePayment(O1, 100, "card 9999"), "not on file"),
    (TakePayment(O1, 100, "o2/1"), "matched whole"),
    (TakePayment(O3, 100), "not of customer c1"),
    (TakePayment(O9, 100), "not of customer c1"),
    (TakePayment(O4, 100), "more than the 0 outstanding"),
    (MoveDueDate(O1, 2, date(2026, 12, 1)), "no open installment"),
    (PausePlan(O1, "return", TODAY), "is over on"),
    (PausePlan(O4, "return", date(2026, 12, 1)), "nothing is owed"),
    (ResumePlan(O1, "return"), "no pause for return"),
    (RegisterReturn(O1, ("Hat",)), "was not bought"),
    (WaiveFee(O2, 6001), "cannot be waived"),
]


@pytest.mark.parametrize(("effect", "told"), FORBIDDEN)
def test_what_the_books_forbid_changes_nothing(app, effect, told):
    before = _book(app)
    with pytest.raises(BooksTrouble, match=told):
        _apply(app, TakePayment(O2, 100), effect)
    assert _book(app) == before
    assert app.execute("select count(*) from effect").fetchone() == (0,)


def test_a_received_payment_is_matched_and_no_card_is_charged(app):
    (done,) = _apply(app, TakePayment(O2, 30000, "o2/1"))
    (kind,) = app.execute(
        "select kind from journal_entry where entry_id = %s", (done.entry_id,)
    ).fetchone()
    assert kind == "payment_matched"
    book = _book(app)
    assert book.unmatched == ()
    assert _order(app, O2).installments[0].outstanding == 0
    with pytest.raises(BooksTrouble):
        _apply(app, TakePayment(O2, 30000, "o2/1"), key="k2")
    _holds(app)


def test_a_stale_book_is_caught(app):
    stale = _book(app)
    _apply(app, TakePayment(O1, 90000))
    with pytest.raises(BooksTrouble, match="installment_not_overpaid"):
        apply(
            app,
            LENDER,
            stale,
            [TakePayment(O1, 90000)],
            today=TODAY,
            evidence_id=EVIDENCE2,
            key="k2",
        )


def test_a_pause_that_ended_by_time_moves_due_dates_once(app):
    _apply(app, PausePlan(O1, "return", date(2026, 11, 25)))
    later = date(2026, 12, 1)
    due = date(2026, 10, 31)
    shown = _order(app, O1, later)
    assert (shown.installments[0].due_on - due).days == 10
    _apply(app, TakePayment(O1, 5000), key="k2", today=later)
    ended, moved_to = app.execute(
        "select p.ended_on, i.due_on from pause p join installment i using (lender_id, order_id)"
    ).fetchone()
    assert (ended, moved_to) == (date(2026, 11, 25), date(2026, 11, 10))
    assert end_pauses(app, LENDER, later) == 0
    _holds(app)


def test_the_daily_run_says_what_the_facts_say(app):
    _apply(app, PausePlan(O2, "return", date(2026, 11, 25)))
    _apply(app, PausePlan(O2, "dispute", date(2026, 12, 10)), key="k2", today=date(2026, 11, 20))
    later = date(2027, 1, 1)
    shown = _book(app, later)
    assert end_pauses(app, LENDER, later) == 2
    assert _book(app, later) == shown
    moved = shown.order(O2)
    assert moved is not None
    assert (moved.installments[1].due_on - date(2026, 11, 1)).days == 25


def test_two_at_once_pay_once(books):
    """Both want all of it; the second waits for the lock and then sees the first's payment."""
    pool = application_pool(books, min_size=2, max_size=2)
    barrier = threading.Barrier(2)
    outcomes = []

    def turn(key):
        with pool.connection() as connection:
            barrier.wait()
            book = load_book(connection, LENDER, C1, today=TODAY)
            order = book.order(O1)
            left = order.outstanding if order else -1
            outcomes.append(left)
            if left:
                effect = TakePayment(O1, left)
                apply(
                    connection, LENDER, book, [effect], today=TODAY, evidence_id=EVIDENCE, key=key
                )

    with pool:
        threads = [threading.Thread(target=turn, args=(key,)) for key in ("a", "b")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(outcomes) == [0, 90000]
        with pool.connection() as connection:
            _holds(connection)


def test_two_runs_at_once_move_due_dates_once(books):
    pool = application_pool(books, min_size=2, max_size=2)
    later = date(2026, 12, 1)
    ended = []

    def run():
        with pool.connection() as connection:
            ended.append(end_pauses(connection, LENDER, later))

    with pool:
        with pool.connection() as connection:
            _apply(connection, PausePlan(O1, "return", date(2026, 11, 25)))
        second = threading.Thread(target=run)
        with pool.connection() as connection:
            ended.append(end_pauses(connection, LENDER, later))
            second.start()
            second.join(0.3)
            assert second.is_alive()
        second.join()
        with pool.connection() as connection:
            due = connection.execute("select due_on from installment where order_id = 'o1'")
            assert due.fetchone() == (date(2026, 11, 10),)
    assert ended == [1, 0]
