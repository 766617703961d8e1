"""What a message means where the conversation stands: one word for the transition table."""

from dataclasses import dataclass
from typing import Literal

from releve.core.conversation.filling import answered, revised
from releve.core.conversation.state import State
from releve.core.conversation.vocabulary import Vocabulary, words_of
from releve.core.decisions.decision import Fact, SlotName
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request
from releve.core.reading.reading import Errand, Reading

Meaning = Literal[
    "errand",
    "answer",
    "change",
    "yes",
    "no",
    "unsure",
    "thanks",
    "code_right",
    "code_wrong",
    "unclear",
]
CodeCheck = Literal["right", "wrong", "none"]

# Below this a new errand heard in the middle of a question is taken for an answer instead.
_DIGRESSION_CONFIDENCE_MIN = 0.55
_DIGRESSION_WORDS_MIN = 3


@dataclass(frozen=True, slots=True)
class Heard:
    """One message as it reaches the machine.

    `code` says whether the message carries the one-time code that was sent; `chosen` is the
    value of a button pressed instead of words, for the slot that was asked.
    """

    reading: Reading
    code: CodeCheck = "none"
    chosen: str | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """A meaning and, for an answer or a change, the request it makes."""

    meaning: Meaning
    request: Request | None = None


def new_errands(state: State, reading: Reading) -> tuple[Errand, ...]:
    """The errands a message brings that are not the one being worked on."""
    present = [guess for guess in reading.errands[: reading.present] if guess.errand != "none"]
    if state.phase in ("asking", "confirming"):
        current = state.pending[0].errand if state.pending else None
        present = [
            guess
            for guess in present
            if guess.errand != current and guess.confidence >= _DIGRESSION_CONFIDENCE_MIN
        ]
        if len(words_of(reading.text)) < _DIGRESSION_WORDS_MIN:
            present = []
    return tuple(dict.fromkeys(guess.errand for guess in present))


def understand(state: State, heard: Heard, facts: Facts, words: Vocabulary) -> Understood:
    """The meaning of a message in the present phase."""
    if state.phase == "verifying":
        return Understood(_code(heard, words))
    if state.phase == "confirming" and state.pending:
        return _confirmation(state, heard, facts, words)
    if state.phase == "asking" and state.pending and state.asked not in (None, "errand"):
        return _answer(state, state.asked, heard, facts, words)
    if new_errands(state, heard.reading):
        return Understood("errand")
    return Understood(_small_word(heard.reading.text, words))


def _code(heard: Heard, words: Vocabulary) -> Meaning:
    if heard.code == "right":
        return "code_right"
    if heard.code == "none" and not words.has("unsure", heard.reading.text):
        if words.has("no", heard.reading.text) or words.has("negations", heard.reading.text):
            return "no"
        return "unclear"
    return "code_wrong"


def _small_word(text: str, words: Vocabulary) -> Meaning:
    if words.has("thanks", text):
        return "thanks"
    if words.has("unsure", text):
        return "unsure"
    if words.has("no", text):
        return "no"
    return "yes" if words.has("yes", text) else "unclear"


def _confirmation(state: State, heard: Heard, facts: Facts, words: Vocabulary) -> Understood:
    if heard.chosen in ("yes", "no"):
        return Understood("yes" if heard.chosen == "yes" else "no")
    current = state.pending[0]
    slots = revised(current.slots, current.errand, heard.reading, facts, words)
    said = heard.reading.text
    names_other = slots.order != current.slots.order or slots.date != current.slots.date
    if names_other or slots.items != current.slots.items or slots.amount != current.slots.amount:
        return Understood("change", Request(current.errand, slots))
    if words.has("unsure", said):
        return Understood("unsure")
    refuses = words.has("no", said) or words.has("negations", said)
    agrees = words.has("yes", said)
    if new_errands(state, heard.reading) and not agrees:
        return Understood("errand")
    if agrees and not refuses:
        return Understood("yes")
    return Understood("no" if refuses else "unclear")


def _answer(
    state: State, slot: SlotName, heard: Heard, facts: Facts, words: Vocabulary
) -> Understood:
    reading = heard.reading
    if heard.chosen is not None:
        reading = Reading(heard.chosen, reading.language, reading.errands, reading.present)
    request = answered(state.pending[0], slot, reading, facts, words, state.options)
    if request is not None:
        return Understood("answer", request)
    if new_errands(state, heard.reading):
        return Understood("errand")
    meaning = _small_word(heard.reading.text, words)
    return Understood("unsure" if meaning in ("yes", "thanks") else meaning)


def known_of(request: Request) -> dict[str, Fact]:
    """What is known of a request, as facts for a brief or a record."""
    slots = request.slots
    known: dict[str, Fact] = {"errand": request.errand}
    if slots.order is not None:
        known["order"] = slots.order
    if slots.date is not None:
        known["date"] = slots.date
    if slots.amount is not None:
        known["amount"] = slots.amount
    return known
