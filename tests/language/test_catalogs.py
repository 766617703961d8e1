"""The replies of every language: the same messages, no error, one word for each thing.

The English catalog is the source; what it names, each language names by its glossary.
"""

import re
import tomllib
from datetime import date
from functools import lru_cache

import pytest
from babel.dates import format_date
from babel.numbers import format_currency
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from releve.core.decisions.decision import Fact, Reply
from releve.core.values.money import Money
from releve.shell.wording import LANGUAGES, SOURCE, Wording, direction, written

WORDING = Wording.load()
SERVED = WORDING.languages
EXPECTED = frozenset(
    "en sv nb da fi de nl fr es it pt pl cs sk ro hu el bg hr sl et lv lt tr ar he uk ru ja ko zh "
    "vi hi fa th id".split()
)
# Nouns that are counted stay as they are.
WITHOUT_PLURALS = frozenset({"ja", "ko", "zh", "vi", "th", "id"})
# Five of a thing are said otherwise than two.
WITH_A_FEW = frozenset({"pl", "cs", "sk", "hr", "sl", "uk", "ru", "ar", "he"})
LEFT_TO_RIGHT = "\u200e"
_ISOLATES = re.compile("[\u2068\u2069]")
TERMS = frozenset(
    "order purchase installment due_date late_fee refund return dispute pause payment_plan agent "
    "assistant receipt one_time_code".split()
)
# A number of each CLDR plural category of the languages served: one, few, many or other.
COUNTS = (1, 3, 5, 21, 22, 1_000_000)
SAMPLES: dict[str, Fact] = {
    "merchant": "Kattegatt & Söner",
    "item": "Grytlapp",
    "items": "Grytlapp, Vattenkanna",
    "order": "A-10234",
    "method": "4242",
    "evidence": "ev-77",
    "amount": Money(123_450, "EUR"),
    "date": date(2026, 11, 20),
    "was": date(2026, 10, 31),
    "part": Money(20_575, "EUR"),
    "least": 2,
    "most": 6,
    "day": 15,
    "body": "Konsumentverket",
    "first": date(2026, 10, 1),
    "value": "kim@example.org",
    "limit": Money(500_000, "EUR"),
    "owed": Money(40_000, "EUR"),
    "orders": "A-10234, A-10235",
    "files": "photo.jpg, parcel.pdf",
    "name": "Sam",
    "number": "112",
    "line": "Samaritans 116 123",
    "from": "09:00",
    "until": "11:00",
}
# What only chooses between ways to say a message, each of which is tried; it is not said itself.
CHOICES: dict[str, tuple[str, ...]] = {
    "field": ("email", "phone", "address"),
    "kind": ("purchase", "interest", "fee", "fee_waived", "payment", "refund", "goodwill"),
    "wish": ("export", "close", "erase"),
    "step": ("capture", "refund", "cancel", "release", "extend"),
    "reason": (
        "not_received",
        "wrong_or_damaged",
        "not_my_purchase",
        "wrong_amount",
        "refund_missing",
    ),
}
# What may be missing, and the message that does without it.
MAY_BE_EMPTY = {"order-label": "item", "pay-now-proposal": "method"}
_CURRENCY = re.compile(r"[$€£¥₽₴₺₹]|\b(?:kr|zł|Kč|Ft|CHF|EUR|SEK|NOK|DKK|USD|GBP|PLN|CZK)\b")


class _Named(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.texts: list[str] = []

    # Both methods are named as the library asks.
    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)


