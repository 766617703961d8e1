"""Which part of a message speaks of which errand: "move the lamp to Friday, pay the sofa".

Errands come in the order in which they are said. Where as many parts of the message name an order
of their own as there are errands, each errand is filled from its own part; otherwise from all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from releve.core.conversation.mentions import mentioned
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.lending.order import Order
from releve.core.reading.reading import Errand, Reading, Slot
from releve.core.values.ids import OrderId


def parts_of(
    errands: Sequence[Errand],
    reading: Reading,
    clauses: Sequence[str],
    orders: Sequence[Order],
    words: Vocabulary,
) -> Mapping[Errand, Reading]:
    """The part of the message that each errand is to be filled from; empty where all is one."""
    if len(errands) < 2 or len(clauses) < 2:
        return {}
    parts = _apart(_with_slots(reading, _mended(clauses, reading)), orders, words)
    if len(parts) != len(errands):
        return {}
    return dict(zip(errands, parts, strict=True))


def _mended(clauses: Sequence[str], reading: Reading) -> list[str]:
    """The clauses, put together again where the cut went through a slot: "on 2. | December"."""
    mended = list(clauses)
    for slot in reading.slots:
        for at in range(len(mended) - 1):
            both = f"{mended[at]} {mended[at + 1]}"
            if slot.text in both and not any(slot.text in one for one in mended):
                mended[at : at + 2] = [both]
                break
    return mended


def _with_slots(reading: Reading, clauses: Sequence[str]) -> list[Reading]:
    """Each clause as a reading of its own, with the slots that stand in it."""
    left = list(reading.slots)
    read: list[Reading] = []
    for clause in clauses:
        mine: list[Slot] = [slot for slot in left if slot.text in clause]
        left = [slot for slot in left if slot not in mine]
        spans = tuple(one for one in reading.durations if one.text in clause)
        read.append(replace(reading, text=clause, slots=tuple(mine), durations=spans))
    return read


def _apart(clauses: Sequence[Reading], orders: Sequence[Order], words: Vocabulary) -> list[Reading]:
    """The clauses, run together so that each part names orders that the one before does not."""
    parts: list[Reading] = []
    named: list[set[OrderId]] = []
    for clause in clauses:
        found = mentioned(clause, orders, words)
        here = {*found.orders, *found.strangers}
        if parts and (not here or not named[-1] or here & named[-1]):
            parts[-1] = _joined(parts[-1], clause)
            named[-1] |= here
        else:
            parts.append(clause)
            named.append(here)
    return parts


def _joined(first: Reading, second: Reading) -> Reading:
    text = f"{first.text}, {second.text}"
    spans = (*first.durations, *second.durations)
    return replace(first, text=text, slots=(*first.slots, *second.slots), durations=spans)
