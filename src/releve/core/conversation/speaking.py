"""Which language a conversation goes on in, and signs that say yes or no in every one of them."""

import re
from collections.abc import Collection
from dataclasses import replace

from releve.core.conversation.state import State
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.reading.reading import Reading

# Less than this is too little to tell a language by, or to change it for.
_WORDS_TO_SWITCH, _LETTERS_TO_SWITCH = 3, 12
# A text of a script that puts no spaces between words has enough of them with so many letters.
_UNSPACED_TO_SWITCH = 10
_UNSPACED = re.compile(r"[\u0e01-\u0e4e\u3040-\u30ff\u3400-\u9fff]")
_YES_SIGNS = re.compile("[\U0001f44d\U0001f44c\u2705\u2714\U0001f197\U0001f646]")
_NO_SIGNS = re.compile("[\U0001f44e\u274c\U0001f6ab\U0001f645\u2716\u26d4]")
# Skin tones, the joiner, and what asks for the colored form of a sign.
_SHADES = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\u200d]")


def goes_on_in(state: State, reading: Reading, served: Collection[str]) -> State:
    """The state in the language written, if it is served and enough was said in it."""
    switch = (
        reading.language != state.language and reading.language in served and _enough(reading.text)
    )
    return replace(state, language=reading.language) if switch else state


def _enough(text: str) -> bool:
    if len(_UNSPACED.findall(text)) >= _UNSPACED_TO_SWITCH:
        return True
    letters = sum(sign.isalpha() for sign in text)
    return letters >= _LETTERS_TO_SWITCH and len(text.split()) >= _WORDS_TO_SWITCH


def spelled_out(text: str, words: Vocabulary) -> str:
    """The text with a thumb up or down, a tick or a cross, as the word that it stands for."""
    if not (_YES_SIGNS.search(text) or _NO_SIGNS.search(text)):
        return text
    text = _SHADES.sub("", text)
    text = _YES_SIGNS.sub(f", {words.yes[0].lstrip('=^')}, ", text)
    return _NO_SIGNS.sub(f", {words.no[0].lstrip('=^')}, ", text)
