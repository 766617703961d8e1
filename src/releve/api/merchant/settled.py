"""Payouts, summaries, and transactions as the dialect writes them.

All amounts are positive minor units; what is kept or given back is told by its field. An order's
id is its number as a UUID, and the number itself its short id; what is of no order (held back,
released) has the UUID of zeros.
"""

from datetime import UTC, date, datetime, time
from typing import Any

from releve.api.merchant.order_uuid import NO_ORDER, uuid_of
from releve.api.merchant.told import initial_method, moment
from releve.core.lending.merchant_balance import MerchantBalance
from releve.core.lending.merchant_fees import PriceList
from releve.core.lending.payout import Totals
from releve.shell.settlement.payouts_read import PayoutRow, Summary, TransactionRow

_DETAILED = {
    "SALE": "PURCHASE",
    "RETURN": "PURCHASE_RETURN",
    "REVERSAL": "REVERSAL",
    "FEE": "PERCENTAGE_FEES",
    "HOLDBACK": "ROLLING_RESERVE",
    "RELEASE": "ROLLING_RESERVE",
}


def day_told(day: date) -> str:
    """The beginning of a day in UTC."""
    return moment(datetime.combine(day, time.min, UTC))


def payout_told(base: str, payout: PayoutRow) -> dict[str, Any]:
    """A payout as it is read."""
    settled = payout.settled
    totals = _totals(settled.totals, settled.held_back, settled.repaid, settled.paid)
    totals |= {
        "charge_amount": 0,
        "credit_amount": 0,
        "fee_refund_amount": 0,
        "tax_refund_amount": 0,
        "deposit_amount": settled.deposited,
        "opening_debt_balance_amount": settled.opening_debt,
        "closing_debt_balance_amount": settled.closing_debt,
    }
    reference = payout.payment_reference
    return {
        "totals": totals,
        "payment_reference": reference,
        "payout_date": day_told(payout.paid_on),
        "currency_code": payout.currency,
        "merchant_settlement_type": "NET",
        "merchant_id": payout.merchant_id,
        "transactions": f"{base}/transactions?payment_reference={reference}",
    }


def summary_told(summary: Summary) -> dict[str, Any]:
    """What payouts of one currency come to."""
    totals = _totals(summary.totals, summary.held_back, summary.repaid, summary.paid)
    told: dict[str, Any] = {f"summary_total_{name}": amount for name, amount in totals.items()}
    return told | {
        "summary_settlement_currency": summary.currency,
        "summary_payout_date_start": day_told(summary.first_on),
        "summary_payout_date_end": day_told(summary.last_on),
    }


def transaction_told(base: str, row: TransactionRow, prices: PriceList) -> dict[str, Any]:
    """A line of a payout as it is read."""
    sold_on = row.placed_on or row.booked_on
    captured_on = row.booked_on if row.kind == "SALE" else row.captured_on or row.booked_on
    told: dict[str, Any] = {
        "amount": row.amount,
        "type": row.kind,
        "detailed_type": _DETAILED.get(row.kind),
        "currency_code": row.currency,
        "order_id": str(uuid_of(row.order_id) if row.order_id else NO_ORDER),
        "short_order_id": row.order_id,
        "sale_date": day_told(sold_on),
        "capture_date": day_told(captured_on),
        "purchase_country": row.country,
        "merchant_reference1": row.reference1,
        "merchant_reference2": row.reference2,
        "capture_id": row.capture_id,
        "merchant_capture_reference": row.capture_reference,
        "refund_id": row.refund_id,
        "merchant_refund_reference": row.refund_reference,
        "reversal_reference": row.dispute_id,
        "payment_reference": row.payment_reference,
    }
    if row.payment_reference:
        told["payout"] = f"{base}/payouts/{row.payment_reference}"
    if row.product:
        kind, installments = initial_method(row.product)
        told["initial_payment_method_type"] = kind
        told["initial_number_of_installments"] = installments
    if row.kind == "FEE":
        told["vat_rate"] = prices.tax_rate(row.country.lower(), row.booked_on)
        told["vat_amount"] = row.tax
    return {key: value for key, value in told.items() if value is not None}


def balance_told(found: MerchantBalance) -> dict[str, Any]:
    """A merchant's whole balance in one currency: what is owed, kept, and why."""
    return {
        "currency_code": found.currency,
        "balance_amount": found.owed,
        "held_back_amount": found.held,
        "difference_amount": found.difference,
        "payouts": [
            {
                "payment_reference": one.reference,
                "payout_date": day_told(one.on),
                "sale_amount": one.settled.totals.sales,
                "return_amount": one.settled.totals.returns,
                "fee_amount": one.settled.totals.fees,
                "tax_amount": one.settled.totals.tax,
                "reversal_amount": one.settled.totals.reversals,
                "holdback_amount": one.settled.held_back,
                "release_amount": one.settled.totals.released,
                "settlement_amount": one.settled.paid,
                "changed_amount": one.changed,
                "balance_amount": one.balance,
            }
            for one in found.payouts
        ],
        "not_paid_out": _open(found.open_totals) | {"order_count": found.open_count},
        "orders_not_paid_out": [
            {"order_id": str(uuid_of(one.order_id)), "short_order_id": one.order_id}
            | {"since": day_told(one.since)}
            | _open(one.totals)
            for one in found.open_orders
        ],
        "held_back": [
            {
                "payment_reference": one.reference,
                "amount": one.amount,
                "came_back": one.came_back,
                "free_on": day_told(one.free_on),
            }
            for one in found.kept
        ],
    }


def _open(totals: Totals) -> dict[str, int]:
    return {
        "sale_amount": totals.sales,
        "return_amount": totals.returns,
        "fee_amount": totals.fees,
        "tax_amount": totals.tax,
        "reversal_amount": totals.reversals,
        "balance_amount": totals.traded,
    }


def _totals(totals: Totals, held_back: int, repaid: int, paid: int) -> dict[str, int]:
    return {
        "sale_amount": totals.sales,
        "return_amount": totals.returns,
        "fee_amount": totals.fees,
        "tax_amount": totals.tax,
        "reversal_amount": totals.reversals,
        "holdback_amount": held_back,
        "release_amount": totals.released,
        "repay_amount": repaid,
        "settlement_amount": paid,
        "commission_amount": 0,
        "fee_correction_amount": 0,
    }
