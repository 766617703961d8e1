"""Plans: how an amount is parted into installments, and when each falls due.

The terms of a product are data (policy/products.toml); this file knows only their shape.
"""

from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations, pairwise

from releve.core.lending.amortization import AmortizationLine, InterestPeriod, amortize
from releve.core.lending.order import Installment, Product

DayTest = Callable[[date], bool]
_LONGEST_CLOSED_DAYS = 31
_WHOLE = 10_000
RATE_MAX_BASIS_POINTS = _WHOLE
"""100 % a year: up to there a last installment stays within the plan's remainder rule."""


@dataclass(frozen=True, slots=True)
class DatedRate:
    """A nominal annual rate of interest, in basis points, for what is captured from a day on.

    It holds in its markets; without any, wherever no other rate does.
    """

    from_day: date
    basis_points: int
    markets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProductTerms:
    """When the installments of a product fall due, counted from the capture, and their interest.

    The first after `first_after_days` and `first_after_months`, each further one
    `every_days` and `every_months` later. Before the first of the dated rates, and without any,
    a plan bears no interest. `down_payment_basis_points` of the amount are due at the capture, in
    an installment before the others and without interest.
    """

    product: Product
    installments: int
    first_after_days: int = 0
    first_after_months: int = 0
    every_days: int = 0
    every_months: int = 0
    down_payment_basis_points: int = 0
    nominal_annual_rate: tuple[DatedRate, ...] = ()

    def __post_init__(self) -> None:
        if self.installments < 1:
            raise ValueError(f"{self.product}: a plan has at least one installment")
        if min(self.first_after_days, self.first_after_months) < 0:
            raise ValueError(f"{self.product}: nothing falls due before the capture")
        if self.installments > 1 and self.every_days + self.every_months < 1:
            raise ValueError(f"{self.product}: installments need days or months between them")
        for rate in self.nominal_annual_rate:
            if not 0 <= rate.basis_points <= RATE_MAX_BASIS_POINTS:
                raise ValueError(
                    f"{self.product}: a rate is 0 to {RATE_MAX_BASIS_POINTS} basis points"
                )
        for earlier, later in combinations(self.nominal_annual_rate, 2):
            if later.from_day < earlier.from_day or _same_day_and_market(earlier, later):
                raise ValueError(f"{self.product}: order the rates by date, each day once")
        if not 0 <= self.down_payment_basis_points < _WHOLE:
            raise ValueError(f"{self.product}: a down payment is less than the whole, not negative")

    def basis_points_on(self, day: date, market: str | None = None) -> int:
        """The nominal annual rate of what is captured on that day, in a market if one is named."""
        known = [rate for rate in self.nominal_annual_rate if rate.from_day <= day]
        own = [rate for rate in known if market in rate.markets]
        rates = own or [rate for rate in known if not rate.markets]
        return rates[-1].basis_points if rates else 0

    def down_payment(self, amount: int) -> int:
        """What of an amount is due at once: half a minor unit rounded up, never all of it."""
        share = (amount * self.down_payment_basis_points * 2 + _WHOLE) // (_WHOLE * 2)
        return min(share, max(amount - 1, 0))


def _same_day_and_market(earlier: DatedRate, later: DatedRate) -> bool:
    same_day = later.from_day == earlier.from_day
    shared = set(earlier.markets) & set(later.markets)
    return same_day and (bool(shared) or not (earlier.markets or later.markets))


