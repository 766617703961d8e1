"""A plan with interest: level installments, what of each is interest, and what early payment saves.

Interest is charged on what is left of the amount, once a period, at the nominal annual rate, and
rounded to the minor unit, a half up: each line can be reckoned again from the one before it. The
installments are as even as whole minor units allow, by the rule of plans without interest: what
the last one would have too much is carried by the first ones, one minor unit each. So they differ
by one minor unit from each other, and the last one is at most as many minor units smaller as there
are installments.

Early repayment: Directive 2008/48/EC, Article 16(1), and Directive (EU) 2023/2225, Article 29,
reduce the cost by the interest of the remaining term. Interest of the running period is owed by
the day, rounded down in the customer's favor.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import accumulate
from math import floor
from operator import mul


@dataclass(frozen=True, slots=True)
class InterestPeriod:
    """The time before an installment; `rate` is the period's, not the year's."""

    starts_on: date
    ends_on: date
    rate: Fraction


@dataclass(frozen=True, slots=True)
class AmortizationLine:
    """One installment of the table. All amounts are minor units; `opening` is before it."""

    number: int
    starts_on: date
    due_on: date
    opening: int
    interest: int
    principal: int

    @property
    def amount(self) -> int:
        """What the customer pays."""
        return self.interest + self.principal

    @property
    def closing(self) -> int:
        """What is left of the amount after it."""
        return self.opening - self.principal

    def interest_until(self, day: date) -> int:
        """What of its interest has accrued by the end of a day."""
        days = (self.due_on - self.starts_on).days
        elapsed = (day - self.starts_on).days
        if elapsed >= days:
            return self.interest
        return self.interest * max(elapsed, 0) // days


@dataclass(frozen=True, slots=True)
class EarlyRepayment:
    """What settles a plan on a day, and what the customer saves by it.

    `overpaid` is what was paid above that already, and goes back.
    """

    amount: int
    interest_accrued: int
    interest_saved: int
    overpaid: int = 0


def amortize(amount: int, periods: Sequence[InterestPeriod]) -> tuple[AmortizationLine, ...]:
    """The table of an amount over the periods, one installment at the end of each.

    ValueError: less than a minor unit an installment, or interest that outgrows the installments.
    """
    if not periods or amount < len(periods):
        raise ValueError(f"{amount} minor units do not make {len(periods)} installments")
    payments = _level_payments(amount, [period.rate for period in periods])
    lines: list[AmortizationLine] = []
    left = amount
    for number, (period, payment) in enumerate(zip(periods, payments, strict=True), start=1):
        interest = _interest(left, period.rate)
        if interest > payment:
            raise ValueError(f"installment {number} of {payment} is less than its interest")
        line = AmortizationLine(
            number, period.starts_on, period.ends_on, left, interest, payment - interest
        )
        lines.append(line)
        left = line.closing
    return tuple(lines)


def early_repayment(lines: Sequence[AmortizationLine], on: date, paid: int = 0) -> EarlyRepayment:
    """What settles the plan at the end of that day, after `paid` of it (fees are apart).

    Interest accrues by the table: an installment paid late or ahead does not change it.
    ValueError: a day before the credit, or a payment below zero.
    """
    if on < lines[0].starts_on:
        raise ValueError(f"{on} is before the credit of {lines[0].starts_on}")
    if paid < 0:
        raise ValueError(f"{paid} is no payment")
    accrued = sum(line.interest_until(on) for line in lines)
    left = lines[0].opening + accrued - paid
    saved = sum(line.interest for line in lines) - accrued
    return EarlyRepayment(max(left, 0), accrued, saved, max(-left, 0))


def _interest(left: int, rate: Fraction) -> int:
    return (2 * left * rate.numerator + rate.denominator) // (2 * rate.denominator)


def _last(amount: int, rates: Sequence[Fraction], payment: int, carrying: int) -> int:
    """The last installment, when all before it are `payment` and the first `carrying` one more."""
    left = amount
    for number, rate in enumerate(rates[:-1]):
        left += _interest(left, rate) - payment - (number < carrying)
    return left + _interest(left, rates[-1])


def _level_payments(amount: int, rates: Sequence[Fraction]) -> tuple[int, ...]:
    growths = accumulate((1 + rate for rate in rates), mul)
    payment = floor(amount / sum((1 / growth for growth in growths), Fraction(0)))
    # The exact annuity, but interest is rounded: the neighbor may be the better one.
    while _last(amount, rates, payment, 0) < payment:
        payment -= 1
    while _last(amount, rates, payment + 1, 0) > payment:
        payment += 1
    carrying = 0
    while (last := _last(amount, rates, payment, carrying)) > payment:
        carrying += 1
    if last < 1:
        # Of a few minor units, the last one keeps something: it may then be the larger.
        carrying -= 1
        last = _last(amount, rates, payment, carrying)
    return (*(payment + (number < carrying) for number in range(len(rates) - 1)), last)
