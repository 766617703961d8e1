"""What the lender writes to customers unasked: a subject and a text for each outbox message.

A row of the outbox keeps facts (`kind`, amounts, days, a language) and no wording; it is worded
when it is shown or sent, from `language/<xx>/letters.ftl`. What was promised in a conversation,
and documents, were worded when they were written, and get their subject here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from releve.core.decisions.decision import Reply
from releve.core.values.money import Money
from releve.shell.wording import SOURCE, Wording

# The kinds that the days put into the outbox, each with the day that it speaks of.
DAY_OF_KIND: Mapping[str, str] = MappingProxyType(
    {
        "bill": "due_on",
        "reminder_before_due": "due_on",
        "reminder_after_due": "due_on",
        "late_fee": "charged_on",
        "authorization_expired": "expired_on",
    }
)
# What carries its own text.
WORDED_ALREADY = frozenset({"obligation", "document"})


@dataclass(frozen=True, slots=True)
class Letter:
    """A message as it is read. `language` is the one that its words are in."""

    language: str
    subject: str
    text: str


def kind_of(body: Mapping[str, Any]) -> str:
    """What a row of the outbox is about."""
    return "document" if "document" in body else str(body["kind"])


def worded(wording: Wording, body: Mapping[str, Any], locale: str) -> Letter:
    """A row's facts in words. `locale` is its customer's; a row that names a language keeps it.

    ValueError: a kind that has no words.
    """
    kind = kind_of(body)
    if kind not in DAY_OF_KIND and kind not in WORDED_ALREADY:
        raise ValueError(f"a message of kind {kind!r} has no words")
    spoken = _spoken(str(body.get("language") or locale), locale)
    name = f"letter-{kind.replace('_', '-')}"
    if kind in WORDED_ALREADY:
        subject = wording.say_in_letter(Reply(f"{name}-subject"), spoken)
        return Letter(spoken, subject, str(body["text"]))
    facts = {
        "merchant": str(body["merchant"]),
        "order": str(body["order"]),
        "amount": Money(int(body["amount"]), str(body["currency"])),
        "date": date.fromisoformat(body[DAY_OF_KIND[kind]]),
    }
    parts = [Reply(name, facts), Reply("letter-closing")]
    text = "\n\n".join(wording.say_in_letter(part, spoken) for part in parts)
    subject = wording.say_in_letter(Reply(f"{name}-subject", facts), spoken)
    known = spoken.split("-", maxsplit=1)[0] in wording.letter_languages
    return Letter(spoken if known else SOURCE, subject, text)


def _spoken(language: str, locale: str) -> str:
    """The row's language as the customer's market writes it, where that is the same language."""
    return locale if locale.split("-", maxsplit=1)[0] == language else language
