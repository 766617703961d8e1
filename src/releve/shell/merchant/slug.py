"""A name as an id: lower-case letters and digits, words joined by hyphens."""

import re
import unicodedata

_WORD = re.compile(r"[a-z0-9]+")
_LENGTH_MAX = 40


def slug(name: str) -> str:
    """ "Kestrel Kites" is m-kestrel-kites; what has no letter of a to z is m-shop."""
    plain = unicodedata.normalize("NFKD", name).lower()
    words = "-".join(_WORD.findall(plain))[:_LENGTH_MAX].strip("-")
    return f"m-{words or 'shop'}"
