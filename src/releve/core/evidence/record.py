"""An evidence record: who asked, what was known, which rules, what was decided, what changed.

A record's body is canonical JSON (sorted keys, no spaces, UTF-8), so that the same record is the
same bytes everywhere. What a customer wrote and was answered is not in it: their SHA-256 is, and
the words stay with the conversation, where they can be erased.

What was known is the customer's book as the decision saw it: the orders it concerned in full,
of all others what they owe. Rules are cited by version and by value: the policy sections that
the procedure reads, and the market's rules in force on the day.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any, cast

from releve.core.catalog import PROCEDURES
from releve.core.conversation.step import Decided
from releve.core.decisions.decision import Act, Ask, Decision, Inform, Refuse, Reply
from releve.core.decisions.effect import Effect, as_record, orders_of
from releve.core.decisions.facts import Facts
from releve.core.decisions.promise import Promise
from releve.core.decisions.request import Request
from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.order import Order
from releve.core.reading.reading import Reading
from releve.core.rules.autonomy import Autonomy
from releve.core.rules.market import RULES
from releve.core.values.money import Money

_YEAR = timedelta(days=365)
# What sends a conversation to a person when no procedure was asked.
_ALWAYS_READ = ("identity", "human_agent")


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asked, where, and when; `identified` as it was before this message."""

    customer: str
    identified: bool
    channel: str
    conversation: str
    message: str
    at: str


@dataclass(frozen=True, slots=True)
class Weighed:
    """A decision with the facts it was made on: a later one in the same turn may know more."""

    decided: Decided
    facts: Facts


def canonical(body: Mapping[str, Any]) -> str:
    """The one way to write a record's body. TypeError or ValueError for what has no JSON."""
    return _CANONICAL.encode(body)


def digest(text: str) -> str:
    """SHA-256 of a text in hexadecimal; lone surrogates are kept apart, never an error."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def says(part: str, *, answer: str, said: str, effects: Sequence[Mapping[str, Any]]) -> bool:
    """Whether the person's part of a turn's record has these digests, and these effects in order.

    Seen without parsing it: keys are sorted, and within words a quotation mark is written with a
    backslash, so that no words of anybody's can stand for keys. False may mean another order.
    """
    return (
        part.startswith(f'{{"answer_sha256":"{answer}","decisions":[')
        and f'],"effects":[{",".join(map(canonical, effects))}],"heard":{{' in part
        and f',"said_sha256":"{said}","signals":[' in part
    )


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Money):
        return {"amount_minor": value.amount_minor, "currency": value.currency}
    raise TypeError(f"{type(value).__name__} has no place in a record")


# Made once: json.dumps would make one for every record that is written or verified.
_CANONICAL = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=_plain
)


def turn_record(
    *,
    asked: Asked,
    said: str,
    answer: Mapping[str, Any],
    reader: str,
    reading: Reading,
    facts: Facts,
    weighed: Sequence[Weighed],
    effects: Sequence[Effect],
    promises: Sequence[Promise] = (),
    inputs_sha256: str | None = None,
) -> dict[str, Any]:
    """The body of one turn's record. `said` and `answer` as the turn keeps them.

    `inputs_sha256` is of what the turn left to be decided again (core/evidence/inputs), sealed.
    """
    return {
        "kind": "turn",
        "asked": _state(asked),
        "today": facts.today,
        "heard": {
            "said_sha256": digest(said),
            "reader": reading.reader or reader,
            **({"model": _state(reading.asked)} if reading.asked else {}),
            "language": reading.language,
            "errands": [[g.errand, g.confidence] for g in reading.errands[:3]],
            "signals": list(reading.signals),
        },
        "rules": {
            "policy": facts.policy.version,
            "market": facts.market.version,
            "market_values": {key: getattr(facts.market, key) for key in RULES},
            "policy_values": _policy_values(weighed, facts),
            "authority": _authority(facts.autonomy),
        },
        "decisions": [weighed_row(one) for one in weighed],
        "effects": [as_record(effect) for effect in effects],
        **({"promises": [promise_row(one) for one in promises]} if promises else {}),
        "answer_sha256": digest(canonical(answer)),
        **({"inputs_sha256": inputs_sha256} if inputs_sha256 else {}),
    }


def _policy_values(weighed: Sequence[Weighed], facts: Facts) -> dict[str, Any]:
    """Each section that was read; its `*_major` amounts scale by the currency's factor."""
    sections: list[str] = [*_ALWAYS_READ]
    for one in weighed:
        procedure = PROCEDURES.get(one.decided.request.errand)
        sections += procedure.policy if procedure else ()
    currency = facts.book.currency.lower()
    values: dict[str, Any] = {name: facts.policy.section(name) for name in sections}
    return values | {"currency_scale": {currency: facts.policy.currency_scale.get(currency)}}


