"""A customer's plans as the page draws them: amounts and days worded, states worked out.

The state of an installment on a day: paid when nothing is left of it, paused while a pause runs,
overdue when its day is past, else due.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from releve.api.shapes import (
    InstallmentShown,
    InstallmentState,
    ItemShown,
    NextDue,
    Plans,
    PlanShown,
    PlanState,
)
from releve.core.decisions.decision import Fact, Reply
from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.order import Installment, Order
from releve.shell.wording import Wording, brief_day, written

# A plan that was settled stays in sight so long, so that a payment is seen to have arrived.
SETTLED_SHOWN_DAYS = 31


class PlanWriter:
    """Words the plans of one book for one locale ("en-GB") and day."""

    def __init__(self, wording: Wording, locale: str, today: date) -> None:
        self._wording = wording
        self._locale = locale
        self._today = today

    def plans(self, book: CustomerBook) -> Plans:
        """Plans with something left, the earliest due first; then the others to be shown."""
        owing = book.owing
        others = [order for order in book.orders if order not in owing and self._shown(order)]
        return Plans(
            currency=book.currency,
            outstanding=book.outstanding.amount_minor,
            outstanding_text=str(written(book.outstanding, self._locale)),
            next_due=next(self._next_due(owing), None),
            plans=[self._plan(order) for order in (*owing, *others)],
        )

    def _shown(self, order: Order) -> bool:
        if order.canceled_on is not None or order.charged_off:
            return False
        if order.captured_on is None:
            return order.authorized_until is None or order.authorized_until >= self._today
        moved = [payment.on for payment in order.payments]
        moved += [refund.on for refund in order.refunds]
        recent = max(moved, default=order.captured_on)
        return recent >= self._today - timedelta(days=SETTLED_SHOWN_DAYS)

    def _next_due(self, owing: tuple[Order, ...]) -> Iterator[NextDue]:
        for order in owing:
            part = order.next_installment
            if part is None or order.pause_on(self._today) is not None:
                continue
            yield NextDue(
                order=order.order_id,
                merchant=order.merchant,
                due_on=part.due_on,
                due_text=self._day(part.due_on),
                amount=part.outstanding,
                amount_text=self._amount(order, part.outstanding),
                overdue=part.due_on < self._today,
            )

    def _plan(self, order: Order) -> PlanShown:
        pause = order.pause_on(self._today)
        amount = sum(part.amount for part in order.installments) or order.authorized
        parts = sorted(order.installments, key=lambda part: (part.due_on, part.number))
        state = self._state(order)
        fees = order.fees_outstanding
        charged = amount + sum(fee.amount - fee.waived for fee in order.fees)
        money = order.money
        return PlanShown(
            order=order.order_id,
            merchant=order.merchant,
            product=order.product,
            product_text=self._say(f"product-{order.product.replace('_', '-')}"),
            items=[
                ItemShown(name=i.name, amount=i.amount, amount_text=self._amount(order, i.amount))
                for i in order.items
            ],
            currency=order.currency,
            amount=amount,
            amount_text=self._amount(order, amount),
            outstanding=order.outstanding,
            outstanding_text=self._left(order, charged),
            fees=fees,
            fees_text=self._say("late-fee", amount=money(fees)) if fees else None,
            placed_on=order.placed_on,
            placed_text=self._day(order.placed_on),
            captured_on=order.captured_on,
            paused_until=pause.until if pause else None,
            paused_text=self._say("paused-until", date=pause.until) if pause else None,
            disputed=order.open_dispute is not None,
            returned=bool(order.returns),
            state=state,
            state_text=self._say(f"state-{state.replace('_', '-')}"),
            installments=[self._installment(order, part) for part in parts],
        )

    def _left(self, order: Order, charged: int) -> str:
        left = order.money(order.outstanding)
        if order.outstanding == charged:
            return self._say("left-to-pay-short", amount=left)
        return self._say("left-of", amount=left, total=order.money(charged))

    def _installment(self, order: Order, part: Installment) -> InstallmentShown:
        state = self._part_state(order, part)
        return InstallmentShown(
            number=part.number,
            due_on=part.due_on,
            due_text=self._day(part.due_on),
            amount=part.amount,
            amount_text=self._amount(order, part.amount),
            paid=part.paid,
            outstanding_text=self._amount(order, part.outstanding),
            state=state,
            state_text=self._say(f"state-{state}"),
        )

    def _part_state(self, order: Order, part: Installment) -> InstallmentState:
        if part.outstanding <= 0:
            return "paid"
        if order.pause_on(self._today) is not None:
            return "paused"
        return "overdue" if part.due_on < self._today else "due"

    def _state(self, order: Order) -> PlanState:
        if order.captured_on is None:
            return "not_shipped"
        if order.outstanding <= 0:
            return "paid"
        if order.pause_on(self._today) is not None:
            return "paused"
        late = any(part.due_on < self._today for part in order.open_installments)
        return "overdue" if late else "open"

    def _say(self, message: str, **facts: Fact) -> str:
        return self._wording.say_around(Reply(message, facts), self._locale)

    def _amount(self, order: Order, amount_minor: int) -> str:
        return str(written(order.money(amount_minor), self._locale))

    def _day(self, day: date) -> str:
        return brief_day(day, self._today, self._locale)
