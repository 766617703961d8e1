"""What would tell who writes is taken out of a text before it leaves, and put back after.

Taken out is what the customer's record knows (name, e-mail, telephone, address, ids), what the
embedded reader finds of that kind (order numbers, e-mail addresses, telephone numbers), and what
check digits prove: cards (Luhn, ISO/IEC 7812), accounts (ISO 13616), and the person numbers of the
market. A name is found in any case, without its accents, and with a short ending, as Finnish or
Polish give it; a part of a name that is also a word of the language is taken out too.

Each particular gets one placeholder, `[NAME_1]`, the same wherever it stands.
"""

import importlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from stdnum import iban, luhn

from releve.core.reading.reading import Slot

PLACEHOLDER = re.compile(r"\[[A-Z]+_\d+\]")
_CARD = re.compile(r"(?<![\d])\d(?:[ -]?\d){12,18}(?!\d)")
_IBAN = re.compile(r"(?<![0-9A-Za-z])[A-Za-z]{2}\d{2}(?: ?[0-9A-Za-z]){11,30}(?![0-9A-Za-z])")
_NUMBERED = re.compile(r"(?<![0-9A-Za-z])[0-9A-Za-z](?:[ ./+-]?[0-9A-Za-z]){6,20}(?![0-9A-Za-z])")
_PHONE_DIGITS_MIN = 6
_ENDING_MAX = 3
_STEM_MIN = 4
_VOWELS = frozenset("aeoаоя")
_PART_MIN = 2
_ADDRESS_PART_MIN = 4
# Names of python-stdnum's modules; where a market is missing, its numbers have no check digit.
_PERSON_NUMBERS: Mapping[str, tuple[str, ...]] = {
    "at": ("at.vnr",),
    "be": ("be.nn", "be.bis"),
    "bg": ("bg.egn", "bg.pnf"),
    "ca": ("ca.sin",),
    "ch": ("ch.ssn",),
    "cz": ("cz.rc",),
    "de": ("de.idnr",),
    "dk": ("dk.cpr",),
    "es": ("es.dni", "es.nie"),
    "fi": ("fi.hetu",),
    "fr": ("fr.nir", "fr.nif"),
    "gb": ("gb.nhs",),
    "gr": ("gr.amka",),
    "hr": ("hr.oib",),
    "ie": ("ie.pps",),
    "it": ("it.codicefiscale",),
    "lt": ("lt.asmens",),
    "nl": ("nl.bsn",),
    "no": ("no.fodselsnummer",),
    "pl": ("pl.pesel",),
    "pt": ("pt.cc", "pt.nif"),
    "ro": ("ro.cnp",),
    "se": ("se.personnummer",),
    "us": ("us.ssn", "us.itin"),
}


@dataclass(frozen=True, slots=True)
class Known:
    """What a record knows of whoever writes; `names` and `ids` may be of several."""

    names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()


NOBODY = Known()


@dataclass(frozen=True, slots=True)
class Masked:
    """A text that may leave; `behind` is what each placeholder stands for, and stays."""

    text: str
    behind: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def put_back(self, text: str) -> str:
        """A piece of the masked text in the writer's own words."""
        return PLACEHOLDER.sub(lambda found: self.behind.get(found[0], found[0]), text)


def mask(text: str, known: Known, *, market: str | None, found: Iterable[Slot] = ()) -> Masked:
    """The text without what tells who writes. `found` are slots that were read in it."""
    taken: list[tuple[int, int, str]] = []
    for start, end, kind in _spans(text, known, market, tuple(found)):
        if all(end <= first or start >= last for first, last, _ in taken):
            taken.append((start, end, kind))
    behind: dict[str, str] = {}
    placeholders: dict[tuple[str, str], str] = {}
    pieces: list[str] = []
    place = 0
    for start, end, kind in sorted(taken):
        words = text[start:end]
        key = (kind, _folded(words)[0])
        if key not in placeholders:
            placeholders[key] = _unused(kind, text, behind)
            behind[placeholders[key]] = words
        pieces += [text[place:start], placeholders[key]]
        place = end
    return Masked("".join([*pieces, text[place:]]), behind)


def _unused(kind: str, text: str, behind: Mapping[str, str]) -> str:
    """The next placeholder of a kind that the writer has not written themselves."""
    number = 1
    while (name := f"[{kind}_{number}]") in behind or name in text:
        number += 1
    return name


