"""Figures of work as a press release tells them, read out of its prose (English).

Reads only what it is sure of; what it cannot read stays missing and is asked for by its name.
"""

import re

from releve.core.workforce.span import Span, exact

_TIMES = {"million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "thousand": 1e3, "k": 1e3}
_NUMBER = r"(\d+(?:[.,]\d+)*)"
_SOFT = r"(?:\s*(?:±|\+/-|plus or minus)\s*(\d+(?:\.\d+)?))?"
_CONTACTS = re.compile(
    rf"{_NUMBER}\s*(million|billion|thousand|bn|m|k)?\s+(?:\w+\s+)?"
    r"(?:conversations|issues|chats|contacts|inquiries|enquiries)\b"
)
_DISPLACED = (
    re.compile(rf"{_NUMBER}\s+displaced\s+(?:human\s+)?minutes{_SOFT}"),
    re.compile(rf"{_NUMBER}\s+(?:human\s+)?minutes\s+displaced{_SOFT}"),
    re.compile(rf"displaced\s+(?:human\s+)?minutes\s*(?:of|:|=)?\s*{_NUMBER}{_SOFT}"),
    re.compile(rf"{_NUMBER}{_SOFT}\s+displaced\s+(?:human\s+)?minutes"),
)
_HANDLE_TIME = re.compile(rf"{_NUMBER}\s+minutes\b(?!\s+displaced)")
_HOURS = re.compile(rf"{_NUMBER}\s+(?:paid\s+|working\s+)?hours\b")
_SHARES = {
    "shrinkage": re.compile(rf"{_NUMBER}\s?(?:%|percent|per cent)\s+(?:of\s+)?shrinkage"),
    "occupancy": re.compile(rf"{_NUMBER}\s?(?:%|percent|per cent)\s+(?:of\s+)?occupancy"),
    "share_of_chats": re.compile(rf"{_NUMBER}\s?(?:%|percent|per cent)\s+of\s+(?:\w+\s+)?chats"),
}
_FRACTIONS = {
    "half": 1 / 2,
    "a third": 1 / 3,
    "one third": 1 / 3,
    "two thirds": 2 / 3,
    "a quarter": 1 / 4,
    "three quarters": 3 / 4,
}


def told_figures(text: str) -> dict[str, Span]:
    """What a text says of conversations, minutes, hours, and shares, by the inputs' names."""
    low = " ".join(text.lower().replace("two-thirds", "two thirds").split())
    found: dict[str, Span] = {}
    contacts = _CONTACTS.search(low)
    if contacts:
        found["conversations"] = exact(_value(contacts[1]) * _TIMES.get(contacts[2] or "", 1.0))
    for pattern in _DISPLACED:
        displaced = pattern.search(low)
        if displaced:
            middle, either = _value(displaced[1]), float(displaced[2] or 0.0)
            found["displaced_minutes"] = Span(middle - either, middle, middle + either)
            low = low.replace(displaced[0], " ")
            break
    handle_time = _HANDLE_TIME.search(low)
    if handle_time:
        found["handle_time_minutes"] = exact(_value(handle_time[1]))
    hours = _HOURS.search(low)
    if hours:
        found["hours_per_fte"] = exact(_value(hours[1]))
    for name, pattern in _SHARES.items():
        share = pattern.search(low)
        if share:
            found[name] = exact(_value(share[1]) / 100.0)
    for words, share in _FRACTIONS.items():
        if f"{words} of chats" in low or f"{words} of all chats" in low:
            found["share_of_chats"] = exact(share)
    return found


def _value(written: str) -> float:
    """A number with English separators: "4,500" is in thousands, "2.3" has a point."""
    return float(written.replace(",", ""))
