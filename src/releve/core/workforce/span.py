"""A figure with what is not known of it: low, middle, high.

A span without a middle is a pair of bounds: it says how far a figure can be, and that nobody knows
where in between it lies. Arithmetic is that of intervals: no result is narrower than its inputs
allow, whether or not they are bad together.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from releve.core.rules.tables import as_table
from releve.core.workforce.trouble import WorkforceTrouble


@dataclass(frozen=True, slots=True)
class Span:
    """From low to high; `mid` None where there are bounds only."""

    low: float
    mid: float | None
    high: float

    def __post_init__(self) -> None:
        middle = self.low if self.mid is None else self.mid
        if not self.low <= middle <= self.high or self.high == float("inf"):
            raise WorkforceTrouble(f"{self.low} to {self.high}: is no span around {self.mid}")

    def __add__(self, other: "Span") -> "Span":
        mid = None if self.mid is None or other.mid is None else self.mid + other.mid
        return Span(self.low + other.low, mid, self.high + other.high)

    def __sub__(self, other: "Span") -> "Span":
        mid = None if self.mid is None or other.mid is None else self.mid - other.mid
        return Span(self.low - other.high, mid, self.high - other.low)

    def __mul__(self, other: "Span") -> "Span":
        ends = [left * right for left in (self.low, self.high) for right in (other.low, other.high)]
        mid = None if self.mid is None or other.mid is None else self.mid * other.mid
        return Span(min(ends), mid, max(ends))

    def __truediv__(self, other: "Span") -> "Span":
        """The quotient where the divisor is above zero."""
        if other.low <= 0.0:
            raise WorkforceTrouble(f"a divisor from {other.low}: is above 0")
        mid = None if other.mid is None else 1.0 / other.mid
        return self * Span(1.0 / other.high, mid, 1.0 / other.low)

    def complement(self) -> "Span":
        """What is left of 1."""
        return exact(1.0) - self


def exact(value: float) -> Span:
    """A figure that is known."""
    return Span(value, value, value)


def span_from(name: str, found: object) -> Span:
    """A span as people write it: a number, [low, high], or a table.

    The table has `low`, `mid` (may be missing), and `high`, or `mid` and `plus_minus`.
    """
    try:
        return _written(name, found)
    except WorkforceTrouble as error:
        told = str(error)
        raise WorkforceTrouble(told if told.startswith(name) else f"{name}: {told}") from error


def _written(name: str, found: object) -> Span:
    if isinstance(found, list):
        pair = [_number(name, part) for part in cast("Sequence[object]", found)]
        if len(pair) != 2:
            raise WorkforceTrouble(f"{name}: a list is [low, high]")
        return Span(pair[0], None, pair[1])
    table = as_table(found)
    return exact(_number(name, found)) if table is None else _from_table(name, table)


def _from_table(name: str, table: Mapping[str, object]) -> Span:
    if set(table) == {"mid", "plus_minus"}:
        mid, either = (_number(name, table[key]) for key in ("mid", "plus_minus"))
        return Span(mid - either, mid, mid + either)
    if not {"low", "high"} <= set(table) <= {"low", "mid", "high"}:
        raise WorkforceTrouble(f"{name}: write low, mid, high, or mid and plus_minus")
    mid = _number(name, table["mid"]) if table.get("mid") is not None else None
    return Span(_number(name, table["low"]), mid, _number(name, table["high"]))


def _number(name: str, found: object) -> float:
    if isinstance(found, bool) or not isinstance(found, int | float):
        raise WorkforceTrouble(f"{name}: {found!r} is no number")
    if not -1e15 < found < 1e15:
        raise WorkforceTrouble(f"{name}: {found!r} is no figure of people's work")
    return float(found)
