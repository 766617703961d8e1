"""Why a language model's reading does not serve: one word for the trace, and what for the log."""

from typing import Literal

# What became of asking: `served`, or why the embedded reading serves instead.
Outcome = Literal[
    "served",
    "sure",  # the embedded reader was, and the model is asked only where it is not
    "over_budget",
    "busy",
    "resting",
    "timeout",
    "unreachable",
    "refused",
    "too_long",
    "nonsense",
    "unbacked",  # what would be done at once is not believed from a model alone
]


class ModelTrouble(Exception):
    """The model gave no usable answer. No text of the customer's or the model's is in it."""

    def __init__(self, outcome: Outcome, detail: str = "") -> None:
        super().__init__(f"{outcome}: {detail}" if detail else outcome)
        self.outcome: Outcome = outcome
