"""Which language a customer asks to be answered in: "can we speak Arabic?", "auf Deutsch bitte".

The names of languages in every language served are CLDR's (Babel); the ways to say "in Polish"
that no name begins with are data, `releve/language/names.toml`.
"""

import tomllib
from collections.abc import Sequence
from functools import lru_cache

from babel import Locale

from releve.core.conversation.vocabulary import fold, words_of
from releve.shell.wording import LANGUAGES, SOURCE

# A longer message says more than which language it wants.
_WORDS_MAX = 7
# A name goes on with an ending ("arabia", "arabiaksi"), or loses its last sign before one.
_STEM_MIN, _ENDING_MAX = 5, 4
# To explain something is in Hungarian "to make it Hungarian".
_EXPLAIN = "magyaraz"


def asked_language(text: str, served: Sequence[str], spoken_in: str = SOURCE) -> str | None:
    """The one language that a short message names, or None.

    `spoken_in` is the language of the message. Names are looked for in it, in English, and in the
    language that is named: "danes" is Danish to Spaniards, and "today" to Slovenes.
    """
    words = words_of(text)
    if not words or len(words) > _WORDS_MAX:
        return None
    spoken = f" {' '.join(words)} "
    names = _names(tuple(served), spoken_in)
    found = {language for name, language in names.items() if _named(name, spoken, words)}
    return found.pop() if len(found) == 1 else None


def _named(name: str, spoken: str, words: Sequence[str]) -> bool:
    if f" {name} " in spoken or (name[0] >= "\u2e80" and name in spoken):
        return True
    stem = name[:-1]
    if len(stem) < _STEM_MIN:
        return False
    return any(
        w.startswith(stem) and len(w) <= len(name) + _ENDING_MAX and not w.startswith(_EXPLAIN)
        for w in words
    )


@lru_cache(maxsize=64)
def _names(served: tuple[str, ...], heard_in: str) -> dict[str, str]:
    """Each name, folded, with its language; a name of two languages is no name of either."""
    names: dict[str, set[str]] = {}
    for language in served:
        for spoken_in in {heard_in, SOURCE, language}:
            name = Locale.parse(language).get_language_name(spoken_in)
            if name:
                names.setdefault(" ".join(words_of(name)), set()).add(language)
    for language, ways in tomllib.loads(
        (LANGUAGES / "names.toml").read_text(encoding="utf-8")
    ).items():
        for way in ways:
            names.setdefault(" ".join(words_of(fold(way))), set()).add(language)
    return {name: one for name, ones in names.items() if len(ones) == 1 for one in ones if name}
