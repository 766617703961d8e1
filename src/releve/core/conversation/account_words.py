"""What a message says for the errands about an account, and for a merchant's.

A field and its new value, a month, what shall happen to an account, what a merchant wants done
with an order. The words are data, `language/xx/about.toml`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import cast

from releve.core.conversation.mentions import kept_words, named_share
from releve.core.conversation.vocabulary import Vocabulary, says, words_of
from releve.core.decisions.decision import SlotName
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import MerchantStep, Slots, Wish
from releve.core.lending.order import Order
from releve.core.reading.reading import Errand, Reading
from releve.core.values.contact import address_in, email_in, phone_in

_MONTH = re.compile(r"(?<!\d)(\d{4})-(0[1-9]|1[0-2])(?!\d|-)")
_ONE_OR_TWO_DIGITS = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_MONTH_MARK = re.compile(r"月|월|tháng")
# "capture what was refunded" and "cancel the rest" name two steps: the first of these is meant.
_STEPS: tuple[MerchantStep, ...] = ("extend", "refund", "release", "cancel", "capture")
_TOPIC_CONFIDENCE_MIN = 0.3
_SENTENCE_END = re.compile(r"[.!?؟।\n]+(?:\s|$)")
_NAME_SHARE_MIN = 0.6


def of_account(
    slots: Slots, errand: Errand, reading: Reading, facts: Facts, words: Vocabulary
) -> Slots:
    """The slots with what a message says for one of these errands."""
    match errand:
        case "account_details_change":
            return _contact(slots, reading, words)
        case "statement_copy":
            return _month(slots, reading, facts, words)
        case "close_account_or_gdpr":
            return replace(slots, wishes=_wishes(reading, words) or slots.wishes)
        case "complaint":
            return replace(slots, topic=slots.topic or _topic(reading))
        case "credit_limit_or_declined":
            return replace(slots, shop=_shop(reading, facts) or slots.shop)
        case "merchant_refund_capture_cancel":
            return _merchant_step(slots, reading, facts, words)
        case "merchant_dispute":
            said = _said(words, reading)
            step = "accept" if _any("accept", said, words) else None
            answers = step is None and _any("answer", said, words)
            return replace(slots, step="answer" if answers else step or slots.step)
        case _:
            return slots


def spoken_of(reading: Reading, words: Vocabulary, *, merchant: bool) -> Errand | None:
    """The errand that the words themselves name, for where the reader makes out none."""
    said = _said(words, reading)
    if merchant:
        step = any(_any(step, said, words) for step in _STEPS)
        return "merchant_refund_capture_cancel" if step else None
    if _any("month", said, words):
        return "statement_copy"
    plain = _any("account", said, words) or _any("data", said, words)
    return "close_account_or_gdpr" if plain and _wishes(reading, words) else None


def accepts(reading: Reading, words: Vocabulary) -> bool:
    """Whether a merchant gives in, and names nothing else to do with the order."""
    said = _said(words, reading)
    return _any("accept", said, words) and not any(_any(step, said, words) for step in _STEPS)


def sends_back(reading: Reading, words: Vocabulary, facts: Facts) -> bool:
    """Whether a sentence says that something of the customer's own goes back."""
    return any(
        _any("sends_back", f" {' '.join(kept_words(sentence, words))} ", words)
        and any(_names(sentence, order) for order in facts.book.orders)
        for sentence in _SENTENCE_END.split(reading.text)
    )


def keeps_goods(reading: Reading, words: Vocabulary) -> bool:
    """Whether sending back is spoken of, and every time turned away."""
    all_said = f" {' '.join(words_of(reading.text))} "
    kept = _said(words, reading)
    return _any("sends_back", all_said, words) and not _any("sends_back", kept, words)


def _names(sentence: str, order: Order) -> bool:
    names = (order.merchant, *(item.name for item in order.items))
    return any(named_share(sentence, name) >= _NAME_SHARE_MIN for name in names)


