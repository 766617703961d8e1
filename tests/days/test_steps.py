"""What each step of a day does, to which orders, and to which it does nothing."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from releve.core.lending import event
from releve.core.lending.delinquency import bucket, days_past_due
from releve.core.lending.reminders import reminders_on
from releve.core.values.ids import CustomerId, OrderId
from releve.shell import history
from releve.shell.books_check import check_books
from releve.shell.days import lean
from releve.shell.days.arrears import arrears
from releve.shell.days.day import Day
from releve.shell.days.run import due_days, run_days
from releve.shell.facts import load_book
from releve.shell.outbox import deliver
from releve.shell.postgres.named import load
from torturing import daily_lender
from torturing.daily_lender import FIRST, LENDER, MARKETS, POLICY, add_people, make, past

SE = MARKETS.on("se", FIRST)
DUE_TODAY = FIRST - timedelta(days=30)


def due(days):
    """The capture of an order whose only installment falls due so many days after FIRST."""
    return DUE_TODAY + timedelta(days=days)


@pytest.fixture
def lender(pool):
    """A function: a lender with these orders, one customer each, and its books after some days."""

    def run(*pasts, days=range(1), taken=()):
        with pool.connection() as connection:
            make(connection)
            add_people(connection, [p.customer_id for p in pasts], taken=taken)
            history.add_orders(connection, LENDER, pasts)
        daily_lender.run(pool, days)
        with pool.connection() as connection:
            assert [one for one in check_books(connection, LENDER) if not one.holds] == []
            return daily_lender.held(connection)

    return run


def posted(held, kind):
    """(order, day, first amount) of the entries of a kind."""
    rows = [json.loads(entry) for entry in held["entries"]]
    return [(order, day, lines[0][3]) for _, k, order, day, lines in rows if k == kind]


def told(held):
    """What the messages are about: the first parts of their keys."""
    return [json.loads(message)[0] for message in held["messages"]]


def test_what_is_due_is_taken_where_agreed_and_asked_for_elsewhere(lender):
    held = lender(
        past("taken", "a", due(0)),
        past("asked", "b", due(0)),
        past("paid", "c", due(0)).then(event.PaymentReceived(FIRST, 60_000)),
        past("later", "d", due(1)),
        taken=["a", "c", "d"],
    )
    assert posted(held, "payment")[-1] == ("taken", str(FIRST), 60_000)
    assert told(held) == [f"bill/asked/1/{FIRST}"]


def test_nothing_is_taken_or_asked_while_paused_or_disputed(lender):
    until = FIRST + timedelta(days=5)
    on = FIRST - timedelta(days=1)
    held = lender(
        past("paused", "a", due(0)).then(event.Paused(on, "return", until)),
        past("disputed", "b", due(0)).then(
            event.DisputeOpened(on, "not_received", until, until + timedelta(days=30))
        ),
        past("asked", "c", due(0)).then(event.Paused(on, "return", until)),
        taken=["a", "b"],
    )
    assert posted(held, "payment") == []
    assert told(held) == []


def test_a_pause_ends_and_what_it_held_back_falls_due_later(lender):
    on, until = FIRST - timedelta(days=3), FIRST + timedelta(days=2)
    paused = past("o", "a", due(0)).then(event.Paused(on, "return", until))
    held = lender(paused, days=range(6), taken=["a"])
    assert posted(held, "payment") == [("o", str(FIRST + timedelta(days=5)), 60_000)]
    assert json.loads(held["pauses"][0])[3] == str(until)


def test_a_missed_payment_is_taken_within_a_week_and_not_after(lender):
    held = lender(past("week", "a", due(-7)), past("more", "b", due(-8)), taken=["a", "b"])
    assert [order for order, _, _ in posted(held, "payment")] == ["week"]


def test_one_payment_takes_all_that_is_due_and_leaves_what_is_not(lender):
    plan = past("o", "a", date(2026, 10, 16), "pay_in_3")
    dates = [part.due_on for part in plan.order.installments]
    assert FIRST in dates
    due_by_now = sum(p.amount for p in plan.order.installments if p.due_on <= FIRST)
    held = lender(plan, taken=["a"])
    assert posted(held, "payment") == [("o", str(FIRST), due_by_now)]
    assert 20_000 <= due_by_now < 60_000


def test_late_fees_come_after_the_grace_days_once_in_sweden(lender):
    first_day = FIRST + timedelta(days=SE.late_fee_grace_days + 1)
    held = lender(past("o", "a", due(0)), days=range(30))
    assert posted(held, "late_fee") == [("o", str(first_day), SE.late_fee)]
    assert "late_fee/o/1" in told(held)


def test_long_overdue_orders_are_given_up_but_not_while_disputed(lender):
    days = POLICY.charge_off.days_past_due
    long_ago = due(-days)
    until = FIRST + timedelta(days=60)
    disputed = past("disputed", "b", long_ago).then(
        event.DisputeOpened(long_ago, "not_received", until, until)
    )
    held = lender(past("lost", "a", long_ago), disputed, past("soon", "c", due(1 - days)))
    assert [order for order, _, _ in posted(held, "charge_off")] == ["lost"]
    assert '["lost", 60000, true]' in held["orders"]


def test_a_merchant_that_says_nothing_gives_back(lender):
    opened_on, until = FIRST - timedelta(days=10), FIRST + timedelta(days=30)
    silent = past("silent", "a", due(9)).then(
        event.DisputeOpened(opened_on, "not_received", FIRST - timedelta(days=1), until)
    )
    still = past("still", "b", due(9)).then(
        event.DisputeOpened(opened_on, "not_received", FIRST, until)
    )
    held = lender(silent, still)
    assert [order for order, _, _ in posted(held, "refund")] == ["silent"]
    assert [json.loads(row)[2] for row in held["disputes"]] == [str(FIRST), None]


def test_reminders_wait_for_a_contact_day_and_are_sent_once(lender):
    # Due on Thursday: three days after is Sunday, on which Sweden's rules let nobody be contacted.
    held = lender(past("o", "a", due(3)), days=range(9))
    reminders = [m for m in map(json.loads, held["messages"]) if m[0].startswith("reminder")]
    row = f"reminder/o/1/{FIRST + timedelta(days=3)}"
    assert [key for key, _, _ in reminders] == [f"{row}/after_due/1", f"{row}/before_due/1"]
    assert reminders[0][2] == "2026-11-23 07:00:00+00:00"


def test_contact_days_add_up():
    """Each offset of the policy is spoken for on exactly one day, whatever days are allowed."""
    days = [FIRST + timedelta(days=n) for n in range(60)]
    found = [each for day in days for each in reminders_on(day, POLICY.reminders, SE)]
    assert len(found) == len(set(found))
    inner = [FIRST + timedelta(days=n) for n in range(10, 20)]
    for due_on in inner:
        kinds = [(each.kind, each.number) for each in found if each.due_on == due_on]
        after = POLICY.reminders.after_due_times_max
        assert ("after_due", 1) in kinds
        assert ("after_due", 2) in kinds
        assert kinds[0] == ("before_due", 1)
        assert len(kinds) <= 1 + after


def test_a_message_waits_for_its_hour(lender, pool):
    lender(past("o", "a", due(0)))
    with pool.connection() as connection:
        connection.execute("update outbox_message set send_after = now() + interval '1 hour'")
        assert deliver(connection) == 0
        connection.execute("update outbox_message set send_after = now()")
        assert deliver(connection) == 1


def test_a_day_begins_at_the_policys_hour_in_its_market(pool):
    with pool.connection() as connection:
        make(connection)

    def days(hour, market="se"):
        now = datetime(2026, 11, 16, hour, tzinfo=UTC)
        return [d.on for d in due_days(pool, LENDER, market, now, MARKETS, POLICY)]

    assert POLICY.days.start_hour == 6
    assert days(4) == [date(2026, 11, 15)]
    assert days(5) == [FIRST]
    assert days(4, "fi") == [FIRST]


def test_a_day_before_a_market_opened_is_no_day(pool):
    with pool.connection() as connection:
        make(connection)
    before_any_market = datetime(2001, 1, 1, 12, tzinfo=UTC)
    assert run_days(pool, before_any_market, MARKETS, POLICY, lenders=(LENDER,)) == []


def test_the_lean_reading_is_the_customers_book(pool):
    """But for what days do not look at."""
    with pool.connection() as connection:
        daily_lender.draw(connection, 3, customers=10, orders=40)
        day = Day(LENDER, MARKETS.file("se"), FIRST, POLICY)
        names = [f"se-{number:03d}" for number in range(10)]
        condition = load("day_facts").has_open_due_by
        seen = 0
        due_by = FIRST + timedelta(days=365)
        for customer_id, order in lean.orders_of(connection, day, names, condition, due_by=due_by):
            book = load_book(connection, LENDER, CustomerId(customer_id), today=FIRST)
            whole = book.order(OrderId(order.order_id))
            assert whole is not None
            fields = [f for f in whole.__slots__ if f not in {"merchant", "items", "returns"}]
            assert {f: getattr(order, f) for f in fields} == {f: getattr(whole, f) for f in fields}
            seen += 1
    assert seen > 30


def owing(connection, on):
    """Every order with an open installment, from its customer's book."""
    for market in daily_lender.CURRENCY:
        for number in range(10):
            book = load_book(connection, LENDER, CustomerId(f"{market}-{number:03d}"), today=on)
            yield from (o for o in book.orders if o.open_installments and not o.charged_off)


def test_the_buckets_are_those_of_the_core(pool):
    on = FIRST + timedelta(days=1)
    expected: dict[tuple[str, str], tuple[int, int]] = {}
    with pool.connection() as connection:
        daily_lender.draw(connection, 5, customers=10, orders=80)
        for order in owing(connection, on):
            key = (order.currency, bucket(days_past_due(order, on)))
            count, owed = expected.get(key, (0, 0))
            expected[key] = (count + 1, owed + order.outstanding)
        found = {
            (a.currency, a.bucket): (a.orders, a.owed) for a in arrears(connection, LENDER, on)
        }
    assert {key: value for key, value in found.items() if value != (0, 0)} == expected
    assert len(found) == 10
