"""The interval of a rate, by Wilson's score.

E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
the American Statistical Association 22 (1927), 209-212; without a correction for continuity, which
is method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872.
"""

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist


@dataclass(frozen=True, slots=True)
class Interval:
    """A rate found in a sample, and between what bounds the true one is believed to be."""

    passed: int
    total: int
    low: float
    high: float

    @property
    def rate(self) -> float:
        """What was found; 0 of an empty sample, whose interval is all there is."""
        return self.passed / self.total if self.total else 0.0


def wilson(passed: int, total: int, confidence: float = 0.95) -> Interval:
    """The interval of `passed` of `total`. ValueError where that cannot be."""
    if not 0 <= passed <= total:
        raise ValueError(f"{passed} of {total} is no share")
    if not 0 < confidence < 1:
        raise ValueError(f"{confidence} is no confidence")
    if total == 0:
        return Interval(0, 0, 0.0, 1.0)
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    share = passed / total
    scale = 1 + z * z / total
    middle = (share + z * z / (2 * total)) / scale
    reach = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total)) / scale
    # Of none or of all, rounding may leave a trace of the bound that is exactly 0 or 1.
    low = 0.0 if passed == 0 else max(0.0, middle - reach)
    high = 1.0 if passed == total else min(1.0, middle + reach)
    return Interval(passed, total, low, high)
