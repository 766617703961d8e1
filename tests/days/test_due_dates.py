"""Due dates on banking days: following business day, never drifting, what is due at once stays."""

from dataclasses import replace
from datetime import date

import pytest

from releve.core.lending.schedule import agreed, following, rolled, schedule
from releve.shell.due_dates import on_banking_days
from releve.shell.holidays import is_banking_day
from releve.shell.market_files import load_markets
from releve.shell.policy_files import HOUSE, load_policy
from releve.shell.product_terms import load_product_terms

MARKETS = load_markets()


def banking(market):
    return lambda day: is_banking_day(MARKETS.file(market), day)


@pytest.mark.parametrize(
    ("market", "day", "expected"),
    [
        ("se", date(2026, 11, 20), date(2026, 11, 20)),  # a Friday
        ("se", date(2026, 11, 21), date(2026, 11, 23)),  # a Saturday
        ("de", date(2026, 12, 25), date(2026, 12, 28)),  # Christmas, then a weekend
        ("gb", date(2026, 12, 25), date(2026, 12, 29)),  # Boxing Day moves to Monday
        ("us", date(2026, 11, 26), date(2026, 11, 27)),  # Thanksgiving
        ("jp", date(2027, 1, 1), date(2027, 1, 4)),
    ],
)
def test_the_following_banking_day(market, day, expected):
    assert following(day, banking(market)) == expected


def test_no_banking_day_within_a_month_is_a_broken_calendar():
    with pytest.raises(ValueError, match="no banking day within 31 days of 2026-11-21"):
        following(date(2026, 11, 21), lambda _: False)


def test_what_is_due_at_once_stays_and_later_dates_do_not_drift():
    sunday = date(2026, 11, 22)
    plan = agreed(((sunday, 100), (date(2026, 12, 6), 100), (date(2026, 12, 20), 100)))
    dates = [part.due_on for part in rolled(plan, sunday, banking("se"))]
    assert dates == [sunday, date(2026, 12, 7), date(2026, 12, 21)]
    assert [part.agreed_due_on for part in rolled(plan, sunday, banking("se"))] == dates


def test_the_policy_decides():
    captured_on = date(2026, 11, 22)
    plan = schedule(load_product_terms()["pay_in_3"], 30_000, captured_on)
    policy = load_policy(HOUSE, {"due_dates": {"roll_to_banking_day": False}})
    market = MARKETS.file("se")
    assert on_banking_days(policy, market, captured_on, plan) == plan
    whole = on_banking_days(load_policy(HOUSE), market, captured_on, plan)
    assert [
        replace(p, due_on=q.due_on, agreed_due_on=q.due_on)
        for p, q in zip(plan, whole, strict=True)
    ] == [*whole]
    assert all(banking("se")(part.due_on) for part in whole if part.due_on > captured_on)
