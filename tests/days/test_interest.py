"""The interest of what falls due is earned on its day, once, whoever runs the day."""

from datetime import date, timedelta

from releve.core.lending.customer_book import Customer
from releve.core.lending.event import ChargedOff, PaymentReceived
from releve.core.lending.merchant import Merchant
from releve.core.lending.order import Item, Order
from releve.core.lending.past import Past
from releve.core.lending.schedule import schedule
from releve.core.values.ids import CustomerId, LenderId, MerchantId, OrderId
from releve.shell import history
from releve.shell.books_check import check_books
from releve.shell.days import interest
from releve.shell.days.day import Day
from releve.shell.days.run import STEPS, run_day
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.product_terms import load_product_terms

LENDER = LenderId("L")
ON = date(2026, 9, 21)
FIRST_DUE = date(2026, 10, 21)


def _draw(connection):
    history.add_lender(connection, LENDER, "Lender", "se")
    history.add_merchants(connection, LENDER, [Merchant(MerchantId("m1"), "Nordsko", "sv", "se")])
    elsa = Customer(CustomerId("c1"), "Elsa Lind", "sv", "se")
    history.add_customers(connection, LENDER, [(elsa, "SEK")])
    plan = schedule(load_product_terms()["financing_12"], 120000, ON, "se")
    pasts = []
    for name in ("f1", "f2", "f3"):
        order = Order(
            OrderId(name), MerchantId("m1"), "Nordsko", "financing_12", "SEK",
            (Item("Sofa", 120000),), 120000, ON,
        )  # fmt: skip
        pasts.append(Past(CustomerId("c1"), order).captured(ON, 120000, plan))
    pasts[1] = pasts[1].then(PaymentReceived(ON, 120000))
    pasts[2] = pasts[2].then(ChargedOff(ON + timedelta(1)))
    history.add_orders(connection, LENDER, pasts)


def _earned(connection):
    return connection.execute(
        "select e.order_id, e.value_date, -p.amount_minor from journal_entry e"
        " join posting p using (lender_id, entry_id)"
        " where e.kind = 'interest_earned' and p.account = 'interest_income' order by e.entry_id"
    ).fetchall()


def test_a_day_earns_what_falls_due_and_only_once(pool):
    with pool.connection() as connection:
        _draw(connection)
    assert interest.STEP in STEPS
    markets, policy = load_markets(), load_policy()
    for on in (FIRST_DUE - timedelta(1), FIRST_DUE, FIRST_DUE, FIRST_DUE + timedelta(1)):
        run_day(pool, Day(LENDER, markets.file("se"), on, policy))
    with pool.connection() as connection:
        assert _earned(connection) == [("f1", FIRST_DUE, 995)]
        assert [one for one in check_books(connection, LENDER) if not one.holds] == []


def test_a_day_that_was_missed_earns_both_with_its_own_date(pool):
    with pool.connection() as connection:
        _draw(connection)
    markets, policy = load_markets(), load_policy()
    run_day(pool, Day(LENDER, markets.file("se"), date(2026, 11, 23), policy))
    with pool.connection() as connection:
        ((order, on, amount),) = _earned(connection)
        assert (order, on) == ("f1", date(2026, 11, 23))
        assert amount == 995 + 916
