"""Everything a procedure may know: the customer's book, the policy, the law, and the day."""

from dataclasses import dataclass
from datetime import date

from releve.core.lending.customer_book import CustomerBook
from releve.core.rules.market import MarketRules
from releve.core.rules.policy import Policy


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one decision, read under lock."""

    book: CustomerBook
    policy: Policy
    market: MarketRules
    today: date
