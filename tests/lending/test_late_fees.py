"""Late fees: each rule by an example, and no cap broken by any order of events in any market."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import fee_caps
from releve.core.lending.event import (
    ChargedOff,
    DisputeOpened,
    DueDateMoved,
    FeeWaived,
    LateFeeCharged,
    Paused,
    PaymentReceived,
)
from releve.core.lending.late_fees import bearing, charge
from releve.core.lending.order import Fee, Installment, Order
from releve.core.rules.market import Layer, MarketFile, MarketRules, market_from
from releve.shell.market_files import MARKETS, load_markets
from releve.shell.rule_files import read_rules

MARKETS_READ = load_markets(MARKETS)
INVENTED = Path(__file__).parents[1] / "rules" / "market.toml"
SE = MARKETS_READ.on("se", date(2026, 11, 20))
DUE = date(2026, 10, 31)  # pay_in_30, captured on the first
LATE = DUE + timedelta(6)


def fees(past) -> tuple[Fee, ...]:
    return past.order.fees


def of(past, day: date, rules: MarketRules = SE, others: tuple[Fee, ...] = ()) -> int:
    return charge(past.order, (*fees(past), *others), rules, day)


def test_a_fee_only_after_the_days_of_grace(captured):
    past = captured("pay_in_30")
    assert past.order.installments[0].due_on == DUE
    assert [of(past, DUE + timedelta(days)) for days in (0, 1, 5, 6)] == [0, 0, 0, 6000]


def test_a_market_without_a_fee_has_none(captured):
    de = MARKETS_READ.on("de", LATE)
    assert of(captured("pay_in_30"), LATE + timedelta(300), de) == 0


@pytest.mark.parametrize(
    "event",
    [
        PaymentReceived(DUE, 90000),
        ChargedOff(DUE),
        DisputeOpened(DUE, "not_received", None, DUE + timedelta(21)),
        DisputeOpened(DUE, "wrong_amount"),
        Paused(DUE, "return", DUE + timedelta(28)),
        DueDateMoved(DUE, DUE + timedelta(14)),
    ],
)
def test_what_stops_a_fee(captured, event):
    assert of(captured("pay_in_30").then(event), LATE) == 0


def test_an_order_not_captured_and_one_canceled(captured):
    order = captured("pay_in_30").order
    for strange in (replace(order, captured_on=None), replace(order, canceled_on=DUE)):
        assert charge(strange, (), SE, LATE) == 0


def test_grace_runs_from_the_day_after_a_pause(captured):
    past = captured("pay_in_30").then(Paused(DUE, "return", DUE + timedelta(28)))
    assert of(past, DUE + timedelta(28 + 5)) == 0
    assert of(past, DUE + timedelta(28 + 6)) == 6000


def test_a_waived_fee_makes_no_room(captured):
    past = captured("pay_in_30").then(LateFeeCharged(LATE, 6000)).then(FeeWaived(LATE, 6000))
    assert of(past, LATE + timedelta(100)) == 0


def test_fees_keep_their_distance(captured):
    dk = MARKETS_READ.on("dk", LATE)
    past = captured("pay_in_30").then(LateFeeCharged(LATE + timedelta(12), 10000))
    days = [LATE + timedelta(n) for n in (2, 3, 12, 21, 22)]
    # A day that is run late keeps its distance from the fee that came after it as well.
    assert [of(past, day, dk) for day in days] == [10000 if n in (0, 4) else 0 for n in range(5)]


def test_an_installment_bears_its_own(captured):
    rules = replace(SE, late_fees_per_order_max=9, late_fee_interval_days=1)
    past = captured("pay_in_3")
    first = bearing(past.order, rules, date(2026, 10, 10))
    assert first
    assert first.number == 1
    past = past.then(LateFeeCharged(date(2026, 10, 10), 6000))
    assert of(past, date(2026, 10, 20), rules) == 0
    second = past.order.installments[1].due_on + timedelta(6)
    part = bearing(past.order, rules, second)
    assert part
    assert part.number == 2
    assert of(past, second, rules) == 6000


def test_an_installment_that_was_moved_counts_every_fee(captured):
    rules = replace(SE, late_fees_per_order_max=9, late_fee_interval_days=1)
    past = captured("pay_in_30").then(LateFeeCharged(LATE, 6000))
    for to in (LATE - timedelta(30), LATE + timedelta(1)):
        past = past.then(DueDateMoved(LATE, to))
    assert of(past, LATE + timedelta(60), rules) == 0


def test_what_is_left_of_an_amount(captured):
    past = captured("pay_in_30")
    capped = replace(SE, late_fees_per_order_amount_max=2500)
    assert of(past, LATE, capped) == 2500
    yearly = replace(SE, late_fees_per_year_max=10_000)
    elsewhere = (Fee(LATE - timedelta(3), 4500),)
    assert of(past, LATE, yearly, elsewhere) == 5500
    assert of(past, LATE, yearly, (*elsewhere, Fee(LATE, 5500))) == 0


def test_a_year_is_over_on_the_same_day(captured):
    past = captured("pay_in_30")
    yearly = replace(SE, late_fees_per_year_max=6000)
    a_year_ago = date(LATE.year - 1, LATE.month, LATE.day)
    assert of(past, LATE, yearly, (Fee(a_year_ago, 6000),)) == 6000
    assert of(past, LATE, yearly, (Fee(a_year_ago + timedelta(1), 6000),)) == 0


@pytest.mark.parametrize("market", MARKETS_READ.names)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(chance=st.randoms(use_true_random=False))
def test_no_order_of_events_breaks_a_cap(market: str, chance: Random) -> None:
    life, fault = fee_caps.play(MARKETS_READ.file(market), chance)
    assert not fault
    assert all(one.amount <= life.file.on(one.on).late_fee for one in life.charged)


def invented() -> MarketFile:
    """A market with every cap, each tight enough to be met, and changing by the half year."""
    sound = market_from("xx", [Layer("xx", read_rules(INVENTED)[1])], version="xx@1")
    caps = {
        "late_fee_grace_days": 2,
        "late_fees_per_installment_max": 2,
        "late_fees_per_order_max": 4,
        "late_fees_per_order_amount_max": 1100,
        "late_fees_per_year_max": 2000,
    }
    first, second = (replace(rules, **caps) for rules in sound.periods)
    return replace(sound, periods=(first, replace(second, late_fees_per_year_max=1300)))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(chance=st.randoms(use_true_random=False))
def test_no_order_of_events_breaks_tight_caps(chance: Random) -> None:
    assert fee_caps.play(invented(), chance)[1] == ""


LOOSE: dict[str, dict[str, int | None]] = {
    "above the fee": {"late_fee": 700},
    "per installment": {"late_fees_per_installment_max": 9},
    "per order": {"late_fees_per_order_max": 9},
    "order amount": {"late_fees_per_order_amount_max": None},
    "interval": {"late_fee_interval_days": 0},
    "grace": {"late_fee_grace_days": 0},
    "year": {"late_fees_per_year_max": None},
}


@pytest.mark.parametrize("broken", LOOSE)
def test_the_checker_sees_each_cap_broken(broken: str) -> None:
    """A charge that forgets one cap is caught by name: the proof above can fail."""

    def forgetful(order: Order, others, rules: MarketRules, today: date) -> int:
        return charge(order, others, replace(rules, **LOOSE[broken]), today)

    def lenient(order: Order, rules: MarketRules, today: date) -> Installment | None:
        return bearing(order, replace(rules, **LOOSE[broken]), today)

    chance = Random(20261122)
    for _ in range(3000):
        _, fault = fee_caps.play(invented(), chance, forgetful, lenient)
        if broken in fault.partition(" broken by ")[0]:
            return
    pytest.fail(f"no life met the cap: {broken}")
