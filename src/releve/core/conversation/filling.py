"""From what a message names to the slots of a request."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from releve.core.conversation.account_words import (
    account_answer,
    exactly,
    is_filled,
    of_account,
)
from releve.core.conversation.counting import bare_sum, day_of_month, how_many, lone_sum
from releve.core.conversation.mentions import Mentions, kept_words, mentioned, ordinal, same_word
from releve.core.conversation.vocabulary import Vocabulary, fold, words_of
from releve.core.decisions.decision import SlotName
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request, Slots
from releve.core.lending.order import Installment, Order
from releve.core.lending.schedule import add_months
from releve.core.reading.reading import Errand, Reading
from releve.core.values.ids import OrderId

_ANSWER_WORDS_MAX = 4
_WEEK = timedelta(days=7)
_LATELY = timedelta(days=60)
_NUMBERS = re.compile(r"\d+")
# Three letters, vowel signs among them, or the sign of a month; "ngày 12" is a day of some month.
_MONTH_NAMED = re.compile(
    r"(?!ngày)(?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f\u0e31-\u0e4e]){3}|[月월]"
)
_HAS_DIGIT = re.compile(r"\d")
# Errands for which a sum in the message is the amount asked for, not the order's own sum.
_TAKES_AMOUNT = frozenset({"pay_now", "payment_missing"})
# Errands for which a day in the message is the day asked for.
_TAKES_DATE = frozenset({"extend_due_date"})
# Errands about one installment of a plan.
_TAKES_INSTALLMENT = frozenset({"pay_now", "extend_due_date"})


def first_slots(errand: Errand, reading: Reading, facts: Facts, words: Vocabulary) -> Slots:
    """The slots a fresh message gives one errand."""
    return revised(Slots(), errand, reading, facts, words)


def revised(
    slots: Slots,
    errand: Errand,
    reading: Reading,
    facts: Facts,
    words: Vocabulary,
    offered: Sequence[str] = (),
) -> Slots:
    """The slots with whatever a further message names put in; the rest stays as it was."""
    orders = facts.book.orders
    named = mentioned(reading, orders, words, offered, slots.order)
    slots = _order(slots, named)
    order = _meant(slots, facts)
    slots = _date(slots, errand, reading, facts, words)
    if errand in _TAKES_AMOUNT:
        slots = _amount(slots, errand, reading, facts, named, order)
    if errand == "pay_now":
        slots = replace(slots, method=_method(reading.text, facts, words) or slots.method)
    if errand == "payment_missing":
        slots = replace(slots, paid_on=_paid_on(reading, facts, words) or slots.paid_on)
    if errand == "payment_plan":
        slots = _spread(slots, reading, facts, words)
    if errand == "change_payment_method_or_date":
        slots = _method_or_day(slots, reading, facts, words)
    if errand in _TAKES_INSTALLMENT and order is not None and len(order.open_installments) > 1:
        open_parts = [part.number for part in order.open_installments]
        place = open_parts[-1] if words.has("last_part", reading.text) else named.place
        slots = replace(slots, installment=place) if place in open_parts else slots
    if named.items and order is not None:
        inside = tuple(i.name for i in order.items if i.name in named.items)
        slots = replace(slots, items=inside or slots.items)
    slots = of_account(slots, errand, reading, facts, words)
    explain = words.has("why", reading.text) and not words.has("waive", reading.text)
    wrong = errand == "invoice_query" and words.has("wrong", reading.text)
    return replace(slots, explain=slots.explain or explain, wrong=slots.wrong or wrong)


def _spread(slots: Slots, reading: Reading, facts: Facts, words: Vocabulary) -> Slots:
    """Over how many months, or what can be paid a month: what is said last stands."""
    owed = {order.outstanding for order in facts.book.owing}
    whole = owed | {sum(owed)} | {order.authorized for order in facts.book.orders}
    sums = [int(s.value) for s in reading.amounts() if s.currency in (None, facts.book.currency)]
    rates = [one for one in sums if one not in whole] if words.has("monthly", reading.text) else []
    counted = how_many(reading, words)
    if counted is not None:
        return replace(slots, installments=counted, amount=None)
    return replace(slots, installments=None, amount=rates[-1]) if rates else slots


def _meant(slots: Slots, facts: Facts) -> Order | None:
    """The order settled on, or the only one that there is to talk about."""
    if slots.order is not None:
        return facts.book.order(slots.order)
    candidates = facts.book.owing or facts.book.orders
    return candidates[0] if len(candidates) == 1 and not slots.among else None


def _method(text: str, facts: Facts, words: Vocabulary) -> str | None:
    """The method on file whose number is said: "card 4242" by "4242"."""
    kept = kept_words(text, words)
    named = [m for m in facts.book.customer.methods if words_of(m) and words_of(m)[-1] in kept]
    return named[0] if len(named) == 1 else None


def _method_or_day(slots: Slots, reading: Reading, facts: Facts, words: Vocabulary) -> Slots:
    """The method or the day wanted; what was named first gives way to what is named now."""
    methods = facts.book.customer.methods
    method = _method(reading.text, facts, words)
    kept = kept_words(reading.text, words)
    both = [m for m in methods if words_of(m) and words_of(m)[-1] in kept]
    if len(both) == 2 and methods[0] in both:
        method = both[1]  # "from card 1881 to card 4242": the one in use is what is left behind
    by, on = words.has("pay_by", reading.text), words.has("pay_day", reading.text)
    if method is None and by and not on and len(methods) == 2 and words.has("other", reading.text):
        method = methods[1]
    if method is not None:
        return replace(slots, method=method, day=None, wants="method")
    if by and not on:
        return replace(slots, wants=slots.wants or "method")
    day = day_of_month(reading, words)
    wants = slots.wants or ("day" if on or day is not None else None)
    if day is None:
        return replace(slots, wants=wants)
    return replace(slots, day=day, method=None, wants=wants)


def _order(slots: Slots, named: Mentions) -> Slots:
    if len(named.orders) == 1:
        return replace(slots, order=named.orders[0], among=(), all_orders=False)
    if named.strangers and not named.orders:
        return replace(slots, order=named.strangers[0], among=(), all_orders=False)
    if slots.order is not None and slots.order in named.orders:
        return slots
    if named.orders:
        return replace(slots, order=None, among=named.orders, all_orders=False)
    if named.all_orders:
        return replace(slots, all_orders=True)
    return slots


def _date(slots: Slots, errand: Errand, reading: Reading, facts: Facts, words: Vocabulary) -> Slots:
    """The day asked for; a day on which something falls due tells which installment is meant."""
    if errand not in _TAKES_DATE:
        return slots
    order = _meant(slots, facts)
    slots, reading = _later(slots, reading, words)
    due = _due_days([order] if order else facts.book.owing, facts)
    kept = " ".join(kept_words(reading.text, words))
    spans = [slot.text for slot in reading.slots if slot.type == "date"]
    days = [
        (span, _lately(day, facts.today, span))
        for span, day in zip(spans, reading.dates(), strict=True)
    ]
    single = len({day for _, day in days}) == 1  # however often it is said
    wanted: list[date] = []
    for span, day in days:
        part = due.get((day.month, day.day))
        if day < facts.today and not _HAS_DIGIT.search(span):
            continue  # "I lost my job last week": nothing is asked for on such a day
        if part is None:
            wanted += [day] if _is_kept(span, kept, words) or single else []
        elif part.times_moved and single:
            wanted.append(part.due_on)  # where it was moved to: the same request once more
        elif order is not None:
            slots = replace(slots, installment=part.number)
    return replace(slots, date=wanted[-1], later_days=0, later_months=0) if wanted else slots


def _lately(day: date, today: date, span: str) -> date:
    """A day of the year to come, where it was only just over and no year is said.

    "Move it to 10 November", said on the 18th, means no day of next year.
    """
    if day <= today:
        return day
    said = [int(number) for number in _NUMBERS.findall(fold(span))]
    earlier = add_months(day, -12)
    just_over = timedelta() < today - earlier <= _LATELY
    return earlier if just_over and day.day in said and len(said) < 3 and max(said) < 32 else day


def _later(slots: Slots, reading: Reading, words: Vocabulary) -> tuple[Slots, Reading]:
    """By how much the day is to be moved ("by two weeks"), and the reading without such spans.

    "Two weeks later" was read as a day from today; it counts from the day that is moved.
    """
    spans = reading.durations
    days = tuple(
        slot
        for slot in reading.slots
        if slot.type != "date"
        or not (words.has("later", slot.text) and any(one.text in slot.text for one in spans))
    )
    dated = [slot.text for slot in days if slot.type == "date"]
    free = [one for one in spans if not any(one.text in text for text in dated)]
    if free:
        said = free[-1]
        slots = replace(slots, date=None, later_days=said.days, later_months=said.months)
    return slots, replace(reading, slots=days)


def names_later_day(reading: Reading, facts: Facts) -> bool:
    """Whether a day to come is named on which nothing falls due anyway."""
    due = {
        (part.due_on.month, part.due_on.day)
        for order in facts.book.owing
        for part in order.open_installments
    }
    return any(day > facts.today and (day.month, day.day) not in due for day in reading.dates())


def names_whole_date(reading: Reading, words: Vocabulary) -> bool:
    """Whether a day is named with its month or its weekday, not as a day of every month."""
    said = [words_of(slot.text) for slot in reading.slots if slot.type == "date"]
    return any(_is_whole_date(span, words) for span in said)


def _is_whole_date(span: Sequence[str], words: Vocabulary) -> bool:
    """Two numbers, or one and a word that does not just say "day" or "of the month"."""
    numbers = sum(len(_NUMBERS.findall(word)) for word in span)
    of_day = {part for way in (*words.pay_day, *words.monthly) for part in words_of(way)}
    named = [
        word
        for word in span
        if _MONTH_NAMED.search(word) and not any(same_word(word, part) for part in of_day)
    ]
    return numbers > 1 or (numbers == 1 and bool(named))


def _due_days(orders: Iterable[Order], facts: Facts) -> dict[tuple[int, int], Installment]:
    """Open installments by month and day of their due date: the year is seldom said.

    A day to which the next installment could be moved is a day asked for, whatever is due on it.
    """
    reach = timedelta(days=facts.policy.extend_due_date.days_max)
    due: dict[tuple[int, int], Installment] = {}
    for order in orders:
        following = order.open_installments[0] if order.open_installments else None
        for part in order.open_installments:
            if following is part or (following and part.due_on > following.due_on + reach):
                due[part.due_on.month, part.due_on.day] = part
    return due


def _is_kept(span: str, kept: str, words: Vocabulary) -> bool:
    return " ".join(kept_words(span, words)) in kept


def _amount(
    slots: Slots,
    errand: Errand,
    reading: Reading,
    facts: Facts,
    named: Mentions,
    order: Order | None,
) -> Slots:
    sums = [int(s.value) for s in reading.amounts() if s.currency in (None, facts.book.currency)]
    if order is not None and len(sums) == 1 and sums[0] == order.authorized != order.outstanding:
        return replace(slots, amount_word=named.amount_word or slots.amount_word)
    if sums:
        return replace(slots, amount=sums[-1], amount_word=None)
    if named.amount_word is not None:
        return replace(slots, amount=None, amount_word=named.amount_word)
    if errand == "pay_now" and order is not None and slots.amount is None:
        return replace(slots, amount=lone_sum(reading, order, facts.book))
    return slots


def _paid_on(reading: Reading, facts: Facts, words: Vocabulary) -> date | None:
    """The day said last that is over: a day on which one has paid is never to come."""
    kept = " ".join(kept_words(reading.text, words))
    spans = [slot.text for slot in reading.slots if slot.type == "date"]
    days = list(zip(spans, reading.dates(), strict=True))
    meant = [(span, day) for span, day in days if len(days) == 1 or _is_kept(span, kept, words)]
    past = [_before(day, facts.today, span) for span, day in meant]
    over = [day for day in past if day <= facts.today]
    return over[-1] if over else None


def _before(day: date, today: date, span: str) -> date:
    """A day read as the next that comes, as the one that was: "Friday", "the 12th"."""
    if day <= today:
        return day
    if not any(sign.isdecimal() for sign in span) and day - today <= _WEEK:
        return day - _WEEK
    # A number with no more than its ending beside it is a day of some month.
    months = (12,) if _MONTH_NAMED.search(span) else (1, 2)
    earlier = [add_months(day, -back) for back in months]
    return next((one for one in earlier if one <= today and one.day == day.day), day)


def answered(
    request: Request,
    slot: SlotName,
    reading: Reading,
    facts: Facts,
    words: Vocabulary,
    offered: Sequence[str],
) -> Request | None:
    """The request with the asked slot filled, or None where the message does not fill it."""
    slots = request.slots
    if reading.text in offered:
        return replace(request, slots=_exact(slots, slot, reading.text))
    new = revised(slots, request.errand, reading, facts, words, offered)
    if slot != "order":
        new = replace(new, all_orders=slots.all_orders)  # "all" answers how much, not which
    position = ordinal(kept_words(reading.text, words), reading.text, len(offered), words)
    unnamed = new.order is None and not new.among
    if slot == "order" and unnamed and words.has("all", reading.text):
        # "All of them" is an answer; "what do I owe in all" is not.
        new = replace(new, all_orders=len(words_of(reading.text)) <= _ANSWER_WORDS_MAX)
    if slot == "items" and not new.items:
        new = _items_answer(new, offered, position, words, reading.text)
    if slot == "amount" and new.amount is None and new.amount_word is None:
        new = replace(new, amount=bare_sum(reading.text, facts.book.currency))
    if slot == "method" and new.method is None and position is not None:
        new = replace(new, method=offered[position])
    if slot == "installments" and new.installments is None and new.amount is None:
        rate = _rate(reading, facts)
        new = replace(new, amount=rate)
        chosen = offered[-1] if words.has("last", reading.text) and offered else None
        new = _exact(new, slot, chosen) if chosen is not None else new
    if slot == "day" and new.day is None:
        new = replace(new, day=day_of_month(reading, words, asked=True))
    new = account_answer(new, slot, reading, position, offered)
    if slot == "date" and new.date is None:
        said = [day.isoformat() for day in reading.dates()]
        meant = said[-1] if said else offered[position] if position is not None else None
        new = _exact(new, slot, meant) if meant is not None else new
    return replace(request, slots=new) if _filled(slots, new, slot) else None


def _rate(reading: Reading, facts: Facts) -> int | None:
    """The sum that answers how much can be paid a month."""
    sums = [int(s.value) for s in reading.amounts() if s.currency in (None, facts.book.currency)]
    return sums[-1] if sums else bare_sum(reading.text, facts.book.currency)


def _filled(before: Slots, after: Slots, slot: SlotName) -> bool:
    if slot == "order":
        settled = after.order is not None or after.all_orders
        return settled or (after.among != before.among and bool(after.among))
    if slot == "amount":
        return after.amount is not None or after.amount_word is not None
    if slot == "items":
        return bool(after.items)
    if slot == "date":
        return after.date is not None or bool(after.later_days or after.later_months)
    if slot in ("method", "day"):
        # Asked for the one, a customer may name the other.
        return (after.method or after.day) is not None
    if slot == "paid_on":
        return after.paid_on is not None
    if slot == "installments":
        return after.installments is not None or after.amount is not None
    return is_filled(before, after, slot)


def _exact(slots: Slots, slot: SlotName, value: str) -> Slots:
    if slot == "order":
        return replace(slots, order=OrderId(value), among=())
    if slot == "amount":
        return replace(slots, amount=int(value), amount_word=None)
    if slot == "items":
        return replace(slots, items=(value,))
    if slot == "method":
        return replace(slots, method=value)
    if slot == "installments":
        return replace(slots, installments=int(value))
    if slot == "date":
        return replace(slots, date=date.fromisoformat(value))
    return exactly(slots, slot, value)


def _items_answer(
    slots: Slots, offered: Sequence[str], position: int | None, words: Vocabulary, text: str
) -> Slots:
    if words.has("all", text):
        return replace(slots, items=tuple(offered))
    return slots if position is None else replace(slots, items=(offered[position],))
