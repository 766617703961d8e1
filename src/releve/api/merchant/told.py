"""Orders, captures, refunds, and sessions as the dialect writes them.

Order lines leave without their `type`: the dialect's specification of order management allows
one impossible value there, and what breaks a specification is worse than what is left out.
"""

from datetime import UTC, datetime
from typing import Any

from releve.core.lending.order import Product
from releve.shell.merchant.orders import CaptureRow, MerchantOrder, RefundRow
from releve.shell.merchant.sessions import PaymentSession

CATEGORIES = (
    {"identifier": "pay_later", "name": "Pay later"},
    {"identifier": "pay_over_time", "name": "Pay over time"},
)
# (type in a placed order, type in order management, installments, days, in words)
_METHODS: dict[Product, tuple[str, str, int | None, int | None, str]] = {
    "pay_in_30": ("invoice", "INVOICE", None, 30, "Pay in 30 days"),
    "pay_in_3": ("fixed_amount", "PAY_IN_X", 3, None, "Pay in 3 installments"),
    "pay_in_4": ("fixed_amount", "PAY_IN_X", 4, None, "Pay in 4 installments"),
    "financing_6": ("fixed_sum_credit", "FIXED_SUM_CREDIT", 6, None, "6 monthly payments"),
    "financing_12": ("fixed_sum_credit", "FIXED_SUM_CREDIT", 12, None, "12 monthly payments"),
}
_KEPT_TO_US = frozenset({"client_token", "auto_capture"})


def moment(at: datetime) -> str:
    """A moment in UTC, to the millisecond."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def method_of(product: Product) -> dict[str, Any]:
    """The product as the answer to a placed order names it."""
    kind, _, installments, days, _ = _METHODS[product]
    return _present({"type": kind, "number_of_installments": installments, "number_of_days": days})


def initial_method(product: Product) -> tuple[str, int | None]:
    """The product as a payout's transaction names it, and its installments."""
    return _METHODS[product][0], _METHODS[product][2]


def product_words(product: Product) -> str:
    """How a merchant reads it."""
    return _METHODS[product][4]


def session_told(session: PaymentSession) -> dict[str, Any]:
    """A session as it is read."""
    told = {**session.purchase, "payment_method_categories": list(CATEGORIES)}
    told["status"] = "complete" if session.completed else "incomplete"
    told["expires_at"] = moment(session.expires_at)
    if session.token:
        told["authorization_token"] = session.token
    return told


def order_told(order: MerchantOrder, now: datetime) -> dict[str, Any]:
    """An order as it is read."""
    held, purchase = order.held, order.purchase
    _, kind, installments, _, words = _METHODS[order.product]
    return _present(
        {
            "order_id": order.order_id,
            "status": held.status(now),
            "fraud_status": "ACCEPTED",
            "order_amount": held.amount,
            "original_order_amount": order.original,
            "captured_amount": held.captured,
            "refunded_amount": held.refunded,
            "remaining_authorized_amount": held.remaining(now),
            "purchase_currency": order.currency,
            "purchase_country": purchase["purchase_country"],
            "locale": purchase.get("locale", "en-GB"),
            "order_lines": lines_told(purchase),
            "klarna_reference": order.order_id,
            "merchant_reference1": order.reference1,
            "merchant_reference2": order.reference2,
            "merchant_data": purchase.get("merchant_data"),
            "customer": _present(
                {"date_of_birth": (purchase.get("customer") or {}).get("date_of_birth")}
            ),
            "billing_address": purchase.get("billing_address"),
            "shipping_address": purchase.get("shipping_address"),
            "shipping_info": order.shipping_info,
            "created_at": moment(held.placed_at),
            "expires_at": moment(held.expires_at),
            "captures": [capture_told(order, capture) for capture in order.captures],
            "refunds": [refund_told(refund) for refund in order.refunds],
            "initial_payment_method": _present(
                {"type": kind, "description": words, "number_of_installments": installments}
            ),
        }
    )


def capture_told(order: MerchantOrder, capture: CaptureRow) -> dict[str, Any]:
    """A capture as it is read."""
    purchase, said = order.purchase, capture.details
    return _present(
        {
            "capture_id": capture.capture_id,
            "klarna_reference": f"{order.order_id}-{capture.number}",
            "captured_amount": capture.amount,
            "refunded_amount": capture.refunded,
            "captured_at": moment(capture.captured_at),
            "description": said.get("description"),
            "reference": said.get("reference"),
            "order_lines": lines_told(said),
            "shipping_info": capture.shipping_info,
            "billing_address": purchase.get("billing_address"),
            "shipping_address": purchase.get("shipping_address"),
        }
    )


def refund_told(refund: RefundRow) -> dict[str, Any]:
    """A refund as it is read."""
    said = refund.details
    return _present(
        {
            "refund_id": refund.refund_id,
            "refunded_amount": refund.amount,
            "refunded_at": moment(refund.refunded_at),
            "description": said.get("description"),
            "reference": said.get("reference"),
            "credit_invoice": said.get("credit_invoice"),
            "order_lines": lines_told(said),
        }
    )


def lines_told(purchase: dict[str, Any]) -> list[dict[str, Any]]:
    """Order lines as order management writes them."""
    lines: list[dict[str, Any]] = purchase.get("order_lines") or []
    return [{key: value for key, value in line.items() if key != "type"} for line in lines]


def for_order(purchase: dict[str, Any]) -> dict[str, Any]:
    """A purchase without what only the session needs."""
    return {key: value for key, value in purchase.items() if key not in _KEPT_TO_US}


def _present(fields: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value is not None}
