"""An agreement becomes an order: an ordinary order of a customer, who is known by e-mail.

The customer is the one of that e-mail address and currency, or a new one; so a person's orders
stand together whichever shop they were made at.
"""

import secrets
from typing import Any

from psycopg.types.json import Jsonb

from releve.core.lending.authorization import place
from releve.core.lending.customer_book import Customer
from releve.core.lending.order import Item, Order, Product
from releve.core.lending.past import Past
from releve.core.values.ids import CustomerId, MerchantId, OrderId
from releve.shell import history
from releve.shell.entropy import new_id
from releve.shell.merchant.call import Call
from releve.shell.merchant.sessions import Purchase, lines_of
from releve.shell.merchant.webhooks import tell
from releve.shell.person_keys.lender_key import lender_key
from releve.shell.postgres.named import load

_SQL = load("merchant_purchases")
_ORDERS = load("merchant_orders")
_ORDER_DIGITS = 11
_NAME_MAX = 200


def place_order(
    call: Call,
    purchase: Purchase,
    product: Product,
    *,
    session_id: str | None,
    customer_id: CustomerId | None = None,
) -> OrderId:
    """Write the order of a sound purchase. `customer_id` where the customer is known already."""
    market = purchase["purchase_country"].lower()
    who = customer_id or customer_for(call, purchase, market)
    held = place(purchase["order_amount"], call.now)
    row = call.connection.execute(_SQL.merchant, call.named()).fetchone()
    name = row[1] if row else call.merchant_id
    order = Order(
        OrderId(f"M-{secrets.randbelow(10**_ORDER_DIGITS):0{_ORDER_DIGITS}d}"),
        MerchantId(call.merchant_id),
        name,
        product,
        purchase["purchase_currency"].upper(),
        items_of(purchase),
        held.amount,
        call.today(market),
        held.expires_at.date(),
    )
    history.add_orders(call.connection, call.lender_id, [Past(who, order)])
    call.connection.execute(
        _ORDERS.add_order,
        call.named(
            order=order.order_id,
            session=session_id,
            expires_at=held.expires_at,
            amount=held.amount,
            reference1=purchase.get("merchant_reference1"),
            reference2=purchase.get("merchant_reference2"),
            purchase=Jsonb(purchase),
        ),
    )
    _tell(call, purchase, order.order_id, session_id)
    return order.order_id


def _tell(call: Call, purchase: Purchase, order_id: OrderId, session_id: str | None) -> None:
    urls: dict[str, str] = purchase.get("merchant_urls") or {}
    placed = {"event_type": "ORDER_PLACED", "order_id": order_id, "session_id": session_id}
    told = placed | {"fraud_status": "ACCEPTED"}
    for name in ("push", "notification"):
        url = urls.get(name, "").replace("{order.id}", order_id)
        tell(call, url.replace("{session.id}", session_id or ""), f"{name}/{order_id}", told)


def items_of(purchase: Purchase) -> tuple[Item, ...]:
    """What the customer bought, as the chat names it; discounts are not things."""
    return tuple(
        Item(line.name, line.total_amount) for line in lines_of(purchase) if line.total_amount >= 0
    )


def email_of(purchase: Purchase) -> str:
    """The shopper's e-mail address, which tells them from others; empty where none is given."""
    return (_address(purchase).get("email") or "").strip().lower()


def _address(purchase: Purchase) -> dict[str, Any]:
    return purchase.get("billing_address") or purchase.get("shipping_address") or {}


def customer_for(call: Call, purchase: Purchase, market: str) -> CustomerId:
    """The customer of a purchase, by e-mail and currency; a new one where there is none."""
    address, email = _address(purchase), email_of(purchase)
    currency = purchase["purchase_currency"].upper()
    if email:
        index = lender_key().index(call.lender_id, email)
        named = call.named(email=email, index=index, currency=currency)
        call.connection.execute(_SQL.one_shopper_at_a_time, named)
        row = call.connection.execute(_SQL.customer_by_email, named).fetchone()
        if row is not None:
            return CustomerId(row[0])
    given = f"{address.get('given_name') or ''} {address.get('family_name') or ''}".strip()
    customer = Customer(
        CustomerId(new_id("c")),
        given[:_NAME_MAX] or email or "Guest",
        language_of(call, purchase, market),
        market,
        email or None,
        address.get("phone"),
        _written(address),
    )
    history.add_customers(call.connection, call.lender_id, [(customer, currency)])
    return customer.customer_id


def language_of(call: Call, purchase: Purchase, market: str) -> str:
    """The language that the shopper is spoken to in."""
    asked = (purchase.get("locale") or "").split("-")[0].lower()
    if asked in call.desk.wording.languages:
        return asked
    return call.desk.markets.on(market, call.now.date()).languages[0]


def _written(address: dict[str, Any]) -> str | None:
    keys = ("street_address", "street_address2", "postal_code", "city", "country")
    return ", ".join(part for part in (address.get(key) for key in keys) if part) or None
