"""Sessions, the shopper's authorization, and the order made of it (the dialect's payments)."""

import secrets
from typing import Any

from fastapi import APIRouter, Response

from releve.api.merchant.counter import Counter, CounterHere, done, shown
from releve.api.merchant.credit_told import turned_down
from releve.api.merchant.shapes import OrderWanted, SessionChanges, SessionWanted, TokenWanted
from releve.api.merchant.told import CATEGORIES, for_order, method_of, session_told
from releve.core.lending.order import Product
from releve.core.values.ids import OrderId
from releve.shell import credit
from releve.shell.merchant import changes, sessions, tokens
from releve.shell.merchant.answers import Answer
from releve.shell.merchant.call import Call, Refused
from releve.shell.merchant.placing import place_order

router = APIRouter(prefix="/payments/v1", tags=["payments"])
_AGREED = ("order_amount", "purchase_country", "purchase_currency")


@router.post("/sessions")
def open_session(counter: CounterHere) -> Response:
    """A session for a purchase."""

    def work(call: Call) -> Answer:
        purchase = counter.wanted(SessionWanted).given()
        purchase["client_token"] = secrets.token_urlsafe(48)
        session = sessions.open_session(call, purchase)
        return shown(
            {
                "session_id": session.session_id,
                "client_token": purchase["client_token"],
                "payment_method_categories": list(CATEGORIES),
            }
        )

    return counter.change(work)


@router.get("/sessions/{session_id}")
def read_session(session_id: str, counter: CounterHere) -> Response:
    """A session as it stands."""
    return counter.read(lambda call: shown(session_told(sessions.session_of(call, session_id))))


@router.post("/sessions/{session_id}")
def change_session(session_id: str, counter: CounterHere) -> Response:
    """Other details of the purchase."""

    def work(call: Call) -> Answer:
        sessions.change_session(call, session_id, counter.wanted(SessionChanges).given())
        return done()

    return counter.change(work)


@router.delete("/authorizations/{token}")
def end_authorization(token: str, counter: CounterHere) -> Response:
    """The merchant will not use the shopper's authorization."""

    def work(call: Call) -> Answer:
        sessions.take_agreement(call, token)
        return done()

    return counter.change(work)


@router.post("/authorizations/{token}/order")
def make_order(token: str, counter: CounterHere) -> Response:
    """The order that the shopper has agreed to."""

    def work(call: Call) -> Answer:
        given = counter.wanted(OrderWanted).given()
        agreement = sessions.take_agreement(call, token)
        session = agreement.session
        sessions.check_purchase(call, given)
        for key in _AGREED:
            if str(given[key]).upper() != str(session.purchase[key]).upper():
                reason = f"{key} is {given[key]}; the shopper agreed to {session.purchase[key]}"
                raise Refused("conflict", "CONFLICT", reason)
        purchase = for_order(session.purchase | given)
        session_id = session.session_id
        asked = credit.ask(call, purchase, agreement.product, stage="order", session_id=session_id)
        if not asked.granted:
            return turned_down(counter, asked)
        order_id = place_order(
            call,
            purchase,
            agreement.product,
            session_id=session_id,
            customer_id=asked.customer_id,
        )
        sessions.complete(call, session)
        if given.get("auto_capture"):
            capture_whole(call, order_id)
        return shown(order_placed(counter, order_id, agreement.product, purchase))

    return counter.change(work)


@router.post("/authorizations/{token}/customer-token")
def make_customer_token(token: str, counter: CounterHere) -> Response:
    """The customer's leave to place orders later."""

    def work(call: Call) -> Answer:
        given = counter.wanted(TokenWanted).given()
        agreement = sessions.take_agreement(call, token)
        for key in ("purchase_country", "purchase_currency"):
            agreed = agreement.session.purchase[key]
            if given[key].upper() != agreed.upper():
                reason = f"{key} is {given[key]}; the shopper agreed to {agreed}"
                raise Refused("conflict", "CONFLICT", reason)
        made = tokens.make_token(call, agreement, given)
        sessions.complete(call, agreement.session)
        told: dict[str, Any] = {"token_id": made.token_id}
        if address := made.details.get("billing_address"):
            told["billing_address"] = address
        return shown(told)

    return counter.change(work)


def capture_whole(call: Call, order_id: OrderId) -> None:
    """Capture all of a new order at once."""
    locked = changes.lock(call, order_id)
    changes.capture(call, locked, locked.seen.held.amount, {})


def order_placed(
    counter: Counter, order_id: OrderId, product: Product, purchase: dict[str, Any]
) -> dict[str, Any]:
    """What a merchant is told of a new order."""
    urls: dict[str, str] = purchase.get("merchant_urls") or {}
    confirmation = urls.get("confirmation") or f"{counter.base}/"
    return {
        "order_id": order_id,
        "redirect_url": confirmation.replace("{order.id}", order_id),
        "fraud_status": "ACCEPTED",
        "authorized_payment_method": method_of(product),
    }
