"""What the lender does to one order: once for each key, rows and entries together."""

import threading
from datetime import date, timedelta
from importlib import resources

import pytest

from releve.core.lending.event import (
    ChargedOff,
    CreditRefunded,
    DisputeOpened,
    GoodwillGiven,
    InterestEarned,
    PaymentReceived,
    Recovered,
    Refunded,
)
from releve.core.lending.interest import settles_for
from releve.core.lending.order import DisputeWinner, Item, Order
from releve.core.lending.past import Past
from releve.core.lending.schedule import schedule
from releve.core.values.ids import CustomerId, LenderId, MerchantId, OrderId
from releve.shell.books_check import check_books
from releve.shell.books_trouble import BooksTrouble
from releve.shell.facts import load_book
from releve.shell.history import add_event, add_orders
from releve.shell.order_changes import bounce_payment, change, decide_dispute
from releve.shell.postgres.connection import application_pool
from releve.shell.product_terms import load_product_terms

C1 = CustomerId("c1")
LENDER = LenderId("L")
O1 = OrderId("o1")
FINANCED = OrderId("f1")
NOBODYS = OrderId("o9")
ON = date(2026, 10, 1)
DAY = date(2026, 11, 15)


def _order(connection, order_id=O1, today=DAY) -> Order:
    order = load_book(connection, LENDER, C1, today=today).order(order_id)
    assert order is not None
    return order


def _holds(connection):
    assert [check for check in check_books(connection, LENDER) if not check.holds] == []


@pytest.fixture
def financed(app):
    """A connection to the small lender, with an order financed over twelve months."""
    order = Order(
        FINANCED, MerchantId("m1"), "Nordsko", "financing_12", "SEK",
        (Item("Sofa", 120000),), 120000, ON,
    )  # fmt: skip
    plan = schedule(load_product_terms()["financing_12"], 120000, ON, "se")
    add_orders(app, LENDER, [Past(C1, order).captured(ON, 120000, plan, 0)])
    return app


def test_interest_is_kept_with_its_installments(financed):
    order = _order(financed, FINANCED)
    assert order.interest_unearned == order.outstanding - 120000 > 0
    assert order.installments[0].interest_from == ON
    change(financed, LENDER, FINANCED, InterestEarned(DAY), key="i")
    earned = _order(financed, FINANCED).installments
    assert [part.interest_earned > 0 for part in earned] == [True] + [False] * 11
    _holds(financed)


def test_goodwill_credit_and_its_refund(app):
    done = change(app, LENDER, O1, GoodwillGiven(DAY, 95000), key="g")
    assert (done.order.outstanding, done.order.credit) == (0, 5000)
    change(app, LENDER, O1, CreditRefunded(DAY, 5000), key="r")
    order = _order(app)
    assert order.credit == 0
    assert [(each.kind, each.amount) for each in order.adjustments] == [
        ("goodwill", 95000), ("credit_refund", 5000),
    ]  # fmt: skip
    _holds(app)


def test_the_same_key_again_changes_nothing_and_says_so(app):
    first = change(app, LENDER, O1, GoodwillGiven(DAY, 1000), key="g")
    again = change(app, LENDER, O1, GoodwillGiven(DAY, 1000), key="g")
    assert again.already
    assert again.entry_ids == first.entry_ids
    assert again.order == first.order
    assert change(app, LENDER, O1, GoodwillGiven(DAY, 1000), key="g2").order.outstanding == 88000


