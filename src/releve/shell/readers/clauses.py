"""Where one message may fall into several requests.

Cuts at the ends of sentences, and at commas and conjunctions where each side is long enough to be
a request. Conjunctions are those that join two wishes ("and", "also"); where a language writes
its "and" onto the next word (Arabic, Hebrew), the word keeps it, and so does the verb that ends in
one (Korean -고, Japanese -て, Turkish -ip).
"""

from __future__ import annotations

import re

CLAUSES_MAX = 5
SENTENCES_MAX = 24
WINDOWS_MAX = 3
_WORDS_MIN = 2

_CONJUNCTIONS = {
    "ar": "وأيضا, وأيضاً, وكذلك, كذلك, أيضا, ثم, لكن, ولكن, و, كما",
    "bg": "и също, а също, също така, също, освен това, и, но, а, после, плюс",
    "cs": "a také, a, také, ale, navíc, pak",
    "da": "og også, og, også, men, samt, desuden",
    "de": "und auch, und, außerdem, ausserdem, sowie, aber, zudem, dann",
    "el": "και επίσης, και, κι, επίσης, αλλά, επιπλέον, μετά, συν",
    "en": "and also, and, also, plus, then, but, btw, as well as",
    "es": "y también, y, e, además, también, pero, luego",
    "et": "ja ka, ja, ning, samuti, aga, lisaks, siis",
    "fa": "و همچنین, همچنین, و هم, و, ولی, اما, بعد, بعدش, ضمنا",
    "fi": "ja myös, ja, sekä, lisäksi, myös, mutta",
    "fr": "et aussi, et, ainsi que, aussi, puis, mais, en plus",
    "he": "וגם, גם, ובנוסף, בנוסף, אבל, ואז, אחר כך, ו",
    "hi": "और भी, और, तथा, साथ ही, लेकिन, पर, फिर, aur, lekin, phir",
    "hr": "i također, a također, također, i, te, pa, ali, osim toga, zatim, a",
    "hu": "és még, és, meg, valamint, továbbá, de, aztán, illetve, plusz",
    "id": "dan juga, dan, juga, serta, tapi, tetapi, lalu, terus, sekalian",
    "it": "e anche, e, ed, inoltre, anche, ma, poi",
    "ja": "それと, それから, あと, また, そして, ついでに, しかも, でも",
    "ko": "그리고, 또한, 또, 그리고 또, 그런데, 근데, 하지만, 아울러",
    "lt": "ir taip pat, taip pat, ir, bei, bet, be to, o, tada",
    "lv": "un arī, un, arī, kā arī, bet, turklāt, tad, vēl",
    "nb": "og også, og, også, men, samt, dessuten",
    "nl": "en ook, en, ook, maar, daarnaast, daarna",
    "pl": "i, oraz, a także, ale, a, też, potem",
    "pt": "e também, e, também, além disso, mas, depois",
    "ro": "și de asemenea, și, si, de asemenea, dar, în plus, iar, apoi",
    "ru": "и ещё, и еще, а также, и, также, ещё, еще, но, а, потом, плюс",
    "sk": "a tiež, a, aj, tiež, ale, navyše, potom, okrem toho",
    "sl": "in tudi, in, ter, tudi, ampak, poleg tega, potem, pa",
    "sv": "och också, och, samt, dessutom, också, men, sen",
    "th": "แล้วก็, และ, อีกอย่าง, อีกเรื่อง, พร้อมทั้ง, แต่",
    "tr": "ve ayrıca, ve, ayrıca, bir de, ama, sonra, hem de, artı",
    "uk": "і ще, й ще, а також, також, і, й, та, але, а, потім, ще, плюс",
    "vi": "và cũng, và, đồng thời, ngoài ra, với lại, nhưng, rồi, còn",
    "zh": "还有, 另外, 并且, 而且, 顺便, 以及, 然后, 同时, 再, 還有, 並且, 順便, 但是",
}
# Written without spaces: conjunctions stand between other letters, and length is in characters.
_UNSPACED = frozenset(("ja", "th", "zh"))
_UNSPACED_LETTER = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_UNSPACED_LETTERS_MIN = {"ja": 5, "th": 9, "zh": 4}
# "And" is written onto the word that follows.
_WRITTEN_ONTO = {"ar": "و", "he": "ו"}
_ONTO_LETTERS_MIN = 3
# The syllables that Korean verbs have before -고.
_KO_STEMS = "하되시주었았였했됐왔갔졌겠싶없있않내치꾸리받르바"
# "And", "but", or "so" is written onto the verb before: where such a verb ends, unless what follows
# belongs to it ("결제하고 싶어요" is one wish). Korean and Thai also end a sentence without a sign.
_VERB_ENDS = {
    "ja": (
        r"(?<=[しけえせげめれっ][てで])(?<!として)(?=[一-鿿ァ-ヶー])(?![下欲頂貰来行置居言])"
        r"|(?<=けど)(?!も)|(?<=けれど)(?!も)|(?<=ので)(?![はすしも])"
    ),
    "ko": (
        rf"(?<=[{_KO_STEMS}]고)\s+(?!싶|있|계|나[서면니]|말[고았]|하[는네]|해서|했)"
        rf"|(?<=[{_KO_STEMS}]고요)\s+|(?<=[는은인한던건큰간된온난]데)요?\s+"
        r"|(?<=지만)\s+|(?<=[으하시]며)\s+|(?<=니까)\s+"
        r"|(?<=[어아에세해네게까래려여워와줘죠돼]요)\s+|(?<=니다)\s+"
    ),
    "th": r"(?=แล้ว(?:ขอ|ส่ง|ช่วย))",
    "tr": r"(?<=[a-zçğıöşü][a-zçğıöşü][a-zçğıöşü][ıiuü]p)(?<!sahip)(?<!takip)(?<!rakip)\s+",
}
_SENTENCE_END = re.compile(r"(?<=[.!?؟।])\s+|\s*\n+\s*|\s+[-–—•]+\s+|\s*[;؛…。！？।]+\s*")
_COMMA = r"(?:,\s+|\s*[،，、]\s*)"
_COMMA_OR_SIGN = r"\s*[&+＋]\s*"
# Where no spaces stand between words, one ends a clause; but not beside a name in other letters.
_BARE_SPACE = r"(?<![\x21-\x7e])\s+(?![\x21-\x7e])"