def add_months(day: date, months: int) -> date:
    """The same day `months` later, or the last day of that month when it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def parts(amount: int, count: int) -> tuple[int, ...]:
    """`amount` in `count` parts as even as whole minor units allow.

    What does not divide is carried by the first parts, one minor unit each: 100 in 3 is
    34, 33, 33. So no later installment is ever larger than an earlier one.
    """
    if amount < count:
        raise ValueError(f"{amount} minor units do not make {count} installments")
    even, extra = divmod(amount, count)
    return tuple(even + (number < extra) for number in range(count))


def due_dates(terms: ProductTerms, captured_on: date) -> tuple[date, ...]:
    """The days of the plan. Months are counted from the capture: 31 Jan, 28 Feb, 31 Mar."""
    return tuple(
        add_months(captured_on, terms.first_after_months + number * terms.every_months)
        + timedelta(terms.first_after_days + number * terms.every_days)
        for number in range(terms.installments)
    )


def schedule(
    terms: ProductTerms, amount: int, captured_on: date, market: str | None = None
) -> tuple[Installment, ...]:
    """The plan of a captured amount (minor units), numbered from 1, interest included."""
    down = terms.down_payment(amount)
    first = (Installment(1, captured_on, down, 0, captured_on),) if down else ()
    rest = _credit(terms, amount - down, captured_on, market)
    return (*first, *(replace(part, number=part.number + len(first)) for part in rest))


def _credit(
    terms: ProductTerms, amount: int, captured_on: date, market: str | None
) -> tuple[Installment, ...]:
    if terms.basis_points_on(captured_on, market):
        return tuple(
            Installment(
                line.number,
                line.due_on,
                line.amount,
                0,
                line.due_on,
                interest=line.interest,
                interest_from=line.starts_on,
            )
            for line in amortization(terms, amount, captured_on, market)
        )
    amounts = parts(amount, min(terms.installments, amount))
    days = due_dates(terms, captured_on)
    return tuple(
        Installment(number, day, part, 0, day)
        for number, (day, part) in enumerate(zip(days, amounts, strict=False), start=1)
    )


def amortization(
    terms: ProductTerms, amount: int, captured_on: date, market: str | None = None
) -> tuple[AmortizationLine, ...]:
    """What of each installment of that plan is interest, and what pays back the amount.

    A month is a twelfth of a year, a day one of 365, as the product counts its periods.
    """
    yearly = Fraction(terms.basis_points_on(captured_on, market), _WHOLE)
    first = Fraction(terms.first_after_months, 12) + Fraction(terms.first_after_days, 365)
    every = Fraction(terms.every_months, 12) + Fraction(terms.every_days, 365)
    days = due_dates(terms, captured_on)[: max(amount, 0)]
    periods = [
        InterestPeriod(starts_on, ends_on, yearly * (every if number else first))
        for number, (starts_on, ends_on) in enumerate(pairwise((captured_on, *days)))
    ]
    return amortize(amount, periods)


_MONTH_DAYS = range(25, 37)
"""Between two installments of a monthly plan, each on a banking day."""


def is_monthly(plan: Sequence[Installment]) -> bool:
    """Whether a plan has one installment a month."""
    if len(plan) < 2:
        return False
    earlier, later = plan[-2:]
    return (later.agreed_due_on - earlier.agreed_due_on).days in _MONTH_DAYS


def on_payment_day(
    plan: Sequence[Installment], today: date, day: int | None
) -> tuple[Installment, ...]:
    """The plan, its open installments due on that day of the month from next month on.

    Only a monthly one, and without a day none. What falls due this month stays: a day changed on
    the 20th cannot make the 15th late. The change is none of the moves that policy counts.
    """
    if day is None or not is_monthly(plan):
        return tuple(plan)
    if not 1 <= day <= 28:
        raise ValueError(f"no month has every day past 28, not {day}")
    this_month = (today.year, today.month)
    return tuple(
        replace(part, due_on=part.due_on.replace(day=day))
        if part.outstanding and (part.due_on.year, part.due_on.month) > this_month
        else part
        for part in plan
    )


def agreed(dates_and_amounts: tuple[tuple[date, int], ...]) -> tuple[Installment, ...]:
    """A plan as agreed with the customer, interest included, in the order given."""
    return tuple(
        Installment(number, day, amount, 0, day)
        for number, (day, amount) in enumerate(dates_and_amounts, start=1)
    )


def following(day: date, is_banking_day: DayTest) -> date:
    """That day, where it is a banking day, or the first one after it ("following business day").

    ValueError when there is none within a month: that is a broken calendar.
    """
    days = (day + timedelta(days=later) for later in range(_LONGEST_CLOSED_DAYS))
    found = next((each for each in days if is_banking_day(each)), None)
    if found is None:
        raise ValueError(f"no banking day within {_LONGEST_CLOSED_DAYS} days of {day}")
    return found


def rolled(
    plan: Iterable[Installment], made_on: date, is_banking_day: DayTest
) -> tuple[Installment, ...]:
    """A plan just made, with each due date on a banking day. Amounts and interest stay.

    What is due on the day the plan is made is paid there and then, and stays. Later due dates are
    not counted from the rolled ones, so a plan does not drift.
    """
    return tuple(
        part if part.due_on <= made_on else _on(part, following(part.due_on, is_banking_day))
        for part in plan
    )


def _on(part: Installment, day: date) -> Installment:
    return part if day == part.due_on else replace(part, due_on=day, agreed_due_on=day)
