"""What a message points at in the customer's own book: orders, items, sums, installments.

Names are matched by folded words with room for inflection ("Lankakaupasta" is Lankakauppa) and
for one slip of the finger in long words. What a negation turns away is not meant.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from releve.core.conversation.vocabulary import Vocabulary, fold, places, says, words_of
from releve.core.decisions.request import AmountWord
from releve.core.lending.order import Order
from releve.core.reading.reading import Reading
from releve.core.values.ids import OrderId

# A word this short carries no name; a stem this long is enough of one.
_NAME_LETTERS_MIN = 3
_STEM_LETTERS_MIN = 4
# The longest ending of a name that is said and nothing more.
_ENDING_MAX = 3
# The last letter of a short name in another case: "deka", "deku".
_VOWELS = frozenset("aeiouy")
# Arabic and Hebrew write the article and short prepositions onto the word.
_ARTICLED = re.compile(r"[\u05d0-\u05ea\u0620-\u064a]{3}")
# How many words a negation reaches: "not the one from the kite shop, the teapot".
_NEGATION_REACH = 4
# How far "only" reaches: "only the hat", "only the big one of those".
_ONLY_REACH = 4
# Between things named one after the other in Japanese.
_PARTICLE = re.compile(r"(?<=.)[とやのはが]|うち")


@dataclass(frozen=True, slots=True)
class Mentions:
    """What one message names. `strangers` are order numbers that are not in the book.

    `all_orders` is said plainly ("every order"); `place` is the installment counted ("the second").
    """

    orders: tuple[OrderId, ...] = ()
    strangers: tuple[OrderId, ...] = ()
    items: tuple[str, ...] = ()
    all_orders: bool = False
    amount_word: AmountWord | None = None
    place: int | None = None


def same_word(said: str, name: str) -> bool:
    """Whether a said word is a form of a name's word: equal, inflected, or one slip away."""
    if said == name:
        return True
    if _ARTICLED.match(name) and len(said) - len(name) in (1, 2, 3) and said.endswith(name):
        return True
    short = min(len(said), len(name))
    if short < _STEM_LETTERS_MIN:
        return False
    if len(said) == len(name) == _STEM_LETTERS_MIN:
        return said[:3] == name[:3] and said[3] in _VOWELS and name[3] in _VOWELS
    shared = 0
    while shared < short and said[shared] == name[shared]:
        shared += 1
    if shared >= max(_STEM_LETTERS_MIN, (3 * max(len(said), len(name))) // 5):
        return True
    return (shared >= _STEM_LETTERS_MIN and shared == len(name)) or _one_slip(said, name)


def _one_slip(said: str, name: str, letters_min: int = 5) -> bool:
    if len(name) < letters_min or abs(len(said) - len(name)) > 1:
        return False
    start = 0
    while start < min(len(said), len(name)) and said[start] == name[start]:
        start += 1
    end = 0
    while end < min(len(said), len(name)) - start and said[-1 - end] == name[-1 - end]:
        end += 1
    left_said, left_name = len(said) - start - end, len(name) - start - end
    if left_said == left_name == 2:
        return said[start] == name[start + 1] and said[start + 1] == name[start]
    return left_said <= 1 and left_name <= 1


def _name_score(said: Sequence[str], text: str, name: str) -> float:
    """How much of a name is said: 0 to 1 by letters."""
    parts = [word for word in words_of(name) if len(word) >= _NAME_LETTERS_MIN]
    if not parts:
        parts = list(words_of(name))
    if not parts:
        return 0.0
    whole = sum(len(part) for part in parts)
    found = sum(
        len(part)
        for part in parts
        if any(same_word(word, part) for word in said) or _inside(part, text)
    )
    return found / whole


def named_share(text: str, name: str) -> float:
    """How much of a name a text says: 0 to 1 by letters."""
    said = words_of(text)
    return _name_score(said, " ".join(said), name)


def only_names(text: str, orders: Sequence[Order]) -> bool:
    """Whether a text says nothing but names of shops and things in these orders."""
    names = {
        part
        for order in orders
        for name in (order.merchant, *(item.name for item in order.items))
        for part in words_of(name)
    }
    said = words_of(text)
    return bool(said) and all(
        any(same_word(word, part) and len(word) - len(part) <= _ENDING_MAX for part in names)
        for word in said
    )


def _inside(part: str, text: str) -> bool:
    """Names of scripts without spaces, and long names inside compounds, stand inside words."""
    unspaced = part[0] >= "\u2e80" or "\u0e00" <= part[0] <= "\u0e7f"
    return (len(part) >= 6 or (len(part) >= 2 and unspaced)) and part in text


def kept_words(text: str, words: Vocabulary) -> tuple[str, ...]:
    """The words that are not turned away by a negation before or after them."""
    kept: list[str] = []
    for clause in _clauses(text):
        reach = 0
        for word in words_of(_after_negation(clause, words)):
            if word in words.negations:
                reach = _NEGATION_REACH
            elif reach:
                reach -= 1
            else:
                kept.append(word)
    return tuple(kept)


def _after_negation(clause: str, words: Vocabulary) -> str:
    """The clause without what a negation turns away that stands after it: "A değil B" is B."""
    said = " ".join(words_of(clause))
    for phrase in words.negations_after:
        found = places(said, phrase)
        if not found:
            continue
        before, after = said[: found[-1][0]], said[found[-1][1] :]
        if not before.strip() or (phrase.endswith("$") and after.strip()):
            continue
        spared = words_of(before)[:-_NEGATION_REACH]
        said = f"{' '.join(spared)} {after}"
    return said


def singled_out(text: str, words: Vocabulary) -> tuple[str, ...]:
    """The words beside "only": those after it in its clause, those before it at the end of one."""
    found: list[str] = []
    for clause in _clauses(text):
        said = " ".join(words_of(clause))
        for start, end in (span for phrase in words.only for span in places(said, phrase)):
            after = words_of(said[end:])[:_ONLY_REACH]
            found += after or words_of(said[:start])[-_ONLY_REACH:]
        joined = (span for end in words.only_after for span in places(said, end, joined=True))
        for start, _ in joined:
            found += [_PARTICLE.split(word)[-1] for word in words_of(said[:start])[-1:]]
    return tuple(found)


def _clauses(text: str) -> list[str]:
    clauses = [""]
    for sign in text:
        if sign in ",;.!?:\n。、，！？،؛।–—":
            clauses.append("")
        else:
            clauses[-1] += sign
    return clauses


def mentioned(
    reading: Reading,
    orders: Sequence[Order],
    words: Vocabulary,
    offered: Sequence[str] = (),
    current: OrderId | None = None,
) -> Mentions:
    """What a message names.

    `offered` are the options just shown, for "the second one"; `current` is the order talked
    about, for "the other one".
    """
    said = kept_words(reading.text, words)
    # "All of one of my purchases" is a whole sum, and not every purchase.
    every = words.has("every", reading.text) and not words.has("one_of", reading.text)
    only = () if every else singled_out(reading.text, words)
    own = {order.order_id: order for order in orders}
    numbers = _numbers(reading, own)
    known = {fold(order_id) for order_id in own}
    strangers = tuple(OrderId(n) for n in reading.orders() if fold(n) not in known)
    found = numbers or _by_ordinal(said, reading.text, offered, words, own)
    if not found and not strangers:
        found = _by_name(only, orders) or _by_name(said, orders) or _by_sum(reading, orders)
        found = found or _by_day(reading, orders, offered)
        found = found or _other(reading.text, words, current, [o for o in offered if o in own], own)
        # "I have not received the boots": what is negated is named all the same.
        found = found or _by_name(words_of(reading.text), orders)
        found = found or _roughly(said, [o for o in orders if o.order_id in offered])
    named = _items(words_of(reading.text), orders)
    items = _items(said, orders) or named
    return Mentions(
        orders=found,
        strangers=strangers,
        items=_items(only, orders) or _without_kept(items, named, reading.text, words),
        all_orders=every,
        amount_word=_amount_word(reading.text, words),
        place=None if offered else _counted(undated(reading), words),
    )


def _numbers(reading: Reading, own: dict[OrderId, Order]) -> tuple[OrderId, ...]:
    spelled = {fold(order_id): order_id for order_id in own}
    said = [spelled[fold(n)] for n in reading.orders() if fold(n) in spelled]
    said += [
        own_id
        for key, own_id in spelled.items()
        if own_id not in said and any(sign.isdigit() for sign in key) and says(reading.text, key)
    ]
    return tuple(said)


def _by_name(said: Sequence[str], orders: Sequence[Order]) -> tuple[OrderId, ...]:
    text, said = " ".join(said), tuple(dict.fromkeys(said))
    scores = {
        order.order_id: 2 * _name_score(said, text, order.merchant)
        + max((_name_score(said, text, item.name) for item in order.items), default=0.0)
        for order in orders
    }
    best = max(scores.values(), default=0.0)
    if best < 0.4:
        return ()
    return tuple(order_id for order_id, score in scores.items() if score >= best - 0.2)


def _roughly(said: Sequence[str], offered: Sequence[Order]) -> tuple[OrderId, ...]:
    """Where an order was asked for: a slip in a short word, or a compound by its end ("lamp").

    Anywhere else, "over" would name a pullover.
    """
    long = [word for word in said if len(word) >= _STEM_LETTERS_MIN]
    return tuple(
        order.order_id
        for order in offered
        if any(
            part.endswith(word) or _one_slip(word, part, _STEM_LETTERS_MIN)
            for name in (order.merchant, *(item.name for item in order.items))
            for part in words_of(name)
            for word in long
        )
    )


def _by_sum(reading: Reading, orders: Sequence[Order]) -> tuple[OrderId, ...]:
    sums = {slot.value for slot in reading.amounts()}
    return tuple(o.order_id for o in orders if {o.authorized, o.outstanding} & sums)


def _by_day(
    reading: Reading, orders: Sequence[Order], offered: Sequence[str]
) -> tuple[OrderId, ...]:
    """The order of that day, where an order was asked for; the year is seldom said."""
    if not any(order.order_id in offered for order in orders):
        return ()
    said = {(day.month, day.day) for day in reading.dates()}
    return tuple(
        order.order_id
        for order in orders
        if {(day.month, day.day) for day in _days_of(order)} & said
    )


def _days_of(order: Order) -> list[date]:
    due = [part.due_on for part in order.open_installments]
    return [order.captured_on or order.placed_on, *due]


def _other(
    text: str,
    words: Vocabulary,
    current: OrderId | None,
    offered: Sequence[str],
    own: dict[OrderId, Order],
) -> tuple[OrderId, ...]:
    """The one that is not talked about, where there is just one such."""
    if current is None or not words.has("other", text):
        return ()
    left = [order_id for order_id in own if order_id != current]
    left = [order_id for order_id in left if order_id in offered] or left
    return tuple(left) if len(left) == 1 else ()


def undated(reading: Reading) -> str:
    """The text without its dates in digits: "on 3 December" counts no third of anything."""
    text = reading.text
    for slot in reading.slots:
        if slot.type == "date" and any(sign.isdecimal() for sign in slot.text):
            text = text.replace(slot.text, " , ", 1)
    return text


def _counted(text: str, words: Vocabulary) -> int | None:
    """The number of the installment that "the second" means, or None."""
    for place, ways in enumerate(words.ordinals, start=1):
        if any(says(text, way) for way in ways):
            return place
    return None


def _by_ordinal(
    said: Sequence[str],
    text: str,
    offered: Sequence[str],
    words: Vocabulary,
    own: dict[OrderId, Order],
) -> tuple[OrderId, ...]:
    position = ordinal(said, text, len(offered), words)
    if position is None or OrderId(offered[position]) not in own:
        return ()
    return (OrderId(offered[position]),)


def ordinal(said: Sequence[str], text: str, length: int, words: Vocabulary) -> int | None:
    """Which of `length` options "the second", "2", or "the last" means; None if none."""
    if not length:
        return None
    for place, ways in enumerate(words.ordinals[:length]):
        if any(says(text, way) for way in ways):
            return place
    if words.has("last", text):
        return length - 1
    numbers = [int(word) for word in said if word.isdecimal() and len(word) < 4]
    if len(numbers) == 1 and len(said) <= 3 and 1 <= numbers[0] <= length:
        return numbers[0] - 1
    return None


def _items(said: Sequence[str], orders: Sequence[Order]) -> tuple[str, ...]:
    text, said = " ".join(said), tuple(dict.fromkeys(said))
    names = dict.fromkeys(item.name for order in orders for item in order.items)
    return tuple(name for name in names if _name_score(said, text, name) >= 0.5)


def _without_kept(
    items: tuple[str, ...], named: tuple[str, ...], text: str, words: Vocabulary
) -> tuple[str, ...]:
    """Of several items, those of all named beside which nobody says that they are kept."""
    said = " ".join(words_of(text))
    left = list(items)
    for place in (span for phrase in words.keep for span in places(said, phrase)):
        near = [(_gap(said, place, name), name) for name in named]
        kept = min(near)[1] if near else None
        if kept in left and len(left) > 1:
            left.remove(kept)
    return tuple(left)


def _gap(said: str, place: tuple[int, int], name: str) -> tuple[int, bool]:
    """How many signs lie between a place in folded words and the nearest word of a name.

    Of two as near, the one before it is meant: where a verb ends its clause.
    """
    start, end = place
    parts = [part for part in words_of(name) if len(part) > 1]
    spans = [
        found.span()
        for found in re.finditer(r"\S+", said)
        if any(same_word(found[0], part) for part in parts)
    ]
    # Inside a compound, and inside what is written without spaces.
    spans += [found.span() for part in parts for found in re.finditer(re.escape(part), said)]
    gaps = [(max(one - end, start - other), one >= end) for one, other in spans]
    return min(gaps, default=(len(said), True))


def _amount_word(text: str, words: Vocabulary) -> AmountWord | None:
    if words.has("next", text):
        return "next"
    return "all" if words.has("all", text) else None
