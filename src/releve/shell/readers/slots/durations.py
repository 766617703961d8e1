"""Spans of time in a message that name no day: "by two weeks", "10 more days", "a month later".

Found by the same words as dates (lexicon.py). From which day a span counts is not said by the
message: the conversation knows it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from releve.core.reading.reading import Duration
from releve.shell.readers.slots.digits import lower, plain
from releve.shell.readers.slots.lexicon import Lexicon, Token, lexicon

_SCANNED = 6_000
_COUNT_MAX = 400
_CALENDAR_OF = {"no": "nb", "nn": "nb"}
# A number and a unit, with one word between at most ("two more weeks"); "a month later" without
# its number, as Polish says it; a word that says "one more" by itself; and the Korean week.
_SPAN = re.compile(
    r"(?P<n>N)[bjx?]?(?P<u>[Ud])|(?<![NkHXxLb])(?P<one>U)(?=F)|C?(?P<more>b)(?P<of>U)|d(?P<il>U)"
)
# "Na tydzień": where no article is said, a week by itself is one, but not "this week".
_BARE = re.compile(rf"{_SPAN.pattern}|(?<![NOokHXxLbCIAESP])(?P<bare>U)(?!U|[jk]?[NMXxLH])")
_ONE_MORE = frozenset({"another", "one more"})


def durations(text: str, language: str) -> tuple[Duration, ...]:
    """The spans of time in a text, in order; `language` is ISO 639-1."""
    code = language.lower().partition("-")[0]
    words = lexicon(_CALENDAR_OF.get(code, code))
    if words is None:
        return ()
    written = plain(text[:_SCANNED])
    return tuple(_found(written, words))


def _found(text: str, words: Lexicon) -> Iterator[Duration]:
    lowered = lower(text)
    tokens = words.tokens(lowered)
    tokens = [_as_unit(token, lowered, words) for token in tokens]
    kinds = "".join(token.kind for token in tokens)
    for match in (_BARE if words.bare_unit else _SPAN).finditer(kinds):
        inside = tokens[match.start() : match.end()]
        unit = tokens[match.end() - 1]
        count = _count(match, inside, lowered)
        kind = "d" if unit.kind == "d" else unit.value
        # "Have a nice day" names no span.
        nice = count == 1 and len(inside) > 2 and kind == "d"
        if count is None or nice:
            continue
        said = text[inside[0].start : unit.end].strip()
        if kind in ("d", "w"):
            yield Duration(said, days=count * (7 if kind == "w" else 1))
        else:
            yield Duration(said, months=count * (12 if kind == "y" else 1))


def _as_unit(token: Token, text: str, words: Lexicon) -> Token:
    """A weekday whose name is a unit's too, as the unit: "2 minggu" is no second Sunday."""
    if token.kind != "W":
        return token
    meanings = words.word(text[token.start : token.end])[0]
    unit = next((one for one in meanings if one.kind == "U" and not one.rest), None)
    return token if unit is None else replace(token, kind="U", value=unit.value)


def _count(match: re.Match[str], inside: Sequence[Token], text: str) -> int | None:
    if match["one"]:
        return 1
    if match["il"] or match.groupdict().get("bare"):
        return 1 if inside[-1].value == "w" else None
    if match["more"]:
        return 1 if text[inside[0].start : inside[-2].end] in _ONE_MORE else None
    count = inside[0].value
    return count if isinstance(count, int) and 1 <= count <= _COUNT_MAX else None
