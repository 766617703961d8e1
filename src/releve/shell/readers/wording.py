"""How a message's words are evened out before the encoders see them.

Encoders know clean prose; customers shout, stretch letters, and paste control characters. What is
done here changes no meaning: unprintable characters become spaces, a shouted message is lowered,
stretched letters and repeated marks are shortened. The message itself is kept as written.
"""

from __future__ import annotations

import re
import unicodedata

CHARACTERS_READ_MAX = 4000

_UNPRINTABLE = frozenset(("Cc", "Cs", "Co", "Cn"))
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_REPEATED_MARKS = re.compile(r"([^\w\s])\1{2,}")
_SPACES = re.compile(r"\s+")
# Vowel signs of Indic and Thai letters are marks, and part of the word all the same.
_MARKS_KEPT = "\u0900-\u0903\u093a-\u094f\u0951-\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_WORD = re.compile(rf"[\w{_MARKS_KEPT}]+")
_ACCENT = re.compile(rf"[^{_MARKS_KEPT}]")
# Letters that people write one for the other and that have no accent to lose.
_ONE_LETTER = str.maketrans({
    "ß": "ss", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "ς": "σ",
    "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك",
})  # fmt: skip
_SHOUTED_LETTERS_MIN = 8
_SHOUTED_SHARE_MIN = 0.8


def printable(text: str) -> str:
    """The text up to 4,000 characters, with unprintable characters and runs of space as one."""
    kept = "".join(
        " " if unicodedata.category(c) in _UNPRINTABLE else c for c in text[:CHARACTERS_READ_MAX]
    )
    return _SPACES.sub(" ", kept).strip()


def even_out(text: str) -> str:
    """The text as the encoders read it."""
    text = _REPEATED_MARKS.sub(r"\1", printable(text))
    text = _STRETCHED.sub(r"\1\1", text)
    letters = [c for c in text if c.isalpha()]
    shouted = sum(c.isupper() for c in letters)
    if len(letters) >= _SHOUTED_LETTERS_MIN and shouted >= _SHOUTED_SHARE_MIN * len(letters):
        return text.lower()
    return text


def words_of(text: str) -> list[str]:
    """Lower-case words without accents, for what must not depend on careful spelling."""
    apart = unicodedata.normalize("NFKD", text.lower().translate(_ONE_LETTER))
    plain = "".join(c for c in apart if not unicodedata.combining(c) or not _ACCENT.match(c))
    return _WORD.findall(unicodedata.normalize("NFC", plain))
