"""Another card or account, or another day of the month.

Needs: method, or day; where the message says neither, the method is asked for where several are
on file, else the day. Of two methods the one not in use is meant. A method is one of those on
file: a chat is no place for card numbers.
The day holds for monthly plans: their open installments of the months after this one fall due on
it, and so do those of monthly plans to come. What falls due this month stays, and so do single
invoices and plans by weeks.
Refuses: beyond_limit (a day outside the policy's range). What is so already is confirmed.
Policy: change_payment_day (the days that may be chosen).
"""

from releve.core.decisions.decision import Act, Ask, Decision, Inform, Option, Refuse, Reply
from releve.core.decisions.effect import ChangePaymentDay, ChangePaymentMethod
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots

POLICY = ("change_payment_day",)


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose the change, ask for the method or the day, or refuse."""
    if slots.method is not None:
        return _method(slots.method, slots, facts)
    if slots.day is not None:
        return _day(slots.day, facts)
    if slots.wants == "day" or (slots.wants is None and len(facts.book.customer.methods) < 2):
        policy = facts.policy.change_payment_day
        told = {"least": policy.day_min, "most": policy.day_max}
        return Ask("day", Reply("ask-day", told))
    return _ask_method(slots, facts)


def _ask_method(slots: Slots, facts: Facts) -> Decision:
    methods = facts.book.customer.methods
    if len(methods) < 2:
        return Inform((Reply("no-other-method"),))
    if len(methods) == 2 and slots.wants == "method":
        return _method(methods[1], slots, facts)
    options = tuple(Option(one, Reply("method-label", {"method": one})) for one in methods[1:])
    return Ask("method", Reply("ask-method", {"method": methods[0]}), options)


def _method(method: str, slots: Slots, facts: Facts) -> Decision:
    methods = facts.book.customer.methods
    told = {"method": method}
    if method not in methods:
        return _ask_method(slots, facts)
    if method == methods[0]:
        return Inform((Reply("method-already", told),), already=True)
    return Act(
        (ChangePaymentMethod(method),),
        (Reply("method-proposal", told),),
        (Reply("method-done", told),),
    )


def _day(day: int, facts: Facts) -> Decision:
    policy = facts.policy.change_payment_day
    if not policy.day_min <= day <= policy.day_max:
        told = {"least": policy.day_min, "most": policy.day_max}
        return Refuse("beyond_limit", (Reply("day-beyond-limit", told),))
    told = {"day": day}
    if day == facts.book.customer.payment_day:
        return Inform((Reply("day-already", told),), already=True)
    return Act(
        (ChangePaymentDay(day),),
        (Reply("day-proposal", told),),
        (Reply("day-done", told),),
    )
