"""What a merchant has an assistant do to its orders: the same steps as at the merchants' door.

Money goes through core/lending/order_life and shell/apply, with the effect's row and entry; here
stands what besides is the merchant's: captures and refunds as the door shows them, the terms of
the authorization, the case of a dispute. Orders that did not come in by the door have only the
rows that every order has.
"""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache

from psycopg.types.json import Jsonb

from releve.core.decisions.effect import (
    AcceptDispute,
    CaptureOrder,
    Effect,
    ExtendAuthorization,
    RefundCapture,
    ReleaseAuthorization,
    SubmitDisputeEvidence,
    orders_of,
)
from releve.core.lending import authorization
from releve.core.lending.authorization import Refusal
from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.merchant import Merchant
from releve.core.lending.merchant_book import refundable
from releve.core.lending.order import Order
from releve.core.lending.schedule import on_payment_day, schedule
from releve.core.values.ids import CustomerId, EvidenceId, MerchantId, OrderId
from releve.shell.apply import Applied, apply
from releve.shell.books_trouble import BooksTrouble
from releve.shell.due_dates import on_banking_days
from releve.shell.facts import load_book
from releve.shell.merchant.call import Call, Refused
from releve.shell.merchant.disputes import ANSWER_DAYS
from releve.shell.merchant.orders import MerchantOrder, order_of
from releve.shell.merchant.webhooks import dispute_decided, tell_of_orders
from releve.shell.order_rows import as_json
from releve.shell.postgres.named import load
from releve.shell.product_terms import load_product_terms
from releve.shell.selling import Selling
from releve.shell.settlement.price_file import load_price_list

_SQL = load("merchant_facts")
_ORDERS = load("merchant_orders")
_DISPUTES = load("merchant_disputes")
_terms = cache(load_product_terms)


@dataclass(frozen=True, slots=True)
class _Deal:
    """An order under its customer's lock, before the effect."""

    call: Call
    book: CustomerBook
    order: Order
    today: date
    seen: MerchantOrder | None


def carry_out(
    call: Call, effects: Sequence[Effect], *, today: date, evidence_id: EvidenceId, key: str
) -> list[Applied]:
    """Write a merchant's effects, each for an order of its own. Raises `BooksTrouble`."""
    applied: list[Applied] = []
    for number, effect in enumerate(effects, start=1):
        deal = _locked(call, orders_of(effect)[0], today)
        selling = _selling(deal, effect)
        # A key that begins so makes what is given back a reversal in the merchant's payout.
        begin = "dispute:" if isinstance(effect, AcceptDispute) else ""
        done = apply(
            call.connection,
            call.lender_id,
            deal.book,
            [effect],
            today=today,
            evidence_id=evidence_id,
            key=f"{begin}{key}/{number}",
            selling=selling,
        )
        if not done[0].already:
            _keep(deal, effect, done[0].entry_id, len(selling.plan))
        applied += done
    return applied


def _locked(call: Call, order_id: OrderId, today: date) -> _Deal:
    row = call.connection.execute(_SQL.owner, call.named(order=order_id)).fetchone()
    if row is None:
        raise BooksTrouble(f"order {order_id} is not of merchant {call.merchant_id}")
    book = load_book(call.connection, call.lender_id, CustomerId(row[0]), today=today)
    order = book.order(order_id)
    if order is None:
        raise BooksTrouble(f"order {order_id} is not in its customer's book")
    try:
        seen = order_of(call, order_id)
    except Refused:
        seen = None
    return _Deal(call, book, order, today, seen)


