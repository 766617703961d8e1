"""Amounts of money in a message, as whole minor units (ISO 4217) with their currency.

An amount is a number beside a currency (sign, code, or word), a number in the manner of prices
("500,-", "49,90"), or a number right after a word of paying ("pay 50"); the latter two are in the
market's currency. The last separator followed by one or two digits is the decimal one, any other
groups thousands: money is written with three decimals nowhere we read. Currency words stand in
currencies.toml.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from releve.shell.readers.slots.currencies import Currencies, currencies
from releve.shell.readers.slots.lexicon import Lexicon, Token

_NUMBER = re.compile(
    r"(?<![\d])(?<!\d[.,'/:])(?:\d{1,3}(?:[ .,']\d{3})+(?!\d)|\d{1,12}(?!\d))"
    r"(?:[.,]\d{1,2}(?!\d|[.,/]\d))?(?P<price>\s?(?:[,.:]-{1,2}|[.,]–))?"
)
_SIGN = r"(?:[a-z]{0,3}\$|r\$|[€£¥₹₽₩₪₺₴₫₱฿₾₸])"
_RIGHT = re.compile(
    rf"[ ]?(?:de |d')?(?:new |hong |sør-|south )?(?:({_SIGN})"
    r"|(ש\"ח|(?:[^\W\d_]|[\u0900-\u094f\u0e31-\u0e4e])+\.?)"
    r"(?:[ ]([^\W\d_]+))?)"
)
# "15 euros 50", "15€50"
_TAIL = re.compile(
    r"(\d\d)(?![\d.,:/-])|,? (?:(?:con|com|och|og|and|und|et|en|y|e|ja|i) )?(\d\d)"
    r"(?=\s*$|[!?)\n,](?!\d)|\.\s*(?:$|\n))"
)
# "a $20 fee": the sign is the next number's.
_ANOTHERS_SIGN = re.compile(rf" ?{_SIGN} ?\d")
_LEFT = re.compile(rf"(?:({_SIGN})|(?<![^\W\d_])([^\W\d_]{{1,12}})\.?|([元円원])):?[ ]?$")
_OTHER_UNIT = re.compile(
    r"\s?(?:[%‰×]|(?:kg|g|mg|cm|mm|km|m|ml|cl|dl|l|h|am|pm|uhr|min|gb|mb|x)(?![^\W\d_]))|[\d:/-]"
)
_SCALES = {"k": 1000, "mio": 10**6, "mln": 10**6, "mill": 10**6, "tkr": 1000}
_MOST = 10**15
# From here on a number in words without a currency is money where scales alone are.
_MANY = 10_000


@dataclass(frozen=True, slots=True)
class Money:
    """An amount's span in the text and its worth; `minor` when said in cents alone."""

    start: int
    end: int
    value: int
    currency: str
    minor: bool = False


def priced(text: str, lexicon: Lexicon | None, language: str, market: str | None) -> list[Money]:
    """The amounts of a plain lower-case text whose number is in digits and that show money."""
    table = currencies()
    found = list(_by_parts(text, lexicon, language, market))
    parted = [(money.start, money.end) for money in found]
    for match in _NUMBER.finditer(text):
        if any(start <= match.start() < end for start, end in parted):
            continue
        floor = max((money.end for money in found if money.start < match.start()), default=0)
        if match.start() < floor:
            continue
        number = match.group()[: match.end() - match.start() - len(match["price"] or "")]
        money = _beside(text, match, number, floor, lexicon, table, language, market)
        if money is None and _looks_priced(text, match, number, lexicon):
            code = table.home(language, market)
            value = minor_units(number, table.digits.get(code, 2))
            money = Money(match.start(), match.end(), value, code)
        if money is not None and 0 <= money.value < _MOST:
            found.append(money)
    return found


# More digits than any amount has are none: so each place in the text is looked at once.
_DIGITS = r"\d[\d,]{0,23}"
_PART = re.compile(rf"({_DIGITS})\s?([^\W\d_]*)\s?")


