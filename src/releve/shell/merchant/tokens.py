"""Customer tokens: a customer's leave to a merchant to place orders without asking again."""

import uuid
from dataclasses import dataclass
from typing import Any, cast

from psycopg.types.json import Jsonb

from releve.core.lending.order import Product
from releve.core.values.ids import CustomerId
from releve.shell.merchant.call import Call, Refused
from releve.shell.merchant.placing import customer_for
from releve.shell.merchant.sessions import Agreement, Purchase, check_purchase
from releve.shell.postgres.named import load

_SQL = load("merchant_purchases")
_OF_THE_CUSTOMER = ("billing_address", "shipping_address", "customer", "locale")


@dataclass(frozen=True, slots=True)
class CustomerToken:
    """A token as it stands."""

    token_id: str
    customer_id: CustomerId
    product: Product
    currency: str
    country: str
    details: dict[str, Any]
    canceled: bool


def make_token(call: Call, agreement: Agreement, given: dict[str, Any]) -> CustomerToken:
    """The token of an agreement that was taken."""
    known = agreement.session.purchase | given
    market = known["purchase_country"].lower()
    customer_id = customer_for(call, known, market)
    details = {key: known[key] for key in _OF_THE_CUSTOMER if key in known}
    details["description"] = given["description"]
    token_id = str(uuid.uuid4())
    currency = known["purchase_currency"].upper()
    call.connection.execute(
        _SQL.add_token,
        call.named(
            token=token_id,
            customer=customer_id,
            product=agreement.product,
            currency=currency,
            country=market,
            details=Jsonb(details),
        ),
    )
    return CustomerToken(
        token_id, customer_id, agreement.product, currency, market, details, canceled=False
    )


def token_of(call: Call, token_id: str) -> CustomerToken:
    """The merchant's token, locked. Refused (not_found): none, or another merchant's."""
    row = (
        None
        if "\0" in token_id
        else call.connection.execute(_SQL.token_of, call.named(token=token_id)).fetchone()
    )
    if row is None:
        raise Refused("not_found", "NOT_FOUND", "There is no such customer token.")
    return CustomerToken(
        row[0], CustomerId(row[1]), cast("Product", row[2]), *row[3:6], canceled=row[6] is not None
    )


def cancel_token(call: Call, token_id: str) -> None:
    """End a token; ending it again is no error."""
    if not token_of(call, token_id).canceled:
        call.connection.execute(_SQL.cancel_token, call.named(token=token_id))


def purchase_with(call: Call, token_id: str, given: Purchase) -> tuple[Purchase, CustomerToken]:
    """What is bought with a token. Refused: canceled, another currency, or it does not add up."""
    token = token_of(call, token_id)
    if token.canceled:
        raise Refused("not_allowed", "NOT_ALLOWED", "The customer token is canceled.")
    purchase = token.details | given | {"purchase_country": token.country.upper()}
    purchase.pop("description", None)
    if given["purchase_currency"].upper() != token.currency:
        reason = f"purchase_currency is {given['purchase_currency']}; the token's is"
        raise Refused("conflict", "CONFLICT", f"{reason} {token.currency}")
    check_purchase(call, purchase)
    return purchase, token
