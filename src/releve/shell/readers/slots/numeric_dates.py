"""Dates written in digits: 2026-11-20, 20.11.2026, 20/11, 20.11.

Day before month everywhere but in the United States, and for English of no known market; month
before day also where the year comes first (Hungarian, Lithuanian, Chinese, Japanese, Korean).
Where one order gives no date the other is tried.
"""

import re
from collections.abc import Iterator
from datetime import date

from releve.shell.readers.slots.lexicon import Lexicon
from releve.shell.readers.slots.reckoning import nearest

# A date may stand right after a word where words have no spaces between them.
_EDGE = (
    r"(?:(?<![\w.,/:-])|(?<=[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])"
    # Hebrew writes its small words, of one letter, with a dash before a number.
    r"|(?<=(?<!\w)[בהלמ]-))"
)
_YEAR_FIRST = re.compile(_EDGE + r"((?:19|20)\d\d)([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d|[./-]\d)")
_YEAR_LAST = re.compile(
    _EDGE + r"(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?!\d|[./-]\d)"
)
_SLASH = re.compile(_EDGE + r"(\d{1,2}) ?/ ?(\d{1,2})(?![\d/%]|[.,-]\d)")
_TWO_DOTS = re.compile(_EDGE + r"(\d{1,2})\.\s?(\d{1,2})\.(?!\d)")
_ONE_SIGN = re.compile(_EDGE + r"(\d{1,2})([.-])(\d{1,2})(?![\d.%:-])")
_OF = re.compile(r" (?:of|av|af|van|der|des|de|del|della|di|da|do|z|ze)\b")
_OF_THE_CLOCK = frozenset(("kl", "klokken", "klockan", "klo", "kello", "um", "om", "o", "at", "à"))
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s.:]*$")


def numeric_dates(
    text: str, lexicon: Lexicon | None, language: str, market: str | None, today: date
) -> Iterator[tuple[int, int, date]]:
    """Each numeric date's span in a plain lower-case text and its day."""
    month_first = market == "us" or (language == "en" and market is None)
    if lexicon is not None and lexicon.market_order == "md":
        month_first = True
    taken: list[tuple[int, int]] = []
    for match, day in _candidates(text, lexicon, today, month_first=month_first):
        if day is None or any(a < match.end() and match.start() < b for a, b in taken):
            continue
        taken.append(match.span())
        yield match.start(), match.end(), day


def _candidates(
    text: str, lexicon: Lexicon | None, today: date, *, month_first: bool
) -> Iterator[tuple[re.Match[str], date | None]]:
    for m in _YEAR_FIRST.finditer(text):
        yield m, _day(int(m[1]), int(m[3]), int(m[4]))
    for m in _YEAR_LAST.finditer(text):
        year = int(m[4]) + (0 if len(m[4]) == 4 else 1900 if int(m[4]) > 60 else 2000)
        swap = month_first and m[2] != "."
        yield m, _either(year, int(m[1]), int(m[3]), month_first=swap)
    for m in _SLASH.finditer(text):
        if "C" not in _kinds_before(text, m.start(), lexicon) and not _is_part(text, m):
            yield m, _coming(text, m, int(m[1]), int(m[2]), lexicon, today, month_first)
    for m in _TWO_DOTS.finditer(text):
        if int(m[2]) <= 12:
            yield m, _coming(text, m, int(m[1]), int(m[2]), lexicon, today, False)
    for m in _ONE_SIGN.finditer(text):
        if int(m[3]) <= 12 and _is_date(text, m, lexicon):
            yield m, _coming(text, m, int(m[1]), int(m[3]), lexicon, today, False)


def _is_part(text: str, match: re.Match[str]) -> bool:
    """Whether two numbers with a slash are "24/7" or a part of something ("1/2 of it")."""
    part = match.group() in {"1/2", "1/3", "2/3", "1/4", "3/4"}
    return match.group() == "24/7" or (part and _OF.match(text, match.end()) is not None)


def _is_date(text: str, match: re.Match[str], lexicon: Lexicon | None) -> bool:
    """Whether two numbers with one dot or dash between them are a day and a month."""
    before = _kinds_before(text, match.start(), lexicon)
    word = _LAST_WORD.search(text[max(0, match.start() - 24) : match.start()])
    if word is not None and word[1] in _OF_THE_CLOCK:
        return False
    alone = len(match.group()) == len(text.strip())
    if match.start() and text[match.start() - 1] == "-":
        return True
    if match[2] == "." and lexicon is not None and lexicon.decimal == ".":
        return False
    dotted = match[2] == "." and lexicon is not None and lexicon.dotted and len(match[3]) == 2
    if dotted and not before & {"B", "g"}:
        return True
    dashed = match[2] == "-" and lexicon is not None and lexicon.dashed and len(match[3]) == 2
    return alone or dashed or bool(before & {"k", "K", "W"})


def _kinds_before(text: str, at: int, lexicon: Lexicon | None) -> set[str]:
    word = _LAST_WORD.search(text[max(0, at - 24) : at])
    if word is None or lexicon is None:
        return set()
    return {entry.kind for entry in lexicon.word(word[1])[0] if not entry.rest}


def _coming(
    text: str,
    match: re.Match[str],
    first: int,
    second: int,
    lexicon: Lexicon | None,
    today: date,
    month_first: bool,
) -> date | None:
    known = _either(2024, first, second, month_first=month_first)
    if known is None:
        return None
    past = _after_past(text, match.start(), lexicon)
    try:
        return nearest(today, known.month, known.day, past=past)
    except ValueError:
        # No such day within the years around: 29 February about 2100, or the calendar's end.
        return None


def _after_past(text: str, at: int, lexicon: Lexicon | None) -> bool:
    """Whether the clause before is in the past tense, with no "until" right before the date."""
    if lexicon is None:
        return False
    clause = re.split(r"[.,;!?\n]\s", text[max(0, at - 120) : at])[-1]
    kinds = "".join(token.kind for token in lexicon.tokens(clause))
    before = kinds.rsplit("J", 1)[-1]
    if before.rstrip("jk").endswith("K"):
        return False
    after = re.split(r"[.,;!?\n]\s", text[at : at + 60])[0] if lexicon.verb_last else ""
    later = "".join(token.kind for token in lexicon.tokens(after)).split("J", 1)[0]
    return bool({"G", "g"} & {*before, *later})


def _either(year: int, first: int, second: int, *, month_first: bool) -> date | None:
    if month_first:
        first, second = second, first
    return _day(year, second, first) or _day(year, first, second)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