def _by_parts(
    text: str, lexicon: Lexicon | None, language: str, market: str | None
) -> Iterator[Money]:
    """The amounts in parts of ten thousands: "9만 4천 달러"."""
    if lexicon is None or lexicon.segmented:
        return
    table = currencies()
    signs = "".join(sign for sign in lexicon.times if len(sign) == 1)
    if not signs:
        return
    part = rf"{_DIGITS}\s?[{signs}]+"
    last = rf"\s?{_DIGITS}(?![\d,])"
    for match in re.finditer(rf"(?<!\d)(?:{part}(?:\s?{part})+(?:{last})?|{part}{last})", text):
        right = currency_after(text, match.end(), None, table)
        if right is None or not right[0]:
            continue
        code = table.settle(right[0], language, market)
        value = _of_parts(match.group(), lexicon.times) * 10 ** table.digits.get(code, 2)
        if value < _MOST:
            yield Money(match.start(), right[3], value, code)


def _of_parts(written: str, times: Mapping[str, int]) -> int:
    """The number: what stands before a sign of ten thousand and more is multiplied together."""
    total = section = 0
    for number, signs in _PART.findall(written):
        count = int(number.replace(",", ""))
        for sign in signs:
            if times[sign] >= 10_000:
                total, section, count = total + (section + count) * times[sign], 0, 0
            else:
                count *= times[sign]
        section += count
    return total + section


def _beside(
    text: str,
    match: re.Match[str],
    number: str,
    floor: int,
    lexicon: Lexicon | None,
    table: Currencies,
    language: str,
    market: str | None,
) -> Money | None:
    """The amount if a currency stands right after or right before the number."""
    start, end = match.span()
    spaced = lexicon is None or lexicon.segmented
    glued = spaced and _is_glued(text, start, lexicon)
    right = currency_after(text, end, lexicon, table)
    left = _currency_before(text, start, floor, table)
    if right is None and left is None:
        return None
    scale = right[2] if right else 1
    if right is not None and right[0] and not (glued and left is None):
        name, minor, end = right[0], right[1], right[3]
        if (
            left is not None
            and not minor
            and left[0] in {"dollar", name}
            and glued_or_sign(text, left[1])
        ):
            start = left[1]
    elif left is not None:
        name, minor, start = left[0], False, left[1]
        end = right[3] if right and scale > 1 else end
    elif (
        right is not None
        and not glued
        and not _is_after_month(text[:start], lexicon)
        and _is_by_scale(text, right[3], lexicon)
    ):
        name, minor, end = table.home(language, market), False, right[3]
    else:
        return None
    code = table.settle(name, language, market)
    exponent = 0 if minor else table.digits.get(code, 2)
    value = minor_units(number, exponent + 2) * scale // 100
    tail = _TAIL.match(text, end) if exponent == 2 and number.isdecimal() and scale == 1 else None
    if tail is not None:
        value, end = value + int(tail[1] or tail[2]), tail.end()
    return Money(start, end, value, code, minor)


_LETTERS_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,3}$")


def _is_glued(text: str, start: int, lexicon: Lexicon | None) -> bool:
    """Whether letters stand right before a number that are no small word of their own (ב50)."""
    if not text[start - 1 : start].isalpha():
        return False
    before = _LETTERS_BEFORE.search(text[max(0, start - 4) : start])
    return not (before and lexicon is not None and before.group() in lexicon.prefixes)


def glued_or_sign(text: str, at: int) -> bool:
    """Whether what names a currency before the number is a sign ("$20 USD"), not a word."""
    return not text[at].isalpha()


_LAST_WORD = re.compile(r"([^\W\d_]+)\.? ?$")


def _is_after_month(before: str, lexicon: Lexicon | None) -> bool:
    """Whether a month stands right before: "március 15e" is a day."""
    word = _LAST_WORD.search(before[-24:])
    if word is None or lexicon is None:
        return False
    return any(entry.kind in "Mm" for entry in lexicon.word(word[1])[0])


