"""What one event of a conversation leads to, and what a handler sees of it."""

from dataclasses import dataclass

from releve.core.conversation.meaning import Heard, Understood
from releve.core.conversation.state import State
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.decisions.decision import Ask, Decision, Reply
from releve.core.decisions.effect import Effect
from releve.core.decisions.facts import Facts
from releve.core.decisions.promise import Promise
from releve.core.decisions.request import Request


@dataclass(frozen=True, slots=True)
class Decided:
    """One request and what the rules said to it: the matter of an evidence record."""

    request: Request
    decision: Decision


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What waits for a person's yes: the request, its effects, and the day of the answer."""

    request: Request
    effects: tuple[Effect, ...]
    promise: Promise


@dataclass(frozen=True, slots=True)
class Step:
    """What one event leads to.

    `effects` are to be applied now, `done` replies said only once they are. `more` says that
    something is still pending: apply, read the books again, and call `proceed`. `suggested` is
    not done before a person has said yes to it.
    """

    state: State
    replies: tuple[Reply, ...] = ()
    asks: Ask | None = None
    effects: tuple[Effect, ...] = ()
    done: tuple[Reply, ...] = ()
    decided: tuple[Decided, ...] = ()
    send_code: bool = False
    more: bool = False
    suggested: Suggestion | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """All that a handler sees: where we stand, what was heard, and what is known."""

    state: State
    heard: Heard
    understood: Understood
    facts: Facts
    words: Vocabulary
