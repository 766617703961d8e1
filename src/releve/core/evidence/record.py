"""An evidence record: who asked, what was known, which rules, what was decided, what changed.

A record's body is canonical JSON (sorted keys, no spaces, UTF-8), so that the same record is the
same bytes everywhere. Text people wrote is not in it: its SHA-256 is, and the text stays with
the conversation, where it can be erased.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date

from releve.core.catalog import PROCEDURES
from releve.core.conversation.machine import Decided
from releve.core.decisions.decision import Act, Ask, Decision, Inform, Refuse, Reply
from releve.core.decisions.effect import Effect, as_record
from releve.core.decisions.facts import Facts
from releve.core.reading.reading import Reading
from releve.core.values.money import Money


def canonical(body: Mapping[str, object]) -> str:
    """The one way to write a record's body."""
    return json.dumps(
        body, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_plain
    )


def digest(text: str) -> str:
    """SHA-256 of a text in hexadecimal; lone surrogates are kept apart, never an error."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Money):
        return {"amount_minor": value.amount_minor, "currency": value.currency}
    raise TypeError(f"{type(value).__name__} has no place in a record")


def turn_record(
    *,
    asked_by: str,
    conversation: str,
    message: str,
    at: str,
    reader: str,
    reading: Reading,
    facts: Facts,
    decided: Sequence[Decided],
    effects: Sequence[Effect],
) -> dict[str, object]:
    """The body of one turn's record."""
    return {
        "kind": "turn",
        "asked_by": asked_by,
        "conversation": conversation,
        "message": message,
        "at": at,
        "today": facts.today,
        "heard": {
            "text_sha256": digest(reading.text),
            "reader": reader,
            "language": reading.language,
            "errands": [[g.errand, g.confidence] for g in reading.errands[:3]],
            "signals": list(reading.signals),
        },
        "rules": {"policy": facts.policy.version, "market": facts.market.version},
        "decisions": [_decided(one, facts) for one in decided],
        "effects": [as_record(effect) for effect in effects],
    }


def _decided(one: Decided, facts: Facts) -> dict[str, object]:
    procedure = PROCEDURES.get(one.request.errand)
    sections = procedure.policy if procedure else ()
    order = facts.book.order(one.request.slots.order) if one.request.slots.order else None
    known = [order] if order else list(facts.book.owing)
    return {
        "errand": one.request.errand,
        "slots": {k: v for k, v in asdict(one.request.slots).items() if v},
        "policy": {name: facts.policy.section(name) for name in sections},
        "known": [asdict(order) for order in known],
        "decision": _decision(one.decision),
    }


def _decision(decision: Decision) -> dict[str, object]:
    if isinstance(decision, Act):
        return {"act": [as_record(effect) for effect in decision.effects]}
    if isinstance(decision, Ask):
        return {"ask": decision.slot, "options": [o.value for o in decision.options]}
    if isinstance(decision, Inform):
        return {"inform": [_reply(r) for r in decision.replies], "already": decision.already}
    if isinstance(decision, Refuse):
        return {"refuse": decision.code, "said": [_reply(r) for r in decision.replies]}
    return {"pass_on": decision.reason}


def _reply(reply: Reply) -> dict[str, object]:
    return {"message": reply.message, "facts": dict(reply.facts)}
