"""Which language a customer asks to be answered in: "can we speak Arabic?", "auf Deutsch bitte".

The names of languages in every language served are CLDR's (Babel); the ways to say "in Polish"
that no name begins with are data, `releve/language/names.toml`.
"""

import tomllib
from collections.abc import Sequence
from functools import lru_cache

from babel import Locale

from releve.core.conversation.vocabulary import fold, words_of
from releve.shell.wording import LANGUAGES

# A longer message says more than which language it wants.
_WORDS_MAX = 7
# A name goes on with an ending ("arabia", "arabiaksi"), or loses its last sign before one.
_STEM_MIN, _ENDING_MAX = 5, 4


def asked_language(text: str, served: Sequence[str]) -> str | None:
    """The one language that a short message names, or None."""
    words = words_of(text)
    if not words or len(words) > _WORDS_MAX:
        return None
    spoken = f" {' '.join(words)} "
    names = _names(tuple(served))
    found = {language for name, language in names.items() if _named(name, spoken, words)}
    return found.pop() if len(found) == 1 else None


def _named(name: str, spoken: str, words: Sequence[str]) -> bool:
    if f" {name} " in spoken or (name[0] >= "\u2e80" and name in spoken):
        return True
    stem = name[:-1]
    if len(stem) < _STEM_MIN:
        return False
    return any(w.startswith(stem) and len(w) <= len(name) + _ENDING_MAX for w in words)


@lru_cache(maxsize=8)
def _names(served: tuple[str, ...]) -> dict[str, str]:
    """Each name, folded, with its language; a name of two languages is no name of either."""
    names: dict[str, set[str]] = {}
    for spoken_in in served:
        for language in served:
            name = Locale.parse(language).get_language_name(spoken_in)
            if name:
                names.setdefault(" ".join(words_of(name)), set()).add(language)
    for language, ways in tomllib.loads(
        (LANGUAGES / "names.toml").read_text(encoding="utf-8")
    ).items():
        for way in ways:
            names.setdefault(" ".join(words_of(fold(way))), set()).add(language)
    return {name: one for name, ones in names.items() if len(ones) == 1 for one in ones if name}
