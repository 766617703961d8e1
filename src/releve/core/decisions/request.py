"""A request: one errand and the slots known so far. The closed form a reading is turned into."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from releve.core.reading.reading import Errand
from releve.core.values.ids import OrderId

AmountWord = Literal["next", "all"]


@dataclass(frozen=True, slots=True)
class Slots:
    """What is known of a request, by the contract's slot names (section 3).

    `order` is settled; `among` are the orders a mention could mean when it is not; `all_orders`
    stands for "all of them". `amount` is in minor units; `amount_word` names an amount by what
    it is: the next installment, or all that is left. `items` are names as on the order.
    `explain` is set where the customer asks why rather than for a change.
    """

    order: OrderId | None = None
    among: tuple[OrderId, ...] = ()
    all_orders: bool = False
    installment: int | None = None
    date: dt.date | None = None
    amount: int | None = None
    amount_word: AmountWord | None = None
    items: tuple[str, ...] = ()
    method: str | None = None
    explain: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """One errand with what is known of it."""

    errand: Errand
    slots: Slots = Slots()
