"""The brief a person gets on arrival: who, what, what was done, and why it was handed over."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from releve.core.decisions.effect import HandOverReason
from releve.core.decisions.request import Request
from releve.core.lending.customer_book import CustomerBook
from releve.core.reading.reading import Errand, Reading


@dataclass(frozen=True, slots=True)
class Brief:
    """What an agent reads in ten seconds.

    `wanted` are the errands heard, `orders` those they were about, `done` how earlier errands of
    the conversation ended ("pay_now: resolved"), `outstanding_minor` all that is owed.
    """

    customer: str
    customer_id: str
    market: str
    language: str
    identified: bool
    reason: HandOverReason | Literal["taken_over"]
    wanted: tuple[Errand, ...]
    orders: tuple[str, ...]
    signals: tuple[str, ...]
    done: tuple[str, ...]
    outstanding_minor: int
    currency: str


def brief_of(
    book: CustomerBook,
    *,
    language: str,
    identified: bool,
    reason: HandOverReason,
    reading: Reading,
    pending: Sequence[Request],
    done: Sequence[str],
) -> Brief:
    """Put a brief together from what the conversation knows."""
    wanted: list[Errand] = []
    wanted.extend(request.errand for request in pending)
    wanted.extend(guess.errand for guess in reading.errands[: reading.present])
    orders = dict.fromkeys([*(r.slots.order for r in pending if r.slots.order), *reading.orders()])
    return Brief(
        customer=book.customer.name,
        customer_id=book.customer.customer_id,
        market=book.customer.market,
        language=language,
        identified=identified,
        reason=reason,
        wanted=tuple(dict.fromkeys(wanted)),
        orders=tuple(orders),
        signals=tuple(reading.signals),
        done=tuple(done),
        outstanding_minor=book.outstanding.amount_minor,
        currency=book.currency,
    )
