"""Which amounts, dates, order numbers, e-mail addresses and telephone numbers a message names.

Each kind is looked for in turn and what it takes is hidden from the next, so that "£20 on the 3rd"
is an amount and a day: addresses, order numbers, money that shows, telephone numbers, dates, and
last the bare numbers after a word of paying.
"""

from collections.abc import Iterable
from datetime import date

from releve.core.reading.reading import Slot
from releve.shell.readers.slots.amounts import Money, joined, paid, priced, worded
from releve.shell.readers.slots.contacts import emails, phones
from releve.shell.readers.slots.dates import found_dates
from releve.shell.readers.slots.digits import lower, plain
from releve.shell.readers.slots.lexicon import HIDDEN, lexicon
from releve.shell.readers.slots.numeric_dates import numeric_dates
from releve.shell.readers.slots.orders import orders

_SCANNED = 6_000
_CALENDAR_OF = {"no": "nb", "nn": "nb"}


class _Page:
    """A text of which parts are hidden once they are taken."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.open = text
        self.lowered = lower(text)
        self.found: list[tuple[int, Slot]] = []

    def take(self, start: int, end: int, slot: Slot) -> None:
        self.found.append((start, slot))
        hidden = HIDDEN * (end - start)
        self.open = self.open[:start] + hidden + self.open[end:]
        self.lowered = self.lowered[:start] + hidden + self.lowered[end:]

    def take_text(self, kind: str, spans: Iterable[tuple[int, int, str]]) -> None:
        for start, end, value in list(spans):
            written = self.text[start:end].strip()
            if kind == "order":
                self.take(start, end, Slot("order", written, value))
            elif kind == "email":
                self.take(start, end, Slot("email", written, value))
            else:
                self.take(start, end, Slot("phone", written, value))

    def take_money(self, amounts: Iterable[Money]) -> None:
        for money in list(amounts):
            written = self.text[money.start : money.end].strip()
            self.take(money.start, money.end, Slot("amount", written, money.value, money.currency))

    def take_dates(self, dates: Iterable[tuple[int, int, date]]) -> None:
        for start, end, day in list(dates):
            written = self.text[start:end].strip()
            self.take(start, end, Slot("date", written, day.isoformat()))


def find_slots(text: str, *, language: str, market: str | None, today: date) -> tuple[Slot, ...]:
    """The slots of a message in the order of the text.

    `language` is ISO 639-1, `market` ISO 3166-1 alpha-2 in lower case (None: not known). Amounts
    are in minor units; dates full ISO 8601 days, read as dates.py says; only the first 6,000
    characters are looked at. Slot texts are of the plain text: NFC, with plain digits, spaces and
    dashes.
    """
    page = _Page(plain(text[:_SCANNED]))
    code = language.lower().partition("-")[0]
    words = lexicon(_CALENDAR_OF.get(code, code))
    numeric = any(map(str.isdecimal, page.lowered))
    if "@" in page.text:
        page.take_text("email", emails(page.text))
    if numeric:
        names = words.months_all if words else ()
        page.take_text("order", orders(page.open, page.lowered, names))
    tokens = words.tokens(page.lowered) if words else []
    money = worded(page.lowered, tokens, words, language, market)
    if numeric:
        money += priced(page.lowered, words, language, market)
    page.take_money(joined(page.lowered, money, words))
    if numeric:
        page.take_text("phone", phones(page.open, market))
        page.take_dates(numeric_dates(page.lowered, words, language, market, today))
    if words is not None:
        if page.found:
            tokens = words.tokens(page.lowered)
        page.take_dates(found_dates(tokens, words, today))
        if any(token.kind in "Bg" for token in tokens):
            page.take_money(paid(page.lowered, words.tokens(page.lowered), language, market))
    page.found.sort(key=lambda item: item[0])
    return tuple(slot for _, slot in page.found)
