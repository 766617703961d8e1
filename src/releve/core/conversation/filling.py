"""From what a message names to the slots of a request."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from releve.core.conversation.mentions import Mentions, kept_words, mentioned, ordinal
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.decisions.decision import SlotName
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request, Slots
from releve.core.reading.reading import Errand, Reading
from releve.core.values.ids import OrderId
from releve.core.values.money import decimals

_BARE_SUM = re.compile(r"\d[\d  .,']*")
# Errands for which a sum in the message is the amount asked for, not the order's own sum.
_TAKES_AMOUNT = frozenset({"pay_now"})
# Errands for which a day in the message is the day asked for.
_TAKES_DATE = frozenset({"extend_due_date"})


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
    named = mentioned(reading, orders, words, offered)
    slots = _order(slots, named)
    slots = _date(slots, errand, reading, facts, words)
    if errand in _TAKES_AMOUNT:
        slots = _amount(slots, reading, facts, named)
    if named.items and slots.order is not None:
        own = facts.book.order(slots.order)
        inside = tuple(i.name for i in own.items if i.name in named.items) if own else ()
        slots = replace(slots, items=inside or slots.items)
    explain = words.has("why", reading.text) and not words.has("waive", reading.text)
    return replace(slots, explain=slots.explain or explain)


def _order(slots: Slots, named: Mentions) -> Slots:
    if len(named.orders) == 1:
        return replace(slots, order=named.orders[0], among=(), all_orders=False)
    if named.strangers and not named.orders:
        return replace(slots, order=named.strangers[0], among=(), all_orders=False)
    if named.orders:
        return replace(slots, order=None, among=named.orders)
    if named.all_orders:
        return replace(slots, all_orders=True)
    return slots


def _date(slots: Slots, errand: Errand, reading: Reading, facts: Facts, words: Vocabulary) -> Slots:
    if errand not in _TAKES_DATE:
        return slots
    order = facts.book.order(slots.order) if slots.order else None
    due = {p.due_on: p.number for p in order.open_installments} if order else {}
    kept = " ".join(kept_words(reading.text, words))
    days = [
        (slot, day)
        for slot, day in zip(
            (s for s in reading.slots if s.type == "date"), reading.dates(), strict=True
        )
    ]
    wanted = [day for slot, day in days if day not in due and _is_kept(slot.text, kept, words)]
    for _, day in days:
        if day in due and len(days) > 1:
            slots = replace(slots, installment=due[day])
    if not wanted and len(days) == 1:
        wanted = [days[0][1]]
    return replace(slots, date=wanted[-1]) if wanted else slots


def _is_kept(span: str, kept: str, words: Vocabulary) -> bool:
    return " ".join(kept_words(span, words)) in kept


def _amount(slots: Slots, reading: Reading, facts: Facts, named: Mentions) -> Slots:
    order = facts.book.order(slots.order) if slots.order else None
    sums = [int(s.value) for s in reading.amounts() if s.currency in (None, facts.book.currency)]
    if order is not None and len(sums) == 1 and sums[0] == order.authorized != order.outstanding:
        return replace(slots, amount_word=named.amount_word or slots.amount_word)
    if sums:
        return replace(slots, amount=sums[-1], amount_word=None)
    if named.amount_word is not None:
        return replace(slots, amount=None, amount_word=named.amount_word)
    return slots


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
    position = ordinal(kept_words(reading.text, words), reading.text, len(offered), words)
    if slot == "items" and not new.items:
        new = _items_answer(new, offered, position, words, reading.text)
    if slot == "amount" and new.amount is None and new.amount_word is None:
        new = replace(new, amount=_bare_sum(reading.text, facts.book.currency))
    if slot == "date" and new.date is None and position is not None:
        new = _exact(new, slot, offered[position])
    return replace(request, slots=new) if _filled(slots, new, slot) else None


def _filled(before: Slots, after: Slots, slot: SlotName) -> bool:
    if slot == "order":
        settled = after.order is not None or after.all_orders
        return settled or (after.among != before.among and bool(after.among))
    if slot == "amount":
        return after.amount is not None or after.amount_word is not None
    if slot == "items":
        return bool(after.items)
    return slot == "date" and after.date is not None


def _exact(slots: Slots, slot: SlotName, value: str) -> Slots:
    if slot == "order":
        return replace(slots, order=OrderId(value), among=())
    if slot == "amount":
        return replace(slots, amount=int(value), amount_word=None)
    if slot == "items":
        return replace(slots, items=(value,))
    if slot == "date":
        return replace(slots, date=date.fromisoformat(value))
    return slots


def _items_answer(
    slots: Slots, offered: Sequence[str], position: int | None, words: Vocabulary, text: str
) -> Slots:
    if words.has("all", text):
        return replace(slots, items=tuple(offered))
    return slots if position is None else replace(slots, items=(offered[position],))


def _bare_sum(text: str, currency: str) -> int | None:
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
