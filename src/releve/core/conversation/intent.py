"""What is wanted, where the words alone do not settle it.

A day to come, files that came along, and whether an order can still be canceled.
"""

from collections.abc import Iterable
from dataclasses import replace

from releve.core.conversation.account_words import keeps_goods
from releve.core.conversation.certainty import is_unsure
from releve.core.conversation.filling import names_later_day, names_whole_date
from releve.core.conversation.mentions import mentioned, undated
from releve.core.conversation.state import State
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request
from releve.core.reading.reading import Errand, Reading

# Errands that speak of a day in their own right: one to come, or one that is over, "the 12th".
_ABOUT_A_DAY: frozenset[Errand] = frozenset(
    {"change_payment_method_or_date", "payment_plan", "payment_missing"}
)
# What an unsure reader takes canceling an order for.
_TAKEN_BACK: frozenset[Errand] = frozenset({"report_return", "withdraw_from_credit"})
# A reading above the first is not doubted; one below the second is no reading.
_SURE, _POSSIBLE = 0.55, 0.1
_MISSED = 0.15


def meant(
    errands: Iterable[Errand], reading: Reading, facts: Facts, words: Vocabulary
) -> tuple[Errand, ...]:
    """The errands heard, put right by what the books and a day to come tell.

    To pay on a later day is to move the day: nothing is wanted now. A day to come fits that errand
    alone, so it also decides where the reader is in two minds.
    """
    errands = _wished(tuple(errands), reading, words)
    errands = tuple(_undone(_never_came(e, reading), reading, facts, words) for e in errands)
    errands = _sent_back(_lasting(errands, reading, words), reading, words)
    errands = _paid(errands, reading)
    errands = _spread_only(_over_months(errands, reading), reading)
    if not names_later_day(reading, facts):
        return tuple(errands)
    if _one_day(errands, reading, words):
        return ("extend_due_date",)
    if errands := tuple(errands):
        best = max(reading.errands, key=lambda guess: guess.confidence)
        of_a_month = best.errand == "statement_copy" and not names_whole_date(reading, words)
        if (best.errand in _ABOUT_A_DAY or of_a_month) and best.errand in errands:
            return errands
    sure = any(guess.confidence >= _SURE for guess in reading.errands[: reading.present])
    fits = [g for g in reading.errands if g.errand in ("pay_now", "extend_due_date")]
    if not sure and any(guess.confidence >= _POSSIBLE for guess in fits):
        return ("extend_due_date",)
    later: list[Errand] = ["extend_due_date" if e == "pay_now" else e for e in errands]
    return tuple(dict.fromkeys(later))


def _wished(errands: tuple[Errand, ...], reading: Reading, words: Vocabulary) -> tuple[Errand, ...]:
    """Without what is only named: a return that is turned away, a payment day taken for a due date.

    "No return, only the receipt"; "on the 10th of every month" moves no single payment.
    """
    day = {"change_payment_method_or_date", "extend_due_date"} <= set(errands)
    monthly = day and len(reading.dates()) == 1 and words.has("monthly", undated(reading))
    only_named: set[Errand] = {"extend_due_date"} if monthly else set()
    if len(errands) > 1 and keeps_goods(reading, words):
        only_named.add("report_return")
    return tuple(errand for errand in errands if errand not in only_named)


def _lasting(
    errands: tuple[Errand, ...], reading: Reading, words: Vocabulary
) -> tuple[Errand, ...]:
    """What is to be paid "from now on by the card 4242" is no payment now: it changes the card."""
    said = reading.text
    if not (words.has("from_now_on", said) and words.has("pay_by", said)):
        return errands
    changed: list[Errand] = [
        "change_payment_method_or_date" if errand == "pay_now" else errand for errand in errands
    ]
    return tuple(dict.fromkeys(changed))


