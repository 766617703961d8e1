"""Why a customer owes what the books say, and what a plan would become: read, never written.

Both are read from the rows of one moment, in a transaction that may write nothing. What is
explained is held against what is stored: where the entries make another balance, that is trouble
of the books (`releve books check` says more), and nothing is explained away.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, cast

from releve.core.books.account import Account
from releve.core.books.entry import JournalEntry, Posting
from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.order import Order
from releve.core.lending.what_if import Change, Preview, Surroundings, what_if
from releve.core.lending.why import (
    Balance,
    Posted,
    Why,
    owed_by,
    owed_of_fee,
    owed_of_installment,
    owed_on,
    owed_to_merchant,
    why,
)
from releve.core.rules.market import MarketFile
from releve.core.rules.policy import Policy
from releve.core.values.ids import CustomerId, EvidenceId, LenderId, OrderId
from releve.core.values.money import Money
from releve.shell.books_trouble import BooksTrouble
from releve.shell.facts import load_book
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("explain")


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks, and the rules of that customer's market and lender on that day."""

    lender_id: LenderId
    customer_id: CustomerId
    today: date
    market: MarketFile
    policy: Policy


@dataclass(frozen=True, slots=True)
class Explained:
    """A balance with what made it. `of` is the order, or None for all of the customer's."""

    of: Order | None
    amount: Money
    why: Why


def explain(
    connection: Connection,
    asked: Asked,
    order_id: OrderId | None = None,
    *,
    installment: int | None = None,
    fee: int | None = None,
) -> Explained:
    """Why that much is owed: on an order, an installment or late fee of it, or altogether.

    LookupError: the customer has no such order, installment, or fee. Raises `BooksTrouble`.
    """
    book = _book(connection, asked)
    order = None if order_id is None else _order(book, order_id)
    orders = book.orders if order is None else (order,)
    ids = [one.order_id for one in orders]
    balance, stored = owed_by(ids), book.outstanding.amount_minor
    if order is not None:
        balance, stored = _stored(order, installment, fee)
    posted = posted_of(connection, asked, ids)
    made = why(balance, posted, asked.market, _present(asked))
    if made.amount != stored:
        named = ", ".join(ids)
        raise BooksTrouble(f"order {named}: the entries make {made.amount}, stored is {stored}")
    return Explained(order, Money(stored, order.currency if order else book.currency), made)


def explain_payable(connection: Connection, asked: Asked, order_id: OrderId) -> Explained:
    """What the merchant is owed for one order, before anything was paid out."""
    book = _book(connection, asked)
    order = _order(book, order_id)
    posted = posted_of(connection, asked, [order_id])
    made = why(owed_to_merchant([order_id]), posted, asked.market, _present(asked))
    return Explained(order, order.money(made.amount), made)


def preview(
    connection: Connection, asked: Asked, order_id: OrderId, change: Change
) -> tuple[CustomerBook, Preview]:
    """The plan of an order before and after a change, and the book it was reckoned from.

    LookupError: the customer has no such order. ValueError: the change is impossible.
    """
    book = _book(connection, asked)
    order = _order(book, order_id)
    return book, what_if(order, change, surroundings(asked, book, order))


def surroundings(asked: Asked, book: CustomerBook, order: Order) -> Surroundings:
    """What a preview of that order has to know."""
    rules = tuple(zip(asked.market.changes, asked.market.periods, strict=True))
    others = (other for other in book.orders if other.order_id != order.order_id)
    fees = tuple(fee for other in others for fee in other.fees)
    return Surroundings(asked.today, rules, asked.policy, fees)


def posted_of(connection: Connection, asked: Asked, orders: Iterable[OrderId]) -> list[Posted]:
    """The entries of a customer's orders, with the record behind what an assistant did."""
    parameters = {
        "lender_id": asked.lender_id,
        "customer_id": asked.customer_id,
        "orders": list(orders),
    }
    rows = connection.execute(_SQL.entries_of_orders, parameters).fetchall()
    return [_posted(row) for row in rows]


def _book(connection: Connection, asked: Asked) -> CustomerBook:
    connection.execute(_SQL.one_moment)
    return load_book(connection, asked.lender_id, asked.customer_id, today=asked.today, lock=False)


def _order(book: CustomerBook, order_id: OrderId) -> Order:
    order = book.order(order_id)
    if order is None:
        raise LookupError(f"customer {book.customer.customer_id} has no order {order_id}")
    return order


def _stored(order: Order, installment: int | None, fee: int | None) -> tuple[Balance, int]:
    """The balance that is asked for, and what is stored of it."""
    if installment is not None:
        part = next((part for part in order.installments if part.number == installment), None)
        if part is None:
            raise LookupError(f"order {order.order_id} has no installment {installment}")
        return owed_of_installment(order.order_id, installment), part.outstanding
    if fee is not None:
        if not 1 <= fee <= len(order.fees):
            raise LookupError(f"order {order.order_id} has no late fee {fee}")
        return owed_of_fee(order.order_id, fee), order.fees[fee - 1].outstanding
    return owed_on(order.order_id), order.outstanding


def _present(asked: Asked) -> tuple[str, Mapping[str, object]]:
    policy = asked.policy
    sections: dict[str, Mapping[str, object]] = {
        field.name: policy.section(field.name)
        for field in fields(policy)
        if field.name not in {"version", "currency_scale"}
    }
    sections["currency_scale"] = policy.currency_scale
    return policy.version, _by_key(sections)


def _by_key(sections: Mapping[str, Mapping[str, object]]) -> dict[str, object]:
    return {
        f"{name}.{key}": value
        for name, section in sections.items()
        for key, value in section.items()
    }


def _posted(row: Sequence[Any]) -> Posted:
    entry_id, kind, order_id, value_date, reverses, lines, evidence_id, effect, rules = row
    postings = tuple(
        Posting(Account(account), Money(amount, currency), order, installment, fee)
        for account, amount, currency, order, installment, fee in lines
    )
    entry = JournalEntry(kind, value_date, postings, order_id, reverses)
    if evidence_id is None:
        return Posted(entry_id, entry)
    return Posted(entry_id, entry, EvidenceId(evidence_id), effect, _cited(rules))


def _cited(rules: Any) -> tuple[str, Mapping[str, object]] | None:
    """The policy that a record cites."""
    if rules is None:
        return None
    sections = cast("dict[str, dict[str, object]]", rules["policy_values"])
    return str(rules["policy"]), _by_key(sections)
