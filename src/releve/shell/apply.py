"""Effects become rows and entries, once for each key, in the caller's transaction.

What an effect makes of an order is decided in core/lending/order_life; this file only writes it:
one statement for the entries, postings and effects, one for each table that changes. What an
effect makes of the account itself is in account_changes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from psycopg import errors

from releve.core.books.entry import JournalEntry
from releve.core.decisions.effect import (
    EFFECT_NAMES,
    ArrangeForbearance,
    CancelOrder,
    ChangePaymentDay,
    ChangePaymentMethod,
    CloseAccount,
    Effect,
    ErasePersonalData,
    ExportPersonalData,
    HandOver,
    LockAccount,
    MoveDueDate,
    OpenDispute,
    PausePlan,
    RegisterComplaint,
    RegisterReturn,
    ResumePlan,
    SendStatement,
    TakePayment,
    TracePayment,
    UpdateContactDetails,
    WaiveFee,
    WithdrawFromCredit,
    as_record,
    orders_of,
)
from releve.core.lending import event as happened
from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.order import Order
from releve.core.lending.order_life import Step, happen, match_payment
from releve.core.lending.schedule import is_monthly
from releve.core.values.ids import EvidenceId, LenderId, OrderId
from releve.shell.account_changes import AccountChanges
from releve.shell.books_trouble import BooksTrouble
from releve.shell.order_rows import OrderRows, Row, as_json, end_pauses
from releve.shell.person_keys.evidence import sealed_arguments
from releve.shell.person_keys.rows import key_for
from releve.shell.person_keys.sealing import PersonKey, holder
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.selling import MerchantEffect, Selling, sell

_SQL = load("books")
OrderEffect = (
    TakePayment
    | MoveDueDate
    | PausePlan
    | ResumePlan
    | OpenDispute
    | RegisterReturn
    | WaiveFee
    | ArrangeForbearance
    | CancelOrder
    | WithdrawFromCredit
    | ChangePaymentDay
)
AccountEffect = (
    TracePayment
    | ChangePaymentMethod
    | LockAccount
    | UpdateContactDetails
    | RegisterComplaint
    | SendStatement
    | ExportPersonalData
    | ErasePersonalData
    | CloseAccount
)
BookEffect = OrderEffect | MerchantEffect | AccountEffect


@dataclass(frozen=True, slots=True)
class Applied:
    """One effect as the books hold it. `already`: an earlier transaction had written it."""

    effect: Effect
    effect_id: int
    entry_id: int | None
    already: bool


def apply(
    connection: Connection,
    lender_id: LenderId,
    book: CustomerBook,
    effects: Sequence[Effect],
    *,
    today: date,
    evidence_id: EvidenceId,
    key: str,
    selling: Selling | None = None,
    person: PersonKey | None = None,
) -> list[Applied]:
    """Write every effect but `hand_over`, with the entries of those that move money.

    `book` is the customer's as loaded under lock in this transaction. The same `key` again
    changes nothing and answers what was written then, with `already`. A payment whose method is
    the id of one of the customer's unmatched payments is made with that money, all of it.
    `selling` is set where the order's merchant asked for the effects, and nowhere else. `person`
    is the customer's key, where it is at hand.
    Raises `BooksTrouble` for what the books forbid; roll back then.
    """
    wanted = [effect for effect in effects if not isinstance(effect, HandOver)]
    if not wanted:
        return []
    keys = [f"{key}:{number}" for number in range(1, len(wanted) + 1)]
    try:
        plan = _planned(_Whose(connection, lender_id, book, person), wanted, keys, today, selling)
    except ValueError as error:
        # The second time, what was applied the first time may forbid it: that is no trouble.
        before = _before(connection, lender_id, wanted, keys)
        if before is None:
            raise BooksTrouble(str(error)) from error
        return before
    written = _write_effects(connection, lender_id, book, plan, today, evidence_id)
    if not written:
        return _before(connection, lender_id, wanted, keys) or []
    if len(written) != len(wanted):
        raise BooksTrouble(f"key {key}: some of these effects were applied before, some not")
    _end_pauses_seen_as_ended(connection, lender_id, plan, today)
    plan.rows.write(connection, lender_id)
    plan.account.write(connection, lender_id)
    return [
        Applied(effect, *written[each], already=False)
        for effect, each in zip(wanted, keys, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Plan:
    """All that is to be written."""

    before: dict[OrderId, Order]
    entries: list[Row]
    postings: list[Row]
    effects: list[Row]
    rows: OrderRows
    account: AccountChanges
    selling: Selling | None


@dataclass(slots=True)
class _Whose:
    """Whose book it is, and their key: read where something has to be sealed."""

    connection: Connection
    lender_id: LenderId
    book: CustomerBook
    person: PersonKey | None

    def key(self) -> PersonKey:
        if self.person is None:
            of = holder(self.book.customer.customer_id)
            self.person = key_for(self.connection, self.lender_id, of)
        return self.person


def _planned(
    whose: _Whose,
    effects: Sequence[BookEffect],
    keys: Sequence[str],
    today: date,
    selling: Selling | None,
) -> _Plan:
    book = whose.book
    account = AccountChanges(book, today, whose.key)
    plan = _Plan({}, [], [], [], OrderRows(), account, selling)
    now: dict[OrderId, Order] = {}
    spent: set[str] = set()
    for effect, key in zip(effects, keys, strict=True):
        received = _received(book, effect)
        if received is not None and isinstance(effect, TakePayment):
            if received in spent:
                raise ValueError(f"payment {received} is spent twice")
            spent.add(received)
            plan.rows.matched(received, effect.order, today)
        _change(plan, now, book, effect, key, today)
        arguments = as_record(effect)
        del arguments["effect"]
        if isinstance(effect, UpdateContactDetails):
            arguments = sealed_arguments(whose.key(), key, arguments)
        named = orders_of(effect)
        plan.effects.append(
            {
                "key": key,
                "name": EFFECT_NAMES[type(effect)],
                "arguments": arguments,
                "order_id": named[0] if len(named) == 1 else None,
            }
        )
    for order_id, after in now.items():
        plan.rows.changed_order(plan.before[order_id], after)
    return plan


def _change(
    plan: _Plan,
    now: dict[OrderId, Order],
    book: CustomerBook,
    effect: BookEffect,
    key: str,
    today: date,
) -> None:
    """One effect: every order that it concerns, and the account."""
    if isinstance(effect, AccountEffect):
        plan.account.add(effect, key)
        return
    concerned = orders_of(effect)
    if isinstance(effect, ChangePaymentDay):
        plan.account.add(effect, key)
        concerned = tuple(order.order_id for order in book.owing if is_monthly(order.installments))
    entries: list[JournalEntry] = []
    for order_id in concerned:
        order = now.get(order_id) or book.order(order_id)
        if order is None:
            who = book.customer.customer_id
            raise ValueError(f"order {order_id} is not of customer {who}")
        plan.before.setdefault(order_id, order)
        if isinstance(effect, MerchantEffect):
            now[order_id], posted = sell(plan.selling, order, effect, today)
        else:
            now[order_id], posted = _step(book, order, effect, today)
        entries += posted
    for number, entry in enumerate(entries, start=1):
        # The effect is found by the key of its first entry.
        own = key if number == 1 else f"{key}.{number}"
        plan.entries.append(entry_row(entry, own))
        plan.postings.extend(posting_rows(entry, own))


def _received(book: CustomerBook, effect: BookEffect) -> str | None:
    """The unmatched payment that an effect is to use, if it names one."""
    if not isinstance(effect, TakePayment) or effect.method is None:
        return None
    payment = next((p for p in book.unmatched if p.payment_id == effect.method), None)
    if payment is None:
        return None
    order = book.order(effect.order)
    if payment.amount != effect.amount or order is None or payment.currency != order.currency:
        raise ValueError(
            f"payment {payment.payment_id} is {payment.amount} {payment.currency}"
            f" and not {effect.amount}: it is matched whole"
        )
    return payment.payment_id


def _step(book: CustomerBook, order: Order, effect: OrderEffect, today: date) -> Step:
    match effect:
        case TakePayment(_, amount, method):
            if _received(book, effect) is not None:
                return match_payment(order, today, amount)
            methods = book.customer.methods
            if method is not None and method not in methods:
                raise ValueError(f"{method!r} is not on file")
            used = method or (methods[0] if methods else None)
            return happen(order, happened.PaymentReceived(today, amount, used))
        case MoveDueDate(_, installment, to):
            return happen(order, happened.DueDateMoved(today, to, installment))
        case PausePlan(_, reason, until):
            return happen(order, happened.Paused(today, reason, until))
        case ResumePlan(_, reason):
            return happen(order, happened.Resumed(today, reason))
        case OpenDispute(_, reason):
            return happen(order, happened.DisputeOpened(today, reason))
        case RegisterReturn(_, items):
            return happen(order, happened.ReturnRegistered(today, items))
        case WaiveFee(_, amount):
            return happen(order, happened.FeeWaived(today, amount))
        case ArrangeForbearance(_, installments, first_due_on):
            return happen(order, happened.ForbearanceArranged(today, installments, first_due_on))
        case CancelOrder():
            return happen(order, happened.Canceled(today))
        case WithdrawFromCredit(_, repay_by):
            return happen(order, happened.CreditWithdrawn(today, repay_by))
        case ChangePaymentDay(day):
            return happen(order, happened.PaymentDayChanged(today, day))


def _write_effects(
    connection: Connection,
    lender_id: LenderId,
    book: CustomerBook,
    plan: _Plan,
    today: date,
    evidence_id: EvidenceId,
) -> dict[str, tuple[int, int | None]]:
    """Key to effect id and entry id, of those not applied before."""
    parameters = {
        "lender_id": lender_id,
        "customer_id": book.customer.customer_id,
        "evidence_id": evidence_id,
        "today": today,
        "merchant_id": plan.selling.merchant_id if plan.selling else None,
        "entries": as_json(plan.entries),
        "postings": as_json(plan.postings),
        "effects": as_json(plan.effects),
    }
    try:
        rows = connection.execute(_SQL.apply_effects, parameters, prepare=True).fetchall()
    except errors.IntegrityError as error:
        raise BooksTrouble(f"effects: {error.diag.message_primary}") from error
    return {key: (effect_id, entry_id) for key, effect_id, entry_id in rows}


def _before(
    connection: Connection,
    lender_id: LenderId,
    effects: Sequence[BookEffect],
    keys: Sequence[str],
) -> list[Applied] | None:
    """These effects as applied before, or None when none was."""
    parameters = {"lender_id": lender_id, "keys": list(keys)}
    rows = connection.execute(_SQL.applied_before, parameters).fetchall()
    if not rows:
        return None
    known = {key: (effect_id, entry_id, name) for key, effect_id, entry_id, name in rows}
    if [known.get(k, (0, 0, ""))[2] for k in keys] != [EFFECT_NAMES[type(e)] for e in effects]:
        raise BooksTrouble(f"key {keys[0]}: other effects were applied under it before")
    return [
        Applied(effect, *known[key][:2], already=True)
        for effect, key in zip(effects, keys, strict=True)
    ]


def _end_pauses_seen_as_ended(
    connection: Connection, lender_id: LenderId, plan: _Plan, today: date
) -> None:
    """Facts show a pause as ended once its last day is over; its row may not say so yet."""
    over = [
        order_id
        for order_id, order in plan.before.items()
        if any(pause.ended_on == pause.until for pause in order.pauses)
    ]
    if over:
        end_pauses(connection, lender_id, today, over)


def entry_row(entry: JournalEntry, key: str) -> Row:
    """An entry as the statements take it."""
    return {
        "kind": entry.kind,
        "order_id": entry.order,
        "value_date": entry.value_date,
        "key": key,
        "reverses": entry.reverses,
    }


def posting_rows(entry: JournalEntry, key: str) -> list[Row]:
    """An entry's postings as the statements take them, numbered from 1."""
    return [
        {
            "key": key,
            "line": line,
            "account": posting.account.value,
            "currency": posting.amount.currency,
            "amount": posting.amount.amount_minor,
            "order_id": posting.order,
            "installment": posting.installment,
            "fee": posting.fee,
        }
        for line, posting in enumerate(entry.postings, start=1)
    ]
