"""How often somebody may knock or write: 429 with Retry-After beyond it.

Buckets that fill again with time, in this process's memory: with several web processes each has its
own, and a restart forgets them. What has to hold against guessing (people's sign-in) is counted in
the database instead (shell/people/rate.py).
"""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock
from time import monotonic

from fastapi import Request

from releve.api.troubles import TooMany

_KEYS_MAX = 50_000


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` at once, then `a_second`."""

    burst: int
    a_second: float


# A person types a line in a second at best; a household or an office shares an address, and behind
# a lender's own front every customer may.
COMING_IN = Rate(200, 2.0)
WRITING = Rate(60, 1.0)
WRITING_BY_ADDRESS = Rate(1000, 50.0)


class Buckets:
    """What is left of each key's rate. Shared by threads."""

    def __init__(self) -> None:
        self._left: OrderedDict[tuple[Rate, str], tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def spend(self, rate: Rate, whose: str, now: float | None = None) -> int:
        """Take one; 0 where it may be done, else the seconds to wait."""
        moment = monotonic() if now is None else now
        with self._lock:
            left, since = self._left.pop((rate, whose), (float(rate.burst), moment))
            left = min(rate.burst, left + (moment - since) * rate.a_second)
            may = left >= 1
            self._left[rate, whose] = (left - 1 if may else left, moment)
            # The one that was asked for longest ago is full again before any other.
            while len(self._left) > _KEYS_MAX:
                self._left.popitem(last=False)
        return 0 if may else max(1, math.ceil((1 - left) / rate.a_second))


def coming_in(request: Request) -> None:
    """A dependency of doors where somebody begins. Raises TooMany."""
    _require(request, COMING_IN, _address(request))


def writing(request: Request, whose: str) -> None:
    """Count a message of `whose`. Raises TooMany."""
    _require(request, WRITING_BY_ADDRESS, _address(request))
    _require(request, WRITING, whose)


def _require(request: Request, rate: Rate, whose: str) -> None:
    buckets: Buckets = request.app.state.buckets
    if seconds := buckets.spend(rate, whose):
        raise TooMany(seconds)


def _address(request: Request) -> str:
    return request.client.host if request.client else "unknown"
