"""What one turn was decided on, whole, and what the machine made of it: enough to decide it again.

A turn is `hear`, then `proceed` for as long as something is pending, each on the books as they were
read then. Rules that many turns share (policy, the market's rules, levels, words) are named by the
SHA-256 of their canonical JSON and kept once; all else is in the turn's own document.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from releve.core.conversation.machine import hear, topic_of
from releve.core.conversation.meaning import Heard
from releve.core.conversation.pending import hand_over, proceed
from releve.core.conversation.state import State
from releve.core.conversation.step import Step
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.decisions.facts import Facts
from releve.core.evidence.plain_values import decoded, encoded
from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.merchant_book import MerchantBook
from releve.core.rules.autonomy import Autonomy, Waiting
from releve.core.rules.market import MarketRules
from releve.core.rules.policy import Policy

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Books:
    """What the books said to one step: of whose conversation it is, and the merchant's side."""

    book: CustomerBook
    merchant: MerchantBook | None = None


@dataclass(frozen=True, slots=True)
class RulesNamed:
    """The rules of a turn, each by the SHA-256 of its canonical JSON."""

    policy: str
    market: str
    authority: str
    words: str


@dataclass(frozen=True, slots=True)
class TurnInputs:
    """All that the machine was given. `books` has one entry a step.

    `program` is what decided: a digest of the core's own code. `trouble` is set where the turn
    went to a person because something could not be promised. `waiting` are the writer's own
    proposals that waited for a person's yes.
    """

    program: str
    today: date
    closed: frozenset[date]
    state: State
    heard: Heard
    books: tuple[Books, ...]
    waiting: tuple[Waiting, ...]
    rules: RulesNamed
    trouble: bool = False


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a turn by value. `authority` is without what waits of the writer."""

    policy: Policy
    market: MarketRules
    authority: Autonomy
    words: Vocabulary


@dataclass(frozen=True, slots=True)
class Decision:
    """One step with the facts that it was taken on."""

    facts: Facts
    step: Step


def digest_of(content: str) -> str:
    """SHA-256 of a rule's canonical JSON, in hexadecimal."""
    return hashlib.sha256(content.encode()).hexdigest()


def document(inputs: TurnInputs, steps: Sequence[Step]) -> str:
    """The turn's document in canonical JSON: its inputs, and what came of them."""
    return encoded({"format": FORMAT, "inputs": inputs, "outcome": [outcome(s) for s in steps]})


def inputs_from(written: Mapping[str, Any]) -> TurnInputs:
    """The inputs of a parsed document. Raises NoSuchValue."""
    return decoded(TurnInputs, written["inputs"])


def decide(inputs: TurnInputs, rules: Rules) -> tuple[Decision, ...]:
    """Every step that the core takes on these inputs, under these rules.

    A turn that goes on for more steps than there are books is cut there: what the books would have
    said next is not known.
    """
    autonomy = replace(rules.authority, waiting=inputs.waiting)
    decisions: list[Decision] = []
    for number, books in enumerate(inputs.books):
        facts = Facts(
            books.book,
            rules.policy,
            rules.market,
            inputs.today,
            inputs.closed,
            books.merchant,
            autonomy,
        )
        if number == 0:
            step = first_step(
                inputs.state, inputs.heard, facts, rules.words, trouble=inputs.trouble
            )
        else:
            step = proceed(decisions[-1].step.state, facts)
        decisions.append(Decision(facts, step))
        if not step.more:
            break
    return tuple(decisions)


def first_step(
    state: State, heard: Heard, facts: Facts, words: Vocabulary, *, trouble: bool = False
) -> Step:
    """What a message leads to first; in trouble it goes to a person, and nothing else is done."""
    if trouble:
        return hand_over(state, "system_trouble", topic_of(state, heard.reading))
    return hear(state, heard, facts, words)


def outcome(step: Step) -> dict[str, Any]:
    """A step as a document keeps it: values of a kind have its name with them."""
    return {
        "state": step.state,
        "replies": [*step.replies, *step.done],
        "asks": step.asks,
        "effects": [_named(one) for one in step.effects],
        "decided": [[one.request, _named(one.decision)] for one in step.decided],
        "suggested": step.suggested and [_named(one) for one in step.suggested.effects],
        "send_code": step.send_code,
        "more": step.more,
    }


def _named(value: object) -> list[object]:
    return [type(value).__name__, value]


def plain_outcome(steps: Sequence[Step]) -> Any:
    """The outcome of steps as parsed JSON, to be held against a document's."""
    return json.loads(encoded([outcome(step) for step in steps]))
