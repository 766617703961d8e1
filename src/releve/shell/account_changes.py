"""What effects change of a customer's account besides its orders.

The lock, the method, the day, traces, contact data, complaints, documents, the account's end.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from psycopg import errors
from psycopg.types.json import Jsonb

from releve.core.decisions.effect import (
    ChangePaymentDay,
    ChangePaymentMethod,
    CloseAccount,
    ErasePersonalData,
    ExportPersonalData,
    LockAccount,
    RegisterComplaint,
    SendStatement,
    TracePayment,
    UpdateContactDetails,
)
from releve.core.lending.customer_book import CustomerBook
from releve.core.values.ids import LenderId
from releve.shell.books_trouble import BooksTrouble
from releve.shell.documents import archive_body, document_id, statement_body
from releve.shell.person_keys import place
from releve.shell.person_keys.particulars import sealed_particulars
from releve.shell.person_keys.sealing import PersonKey, holder
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("accounts")
_ARCHIVE = "make_archive"
_DOCUMENT = "make_document"
_PARTICULARS = "change_particulars"
AccountEffect = (
    ChangePaymentDay
    | ChangePaymentMethod
    | CloseAccount
    | ErasePersonalData
    | ExportPersonalData
    | LockAccount
    | RegisterComplaint
    | SendStatement
    | TracePayment
    | UpdateContactDetails
)


class AccountChanges:
    """Changes gathered over a turn's effects and written together."""

    __slots__ = ("_book", "_customer", "_key", "_today", "_wanted")

    def __init__(self, book: CustomerBook, today: date, key: Callable[[], PersonKey]) -> None:
        self._book = book
        self._customer = book.customer
        self._today = today
        self._key = key
        self._wanted: list[tuple[str, Mapping[str, object]]] = []

    def add(self, effect: AccountEffect, key: str) -> None:
        """One effect. ValueError for a method that is not on file, or a day that no month has."""
        match effect:
            case LockAccount(reason):
                self._wanted.append(("lock_account", {"reason": reason}))
            case ChangePaymentDay(day):
                if not 1 <= day <= 28:
                    raise ValueError(f"no month has every day past 28, not {day}")
                self._wanted.append(("change_payment_day", {"day": day}))
            case ChangePaymentMethod(method):
                methods = self._book.customer.methods
                if method not in methods:
                    raise ValueError(f"{method!r} is not on file")
                rest = [one for one in methods if one != method]
                self._wanted.append(("order_methods", {"labels": [method, *rest]}))
            case TracePayment(amount, paid_on):
                currency = self._book.currency
                row = {"amount": amount, "paid_on": paid_on, "currency": currency}
                self._wanted.append(("trace_payment", row))
            case _:
                self._add_to_record(effect, key)

    def _add_to_record(self, effect: AccountEffect, key: str) -> None:
        match effect:
            case UpdateContactDetails(field, value):
                self._customer = replace(self._customer, **{field: value})
                self._wanted.append((_PARTICULARS, {}))
            case RegisterComplaint(topic, answer_by):
                row = {"topic": topic, "answer_by": answer_by}
                self._wanted.append(("register_complaint", row))
            case CloseAccount():
                self._wanted.append(("close_account", {}))
            case ErasePersonalData():
                self._wanted.append(("erase_personal_data", {"holder": self._holder}))
            case SendStatement():
                body = statement_body(effect, self._book, self._today)
                row = {"document": document_id(key), "kind": "statement", "body": body}
                self._wanted.append((_DOCUMENT, row))
            case ExportPersonalData():
                self._wanted.append((_ARCHIVE, {"document": document_id(key), "kind": "archive"}))
            case _:
                raise ValueError(f"{type(effect).__name__} changes no account")

    @property
    def _holder(self) -> str:
        return holder(self._book.customer.customer_id)

    def _sealed(
        self, connection: Connection, lender_id: LenderId, name: str, given: Mapping[str, object]
    ) -> tuple[str, Mapping[str, object]]:
        """A statement and its values, with what is personal sealed."""
        if name == _PARTICULARS:
            return name, {**sealed_particulars(lender_id, self._key(), self._customer)}
        if name not in (_ARCHIVE, _DOCUMENT):
            return name, given
        key, body = self._key(), given.get("body")
        if name == _ARCHIVE:
            # What it holds is read when it is written: the words said are not in the book.
            body = archive_body(connection, lender_id, self._book, key)
        sealed = key.seal(body, place.of_document(str(given["document"])))
        return _DOCUMENT, {**given, "body": Jsonb(sealed)}

    def write(self, connection: Connection, lender_id: LenderId) -> None:
        """Write all. Raises `BooksTrouble`."""
        customer_id = self._book.customer.customer_id
        for wanted, given in self._wanted:
            name, values = self._sealed(connection, lender_id, wanted, given)
            who = {"lender_id": lender_id, "customer_id": customer_id, "today": self._today}
            try:
                written = connection.execute(_SQL[name], {**who, **values}).rowcount
            except errors.IntegrityError as error:
                raise BooksTrouble(f"{name}: {error.diag.message_primary}") from error
            if written < 1:
                raise BooksTrouble(f"{name}: customer {customer_id} is not as it was read")
