"""A company's headcounts against the natural departures that it says explain them.

Stock and flow: open + hires - exits = close. Natural departures are bounded by the rate that is
claimed. Three readings of "20 % a year", because companies differ and seldom say:

- least further exits: all of the opening stock is exposed for the whole time, everybody else goes
  on the last day, and chance helps: the 95th percentile of a binomial;
- typical: resignations and other exits compete the whole time, each with a constant hazard, so
  that who is let go in spring no longer resigns in autumn;
- most: the rate is of the average stock (the usual report), and chance is against it: 5th
  percentile.

Whoever left beyond that was dismissed, went with a package, was transferred, or was sold with a
business: the figures cannot say which. Hires in the time make the gap larger, by their number.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from releve.core.workforce.trouble import WorkforceTrouble

_NUMBER = r"(\d{1,3}(?:,\d{3})+|\d+)"
_STOCKS = (
    re.compile(rf"{_NUMBER}[^.;]{{0,40}}\bago\b[^.;]{{0,20}}\bnow\s+{_NUMBER}"),
    re.compile(rf"\bfrom\s+{_NUMBER}[^.;%]{{0,40}}\bto\s+{_NUMBER}"),
    re.compile(rf"{_NUMBER}\s*(?:→|->|—>|to)\s*{_NUMBER}"),
)
_RATE = re.compile(r"(\d+(?:\.\d+)?)\s?(?:%|percent|per cent)")
_NATURAL = re.compile(r"natural|attrition|not replacing|turnover|wastage|departures")


@dataclass(frozen=True, slots=True)
class StockAndFlow:
    """Two headcounts, the time between them, and what is said of the way from one to the other.

    `attrition_a_year` is the share that leaves of its own accord. Exits of other kinds, and hires,
    are those that are told; what is not told is 0 and shows as unexplained.
    """

    name: str
    opening: int
    closing: int
    years: float
    attrition_a_year: float | None = None
    hires: int = 0
    explained_exits: int = 0

    def __post_init__(self) -> None:
        if min(self.opening, self.closing, self.hires, self.explained_exits) < 0:
            raise WorkforceTrouble(f"{self.name}: a headcount or flow is below 0")
        if not 0.0 < self.years < 100.0:
            raise WorkforceTrouble(f"{self.name}: {self.years} years lie not between 0 and 100")
        rate = self.attrition_a_year
        if rate is not None and not 0.0 <= rate < 1.0:
            raise WorkforceTrouble(f"{self.name}: attrition {rate} is no share from 0 to 1")


@dataclass(frozen=True, slots=True)
class Gap:
    """Exits in all, and those that natural departures and told exits leave open.

    Below zero, `further_*` are people who must have been hired.
    """

    exits: int
    further_low: int
    further_mid: int
    further_high: int

    @property
    def unexplained(self) -> bool:
        return self.further_low > 0


def gap(flow: StockAndFlow) -> Gap | None:
    """What attrition at the claimed rate does not explain; None where no rate is claimed."""
    rate = flow.attrition_a_year
    if rate is None:
        return None
    exits = flow.opening + flow.hires - flow.closing
    share = 1.0 - (1.0 - rate) ** flow.years
    most_natural = binomial_quantile(flow.opening, share, 0.95)
    # The rate of the average stock; all of it is exposed for as many years.
    average = round(0.5 * (flow.opening + flow.closing) * max(1.0, flow.years))
    least_natural = binomial_quantile(average, min(1.0, rate * min(1.0, flow.years)), 0.05)
    open_exits = exits - flow.explained_exits
    return Gap(
        exits,
        open_exits - most_natural,
        round(open_exits - _competing(flow, rate)),
        open_exits - least_natural,
    )


def _competing(flow: StockAndFlow, rate: float) -> float:
    """Natural departures when both ways out run all the time, over the mean stock between."""
    hazard = -math.log1p(-rate) * flow.years
    first, last = float(flow.opening), float(flow.closing)
    if min(first, last) <= 0.0 or first == last:
        return hazard * max(first, last) * 0.5 if first != last else hazard * first
    return hazard * (first - last) / math.log(first / last)


def binomial_quantile(trials: int, share: float, probability: float) -> int:
    """The least count that is not exceeded with this probability; terms summed from the start."""
    if share <= 0.0 or trials == 0:
        return 0
    if share >= 1.0:
        return trials
    spread = math.sqrt(trials * share * (1.0 - share))
    # Nothing that far from the mean is felt in the sum.
    count = max(0, int(trials * share - 12.0 * spread) - 1)
    ln_term = (
        math.lgamma(trials + 1.0)
        - math.lgamma(count + 1.0)
        - math.lgamma(trials - count + 1.0)
        + count * math.log(share)
        + (trials - count) * math.log1p(-share)
    )
    total = math.exp(ln_term)
    while total < probability and count < trials:
        ln_term += math.log((trials - count) / (count + 1.0) * share / (1.0 - share))
        count += 1
        total += math.exp(ln_term)
    return count


def claimed_flow(text: str, name: str) -> StockAndFlow | None:
    """The two headcounts and the yearly rate that a sentence claims; None if it claims no such.

    A time that the sentence does not name is a year.
    """
    low = text.lower()
    rate = _RATE.search(low)
    if rate is None or not _NATURAL.search(low):
        return None
    for pattern in _STOCKS:
        found = pattern.search(low)
        if found:
            opening, closing = (int(part.replace(",", "")) for part in found.groups())
            return StockAndFlow(name, opening, closing, 1.0, float(rate.group(1)) / 100.0)
    return None


def year_ends(stocks: Mapping[int, int], attrition: float | None) -> tuple[StockAndFlow, ...]:
    """The years between year-end headcounts, in their order."""
    years = sorted(stocks)
    return tuple(
        StockAndFlow(f"{last}", stocks[first], stocks[last], float(last - first), attrition)
        for first, last in pairwise(years)
    )
