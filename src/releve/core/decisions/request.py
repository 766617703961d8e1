"""A request: one errand and the slots known so far. The closed form a reading is turned into."""

import datetime as dt
from dataclasses import dataclass, replace

from releve.core.reading.reading import Errand
from releve.core.values.ids import OrderId


@dataclass(frozen=True, slots=True)
class Slots:
    """What is known of a request, by the contract's slot names (section 3).

    `amount` is in minor units; `items` are names as on the order; `all_orders` stands for
    "all of them" given to `order`; `whole` for "all of it" or "the next one" given to `amount`.
    """

    order: OrderId | None = None
    installment: int | None = None
    date: dt.date | None = None
    amount: int | None = None
    items: tuple[str, ...] = ()
    method: str | None = None
    all_orders: bool = False
    amount_word: str | None = None  # "next" | "all": an amount named by what it is

    def with_order(self, order: OrderId) -> "Slots":
        """The same with the order settled."""
        return replace(self, order=order)


@dataclass(frozen=True, slots=True)
class Request:
    """One errand with what is known of it."""

    errand: Errand
    slots: Slots = Slots()
