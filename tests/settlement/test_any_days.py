"""Any run of sales, refunds, disputes, and days that pay, beside a slow and obvious model.

The model keeps each merchant's lines in a list and settles with plain sums. After every day the
payouts are the model's, nothing is in two of them, and the books hold.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from releve.core.lending import order_life
from releve.core.lending.event import Refunded
from releve.core.values.ids import LenderId, OrderId
from releve.shell.apply import entry_row, posting_rows
from releve.shell.facts import load_book, owner_of
from releve.shell.history import post_entries
from releve.shell.order_rows import OrderRows

LENDER = LenderId("L")
MONDAY = date(2026, 11, 2)
NAMES = ("weekly", "daily", "risky")
KEPT_DAYS = 30
AMOUNTS = st.integers(1, 50_000)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("sale"), st.sampled_from(NAMES), AMOUNTS),
        st.tuples(st.just("refund"), st.integers(0, 30), AMOUNTS),
        st.tuples(st.just("dispute"), st.integers(0, 30), st.just(0)),
        st.tuples(st.just("day"), st.integers(1, 9), st.just(0)),
    ),
    min_size=3,
    max_size=25,
)


@dataclass
class Account:
    """What one merchant is owed, line by line."""

    unpaid: list[tuple[date, int]] = field(default_factory=list)
    debt: int = 0
    kept: list[tuple[date, int]] = field(default_factory=list)
    paid: list[tuple[date, int]] = field(default_factory=list)

    def pay(self, day: date, *, risky: bool) -> None:
        """Settle what was booked before the day, if anything was."""
        taken = [amount for on, amount in self.unpaid if on < day]
        released = [amount for on, amount in self.kept if on <= day]
        if not taken and not released:
            return
        self.unpaid = [(on, amount) for on, amount in self.unpaid if on >= day]
        self.kept = [(on, amount) for on, amount in self.kept if on > day]
        left = sum(taken) - self.debt
        if risky and left > 0 and left // 10:
            self.kept.append((day + timedelta(days=KEPT_DAYS), left // 10))
            left -= left // 10
        left += sum(released)
        self.debt = max(0, -left)
        self.paid.append((day, max(0, left)))


def refund(shops, order_id, on, amount, dispute):
    """A refund, as the merchant gives it or as a dispute forces it."""
    if not dispute:
        shops.event(order_id, Refunded(on, amount))
        return
    customer = owner_of(shops.connection, LENDER, order_id)
    assert customer is not None
    before = load_book(shops.connection, LENDER, customer, today=on).order(order_id)
    assert before is not None
    after, entries = order_life.happen(before, Refunded(on, amount))
    rows = OrderRows()
    rows.changed_order(before, after)
    rows.write(shops.connection, LENDER)
    keyed = [(f"dispute:D-{order_id}-1:{n}", entry) for n, entry in enumerate(entries)]
    post_entries(
        shops.connection,
        LENDER,
        [entry_row(entry, key) for key, entry in keyed],
        [row for key, entry in keyed for row in posting_rows(entry, key)],
    )


def pay(shops, accounts, day, times):
    """A day that pays, run so many times."""
    for _ in range(times):
        shops.pay(day)
    for name in NAMES:
        if name != "weekly" or day.isoweekday() == 1:
            accounts[name].pay(day, risky=name == "risky")
    assert shops.broken() == []


def run(shops, steps):
    """Play the steps on the books and on the model; both as lists of (merchant, day, paid)."""
    accounts: dict[str, Account] = defaultdict(Account)
    orders: list[tuple[OrderId, str]] = []
    left: dict[str, int] = {}
    today = MONDAY
    for what, which, amount in steps:
        if what == "sale":
            order_id = shops.sale(which, today, amount)
            who = shops.merchant(which)
            charge = shops.prices.charge(who, "se", "pay_in_30", today, amount)
            accounts[which].unpaid.append((today, amount - charge.fee - charge.tax))
            orders.append((order_id, which))
            left[order_id] = amount
        elif what == "day":
            # A day that is left out is not made up for; one that is run again pays nothing.
            today += timedelta(days=which)
            pay(shops, accounts, today, times=1 + which % 2)
        elif orders:
            order_id, name = orders[which % len(orders)]
            back = min(left[order_id], amount or left[order_id])
            if back:
                refund(shops, order_id, today, back, dispute=what == "dispute")
                left[order_id] -= back
                accounts[name].unpaid.append((today, -back))
    return accounts


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_payouts_are_the_models(shops, steps):
    shops.connection.execute("savepoint before")
    try:
        compare(shops, run(shops, steps))
    finally:
        shops.connection.execute("rollback to savepoint before")


def compare(shops, accounts):
    """The payouts in the rows are the model's, and so is what each merchant owes."""
    made = shops.connection.execute(
        "select merchant_id, paid_on, paid_minor, closing_debt_minor from payout"
        " order by merchant_id, paid_on"
    ).fetchall()
    wanted = [(name, day, paid) for name in sorted(accounts) for day, paid in accounts[name].paid]
    assert [row[:3] for row in made] == wanted
    last = {name: debt for name, _, _, debt in made}
    assert {name: accounts[name].debt for name in last} == last
    assert shops.broken() == []
