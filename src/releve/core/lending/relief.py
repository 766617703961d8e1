"""What is left of a plan owed by other installments: relief in hardship, and a credit withdrawn.

Relief bears no interest of its own: what was agreed and is not earned moves along, spread as the
sum is. Who withdraws from the credit owes its interest to the day and no longer: Directive
2008/48/EC, Article 14(3)(b); Directive (EU) 2023/2225, Article 26.
"""

from dataclasses import replace
from datetime import date

from releve.core.lending import posting_rules
from releve.core.lending.interest import save_all
from releve.core.lending.order import Arrangement, Installment, Order
from releve.core.lending.schedule import add_months, parts
from releve.core.lending.step import Step, reduced, together


def relieve(order: Order, on: date, count: int, first_due_on: date) -> Step:
    """What is left in `count` installments, one a month."""
    anew, entries = _spread_anew(order, on, count, first_due_on)
    arrangements = (*order.arrangements, Arrangement(on, count, first_due_on))
    return replace(anew, arrangements=arrangements), entries


def withdraw(order: Order, on: date, repay_by: date) -> Step:
    """What is left in one sum, without the interest of the days to come."""
    if order.withdrawn_on is not None:
        raise ValueError(f"order {order.order_id}: withdrawn from on {order.withdrawn_on}")
    cheaper, saved = save_all(order, on)
    if order.open_installments and not cheaper.open_installments:
        # Only interest of the days to come was left, and it is owed no more.
        return replace(cheaper, withdrawn_on=on), saved
    in_one_sum, entries = _spread_anew(cheaper, on, 1, repay_by)
    return together(replace(in_one_sum, withdrawn_on=on), entries, saved)


def _spread_anew(order: Order, on: date, count: int, first_due_on: date) -> Step:
    old = tuple((part.number, part.outstanding) for part in order.open_installments)
    left = sum(amount for _, amount in old)
    if count < 1 or left < count:
        raise ValueError(f"order {order.order_id}: {left} cannot be spread over {count}")
    interest = min(sum(part.interest_unearned for part in order.open_installments), left)
    first = len(order.installments)
    new: list[Installment] = []
    starts_on = on
    for number, amount in enumerate(parts(left, count)):
        day = add_months(first_due_on, number)
        due = Installment(first + number + 1, day, amount, 0, day)
        if interest:
            own = interest // count + (number < interest % count)
            due = replace(due, interest=own, interest_from=starts_on)
        new.append(due)
        starts_on = day
    entry = posting_rules.forbearance(order, on, old, [(part.number, part.amount) for part in new])
    less = _without_interest(reduced(order, old), {number for number, _ in old}, interest)
    return replace(less, installments=(*less.installments, *new)), (entry,)


def _without_interest(order: Order, numbers: set[int], moved: int) -> Order:
    kept: list[Installment] = []
    for part in order.installments:
        off = min(part.interest_unearned, moved) if part.number in numbers else 0
        moved -= off
        kept.append(replace(part, interest=part.interest - off) if off else part)
    return replace(order, installments=tuple(kept))
