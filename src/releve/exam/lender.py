"""A fresh lender that holds what a case writes, and nothing besides."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from releve.core.lending import event as happened
from releve.core.lending.account_record import AccountRecord, Declined
from releve.core.lending.customer_book import Customer, CustomerBook, UnmatchedPayment
from releve.core.lending.event import OrderEvent
from releve.core.lending.merchant import Merchant
from releve.core.lending.merchant_book import MerchantBook, Payout
from releve.core.lending.order import Installment, Item, Order, Product
from releve.core.lending.past import Past
from releve.core.lending.pausing import settle
from releve.core.lending.schedule import ProductTerms, agreed, schedule
from releve.core.rules.policy import Policy
from releve.core.values.ids import CustomerId, LenderId, MerchantId, OrderId
from releve.exam.case import Case, CaseError, EventRow, OrderRow
from releve.shell.history import add_customers, add_declined, add_lender, add_merchants, add_orders
from releve.shell.merchant_facts import add_planned_payouts
from releve.shell.postgres.connection import Connection

WRITER = CustomerId("writer")


def build_lender(
    connection: Connection,
    lender_id: str,
    case: Case,
    *,
    currency: str,
    policy: Policy,
    terms: Mapping[Product, ProductTerms],
) -> CustomerId:
    """Write the case's lender; the id of whoever writes. CaseError, BooksTrouble."""
    lender = LenderId(lender_id)
    add_lender(connection, lender, case.name, case.market)
    person = case.person
    shops = {row.merchant for row in case.orders}
    if case.merchant is not None:
        shops.add(person.name)
    add_merchants(
        connection,
        lender,
        [Merchant(MerchantId(shop), shop, person.language, case.market, 0) for shop in shops],
    )
    others = {_owner(row, case) for row in case.orders} - {WRITER}
    people = [Customer(one, str(one), person.language, case.market) for one in others]
    if case.customer is not None:
        people.append(_writer(case))
    add_customers(connection, lender, [(one, currency) for one in people])
    add_orders(connection, lender, pasts_of(case, currency, policy, terms))
    add_declined(
        connection,
        lender,
        WRITER,
        [(row.on, row.merchant, row.amount, row.reasons) for row in case.declined],
    )
    if case.merchant is None:
        return WRITER
    announced = [(row.on, row.amount, currency, row.orders) for row in case.payouts]
    add_planned_payouts(connection, lender, MerchantId(person.name), announced)
    return CustomerId(person.name)


def pasts_of(
    case: Case, currency: str, policy: Policy, terms: Mapping[Product, ProductTerms]
) -> list[Past]:
    """What happened to each order before the case's `now`. CaseError where it cannot have been."""
    fees = _fees(case)
    return [_past(row, case, currency, policy, terms, fees.get(row.id, 0)) for row in case.orders]


def book_of(
    case: Case, currency: str, policy: Policy, terms: Mapping[Product, ProductTerms]
) -> CustomerBook:
    """What the lender's books say about whoever writes, without a database."""
    pasts = pasts_of(case, currency, policy, terms)
    if case.merchant is not None:
        own = [past.order for past in pasts if past.order.merchant == case.person.name]
        foreign = [p.order for p in pasts if p.order.merchant != case.person.name]
    else:
        own = [past.order for past in pasts if past.customer_id == WRITER]
        foreign = [past.order for past in pasts if past.customer_id != WRITER]
    newest_first = sorted(own, key=lambda order: order.captured_on or order.placed_on, reverse=True)
    return CustomerBook(
        _writer(case),
        currency,
        tuple(settle(order, case.now.date()) for order in newest_first),
        unmatched=tuple(
            UnmatchedPayment(f"{p.order.order_id}/{number}", event.on, event.amount, currency)
            for p in pasts
            if p.customer_id == WRITER
            for number, event in enumerate(p.unmatched, start=1)
        ),
        foreign=frozenset(order.order_id for order in foreign),
        record=AccountRecord(
            tuple(
                Declined(row.on, row.merchant, row.amount, row.reasons)
                for row in sorted(case.declined, key=lambda one: one.on, reverse=True)
            )
        ),
    )


def merchant_book_of(case: Case, currency: str) -> MerchantBook | None:
    """What the lender's books say to the merchant that writes, without a database."""
    if case.merchant is None:
        return None
    whole = {row.id: _captured(row) for row in case.orders}
    payouts = [
        Payout(
            row.on,
            row.amount,
            currency,
            tuple(map(OrderId, row.orders)),
            sum(whole.get(order, 0) for order in row.orders),
        )
        for row in sorted(case.payouts, key=lambda one: one.on, reverse=True)
    ]
    return MerchantBook(MerchantId(case.person.name), case.person.name, tuple(payouts))


