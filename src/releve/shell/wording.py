"""Replies in the customer's words: Fluent catalogs, amounts and dates as the locale writes them.

Catalogs are data (`releve/language/<xx>/replies.ftl`); a language is served when its folder has
one, so adding a language needs no code. English is the source: a catalog that lacks one of its
messages or variables stops the start (`Wording.load`), and so does a message of which
`claims.toml` does not say what it claims. What stands around the conversation on the
page is in `page.ftl`, what the lender writes unasked in `letters.ftl`, and what the console says to
people at work in `console.ftl`, under the same check; a language without one shows the English
words there.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency, format_percent
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from releve.core.conversation.vocabulary import Vocabulary, vocabulary_from
from releve.core.decisions.decision import Fact, Reply
from releve.core.obligations.claim import Claim, claims_from
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.money import Money, decimals

LANGUAGES = Path(__file__).parent.parent / "language"
SOURCE = "en"
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
# A sign of Latin letters and a mark ("AU$"): among letters that run leftwards the mark goes astray.
_LATIN_SIGN = re.compile(r"[A-Z]\W$")
_LEFT_TO_RIGHT = "\u200e"
_ENTRY = re.compile(r"^([A-Za-z][\w-]*) *=", re.MULTILINE | re.ASCII)
_REFERENCE = re.compile(r"\{\s*([a-z][\w-]*)\s*\}", re.ASCII)
_VARIABLE = re.compile(r"\$([A-Za-z][\w-]*)", re.ASCII)
_COMMENT = re.compile(r"^#.*$", re.MULTILINE)
# How a line begins that is not the first of a message.
_GOES_ON = frozenset({"", " ", "#", "}"})


class Wording:
    """All served languages. Immutable after `load`; safe to share between threads."""

    def __init__(
        self,
        catalogs: Mapping[str, "_Catalog"],
        vocabularies: Mapping[str, Vocabulary],
        pages: Mapping[str, "_Catalog"],
        letters: Mapping[str, "_Catalog"],
        consoles: Mapping[str, "_Catalog"],
        claims: Mapping[str, Claim],
    ) -> None:
        self._catalogs = catalogs
        self._vocabularies = vocabularies
        self._pages = pages
        self._letters = letters
        self._consoles = consoles
        self._claims = claims

    @classmethod
    def load(cls, folder: Path = LANGUAGES) -> "Wording":
        """Read every language; RuleTrouble names the file, the message, and the reason."""
        catalogs, pages, letters, consoles = (
            _catalogs(folder, f"{name}.ftl") for name in ("replies", "page", "letters", "console")
        )
        vocabularies = {xx: _vocabulary(folder / xx / "vocabulary.toml") for xx in catalogs}
        claims = _claims(folder, catalogs[SOURCE])
        return cls(catalogs, vocabularies, pages, letters, consoles, claims)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages in which customers are answered."""
        return tuple(self._catalogs)

    def vocabulary(self, language: str) -> Vocabulary:
        """The small words of a language."""
        return self._vocabularies[language]

    def claim(self, message: str) -> Claim:
        """What a message of `replies.ftl` claims. KeyError where there is no such message."""
        return self._claims[message]

    def say(self, reply: Reply, language: str) -> str:
        """One reply; its facts as the locale writes them ("en", or "en-GB": see `locale_of`)."""
        return self._catalogs[_alone(language)].say(reply, language)

    @cached_property
    def page_languages(self) -> tuple[str, ...]:
        """The languages in which the page around the conversation is written."""
        return tuple(self._pages)

    def say_around(self, reply: Reply, language: str) -> str:
        """One message of `page.ftl`; the English one where the language has none."""
        return _said_or_english(self._pages, reply, language)

    @cached_property
    def letter_languages(self) -> tuple[str, ...]:
        """The languages in which the lender writes unasked."""
        return tuple(self._letters)

    def say_in_letter(self, reply: Reply, language: str) -> str:
        """One message of `letters.ftl`; the English one where the language has none."""
        return _said_or_english(self._letters, reply, language)

    @cached_property
    def console_languages(self) -> tuple[str, ...]:
        """The languages that the console speaks to people at work."""
        return tuple(self._consoles)

    def console_words(self, language: str) -> dict[str, str]:
        """Every message of `console.ftl`; a variable stands as its name in braces."""
        catalog = self._consoles[language]
        return {
            message: catalog.say(Reply(message, {name: f"{{{name}}}" for name in names}), language)
            for message, names in catalog.variables.items()
        }

    def page_words(self, language: str) -> dict[str, str]:
        """Every message of `page.ftl` that has no variable."""
        plain = (word for word, names in self._pages[SOURCE].variables.items() if not names)
        return {word: self.say_around(Reply(word), language) for word in plain}


