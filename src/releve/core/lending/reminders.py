"""When a customer is reminded of an installment: by the policy's days, on the market's days.

The policy counts from the due date: some days before it, some days after it, and again. The law
of the market says on which weekdays a person may be contacted over a debt and between which
hours (`contact_days`, `contact_earliest_hour`, `contact_latest_hour`). What would be said on
another day is said on the next allowed one, once, of the amount as it then is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from releve.core.rules.market import MarketRules
from releve.core.rules.policy import Reminders

ReminderKind = Literal["before_due", "after_due"]
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Reminder:
    """Installments due on a day are to be reminded of, for the `number`th time of its kind."""

    due_on: date
    kind: ReminderKind
    number: int


def may_contact(day: date, rules: MarketRules) -> bool:
    """Whether a person may be contacted over a debt on that day."""
    return WEEKDAYS[day.weekday()] in rules.contact_days


def days_spoken_for(day: date, rules: MarketRules) -> int:
    """How many days a contact on `day` stands for: itself, and those before it without contact."""
    if not may_contact(day, rules):
        return 0
    for days in range(1, _WEEK):
        if may_contact(day - timedelta(days=days), rules):
            return days
    return _WEEK


def reminders_on(day: date, policy: Reminders, rules: MarketRules) -> Sequence[Reminder]:
    """What is to be reminded of on a day; nothing on a day without contact.

    Of one installment at most one reminder a day: where two would meet, the later in its row.
    """
    found: dict[date, Reminder] = {}
    for days in reversed(range(days_spoken_for(day, rules))):
        meant = day - timedelta(days=days)
        for kind, number, offset in _offsets(policy):
            due_on = meant - timedelta(days=offset)
            # A reminder "before" that the due date has overtaken is no reminder any more.
            if kind == "before_due" and due_on <= day:
                continue
            found[due_on] = Reminder(due_on, kind, number)
    return tuple(found[due_on] for due_on in sorted(found))


def _offsets(policy: Reminders) -> Sequence[tuple[ReminderKind, int, int]]:
    """(kind, its number, days from the due date; before it is negative)."""
    before: list[tuple[ReminderKind, int, int]] = []
    if policy.before_due_days:
        before.append(("before_due", 1, -policy.before_due_days))
    after: list[tuple[ReminderKind, int, int]] = [
        ("after_due", time + 1, policy.after_due_days + time * policy.again_after_days)
        for time in range(policy.after_due_times_max)
    ]
    return (*before, *after)