def _times(word: str, lexicon: Lexicon) -> int:
    """What a word after a number multiplies it by ("juta", "milliót"); 0 where it does not."""
    number = lexicon.times.get(word) or lexicon.word(word)[1] or 0
    return number if number in lexicon.times.values() else 0


_NEXT_WORD = re.compile(r"\s*([^\W\d_]+)")


def _is_by_scale(text: str, end: int, lexicon: Lexicon | None) -> bool:
    """Whether thousands or millions of nothing are money here ("200 ribu", "20 ezret")."""
    if lexicon is None or not lexicon.amounts_by_scale:
        return False
    after = _NEXT_WORD.match(text, end)
    kinds = {entry.kind for entry in lexicon.word(after[1])[0]} if after else set[str]()
    ending = text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha()
    unit = not ending and _OTHER_UNIT.match(text, end) is not None
    return not unit and not kinds & {"C", "U", "y"}


def currency_after(
    text: str, end: int, lexicon: Lexicon | None, table: Currencies
) -> tuple[str, bool, int, int] | None:
    """(currency or "", whether minor, scale, end) of what follows a number."""
    if lexicon is not None and not lexicon.segmented:
        scale, at = 1, end
        while text[at : at + 1] in lexicon.times:
            scale, at = scale * lexicon.times[text[at]], at + 1
        if scale >= 1000:
            rest = currency_after(text, at, None, table)
            return (rest[0], rest[1], scale, rest[3]) if rest else ("", False, scale, at)
    match = _RIGHT.match(text, end, end + 40)
    if match is None:
        return None
    if match[1]:
        known = table.of(match[1]) or table.of(match[1][:-1]) or table.of(match[1][-1])
        return (*known, 1, match.end(1)) if known else None
    word, after = match[2], match[3]
    times = _SCALES.get(word.rstrip("."), 0)
    if lexicon is not None and not times:
        close = lexicon.scales if match.start(2) == end else {}
        times = close.get(word, 0) or _times(word.rstrip("."), lexicon)
    if times >= 1000:
        rest = currency_after(text, match.end(2), None, table)
        ends = match.end(2) - (1 if word.endswith(".") else 0)
        return (rest[0], rest[1], times, rest[3]) if rest else ("", False, times, ends)
    both = table.words.get(f"{word} {after}") if after else None
    if both:
        return both, False, 1, match.end(3)
    nation = table.nation(word) if after else None
    if nation is not None and after and table.of(after):
        return nation, False, 1, match.end(3)
    known = table.of(word)
    if known is None:
        return None
    dot = word.endswith(".") and word.rstrip(".") not in {"kr", "rs", "eur", "лв", "руб", "грн"}
    return (*known, 1, match.start(2) + table.length(word) - (1 if dot else 0))


def _currency_before(
    text: str, start: int, floor: int, table: Currencies
) -> tuple[str, int] | None:
    first = max(floor, start - 16)
    match = _LEFT.search(text[first:start])
    if match is None:
        return None
    word = match[1] or match[2] or match[3]
    known = table.of(word)
    if known is None and match[1]:
        known = table.of(word[:-1]) or table.of(word[-1])
    if known is None or known[1] or word in table.never_before:
        return None
    return known[0], first + match.start()


def _looks_priced(text: str, match: re.Match[str], number: str, lexicon: Lexicon | None) -> bool:
    """Whether a number without a currency is written as only prices are."""
    start, end = match.span()
    if text[start - 1 : start].isalnum() or text[start - 1 : start] in {"-", "#", ":", "/"}:
        return False
    if match["price"]:
        return not text[end : end + 1].isalnum()
    decimal = lexicon.decimal if lexicon else "."
    if not re.search(r"[.,]\d\d$", number) or number[-3] != decimal:
        return False
    return _OTHER_UNIT.match(text, end) is None


