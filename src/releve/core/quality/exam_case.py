"""A finding as an exam case: what was said, on books like those, and what should have come of it.

The form is the exam's (contract, section 5). Nobody is in it: names, addresses, numbers, and
payment methods were taken out before, and order numbers are others. Orders are written as they
were known when the conversation began.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

Row = dict[str, Any]


class CaseTrouble(ValueError):
    """The contact cannot be told as a case, and why."""


@dataclass(frozen=True, slots=True)
class Said:
    """One text, and the slot that it answered; None where it was said of one's own accord."""

    text: str
    answers: str | None


@dataclass(frozen=True, slots=True)
class Expected:
    """What should have come of it: the exam's outcome, effects, and refusal."""

    outcome: str
    effects: tuple[Mapping[str, Any], ...]
    refusal: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """All that a case is made of. `orders` are in the form of an evidence record."""

    name: str
    market: str
    language: str
    now: datetime
    signed_in: bool
    methods: tuple[str, ...]
    orders: tuple[Mapping[str, Any], ...]
    said: tuple[Said, ...]
    expected: Expected
    tags: tuple[str, ...]


def case_toml(found: Found) -> str:
    """The case file's text. CaseTrouble where the form cannot say what was known."""
    person: Row = {"name": "Robin Vale", "language": found.language, "signed_in": found.signed_in}
    if not found.signed_in:
        person["can_verify"] = True
    if found.methods:
        person["methods"] = list(found.methods)
    opens, answers = _spoken(found.said)
    lines = [
        _pair("name", found.name),
        _pair("market", found.market),
        _pair("now", found.now),
        _pair("tags", list(found.tags)),
        *_table("customer", person),
    ]
    for order in found.orders:
        lines += _table("[orders]", order_row(order))
    lines += _table("conversation", {"opens_with": opens})
    lines += _table("conversation.answers", answers)
    expect: Row = {"outcome": found.expected.outcome}
    expect["effects"] = [dict(one) for one in found.expected.effects]
    if found.expected.refusal is not None:
        expect["refusal"] = found.expected.refusal
    lines += _table("expect", expect)
    return "\n".join(lines) + "\n"


def order_row(order: Mapping[str, Any]) -> Row:
    """An order of an evidence record as a case writes it."""
    number = order["order_id"]
    if order.get("arrangements") or order.get("withdrawn_on") or order.get("charged_off"):
        raise CaseTrouble(f"order {number}: an arrangement, withdrawal, or loss has no form there")
    row: Row = {
        "id": number,
        "merchant": order["merchant"],
        "product": order["product"],
        "items": [{"name": one["name"], "amount": one["amount"]} for one in order["items"]],
    }
    if order.get("captured_on"):
        row["captured_on"] = date.fromisoformat(order["captured_on"])
        if order["captured"] != sum(one["amount"] for one in order["items"]):
            row["captured_amount"] = order["captured"]
    elif order.get("authorized_until"):
        row["authorized_until"] = date.fromisoformat(order["authorized_until"])
    plan = order.get("installments", ())
    if plan and not order.get("refunds"):
        row["installments"] = [
            {"due_on": date.fromisoformat(one["agreed_due_on"]), "amount": one["amount"]}
            for one in plan
        ]
    events = sorted(_events(order), key=lambda one: one["on"])
    return row | ({"events": events} if events else {})


def _events(order: Mapping[str, Any]) -> Iterable[Row]:
    if order.get("shipped_on"):
        yield _event("shipped", order["shipped_on"])
    for one in order.get("payments", ()):
        if one.get("reversed_on") is None:
            yield _event("payment", one["on"], amount=one["amount"])
    for one in order.get("fees", ()):
        yield _event("late_fee", one["charged_on"], amount=one["amount"])
        if one.get("waived_on"):
            yield _event("fee_waived", one["waived_on"], amount=one["waived"])
    for one in order.get("refunds", ()):
        yield _event("refund", one["on"], amount=one["amount"])
    for one in order.get("returns", ()):
        yield _event("return_registered", one["registered_on"], items=list(one.get("items", ())))
    for one in order.get("disputes", ()):
        by = one.get("answer_by")
        until = {"answer_by": date.fromisoformat(by)} if by else {}
        yield _event("dispute_opened", one["opened_on"], reason=one["reason"], **until)
    for one in order.get("installments", ()):
        if one.get("times_moved"):
            to = date.fromisoformat(one["due_on"])
            moved = {"to": to, "installment": one["number"]}
            yield _event("due_date_moved", order["captured_on"], **moved)
    if order.get("canceled_on"):
        yield _event("canceled", order["canceled_on"])


def _event(kind: str, on: str, **more: Any) -> Row:
    return {"on": date.fromisoformat(on), "kind": kind, **more}


def _spoken(said: Sequence[Said]) -> tuple[list[str], Row]:
    """What was said unasked, and the answers by slot; codes are the exam's own."""
    opens = [one.text for one in said if one.answers is None and one.text.strip()]
    if not opens:
        raise CaseTrouble("nothing was said in words before something was asked")
    answers: dict[str, list[str]] = {}
    for one in said:
        if one.answers not in (None, "identity_code") and one.text.strip():
            answers.setdefault(one.answers, []).append(one.text)
    row: Row = {slot: texts[0] if len(texts) == 1 else texts for slot, texts in answers.items()}
    return opens, row | {"default": "?"}


def _table(name: str, values: Mapping[str, Any]) -> list[str]:
    return ["", f"[{name}]", *(_pair(key, value) for key, value in values.items())]


def _pair(key: str, value: object) -> str:
    return f"{key} = {_value(value)}"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        # TOML's basic strings are JSON's, but for the one control character that JSON leaves.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Mapping):
        row = cast("Mapping[str, object]", value)
        pairs = (_pair(key, found) for key, found in row.items())
        return f"{{ {', '.join(pairs)} }}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, cast('Sequence[object]', value)))}]"
    return str(value)
