"""What is done without a yes, and how sure the reader must be of it.

A report of a stranger's purchase locks the account, and a complaint is registered, at once: no
question stands between a customer and safety. Where a reader is less sure than this, one question
does, so that nobody is locked out for asking what they bought.

Measured on `tests/measure/held_out.py`: of 143 messages that a reader rightly took for one of the
two, 5 are asked about; of 17 that it wrongly took for one, 4 are not.
"""

from collections.abc import Mapping

from releve.core.decisions.decision import Ask, Option, Reply
from releve.core.reading.reading import Errand, Reading, Signal

SURE: Mapping[Errand, float] = {"complaint": 0.87, "dispute_not_my_purchase": 0.70}
_QUESTIONS: Mapping[Errand, str] = {
    "complaint": "ask-register-complaint",
    "dispute_not_my_purchase": "ask-report-stranger",
}
# Another head of the reader that says the same makes it plain. The signal `complaint` is none: a
# reader raises it for the errand by itself.
_SAME: Mapping[Errand, Signal] = {"dispute_not_my_purchase": "fraud_suspected"}


def is_unsure(errand: Errand, reading: Reading) -> bool:
    """Whether the errand would be done at once, and was heard too faintly for that."""
    if errand not in _QUESTIONS or _SAME.get(errand) in reading.signals:
        return False
    heard = (guess.confidence for guess in reading.errands if guess.errand == errand)
    return max(heard, default=0.0) < SURE[errand]


def question_of(errand: Errand) -> Ask:
    """Whether it was meant: yes or no. KeyError for an errand that is never done at once."""
    options = (Option("yes", Reply("confirm-yes")), Option("no", Reply("confirm-no")))
    return Ask("confirm", Reply(_QUESTIONS[errand]), options)
