"""An order's past, built event by event through the rules that turns go through.

For a lender's history: the sample lender, an exam case, a book taken over from elsewhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from releve.core.books.entry import JournalEntry
from releve.core.lending import order_life
from releve.core.lending.event import OrderEvent, PaymentReceivedUnmatched
from releve.core.lending.order import Installment, Order
from releve.core.values.ids import CustomerId


@dataclass(frozen=True, slots=True)
class Past:
    """One order as it stands after all that is told, with every entry that told it.

    `unmatched` is money received from the customer meanwhile that names no order.
    """

    customer_id: CustomerId
    order: Order
    entries: tuple[JournalEntry, ...] = ()
    unmatched: tuple[PaymentReceivedUnmatched, ...] = ()
    memo: str | None = None

    def captured(
        self,
        on: date,
        amount: int,
        installments: Iterable[Installment],
        merchant_fee: int = 0,
        fee_tax: int = 0,
    ) -> "Past":
        """After the capture of an amount owed by a plan. ValueError when it cannot be."""
        order, entries = order_life.capture(
            self.order, on, amount, installments, merchant_fee, fee_tax
        )
        return replace(self, order=order, entries=self.entries + entries)

    def then(self, event: OrderEvent) -> "Past":
        """After an event. ValueError when the order's state forbids it."""
        order, entries = order_life.happen(self.order, event)
        unmatched = self.unmatched
        if isinstance(event, PaymentReceivedUnmatched):
            unmatched = (*unmatched, event)
        return replace(self, order=order, entries=self.entries + entries, unmatched=unmatched)
