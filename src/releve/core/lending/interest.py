"""Agreed interest over a plan's life: unearned at capture, earned as it falls due, or saved.

Each installment carries the interest of its own period, which ends on the day first agreed: an
installment paid late or ahead, moved or paused, bears neither more nor less. What takes off what
is left of the amount (paying it off, a refund) saves the interest of the days to come in the same
proportion; of the running period a customer owes the days gone by, rounded down.

Sources: Directive 2008/48/EC, Article 16(1); Directive (EU) 2023/2225, Article 29: early repayment
reduces the cost of the credit by the interest of the remaining term.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import accumulate

from releve.core.lending import posting_rules
from releve.core.lending.allocation import spread
from releve.core.lending.apr import RateTrouble, TimedAmount, rate_per_period
from releve.core.lending.order import Installment, Order
from releve.core.lending.pausing import paused_since
from releve.core.lending.step import Step, reduced

_YEAR_DAYS = 365
_PUT_OFF_DAYS_MAX = 7


def of_agreed(amount: int, on: date, plan: Sequence[Installment]) -> tuple[Installment, ...]:
    """A plan agreed as sums, with what of each is interest: that at the plan's own rate.

    Interest runs by the day from the capture, on what is left. What rounding leaves is in the
    last one. Where there is no such rate (everything is due at once), by amount.
    """
    total = sum(part.amount for part in plan) - amount
    if total <= 0:
        return tuple(plan)
    ordered = sorted(plan, key=lambda part: (part.due_on, part.number))
    days = [max((part.due_on - on).days, 0) for part in ordered]
    flows = [TimedAmount(p.amount, d / _YEAR_DAYS) for p, d in zip(ordered, days, strict=True)]
    try:
        growth: float | None = 1 + rate_per_period([TimedAmount(amount, 0)], flows)
    except RateTrouble:
        growth = None
    parted: list[Installment] = []
    left, before, unassigned, starts_on = amount, 0, total, on
    for part, day in zip(ordered, days, strict=True):
        if part is ordered[-1]:
            interest = unassigned
        elif growth is None:
            interest = part.amount * total // (amount + total)
        else:
            interest = round(left * (growth ** ((day - before) / _YEAR_DAYS) - 1))
        interest = max(0, min(interest, unassigned, part.amount))
        parted.append(replace(part, interest=interest, interest_from=starts_on))
        left, before, unassigned = left + interest - part.amount, day, unassigned - interest
        starts_on = max(part.due_on, on)
    return tuple(sorted(parted, key=lambda part: part.number))


def accrued(part: Installment, on: date) -> int:
    """What of an installment's interest a customer owes at the end of a day."""
    if part.interest_from is None:
        return part.interest
    days = max((part.agreed_due_on - part.interest_from).days, 1)
    elapsed = min(max((on - part.interest_from).days, 0), days)
    return max(part.interest * elapsed // days, part.interest_earned)


def saved_by(order: Order, on: date, less: Mapping[int, int]) -> dict[int, int]:
    """(number, interest saved) when that much of each installment's principal is taken off."""
    saved: dict[int, int] = {}
    for chain in _chains(order.installments):
        before = _left_in_each_period([max(part.principal, 0) for part in chain])
        after = _left_in_each_period(
            [max(part.principal - less.get(part.number, 0), 0) for part in chain]
        )
        for part, was, now in zip(chain, before, after, strict=True):
            owed = accrued(part, on)
            if was > 0 and part.interest > owed:
                saved[part.number] = part.interest - owed - (part.interest - owed) * now // was
    return {number: amount for number, amount in saved.items() if amount}


def settles_for(order: Order, on: date) -> int:
    """What settles the order at the end of that day: all that is left, less the interest saved."""
    plan = order.outstanding - order.fees_outstanding
    return order.outstanding - min(sum(_all_saved(order, on).values()), plan)


def save_all(order: Order, on: date) -> Step:
    """Take off the interest that nobody owes when the plan is settled on that day.

    What of the rest is not earned yet is earned by it.
    """
    settled, entries = save(order, on, _all_saved(order, on))
    earned, more = _earn(settled, on, {part.number for part in order.installments})
    return earned, (*entries, *more)


def save(order: Order, on: date, saved: Mapping[int, int]) -> Step:
    """Take interest off: each installment's own first, what it has not left off the last ones.

    What no installment has left was paid already and is the customer's credit.
    """
    total = sum(saved.values())
    if not total:
        return order, ()
    own = {
        part.number: min(part.outstanding, saved.get(part.number, 0)) for part in order.installments
    }
    rest = [
        (part.number, part.outstanding - own[part.number])
        for part in reversed(order.open_installments)
    ]
    for number, part in spread(total - sum(own.values()), rest):
        own[number] += part
    lines = [(number, part) for number, part in sorted(own.items()) if part]
    entry = posting_rules.interest_saved(order, on, lines, total)
    less = replace(
        order,
        credit=order.credit + total - sum(part for _, part in lines),
        installments=tuple(
            replace(part, interest=part.interest - saved.get(part.number, 0))
            for part in order.installments
        ),
    )
    return reduced(less, lines), (entry,)


def earn_due(order: Order, on: date) -> Step:
    """Earn the interest of what has fallen due; nothing falls due while the plan is paused."""
    if paused_since(order, on) is not None:
        return order, ()
    return _earn(order, on, {part.number for part in order.installments if part.due_on <= on})


def _earn(order: Order, on: date, numbers: Iterable[int]) -> Step:
    due = set(numbers)
    earned = sum(part.interest_unearned for part in order.installments if part.number in due)
    if not earned:
        return order, ()
    parts = tuple(
        replace(part, interest_earned=part.interest) if part.number in due else part
        for part in order.installments
    )
    entry = posting_rules.interest_earned(order, on, earned)
    return replace(order, installments=parts), (entry,)


def _all_saved(order: Order, on: date) -> dict[int, int]:
    if not order.interest_unearned:
        return {}
    return saved_by(order, on, {part.number: part.principal for part in order.installments})


def _left_in_each_period(principals: Sequence[int]) -> list[int]:
    return list(accumulate(reversed(principals)))[::-1]


def _chains(installments: Iterable[Installment]) -> list[list[Installment]]:
    """The installments that bear interest, capture by capture: each starts where one ended.

    Or some days before, where a due date was put off to a banking day.
    """
    chains: list[list[Installment]] = []
    for part in sorted(installments, key=lambda part: part.number):
        if part.interest_from is None:
            continue
        if chains and _follows(chains[-1][-1], part.interest_from):
            chains[-1].append(part)
        else:
            chains.append([part])
    return chains


def _follows(before: Installment, starts_on: date) -> bool:
    late = (before.agreed_due_on - starts_on).days
    began = before.interest_from
    return began is not None and began < starts_on and 0 <= late <= _PUT_OFF_DAYS_MAX