@lru_cache(maxsize=64)
def _catalog(language: str) -> dict[str, tuple[frozenset[str], str]]:
    """Each message's variables and its own text, without what is put in."""
    path = LANGUAGES / language / "replies.ftl"
    messages: dict[str, tuple[frozenset[str], str]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            assert entry.id.name not in messages, f"{entry.id.name} stands twice"
            named = _Named()
            named.visit(entry)
            messages[entry.id.name] = (frozenset(named.variables), " ".join(named.texts))
    return messages


@lru_cache(maxsize=64)
def _glossary(language: str) -> dict[str, tuple[str, ...]]:
    """Each term's word and stems, in lower case."""
    path = LANGUAGES / language / "glossary.toml"
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    forms = values.get("forms", {})
    assert set(forms) <= set(values["words"])
    return {
        term: tuple(form.casefold() for form in (word, *forms.get(term, ())))
        for term, word in values["words"].items()
    }


def _chosen(message: str) -> frozenset[str]:
    """The choices that a message makes, itself or by the name that it refers to."""
    refers = {"contact-": "field", "account-wish-met": "wish"}
    besides = {choice for begin, choice in refers.items() if message.startswith(begin)}
    return (_catalog(SOURCE)[message][0] & set(CHOICES)) | besides


def _replies(message: str) -> list[Reply]:
    """A message with sample facts, in each of its ways to be said."""
    variables = _catalog(SOURCE)[message][0]
    unsaid = {"count", *CHOICES}
    facts = {name: SAMPLES[name] for name in variables - unsaid}
    ways = [facts]
    for name in _chosen(message):
        ways = [way | {name: choice} for way in ways for choice in CHOICES[name]]
    if "count" in variables:
        ways = [facts | {"count": count} for count in COUNTS]
    if message in MAY_BE_EMPTY:
        ways.append(facts | {MAY_BE_EMPTY[message]: ""})
    return [Reply(message, way) for way in ways]


def test_the_languages_of_the_markets_are_served() -> None:
    assert set(SERVED) >= EXPECTED


@pytest.mark.parametrize("language", SERVED)
def test_every_message_with_the_same_variables(language: str) -> None:
    source = {message: shape[0] for message, shape in _catalog(SOURCE).items()}
    assert {message: shape[0] for message, shape in _catalog(language).items()} == source


@pytest.mark.parametrize("language", SERVED)
def test_every_message_is_said_whole(language: str) -> None:
    for message in _catalog(SOURCE):
        for reply in _replies(message):
            text = WORDING.say(reply, language)
            # What runs the other way stands between isolates, where the script runs from the right.
            assert direction(language) == "rtl" or not _ISOLATES.search(text), text
            text = _ISOLATES.sub("", text)
            assert not set("{}") & set(text), text
            assert text == text.strip(), text
            assert not re.search(r"  | [.,]", text), text
            for name, fact in reply.facts.items():
                unsaid = fact == "" or name == "count" or name in CHOICES
                assert unsaid or str(written(fact, language)) in text, text


@pytest.mark.parametrize("language", SERVED)
def test_plurals_follow_the_number(language: str) -> None:
    said = {}
    for count in (1, 2, 5):
        facts = {"amount": Money(7700, "EUR"), "count": count}
        text = WORDING.say(Reply("balance-total", facts), language)
        said[count] = text.replace(str(count), "#")
    assert (said[1] != said[2]) == (language not in WITHOUT_PLURALS)
    assert (said[2] != said[5]) == (language in WITH_A_FEW)


@pytest.mark.parametrize("language", SERVED)
def test_no_catalog_writes_a_currency_or_a_day_itself(language: str) -> None:
    months = {format_date(date(2026, month, 1), "MMMM", locale=language) for month in range(1, 13)}
    # "May" and "mars" mean other things too: a month counts beside a number only.
    day = re.compile(rf"\d+\.?\s+(?:{'|'.join(map(re.escape, months))})|\b\d{{4}}\b")
    for message, (_, text) in _catalog(language).items():
        assert not _CURRENCY.search(text), f"{message}: {text}"
        assert not day.search(text), f"{message}: {text}"


@pytest.mark.parametrize("language", sorted(set(SERVED) - {SOURCE}))
def test_quotes_and_spaces_are_the_typesetters(language: str) -> None:
    for message, (_, text) in _catalog(language).items():
        assert not set("'\"") & set(text), f"{message}: {text}"
        if language == "fr":
            assert not re.search(r"(?<![\u00a0\u202f])[;?!]| :", text), f"{message}: {text}"


@pytest.mark.parametrize("language", SERVED)
def test_one_word_for_each_thing(language: str) -> None:
    glossary, source = _glossary(language), _glossary(SOURCE)
    assert set(glossary) == TERMS
    for message, (_, english) in _catalog(SOURCE).items():
        text = _catalog(language)[message][1].casefold()
        for term, forms in source.items():
            if re.search(rf"\b{re.escape(forms[0])}", english.casefold()):
                found = any(form in text for form in glossary[term])
                assert found, f"{message}: {term} ({glossary[term][0]}) is not in: {text}"


@pytest.mark.parametrize("language", SERVED)
@pytest.mark.parametrize("currency", ["EUR", "SEK", "NOK", "DKK", "PLN", "CZK", "GBP", "USD"])
def test_money_is_written_as_the_locale_writes_it(language: str, currency: str) -> None:
    said = str(written(Money(123_450, currency), language))
    assert said.removesuffix(LEFT_TO_RIGHT) == format_currency(1234.50, currency, locale=language)


@pytest.mark.parametrize(
    ("language", "currency", "marked"),
    [("ar", "AUD", True), ("ar", "SEK", False), ("he", "CAD", True), ("fa", "AUD", False)],
)
def test_a_mark_after_latin_letters_stays_there(language: str, currency: str, marked: bool) -> None:
    said = str(written(Money(123_450, currency), language))
    assert said.endswith(LEFT_TO_RIGHT) == marked


@pytest.mark.parametrize("language", SERVED)
@pytest.mark.parametrize("day", [date(2026, 1, 1), date(2026, 5, 31), date(2028, 2, 29)])
def test_days_are_written_as_the_locale_writes_them(language: str, day: date) -> None:
    assert written(day, language) == format_date(day, "long", locale=language)
