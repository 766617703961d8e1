"""Order numbers in a message, in upper case: K-7721, BL-904, #48213, "order 12345".

Letters, a hyphen and digits are an order number wherever they stand; capitals with at least three
digits too; bare digits only after a # or after a word that announces them (orders.toml).
"""

import re
import tomllib
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

from releve.shell.readers.slots.currencies import currencies

# Scripts without spaces between words put theirs right beside a number.
_UNSPACED = r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
_EDGE, _END = rf"(?:(?<![\w@.-])|(?<={_UNSPACED}))", rf"(?:(?!\w)|(?={_UNSPACED}))"
_HYPHENED = re.compile(
    rf"{_EDGE}#?([A-Za-z]{{1,6}})-(\d{{1,12}}(?:-\d{{1,12}})?){_END}(?!@|-\w|[.,]\d)"
)
_CAPITALS = re.compile(rf"{_EDGE}([A-Z]{{1,6}})(\d{{3,12}}){_END}(?![@-])")
_HASH = re.compile(r"(?<!\w)#\s?([A-Za-z]{0,6}-?\d{2,12}(?:-\d{1,12})?)(?![\w@])")


@cache
def _announced() -> tuple[re.Pattern[str], frozenset[str]]:
    path = Path(__file__).with_name("orders.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    starts = sorted(set(table["announce"]), key=len, reverse=True)
    between = sorted(set(table["between"]), key=len, reverse=True)
    pattern = re.compile(
        rf"(?:{'|'.join(map(re.escape, starts))})[^\W\d_]{{0,12}}"
        rf"(?:[\s.:#]{{0,3}}(?:{'|'.join(map(re.escape, between))})(?![^\W\d_]))?[\s.:#(№]{{1,4}}"
        r"(?P<number>[a-z]{0,6}[ -]?\d{3,12}(?:-\d{1,12})?)(?![\w@]|[.,:/]\d|-\d)",
    )
    return pattern, frozenset(table["never"])


def orders(
    text: str, lowered: str, calendar_words: Collection[str]
) -> Iterator[tuple[int, int, str]]:
    """Each order number's span and its value. `lowered` is `text` in lower case."""
    announced, never = _announced()
    money = currencies()
    taken: list[tuple[int, int]] = []

    def is_free(letters: str, span: tuple[int, int]) -> bool:
        word = letters.lower()
        if word in never or word in calendar_words or word in money.words or word == "kr":
            return False
        if any(a < span[1] and span[0] < b for a, b in taken):
            return False
        taken.append(span)
        return True

    for match in _HYPHENED.finditer(text):
        one_digit = len(match[2]) < 2 and not match[1].isupper()
        if not one_digit and is_free(match[1], match.span()):
            yield *match.span(), f"{match[1]}-{match[2]}".upper()
    for match in _HASH.finditer(text):
        if is_free("", match.span()):
            yield *match.span(), match[1].upper()
    for match in _CAPITALS.finditer(text):
        if is_free(match[1], match.span()):
            yield *match.span(), match.group()
    for match in announced.finditer(lowered):
        number = text[match.start("number") : match.end("number")]
        letters = re.match(r"[A-Za-z]*", number)
        if letters and is_free(letters.group(), match.span("number")):
            yield *match.span("number"), re.sub(r"\s", "-", number).upper()
