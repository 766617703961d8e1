"""What a payment pays: installments by due date first, then late fees by the day charged.

Installments go first because paying what is due ends the arrears: were fees paid first, a
customer who pays the installment to the cent would stay overdue and could be charged again.

What a refund takes off first is the lender's choice (house policy, `refund.allocation`):

- `last_first`: from the last installment backwards; the next one stays what the customer was told.
- `next_first`: from the next installment onwards; nothing is to be paid until it is used up.
- `even`: the same from every open installment, as far as each goes; what does not divide is taken
  from the first ones, one minor unit each.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from releve.core.lending.order import Order
from releve.core.rules.policy import RefundAllocation

# (number, what is left) of installments or fees, in the order in which they are to be met.
Claims = Sequence[tuple[int, int]]


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


def spread(amount: int, claims: Claims) -> tuple[tuple[int, int], ...]:
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


def taken_off(claims: Claims, amount: int, policy: RefundAllocation) -> tuple[tuple[int, int], ...]:
    """(number, part) of what a refund of `amount` takes off claims, the first due first."""
    if policy == "even":
        return _evenly(claims, amount)
    return spread(amount, claims if policy == "next_first" else tuple(reversed(claims)))


def reduction(
    order: Order, amount: int, policy: RefundAllocation = "last_first"
) -> tuple[tuple[int, int], ...]:
    """What a refund takes off the plan, as far as it goes."""
    claims = tuple((part.number, part.outstanding) for part in order.open_installments)
    return taken_off(claims, amount, policy)


def _evenly(claims: Claims, amount: int) -> tuple[tuple[int, int], ...]:
    left = {number: claim for number, claim in claims if claim > 0}
    taken = dict.fromkeys(left, 0)
    while amount > 0 and left:
        share = amount // len(left)
        # What does not divide any more is a minor unit each for the first ones.
        giving = tuple(left) if share else tuple(left)[:amount]
        for number in giving:
            part = min(left[number], share or 1)
            taken[number] += part
            left[number] -= part
            amount -= part
            if not left[number]:
                del left[number]
    return tuple((number, part) for number, part in taken.items() if part)
