"""When a message that could not be delivered is tried again: twice as long each time."""

from datetime import timedelta

FIRST = timedelta(seconds=30)
LONGEST = timedelta(hours=6)
GIVEN_UP_AFTER = timedelta(days=3)


def wait_after(attempts: int) -> timedelta:
    """How long to wait after so many failed attempts (1 or more)."""
    return min(FIRST * 2 ** min(attempts - 1, 20), LONGEST)