def _authority(autonomy: Autonomy) -> dict[str, Any]:
    """Which assistant it was, under which change of authority, and what was stopped."""
    row = {"assistant": autonomy.assistant, "version": autonomy.version}
    stops = [f"{stop.scope}/{stop.name}".rstrip("/") for stop in autonomy.stops]
    return {**row, "stopped": stops} if stops else row


def weighed_row(one: Weighed) -> dict[str, Any]:
    """A decision as a record holds it: asked for, known, and decided."""
    request, decision = one.decided.request, one.decided.decision
    return {
        "errand": request.errand,
        "slots": _state(request.slots),
        "known": _known(request, decision, one.facts),
        "decision": _decision(decision),
    }


def _known(request: Request, decision: Decision, facts: Facts) -> dict[str, Any]:
    book = facts.book
    concerned = _concerned(request, decision, book)
    since = facts.today - _YEAR
    return {
        "orders": [_state(order) for order in concerned],
        "other_orders": {
            order.order_id: order.outstanding for order in book.orders if order not in concerned
        },
        "fees_waived_on": [
            fee.waived_on
            for order in book.orders
            for fee in order.fees
            if fee.waived_on is not None and fee.waived_on > since
        ],
        "methods": book.customer.methods,
        "unmatched_payments": [_state(payment) for payment in book.unmatched],
        "not_theirs": sorted(book.foreign),
    }


def _concerned(request: Request, decision: Decision, book: CustomerBook) -> tuple[Order, ...]:
    """The order that was settled on or acted on; while that is open, all that could be meant."""
    named = {request.slots.order, *request.slots.among} - {None}
    if isinstance(decision, Act):
        named |= {order for effect in decision.effects for order in orders_of(effect)}
    found = tuple(order for order in book.orders if order.order_id in named)
    return found or book.owing


def _state(value: Any) -> Any:
    """A dataclass as JSON, without what is not set; what is derived from it is left out."""
    if is_dataclass(value) and not isinstance(value, Money):
        pairs = ((name, getattr(value, name)) for name in _names(type(value)))
        return {name: _state(found) for name, found in pairs if found is not None and found != ()}
    if isinstance(value, tuple):
        return [_state(one) for one in cast("tuple[Any, ...]", value)]
    return value


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _decision(decision: Decision) -> dict[str, Any]:
    if isinstance(decision, Act):
        return {"act": [as_record(effect) for effect in decision.effects]}
    if isinstance(decision, Ask):
        return {"ask": decision.slot, "options": [o.value for o in decision.options]}
    if isinstance(decision, Inform):
        return {"inform": [_reply(r) for r in decision.replies], "already": decision.already}
    if isinstance(decision, Refuse):
        return {"refuse": decision.code, "said": [_reply(r) for r in decision.replies]}
    if decision.would:
        return {"pass_on": decision.reason, "would": [as_record(one) for one in decision.would]}
    return {"pass_on": decision.reason}


def promise_row(promise: Promise) -> dict[str, Any]:
    """A promise as a record cites it."""
    row = {"kind": promise.kind, "subject": promise.subject, "due_on": promise.due_on}
    return row | {"owner": f"{promise.owner.kind} {promise.owner.name}"}


def _reply(reply: Reply) -> dict[str, Any]:
    return {"message": reply.message, "facts": dict(reply.facts)}
