"""Hours in which a person will answer, where nobody is at work now: slots of the policy's day."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta, tzinfo

from releve.core.handover.queues import Callbacks

Slot = tuple[datetime, datetime]


def slots_on(day: date, zone: tzinfo | None, policy: Callbacks) -> tuple[Slot, ...]:
    """The day's slots in order, each with the moment it begins and ends at."""
    hours = range(policy.first_hour, policy.last_hour, policy.slot_hours)
    begin = (datetime.combine(day, time(hour), zone) for hour in hours)
    end = datetime.combine(day, time(policy.last_hour), zone)
    return tuple((at, min(end, at + timedelta(hours=policy.slot_hours))) for at in begin)


def first_free(
    slots: Iterable[Slot], now: datetime, taken: Mapping[datetime, int], policy: Callbacks
) -> Slot | None:
    """The first slot that has not begun and has a place left."""
    for begins, ends in slots:
        if begins > now and taken.get(begins, 0) < policy.slot_places:
            return begins, ends
    return None
