"""Which signals are heard in a message: in all of it, in a sentence, and in a clause.

Danger, a right, or a wish for a person is often said beside an errand, which drowns it: of 729
held-out messages that say one in a sentence after another errand, the whole message's judgement
hears 506, with its sentences and clauses 705; of 714 joined by a comma 527 and 637. Of 1,128
without, 6 are then heard falsely. The less of a message speaks, the clearer it must.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from releve.core.reading.reading import ERRANDS, SIGNALS, Errand, Signal
from releve.shell.readers.heads import Judgement

# Nats above its threshold from which a signal of a sentence or of a clause counts.
_SENTENCE_MIN, _CLAUSE_MIN = 1.0, 4.0
# Where all of a short message is so far below every threshold, no sentence was heard to say one.
_SILENT = -8.0
# Nats above its threshold below which danger in all of a message is hardly heard.
_FAINT = 1.0
_SIGNAL_OF_ERRAND: dict[Errand, Signal] = {
    "human_agent": "asks_for_person",
    "complaint": "complaint",
}
# What somebody who despairs of paying sounds like, too.
_OF_DESPAIR: frozenset[Errand] = frozenset(
    ("none", "payment_plan", "extend_due_date", "payoff", "human_agent", "close_account_or_gdpr")
)
_SURE = 0.5
_PLAIN, _PLAINLY = 0.8, 0.9
_GUESS_ASKED = 0.05
# A sentence that is about no errand: who sighs that the debts are too much asks for a plan.
_NO_ERRAND = 0.9
_ORDER_CHARACTERS_MIN = 20


@dataclass(frozen=True, slots=True)
class Judgements:
    """What the heads hold of a text (or of its windows), of its sentences, and of its clauses."""

    text: Sequence[Judgement]
    sentences: Sequence[Judgement]
    clauses: Sequence[Judgement]

    def hear(self, signal: Signal) -> bool:
        """Whether the signal is heard in any of them."""
        kinds = ((self.text, 0.0), (self.sentences, _SENTENCE_MIN), (self.clauses, _CLAUSE_MIN))
        return any(one.signals[signal] > least for kind, least in kinds for one in kind)

    def hear_danger(self, odds: Mapping[Errand, float]) -> bool:
        """Whether life is in danger.

        Danger that is hardly heard, in words that a plain errand explains ("scrap the late fee"),
        is none: of the messages of danger that sound as much like such an errand, each is heard
        four times as far above the line. Nor is it danger that is hardly heard in a sentence
        about an errand ("the debts are too much for me").
        """
        plain = any(odds[errand] > _PLAIN for errand in ERRANDS if errand not in _OF_DESPAIR)
        least = _FAINT if plain else 0.0
        parts = [(one, _CLAUSE_MIN) for one in self.clauses]
        for one in self.sentences:
            alone = one.errands["none"] > _NO_ERRAND
            parts.append((one, _SENTENCE_MIN if alone else _CLAUSE_MIN))
        parts += [(one, least) for one in self.text]
        return any(one.signals["self_harm_risk"] > least for one, least in parts)


def may_say_more(text: Sequence[Judgement]) -> bool:
    """Whether sentences are worth listening to, by what all of the message sounds like.

    A long message, judged in several windows, drowns any of its sentences.
    """
    return len(text) > 1 or max(text[0].signals.values()) > _SILENT


def signals_heard(
    text: str, judgements: Judgements, odds: Mapping[Errand, float], present: Sequence[Errand]
) -> tuple[Signal, ...]:
    """The signals that are heard, and those that a sure errand says by itself.

    Two short words ("ok confirm") instruct nobody: that they sound like orders hands nothing over.
    A sure complaint about whoever answered speaks of people and reaches one: it asks for nobody
    besides, unless that is among its requests.
    """
    raised = {signal for signal in SIGNALS if judgements.hear(signal)}
    if not judgements.hear_danger(odds):
        raised.discard("self_harm_risk")
    if len(text) <= _ORDER_CHARACTERS_MIN and len(text.split()) <= 2:
        raised.discard("injection")
    if odds["complaint"] > _PLAINLY and odds["human_agent"] < _GUESS_ASKED:
        raised.discard("asks_for_person")
    raised |= {
        signal
        for errand, signal in _SIGNAL_OF_ERRAND.items()
        if errand in present and odds[errand] > _SURE
    }
    return tuple(signal for signal in SIGNALS if signal in raised)
