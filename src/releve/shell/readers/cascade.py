"""A language model beside the embedded reader: asked always, or where that one is unsure.

The embedded reader reads first in any case: it is what serves when the model is slow, down, spent,
or talks nonsense, and what it heard of signals, order numbers, and addresses is never dropped. From
the model come the errands, signals besides, and the dates and amounts where the embedded
reader found none. What would be done at once, without a yes, is not believed from a model
alone.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from releve.core.reading.reading import (
    SIGNALS,
    Errand,
    ErrandGuess,
    ModelAsked,
    Reading,
    Signal,
    Slot,
)
from releve.shell.desk import Reader
from releve.shell.masking import NOBODY, Known, mask
from releve.shell.readers.language_model import LanguageModel, prompt_sha256
from releve.shell.readers.language_model_answer import ModelReading, Nonsense, parse_answer
from releve.shell.readers.model_trouble import ModelTrouble, Outcome
from releve.shell.readers.wording import printable

# The embedded reader's confidence is a probability; below this a second opinion is worth its wait.
SURE_MIN = 0.7
# A model's own figure is no probability: it is neither certain nor nothing.
_CONFIDENCE_LEAST, _CONFIDENCE_MOST = 0.05, 0.95
_GUESSES_MAX = 5
# Errands whose effects come before any yes, and the signal that backs each like its own name.
_AT_ONCE: dict[Errand, Signal] = {
    "complaint": "complaint",
    "dispute_not_my_purchase": "fraud_suspected",
    "human_agent": "asks_for_person",
}

_log = logging.getLogger(__name__)


class SecondOpinion:
    """Asks the model and puts its reading together with the first one. Shared by threads."""

    def __init__(self, model: LanguageModel, *, only_unsure: bool) -> None:
        self._model = model
        self._only_unsure = only_unsure
        self._name = model.settings.name

    @property
    def version(self) -> str:
        """The model's name and the beginning of its instructions' SHA-256."""
        return f"model {self._name} prompt {prompt_sha256()[:16]}"

    def wanted(self, first: Reading) -> bool:
        """Whether the model is to be asked after this reading."""
        if not any(sign.isalpha() for sign in first.text):
            return False
        return not self._only_unsure or first.errands[0].confidence < SURE_MIN

    def unasked(self, first: Reading) -> Reading:
        """The first reading, with the trace that it was sure enough."""
        return self._traced(first, "sure")

    @property
    def daily_budget(self) -> int:
        """How many messages a lender may ask it about in a day."""
        return self._model.settings.daily_budget

    def read_again(
        self,
        first: Reading,
        known: Known,
        *,
        market: str | None,
        today: date,
        spend: Callable[[], bool],
    ) -> Reading:
        """The reading with the model's part in it, or the first one; the trace tells which.

        `spend` takes one call from the day's budget, False where none is left.
        """
        try:
            if self._model.resting():
                return self._traced(first, "resting")
            masked = mask(printable(first.text), known, market=market, found=first.slots)
            if not spend():
                return self._traced(first, "over_budget")
            answer = self._model.ask(
                masked.text, language=first.language, market=market, today=today
            )
            heard = parse_answer(answer, masked.text, today=today)
        except ModelTrouble as trouble:
            return self._traced(first, trouble.outcome)
        except Nonsense as fault:
            _log.info("the language model's answer: %s", fault)
            return self._traced(first, "nonsense")
        slots = tuple(
            replace(
                slot,
                text=masked.put_back(slot.text),
                value=masked.put_back(slot.value) if isinstance(slot.value, str) else slot.value,
            )
            for slot in heard.slots
        )
        return self._together(first, replace(heard, slots=slots))

    def _traced(self, reading: Reading, outcome: Outcome) -> Reading:
        return replace(reading, asked=ModelAsked(self._name, prompt_sha256(), outcome))

    def _together(self, first: Reading, heard: ModelReading) -> Reading:
        said = [guess for guess in heard.errands if _believed(guess.errand, first)]
        signals = tuple(one for one in SIGNALS if one in {*first.signals, *heard.signals})
        if not said:
            return self._traced(replace(first, signals=signals), "unbacked")
        present = sum(guess.errand != "none" for guess in said)
        both = replace(
            first,
            errands=_with_others(said, first.errands),
            present=present,
            slots=_slots(first, heard.slots),
            signals=signals,
            reader=self.version,
        )
        return self._traced(both, "served")


class ModelReader:
    """The embedded reader and the second opinion as one reader, of whoever writes unknown.

    A desk keeps the two apart, because only between them the record of who writes is known.
    """

    def __init__(
        self,
        embedded: Reader,
        second: SecondOpinion,
        spend: Callable[[], bool] = lambda: True,
    ) -> None:
        self._embedded = embedded
        self._second = second
        self._spend = spend

    @property
    def version(self) -> str:
        """Both readers' versions."""
        return f"{self._embedded.version}, {self._second.version}"

    def read(
        self,
        text: str,
        *,
        language: str | None = None,
        market: str | None = None,
        today: date | None = None,
    ) -> Reading:
        """The reading; never raises on any text."""
        day = today or datetime.now(UTC).date()
        first = self._embedded.read(text, language=language, market=market, today=day)
        if not self._second.wanted(first):
            return self._second.unasked(first)
        return self._second.read_again(first, NOBODY, market=market, today=day, spend=self._spend)


def _believed(errand: Errand, first: Reading) -> bool:
    if errand not in _AT_ONCE or _AT_ONCE[errand] in first.signals:
        return True
    return any(guess.errand == errand for guess in first.errands)


def _with_others(
    said: Sequence[ErrandGuess], first: Sequence[ErrandGuess]
) -> tuple[ErrandGuess, ...]:
    """What the model heard, then the embedded reader's others, never more sure than those."""
    heard = [
        replace(guess, confidence=min(max(guess.confidence, _CONFIDENCE_LEAST), _CONFIDENCE_MOST))
        for guess in said
    ]
    cap = min(guess.confidence for guess in heard)
    named = {guess.errand for guess in heard}
    others = sorted(
        (guess for guess in first if guess.errand not in named), key=lambda g: -g.confidence
    )
    capped = [replace(guess, confidence=min(guess.confidence, cap)) for guess in others]
    return tuple([*heard, *capped][: max(_GUESSES_MAX, len(heard))])


def _slots(first: Reading, heard: Sequence[Slot]) -> tuple[Slot, ...]:
    """The embedded reader's, and of the types it found none of, the model's."""
    found = {slot.type for slot in first.slots}
    more = [slot for slot in heard if slot.type not in found]
    if not more:
        return first.slots
    every = [*first.slots, *dict.fromkeys(more)]
    return tuple(sorted(every, key=lambda slot: _place(first.text, slot)))


def _place(text: str, slot: Slot) -> int:
    # A slot's text is of the evened-out message and may not stand in the message as written.
    place = text.find(slot.text)
    return place if place >= 0 else len(text)
