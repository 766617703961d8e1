"""The small words of one language that answer a question: data, given to the machine."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache
from typing import cast

from releve.core.rules.trouble import RuleTrouble

# Vowel signs of Devanagari and Thai are marks, which "\w" leaves out; a word goes on over them.
_WORD = re.compile(r"[\w\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+")
_DIGIT = re.compile(r"(?![0-9])\d")
_CLAUSE_END = re.compile(r"[,;:.!?\n。、，！？،؛؟।–—]")
# Between two words of one phrase no clause ends.
_BETWEEN_WORDS = r"[^\w,;:.!?\n。、，！？،؛؟।–—]+"
_QUESTION = re.compile(r"[^,;:.!?\n。、，！？،؛؟।–—]*[?？؟]")
# Greek asks by what is a semicolon elsewhere.
_GREEK_QUESTION = re.compile(r"[^,;:.!?\n]*[;\u037e?]")
_GREEK = re.compile(r"[\u0370-\u037d\u037f-\u03ff\u1f00-\u1fff]")
_OPTIONAL = frozenset(
    """every other numbers last_part pay_day pay_by wrong another_code later monthly
    negations_after only only_after one_of keep from_now_on sent_back""".split()
)
_LISTS = frozenset({"ordinals", "numbers"})


# A message is asked about hundreds of phrases: it is folded once, however long it is.
@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """Case and diacritics removed, digits of any script made plain: how words are compared.

    So "ärende" meets "arende", and "۴۲۴۲" meets "4242".
    """
    spread = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in spread if not unicodedata.combining(sign))
    return plain if plain.isascii() else _DIGIT.sub(_digit, plain)


def _digit(written: re.Match[str]) -> str:
    return str(unicodedata.decimal(written[0]))


@lru_cache(maxsize=256)
def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order."""
    return tuple(_WORD.findall(fold(text)))


def word_places(text: str) -> list[tuple[int, int, str]]:
    """The words of a text with where they stand in it: start, end, and the word folded."""
    return [(found.start(), found.end(), fold(found[0])) for found in _WORD.finditer(text)]


def stated(text: str) -> str:
    """The text without the clauses that ask: "Is that right? Yes" states "Yes"."""
    asking = _GREEK_QUESTION if _GREEK.search(text) else _QUESTION
    return asking.sub(" ", text)


