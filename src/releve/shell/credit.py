"""Asking for credit: the facts under the customer's lock, the decision, and its record.

Whoever asks for a customer holds the customer's row until the transaction ends, so that two
purchases at once cannot both take what is left of the limit. The decision is written with all that
it rests on, and with its evidence record, whatever it is: a declined or referred purchase is an
answer, not an error, and the caller commits it.
"""

import json
from datetime import date, timedelta
from functools import cache
from typing import Any

from releve.core.lending.credit.application import Application, CreditFacts, Means
from releve.core.lending.credit.decide import decide, means_needed
from releve.core.lending.credit.history import monthly_of, payment_history
from releve.core.lending.credit.rules import CreditRules
from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.order import Product
from releve.core.lending.schedule import schedule
from releve.core.values.ids import CustomerId
from releve.shell.credit_record import Asked, Stage, evidence_id_of, record
from releve.shell.due_dates import on_banking_days
from releve.shell.entropy import new_id
from releve.shell.facts import load_book
from releve.shell.merchant.call import Call
from releve.shell.merchant.orders import MerchantOrder, parties_of
from releve.shell.merchant.placing import customer_for, email_of, language_of
from releve.shell.merchant.sessions import Purchase
from releve.shell.postgres.named import load
from releve.shell.product_terms import load_product_terms

_SQL = load("credit")
_terms = cache(load_product_terms)


def ask(
    call: Call,
    purchase: Purchase,
    product: Product,
    *,
    stage: Stage,
    session_id: str | None = None,
    customer_id: CustomerId | None = None,
    means: Means | None = None,
) -> Asked:
    """Decide on a sound purchase, and write it down.

    Who buys is known by `customer_id`, else by e-mail; an order without either makes a customer.
    `means` are what the shopper says now; else what was said for the session before.
    """
    market = purchase["purchase_country"].lower()
    who = customer_id
    if who is None and (stage != "authorize" or email_of(purchase)):
        who = customer_for(call, purchase, market)
    today = call.today(market)
    book = None if who is None else load_book(call.connection, call.lender_id, who, today=today)
    standing = _standing(call, purchase, who, session_id, today)
    said = means or (Means(**standing["means"]) if standing["means"] else None)
    application = application_of(call, purchase, product, today, said)
    facts = _facts(call, book, standing, today)
    rules = rules_of(call, application)
    decision_id = new_id("d")
    asked = Asked(
        decision_id,
        evidence_id_of(call.lender_id, decision_id),
        who,
        session_id,
        stage,
        language_of(call, purchase, market),
        application,
        facts,
        decide(application, facts, rules),
    )
    record(call, asked, rules, book)
    return asked


def ask_more(call: Call, order: MerchantOrder, amount: int) -> Asked | None:
    """Decide on what a merchant wants authorized above what is; None where it is no more."""
    more = amount - order.held.amount
    if more <= 0:
        return None
    who = parties_of(call, order.order_id).customer_id
    purchase = order.purchase | {"order_amount": more, "purchase_currency": order.currency}
    return ask(call, purchase, order.product, stage="increase", customer_id=who)


def application_of(
    call: Call, purchase: Purchase, product: Product, today: date, means: Means | None = None
) -> Application:
    """What a purchase asks; what falls due in a month is counted on the days it will fall due."""
    amount = purchase["order_amount"]
    market = purchase["purchase_country"].lower()
    agreed = schedule(_terms()[product], amount, today, market)
    plan = on_banking_days(call.desk.policy, call.desk.markets.file(market), today, agreed)
    return Application(
        product,
        market,
        purchase["purchase_currency"].upper(),
        today,
        amount,
        monthly_of(plan),
        sum(part.amount for part in plan) - amount,
        means,
    )


def rules_of(call: Call, application: Application) -> CreditRules:
    """The rules that decide on it."""
    house, currency = call.desk.policy, application.currency
    return call.desk.credit.rules(
        application.market,
        application.day,
        lambda major: house.money(major, currency).amount_minor,
    )


def needs_means(call: Call, purchase: Purchase, product: Product) -> bool:
    """Whether the shopper has to say what comes in and goes out before this may be granted."""
    today = call.today(purchase["purchase_country"].lower())
    application = application_of(call, purchase, product, today)
    return means_needed(application, rules_of(call, application))


def _standing(
    call: Call, purchase: Purchase, who: CustomerId | None, session_id: str | None, today: date
) -> dict[str, Any]:
    since = today - timedelta(days=call.desk.credit.refer.declined_days)
    row = call.connection.execute(
        _SQL.standing,
        call.named(
            customer=who,
            session=session_id,
            today=today,
            declined_since=since,
            currency=purchase["purchase_currency"].upper(),
        ),
        prepare=True,
    ).fetchone()
    return json.loads(row[0]) if row else {}


def _facts(
    call: Call, book: CustomerBook | None, standing: dict[str, Any], today: date
) -> CreditFacts:
    refused, reasons = standing["refused"] or (None, ())
    said: dict[str, Any] = {"refused": refused, "refused_reasons": tuple(reasons)}
    if book is None:
        return CreditFacts(known=False, approved=standing["approved"], **said)
    paid = payment_history(book, today, grace_days=call.desk.credit.decline.on_time_grace_days)
    reserved: dict[str, int] = dict(standing["reserved"])
    agreed: list[int] = standing["agreed"]
    still_open = {order.order_id for order in book.orders if order.outstanding > 0}
    return CreditFacts(
        known=bool(book.customer.email),
        locked=book.customer.locked,
        set_limit=book.customer.credit_limit,
        owed=book.outstanding.amount_minor,
        reserved=sum(reserved.values()) + sum(agreed),
        monthly_due=paid.monthly_due,
        open_orders=len(still_open | set(reserved)),
        days_past_due=paid.days_past_due,
        worst_days_past_due=paid.worst_days_past_due,
        written_off=paid.written_off,
        on_time=paid.on_time,
        history_days=paid.history_days,
        declined_lately=standing["declined_lately"],
        approved=standing["approved"],
        **said,
    )
