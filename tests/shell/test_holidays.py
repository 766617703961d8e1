"""Banking days of the markets, against days that are known."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from releve.core.rules.trouble import NoRule, RuleTrouble
from releve.shell.holidays import is_banking_day, next_banking_day
from releve.shell.market_files import MARKETS, load_markets

MARKETS_READ = load_markets(MARKETS)


@pytest.mark.parametrize(
    ("market", "closed"),
    [
        ("se", date(2026, 5, 14)),  # Ascension Day
        ("no", date(2027, 5, 17)),
        ("dk", date(2026, 4, 2)),  # Maundy Thursday
        ("fi", date(2027, 12, 6)),
        ("de", date(2025, 10, 3)),
        ("fr", date(2026, 7, 14)),
        ("gb", date(2026, 8, 31)),  # the Summer Bank Holiday of England
        ("us", date(2026, 11, 26)),
        ("ca", date(2026, 10, 12)),
        ("au", date(2027, 1, 26)),
        ("nz", date(2027, 2, 8)),  # Waitangi Day, which is a Saturday, is kept on the Monday
        ("ch", date(2025, 8, 1)),
        ("gr", date(2026, 4, 13)),  # Easter Monday of the Orthodox calendar
        ("ro", date(2026, 12, 1)),
        ("hu", date(2026, 8, 20)),
        ("bg", date(2026, 3, 3)),
        ("hr", date(2025, 5, 30)),
        ("lt", date(2026, 2, 16)),
        ("jp", date(2026, 1, 2)),  # banks rest on the second of January too
        ("pl", date(2026, 11, 11)),
    ],
)
def test_banks_rest_on_holidays(market: str, closed: date) -> None:
    assert closed.weekday() < 5, "a weekend proves nothing"
    assert not is_banking_day(MARKETS_READ.file(market), closed)


@pytest.mark.parametrize("market", MARKETS_READ.names)
def test_every_market_has_a_calendar(market: str) -> None:
    file = MARKETS_READ.file(market)
    day = date(2026, 1, 1)
    open_days = [day + timedelta(n) for n in range(730) if is_banking_day(file, day + timedelta(n))]
    assert 480 < len(open_days) < 512
    assert all(day.weekday() < 5 for day in open_days)


def test_the_next_banking_day() -> None:
    se = MARKETS_READ.file("se")
    assert next_banking_day(se, date(2026, 11, 23)) == date(2026, 11, 23)
    assert next_banking_day(se, date(2026, 12, 25)) == date(2026, 12, 28)
    assert next_banking_day(se, date(2027, 1, 1)) == date(2027, 1, 4)


def test_no_calendar_before_the_market_opens() -> None:
    with pytest.raises(NoRule):
        is_banking_day(MARKETS_READ.file("bg"), date(2025, 12, 31))


@pytest.mark.parametrize("calendar", ["XX", "GB-XYZ"])
def test_a_calendar_that_nobody_keeps(calendar: str) -> None:
    se = MARKETS_READ.file("se")
    strange = replace(se, periods=tuple(replace(p, holiday_calendar=calendar) for p in se.periods))
    with pytest.raises(RuleTrouble) as caught:
        is_banking_day(strange, date(2026, 11, 20))
    assert caught.value.key == "holiday_calendar"
