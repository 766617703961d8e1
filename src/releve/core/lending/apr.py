"""Annual percentage rates of a credit, by the law of the European Union and of the United States.

EU: the rate X that makes the present value of all drawdowns equal that of all repayments and
charges, sum C_k (1+X)^-t_k = sum D_l (1+X)^-s_l, with t and s in years from the first drawdown.
Sources: Directive 2008/48/EC, Annex I, part I; unchanged in Directive (EU) 2023/2225, Annex III,
part I. An effective annual rate.

US: the rate i per unit-period of the general equation of Regulation Z, 12 CFR 1026, Appendix J,
(b)(8), where an amount f of a unit-period and t full ones away counts 1 / ((1 + f i)(1 + i)^t);
the annual percentage rate is i times the unit-periods per year, (b)(1). A nominal annual rate.

Rates are fractions: 0.1296 is 12.96 %. Payments below the advances give a rate below zero.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from math import exp, expm1, fsum, isfinite

from releve.core.lending.interval import (
    UnitPeriod,
    YearPart,
    series_day,
    unit_period,
    years_between,
)

_STEPS_MAX = 200
_TOLERANCE = 1e-14
_LOG_GROWTH_MAX = 600.0
"""Of 1 + rate: e^600 is far beyond any credit, and still a float."""
_LOG_GROWTH_MIN = -20.0
_EXPONENT_MAX = 600.0


class RateTrouble(ValueError):
    """These cash flows have no annual percentage rate; the text says why."""


@dataclass(frozen=True, slots=True)
class CashFlow:
    """An amount, in minor units, that moves on a day."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class TimedAmount:
    """An amount `periods` after the first advance, and `odd` of a period before that."""

    amount: float
    periods: float
    odd: float = 0.0


def eu_apr(
    advances: Sequence[CashFlow], payments: Sequence[CashFlow], part: YearPart = "month"
) -> float:
    """The EU's rate a year; `part` is what intervals are counted in, the plan's own rhythm.

    Charges count as payments on the day they are due. Raises `RateTrouble`.
    """
    start = _start(advances, payments)
    day = series_day(flow.on for flow in (*advances, *payments))

    def timed(flows: Iterable[CashFlow]) -> list[TimedAmount]:
        return [
            TimedAmount(flow.amount, years_between(start, flow.on, part, day)) for flow in flows
        ]

    return rate_per_period(timed(advances), timed(payments))


def us_apr(
    advances: Sequence[CashFlow], payments: Sequence[CashFlow], unit: UnitPeriod | None = None
) -> float:
    """Regulation Z's rate a year, by the actuarial method; `unit` is found when not given.

    Advances are what is financed: prepaid finance charges are taken off before. Raises
    `RateTrouble`.
    """
    start = _start(advances, payments)
    paid_on = [flow.on for flow in payments]
    if not any(day > start for day in paid_on):
        raise RateTrouble(f"everything is paid on {start}, when it is advanced")
    unit = unit or unit_period([flow.on for flow in advances], paid_on)
    day = series_day(paid_on)

    def timed(flows: Iterable[CashFlow]) -> list[TimedAmount]:
        return [TimedAmount(flow.amount, *unit.between(start, flow.on, day)) for flow in flows]

    return rate_per_period(timed(advances), timed(payments)) * unit.per_year


def market_apr(market: str, advances: Sequence[CashFlow], payments: Sequence[CashFlow]) -> float:
    """The rate a year by a market's law: Regulation Z in the us, the EU's formula elsewhere.

    What is paid back without a cost has a rate of nothing. Raises `RateTrouble`.
    """
    if sum(flow.amount for flow in payments) == sum(flow.amount for flow in advances):
        return 0.0
    return (us_apr if market == "us" else eu_apr)(advances, payments)


