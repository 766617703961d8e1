"""Other ways in which people write the same message, for the training to learn from.

Typing errors, missing accents and marks, shouting, greetings and thanks around the request, and
two requests in one message. Every choice comes from a random generator seeded by the text, so the
same sentences give the same variations.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Sequence

from releve.core.reading.reading import Errand
from releve.shell.readers.training.examples import Example

_NEIGHBORS = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj",
    "i": "uo", "j": "hk", "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o",
    "q": "w", "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc",
    "y": "tu", "z": "x",
}  # fmt: skip
_GREETINGS = {
    "cs": ("Dobrý den, ", "Ahoj, ", "Zdravím, "),
    "da": ("Hej, ", "Hej med jer, ", "Goddag, "),
    "de": ("Hallo, ", "Guten Tag, ", "Hi ", "Moin, "),
    "en": ("Hi, ", "Hello, ", "Hey ", "Good morning, ", "Hi there! ", "ok so "),
    "es": ("Hola, ", "Buenos días, ", "Buenas, "),
    "fi": ("Hei, ", "Moi, ", "Terve, "),
    "fr": ("Bonjour, ", "Salut, ", "Bonsoir, "),
    "it": ("Ciao, ", "Salve, ", "Buongiorno, "),
    "nb": ("Hei, ", "Hallo, ", "God dag, "),
    "nl": ("Hallo, ", "Hoi, ", "Goedemiddag, "),
    "pl": ("Dzień dobry, ", "Cześć, ", "Witam, "),
    "pt": ("Olá, ", "Bom dia, ", "Oi, "),
    "sv": ("Hej, ", "Hej! ", "Hejsan, ", "God dag, "),
}
_THANKS = {
    "cs": (" Děkuji", " díky"), "da": (" Tak", " mvh"), "de": (" Danke", " bitte", " MfG"),
    "en": (" Thanks", " please", " thx", " Thank you!"), "es": (" Gracias", " por favor"),
    "fi": (" Kiitos", " kiitti"), "fr": (" Merci", " svp", " Merci d'avance"),
    "it": (" Grazie", " per favore"), "nb": (" Takk", " mvh"), "nl": (" Bedankt", " aub"),
    "pl": (" Dziękuję", " z góry dzięki"), "pt": (" Obrigado", " por favor"),
    "sv": (" Tack", " mvh", " tack på förhand"),
}  # fmt: skip
_JOINTS = {
    "cs": " a ", "da": " og ", "de": " und ", "en": " and ", "es": " y ", "fi": " ja ",
    "fr": " et ", "it": " e ", "nb": " og ", "nl": " en ", "pl": " i ", "pt": " e ", "sv": " och ",
}  # fmt: skip


def seeded(text: str, purpose: str) -> random.Random:
    return random.Random(f"{purpose}\0{text}")  # noqa: S311  # repeatable on purpose


def misspelled(text: str, chance: random.Random) -> str:
    """One to three slips of the finger: a letter left out, doubled, swapped, or its neighbor."""
    letters = list(text)
    for _ in range(1 + len(text) // 40 + chance.randrange(2)):
        places = [i for i in range(1, len(letters) - 1) if letters[i].isalpha()]
        if not places:
            break
        _slip(letters, chance.choice(places), chance)
    return "".join(letters)


def _slip(letters: list[str], at: int, chance: random.Random) -> None:
    kind = chance.randrange(4)
    if kind == 0:
        del letters[at]
    elif kind == 1:
        letters.insert(at, letters[at])
    elif kind == 2:
        letters[at], letters[at + 1] = letters[at + 1], letters[at]
    else:
        letters[at] = chance.choice(_NEIGHBORS.get(letters[at].lower(), letters[at]))


def without_accents(text: str, _chance: random.Random) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ł", "l"))
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


def without_marks(text: str, _chance: random.Random) -> str:
    return "".join(c for c in text if c.isalnum() or c.isspace()).lower()


def varied(example: Example) -> Example:
    """The same message written another way."""
    chance = seeded(example.text, "varied")
    ways: Sequence[Callable[[str, random.Random], str]] = (
        misspelled, misspelled, without_accents, without_marks,
    )  # fmt: skip
    text = chance.choice(ways)(example.text, chance)
    if chance.random() < 0.35:
        text = chance.choice(_GREETINGS.get(example.language, ("",))) + text
    if chance.random() < 0.2:
        text += chance.choice(_THANKS.get(example.language, ("",)))
    return Example(text, example.language, example.errands, example.signals)


def joined(first: Example, second: Example) -> Example:
    """Two messages of one language said in one."""
    chance = seeded(first.text + second.text, "joined")
    language = first.language
    joint = chance.choice(
        (". ", ". ", ", ", _JOINTS.get(language, " "), _JOINTS.get(language, " "))
    )
    head = first.text.rstrip(".!? ") if joint != ". " else first.text.rstrip(". ")
    more: tuple[Errand, ...] = tuple(e for e in second.errands if e not in first.errands)
    tail = second.text if joint == ". " else second.text[:1].lower() + second.text[1:]
    return Example(head + joint + tail, language, first.errands + more)
