"""The facts of a turn: whoever writes, what the books say to them, and the day's rules."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from releve.core.conversation.state import State
from releve.core.decisions.facts import Facts
from releve.core.reading.reading import Errand, Reading
from releve.core.rules.autonomy import Autonomy
from releve.core.values.ids import CustomerId, LenderId, MerchantId
from releve.shell.account_record import load_record
from releve.shell.desk import Desk
from releve.shell.facts import load_book
from releve.shell.merchant_facts import load_merchant
from releve.shell.postgres.connection import Connection

# Errands that ask what the account holds besides its orders.
_OF_THE_RECORD: frozenset[Errand] = frozenset(
    {"complaint", "credit_limit_or_declined", "close_account_or_gdpr", "statement_copy"}
)


@dataclass(frozen=True, slots=True)
class Writer:
    """Whose conversation it is, and in which market."""

    writer_id: str
    market: str
    merchant: bool


def load_facts(
    desk: Desk,
    connection: Connection,
    writer: Writer,
    today: date,
    *,
    asked: Collection[str],
    errands: Iterable[Errand],
    autonomy: Autonomy,
    lock: bool = True,
) -> Facts:
    """The facts on a day. `asked` are order numbers named, `errands` those that may be meant.

    `autonomy` is what the assistant may do now.
    """
    lender = LenderId(desk.lender_id)
    rules = desk.markets.on(writer.market, today)
    closed = desk.markets.closed_days(writer.market, today)
    if writer.merchant:
        book, side = load_merchant(
            connection,
            lender,
            MerchantId(writer.writer_id),
            currency=rules.currency,
            today=today,
            asked=tuple(asked),
            lock=lock,
        )
        return Facts(book, desk.policy, rules, today, closed, side, autonomy)
    customer = CustomerId(writer.writer_id)
    book = load_book(connection, lender, customer, today=today, asked=asked, lock=lock)
    if not _OF_THE_RECORD.isdisjoint(errands):
        book = replace(book, record=load_record(connection, lender, customer))
    return Facts(book, desk.policy, rules, today, closed, autonomy=autonomy)


def errands_of(reading: Reading, state: State) -> set[Errand]:
    """The errands a turn may be about: those heard, and those that wait."""
    waiting = [*state.pending, *([state.refused] if state.refused else [])]
    heard: set[Errand] = {guess.errand for guess in reading.errands}
    if "complaint" in reading.signals:
        heard.add("complaint")
    heard.update(request.errand for request in waiting)
    return heard
