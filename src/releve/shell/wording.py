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
from collections.abc import Iterable, Iterator, Mapping
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
_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE | re.ASCII)
_VARIABLE = re.compile(r"\$([A-Za-z][\w-]*)", re.ASCII)
_COMMENT = re.compile(r"^#.*$", re.MULTILINE)
# How a line begins that is not the first of a message.
_GOES_ON = frozenset({"", " ", "#", "}"})


class Wording:
    """All served languages. Immutable after `load`; safe to share between threads."""

    def __init__(
        self,
        catalogs: Mapping[str, FluentBundle],
        vocabularies: Mapping[str, Vocabulary],
        pages: Mapping[str, FluentBundle],
        page_words: tuple[str, ...],
        letters: Mapping[str, FluentBundle],
        consoles: tuple[Mapping[str, FluentBundle], Mapping[str, frozenset[str]]],
        claims: Mapping[str, Claim],
    ) -> None:
        self._catalogs = catalogs
        self._vocabularies = vocabularies
        self._pages = pages
        self._letters = letters
        self._consoles, self._console_shape = consoles
        self._page_words = page_words
        self._claims = claims

    @classmethod
    def load(cls, folder: Path = LANGUAGES) -> "Wording":
        """Read every language; RuleTrouble names the file, the message, and the reason."""
        catalogs, _ = _catalogs(folder, "replies.ftl")
        pages, words = _catalogs(folder, "page.ftl")
        letters, _ = _catalogs(folder, "letters.ftl")
        consoles, _ = _catalogs(folder, "console.ftl")
        shape = _shape(folder / SOURCE / "console.ftl") if consoles else {}
        vocabularies = {xx: _vocabulary(folder / xx / "vocabulary.toml") for xx in catalogs}
        claims = _claims(folder)
        return cls(catalogs, vocabularies, pages, words, letters, (consoles, shape), claims)

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
        return _formatted(self._catalogs[_alone(language)], reply, language)

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
        bundle = self._consoles[language]
        return {
            message: _formatted(
                bundle, Reply(message, {name: f"{{{name}}}" for name in variables}), language
            )
            for message, variables in self._console_shape.items()
        }

    def page_words(self, language: str) -> dict[str, str]:
        """Every message of `page.ftl` that has no variable."""
        return {word: self.say_around(Reply(word), language) for word in self._page_words}


def direction(language: str) -> Literal["ltr", "rtl"]:
    """Which way the language is written."""
    return "rtl" if _alone(language) in _RIGHT_TO_LEFT else "ltr"


def _said_or_english(bundles: Mapping[str, FluentBundle], reply: Reply, language: str) -> str:
    bundle = bundles.get(_alone(language))
    if bundle is None:
        return _formatted(bundles[SOURCE], reply, SOURCE)
    return _formatted(bundle, reply, language)


def _formatted(bundle: FluentBundle, reply: Reply, language: str) -> str:
    facts = {name: written(fact, language) for name, fact in reply.facts.items()}
    pattern = bundle.get_message(reply.message).value
    if pattern is None:
        raise KeyError(f"{language}: {reply.message} has no text")
    text, errors = bundle.format_pattern(pattern, facts)
    if errors:
        raise ValueError(f"{language}: {reply.message}: {errors[0]}")
    return str(text)


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
    return format_currency(amount_minor / 10**places, currency, locale=_locale(language))


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


class _Catalog(Mapping[str, FluentBundle]):
    """One catalog in every language that has it; a language is parsed when it is first spoken.

    To parse all of them takes seconds, which nobody who starts a lender should wait for.
    """

    def __init__(self, folder: Path, name: str, languages: Iterable[str]) -> None:
        self._paths = {xx: folder / xx / name for xx in languages}
        self._parsed: dict[str, FluentBundle] = {}

    def __getitem__(self, language: str) -> FluentBundle:
        bundle = self._parsed.get(language)
        if bundle is None:
            bundle = self._parsed[language] = _bundle(language, self._paths[language])
        return bundle

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def _catalogs(folder: Path, name: str) -> tuple[Mapping[str, FluentBundle], tuple[str, ...]]:
    """One catalog in every language that has it, and the messages that take no variable."""
    found = sorted(path.parent.name for path in folder.glob(f"*/{name}"))
    shapes = {xx: _shape(folder / xx / name) for xx in found}
    for xx in found:
        _compare(shapes[SOURCE], shapes[xx], f"{xx}/{name}")
    plain = tuple(message for message, variables in shapes[SOURCE].items() if not variables)
    return _Catalog(folder, name, found), plain


def _claims(folder: Path) -> dict[str, Claim]:
    """What every message of the source catalog claims: neither more nor fewer are declared."""
    file = "claims.toml"
    claims = claims_from(_table(folder / file), file=file)
    messages = _shape(folder / SOURCE / "replies.ftl")
    for message in messages:
        if message not in claims:
            raise RuleTrouble(file, message, "is not declared: what does it claim?")
    for message in claims:
        if message not in messages:
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


def _bundle(language: str, path: Path) -> FluentBundle:
    isolate = language in _RIGHT_TO_LEFT
    bundle = FluentBundle([language], use_isolating=isolate)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


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


def _shape(path: Path) -> dict[str, frozenset[str]]:
    """Each message of a catalog with its variables, without parsing what stands between them.

    RuleTrouble for a line that begins nothing and for braces that do not close.
    """
    file, written_out = f"{path.parent.name}/{path.name}", path.read_text(encoding="utf-8")
    for line in written_out.splitlines():
        if line[:1] not in _GOES_ON and not _ENTRY.match(line):
            raise RuleTrouble(file, "syntax", line)
    _, *entries = _ENTRY.split(_COMMENT.sub("", written_out))
    shape = {
        name: frozenset(_VARIABLE.findall(text))
        for name, text in zip(entries[::2], entries[1::2], strict=True)
        if not name.startswith("-")
    }
    for name, text in zip(entries[::2], entries[1::2], strict=True):
        if text.count("{") != text.count("}") or not text.strip():
            raise RuleTrouble(file, "syntax", f"{name} ={text.rstrip()}")
    return shape


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