def minor_units(number: str, exponent: int) -> int:
    """A written number in units of 10^-exponent: "1.299,00" with 2 is 129900."""
    whole, fraction = number, ""
    if re.search(r"[.,]\d{1,2}$", number):
        at = max(number.rfind("."), number.rfind(","))
        whole, fraction = number[:at], number[at + 1 :]
    digits = "".join(c for c in whole if c.isdecimal())
    return int(digits or "0") * 10**exponent + int((fraction + "000")[:exponent] or "0")


def joined(text: str, found: list[Money], lexicon: Lexicon | None) -> list[Money]:
    """The amounts in the order of the text; "5 euro 50 cent" is one."""
    out: list[Money] = []
    called = currencies().called
    for one in sorted(found, key=lambda m: m.start):
        money = replace(one, currency=called.get(one.currency, one.currency))
        last = out[-1] if out else None
        if last is not None and money.start < last.end:
            continue
        gap = text[last.end : money.start].strip(" ,") if last else ""
        joins = not gap or (lexicon is not None and lexicon.joins(gap))
        near = last is not None and money.start - last.end <= 6 and joins
        if last and near and money.minor and not last.minor and money.value < 100:
            out[-1] = Money(last.start, money.end, last.value + money.value, last.currency)
        else:
            out.append(money)
    return out


def _after_words(
    text: str, token: Token, lexicon: Lexicon | None, home: str
) -> tuple[str, bool, int, int] | None:
    """The currency after a number in words, or the one at home where the scale alone says it."""
    right = currency_after(text, token.end, None, currencies())
    if right is not None:
        return right if right[0] else None
    counts = text[: token.start].rstrip()[-1:].isdecimal()
    many = isinstance(token.value, int) and token.value >= _MANY
    if many and not counts and _is_by_scale(text, token.end, lexicon):
        return home, False, 1, token.end
    return None


def worded(
    text: str, tokens: list[Token], lexicon: Lexicon | None, language: str, market: str | None
) -> list[Money]:
    """The amounts whose number is in words before a currency: "twenty euros"."""
    table = currencies()
    found: list[Money] = []
    by_start = {token.start: token for token in tokens if token.kind == "N" and not token.digits}
    for token in by_start.values():
        right = _after_words(text, token, lexicon, table.home(language, market))
        if right is None or not isinstance(token.value, int):
            continue
        named = text[token.end : right[3]].strip()
        meant_otherwise = named in table.never_before and token.value == 1
        if meant_otherwise or _ANOTHERS_SIGN.match(text, token.end):
            continue
        code = table.settle(right[0], language, market)
        exponent = 0 if right[1] else table.digits.get(code, 2)
        value = token.value * 10**exponent
        tail = _TAIL.match(text, right[3]) if exponent == 2 else None
        cents, end = by_start.get(right[3] + 1), right[3]
        if tail is not None:
            value, end = value + int(tail[1] or tail[2]), tail.end()
        elif (
            cents is not None
            and exponent == 2
            and isinstance(cents.value, int)
            and 10 <= cents.value < 100
            and not currency_after(text, cents.end, None, table)
        ):
            value, end = value + cents.value, cents.end
        if value < _MOST:
            found.append(Money(token.start, end, value, code, right[1]))
    return found


_PAID = re.compile(r"[Bg][jkb]{0,2}(?P<n>[NY])(?![?UCMmnNOoyd%])")


def paid(text: str, tokens: list[Token], language: str, market: str | None) -> Iterator[Money]:
    """The bare numbers right after a word of paying, in the market's currency."""
    table = currencies()
    kinds = "".join(token.kind for token in tokens)
    code = table.home(language, market)
    for match in _PAID.finditer(kinds):
        token = tokens[match.start("n")]
        number = _NUMBER.match(text, token.start)
        written = number.group() if number and token.digits else str(token.value)
        end = number.end() if number and token.digits else token.end
        if text[end : end + 1] in {"%", ":", "/", "-"}:
            continue
        yield Money(token.start, end, minor_units(written, table.digits.get(code, 2)), code)
