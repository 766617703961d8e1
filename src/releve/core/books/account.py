"""The chart of accounts of a pay-later lender, each account with its normal side.

An amount is signed: a debit is positive, a credit negative. The balance of a debit account is
then positive when it stands as it should, that of a credit account negative.
"""

from enum import StrEnum
from typing import Literal

Side = Literal["debit", "credit"]


class Account(StrEnum):
    """Where value can stand. The names are the rows' own."""

    RECEIVABLE = "receivable"
    LATE_FEE_RECEIVABLE = "late_fee_receivable"
    CASH = "cash"
    MERCHANT_PAYABLE = "merchant_payable"
    MERCHANT_HELD_BACK = "merchant_held_back"
    TAX_PAYABLE = "tax_payable"
    UNMATCHED_PAYMENTS = "unmatched_payments"
    CUSTOMER_CREDIT = "customer_credit"
    UNEARNED_INTEREST = "unearned_interest"
    MERCHANT_FEE_INCOME = "merchant_fee_income"
    LATE_FEE_INCOME = "late_fee_income"
    INTEREST_INCOME = "interest_income"
    RECOVERIES = "recoveries"
    FEE_WAIVERS = "fee_waivers"
    GOODWILL = "goodwill"
    CREDIT_LOSSES = "credit_losses"


NORMAL_SIDE: dict[Account, Side] = {
    Account.RECEIVABLE: "debit",
    Account.LATE_FEE_RECEIVABLE: "debit",
    Account.CASH: "debit",
    Account.MERCHANT_PAYABLE: "credit",
    Account.MERCHANT_HELD_BACK: "credit",
    Account.TAX_PAYABLE: "credit",
    Account.UNMATCHED_PAYMENTS: "credit",
    Account.CUSTOMER_CREDIT: "credit",
    Account.UNEARNED_INTEREST: "credit",
    Account.MERCHANT_FEE_INCOME: "credit",
    Account.LATE_FEE_INCOME: "credit",
    Account.INTEREST_INCOME: "credit",
    Account.RECOVERIES: "credit",
    Account.FEE_WAIVERS: "debit",
    Account.GOODWILL: "debit",
    Account.CREDIT_LOSSES: "debit",
}


def stands_right(account: Account, balance_minor: int) -> bool:
    """Whether a balance (debits minus credits) is zero or on the account's normal side."""
    return balance_minor >= 0 if NORMAL_SIDE[account] == "debit" else balance_minor <= 0
