"""Payment sessions: a purchase that a shopper is asked to agree to, and the agreement.

A session lives 48 hours. The shopper's agreement is a token that the merchant turns into an
order, or into a customer token, within 60 minutes, once.
"""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast, get_args

from psycopg.types.json import Jsonb

from releve.core.lending.authorization import AGREEMENT_VALID, AMOUNT_MAX, SESSION_VALID
from releve.core.lending.order import Product
from releve.core.lending.purchase import OrderLine, faults
from releve.core.rules.trouble import NoRule
from releve.shell.merchant.call import Call, Refused
from releve.shell.merchant.webhooks import tell
from releve.shell.postgres.named import load

_SQL = load("merchant_purchases")
Purchase = dict[str, Any]
PRODUCTS: tuple[Product, ...] = get_args(Product)
_LINE = frozenset(OrderLine.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class PaymentSession:
    """A session as it stands; `token` is the shopper's agreement while it holds."""

    session_id: str
    merchant_id: str
    merchant: str
    purchase: Purchase
    expires_at: datetime
    completed: bool
    token: str | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a shopper agreed to: the session, and the product chosen."""

    token: str
    session: PaymentSession
    product: Product


def lines_of(purchase: Purchase) -> tuple[OrderLine, ...]:
    """The order lines of a purchase, as the arithmetic takes them."""
    given: list[dict[str, Any]] = purchase.get("order_lines") or []
    return tuple(
        OrderLine(**{k: v for k, v in line.items() if k in _LINE and v is not None})
        for line in given
    )


def asks_leave_only(purchase: Purchase) -> bool:
    """Whether nothing is bought: the shopper is asked for leave to order later, and no more."""
    return purchase.get("intent") == "tokenize" and purchase["order_amount"] == 0


def check_session(call: Call, purchase: Purchase) -> None:
    """As `check_purchase`, of a session: one that asks for leave only may be of nothing."""
    check_purchase(call, purchase, least=0 if purchase.get("intent") == "tokenize" else 1)


def check_purchase(call: Call, purchase: Purchase, *, least: int = 1) -> None:
    """Refused (bad_value) for a purchase that does not add up or that no market is for."""
    country, currency = purchase["purchase_country"], purchase["purchase_currency"]
    found = list(
        faults(lines_of(purchase), purchase["order_amount"], purchase.get("order_tax_amount"))
    )
    if not least <= purchase["order_amount"] <= AMOUNT_MAX:
        found.append(f"order_amount is from {least} to {AMOUNT_MAX}")
    try:
        rules = call.desk.markets.on(country.lower(), call.now.date())
    except NoRule:
        found.append(f"purchase_country: {country} is no market of this lender")
    else:
        if currency.upper() != rules.currency:
            found.append(f"purchase_currency: {country} pays in {rules.currency}, not {currency}")
    if found:
        raise Refused("bad_value", "BAD_VALUE", *found)


def open_session(call: Call, purchase: Purchase) -> PaymentSession:
    """A new session for a purchase. Refused where it does not add up."""
    check_session(call, purchase)
    session_id = str(uuid.uuid4())
    expires_at = call.now + SESSION_VALID
    call.connection.execute(
        _SQL.add_session,
        call.named(session=session_id, purchase=Jsonb(purchase), expires_at=expires_at),
    )
    return PaymentSession(session_id, call.merchant_id, "", purchase, expires_at, False, None)


def session_of(
    call: Call, session_id: str, *, lock: bool = False, anybody: bool = False
) -> PaymentSession:
    """The merchant's session; `anybody`'s for the shopper, who knows only its id.

    Refused (not_found) where there is none, or it has expired.
    """
    if "\0" in session_id:
        raise _no_session()
    named = call.named(session=session_id)
    if lock:
        call.connection.execute(_SQL.lock_session, named)
    row = call.connection.execute(
        _SQL.session_of, named | ({"merchant": None} if anybody else {})
    ).fetchone()
    if row is None or row[4] <= call.now:
        raise _no_session()
    found = call.connection.execute(_SQL.agreement_of_session, named).fetchone()
    token = found[0] if found else None
    return PaymentSession(row[0], row[1], row[2], row[3], row[4], row[5] is not None, token)


def change_session(call: Call, session_id: str, changes: Purchase) -> None:
    """Put what is given in the place of what was. Refused: as when it was opened, or completed."""
    session = session_of(call, session_id, lock=True)
    if session.completed:
        raise Refused("not_allowed", "NOT_ALLOWED", "The session has become an order.")
    purchase = session.purchase | changes
    check_session(call, purchase)
    if asks_leave_only(purchase) != asks_leave_only(session.purchase):
        # Who agreed to one of them has not agreed to the other.
        reason = "A session of nothing stays one, and one of a purchase stays one of a purchase."
        raise Refused("not_allowed", "NOT_ALLOWED", reason)
    call.connection.execute(
        _SQL.change_session, call.named(session=session_id, purchase=Jsonb(purchase))
    )


def require_open(session: PaymentSession, product: str) -> Product:
    """The product a shopper may agree to. Refused: it is not known, or the session is over."""
    if product not in PRODUCTS:
        known = ", ".join(PRODUCTS)
        raise Refused("bad_value", "BAD_VALUE", f"product: {product} is not one of {known}")
    if session.completed:
        raise Refused("not_allowed", "NOT_ALLOWED", "The session has become an order.")
    return product


def agree(
    call: Call, session: PaymentSession, product: Product, decision_id: str | None
) -> Agreement:
    """The shopper agrees to a product that credit was granted for; the token of it.

    Without a decision where nothing is bought: each order made later is decided on by itself.
    """
    token = str(uuid.uuid4())
    call.connection.execute(
        _SQL.add_agreement,
        call.named(
            token=token,
            session=session.session_id,
            merchant=session.merchant_id,
            product=product,
            decision=decision_id,
            expires_at=call.now + AGREEMENT_VALID,
        ),
    )
    urls: dict[str, str] = session.purchase.get("merchant_urls") or {}
    told = {"event_type": "AUTHORIZED", "authorization_token": token}
    told |= {"session_id": session.session_id}
    tell(call, urls.get("authorization"), f"authorization/{token}", told)
    return Agreement(token, session, product)


def take_agreement(call: Call, token: str) -> Agreement:
    """Use up a token. Refused (not_found): none, another merchant's, used, ended, or expired."""
    named = call.named(token=token)
    row = None if "\0" in token else call.connection.execute(_SQL.lock_agreement, named).fetchone()
    if row is None or row[3] is not None or row[2] <= call.now:
        raise Refused("not_found", "NOT_FOUND", "There is no such authorization, or it has ended.")
    session = session_of(call, row[0], lock=True)
    call.connection.execute(_SQL.end_agreement, named)
    return Agreement(token, session, cast("Product", row[1]))


def complete(call: Call, session: PaymentSession) -> None:
    """The session has become an order."""
    call.connection.execute(_SQL.complete_session, call.named(session=session.session_id))


def _no_session() -> Refused:
    return Refused("not_found", "NOT_FOUND", "There is no such session, or it has expired.")