def test_fifty_at_once_give_it_once(books):
    pool = application_pool(books, min_size=4, max_size=4)
    told = []

    def give():
        with pool.connection() as connection:
            told.append(change(connection, LENDER, O1, GoodwillGiven(DAY, 1000), key="g").already)

    with pool:
        threads = [threading.Thread(target=give) for _ in range(50)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with pool.connection() as connection:
            assert _order(connection).outstanding == 89000
            _holds(connection)
    assert sorted(told) == [False] + [True] * 49


def test_a_loss_and_what_comes_in_of_it(app):
    change(app, LENDER, O1, ChargedOff(DAY), key="c")
    change(app, LENDER, O1, Recovered(DAY, 40000), key="r1")
    with pytest.raises(BooksTrouble, match="not left to recover"):
        change(app, LENDER, O1, Recovered(DAY, 50001), key="r2")
    change(app, LENDER, O1, Recovered(DAY, 50000), key="r2")
    assert _order(app).lost == _order(app).adjusted("recovery") == 90000
    _holds(app)


def test_a_bounced_payment_is_owed_again_once(app):
    before = _order(app, OrderId("o2"))
    change(app, LENDER, OrderId("o2"), PaymentReceived(DAY, 20000), key="p1")
    change(app, LENDER, OrderId("o2"), PaymentReceived(DAY, 74000), key="p2")
    back = bounce_payment(app, LENDER, OrderId("o2"), 2, DAY + timedelta(3))
    again = bounce_payment(app, LENDER, OrderId("o2"), 2, DAY + timedelta(4))
    assert (back.already, again.already) == (False, True)
    order = _order(app, OrderId("o2"))
    assert order.outstanding == before.outstanding - 20000
    assert [payment.reversed_on for payment in order.payments] == [None, DAY + timedelta(3)]
    _holds(app)
    with pytest.raises(BooksTrouble, match="payment 3 cannot be taken back"):
        bounce_payment(app, LENDER, OrderId("o2"), 3, DAY)


def test_a_settled_plan_that_bounces_bears_its_interest_again(financed):
    before = _order(financed, FINANCED)
    owed = settles_for(before, DAY)
    assert owed < before.outstanding
    change(financed, LENDER, FINANCED, PaymentReceived(DAY, owed), key="p")
    assert _order(financed, FINANCED).outstanding == 0
    _holds(financed)
    back = bounce_payment(financed, LENDER, FINANCED, 1, DAY + timedelta(2))
    assert len(back.entry_ids) == 2
    after = _order(financed, FINANCED)
    assert after.outstanding == before.outstanding
    assert [p.interest for p in after.installments] == [p.interest for p in before.installments]
    _holds(financed)


def test_all_of_it_in_one_transaction_of_the_past(financed):
    """A past is written at once: a payment is still told from the refund's interest after it."""
    add_event(financed, LENDER, FINANCED, PaymentReceived(DAY, 5000))
    add_event(financed, LENDER, FINANCED, Refunded(DAY, 20000))
    back = bounce_payment(financed, LENDER, FINANCED, 1, DAY)
    assert len(back.entry_ids) == 1
    _holds(financed)


def test_a_dispute_decided_for_either(app):
    until = DAY + timedelta(21)
    winners: dict[OrderId, DisputeWinner] = {O1: "customer", OrderId("o2"): "merchant"}
    for order_id, winner in winners.items():
        add_event(app, LENDER, order_id, DisputeOpened(DAY, "not_received", None, until))
        for already in (False, True):
            done = decide_dispute(
                app, LENDER, order_id, winner, DAY + timedelta(2), allocation="last_first"
            )
            assert done.already is already
    won, lost = _order(app), _order(app, OrderId("o2"))
    assert (won.outstanding, won.disputes[0].winner) == (0, "customer")
    assert (lost.outstanding, lost.disputes[0].winner) == (96000, "merchant")
    assert lost.installments[0].due_on == ON + timedelta(2)
    _holds(app)


def test_an_order_nobody_has(app):
    with pytest.raises(BooksTrouble, match="has no order o9"):
        change(app, LENDER, NOBODYS, GoodwillGiven(DAY, 1), key="g")


def test_books_from_before_are_brought_along(financed, owner):
    """Interest was income at capture, and losses were not kept with their order."""
    change(financed, LENDER, O1, ChargedOff(DAY), key="c")
    financed.commit()
    owner.execute(
        "alter table posting disable trigger user;"
        "update posting set account = 'interest_income' where account = 'unearned_interest';"
        "alter table posting enable trigger user;"
        "update customer_order set lost_minor = 0;"
        "update installment set interest_minor = 0, interest_from = null"
    )
    assert [check.check for check in check_books(owner, LENDER) if not check.holds] == [
        "interest_agrees",
        "credits_agree",
    ]
    migration = resources.files("releve.shell.postgres") / "migrations" / "0011_order_events.sql"
    statements = migration.read_text("utf-8").split(";")
    begins = ("update installment i", "update customer_order o")
    moved = [one for one in statements if any(begin in one for begin in begins)]
    assert len(moved) == 2
    for statement in moved:
        owner.execute(statement)
    _holds(owner)