def direction(language: str) -> Literal["ltr", "rtl"]:
    """Which way the language is written."""
    return "rtl" if _alone(language) in _RIGHT_TO_LEFT else "ltr"


def _said_or_english(catalogs: Mapping[str, "_Catalog"], reply: Reply, language: str) -> str:
    catalog = catalogs.get(_alone(language))
    return catalog.say(reply, language) if catalog else catalogs[SOURCE].say(reply, SOURCE)


def locale_of(language: str, market: str) -> str:
    """The language as a market writes it: ("en", "gb") is "en-GB", whose days are not en-US's."""
    return f"{language}-{market.upper()}"


def _alone(language: str) -> str:
    return language.split("-", maxsplit=1)[0]


@lru_cache(maxsize=512)
def _locale(language: str) -> Locale:
    """The locale, or its language's own where there is none of that market (Polish in gb)."""
    try:
        return Locale.parse(language.replace("-", "_"))
    except UnknownLocaleError:
        return Locale.parse(_alone(language))


@lru_cache(maxsize=65_536)
def _amount(amount_minor: int, currency: str, language: str) -> str:
    places = decimals(currency)
    text = format_currency(amount_minor / 10**places, currency, locale=_locale(language))
    signed = direction(language) == "rtl" and _LATIN_SIGN.search(text)
    return f"{text}{_LEFT_TO_RIGHT}" if signed else text


@lru_cache(maxsize=16_384)
def _day(day: date, language: str) -> str:
    return format_date(day, format="long", locale=_locale(language))


def brief_day(day: date, today: date, language: str) -> str:
    """A day in few letters: without its year, unless it is another year than today's."""
    skeleton = "MMMd" if day.year == today.year else "yMMMd"
    return format_skeleton(skeleton, day, locale=_locale(language))


def percentage(percent: Decimal, language: str) -> str:
    """A rate given in percent, with the decimals it has: 12.68 is "12,68 %" in French."""
    locale = _locale(language)
    places = max(-int(percent.as_tuple().exponent), 0)
    pattern = locale.percent_formats[None].pattern
    if places:
        pattern = pattern.replace("##0", f"##0.{'0' * places}")
    return format_percent(percent / 100, format=pattern, locale=locale)


def written(fact: Fact, language: str) -> str | int:
    """A fact as text of the language; numbers stay numbers, for plurals."""
    if isinstance(fact, Money):
        return _amount(fact.amount_minor, fact.currency, language)
    if isinstance(fact, date):
        return _day(fact, language)
    if isinstance(fact, str) and not fact:
        return "none"
    return fact


class _Catalog:
    """One catalog of one language; a message is parsed when it is first said.

    To parse them all takes seconds, and one whole catalog as long as a turn.
    """

    def __init__(self, language: str, entries: Mapping[str, str]) -> None:
        self._language = language
        self._entries = entries

    @cached_property
    def variables(self) -> dict[str, frozenset[str]]:
        """Each message with its variables."""
        return {name: frozenset(_VARIABLE.findall(text)) for name, text in self._entries.items()}

    @cached_property
    def _bundle(self) -> FluentBundle:
        return FluentBundle([self._language], use_isolating=direction(self._language) == "rtl")

    def say(self, reply: Reply, language: str) -> str:
        """The message with its facts as the locale writes them; KeyError where there is none."""
        self._parse(reply.message)
        pattern = self._bundle.get_message(reply.message).value
        if pattern is None:
            raise KeyError(f"{language}: {reply.message} has no text")
        facts = {name: written(fact, language) for name, fact in reply.facts.items()}
        text, errors = self._bundle.format_pattern(pattern, facts)
        if errors:
            raise ValueError(f"{language}: {reply.message}: {errors[0]}")
        return str(text)

    def _parse(self, message: str) -> None:
        """Add a message to the bundle, and those it refers to."""
        if not self._bundle.has_message(message):
            text = self._entries[message]
            for other in _REFERENCE.findall(text):
                self._parse(other)
            self._bundle.add_resource(FluentResource(f"{message} ={text}"))


