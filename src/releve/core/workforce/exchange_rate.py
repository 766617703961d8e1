"""How much human work an assistant's issue really spares, from a permanent randomized holdout.

Customers are drawn, stratified, into a holdout that only people serve; all others may be served by
assistants. What is spared is the difference of all human minutes a customer causes on any channel,
so that handovers, repeats by phone, false resolutions, and rework are in it by themselves. Divided
by assistant issues, induced ones among them, it is displaced minutes an issue; divided by the
minutes that these issues would have taken people, it is the exchange rate.

A ratio of two means has no normal interval where its divisor is uncertain: E. C. Fieller, "Some
problems in interval estimation" (1954). Without a holdout there are only bounds. The power
calculator is the usual two-sample one (J. Cohen, 1988).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

from releve.core.workforce.span import Span
from releve.core.workforce.trouble import WorkforceTrouble

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Arm:
    """Customers of one arm: mean and variance of their human minutes, and of assistant issues.

    `issues` may be counted in the minutes that they would have taken people: the ratio is then the
    exchange rate, else displaced minutes an issue. A holdout has none.
    """

    customers: int
    minutes_mean: float
    minutes_variance: float
    issues_mean: float = 0.0
    issues_variance: float = 0.0
    covariance: float = 0.0


@dataclass(frozen=True, slots=True)
class Stratum:
    """One errand and language, or however customers were stratified; both arms of it."""

    name: str
    holdout: Arm
    treated: Arm

    @property
    def customers(self) -> int:
        return self.holdout.customers + self.treated.customers


def displaced(strata: Sequence[Stratum], confidence: float = 0.95) -> Span:
    """Displaced human minutes for each unit of `issues`, over all strata, with its interval.

    WorkforceTrouble where an arm is too small, or where issues are so few that no interval exists.
    """
    everybody = sum(stratum.customers for stratum in strata)
    spared = issues = spared_variance = issues_variance = covariance = 0.0
    for stratum in strata:
        held, treated = stratum.holdout, stratum.treated
        if min(held.customers, treated.customers) < 2:
            raise WorkforceTrouble(f"{stratum.name}: an arm has fewer than two customers")
        weight = stratum.customers / everybody
        spared += weight * (held.minutes_mean - treated.minutes_mean)
        issues += weight * treated.issues_mean
        square = weight * weight
        spared_variance += square * held.minutes_variance / held.customers
        spared_variance += square * treated.minutes_variance / treated.customers
        issues_variance += square * treated.issues_variance / treated.customers
        # More minutes of treated customers are fewer spared: the sign turns.
        covariance -= square * treated.covariance / treated.customers
    quantile = _NORMAL.inv_cdf(0.5 + confidence / 2.0)
    return _fieller(spared, issues, spared_variance, issues_variance, covariance, quantile)


def _fieller(
    top: float, bottom: float, top_var: float, bottom_var: float, covariance: float, z: float
) -> Span:
    """The ratios that a test at this level does not refuse."""
    square = z * z
    a = bottom * bottom - square * bottom_var
    if bottom <= 0.0 or a <= 0.0:
        raise WorkforceTrouble("assistant issues: too few for an interval")
    b = top * bottom - square * covariance
    c = top * top - square * top_var
    root = math.sqrt(max(0.0, b * b - a * c))
    middle = top / bottom
    return Span(min(middle, (b - root) / a), middle, max(middle, (b + root) / a))


def bounds_without_holdout(containment: float, repeats: float, induced: float) -> Span:
    """How the exchange rate is bounded where nothing was randomized: bounds, no estimate.

    `containment` is the share of assistant issues that no person touched, `repeats` the share of
    those that came back, `induced` an upper bound on the share of issues that would not have come
    without the assistant. At best, contained is displaced; at worst, all repeats and all induced
    issues fall on what was contained.
    """
    for name, share in (("containment", containment), ("repeats", repeats), ("induced", induced)):
        if not 0.0 <= share <= 1.0:
            raise WorkforceTrouble(f"{name}: {share} is no share from 0 to 1")
    return Span(containment * (1.0 - repeats) - induced, None, containment)


def holdout_customers(
    minutes_sd: float,
    least_difference: float,
    holdout_share: float,
    power: float = 0.8,
    confidence: float = 0.95,
) -> int:
    """Customers in both arms to see a difference of minutes a customer with this power."""
    if minutes_sd <= 0.0 or least_difference <= 0.0 or not 0.0 < holdout_share < 1.0:
        raise WorkforceTrouble("power: a spread and a difference above 0, a share between 0 and 1")
    z = _NORMAL.inv_cdf(0.5 + confidence / 2.0) + _NORMAL.inv_cdf(power)
    each = (z * minutes_sd / least_difference) ** 2
    return math.ceil(each / holdout_share + each / (1.0 - holdout_share))
