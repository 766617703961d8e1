"""Which share of credits survives to each day of age, young ones included.

Kaplan and Meier, "Nonparametric estimation from incomplete observations" (1958): a credit is at
risk until it is taken back, has vested, or is as old as the month's end. Vesting is no loss: what
vests was at risk to the window's end.
"""

from collections.abc import Iterable, Mapping
from typing import Literal

from releve.core.workforce.span import Span

Ending = Literal["clawed_back", "vested", "young"]


def survival(endings: Iterable[tuple[int, Ending, int]], days: int) -> tuple[float, ...]:
    """The share not yet taken back at the end of each day of age, from 0 to `days`.

    Each ending: the age in whole days, what it was, and of how many.
    """
    lost, gone = [0] * (days + 1), [0] * (days + 1)
    for age, what, count in endings:
        at = min(max(age, 0), days)
        gone[at] += count
        if what == "clawed_back":
            lost[at] += count
    left = sum(gone)
    share = 1.0
    curve: list[float] = []
    for day in range(days + 1):
        if left > 0:
            share *= 1.0 - lost[day] / left
        curve.append(share)
        left -= gone[day]
    return tuple(curve)


def expected_to_vest(pending_by_age: Mapping[int, float], curve: tuple[float, ...]) -> Span:
    """What is pending times what it is expected to keep; all or nothing of it are the ends."""
    pending = sum(pending_by_age.values())
    kept = sum(
        minutes * (curve[-1] / curve[min(age, len(curve) - 1)] if curve[-1] > 0.0 else 0.0)
        for age, minutes in pending_by_age.items()
    )
    return Span(min(0.0, pending, kept), kept, max(0.0, pending, kept))
