"""The lender's rules of credit, in minor units of one currency, on one day in one market."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LimitStep:
    """A limit that is reached with so many installments paid on time and so long a history."""

    limit: int
    on_time_min: int
    history_days_min: int


@dataclass(frozen=True, slots=True)
class CreditRules:
    """What decides. `means_above` and `means_above_with_cost` are None where no duty to ask is.

    Each key of policy/credit.toml says what it means.
    """

    unidentified_limit: int
    late_limit: int
    late_days: int
    starting_limit: int
    steps: tuple[LimitStep, ...]
    history_needed_above: int
    open_orders_max: int
    overdue_days_max: int
    over_limit_percent: int
    over_limit_on_time_min: int
    declined_lately_min: int
    share_referred_percent: int
    share_max_percent: int
    means_above: int | None = None
    means_above_with_cost: int | None = None
