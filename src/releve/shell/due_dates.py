"""Due dates on banking days, where the lender's policy wants them so ([due_dates])."""

from collections.abc import Iterable
from datetime import date

from releve.core.lending.order import Installment
from releve.core.lending.schedule import rolled
from releve.core.rules.market import MarketFile
from releve.core.rules.policy import Policy
from releve.shell.holidays import is_banking_day


def on_banking_days(
    policy: Policy, market: MarketFile, made_on: date, plan: Iterable[Installment]
) -> tuple[Installment, ...]:
    """A plan made on a day as it is agreed: rolled to banking days of its market, or as it is."""
    if not policy.due_dates.roll_to_banking_day:
        return tuple(plan)
    return rolled(plan, made_on, lambda day: is_banking_day(market, day))
