"""An answer as it leaves: worded lines, what is asked, and the receipts of what was done.

Here claims are checked: a line that says something was done is built only with the evidence
record that proves it, and one that says something will be done only with its obligation.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any, NotRequired, TypedDict

from releve.core.conversation.state import Outcome, State
from releve.core.decisions.decision import Ask, Fact, Reply
from releve.core.decisions.effect import Effect, as_record
from releve.core.obligations.claim import NOTHING, Backing, receipt
from releve.core.values.money import Money
from releve.shell.wording import Wording


class Line(TypedDict):
    """One sentence or list line: the catalog's message id, its words, and its facts as JSON."""

    message: str
    text: str
    facts: dict[str, Any]
    evidence: NotRequired[str | None]
    obligation: NotRequired[str | None]


class Choice(TypedDict):
    """One option: what goes back as `chosen`, and what the customer sees."""

    value: str
    label: str


class Asks(TypedDict):
    """The question in the contract's form (section 3)."""

    slot: str
    options: list[Choice]


class Ended(TypedDict):
    """How one errand ended; `code` is the refusal code or the handover's reason."""

    errand: str
    outcome: str
    code: NotRequired[str]


class Answer(TypedDict):
    """One answer, as stored with its turn and as sent. `effects` are in the contract's form."""

    conversation: str
    message: str
    language: str
    locale: str
    phase: str
    lines: list[Line]
    asks: Asks | None
    effects: list[dict[str, Any]]
    outcomes: list[Ended]
    evidence: str | None
    repeated: NotRequired[bool]


def fact_row(fact: Fact) -> Any:
    """A fact as JSON: money as {"amount", "currency"} in minor units, a day as {"date"}."""
    if isinstance(fact, Money):
        return {"amount": fact.amount_minor, "currency": fact.currency}
    if isinstance(fact, date):
        return {"date": fact.isoformat()}
    return fact


def lines_of(
    replies: Iterable[Reply], wording: Wording, language: str, backing: Backing = NOTHING
) -> list[Line]:
    """Replies with their proofs. PromiseTrouble for what nothing of `backing` stands behind."""
    return [_line(reply, wording, language, backing) for reply in replies]


def _line(reply: Reply, wording: Wording, language: str, backing: Backing) -> Line:
    proof = receipt(reply, wording.claim(reply.message), backing)
    line: Line = {
        "message": reply.message,
        "text": wording.say(reply, language),
        "facts": {name: fact_row(fact) for name, fact in reply.facts.items()},
    }
    if proof.evidence is not None:
        line["evidence"] = proof.evidence
    if proof.obligation is not None:
        line["obligation"] = proof.obligation
    return line


def asks_row(asks: Ask | None, wording: Wording, language: str) -> Asks | None:
    """The question in the contract's form (section 3), with worded options."""
    if asks is None:
        return None
    options: list[Choice] = [
        {"value": option.value, "label": wording.say(option.label, language)}
        for option in asks.options
    ]
    return {"slot": asks.slot, "options": options}


def answer_row(
    *,
    conversation: str,
    message: str,
    state: State,
    locale: str,
    lines: list[Line],
    asks: Asks | None,
    effects: Iterable[Effect],
    evidence_id: str | None,
) -> Answer:
    """One answer, as stored and as sent."""
    return {
        "conversation": conversation,
        "message": message,
        "language": state.language,
        "locale": locale,
        "phase": state.phase,
        "lines": lines,
        "asks": asks,
        "effects": [as_record(effect) | {"evidence": evidence_id} for effect in effects],
        "outcomes": [_ended(outcome) for outcome in state.outcomes],
        "evidence": evidence_id,
    }


def _ended(outcome: Outcome) -> Ended:
    ended: Ended = {"errand": outcome.errand, "outcome": outcome.kind}
    if outcome.code is not None:
        ended["code"] = outcome.code
    return ended
