"""A clock that stands where it was moved to."""

from datetime import datetime
from zoneinfo import ZoneInfo


class MovedClock:
    """Tells one moment in every zone, until it is moved on."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self, time_zone: str) -> datetime:
        """The moment in that zone."""
        return self.moment.astimezone(ZoneInfo(time_zone))