def account_answer(
    slots: Slots, slot: SlotName, reading: Reading, place: int | None, offered: Sequence[str]
) -> Slots:
    """The slots with the answer to a question of these errands."""
    chosen = offered[place] if place is not None else None
    if slot == "value" and slots.field is not None:
        return replace(slots, value=_value(slots.field, reading, asked=True) or slots.value)
    if slot == "field" and slots.field is None and chosen is not None:
        return replace(slots, field=chosen)
    if slot == "month" and slots.month is None and chosen is not None:
        return replace(slots, month=chosen)
    if slot == "errand" and chosen is not None:
        return exactly(slots, slot, chosen)
    return slots


def exactly(slots: Slots, slot: SlotName, value: str) -> Slots:
    """The slot filled with the value of a pressed button."""
    if slot == "month":
        return replace(slots, month=value)
    if slot == "field":
        return replace(slots, field=value)
    if slot == "errand" and value in _STEPS:
        return replace(slots, step=value)
    if slot == "errand":
        return replace(slots, wishes=(cast("Wish", value),))
    return slots


def is_filled(before: Slots, after: Slots, slot: SlotName) -> bool:
    """Whether a question of these errands is answered."""
    match slot:
        case "field":
            return after.field is not None
        case "value":
            return after.value is not None and after.value != before.value
        case "month":
            return after.month is not None
        case "errand":
            return bool(after.wishes) or after.step is not None
        case _:
            return False


def without_topic(text: str, topic: str, words: Vocabulary) -> str:
    """The folded words of a text but for those that speak of a topic of `about.toml`."""
    said = f" {' '.join(words_of(text))} "
    for phrase in words.about.get(topic, ()):
        said = _pattern(phrase).sub(" ", said)
    return said.strip()


def _said(words: Vocabulary, reading: Reading) -> str:
    """The words that are not turned away, each between spaces."""
    return f" {' '.join(kept_words(reading.text, words))} "


def _any(topic: str, said: str, words: Vocabulary) -> bool:
    return any(_stands(phrase, said) for phrase in words.about.get(topic, ()))


def _stands(phrase: str, said: str) -> bool:
    if "*" not in phrase:
        return says(said, phrase)
    return _pattern(phrase).search(said) is not None


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    """ "rest*" is every word that begins so, "geben ** frei" has any words between.

    Words stand between single spaces; "\\w" would end one at the vowel signs of Devanagari.
    """
    between = re.escape(phrase).replace(r"\ \*\*\ ", r" (?:\S+ )*?").replace(r"\*", r"\S*")
    return re.compile(f" {between} ")


def _contact(slots: Slots, reading: Reading, words: Vocabulary) -> Slots:
    field = _field(reading, words)
    if field is not None and field != slots.field:
        slots = replace(slots, field=field, value=None)
    if slots.field is None:
        return slots
    return replace(slots, value=_value(slots.field, reading) or slots.value)


def _field(reading: Reading, words: Vocabulary) -> str | None:
    """The one field that is spoken of; an address that comes along says which it is."""
    if email_in(reading.text) is not None:
        return "email"
    said = _said(words, reading)
    fields = [f for f in ("email", "phone", "address", "own_name") if _any(f, said, words)]
    if "email" in fields and "address" in fields:
        fields.remove("address")  # an e-mail address
    if not fields and any(slot.type == "phone" for slot in reading.slots):
        return "phone"
    if len(fields) != 1:
        return None
    return "name" if fields[0] == "own_name" else fields[0]


def _value(field: str, reading: Reading, *, asked: bool = False) -> str | None:
    if field == "email":
        return email_in(reading.text)
    if field == "phone":
        numbers = [str(slot.value) for slot in reading.slots if slot.type == "phone"]
        return numbers[-1] if numbers else phone_in(reading.text)
    if asked:
        return address_in(reading.text)
    # In a sentence only what follows a colon is plainly the address and nothing else.
    _, colon, after = reading.text.rpartition(":")
    return address_in(after) if colon else None


