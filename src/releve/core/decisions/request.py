"""A request: one errand and the slots known so far. The closed form a reading is turned into."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from releve.core.reading.reading import Errand
from releve.core.values.ids import OrderId

AmountWord = Literal["next", "all"]
Change = Literal["method", "day", "month"]
Wish = Literal["close", "export", "erase"]
MerchantStep = Literal["capture", "refund", "cancel", "release", "extend", "accept", "answer"]


@dataclass(frozen=True, slots=True)
class Slots:
    """What is known of a request, by the contract's slot names (section 3).

    `order` is settled; `among` are the orders a mention could mean when it is not; `all_orders`
    stands for "all of them". `amount` is in minor units; `amount_word` names an amount by what
    it is: the next installment, or all that is left. `items` are names as on the order.
    `installments` counts those of a payment plan; `paid_on` is the day on which a payment was
    made; `day` is one of the month. `wants` says which of method and day is to change, where
    neither is named, or that a month is to be stated. `explain` is set where the customer asks why
    rather than for a change, `wrong` where the customer says that an amount is not right.

    `month` is "2026-10"; `field` and `value` are a contact detail and what it shall be ("name" is
    a field that only people change). `wishes` say what shall happen to an account, `topic` what a
    complaint is about, `shop` a merchant that no order names. `step` is what a merchant wants done
    with an order, `rest` with what is left of it, and `files` are names of what came along.
    `later_days` and `later_months` say by how much a day is to be moved, where no day is named.
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
    installments: int | None = None
    paid_on: dt.date | None = None
    day: int | None = None
    wants: Change | None = None
    wrong: bool = False
    month: str | None = None
    field: str | None = None
    value: str | None = None
    wishes: tuple[Wish, ...] = ()
    topic: str | None = None
    shop: str | None = None
    step: MerchantStep | None = None
    rest: bool = False
    files: tuple[str, ...] = ()
    later_days: int = 0
    later_months: int = 0


@dataclass(frozen=True, slots=True)
class Request:
    """One errand with what is known of it. `unsure`: it may not have been meant at all."""

    errand: Errand
    slots: Slots = Slots()
    unsure: bool = False