def _spans(
    text: str, known: Known, market: str | None, found: tuple[Slot, ...]
) -> Iterator[tuple[int, int, str]]:
    """What is to go, the most particular first: of what overlaps, the first is taken."""
    folded, places = _folded(text)

    def where(pattern: str, kind: str) -> Iterator[tuple[int, int, str]]:
        for match in re.finditer(pattern, folded):
            yield places[match.start()], places[match.end() - 1] + 1, kind

    for email in known.emails:
        yield from where(_whole(email), "EMAIL")
    for number in sorted(known.ids, key=len, reverse=True):
        yield from where(_whole(number), "ORDER")
    for method in known.methods:
        yield from where(_whole(method), "METHOD")
    yield from _proved(_IBAN, text, [iban], "ACCOUNT")
    for match in _CARD.finditer(text):
        if luhn.is_valid(re.sub(r"\D", "", match[0])):
            yield match.start(), match.end(), "CARD"
    for phone in known.phones:
        yield from where(_phone(phone), "PHONE")
    yield from _person_numbers(text, market)
    for slot in found:
        if slot.type in ("order", "email", "phone"):
            yield from where(_whole(slot.text), slot.type.upper())
    for address in known.addresses:
        for part in [address, *re.split(r"[,;\n]", address)]:
            if len(part.strip()) >= _ADDRESS_PART_MIN:
                yield from where(_whole(part), "ADDRESS")
    for name in known.names:
        yield from where(_whole(name), "NAME")
    for part in {part for name in known.names for part in re.split(r"[\s,]+", name)}:
        if len(part.strip(".'-")) >= _PART_MIN:
            yield from where(_name_part(part), "NAME")


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without case and accents, and each of its characters' place in the text."""
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for letter in unicodedata.normalize("NFKD", sign.casefold()):
            if not unicodedata.combining(letter):
                letters.append(letter)
                places.append(place)
    return "".join(letters), places


def _bounded(pattern: str, words: str) -> str:
    """The pattern at the borders of words, where the script has any."""
    if not words or any(ord(sign) >= 0x0E00 for sign in words):
        return pattern
    return rf"(?<!\w){pattern}(?!\w)"


def _whole(words: str) -> str:
    folded = _folded(words.strip())[0]
    # Any run of space, a line's end among them, is as good as a space.
    pattern = r"\s+".join(re.escape(part) for part in folded.split())
    return _bounded(pattern, folded) if pattern else r"(?!)"


def _name_part(part: str) -> str:
    folded = _folded(part)[0]
    if len(folded) < _STEM_MIN:
        return _whole(part)
    if folded.endswith("nen"):
        # As Finnish inflects Virtanen: Virtasen, Virtaselle.
        return _bounded(rf"{re.escape(folded[:-3])}(?:nen|[sn]\w{{0,5}})", folded)
    # As Slavic languages and Greek inflect what ends in a vowel: Katarzyna, Katarzynie.
    stem = folded[:-1] if folded[-1] in _VOWELS and len(folded) > _STEM_MIN else folded
    return _bounded(rf"{re.escape(stem)}'?\w{{0,{_ENDING_MAX}}}", folded)


def _phone(phone: str) -> str:
    """The number's last digits however they are grouped, with what may stand before them."""
    digits = re.sub(r"\D", "", phone)
    if len(digits) < _PHONE_DIGITS_MIN:
        return r"(?!)"
    own = digits[-9:] if len(digits) > 9 else digits.lstrip("0")
    between = r"[\s./()-]*"
    return rf"(?<!\d)\+?(?:[\d]{between}){{0,5}}{between.join(own)}(?!\d)"


def _person_numbers(text: str, market: str | None) -> Iterator[tuple[int, int, str]]:
    kinds = [_module(name) for name in _PERSON_NUMBERS.get(market or "", ())]
    return _proved(_NUMBERED, text, kinds, "PERSON") if kinds else iter(())


def _proved(
    pattern: re.Pattern[str], text: str, kinds: Sequence[Any], kind: str
) -> Iterator[tuple[int, int, str]]:
    """What a check digit proves. Words around a number may look like part of it: each is tried."""
    for match in pattern.finditer(text):
        words = match[0]
        gaps = [gap.span() for gap in re.finditer(r"\s", words)]
        for start in [0, *(end for _, end in gaps)]:
            ends = [end for end in (len(words), *(s for s, _ in reversed(gaps))) if end > start]
            proved = (end for end in ends if _is_one(words[start:end], kinds))
            if end := next(proved, 0):
                yield match.start() + start, match.start() + end, kind


def _is_one(words: str, kinds: Sequence[Any]) -> bool:
    return any(map(str.isdigit, words)) and any(kind.is_valid(words) for kind in kinds)


@cache
def _module(name: str) -> Any:
    return importlib.import_module(f"stdnum.{name}")
