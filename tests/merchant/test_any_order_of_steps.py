"""Any steps in any order, over real HTTP and real books, beside a slow and obvious model.

The model keeps a list of what happened and adds it up anew for each question.
"""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from releve.core.values.ids import LenderId
from releve.shell.books_check import check_books

LENDER = LenderId("shops")
WHOLE = 9000
AMOUNTS = st.integers(0, 4000) | st.sampled_from([WHOLE, WHOLE + 1])
PRODUCTS = ["pay_in_30", "pay_in_3", "pay_in_4", "financing_6", "financing_12"]


class Model:
    """What happened to one order, told as a list."""

    def __init__(self, placed_at):
        self.told = []
        self.placed_at = placed_at
        self.expires_at = placed_at + timedelta(days=28)

    def all(self, what):
        return [value for kind, value in self.told if kind == what]

    def captured(self):
        return sum(self.all("capture"))

    def refunded(self):
        return sum(self.all("refund"))

    def amount(self):
        return (self.all("amount") or [WHOLE])[-1]

    def alive(self, now):
        return not self.all("cancel") and now < self.expires_at

    def remaining(self, now):
        if not self.alive(now):
            return 0
        return self.amount() - self.captured() - sum(self.all("release"))

    def status(self, now):
        if self.all("cancel"):
            return "CANCELLED"
        if not self.captured():
            return "AUTHORIZED" if now < self.expires_at else "EXPIRED"
        return "PART_CAPTURED" if self.remaining(now) else "CAPTURED"

    def refunded_by_capture(self):
        left = self.refunded()
        parts = []
        for amount in self.all("capture"):
            parts.append(min(left, amount))
            left -= parts[-1]
        return parts


class AnyOrderOfSteps(RuleBasedStateMachine):
    """One order; the shop, the books, and the clock are the module's."""

    shop: Any
    pool: Any
    clock: Any
    start: Any

    @initialize(product=st.sampled_from(PRODUCTS))
    def place(self, product):
        self.clock.moment = self.start
        self.order = self.shop.order(product)
        self.model = Model(self.clock.moment)

    def take(self, answer, allowed, status, kind, value):
        assert answer.status_code == (status if allowed else 403), answer.text
        if allowed:
            self.model.told.append((kind, value))

    @rule(amount=AMOUNTS)
    def capture(self, amount):
        allowed = 0 < amount <= self.model.remaining(self.clock.moment)
        answer = self.shop.post(self.order, "/captures", {"captured_amount": amount})
        self.take(answer, allowed, 201, "capture", amount)

    @rule(amount=AMOUNTS)
    def refund(self, amount):
        allowed = 0 < amount <= self.model.captured() - self.model.refunded()
        answer = self.shop.post(self.order, "/refunds", {"refunded_amount": amount})
        self.take(answer, allowed, 201, "refund", amount)

    @rule()
    def release(self):
        left = self.model.remaining(self.clock.moment)
        allowed = bool(self.model.all("capture")) and not self.model.all("cancel")
        answer = self.shop.post(self.order, "/release-remaining-authorization")
        self.take(answer, allowed, 204, "release", left)

    @rule()
    def cancel(self):
        allowed = self.model.alive(self.clock.moment) and not self.model.all("capture")
        self.take(self.shop.post(self.order, "/cancel"), allowed, 204, "cancel", True)

    @rule()
    def extend(self):
        last = self.model.placed_at + timedelta(days=180)
        allowed = self.model.alive(self.clock.moment) and self.model.expires_at < last
        answer = self.shop.post(self.order, "/extend-authorization-time")
        self.take(answer, allowed, 204, "extend", True)
        if allowed:
            self.model.expires_at = min(self.model.expires_at + timedelta(days=28), last)

    @rule(amount=AMOUNTS)
    def change_amount(self, amount):
        model = self.model
        released = sum(model.all("release"))
        allowed = model.alive(self.clock.moment) and not released
        allowed = allowed and amount >= max(model.captured(), 1)
        answer = self.shop.patch(self.order, "/authorization", {"order_amount": amount})
        self.take(answer, allowed, 204, "amount", amount)

    @precondition(lambda self: self.clock.moment < self.start + timedelta(days=200))
    @rule(days=st.sampled_from([1, 20, 60]))
    def time_passes(self, days):
        self.clock.pass_by(days=days)

    @invariant()
    def the_order_is_as_the_model_says(self):
        seen, model, now = self.shop.read(self.order), self.model, self.clock.moment
        assert seen["captured_amount"] == model.captured() <= seen["order_amount"]
        assert seen["refunded_amount"] == model.refunded() <= model.captured()
        assert seen["order_amount"] == model.amount()
        assert seen["remaining_authorized_amount"] == model.remaining(now)
        assert seen["status"] == model.status(now)
        parts = [capture["refunded_amount"] for capture in seen["captures"]]
        assert parts == model.refunded_by_capture()

    @invariant()
    def the_books_hold(self):
        with self.pool.connection() as connection:
            broken = [one for one in check_books(connection, LENDER) if not one.holds]
        assert not broken


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_any_steps_in_any_order(shop, pool, clock):
    world = {"shop": shop, "pool": pool, "clock": clock, "start": clock.moment}
    run_state_machine_as_test(
        type("AnyOrderOfStepsHere", (AnyOrderOfSteps,), world),
        settings=settings(
            max_examples=25,
            stateful_step_count=14,
            deadline=None,
            database=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )
