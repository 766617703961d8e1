"""Whether failures have become too many, by a test that may be looked at every day.

The null hypothesis is a failure rate of at most `tolerated`. The evidence against it is a mixture
of likelihood ratios, each of one higher rate to the tolerated one (H. Robbins, "Statistical methods
related to the law of the iterated logarithm", Annals of Mathematical Statistics 41 (1970),
1397-1409). Under the null each ratio, and so their mean, is a supermartingale that begins at 1:
by Ville's inequality it reaches 1/alpha with a probability of at most alpha, however often one
looks (A. Ramdas, P. Grünwald, V. Vovk, G. Shafer, "Game-theoretic statistics and safe
anytime-valid inference", Statistical Science 38 (2023), 576-601). A. Wald's sequential test (1945)
is the same with one higher rate.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, log, log1p

# The higher rates that are weighed, evenly between the tolerated one and certainty.
_RATES = 40


@dataclass(frozen=True, slots=True)
class Watch:
    """What was seen in a row, and the most that the evidence against it ever came to.

    `reached_at` counts the observations until it was enough; None while it was not.
    """

    seen: int
    failures: int
    evidence: float
    needed: float
    reached_at: int | None

    @property
    def alarmed(self) -> bool:
        """Whether failures are too many."""
        return self.reached_at is not None


def ratio_evidence(seen: int, failures: int, tolerated: float) -> float:
    """The mean likelihood ratio against a failure rate of at most `tolerated`."""
    step = (1 - tolerated) / (_RATES + 1)
    rates = [tolerated + step * number for number in range(1, _RATES + 1)]
    passes = seen - failures
    ratios = (
        failures * log(rate / tolerated) + passes * (log1p(-rate) - log1p(-tolerated))
        for rate in rates
    )
    return sum(exp(min(ratio, 700.0)) for ratio in ratios) / _RATES


def watch(failed: Iterable[bool], *, tolerated: float, false_alarms_max: float) -> Watch:
    """Look after each observation, in the order in which they were made. ValueError for rates
    that are none."""
    if not (0 < tolerated < 1 and 0 < false_alarms_max < 1):
        raise ValueError(f"{tolerated}, {false_alarms_max}: rates lie between 0 and 1")
    needed, most = 1 / false_alarms_max, 1.0
    seen = failures = 0
    reached_at: int | None = None
    for one in failed:
        seen += 1
        failures += one
        most = max(most, ratio_evidence(seen, failures, tolerated))
        if reached_at is None and most >= needed:
            reached_at = seen
    return Watch(seen, failures, most, needed, reached_at)