@lru_cache(maxsize=256)
def _spoken(text: str) -> str:
    return " ".join(words_of(text))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Folded words and phrases by what they mean as an answer.

    `ordinals[0]` holds the ways to say "the first"; `last` stands for the last of a list,
    `last_part` for the last installment.
    `negations` turn what follows them away ("not the kite, the teapot"), `negations_after` what
    stands before them ("uçurtma değil, çaydanlık"; "nem$" only where it ends its clause). `only`
    singles out what is beside it, `only_after` what it is joined to. `every` means all orders
    rather than all of an amount, unless it is all of `one_of` them; `other` the one that was not
    meant. Of things named, `keep` is said of the one nearest to it: that one is not given back.
    `numbers[0]` holds the ways to say "one" of something; `pay_day` speaks of the day on which one
    pays, `pay_by` of the card or account; `wrong` says that an amount is not right; `another_code`
    that no code came, or that one is to be sent again; `later` follows a span of time that counts
    from the day spoken of ("two weeks later"), not from today; `monthly` makes a sum one of every
    month; `from_now_on` says that it is so for all that comes, `sent_back` that goods go, or went,
    back to the shop. `about` holds, by topic, what errands about an account speak of ("rest*":
    every word that begins so). A language may lack these.
    """

    yes: tuple[str, ...]
    no: tuple[str, ...]
    unsure: tuple[str, ...]
    thanks: tuple[str, ...]
    negations: tuple[str, ...]
    all: tuple[str, ...]
    next: tuple[str, ...]
    why: tuple[str, ...]
    waive: tuple[str, ...]
    last: tuple[str, ...]
    ordinals: tuple[tuple[str, ...], ...]
    last_part: tuple[str, ...] = ()
    every: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    numbers: tuple[tuple[str, ...], ...] = ()
    pay_day: tuple[str, ...] = ()
    pay_by: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    another_code: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    monthly: tuple[str, ...] = ()
    negations_after: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    only_after: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    from_now_on: tuple[str, ...] = ()
    sent_back: tuple[str, ...] = ()
    about: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def has(self, meaning: str, text: str) -> bool:
        """Whether the text says one of the words or phrases of that meaning."""
        return self.where(meaning, text) is not None

    def where(self, meaning: str, text: str) -> int | None:
        """How far into the folded text the first word of that meaning stands, or None."""
        found = [place_of(text, phrase) for phrase in getattr(self, meaning)]
        return min((place for place in found if place is not None), default=None)

    def refuses_at(self, text: str) -> int | None:
        """How far into the folded text it is refused or denied, or None.

        A refusal inside a longer way of saying yes is none: "no problem".
        """
        kinds = ("no", "negations", "negations_after")
        refusals = tuple(phrase for kind in kinds for phrase in getattr(self, kind))
        plain = _without(text, self.yes, refusals)
        found = [self.where(kind, plain) for kind in kinds]
        return min((place for place in found if place is not None), default=None)


def _without(text: str, phrases: tuple[str, ...], inside: tuple[str, ...]) -> str:
    """The folded text with each phrase that says one of `inside` made a word of no meaning.

    What stands after it stands as far into the text as before.
    """
    pattern = _of_those(phrases, inside)
    return pattern.sub(lambda found: "_" * len(_spoken(found.group())), fold(text))


@lru_cache(maxsize=128)
def _of_those(phrases: tuple[str, ...], inside: tuple[str, ...]) -> re.Pattern[str]:
    patterns: list[str] = []
    for phrase in sorted(phrases, key=len, reverse=True):
        wanted, unspaced = _wanted(phrase)
        if not any(says(wanted, one) for one in inside if one[0] not in "=^"):
            continue
        words = _BETWEEN_WORDS.join(map(re.escape, wanted.split()))
        patterns.append(words if unspaced else rf"(?<!\w){words}(?!\w)")
    return re.compile("|".join(patterns) or r"(?!)")


def says(text: str, phrase: str) -> bool:
    """Whether a folded phrase stands in a text on word borders (anywhere, in unspaced scripts)."""
    return place_of(text, phrase) is not None


def place_of(text: str, phrase: str) -> int | None:
    """How many signs into the folded text the phrase stands, or None where it does not.

    "=sure" stands only where a clause says nothing else, "^sure" where a clause starts so:
    neither is said by "are you sure". "sur*" is every word that begins so.
    """
    wanted, unspaced = _wanted(phrase)
    if not wanted:
        return None
    if phrase[0] in "=^":
        return _place_of_clause(text, wanted, whole=phrase[0] == "=")
    words = _spoken(text)
    end = "" if phrase[-1] == "*" else " "
    place = words.find(wanted) if unspaced else f" {words} ".find(f" {wanted}{end}")
    return None if place < 0 else place


def places(said: str, phrase: str, *, joined: bool = False) -> list[tuple[int, int]]:
    """Where the phrase stands in folded words, start and end, on word borders where there are.

    `joined` to what stands before it, it ends a longer word too.
    """
    wanted, unspaced = _wanted(phrase)
    before = "" if unspaced or joined else r"(?<!\w)"
    after = "" if unspaced else r"\w*" if phrase[-1] == "*" else r"(?!\w)"
    return [found.span() for found in re.finditer(before + re.escape(wanted) + after, said)]


# All phrases of all languages, taken apart once.
@lru_cache(maxsize=65_536)
def _wanted(phrase: str) -> tuple[str, bool]:
    """The words of a phrase, and whether it is of a script without spaces."""
    return " ".join(_WORD.findall(phrase)), _unspaced(phrase)


def _place_of_clause(text: str, wanted: str, *, whole: bool) -> int | None:
    place = 0
    for clause in _CLAUSE_END.split(fold(text)):
        words = " ".join(_WORD.findall(clause))
        if words == wanted or (not whole and words.startswith(f"{wanted} ")):
            return place
        place += len(words) + 1 if words else 0
    return None


def _unspaced(phrase: str) -> bool:
    return any("\u0e00" <= sign <= "\u0e7f" or sign >= "\u2e80" for sign in phrase)


def vocabulary_from(
    values: Mapping[str, object], *, file: str, about: Mapping[str, object] | None = None
) -> Vocabulary:
    """Build a vocabulary from parsed TOML mappings; RuleTrouble names file, key, and reason."""
    known = {known.name for known in fields(Vocabulary)} - {"about"}
    for key in values:
        if key not in known:
            raise RuleTrouble(file, key, "unknown key")
    built: dict[str, tuple[object, ...]] = {}
    for key in known:
        if key in _OPTIONAL and key not in values:
            continue
        found = values.get(key)
        if not isinstance(found, list) or not found:
            raise RuleTrouble(file, key, "must be a list with at least one entry")
        entries = cast("list[object]", found)
        built[key] = tuple(_entry(entry, key, file) for entry in entries)
    topics = {topic: _phrases(found, topic, file) for topic, found in (about or {}).items()}
    return Vocabulary(**built, about=topics)  # pyright: ignore[reportArgumentType] -- just built


def _phrases(found: object, key: str, file: str) -> tuple[str, ...]:
    if not isinstance(found, list) or not found:
        raise RuleTrouble(file, f"about.{key}", "must be a list with at least one entry")
    return tuple(str(_entry(entry, f"about.{key}", file)) for entry in cast("list[object]", found))


def _entry(entry: object, key: str, file: str) -> object:
    if key in _LISTS:
        if not isinstance(entry, list):
            raise RuleTrouble(file, key, "must be a list of lists of words")
        return tuple(fold(str(word)) for word in cast("list[object]", entry))
    if not isinstance(entry, str):
        raise RuleTrouble(file, key, "must be a list of words or phrases")
    return fold(entry)
