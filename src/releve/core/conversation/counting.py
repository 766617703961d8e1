"""Numbers that are said on their own: how many installments, which day of the month, a sum."""

import re

from releve.core.conversation.mentions import kept_words
from releve.core.conversation.vocabulary import Vocabulary, fold, says
from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.order import Order
from releve.core.reading.reading import Reading
from releve.core.values.money import decimals

_NUMBER = re.compile(r"(?<![\w.,])\d{1,2}(?=[^\W\d]{0,4}(?!\w)(?![.,]\d))")
_BARE_SUM = re.compile(r"\d[\d \u202f\u00a0.,']*")
# A number that is no part of a code, a time, a share, or an ordinal; one digit counts things.
_LONE = re.compile(r"(?<![\w.,:/#-])\d{2,6}(?:[.,]\d{2})?(?![\w:/%-]|[.,]\d)")
# What is counted is never inside these.
_OTHER_THINGS = frozenset({"amount", "order", "email", "phone"})


def how_many(reading: Reading, words: Vocabulary) -> int | None:
    """How many installments: the one number of the text, in digits or in words."""
    text = _without(reading, _OTHER_THINGS)
    found = set(_numbers(text, words))
    if len(found) != 1:
        found = set(_numbers(_without(reading, _OTHER_THINGS | {"date"}), words)) or found
    if len(found) != 1:
        kept = " ".join(kept_words(text, words))
        found = {n for n, ways in enumerate(words.numbers, 1) if n > 1 and _any(kept, ways)}
    if len(found) != 1:
        found = {one.months for one in reading.durations if one.months > 1}
    return found.pop() if len(found) == 1 else None


def day_of_month(reading: Reading, words: Vocabulary, *, asked: bool = False) -> int | None:
    """The day of the month that is meant: of the date said last, or a number on its own.

    Where the day was asked for, "the first" counts too.
    """
    spans = [slot.text for slot in reading.slots if slot.type == "date"]
    kept = " ".join(kept_words(reading.text, words))
    days = list(zip(reading.dates(), spans, strict=True))
    meant = [day for day, span in days if len(days) == 1 or _kept(span, kept, words)]
    if meant:
        return meant[-1].day
    numbers = _numbers(_without(reading, _OTHER_THINGS | {"date"}), words)
    if numbers:
        return numbers[-1]
    if not asked:
        return None
    spoken = [n for n, ways in enumerate(words.ordinals, 1) if _any(reading.text, ways)]
    return spoken[0] if len(spoken) == 1 else None


def _kept(span: str, kept: str, words: Vocabulary) -> bool:
    return " ".join(kept_words(span, words)) in kept


def _numbers(text: str, words: Vocabulary) -> list[int]:
    """The numbers of at most two digits, in order, without those turned away."""
    kept = set(kept_words(text, words))
    return [int(m.group()) for m in _NUMBER.finditer(text) if _stays(m, text, kept)]


def _stays(match: re.Match[str], text: str, kept: set[str]) -> bool:
    tail = re.match(r"\w*", text[match.end() :])
    whole = match.group() + (tail.group() if tail else "")
    return fold(whole) in kept or fold(match.group()) in kept


def _any(text: str, ways: tuple[str, ...]) -> bool:
    return any(says(text, way) for way in ways)


def _without(reading: Reading, types: frozenset[str]) -> str:
    text = reading.text
    for slot in reading.slots:
        if slot.type in types:
            text = text.replace(slot.text, " ", 1)
    return text


def bare_sum(text: str, currency: str) -> int | None:
    """A lone number as a sum in the market's currency: "500", "49,90", "1.299"."""
    found = _BARE_SUM.findall(text)
    if len(found) != 1:
        return None
    digits = re.sub(r"[  ']", "", found[0]).strip(".,")
    whole, _, part = digits.replace(",", ".").rpartition(".")
    if not whole or len(part) == 3:
        whole, part = digits.replace(",", "").replace(".", ""), ""
    places = decimals(currency)
    minor = int(part[:places].ljust(places, "0") or 0)
    return int(whole.replace(".", "") or 0) * 10**places + minor


def lone_sum(reading: Reading, order: Order, book: CustomerBook) -> int | None:
    """The one number of a message about paying that can be a sum: "pay 50 towards the sofa".

    It is in no slot, in no span of time, and in no name of a thing or a card, and no more than is
    owed.
    """
    text = reading.text
    spans = (*(slot.text for slot in reading.slots), *(one.text for one in reading.durations))
    for span in spans:
        text = text.replace(span, " ", 1)
    things = (order.merchant, *(item.name for item in order.items))
    names = " ".join((order.order_id, *things, *book.customer.methods))
    found = [number for number in _LONE.findall(text) if number not in names]
    value = bare_sum(found[0], book.currency) if len(found) == 1 else None
    return value if value is not None and value <= order.outstanding else None