def percent(rate: float, decimals: int = 2) -> Decimal:
    """A rate as percent with so many decimals, a five rounded up: Annex I, remark (d)."""
    return Decimal(f"{rate * 100:.9f}").quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def rate_per_period(advances: Sequence[TimedAmount], payments: Sequence[TimedAmount]) -> float:
    """The rate per period at which advances and payments are worth the same.

    Where advances come before payments there is one; otherwise the one nearest to zero that a
    widening search meets first. Raises `RateTrouble`.
    """
    if not advances or not payments:
        raise RateTrouble("a rate needs at least one advance and one payment")
    for flow in (*advances, *payments):
        if not (isfinite(flow.amount) and flow.amount > 0):
            raise RateTrouble(f"{flow.amount} is no amount: it must be above zero")
        if not (isfinite(flow.periods) and flow.periods >= 0 and 0 <= flow.odd <= 1):
            raise RateTrouble(f"{flow.periods} periods and {flow.odd} are no interval")
    flows = [
        *payments,
        *(TimedAmount(-flow.amount, flow.periods, flow.odd) for flow in advances),
    ]
    cost = fsum(flow.amount for flow in flows)
    if cost == 0:
        return 0.0
    low, high = _bracket(flows, cost)
    return expm1(_solved(flows, low, high))


def _start(advances: Sequence[CashFlow], payments: Sequence[CashFlow]) -> date:
    if not advances or not payments:
        raise RateTrouble("a rate needs at least one advance and one payment")
    start = min(flow.on for flow in advances)
    if early := [flow.on for flow in payments if flow.on < start]:
        raise RateTrouble(f"a payment on {min(early)} comes before the first advance on {start}")
    return start


def _worth(flows: Iterable[TimedAmount], log_growth: float) -> tuple[float, float]:
    """What payments are worth above the advances at 1 + rate = e^log_growth, and its slope."""
    worths: list[float] = []
    slopes: list[float] = []
    rate, growth = expm1(log_growth), exp(log_growth)
    for flow in flows:
        odd_growth = 1 + flow.odd * rate
        worth = flow.amount * exp(-flow.periods * log_growth) / odd_growth
        worths.append(worth)
        slopes.append(-worth * (flow.periods + flow.odd * growth / odd_growth))
    return fsum(worths), fsum(slopes)


def _bracket(flows: Sequence[TimedAmount], cost: float) -> tuple[float, float]:
    """Two logarithms of growth between which the worth of `flows` passes zero, the lower first."""
    near, far = 0.0, 0.05 if cost > 0 else -0.05
    longest = max(flow.periods + flow.odd for flow in flows)
    lowest = max(_LOG_GROWTH_MIN, -_EXPONENT_MAX / max(longest, 1.0))
    while True:
        far = min(max(far, lowest), _LOG_GROWTH_MAX)
        worth, _ = _worth(flows, far)
        if worth == 0 or (worth < 0) == (cost > 0):
            return min(near, far), max(near, far)
        if far in {lowest, _LOG_GROWTH_MAX}:
            raise RateTrouble(
                "no rate makes advances and payments worth the same: too much is paid too soon"
                if cost > 0
                else "no rate makes advances and payments worth the same: too little is paid"
            )
        near, far = far, far * 2


def _solved(flows: Sequence[TimedAmount], low: float, high: float) -> float:
    """Newton's method, kept between `low` and `high` by halving where it would leave them."""
    falls = _worth(flows, low)[0] >= _worth(flows, high)[0]
    guess = (low + high) / 2
    for _ in range(_STEPS_MAX):
        worth, slope = _worth(flows, guess)
        if worth == 0:
            return guess
        if (worth > 0) == falls:
            low = guess
        else:
            high = guess
        following = guess - worth / slope if slope else low
        if not low < following < high:
            following = (low + high) / 2
        if abs(following - guess) <= _TOLERANCE * max(1.0, abs(guess)):
            return following
        guess = following
    raise RateTrouble(f"no rate found in {_STEPS_MAX} steps between {low} and {high}")
