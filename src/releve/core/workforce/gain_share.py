"""What people get of the gain: a pool, a rule, and checks before anything is paid.

    pool = share x cashable gain x brake - reserve, not below 0, less an earlier clawback

The brake is 1 while quality and complaints are at least as good as their floors, and falls straight
to 0 where they are as bad as their stops. Whole minor units are paid: the largest remainders get
the units that rounding leaves (Hamilton), so that the sum is the pool to the cent.

Checks: the pay gap between the groups of each category, by the 5 % of Directive (EU) 2023/970,
Article 10; and the four-fifths rule of 29 CFR 1607.4(D), here on each group's average payment
beside the best group's. The rise that is told is that of people who were there both times, less
inflation: an average over whoever is there rises by itself when the cheapest leave.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from releve.core.workforce.trouble import WorkforceTrouble

PAY_GAP_MOST = Fraction(5, 100)
FOUR_FIFTHS = Fraction(4, 5)


@dataclass(frozen=True, slots=True)
class Employee:
    """Yearly pay in minor units, months of tenure, and the groups that pay is compared between.

    `pay_before_minor` None for people who were not there a year ago.
    """

    name: str
    pay_minor: int
    tenure_months: int
    category: str
    group: str
    pay_before_minor: int | None = None

    def __post_init__(self) -> None:
        if self.pay_minor <= 0 or self.tenure_months < 0:
            raise WorkforceTrouble(f"{self.name}: pay is above 0, tenure not below")


@dataclass(frozen=True, slots=True)
class Brake:
    """How a measure between `stop` (nothing is paid) and `floor` (all is) slows the pool."""

    floor: Fraction
    stop: Fraction

    def share(self, measured: Fraction) -> Fraction:
        if self.floor == self.stop:
            raise WorkforceTrouble("a brake's floor and stop are two values")
        part = (measured - self.stop) / (self.floor - self.stop)
        return min(Fraction(1), max(Fraction(0), part))


@dataclass(frozen=True, slots=True)
class Pool:
    """What is paid out, what is kept in reserve, and how much the brake let through."""

    paid_minor: int
    reserve_minor: int
    brake: Fraction


def pool_of(
    gain_minor: int,
    share: Fraction,
    brake: Fraction,
    reserve: Fraction = Fraction(0),
    clawback_minor: int = 0,
) -> Pool:
    """The pool of a cashable gain; a loss shares nothing. Halves of a cent stay with the lender."""
    if not 0 <= share <= 1 or not 0 <= reserve <= 1 or clawback_minor < 0:
        raise WorkforceTrouble("share and reserve are from 0 to 1, a clawback is not below 0")
    braked = max(Fraction(0), share * gain_minor * brake)
    kept = math.floor(braked * reserve)
    return Pool(max(0, math.floor(braked) - kept - clawback_minor), kept, brake)


def apportion(pool_minor: int, weights: Sequence[Fraction]) -> list[int]:
    """Whole units in proportion to the weights; their sum is the pool exactly."""
    total = sum(weights, Fraction(0))
    if total <= 0:
        return [0] * len(weights)
    exact = [pool_minor * weight / total for weight in weights]
    paid = [math.floor(part) for part in exact]
    order = sorted(range(len(exact)), key=lambda place: (paid[place] - exact[place], place))
    for place in order[: pool_minor - sum(paid)]:
        paid[place] += 1
    return paid


def share_equally(pool_minor: int, people: Sequence[Employee]) -> list[int]:
    return apportion(pool_minor, [Fraction(1)] * len(people))


def share_by_pay(pool_minor: int, people: Sequence[Employee]) -> list[int]:
    return apportion(pool_minor, [Fraction(person.pay_minor) for person in people])


def share_by_tenure(pool_minor: int, people: Sequence[Employee]) -> list[int]:
    """By months of tenure up to ten years; somebody new counts one month."""
    return apportion(
        pool_minor, [Fraction(min(120, max(1, person.tenure_months))) for person in people]
    )


def share_capped(pool_minor: int, people: Sequence[Employee]) -> list[int]:
    """In proportion to pay, counted up to one and a half times the median pay."""
    pays = sorted(person.pay_minor for person in people)
    if not pays:
        return []
    cap = Fraction(3, 2) * pays[(len(pays) - 1) // 2]
    return apportion(pool_minor, [min(cap, Fraction(person.pay_minor)) for person in people])


RULES: Mapping[str, Callable[[int, Sequence[Employee]], list[int]]] = {
    "equal": share_equally,
    "by_pay": share_by_pay,
    "by_tenure": share_by_tenure,
    "capped": share_capped,
}


@dataclass(frozen=True, slots=True)
class Check:
    """One comparison before payment; `measured` None where there is nothing to compare."""

    check: str
    holds: bool
    measured: float | None
    limit: float
    detail: str


def checks(people: Sequence[Employee], paid: Sequence[int]) -> tuple[Check, ...]:
    """Pay gaps per category with the payment in pay, and four fifths of the payment itself."""
    found: list[Check] = []
    for category in sorted({person.category for person in people}):
        there = [
            (person.group, person.pay_minor + amount)
            for person, amount in zip(people, paid, strict=True)
            if person.category == category
        ]
        found.append(_pay_gap(category, _means(there)))
    payments = _means([(p.group, amount) for p, amount in zip(people, paid, strict=True)])
    found.append(_four_fifths(payments))
    return tuple(found)


def _pay_gap(category: str, means: Mapping[str, Fraction]) -> Check:
    limit = float(PAY_GAP_MOST)
    name = f"pay_gap:{category}"
    if len(means) < 2:
        return Check(name, True, None, limit, "one group only: nothing to compare")
    best, least = max(means, key=means.__getitem__), min(means, key=means.__getitem__)
    gap = (means[best] - means[least]) / means[best]
    return Check(name, gap < PAY_GAP_MOST, float(gap), limit, f"{least} beside {best}")


def _four_fifths(means: Mapping[str, Fraction]) -> Check:
    limit = float(FOUR_FIFTHS)
    if len(means) < 2 or max(means.values()) == 0:
        return Check("four_fifths", True, None, limit, "nothing to compare")
    best, least = max(means, key=means.__getitem__), min(means, key=means.__getitem__)
    ratio = means[least] / means[best]
    return Check("four_fifths", ratio >= FOUR_FIFTHS, float(ratio), limit, f"{least} of {best}")


def _means(rows: Sequence[tuple[str, int]]) -> dict[str, Fraction]:
    sums: dict[str, list[int]] = {}
    for group, amount in rows:
        sums.setdefault(group, []).append(amount)
    return {group: Fraction(sum(amounts), len(amounts)) for group, amounts in sorted(sums.items())}


def adjusted_rise(people: Sequence[Employee], inflation: float) -> float | None:
    """The average rise of those who were there both times, less inflation; None of nobody."""
    both = [
        (person.pay_minor, person.pay_before_minor) for person in people if person.pay_before_minor
    ]
    if not both:
        return None
    now, before = sum(pay for pay, _ in both), sum(pay for _, pay in both)
    return now / before / (1.0 + inflation) - 1.0
