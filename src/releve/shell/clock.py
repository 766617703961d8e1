"""What time it is, where the market is. The only clock; an exam brings its own."""

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Tells the time in a market's own zone."""

    def now(self, time_zone: str) -> datetime:
        """An aware moment; its date is the market's today."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self, time_zone: str) -> datetime:
        """The moment in that zone."""
        return datetime.now(UTC).astimezone(ZoneInfo(time_zone))


class FixedClock:
    """A clock that stands still: today is its own moment's date, whatever the zone."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self, time_zone: str) -> datetime:
        """The moment it was set to."""
        del time_zone
        return self._moment


def today(clock: Clock, time_zone: str) -> date:
    """The market's day."""
    return clock.now(time_zone).date()
