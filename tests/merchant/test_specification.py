"""What the dialect's own specifications say of any request, asked with real ids.

Skips where schemathesis or ../shared is not there.
"""

from datetime import timedelta
from pathlib import Path

import pytest

from releve.core.values.ids import LenderId
from releve.shell.settlement.paying import pay_out
from releve.shell.settlement.price_file import load_price_list

SPECIFICATIONS = Path(__file__).parents[3] / "shared" / "reference" / "klarna-api"
if not SPECIFICATIONS.is_dir():
    pytest.skip("../shared is not there", allow_module_level=True)
schemathesis = pytest.importorskip("schemathesis")

from hypothesis import HealthCheck, Phase, given, seed, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402
from schemathesis.checks import not_a_server_error  # noqa: E402
from schemathesis.specs.openapi.checks import (  # noqa: E402
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

pytestmark = [pytest.mark.usefixtures("books_hold"), pytest.mark.slow]
CHECKS = [not_a_server_error, status_code_conformance, response_schema_conformance]
EXAMPLES = 25
LENDER = LenderId("shops")
# There is one payout a day, whichever test asked for it first.
PAID = []
FILES = {
    "order-management-api-openapi.yml": "/ordermanagement/",
    "klarna-payments-api-openapi.yml": "/payments/",
    "hosted-payment-page-api-openapi.yml": "/hpp/",
    "klarna-customer-token-api-openapi.yml": "/customer-token/",
    "klarna-settlements-api-openapi.yml": "/",
}
# Their paths are below an address of their own.
SETTLEMENTS = ("/payouts", "/transactions", "/reports")


def operations():
    for file, prefix in FILES.items():
        schema = schemathesis.openapi.from_path(SPECIFICATIONS / file)
        for found in schema.get_all_operations():
            operation = found.ok()
            if operation.path.startswith(prefix):
                yield pytest.param(operation, id=f"{operation.method.upper()} {operation.path}")


@pytest.fixture
def ids(shop, pool, clock):
    """Real ids: an order with a capture and a refund, its payout, a session, a token, a page."""
    order = shop.order("pay_in_30")
    capture = shop.post(order, "/captures", {"captured_amount": 4000}).headers["Capture-Id"]
    refund = shop.post(order, "/refunds", {"refunded_amount": 1000}).headers["Refund-Id"]
    monday = clock.moment.date() + timedelta(days=8 - clock.moment.isoweekday())
    with pool.connection() as connection:
        paid = pay_out(connection, LENDER, monday, load_price_list())
        if paid:
            PAID.extend(one.payment_reference for one in paid if one.merchant_id == "m-skor")
    session = shop.session()
    body = {"payment_session_url": f"https://api.example/payments/v1/sessions/{session}"}
    page = shop.http.post("/hpp/v1/sessions", json=body).json()["session_id"]
    wanted = {
        "description": "Shirts",
        "intended_use": "SUBSCRIPTION",
        "locale": "sv-SE",
        "purchase_country": "SE",
        "purchase_currency": "SEK",
    }
    token = shop.authorize(shop.session())
    place = f"/payments/v1/authorizations/{token}/customer-token"
    return {
        "order_id": order,
        "payment_reference": PAID[0],
        "capture_id": capture,
        "refund_id": refund,
        "session_id": session,
        "page_id": page,
        "authorizationToken": shop.authorize(shop.session()),
        "customerToken": shop.http.post(place, json=wanted).json()["token_id"],
    }


@pytest.mark.parametrize("operation", list(operations()))
def test_any_request_is_answered_as_specified(shop, ids, operation):
    real = dict(ids)
    if operation.path.startswith("/hpp/"):
        real["session_id"] = ids["page_id"]

    @seed(4711)
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[
            HealthCheck.too_slow,
            HealthCheck.filter_too_much,
            HealthCheck.data_too_large,
            HealthCheck.function_scoped_fixture,
        ],
    )
    @given(case=operation.as_strategy(), known=st.booleans())
    def ask(case, known):
        for name in case.path_parameters or {}:
            case.path_parameters[name] = real[name]
        for header in ("Klarna-Idempotency-Key", "Authorization"):
            if case.headers:
                case.headers.pop(header, None)
        for name in set(case.query or {}) & set(real) if known else ():
            case.query[name] = real[name]
        base = str(shop.http.base_url).rstrip("/")
        if operation.path.startswith(SETTLEMENTS):
            base += "/settlements/v1"
        response = case.call(base_url=base, headers={"Authorization": shop.authorization})
        # An answer without content has no content type, whatever is documented.
        checks = [content_type_conformance, *CHECKS] if response.status_code != 204 else CHECKS
        case.validate_response(response, checks=checks)

    ask()
