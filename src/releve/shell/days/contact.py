"""When a message of a day may leave: at the market's first contact hour, on a contact day."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from releve.core.lending.reminders import may_contact
from releve.shell.days.day import Day

_WEEK = 7


def contact_at(day: Day) -> datetime:
    """The first moment on or after the day at which its market lets a person be contacted."""
    days = (day.on + timedelta(days=later) for later in range(_WEEK))
    first = next((each for each in days if may_contact(each, day.rules)), day.on)
    hour = time(day.rules.contact_earliest_hour)
    return datetime.combine(first, hour, ZoneInfo(day.rules.time_zone))
