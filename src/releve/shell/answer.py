"""An answer as it leaves: worded lines, what is asked, and the receipts of what was done.

Here a promise is checked: a line that says something was done is built only with the evidence
record that proves it.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from releve.core.conversation.machine import Step
from releve.core.conversation.state import State
from releve.core.decisions.decision import Ask, Fact, Reply
from releve.core.decisions.effect import Effect, as_record
from releve.core.values.money import Money
from releve.shell.wording import Wording


class PromiseTrouble(Exception):
    """A reply would have said that something was done without a record of it."""


def fact_row(fact: Fact) -> Any:
    """A fact as JSON: money as {"amount", "currency"} in minor units, a day as {"date"}."""
    if isinstance(fact, Money):
        return {"amount": fact.amount_minor, "currency": fact.currency}
    if isinstance(fact, date):
        return {"date": fact.isoformat()}
    return fact


def lines_of(replies: Iterable[Reply], wording: Wording, language: str) -> list[dict[str, Any]]:
    """Replies that claim nothing done."""
    return [
        {
            "message": reply.message,
            "text": wording.say(reply, language),
            "facts": {name: fact_row(fact) for name, fact in reply.facts.items()},
        }
        for reply in replies
    ]


def done_lines(
    step: Step, evidence_id: str | None, wording: Wording, language: str
) -> list[dict[str, Any]]:
    """Replies that say something was done, each with its evidence; PromiseTrouble without."""
    if step.done and (not step.effects or evidence_id is None):
        raise PromiseTrouble(f"{step.done[0].message} has no effect and no record behind it")
    lines = lines_of(step.done, wording, language)
    for line in lines:
        line["evidence"] = evidence_id
    return lines


def asks_row(asks: Ask | None, wording: Wording, language: str) -> dict[str, Any] | None:
    """The question in the contract's form (section 3), with worded options."""
    if asks is None:
        return None
    options = [
        {"value": option.value, "label": wording.say(option.label, language)}
        for option in asks.options
    ]
    return {"slot": asks.slot, "options": options}


def answer_row(
    *,
    state: State,
    lines: list[dict[str, Any]],
    asks: Mapping[str, Any] | None,
    effects: Iterable[Effect],
    evidence_id: str | None,
) -> dict[str, Any]:
    """One answer, as stored and as sent."""
    return {
        "language": state.language,
        "phase": state.phase,
        "lines": lines,
        "asks": asks,
        "effects": [as_record(effect) | {"evidence": evidence_id} for effect in effects],
        "outcomes": [
            {"errand": o.errand, "outcome": o.kind} | ({"code": o.code} if o.code else {})
            for o in state.outcomes
        ],
        "evidence": evidence_id,
    }