def _catalogs(folder: Path, name: str) -> dict[str, _Catalog]:
    """One catalog in every language that has it: the messages of the source, and no others."""
    paths = {path.parent.name: path for path in sorted(folder.glob(f"*/{name}"))}
    catalogs = {xx: _Catalog(xx, _entries(path)) for xx, path in paths.items()}
    for xx, catalog in catalogs.items():
        _compare(catalogs[SOURCE].variables, catalog.variables, f"{xx}/{name}")
    return catalogs


def _claims(folder: Path, source: _Catalog) -> dict[str, Claim]:
    """What every message of the source catalog claims: neither more nor fewer are declared."""
    file = "claims.toml"
    claims = claims_from(_table(folder / file), file=file)
    for message in source.variables:
        if message not in claims:
            raise RuleTrouble(file, message, "is not declared: what does it claim?")
    for message in claims:
        if message not in source.variables:
            raise RuleTrouble(file, message, "no such message in the source language")
    return claims


def messages_as_written(folder: Path, name: str) -> dict[str, dict[str, str]]:
    """Each message of one catalog, in the order of the source, as each language writes it."""
    found = sorted(path.parent.name for path in folder.glob(f"*/{name}"))
    messages: dict[str, dict[str, str]] = {}
    for language in (SOURCE, *(one for one in found if one != SOURCE)):
        written_out = (folder / language / name).read_text(encoding="utf-8")
        for entry in FluentParser().parse(written_out).body:
            if isinstance(entry, ast.Message) and entry.value is not None and entry.span:
                whole = written_out[entry.span.start : entry.span.end]
                text = whole.partition("=")[2].strip()
                messages.setdefault(entry.id.name, {})[language] = text
    return messages


def _vocabulary(path: Path) -> Vocabulary:
    """The small words of a language, and what its messages speak of where `about.toml` says it."""
    about = path.with_name("about.toml")
    spoken = _table(about) if about.exists() else {}
    return vocabulary_from(_table(path), file=f"{path.parent.name}/{path.name}", about=spoken)


def _table(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise RuleTrouble(f"{path.parent.name}/{path.name}", "-", str(error)) from error


def _entries(path: Path) -> dict[str, str]:
    """Each message of a catalog with what is written after its sign of equality.

    RuleTrouble for a line that begins nothing and for braces that do not close.
    """
    file, written_out = f"{path.parent.name}/{path.name}", path.read_text(encoding="utf-8")
    for line in written_out.splitlines():
        if line[:1] not in _GOES_ON and not _ENTRY.match(line):
            raise RuleTrouble(file, "syntax", line)
    _, *parts = _ENTRY.split(_COMMENT.sub("", written_out))
    entries = dict(zip(parts[::2], parts[1::2], strict=True))
    for name, text in entries.items():
        if text.count("{") != text.count("}") or not text.strip():
            raise RuleTrouble(file, "syntax", f"{name} ={text.rstrip()}")
    return entries


def _compare(
    source: Mapping[str, frozenset[str]], other: Mapping[str, frozenset[str]], file: str
) -> None:
    for message, variables in source.items():
        if message not in other:
            raise RuleTrouble(file, message, "message is missing")
        if other[message] != variables:
            raise RuleTrouble(
                file, message, f"variables {sorted(other[message])}, not {sorted(variables)}"
            )
    for message in other:
        if message not in source:
            raise RuleTrouble(file, message, "no such message in the source language")
