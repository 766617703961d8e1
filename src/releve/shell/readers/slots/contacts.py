"""E-mail addresses (lower case) and telephone numbers (E.164) in a message.

A telephone number is a run of 7 to 15 digits that libphonenumber's metadata holds valid for the
market, or, where it is dialed with a zero or a country's number, possible: a new range is known to
its owner first. A date or an order number is none, because those are taken first.
"""

import re
from collections.abc import Iterator

import phonenumbers

_LOCAL = re.compile(r"[\w.%+'-]{1,64}$")
_DOMAIN = re.compile(r"(?:[^\W_][\w-]{0,62}\.){1,6}[^\W\d_]{2,24}(?![\w@])")
# A letter of a script with spaces is part of a code; one of a script without may stand beside.
_LETTER = r"[^\W\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
_PHONE = re.compile(
    rf"(?<!{_LETTER})(?<![.,:#+/-])(?:\+ ?|00)?\(?\d(?:[ ().\-/]{{0,3}}\d){{6,14}}"
    rf"(?!{_LETTER}|[@%]|[.,:/-]\d)"
)
_DIALED = re.compile(r"\+|\(?0(?!0)")
_DATE = re.compile(r"\d{1,4}([-/.])\s?\d{1,2}\1\s?\d{1,4}")
_MANY = 20


def emails(text: str) -> Iterator[tuple[int, int, str]]:
    """Each address's span and its value."""
    at = text.find("@")
    count = 0
    while at >= 0 and count < _MANY:
        count += 1
        domain = _DOMAIN.match(text, at + 1)
        local = _LOCAL.search(text[max(0, at - 65) : at])
        if domain and local:
            written = local.group().lstrip(".'-%+")
            if written and len(written) <= 64:
                start = at - len(written)
                yield start, domain.end(), text[start : domain.end()].lower()
        at = text.find("@", at + 1)


def phones(text: str, market: str | None) -> Iterator[tuple[int, int, str]]:
    """Each telephone number's span and its value in E.164."""
    region = (market or "").upper() or None
    count = 0
    for match in _PHONE.finditer(text):
        written = match.group()
        if _DATE.fullmatch(written.strip()) or count >= _MANY:
            continue
        count += 1
        if region is None and not written.startswith(("+", "00")):
            continue
        number = "+" + written[2:] if written.startswith("00") else written
        try:
            parsed = phonenumbers.parse(number, region)
        except phonenumbers.NumberParseException:
            continue
        possible = _DIALED.match(written) and phonenumbers.is_possible_number(parsed)
        if possible or phonenumbers.is_valid_number(parsed):
            value = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
            yield *match.span(), value
