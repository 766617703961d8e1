"""What a payment pays: installments by due date first, then late fees by the day charged.

Installments go first because paying what is due ends the arrears: were fees paid first, a
customer who pays the installment to the cent would stay overdue and could be charged again.
"""

from dataclasses import dataclass

from releve.core.lending.order import Order


@dataclass(frozen=True, slots=True)
class Allocation:
    """(number, amount) of the installments and fees paid; fees are counted from 1."""

    installments: tuple[tuple[int, int], ...] = ()
    fees: tuple[tuple[int, int], ...] = ()

    @property
    def amount(self) -> int:
        """All that is paid."""
        return sum(a for _, a in self.installments) + sum(a for _, a in self.fees)


def open_fees(order: Order) -> tuple[tuple[int, int], ...]:
    """(number, what is left) of the late fees not settled, the oldest first."""
    left = [(number, fee) for number, fee in enumerate(order.fees, start=1) if fee.outstanding]
    left.sort(key=lambda numbered: (numbered[1].charged_on, numbered[0]))
    return tuple((number, fee.outstanding) for number, fee in left)


def spread(amount: int, claims: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """`amount` over the claims (number, what is left) in their order, as far as it goes."""
    taken: list[tuple[int, int]] = []
    for number, left in claims:
        part = min(left, amount)
        if part <= 0:
            continue
        taken.append((number, part))
        amount -= part
    return tuple(taken)


def allocate(order: Order, amount: int) -> Allocation:
    """How a payment of `amount` is spread over one order. ValueError: nothing, or too much."""
    if amount <= 0:
        raise ValueError(f"order {order.order_id}: a payment of {amount} pays nothing")
    if amount > order.outstanding:
        raise ValueError(
            f"order {order.order_id}: {amount} is more than the {order.outstanding} outstanding"
        )
    claims = tuple((part.number, part.outstanding) for part in order.open_installments)
    paid = spread(amount, claims)
    return Allocation(paid, spread(amount - sum(a for _, a in paid), open_fees(order)))


def reduction(order: Order, amount: int) -> tuple[tuple[int, int], ...]:
    """What a refund takes off the plan: the last installments first, as far as it goes.

    The next installment stays what the customer was told it is; the plan gets shorter.
    """
    last_first = sorted(
        order.open_installments, key=lambda part: (part.due_on, part.number), reverse=True
    )
    return spread(amount, tuple((part.number, part.outstanding) for part in last_first))