def _selling(deal: _Deal, effect: Effect) -> Selling:
    call, order = deal.call, deal.order
    merchant_id = MerchantId(call.merchant_id)
    allocation = call.desk.policy.refund.allocation
    if not isinstance(effect, CaptureOrder):
        return Selling(merchant_id, allocation)
    row = call.connection.execute(_SQL.merchant_terms, call.named()).fetchone()
    if row is None:
        raise BooksTrouble(f"no merchant {call.merchant_id}")
    market, day = deal.book.customer.market, deal.today
    merchant = Merchant(*row)
    charge = load_price_list().charge(merchant, market, order.product, day, effect.amount)
    agreed = schedule(_terms()[order.product], effect.amount, day, market)
    plan = on_banking_days(
        call.desk.policy,
        call.desk.markets.file(market),
        day,
        on_payment_day(agreed, day, deal.book.customer.payment_day),
    )
    return Selling(merchant_id, allocation, plan, charge.fee, charge.tax)


def _keep(deal: _Deal, effect: Effect, entry_id: int | None, installments: int) -> None:
    """What is the merchant's own to know of it."""
    match effect:
        case CaptureOrder(_, amount):
            _keep_capture(deal, amount, entry_id, installments)
        case RefundCapture(_, amount):
            _keep_refund(deal, amount, entry_id)
        case ReleaseAuthorization(_, amount):
            name = "give_up_the_rest" if deal.seen is None else "release_merchant_order"
            _run(deal, name, amount=amount)
        case ExtendAuthorization(_, until):
            if deal.seen is not None:
                _run(deal, "extend_merchant_order", expires_at=_end_of(until))
        case AcceptDispute():
            _keep_refund(deal, refundable(deal.order), entry_id)
            _keep_statement(deal, "accepted", "accept", ())
        case SubmitDisputeEvidence(_, files):
            _keep_statement(deal, "under_review", "represent", files)
        case _:
            pass


def _run(deal: _Deal, name: str, **values: object) -> None:
    named = deal.call.named(order=deal.order.order_id, **values)
    deal.call.connection.execute(_SQL[name], named)


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time.max, UTC)


def _keep_capture(deal: _Deal, amount: int, entry_id: int | None, installments: int) -> None:
    if deal.seen is None:
        return
    before = len(deal.order.installments)
    _run(
        deal,
        "add_capture",
        number=len(deal.seen.captures) + 1,
        capture=str(uuid.uuid4()),
        entry=entry_id,
        amount=amount,
        first=before + 1,
        last=before + installments,
    )


def _keep_refund(deal: _Deal, amount: int, entry_id: int | None) -> None:
    if deal.seen is None or not amount:
        return
    granted = authorization.refund(deal.seen.held, amount)
    if isinstance(granted, Refusal):
        raise BooksTrouble(f"order {deal.order.order_id}: {granted.reason}")
    parts = [{"capture": number, "amount": part} for number, part in granted[1]]
    deal.call.connection.execute(
        _ORDERS.add_refund,
        deal.call.named(
            order=deal.order.order_id,
            number=len(deal.order.refunds) + 1,
            refund=str(uuid.uuid4()),
            entry=entry_id,
            details=Jsonb({"description": "By an assistant, for the merchant"}),
            parts=as_json([dict[str, object](part) for part in parts]),
        ),
    )


def _keep_statement(deal: _Deal, status: str, kind: str, files: Sequence[str]) -> None:
    numbered = enumerate(deal.order.disputes, start=1)
    number, dispute = next((n, d) for n, d in numbered if d.closed_on is None)
    dispute_id = f"D-{deal.order.order_id}-{number}"
    last = dispute.answer_by or date.fromordinal(dispute.opened_on.toordinal() + ANSWER_DAYS)
    named = deal.call.named(
        order=deal.order.order_id,
        number=number,
        dispute=dispute_id,
        status=status,
        answer_by=_end_of(last),
        kind=kind,
        said="",
        files=Jsonb(list(files)),
    )
    deal.call.connection.execute(_DISPUTES.change_case, named)
    deal.call.connection.execute(_DISPUTES.add_statement, named)
    if status == "accepted":
        told = dispute_decided(deal.order.order_id, dispute_id, status)
        tell_of_orders(deal.call.connection, deal.call.lender_id, [told], deal.call.now)
