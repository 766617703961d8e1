"""How people leave: survival by tenure, a parametric hazard, and exits by kind that compete.

Sources: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations" (1958),
with M. Greenwood's variance (1926); W. Weibull (1951), fitted by maximum likelihood with people who
are still there as right-censored; O. Aalen and S. Johansen (1978) for the cumulative incidence of
one kind of exit among others. One minus Kaplan-Meier of a single kind, others censored, overstates
that kind: who retires can no longer resign.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from releve.core.workforce.trouble import WorkforceTrouble

_NORMAL_90 = 1.6448536269514722


@dataclass(frozen=True, slots=True)
class Tenure:
    """How long somebody has been there, from an `entered` tenure on, and how they left.

    `exit_kind` is None for people who are still there. `entered` is the tenure at which observation
    began: people hired before the records start are seen only from then on (left truncation).
    """

    months: float
    exit_kind: str | None = None
    entered: float = 0.0

    def __post_init__(self) -> None:
        if not 0.0 <= self.entered < self.months < 1e4:
            raise WorkforceTrouble(f"tenure from {self.entered} to {self.months}: is none")


@dataclass(frozen=True, slots=True)
class Step:
    """After `months`, the share still there, with its 90 % interval."""

    months: float
    share: float
    low: float
    high: float


def kaplan_meier(people: Sequence[Tenure]) -> tuple[Step, ...]:
    """The share still there after each tenure at which somebody left.

    The interval is Greenwood's on the scale of ln(-ln), which stays between 0 and 1.
    """
    share, variance = 1.0, 0.0
    steps: list[Step] = []
    for months, leaving, there in _exits(people):
        share *= 1.0 - leaving / there
        if share <= 0.0:
            steps.append(Step(months, 0.0, 0.0, 0.0))
            break
        variance += leaving / (there * (there - leaving))
        spread = _NORMAL_90 * math.sqrt(variance) / math.log(share)
        steps.append(Step(months, share, share ** math.exp(-spread), share ** math.exp(spread)))
    return tuple(steps)


def cumulative_incidence(people: Sequence[Tenure], kind: str) -> tuple[tuple[float, float], ...]:
    """The share that has left by this kind, while other kinds take people too (Aalen-Johansen)."""
    there_before, incidence = 1.0, 0.0
    found: list[tuple[float, float]] = []
    counts: dict[float, int] = {}
    for person in people:
        if person.exit_kind == kind:
            counts[person.months] = counts.get(person.months, 0) + 1
    for months, leaving, there in _exits(people):
        incidence += there_before * counts.get(months, 0) / there
        there_before *= 1.0 - leaving / there
        found.append((months, incidence))
    return tuple(found)


def _exits(people: Sequence[Tenure]) -> list[tuple[float, int, int]]:
    """Each tenure of an exit: how many leave then, and how many were there to leave."""
    leaving: dict[float, int] = {}
    for person in people:
        if person.exit_kind is not None:
            leaving[person.months] = leaving.get(person.months, 0) + 1
    ends = sorted(person.months for person in people)
    starts = sorted(person.entered for person in people)
    rows: list[tuple[float, int, int]] = []
    ended = started = 0
    for months in sorted(leaving):
        while ended < len(ends) and ends[ended] < months:
            ended += 1
        while started < len(starts) and starts[started] < months:
            started += 1
        rows.append((months, leaving[months], started - ended))
    return rows


@dataclass(frozen=True, slots=True)
class Weibull:
    """Hazard shape / scale x (months / scale)^(shape - 1): below 1, the new leave most."""

    shape: float
    scale_months: float

    def survival(self, months: float) -> float:
        return math.exp(-((months / self.scale_months) ** self.shape))

    def leaves_within(self, tenure_months: float, months: float) -> float:
        """The probability to leave in the next months, of somebody with this tenure."""
        now = (tenure_months / self.scale_months) ** self.shape
        then = ((tenure_months + months) / self.scale_months) ** self.shape
        return -math.expm1(now - then)


def fit_weibull(people: Sequence[Tenure], kind: str | None = None) -> Weibull:
    """Most likely shape and scale for exits of one kind (any, if None); other exits are censored.

    The scale follows from the shape; the shape's score falls all the way, so halving finds it.
    """
    counted = [p for p in people if p.exit_kind is not None and kind in {None, p.exit_kind}]
    if len({person.months for person in counted}) < 2:
        raise WorkforceTrouble("a hazard needs exits at two tenures at least")
    longest = max(person.months for person in people)
    ln_exits = math.fsum(math.log(person.months / longest) for person in counted)

    def exposure(shape: float) -> tuple[float, float]:
        total = weighted = 0.0
        for person in people:
            for months, sign in ((person.months, 1.0), (person.entered, -1.0)):
                if months > 0.0:
                    power = sign * (months / longest) ** shape
                    total += power
                    weighted += power * math.log(months / longest)
        return total, weighted

    def score(shape: float) -> float:
        total, weighted = exposure(shape)
        return 1.0 / shape + ln_exits / len(counted) - weighted / total

    low, high = 1e-3, 100.0
    for _ in range(80):
        middle = math.sqrt(low * high)
        low, high = (middle, high) if score(middle) > 0.0 else (low, middle)
    shape = math.sqrt(low * high)
    scale = longest * (exposure(shape)[0] / len(counted)) ** (1.0 / shape)
    return Weibull(shape, scale)