def _inner_cut(language: str, conjunctions: str) -> re.Pattern[str]:
    longest_first = sorted(conjunctions.split(", "), key=len, reverse=True)
    words = "|".join(re.escape(word) for word in longest_first)
    ways = [rf"{_COMMA}(?:(?:{words})\s+)?", rf"\s+(?:{words})\s+", _COMMA_OR_SIGN]
    if language in _UNSPACED:
        ways[:2] = [rf"(?:{_COMMA}|\s+)?(?:{words})[，、]?", _COMMA, _BARE_SPACE]
    if onto := _WRITTEN_ONTO.get(language):
        ways.append(rf"\s+(?={onto}\w{{{_ONTO_LETTERS_MIN},}})")
    if ends := _VERB_ENDS.get(language):
        ways.append(ends)
    return re.compile("|".join(ways), re.IGNORECASE)


_INNER_CUTS = {xx: _inner_cut(xx, words) for xx, words in _CONJUNCTIONS.items()}
_PLAIN_CUT = re.compile(rf"{_COMMA}|{_COMMA_OR_SIGN}")


def sentences(text: str) -> list[str]:
    return [part.strip() for part in _SENTENCE_END.split(text) if part and part.strip()]


def few_sentences(text: str) -> list[str]:
    """The sentences where there are several, at most twenty-four: of more, neighbors together."""
    found = sentences(text)
    if len(found) < 2:
        return []
    run = -(-len(found) // SENTENCES_MAX)
    return [" ".join(found[i : i + run]) for i in range(0, len(found), run)]


def clauses(text: str, language: str) -> list[str]:
    """At most five parts that may each be a request, in the order of the text."""
    parts: list[str] = []
    for sentence in sentences(text):
        parts += _cut(sentence, language)
    if len(parts) > CLAUSES_MAX:
        parts = [*parts[: CLAUSES_MAX - 1], " ".join(parts[CLAUSES_MAX - 1 :])]
    return parts


def _cut(sentence: str, language: str) -> list[str]:
    """Cuts inside a sentence where each side is long enough to be a request."""
    parts: list[str] = []
    start = 0
    for cut in _INNER_CUTS.get(language, _PLAIN_CUT).finditer(sentence):
        before, after = sentence[start : cut.start()], sentence[cut.end() :]
        if _says_enough(before, language) and _says_enough(after, language):
            parts.append(before.strip())
            start = cut.end()
    return [*parts, sentence[start:].strip()]


def _says_enough(part: str, language: str) -> bool:
    if language in _UNSPACED and (letters := _UNSPACED_LETTER.findall(part)):
        return len(letters) >= _UNSPACED_LETTERS_MIN[language]
    return len(part.split()) >= _WORDS_MIN


def windows(text: str, characters: int) -> list[str]:
    """The text itself if it is short; else runs of whole sentences of about that length."""
    if len(text) <= characters:
        return [text]
    found = [""]
    for sentence in sentences(text):
        pieces = [sentence[i : i + characters] for i in range(0, len(sentence), characters)]
        for piece in pieces:
            if found[-1] and len(found[-1]) + len(piece) > characters:
                found.append("")
            found[-1] = f"{found[-1]} {piece}".strip()
    return _spread(found)


def _spread(found: list[str]) -> list[str]:
    """The first, the last, and evenly some between: a story's errand often comes at its end."""
    if len(found) <= WINDOWS_MAX:
        return found
    step = (len(found) - 1) / (WINDOWS_MAX - 1)
    return [found[round(i * step)] for i in range(WINDOWS_MAX)]
