"""The reader that comes with the product: offline, on one core, in milliseconds a message.

Two sentence encoders and linear heads say what a message is about (see `features`, `heads`);
languages and slots have modules of their own. Where the "several" head holds that a message has
more than one request, its clauses are read one by one. A long message is read in windows: the
encoders would see only its beginning.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import TextIO

from releve.core.reading.reading import (
    ERRANDS,
    Errand,
    ErrandGuess,
    Reading,
)
from releve.shell.readers.clauses import clauses, few_sentences, windows
from releve.shell.readers.features import FeatureMaker, Features
from releve.shell.readers.heads import (
    HEADS_FOLDER,
    LIGHT_SURE,
    Heads,
    HeadsError,
    Judgement,
    load_heads,
)
from releve.shell.readers.languages import identify
from releve.shell.readers.lines import Bytes, Message, stream
from releve.shell.readers.signals import Judgements, may_say_more, signals_heard
from releve.shell.readers.slots.find import find_slots
from releve.shell.readers.wording import printable

LANGUAGES = frozenset(
    "en sv nb da fi de nl fr es it pt pl cs "  # read best: a thousand examples each and more
    "sk ro hu el bg hr sl et lv lt tr ar he uk ru ja ko zh vi hi fa th id".split()
)

_GUESSES_MAX = 5
_GUESS_MIN = 0.01
_SEVERAL_MIN = -2.0
_CLAUSE_MIN = 0.5
_CLAUSE_SURE = 0.9
_PART_LIGHT_SURE = 0.65
_WHOLE_MIN = 0.05
_PRESENT_MAX = 3
_BEFORE_OTHERS = 1e-4
_WINDOW_CHARACTERS = 400
Odds = dict[Errand, float]


class EmbeddedReader:
    """Reads messages; one instance may be shared by threads, which then take turns."""

    def __init__(self, home: Path, heads: Path = HEADS_FOLDER) -> None:
        self._heads: Heads = load_heads(heads)
        self._maker = FeatureMaker(home)
        self._turn = Lock()

    @property
    def version(self) -> str:
        """What read: its name and the hash of the sentences it learned from."""
        return f"embedded {self._heads.digest[:16]}"

    def read(
        self,
        text: str,
        *,
        language: str | None = None,
        market: str | None = None,
        today: date | None = None,
    ) -> Reading:
        """What the message is about.

        `language` is the customer's own (ISO 639-1): the message may be in another. `market` is
        ISO 3166-1 alpha-2 in lower case. `today` dates relative dates; unset, the machine's day.
        """
        return self.read_many([Message(text, language, market, today)])[0]

    def read_many(self, messages: Sequence[Message]) -> list[Reading]:
        """The readings of some messages, in order.

        The second encoder is read once for all of them, which is where its time goes; a
        message's reading is what it is alone, but for the rounding of long sums.
        """
        with self._turn:
            plain = [printable(message.text) for message in messages]
            spoken = [
                identify(text, prior=message.language, allowed=LANGUAGES)
                if _says_something(text)
                else message.language or "en"
                for text, message in zip(plain, messages, strict=True)
            ]
            parts = [
                windows(text, _WINDOW_CHARACTERS) if _says_something(text) else [] for text in plain
            ]
            made = iter(
                self._maker.light(
                    [part for one in parts for part in one],
                    [xx for xx, one in zip(spoken, parts, strict=True) for _ in one],
                )
            )
            return [
                self._read(message, text, language, list(islice(made, len(one))))
                for message, text, language, one in zip(messages, plain, spoken, parts, strict=True)
            ]

    def _read(
        self, message: Message, plain: str, language: str, made: Sequence[Features]
    ) -> Reading:
        if not _says_something(plain):
            return Reading(message.text, language, (ErrandGuess("none", 1.0),), 0)
        sure = LIGHT_SURE if len(made) == 1 else _PART_LIGHT_SURE
        judgements = [self._heads.judge(one, self._maker.e5, sure) for one in made]
        odds = _mean_odds(judgements)
        asked = clauses(plain, language) if judgements[0].several > _SEVERAL_MIN else []
        asked = asked if len(asked) > 1 else []
        said = few_sentences(plain) if may_say_more(judgements) else []
        judged = self._judge(said, asked, language)
        parts = Judgements(judgements, [judged[o] for o in said], [judged[o] for o in asked])
        present = _present(odds, parts.clauses)
        day = message.today or datetime.now(UTC).date()
        return Reading(
            text=message.text,
            language=language,
            errands=_guesses(odds, present),
            present=len([e for e in present if e != "none"]),
            slots=find_slots(plain, language=language, market=message.market, today=day),
            signals=signals_heard(plain, parts, odds, present),
        )

    def _judge(
        self, said: Sequence[str], asked: Sequence[str], language: str
    ) -> dict[str, Judgement]:
        """Of each sentence said and each clause asked.

        A sentence is asked for signals only, for which USE's languages need no e5.
        """
        sure = dict.fromkeys(said, 0.0) | dict.fromkeys(asked, _PART_LIGHT_SURE)
        made = self._maker.light(list(sure), [language] * len(sure))
        return {
            part: self._heads.judge(one, self._maker.e5, sure[part])
            for part, one in zip(sure, made, strict=True)
        }


def _present(odds: Odds, clauses: Sequence[Judgement]) -> list[Errand]:
    """The errands held to be in the message, in the order said; `none` alone where nothing.

    Clauses are asked where the "several" head does not speak clearly against it. A clause
    counts where it is sure, and backed by the whole message or very sure.
    """
    best = max(ERRANDS, key=lambda e: odds[e])
    if not clauses:
        return [best]
    said: Odds = {}
    for judgement in clauses:
        errand = max(ERRANDS, key=lambda e: judgement.errands[e])
        chance = judgement.errands[errand]
        backed = odds[errand] >= _WHOLE_MIN or chance > _CLAUSE_SURE
        if errand != "none" and backed and chance > max(_CLAUSE_MIN, said.get(errand, 0.0)):
            said[errand] = chance
    if best != "none" and odds[best] > _CLAUSE_MIN:
        said.setdefault(best, odds[best])
    if len(said) < 2:
        return [best]
    kept = sorted(said, key=lambda e: -said[e])[:_PRESENT_MAX]
    first = max(kept, key=lambda e: odds[e])
    for errand in kept:
        odds[errand] = min(max(odds[errand], said[errand]), 1 - _BEFORE_OTHERS)
    # What the whole message sounds like most stays the best guess.
    odds[first] = max(odds[errand] for errand in kept) + _BEFORE_OTHERS
    return [errand for errand in said if errand in kept]


def _says_something(text: str) -> bool:
    return any(sign.isalnum() for sign in text)


def _mean_odds(judgements: Sequence[Judgement]) -> Odds:
    """The errands' probabilities: of the text, or the mean over the windows of a long one."""
    share = 1 / len(judgements)
    return {e: sum(j.errands[e] for j in judgements) * share for e in ERRANDS}


def _guesses(odds: Odds, present: Sequence[Errand]) -> tuple[ErrandGuess, ...]:
    """The present errands first, then the likeliest others, never more sure than those."""
    ranked: list[Errand] = sorted(odds.keys(), key=lambda e: -odds[e])
    others: list[Errand] = [e for e in ranked if e not in present and odds[e] >= _GUESS_MIN]
    cap = min(odds[e] for e in present)
    chosen = (*present, *others)[: max(_GUESSES_MAX, len(present))]
    return tuple(
        ErrandGuess(e, round(odds[e] if e in present else min(odds[e], cap), 4)) for e in chosen
    )


def read_lines(home: Path, lines: Bytes, out: TextIO, errors: TextIO) -> int:
    """Reads a stream of messages (see `lines`); the exit status.

    0: every line has its reading, also where a line was no message and standard error says so.
    2: there are no heads to read with.
    """
    try:
        reader = EmbeddedReader(home)
    except HeadsError as fault:
        errors.write(f"releve read: {fault}\n")
        return 2
    stream(reader, lines, out, errors)
    return 0
