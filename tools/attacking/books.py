"""Books in memory that effects change by the same rules as rows do: what an attack acts on.

An order changes through core/lending/order_life, a merchant's through shell/selling; what is the
account's own changes here as its rows would. Every entry that is posted is kept for the auditor.
"""

from collections.abc import Iterable
from dataclasses import replace

from releve.core.books.entry import JournalEntry
from releve.core.decisions import effect as effects_of
from releve.core.decisions.effect import Effect, HandOver, orders_of
from releve.core.decisions.facts import Facts
from releve.core.lending import event as happened
from releve.core.lending.account_record import Complaint
from releve.core.lending.customer_book import CustomerBook, PaymentTrace
from releve.core.lending.event import OrderEvent
from releve.core.lending.merchant_book import MerchantBook
from releve.core.lending.order import Order
from releve.core.lending.order_life import Step, happen, match_payment
from releve.core.lending.schedule import is_monthly, schedule
from releve.shell.product_terms import load_product_terms
from releve.shell.selling import MerchantEffect, Selling, sell

_TERMS = load_product_terms()


def applied(facts: Facts, effects: Iterable[Effect]) -> tuple[Facts, list[JournalEntry]]:
    """The facts after the effects, and what was posted. ValueError for what the books forbid."""
    posted: list[JournalEntry] = []
    for effect in effects:
        if isinstance(effect, HandOver):
            continue
        facts, entries = _one(facts, effect)
        posted += entries
    return facts, posted


def _one(facts: Facts, effect: Effect) -> tuple[Facts, list[JournalEntry]]:
    book = facts.book
    concerned = set(orders_of(effect))
    if isinstance(effect, effects_of.ChangePaymentDay):
        concerned = {order.order_id for order in book.owing if is_monthly(order.installments)}
    missing = concerned - {order.order_id for order in book.orders}
    if missing:
        raise ValueError(f"{sorted(missing)} is in no book of {book.customer.customer_id}")
    posted: list[JournalEntry] = []
    orders: list[Order] = []
    for order in book.orders:
        if order.order_id not in concerned:
            orders.append(order)
            continue
        after, entries = _step(facts, order, effect)
        orders.append(after)
        posted += entries
    changed = _account(replace(book, orders=tuple(orders)), effect, facts)
    side = _side(facts.merchant, effect) if facts.merchant else None
    return replace(facts, book=changed, merchant=side), posted


def _step(facts: Facts, order: Order, effect: Effect) -> Step:
    if isinstance(effect, MerchantEffect):
        return sell(_selling(facts, order, effect), order, effect, facts.today)
    if isinstance(effect, effects_of.TakePayment) and effect.method is not None:
        received = {p.payment_id: p.amount for p in facts.book.unmatched}
        if effect.method in received:
            if received[effect.method] != effect.amount:
                raise ValueError(f"payment {effect.method} is matched whole")
            return match_payment(order, facts.today, effect.amount)
        if effect.method not in facts.book.customer.methods:
            raise ValueError(f"{effect.method!r} is not on file")
    event = _event(facts, effect)
    return (order, ()) if event is None else happen(order, event)


def _selling(facts: Facts, order: Order, effect: MerchantEffect) -> Selling | None:
    if facts.merchant is None:
        return None
    plan = ()
    if isinstance(effect, effects_of.CaptureOrder):
        terms = _TERMS[order.product]
        plan = schedule(terms, effect.amount, facts.today, facts.market.market)
    return Selling(facts.merchant.merchant_id, facts.policy.refund.allocation, plan)


def _event(facts: Facts, effect: Effect) -> OrderEvent | None:
    today = facts.today
    match effect:
        case effects_of.TakePayment(_, amount, method):
            return happened.PaymentReceived(today, amount, method)
        case effects_of.MoveDueDate(_, installment, to):
            return happened.DueDateMoved(today, to, installment)
        case effects_of.PausePlan(_, reason, until):
            return happened.Paused(today, reason, until)
        case effects_of.ResumePlan(_, reason):
            return happened.Resumed(today, reason)
        case effects_of.OpenDispute(_, reason):
            return happened.DisputeOpened(today, reason)
        case effects_of.RegisterReturn(_, items):
            return happened.ReturnRegistered(today, items)
        case effects_of.WaiveFee(_, amount):
            return happened.FeeWaived(today, amount)
        case effects_of.ArrangeForbearance(_, installments, first_due_on):
            return happened.ForbearanceArranged(today, installments, first_due_on)
        case effects_of.CancelOrder():
            return happened.Canceled(today)
        case effects_of.WithdrawFromCredit(_, repay_by):
            return happened.CreditWithdrawn(today, repay_by)
        case effects_of.ChangePaymentDay(day):
            return happened.PaymentDayChanged(today, day)
        case _:
            return None


def _account(book: CustomerBook, effect: Effect, facts: Facts) -> CustomerBook:
    today, who, record = facts.today, book.customer, book.record
    match effect:
        case effects_of.TakePayment(_, _, method):
            left = tuple(p for p in book.unmatched if p.payment_id != method)
            return replace(book, unmatched=left)
        case effects_of.TracePayment(amount, paid_on):
            return replace(book, traces=(*book.traces, PaymentTrace(amount, paid_on, today)))
        case effects_of.ChangePaymentMethod(method):
            if method not in who.methods:
                raise ValueError(f"{method!r} is not on file")
            rest = tuple(one for one in who.methods if one != method)
            return replace(book, customer=replace(who, methods=(method, *rest)))
        case effects_of.ChangePaymentDay(day):
            return replace(book, customer=replace(who, payment_day=day))
        case effects_of.LockAccount():
            return replace(book, customer=replace(who, locked_on=who.locked_on or today))
        case effects_of.UpdateContactDetails("email", value):
            return replace(book, customer=replace(who, email=value))
        case effects_of.UpdateContactDetails("phone", value):
            return replace(book, customer=replace(who, phone=value))
        case effects_of.UpdateContactDetails("address", value):
            return replace(book, customer=replace(who, address=value))
        case effects_of.RegisterComplaint(topic, answer_by):
            complaints = (Complaint(topic, today, answer_by), *record.complaints)
            return replace(book, record=replace(record, complaints=complaints))
        case effects_of.ExportPersonalData():
            return replace(book, record=replace(record, exported_on=today))
        case effects_of.ErasePersonalData():
            return replace(book, record=replace(record, erased_on=today))
        case effects_of.CloseAccount():
            return replace(book, record=replace(record, closed_on=today))
        case _:
            return book


def _side(side: MerchantBook, effect: Effect) -> MerchantBook:
    match effect:
        case effects_of.ReleaseAuthorization(order, amount):
            given_up = side.released.get(order, 0) + amount
            return replace(side, released={**side.released, order: given_up})
        case effects_of.SubmitDisputeEvidence(order, _):
            return replace(side, answered=side.answered | {order})
        case _:
            return side
