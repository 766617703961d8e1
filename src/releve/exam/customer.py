"""The simulated customer: says what the case opens with and answers what it is asked.

It sees what a customer sees, the answer's `asks`, and nothing else of the lender.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from releve.exam.case import Case
from releve.shell.answer import Answer

# A conversation that goes on longer is broken off, and graded as it stands.
TURNS_MAX = 30


@dataclass(slots=True)
class SimulatedCustomer:
    """One customer in one conversation. `code` gives the one-time code that was sent."""

    case: Case
    code: Callable[[], str | None]
    _opened: int = 0
    _asked: dict[str, int] = field(default_factory=dict[str, int])

    def next_text(self, answer: Answer | None) -> str | None:
        """What is said next, or None when there is nothing left to say."""
        asks = answer["asks"] if answer else None
        if asks is not None:
            return self._reply_to(asks["slot"])
        if answer is not None and answer["phase"] == "with_person":
            return None
        texts = self.case.conversation.opens_with
        if self._opened == len(texts):
            return None
        self._opened += 1
        return texts[self._opened - 1]

    def _reply_to(self, slot: str) -> str:
        answers = self.case.conversation.answers
        if slot == "identity_code" and slot not in answers:
            return self._code()
        given = answers.get(slot, answers.get("default", "?"))
        if isinstance(given, str):
            return given
        turn = self._asked.get(slot, 0)
        self._asked[slot] = turn + 1
        return given[min(turn, len(given) - 1)]

    def _code(self) -> str:
        right = self.code() or ""
        if self.case.person.can_verify:
            return right
        # Any code but the right one, of the same length.
        return "".join(str((int(sign) + 1) % 10) for sign in right) or "000000"