def _month(slots: Slots, reading: Reading, facts: Facts, words: Vocabulary) -> Slots:
    month = _said_month(reading, facts.today, words)
    monthly = _any("month", _said(words, reading), words)
    if month is not None and monthly:
        # "The kettle goes back, and send October's statement": the order is the other request's.
        return replace(slots, month=month, order=None, among=())
    if month is not None:
        return replace(slots, month=month)
    return replace(slots, wants="month") if monthly else slots


def _said_month(reading: Reading, today: date, words: Vocabulary) -> str | None:
    """The month named, in digits or by a date of which no day is said; the last one of it.

    "September, sorry, not September, October" names October: the last that is not turned away.
    """
    written = _MONTH.search(reading.text)
    if written is not None:
        return written.group()
    slots = (slot for slot in reading.slots if slot.type == "date")
    named = [
        (words_of(slot.text), day if day <= today else day.replace(year=day.year - 1))
        for day, slot in zip(reading.dates(), slots, strict=True)
        if day.day == 1 and _names_month_only(slot.text, day)
    ]
    kept = kept_words(reading.text, words)
    meant = [day for said, day in named if any(word in kept for word in said)]
    days = meant or [day for _, day in named]
    return f"{days[-1]:%Y-%m}" if days else None


def _names_month_only(span: str, day: date) -> bool:
    """Whether no day of the month is said: by no number, or by that of the month ("10月")."""
    numbers = _ONE_OR_TWO_DIGITS.findall(span)
    by_number = numbers == [str(day.month)] and (day.month != 1 or _MONTH_MARK.search(span))
    return not numbers or bool(by_number)


def _wishes(reading: Reading, words: Vocabulary) -> tuple[Wish, ...]:
    said = _said(words, reading)
    erase, data = _any("erase", said, words), _any("data", said, words)
    account = _any("account", said, words)
    export = _any("export", said, words) and (data or not account)
    close = (_any("close", said, words) and (account or not data)) or (erase and account)
    wanted: list[Wish] = []
    if export or (data and not erase and not close):
        wanted.append("export")
    if close:
        wanted.append("close")
    if erase and (data or not account):
        wanted.append("erase")
    return tuple(wanted)


def _topic(reading: Reading) -> str | None:
    """What else the message is about."""
    others = [
        guess.errand
        for guess in reading.errands
        if guess.errand not in ("complaint", "human_agent", "none")
        and guess.confidence >= _TOPIC_CONFIDENCE_MIN
    ]
    return others[0] if others else None


def _shop(reading: Reading, facts: Facts) -> str | None:
    """A shop whose refused purchase is spoken of."""
    shops = dict.fromkeys(one.merchant for one in facts.book.record.declined)
    shares = [(named_share(reading.text, shop), shop) for shop in shops]
    named = [shop for share, shop in shares if share >= _NAME_SHARE_MIN]
    return named[0] if len(named) == 1 else None


def _merchant_step(slots: Slots, reading: Reading, facts: Facts, words: Vocabulary) -> Slots:
    said = _said(words, reading)
    steps = [step for step in _STEPS if _any(step, said, words)]
    rest = _any("rest", said, words)
    if steps:
        slots = replace(slots, step=steps[0])
    sums = [int(s.value) for s in reading.amounts() if s.currency in (None, facts.book.currency)]
    if sums:
        slots = replace(slots, amount=sums[-1], amount_word=None)
    elif _whole(reading, words) or (rest and slots.step != "cancel"):
        slots = replace(slots, amount=None, amount_word="all")
    days = _days_asked(reading, facts)
    if slots.step == "extend" and days:
        slots = replace(slots, date=days[-1])
    return replace(slots, rest=slots.rest or rest)


def _whole(reading: Reading, words: Vocabulary) -> bool:
    return words.has("all", reading.text)


def _days_asked(reading: Reading, facts: Facts) -> Sequence[date]:
    return [day for day in reading.dates() if day != facts.today]