def _captured(row: OrderRow) -> int:
    if row.captured_on is None:
        return 0
    return row.captured_amount or sum(item.amount for item in row.items)


def _fees(case: Case) -> dict[str, int]:
    """What of each order stayed with the lender: a payout is less than what was captured."""
    whole = {row.id: _captured(row) for row in case.orders}
    fees: dict[str, int] = {}
    for payout in case.payouts:
        left = sum(whole.get(order, 0) for order in payout.orders) - payout.amount
        for order in payout.orders:
            fees[order] = min(max(left, 0), whole.get(order, 0))
            left -= fees[order]
    return fees


def _writer(case: Case) -> Customer:
    person = case.person
    return Customer(
        WRITER,
        person.name,
        person.language,
        case.market,
        methods=person.methods or ("card 0000",),
        credit_limit=person.credit_limit,
    )


def _owner(row: OrderRow, case: Case) -> CustomerId:
    """Whose order it is: a named customer's, the writer's, or, where a merchant writes, a buyer's.

    A merchant owes nothing of what it sells.
    """
    if row.customer is not None and row.customer != case.person.name:
        return CustomerId(f"customer {row.customer}")
    return WRITER if case.customer is not None else CustomerId(f"buyer of {row.id}")


def _past(
    row: OrderRow,
    case: Case,
    currency: str,
    policy: Policy,
    terms: Mapping[Product, ProductTerms],
    merchant_fee: int,
) -> Past:
    whole = sum(item.amount for item in row.items)
    order = Order(
        order_id=OrderId(row.id),
        merchant_id=MerchantId(row.merchant),
        merchant=row.merchant,
        product=row.product,
        currency=currency,
        items=tuple(Item(item.name, item.amount) for item in row.items),
        authorized=whole,
        placed_on=row.captured_on or case.now.date(),
        authorized_until=row.authorized_until,
    )
    past = Past(_owner(row, case), order, memo=row.memo)
    try:
        if row.captured_on is not None:
            amount = row.captured_amount or whole
            plan = _plan(row, amount, row.captured_on, terms)
            past = past.captured(row.captured_on, amount, plan, merchant_fee)
        for event in sorted(row.events, key=lambda one: one.on):
            past = past.then(_event(event, case, policy))
    except ValueError as error:
        raise CaseError(f"{case.name}: order {row.id}: {error}") from error
    return past


def _plan(
    row: OrderRow, amount: int, captured_on: date, terms: Mapping[Product, ProductTerms]
) -> Sequence[Installment]:
    if row.installments:
        return agreed(tuple((part.due_on, part.amount) for part in row.installments))
    return schedule(terms[row.product], amount, captured_on)


def _event(row: EventRow, case: Case, policy: Policy) -> OrderEvent:
    """An event leaves what its effect would: a registered return pauses, and so on."""
    amount, pauses = row.amount or 0, policy.pause_plan
    match row.kind:
        case "payment":
            return happened.PaymentReceived(row.on, amount)
        case "late_fee":
            return happened.LateFeeCharged(row.on, amount)
        case "fee_waived":
            return happened.FeeWaived(row.on, amount)
        case "refund":
            return happened.Refunded(row.on, amount)
        case "return_registered":
            until = row.on + timedelta(days=pauses.return_days)
            return happened.ReturnRegistered(row.on, row.items, until)
        case "shipped":
            return happened.Shipped(row.on)
        case "canceled":
            return happened.Canceled(row.on)
        case "due_date_moved":
            return happened.DueDateMoved(row.on, _needed(row.to, "to", case), row.installment)
        case "dispute_opened":
            days = (
                pauses.not_received_days
                if row.reason == "not_received"
                else pauses.dispute_days_max
            )
            until = row.on + timedelta(days=days)
            reason = row.reason or "wrong_or_damaged"
            return happened.DisputeOpened(row.on, reason, row.answer_by, until)
        case "payment_received_unmatched":
            return happened.PaymentReceivedUnmatched(row.on, amount)
        case "forbearance_arranged":
            first = _needed(row.first_due_on, "first_due_on", case)
            return happened.ForbearanceArranged(row.on, row.installments or 1, first)


def _needed(day: date | None, key: str, case: Case) -> date:
    if day is None:
        raise CaseError(f"{case.name}: an event lacks {key}")
    return day
