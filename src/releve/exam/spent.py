"""What conversations cost: questions for each errand, and the assistant's own time for each turn.

A question is an answer that waits for something, a yes and a one-time code included. The time is
of whole turns: reading, deciding, writing the rows. A percentile is by nearest rank: the smallest
time that at least so many of a hundred turns do not go beyond.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil
from statistics import median

from releve.shell.answer import Answer


@dataclass(slots=True)
class Spent:
    """What a run of conversations took."""

    questions: list[float] = field(default_factory=list[float])
    milliseconds: list[float] = field(default_factory=list[float])

    def count(self, answers: Sequence[Answer]) -> None:
        """Take in one conversation: its questions, shared between the errands that ended in it."""
        if not answers:
            return
        asked = sum(answer["asks"] is not None for answer in answers)
        self.questions.append(asked / max(1, len(answers[-1]["outcomes"])))

    def figures(self) -> dict[str, float]:
        """The median of questions an errand, and the middle and the slow of the turns."""
        if not self.questions or not self.milliseconds:
            return {}
        return {
            "questions_per_errand_median": median(self.questions),
            "turn_milliseconds_p50": round(percentile(self.milliseconds, 50), 1),
            "turn_milliseconds_p95": round(percentile(self.milliseconds, 95), 1),
        }


def percentile(values: Sequence[float], share: int) -> float:
    """The nearest-rank percentile; `share` in 1..100. IndexError where there are no values."""
    ranked = sorted(values)
    return ranked[max(1, ceil(len(ranked) * share / 100)) - 1]
