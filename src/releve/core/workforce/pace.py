"""How fast work may be automated so that people can follow without a dismissal.

Of N people who leave at a yearly rate q, N (1 - (1 - q)^(t / 12)) are expected to have left after t
months: 700 of 3,000 at 20 % a year take ln(1 - 700/3000) / ln(0.8) x 12 = 14.3 months. Good and bad
years are shared by everybody: the hazard -ln(1 - q) is multiplied by a lognormal factor, and who
leaves is chance besides (binomial). The pace holds with 95 % probability: departures are counted
at their 5th percentile. People who are not yet gone and not needed any more are surplus; they may
be so for the weeks that settling takes, and no longer.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from statistics import NormalDist

from releve.core.workforce import fields
from releve.core.workforce.trouble import WorkforceTrouble

WEEKS_A_YEAR = 365.25 / 7.0
_NORMAL = NormalDist()
_SHOCKS = 41


@dataclass(frozen=True, slots=True)
class RoleAtSite:
    """People of one role at one site, how they leave, and what can take them elsewhere.

    `yearly_spread` is the standard deviation of the hazard's logarithm from year to year.
    `seats_a_month` are redeployments or reskilling seats that are funded.
    """

    role: str
    site: str
    people: int
    attrition_a_year: float
    yearly_spread: float = 0.0
    seats_a_month: float = 0.0

    def __post_init__(self) -> None:
        if not 0.0 <= self.attrition_a_year < 1.0:
            raise WorkforceTrouble(f"{self.role}: attrition {self.attrition_a_year} is no share")
        if not 0.0 <= self.yearly_spread <= 2.0:
            raise WorkforceTrouble(f"{self.role}: a yearly spread is from 0 to 2")

    @property
    def hazard_a_year(self) -> float:
        return -math.log1p(-self.attrition_a_year)


@dataclass(frozen=True, slots=True)
class Pace:
    """The highest weekly rate in positions, and the week that binds it."""

    positions_a_week: float
    binding_week: int


@dataclass(frozen=True, slots=True)
class PaceAnswer:
    """Whether so many positions in so many months may go, and what would allow it if not.

    `months_needed` None where no time is enough.
    """

    allowed: bool
    absorbed: float
    months_expected: float | None
    months_needed: float | None
    seats_needed: int


def expected_months(people: int, attrition_a_year: float, positions: float) -> float | None:
    """Months until so many are expected to have left; None where they never do."""
    if positions <= 0:
        return 0.0
    if positions >= people or attrition_a_year <= 0.0:
        return None
    return 12.0 * math.log1p(-positions / people) / math.log1p(-attrition_a_year)


def departures(role: RoleAtSite, months: float, probability: float = 0.95) -> int:
    """Natural departures that are reached with this probability within so many months."""
    years = months / 12.0
    # A year's shock is one draw; over several years they average out.
    spread = role.yearly_spread * math.sqrt(min(1.0, 1.0 / years)) if years > 0.0 else 0.0
    shares = [
        -math.expm1(-role.hazard_a_year * years * math.exp(spread * _NORMAL.inv_cdf(z)))
        for z in ((number + 0.5) / _SHOCKS for number in range(_SHOCKS))
    ]
    low, high = 0, role.people
    while low < high:
        middle = (low + high + 1) // 2
        reached = sum(_at_least(role.people, share, middle) for share in shares) / _SHOCKS
        low, high = (middle, high) if reached >= probability else (low, middle - 1)
    return low


def absorbed(role: RoleAtSite, months: float, probability: float = 0.95) -> float:
    """Positions that can go without a dismissal: departures and funded seats."""
    return min(
        float(role.people), departures(role, months, probability) + role.seats_a_month * months
    )


def highest_pace(
    role: RoleAtSite, horizon_weeks: int, settling_weeks: int, probability: float = 0.95
) -> Pace:
    """The highest steady weekly rate: each week's positions are absorbed when settling is over."""
    if not 1 <= horizon_weeks <= 1040 or not 0 <= settling_weeks <= 104:
        raise WorkforceTrouble("a horizon is 1 to 1040 weeks, settling 0 to 104")
    rates = [
        (absorbed(role, 12.0 * (week + settling_weeks) / WEEKS_A_YEAR, probability) / week, week)
        for week in range(1, horizon_weeks + 1)
    ]
    return Pace(*min(rates))


def ask(role: RoleAtSite, positions: int, months: float, probability: float = 0.95) -> PaceAnswer:
    """May so many positions of this role go within so many months?"""
    within = absorbed(role, months, probability)
    expected = expected_months(role.people, role.attrition_a_year, positions)
    if positions <= within:
        return PaceAnswer(True, within, expected, months, 0)
    return PaceAnswer(
        False,
        within,
        expected,
        _months_needed(role, positions, probability),
        math.ceil(positions - within),
    )


def _months_needed(role: RoleAtSite, positions: int, probability: float) -> float | None:
    high = 12.0
    while absorbed(role, high, probability) < positions:
        high *= 2.0
        if high > 1200.0:
            return None
    low = 0.0
    while high - low > 0.05:
        middle = 0.5 * (low + high)
        enough = absorbed(role, middle, probability) >= positions
        low, high = (low, middle) if enough else (middle, high)
    return high


def _at_least(people: int, share: float, count: int) -> float:
    """P(at least so many of them leave): the normal distribution with half a person's correction.

    Exact sums where few leave or few stay.
    """
    if count <= 0:
        return 1.0
    variance = people * share * (1.0 - share)
    if variance > 30.0:
        return 1.0 - _NORMAL.cdf((count - 0.5 - people * share) / math.sqrt(variance))
    if share in {0.0, 1.0}:
        return share
    below = math.fsum(
        math.exp(
            math.lgamma(people + 1.0)
            - math.lgamma(k + 1.0)
            - math.lgamma(people - k + 1.0)
            + k * math.log(share)
            + (people - k) * math.log1p(-share)
        )
        for k in range(max(0, int(people * share) - 60), min(count, people + 1))
    )
    return max(0.0, 1.0 - below)


def role_from(where: str, row: fields.Table) -> RoleAtSite:
    """A role as a scenario writes it; keys of other uses are not read here."""
    return RoleAtSite(
        fields.text(where, row, "role"),
        fields.text(where, row, "site"),
        fields.whole(where, row, "people"),
        fields.share(where, row, "attrition_a_year"),
        fields.number(where, row, "yearly_spread", 0.2),
        fields.number(where, row, "seats_a_month", 0.0),
    )


def summary(answer: PaceAnswer, positions: int, months: float) -> Mapping[str, object]:
    """What a refusal says: what would allow it."""
    return {
        "positions": positions,
        "months": months,
        "allowed": answer.allowed,
        "absorbed": answer.absorbed,
        "months_expected": answer.months_expected,
        "months_needed": answer.months_needed,
        "redeployments_needed": answer.seats_needed,
    }
