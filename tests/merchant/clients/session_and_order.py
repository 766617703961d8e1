"""klarna-orders, unmodified: a session, its order, and an authorization given back.

Run in the client's own environment: ADDRESS AUTHORIZATION PURCHASE. The shopper agrees in
between, as the sandbox lets it. Prints what came of it as JSON.
"""

# pyright: reportMissingImports=false
import json
import sys

import klarna
import requests
from klarna.models import operations, shared

address, authorization, given = sys.argv[1:]
purchase = json.loads(given)
client = klarna.Klarna(security=shared.Security(api_key_auth=authorization), server_url=address)


def agreed(session):
    place = f"{address}/sandbox/v1/sessions/{session}/authorize"
    answer = requests.post(
        place,
        json={"product": "pay_in_3"},
        headers={"Authorization": authorization},
        timeout=30,
    )
    answer.raise_for_status()
    return answer.json()["authorization_token"]


def wanted(kind):
    lines = [shared.OrderLine(**line) for line in purchase["order_lines"]]
    return kind(
        order_amount=purchase["order_amount"],
        order_lines=lines,
        order_tax_amount=purchase["order_tax_amount"],
        purchase_country=purchase["purchase_country"],
        purchase_currency=purchase["purchase_currency"],
        locale=purchase["locale"],
        billing_address=shared.Address(**purchase["billing_address"]),
    )


made = client.sessions.create(wanted(shared.SessionCreateInput))
session = made.merchant_session.session_id
update = operations.UpdateCreditSessionRequest(
    session_id=session, session_input=shared.SessionInput(merchant_reference1="ON-1")
)
changed = client.sessions.update(update)
read = client.sessions.read(operations.ReadCreditSessionRequest(session_id=session))
ordered = client.orders.create(
    operations.CreateOrderRequest(
        authorization_token=agreed(session),
        create_order_request_input=wanted(shared.CreateOrderRequestInput),
    )
)
another = client.sessions.create(wanted(shared.SessionCreateInput)).merchant_session.session_id
canceled = client.authorizations.cancel(
    operations.CancelAuthorizationRequest(authorization_token=agreed(another))
)
tokened = client.tokens.purchase(
    operations.PurchaseTokenRequest(
        authorization_token=agreed(another),
        customer_token_creation_request=shared.CustomerTokenCreationRequest(
            description="Shirts",
            intended_use="SUBSCRIPTION",
            locale="sv-SE",
            purchase_country="SE",
            purchase_currency="SEK",
        ),
    )
)
# The client has no call for payouts; this is the session that its calls are made with.
payouts = client.sessions._security_client.request("GET", f"{address}/settlements/v1/payouts")
sys.stdout.write(
    json.dumps(
        {
            "categories": [c.identifier for c in made.merchant_session.payment_method_categories],
            "changed": changed.status_code,
            "reference": read.session_read.merchant_reference1,
            "status": read.session_read.status,
            "order": ordered.order.order_id,
            "fraud": ordered.order.fraud_status,
            "canceled": canceled.status_code,
            "payouts": payouts.json(),
            "token": tokened.customer_token_creation_response.token_id,
        }
    )
)
