"""Everything a procedure may know: the customer's book, the policy, the law, and the day."""

from dataclasses import dataclass
from datetime import date

from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.merchant_book import MerchantBook
from releve.core.rules.autonomy import NOTHING_ALLOWED, Autonomy
from releve.core.rules.market import MarketRules
from releve.core.rules.policy import Policy


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one decision, read under lock.

    `closed` holds the days around today on which the market's banks rest, as far as
    `banking_days.REACH_DAYS`. `merchant` is set where a merchant writes; `book` then holds the
    orders that it sold. `autonomy` is what the assistant may do alone: nothing, where it is not
    given.
    """

    book: CustomerBook
    policy: Policy
    market: MarketRules
    today: date
    closed: frozenset[date] = frozenset()
    merchant: MerchantBook | None = None
    autonomy: Autonomy = NOTHING_ALLOWED
