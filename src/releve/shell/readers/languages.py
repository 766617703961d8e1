"""Which language a message is in, among those the lender speaks.

The script decides where one language alone is written in it. Otherwise py3langid (naive Bayes over
byte sequences) scores the languages allowed; words and letters that tell neighbors apart
(languages.toml) add to the score, and the customer's own language keeps a head start that a longer
text overcomes. Fewer than three words of a shared script never switch away from the customer's
own language. Hindi, Urdu, and Persian in Latin letters, which the classifier has never seen, are
known by their words.
"""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from math import sqrt
from pathlib import Path
from typing import cast

from py3langid.langid import MODEL_FILE, LanguageIdentifier

_SCANNED = 600
_NOISE = re.compile(
    r"[\w.+-]{0,64}@[\w.-]{0,99}|https?://\S{0,200}|[a-z-]{0,9}\d[a-z\d-]{0,20}|[\ud800-\udfff]",
    re.ASCII | re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

# One language alone is written in these, among the ones read here.
_OF_SCRIPT = {
    "GREEK": ("el",),
    "HANGUL": ("ko",),
    "THAI": ("th",),
    "HEBREW": ("he",),
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "GEORGIAN": ("ka",),
    "ARMENIAN": ("hy",),
    "BENGALI": ("bn",),
    "DEVANAGARI": ("hi", "mr", "ne"),
    "CJK": ("zh", "ja", "yue"),
    "ARABIC": ("ar", "fa", "ur", "ps"),
    "CYRILLIC": ("ru", "uk", "bg", "sr", "mk", "be", "kk", "mn"),
}
_ONE_WRITING = {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "cmn": "zh", "yue": "zh"}

# Chosen by hand, not fitted: what a telling word or letter is worth, and the head start of the
# customer's own language, in nats over the square root of the text's length in bytes.
_WORD_BONUS = 0.9
_LETTER_BONUS = 1.0
_OWN_BONUS = 1.2
_FEWEST_WORDS = 3

# How many of a text's words, and what share of them, must be words of a language that usually
# has letters of its own: where the customer speaks it, and where not.
_ROMANIZED_OWN = (1, 0.2)
_ROMANIZED = (2, 0.34)


@dataclass(frozen=True, slots=True)
class _Telling:
    words: dict[str, tuple[str, ...]]
    letters: dict[str, tuple[str, ...]]
    romanized: dict[str, frozenset[str]]


@cache
def _telling() -> _Telling:
    path = Path(__file__).with_name("languages.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    words: dict[str, list[str]] = {}
    for language, listed in table["words"].items():
        for word in listed:
            words.setdefault(word, []).append(language)
    letters = {letter: tuple(languages) for letter, languages in table["letters"].items()}
    romanized = {
        language: frozenset(listed)
        for languages, listed in table["romanized"].items()
        for language in languages.split()
    }
    return _Telling({w: tuple(ls) for w, ls in words.items()}, letters, romanized)


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE)


@cache
def _script(letter: str) -> str:
    name = unicodedata.name(letter, "")
    return name.split(" ", 1)[0].split("-", 1)[0]


def _primary(code: str) -> str:
    """The code the classifier's label and ours share: "nb" for Norwegian, "zh" for zh-Hant."""
    first = code.replace("_", "-").split("-", 1)[0].lower()
    return _ONE_WRITING.get(first, first)


def identify(text: str, *, prior: str | None, allowed: Collection[str]) -> str:
    """The language of a message: one of `allowed`, spelled as there.

    `prior` is the customer's own language (None: not known); where it is allowed it is the answer
    unless the text says otherwise. Without it that is English, or the first allowed. Languages
    are ISO 639-1 codes, with or without a script or region; with nothing allowed, the prior.
    """
    spelled = {_primary(code): code for code in sorted(allowed, reverse=True)}
    own = _primary(prior) if prior else None
    if own is not None and prior is not None and own in spelled and prior in allowed:
        spelled[own] = prior
    if not spelled:
        return prior or "en"
    fallback = spelled.get(own or "en") or spelled.get("en") or min(spelled.values())
    plain = _NOISE.sub(" ", text[:_SCANNED])
    words = _WORDS.findall(plain.lower())
    letters = "".join(words)
    open_to = _by_script(letters, spelled, own)
    if len(open_to) == 1:
        return spelled[open_to[0]]
    shared = not open_to
    candidates = list(spelled) if shared else open_to
    enough = len(words) >= _FEWEST_WORDS or (not shared and len(letters) > 5)
    if not words or (not enough and own in candidates):
        return fallback
    romanized = _romanized(words, spelled, own) if shared else None
    return spelled[romanized or _best(plain, words, candidates, own)]


def _by_script(letters: str, spelled: Collection[str], own: str | None) -> list[str]:
    """The allowed languages of the script most letters are in; none for Latin."""
    counted = Counter(map(_script, letters[:200]))
    if not counted:
        return []
    if counted["HIRAGANA"] + counted["KATAKANA"] > 0 and "ja" in spelled:
        kana_and_han = counted["HIRAGANA"] + counted["KATAKANA"] + counted["CJK"]
        if kana_and_han * 2 > counted.total():
            return ["ja"]
    script, count = counted.most_common(1)[0]
    if count * 2 < counted.total():
        return []
    open_to = [code for code in _OF_SCRIPT.get(script, ()) if code in spelled]
    if script == "CJK" and len(open_to) > 1:
        return [own if own in open_to else "zh"]
    return open_to


def _romanized(words: list[str], spelled: Collection[str], own: str | None) -> str | None:
    """The language whose words stand here in Latin letters, the customer's own before others."""
    found: list[str] = []
    for language, listed in _telling().romanized.items():
        said = sum(word in listed for word in words)
        fewest, share = _ROMANIZED_OWN if language == own else _ROMANIZED
        if language in spelled and said >= fewest and said >= share * len(words):
            found.append(language)
    return own if own in found else next(iter(found), None)


def _best(plain: str, words: list[str], candidates: list[str], own: str | None) -> str:
    telling = _telling()
    lowered = plain.lower()
    scale = 1 / sqrt(max(1, len(lowered.encode("utf-8", "replace"))))
    scores = dict.fromkeys(candidates, -1e9)
    ranked = cast("list[tuple[str, float]]", _identifier().rank(lowered))
    for label, score in ranked:
        code = _ONE_WRITING.get(label, label)
        if code in scores:
            scores[code] = max(scores[code], score * scale)
    weight = _WORD_BONUS / sqrt(len(words))
    for word in words:
        told = telling.words.get(word, ())
        for code in told:
            if code in scores:
                scores[code] += weight
    for letter in set(lowered):
        if letter.isascii() or letter not in telling.letters:
            continue
        for code in telling.letters[letter]:
            if code in scores:
                scores[code] += _LETTER_BONUS
    if own in scores:
        scores[own] += _OWN_BONUS
    return max(scores, key=lambda code: scores[code])
