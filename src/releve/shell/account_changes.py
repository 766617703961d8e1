"""What effects change of a customer's account besides its orders: lock, method, day, traces."""

from datetime import date

from psycopg import errors

from releve.core.decisions.effect import (
    ChangePaymentDay,
    ChangePaymentMethod,
    LockAccount,
    TracePayment,
)
from releve.core.lending.customer_book import CustomerBook
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.books_trouble import BooksTrouble
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("accounts")
AccountEffect = ChangePaymentDay | ChangePaymentMethod | LockAccount | TracePayment


class AccountChanges:
    """Changes gathered over a turn's effects and written together."""

    __slots__ = ("_book", "_today", "_wanted")

    def __init__(self, book: CustomerBook, today: date) -> None:
        self._book = book
        self._today = today
        self._wanted: list[tuple[str, dict[str, object]]] = []

    def add(self, effect: AccountEffect) -> None:
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

    def write(self, connection: Connection, lender_id: LenderId, customer_id: CustomerId) -> None:
        """Write all. Raises `BooksTrouble`."""
        for name, values in self._wanted:
            who = {"lender_id": lender_id, "customer_id": customer_id, "today": self._today}
            try:
                written = connection.execute(_SQL[name], who | values).rowcount
            except errors.IntegrityError as error:
                raise BooksTrouble(f"{name}: {error.diag.message_primary}") from error
            if written < 1:
                raise BooksTrouble(f"{name}: customer {customer_id} is not as it was read")
