"""Other ways in which people write the same message, for the training to learn from.

Typing errors, missing accents and marks, greetings and thanks around the request, and two requests
in one message. Every choice comes from a random generator seeded by the text, so the
same sentences give the same variations.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise

from releve.core.reading.reading import Errand
from releve.shell.readers.training.examples import Example

# Rows of the keyboards that people miss a key on: Latin, Cyrillic, Greek, Hebrew, Arabic.
_KEYBOARDS = (
    "qwertyuiop asdfghjkl zxcvbnm",
    "йцукенгшщзхї фывапролджэ ячсмитьбю",
    "ερτυθιοπ ασδφγηξκλ ζχψωβνμ",
    "קראטוןםפ שדגכעיחלךף זסבהנמצתץ",
    "ضصثقفغعهخحجد شسيبلاتنمكط ئءؤرىةوزظ",
)
_NEIGHBORS: dict[str, str] = defaultdict(str)
for _row in " ".join(_KEYBOARDS).split():
    for _left, _right in pairwise(_row):
        _NEIGHBORS[_left] += _right
        _NEIGHBORS[_right] += _left
_GREETINGS = {
    "ar": ("مرحبا، ", "السلام عليكم، ", "أهلا "),
    "bg": ("Здравейте, ", "Здрасти, ", "Добър ден, "),
    "cs": ("Dobrý den, ", "Ahoj, ", "Zdravím, "),
    "da": ("Hej, ", "Hej med jer, ", "Goddag, "),
    "de": ("Hallo, ", "Guten Tag, ", "Hi ", "Moin, "),
    "el": ("Γεια σας, ", "Καλημέρα, ", "Καλησπέρα, "),
    "en": ("Hi, ", "Hello, ", "Hey ", "Good morning, ", "Hi there! ", "ok so "),
    "es": ("Hola, ", "Buenos días, ", "Buenas, "),
    "et": ("Tere, ", "Tervist, ", "Tere päevast, "),
    "fa": ("سلام، ", "درود، ", "سلام وقت بخیر، "),
    "fi": ("Hei, ", "Moi, ", "Terve, "),
    "fr": ("Bonjour, ", "Salut, ", "Bonsoir, "),
    "he": ("שלום, ", "היי, ", "בוקר טוב, "),
    "hi": ("नमस्ते, ", "हेलो, ", "जी, "),
    "hr": ("Bok, ", "Dobar dan, ", "Pozdrav, "),
    "hu": ("Szia, ", "Jó napot, ", "Üdv, "),
    "id": ("Halo, ", "Selamat pagi, ", "Hai kak, "),
    "it": ("Ciao, ", "Salve, ", "Buongiorno, "),
    "ja": ("こんにちは。", "すみません、", "お世話になります。"),
    "ko": ("안녕하세요, ", "저기요, ", "안녕하세요. "),
    "lt": ("Sveiki, ", "Labas, ", "Laba diena, "),
    "lv": ("Labdien, ", "Sveiki, ", "Čau, "),
    "nb": ("Hei, ", "Hallo, ", "God dag, "),
    "nl": ("Hallo, ", "Hoi, ", "Goedemiddag, "),
    "pl": ("Dzień dobry, ", "Cześć, ", "Witam, "),
    "pt": ("Olá, ", "Bom dia, ", "Oi, "),
    "ro": ("Bună ziua, ", "Salut, ", "Bună, "),
    "ru": ("Здравствуйте, ", "Привет, ", "Добрый день, "),
    "sk": ("Dobrý deň, ", "Ahoj, ", "Zdravím, "),
    "sl": ("Pozdravljeni, ", "Živjo, ", "Dober dan, "),
    "sv": ("Hej, ", "Hej! ", "Hejsan, ", "God dag, "),
    "th": ("สวัสดีค่ะ ", "สวัสดีครับ ", "ขอโทษนะคะ "),
    "tr": ("Merhaba, ", "Selam, ", "İyi günler, "),
    "uk": ("Добрий день, ", "Вітаю, ", "Привіт, "),
    "vi": ("Chào bạn, ", "Xin chào, ", "Alo, "),
    "zh": ("你好，", "您好，", "请问，"),
}
_THANKS = {
    "ar": (" شكرا", " من فضلك"),
    "bg": (" Благодаря", " моля"),
    "cs": (" Děkuji", " díky"),
    "da": (" Tak", " mvh"),
    "de": (" Danke", " bitte", " MfG"),
    "el": (" Ευχαριστώ", " παρακαλώ"),
    "en": (" Thanks", " please", " thx", " Thank you!"),
    "es": (" Gracias", " por favor"),
    "et": (" Aitäh", " palun"),
    "fa": (" ممنون", " لطفا"),
    "fi": (" Kiitos", " kiitti"),
    "fr": (" Merci", " svp", " Merci d'avance"),
    "he": (" תודה", " בבקשה"),
    "hi": (" धन्यवाद", " प्लीज"),
    "hr": (" Hvala", " molim"),
    "hu": (" Köszönöm", " kérem"),
    "id": (" Terima kasih", " tolong", " makasih"),
    "it": (" Grazie", " per favore"),
    "ja": ("お願いします", "ありがとうございます"),
    "ko": (" 감사합니다", " 부탁드려요"),
    "lt": (" Ačiū", " prašau"),
    "lv": (" Paldies", " lūdzu"),
    "nb": (" Takk", " mvh"),
    "nl": (" Bedankt", " aub"),
    "pl": (" Dziękuję", " z góry dzięki"),
    "pt": (" Obrigado", " por favor"),
    "ro": (" Mulțumesc", " vă rog"),
    "ru": (" Спасибо", " пожалуйста"),
    "sk": (" Ďakujem", " prosím"),
    "sl": (" Hvala", " prosim"),
    "sv": (" Tack", " mvh", " tack på förhand"),
    "th": (" ขอบคุณค่ะ", " ขอบคุณครับ"),
    "tr": (" Teşekkürler", " lütfen"),
    "uk": (" Дякую", " будь ласка"),
    "vi": (" Cảm ơn", " với ạ"),
    "zh": ("，谢谢", "，麻烦了"),
}
_JOINTS = {
    "ar": " و", "bg": " и ", "cs": " a ", "da": " og ", "de": " und ", "el": " και ",
    "en": " and ", "es": " y ", "et": " ja ", "fa": " و ", "fi": " ja ", "fr": " et ",
    "he": " ו", "hi": " और ", "hr": " i ", "hu": " és ", "id": " dan ", "it": " e ",
    "ja": "。あと", "ko": " 그리고 ", "lt": " ir ", "lv": " un ", "nb": " og ", "nl": " en ",
    "pl": " i ", "pt": " e ", "ro": " și ", "ru": " и ", "sk": " a ", "sl": " in ",
    "sv": " och ", "th": " แล้วก็", "tr": " ve ", "uk": " і ", "vi": " và ", "zh": "，还有",
}  # fmt: skip
# How careful people write accents where the keyboard has none.
_SPELLED_OUT = {
    "da": {"å": "aa", "ø": "oe", "æ": "ae"},
    "de": {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"},
    "nb": {"å": "aa", "ø": "oe", "æ": "ae"},
}
_SPELLED_OUT_SHARE = 0.15
_BARE = {"ß": "ss", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "ı": "i", "ё": "е"}
# й and ї are letters of their own; their signs nobody leaves out.
_ACCENTED = re.compile("[^\u0400-\u04ff]")


def seeded(text: str, purpose: str) -> random.Random:
    return random.Random(f"{purpose}\0{text}")  # noqa: S311  # repeatable on purpose


def misspelled(text: str, chance: random.Random) -> str:
    """Slips of the finger: a letter left out, doubled, swapped, its neighbor, a space misplaced."""
    letters = list(text)
    for _ in range(1 + len(text) // 40 + chance.randrange(3)):
        places = [i for i in range(1, len(letters) - 1) if letters[i].isalpha()]
        if not places:
            break
        _slip(letters, chance.choice(places), chance)
    return "".join(letters)


def _slip(letters: list[str], at: int, chance: random.Random) -> None:
    kind = chance.randrange(9)
    if kind == 8:
        _misplaced_space(letters, at, chance)
        return
    kind //= 2
    if kind == 0:
        del letters[at]
    elif kind == 1:
        letters.insert(at, letters[at])
    elif kind == 2:
        letters[at], letters[at + 1] = letters[at + 1], letters[at]
    else:
        there = [c for c in letters if c.isalpha()]
        letters[at] = chance.choice(_NEIGHBORS.get(letters[at].lower()) or there)


def _misplaced_space(letters: list[str], at: int, chance: random.Random) -> None:
    spaces = [i for i, letter in enumerate(letters) if letter == " "]
    if spaces and chance.random() < 0.7:
        del letters[chance.choice(spaces)]
    else:
        letters.insert(at, " ")


def without_accents(text: str, _chance: random.Random) -> str:
    """As people write whose keyboard has no accents; marks that are no accents stay."""
    bare = "".join(_BARE.get(c, _accent_dropped(c)) for c in text.lower())
    return unicodedata.normalize("NFC", bare)


def _accent_dropped(letter: str) -> str:
    if not _ACCENTED.match(letter):
        return letter
    return "".join(c for c in unicodedata.normalize("NFD", letter) if not "\u0300" <= c <= "\u036f")


def without_marks(text: str, _chance: random.Random) -> str:
    return "".join(c for c in text if unicodedata.category(c)[0] in "LMNZ").lower()


def varied(example: Example) -> Example:
    """The same message written another way."""
    chance = seeded(example.text, "varied")
    ways: Sequence[Callable[[str, random.Random], str]] = (
        misspelled, misspelled, without_accents, without_marks,
    )  # fmt: skip
    text = chance.choice(ways)(example.text, chance)
    spelled = _SPELLED_OUT.get(example.language, {})
    if spelled and chance.random() < _SPELLED_OUT_SHARE:
        text = "".join(spelled.get(c, c) for c in example.text)
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