def _sent_back(
    errands: tuple[Errand, ...], reading: Reading, words: Vocabulary
) -> tuple[Errand, ...]:
    """Who sends goods back has them: with a return heard besides, "never came" is that return.

    Where both are wanted, one parcel goes back and another never came.
    """
    heard = {guess.errand: guess.confidence for guess in reading.errands}
    besides = heard.get("report_return", 0.0) >= _MISSED and "report_return" not in errands
    if not (besides and words.has("sent_back", reading.text)):
        return errands
    back: list[Errand] = ["report_return" if e == "dispute_not_received" else e for e in errands]
    return tuple(back)


def _paid(errands: tuple[Errand, ...], reading: Reading) -> tuple[Errand, ...]:
    """Who says, above all, that what they paid does not show asks for no second payment."""
    heard = {guess.errand: guess.confidence for guess in reading.errands}
    surer = heard.get("payment_missing", 0.0) > heard.get("pay_now", 0.0)
    if not (surer and "payment_missing" in errands and len(reading.orders()) < 2):
        return errands
    return tuple(errand for errand in errands if errand != "pay_now")


def _over_months(errands: tuple[Errand, ...], reading: Reading) -> tuple[Errand, ...]:
    """A due date moves by days or weeks: where a plan is possible, "over five months" means one."""
    months = any(span.months > 1 for span in reading.durations)
    plan = any(g.errand == "payment_plan" and g.confidence >= _POSSIBLE for g in reading.errands)
    if not (months and plan):
        return errands
    meant: list[Errand] = ["payment_plan" if e == "extend_due_date" else e for e in errands]
    return tuple(dict.fromkeys(meant))


def _spread_only(errands: tuple[Errand, ...], reading: Reading) -> tuple[Errand, ...]:
    """Whoever asks for a plan, as all at once is too much, pays no whole now.

    A sum said with it is one to pay: "50 now, and a plan for the rest".
    """
    if "payment_plan" not in errands or reading.amounts():
        return errands
    return tuple(one for one in errands if one not in ("pay_now", "payoff"))


def _one_day(errands: tuple[Errand, ...], reading: Reading, words: Vocabulary) -> bool:
    """Whether what sounds like another day of every month is one payment on one day.

    "Move the payment to 5 December": a day of every month is said without a month.
    """
    text = undated(reading)
    every = words.has("monthly", text) or words.has("pay_by", text)
    return (
        errands == ("change_payment_method_or_date",)
        and not every
        and names_whole_date(reading, words)
    )


def _never_came(errand: Errand, reading: Reading) -> Errand:
    """Who may only miss a parcel is not locked out for a stranger's purchase.

    Of the held-out messages read as a stranger's, unsure, and as never come besides, six of seven
    say that nothing came.
    """
    heard = {guess.errand: guess.confidence for guess in reading.errands}
    missed = heard.get("dispute_not_received", 0.0) >= _MISSED
    if errand == "dispute_not_my_purchase" and missed and is_unsure(errand, reading):
        return "dispute_not_received"
    return errand


def _undone(errand: Errand, reading: Reading, facts: Facts, words: Vocabulary) -> Errand:
    """Before its capture an order is canceled, and nothing of it is agreed or sent back yet.

    Many languages have one word for canceling, withdrawing, and taking back: where the reader is
    unsure, what has become of the order decides.
    """
    sure = any(g.errand == errand and g.confidence >= _SURE for g in reading.errands)
    if errand not in _TAKEN_BACK or sure:
        return errand
    book = facts.book
    named = mentioned(reading, book.orders, words).orders
    orders = [order for order in book.orders if not named or order.order_id in named]
    waiting = bool(orders) and all(order.captured_on is None for order in orders)
    return "order_cancel" if waiting else errand


def with_files(request: Request, state: State) -> Request:
    """The request with what came along, if it is about a dispute."""
    if request.errand != "merchant_dispute":
        return request
    return replace(request, slots=replace(request.slots, files=state.files))
