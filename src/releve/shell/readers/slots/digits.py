"""Text made plain before anything is looked for in it: digits, marks, and letters without accents.

The digits of every script that writes numbers decimally (Unicode 15, general category Nd) become
0-9, one character for one, and so do the full-width signs of East Asian keyboards. Marks that only
steer direction or joining vanish; control characters and lone surrogates become spaces.
"""

import re
import unicodedata

_ZEROS = "٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰０𐒠𐴰𑁦𑃰𑄶𑇐𑋰𑑐𑓐𑙐𑛀𑜰𑣠𑥐𑱐𑵐𑶠𑽐𖩠𖫀𖭐𝟎𝟘𝟢𝟬𝟶𞅀𞋰𞥐🯰"
# The full-width ones, and the decimal and the thousands sign of Arabic and Persian.
_SIGNS = dict(
    zip("／．，：；－＃＠＋（）￥＄￡．　\u066b\u066c", "/.,:;-#@+()¥$£. .,", strict=True)
)
_VANISH = "\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u00ad" + "".join(
    chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
)

_PLAIN: dict[int, str | None] = {
    **{ord(zero) + n: str(n) for zero in _ZEROS for n in range(10)},
    **{ord(a): b for a, b in _SIGNS.items()},
    **{ord(a): "-" for a in "‐‑‒–—−"},
    **{ord(a): "'" for a in "’‘ʼ`´"},
    **dict.fromkeys(map(ord, "\u00a0\u202f\u2007\u2009\u200a\u2002\u2003"), " "),
    **dict.fromkeys(map(ord, _VANISH), None),
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " "),
    0x0A: "\n",
    0x0D: "\n",
}
_ORDINARY = re.compile(r"[\n\x20-\x7e\u00a1-\u024f]*")
_SURROGATES = re.compile(r"[\ud800-\udfff]")


def plain(text: str) -> str:
    """The text in NFC with plain digits, dashes and spaces, and nothing invisible."""
    if _ORDINARY.fullmatch(text):
        return text.replace("\u00a0", " ").replace("´", "'").replace("\u00ad", "")
    text = _SURROGATES.sub(" ", text)
    return unicodedata.normalize("NFC", text.translate(_PLAIN))


def _bare(character: str) -> str:
    parts = unicodedata.normalize("NFD", character)
    marked = len(parts) > 1 and all(unicodedata.category(p) == "Mn" for p in parts[1:])
    return parts[0] if marked else character


_LOWER = {
    code: chr(code).lower()
    for code in range(0x10000)
    if len(chr(code).lower()) == 1 and chr(code).lower() != chr(code)
}
_LOWER[ord("İ")] = "i"
_FOLD = {
    code: _bare(chr(code))
    for code in (*range(0xC0, 0x700), *range(0x1E00, 0x2000))
    if _bare(chr(code)) != chr(code)
} | {ord(a): b for a, b in zip("øłđıςةىيك", "oldiσهییک", strict=True)}


def lower(text: str) -> str:
    """Lower case, one character for one, so that positions stay true."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text.translate(_LOWER)


def fold(text: str) -> str:
    """Lower-case text without accents, one character for one."""
    return text if text.isascii() else text.translate(_FOLD)
