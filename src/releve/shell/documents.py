"""Documents for a customer: what they say, from the books, and how they are written.

A document is kept as values, and worded whenever it is read, in the language asked for.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, cast

from releve.core.decisions.decision import Reply
from releve.core.decisions.effect import Effect, ExportPersonalData, SendStatement
from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.statement import Statement, month_days, statement_of
from releve.core.values.ids import CustomerId, LenderId
from releve.core.values.money import Money
from releve.shell.outbox import OutboxMessage, put
from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import PersonKey, holder, unwrapped
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.wording import Wording

_SQL = load("accounts")
_day = date.fromisoformat


def statement_body(effect: SendStatement, book: CustomerBook, today: date) -> Any:
    """The statement asked for, as JSON values. ValueError for no such order, or no such month."""
    if effect.order is not None:
        order = book.order(effect.order)
        if order is None or order.captured_on is None:
            raise ValueError(f"order {effect.order} has no statement")
        return _written(statement_of((order,), order.currency, order.captured_on, today))
    days = month_days(effect.month or "")
    if days is None or days[0] > today:
        raise ValueError(f"{effect.month} is no month to state")
    first, last = days
    return _written(statement_of(book.orders, book.currency, first, min(last, today)))


def archive_body(
    connection: Connection, lender_id: LenderId, book: CustomerBook, key: PersonKey
) -> Any:
    """All that is known of a customer, as JSON values. The book holds the account's record."""
    whose = {"lender_id": lender_id, "customer_id": book.customer.customer_id}
    row = connection.execute(_SQL.known_elsewhere, whose).fetchone()
    said, decisions = row or ([], [])
    return _written(
        {
            "customer": asdict(book.customer),
            "orders": [asdict(order) for order in book.orders],
            "unmatched_payments": [asdict(payment) for payment in book.unmatched],
            "payment_traces": [asdict(trace) for trace in book.traces],
            "account": asdict(book.record),
            "credit_decisions": decisions,
            "conversations": [_said(key, *turn) for turn in said],
        }
    )


def _said(key: PersonKey, conversation: str, message: str, at: str, said: str, answer: Any) -> Any:
    """One turn of a conversation as an archive tells it."""
    answered = key.open(answer, place.of_answer(conversation, message))
    return {
        "at": at,
        "said": key.open_text(said, place.of_said(conversation, message)),
        "answered": [line["text"] for line in answered["lines"]],
    }


def _written(values: Statement | Mapping[str, Any]) -> Any:
    plain = asdict(values) if isinstance(values, Statement) else values
    return json.loads(json.dumps(plain, default=_plain))


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a document")


@dataclass(frozen=True, slots=True)
class Letter:
    """To whom, in which language, and when."""

    customer_id: CustomerId
    locale: str
    at: datetime
    key: PersonKey


def document_id(key: str) -> str:
    """The id of the document that the effect of that key made."""
    return f"d-{hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()[:24]}"


def send_documents(
    connection: Connection,
    lender_id: str,
    wording: Wording,
    letter: Letter,
    effects: Sequence[Effect],
    key: str,
) -> None:
    """Put the documents that effects made into the outbox, worded; `key` is what they had."""
    for number, effect in enumerate(effects, start=1):
        if not isinstance(effect, SendStatement | ExportPersonalData):
            continue
        made = document_id(f"{key}:{number}")
        found = document_of(connection, LenderId(lender_id), letter.customer_id, made)
        if found is None:
            continue
        body = {"document": made, "text": text_of(*found, wording, letter.locale)}
        name = f"document/{made}"
        mail = OutboxMessage(name, "document", letter.customer_id, body, letter.key)
        put(connection, lender_id, mail, letter.at)


def text_of(
    kind: str, made_on: date, body: Mapping[str, Any], wording: Wording, locale: str
) -> str:
    """A document as text."""
    if kind == "statement":
        return "\n".join(statement_text(body, wording, locale))
    return archive_text(body, made_on, wording, locale)


def statement_text(body: Mapping[str, Any], wording: Wording, locale: str) -> list[str]:
    """A statement's lines in a language, its title first."""
    currency = str(body["currency"])
    rows = cast("list[dict[str, Any]]", body["lines"])
    due = cast("list[dict[str, Any]]", body["due"])
    opening = int(body["opening"])
    closing = opening + sum(int(row["amount"]) for row in rows)
    days = {"first": _day(body["first"]), "date": _day(body["last"])}
    replies = [Reply("statement-title", days)]
    replies.append(Reply("statement-opening", {"amount": Money(opening, currency)}))
    for row in rows:
        told = {"date": _day(row["on"]), "merchant": row["merchant"], "kind": row["kind"]}
        replies.append(Reply("statement-line", told | {"amount": Money(row["amount"], currency)}))
    replies.append(Reply("statement-closing", {"amount": Money(closing, currency)}))
    for row in due:
        told = {"date": _day(row["on"]), "merchant": row["merchant"]}
        replies.append(Reply("statement-due", told | {"amount": Money(row["amount"], currency)}))
    return [wording.say(reply, locale) for reply in replies]


def archive_text(body: Mapping[str, Any], made_on: date, wording: Wording, locale: str) -> str:
    """An archive as a page of text: a title, and every value under its name."""
    title = wording.say(Reply("archive-title", {"date": made_on}), locale)
    return "\n".join([title, "", *_outline(body, 0)])


def _outline(value: Any, depth: int) -> list[str]:
    if isinstance(value, Mapping):
        lines: list[str] = []
        for name, part in cast("Mapping[str, Any]", value).items():
            lines += _named(str(name).replace("_", " "), part, depth)
        return lines
    if isinstance(value, list):
        lines = []
        for number, part in enumerate(cast("list[Any]", value), start=1):
            lines += _named(str(number), part, depth)
        return lines
    return [f"{'  ' * depth}{value}"]


def _named(name: str, part: Any, depth: int) -> list[str]:
    margin = "  " * depth
    if part is None or part in ([], {}):
        return []
    if isinstance(part, Mapping | list):
        return [f"{margin}{name}:", *_outline(part, depth + 1)]
    return [f"{margin}{name}: {part}"]


def document_of(
    connection: Connection, lender_id: LenderId, customer_id: CustomerId, document_id: str
) -> tuple[str, date, dict[str, Any]] | None:
    """A customer's own document: its kind, its day, and its values; None where there is none."""
    row = connection.execute(
        _SQL.document,
        {"lender_id": lender_id, "customer_id": customer_id, "document": document_id},
    ).fetchone()
    if row is None or row[3] is None:
        return None
    kind, made_on, stored, wrapped = row
    key = unwrapped(lender_id, holder(customer_id), wrapped)
    return kind, made_on, key.open(stored, place.of_document(document_id))


def documents_of(
    connection: Connection, lender_id: LenderId, customer_id: CustomerId
) -> list[tuple[str, str, date]]:
    """A customer's documents, newest first: id, kind, day."""
    whose = {"lender_id": lender_id, "customer_id": customer_id}
    return connection.execute(_SQL.documents, whose).fetchall()
