"""Plans: how an amount is parted into installments, and when each falls due.

The terms of a product are data (policy/products.toml); this file knows only their shape.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from releve.core.lending.order import Installment, Product


@dataclass(frozen=True, slots=True)
class ProductTerms:
    """When the installments of a product fall due, counted from the capture.

    The first after `first_after_days` and `first_after_months`, each further one
    `every_days` and `every_months` later.
    """

    product: Product
    installments: int
    first_after_days: int = 0
    first_after_months: int = 0
    every_days: int = 0
    every_months: int = 0

    def __post_init__(self) -> None:
        if self.installments < 1:
            raise ValueError(f"{self.product}: a plan has at least one installment")
        if min(self.first_after_days, self.first_after_months) < 0:
            raise ValueError(f"{self.product}: nothing falls due before the capture")
        if self.installments > 1 and self.every_days + self.every_months < 1:
            raise ValueError(f"{self.product}: installments need days or months between them")


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


def schedule(terms: ProductTerms, amount: int, captured_on: date) -> tuple[Installment, ...]:
    """The plan of a captured amount (minor units), numbered from 1."""
    amounts = parts(amount, min(terms.installments, amount))
    days = due_dates(terms, captured_on)
    return tuple(
        Installment(number, day, part, 0, day)
        for number, (day, part) in enumerate(zip(days, amounts, strict=False), start=1)
    )


def agreed(dates_and_amounts: tuple[tuple[date, int], ...]) -> tuple[Installment, ...]:
    """A plan as agreed with the customer, interest included, in the order given."""
    return tuple(
        Installment(number, day, amount, 0, day)
        for number, (day, amount) in enumerate(dates_and_amounts, start=1)
    )
