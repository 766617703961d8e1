"""Whether a purchase is granted on credit, declined, or looked at by a person.

Pure and total: the same application, facts, and rules always get the same answer, so that a
stored decision can be made again (`METHOD` names this way of deciding; a changed one needs a new
name beside it). A decline has at least one reason; more debt, more arrears, more open orders, or a
larger amount never lead to a better answer (tests/credit/test_laws.py).

Sources: Directive (EU) 2023/2225, article 18 (creditworthiness, from 20 November 2026) and
Regulation (EU) 2016/679, article 22 (a person on request).
"""

from dataclasses import dataclass
from typing import Literal

from releve.core.lending.credit.application import Application, CreditFacts, Doubt, Reason
from releve.core.lending.credit.rules import CreditRules

METHOD = "credit/1"
Outcome = Literal["granted", "referred", "declined"]
_WHOLE_PERCENT = 100


@dataclass(frozen=True, slots=True)
class CreditDecision:
    """The answer. `available` is what of the limit was left before this purchase.

    `reasons` say why it is declined or why a person looks at it, the heaviest first. `by_person`
    is a decision that rests on a person's.
    """

    outcome: Outcome
    limit: int
    available: int
    reasons: tuple[Reason | Doubt, ...] = ()
    by_person: bool = False


def limit_of(facts: CreditFacts, rules: CreditRules) -> int:
    """All that the shopper may owe at once, in minor units.

    What was set for the customer; else what the history has earned.
    """
    if facts.set_limit is not None:
        return facts.set_limit
    if not facts.known:
        return rules.unidentified_limit
    if facts.worst_days_past_due > rules.late_days:
        return rules.late_limit
    reached = [
        step.limit
        for step in rules.steps
        if facts.on_time >= step.on_time_min and facts.history_days >= step.history_days_min
    ]
    return max([rules.starting_limit, *reached])


def decide(application: Application, facts: CreditFacts, rules: CreditRules) -> CreditDecision:
    """The decision on one purchase."""
    limit = limit_of(facts, rules)
    available = max(0, limit - facts.taken)
    if application.amount <= facts.approved:
        return CreditDecision("granted", limit, available, by_person=True)
    if reasons := _reasons(application, facts, rules, limit):
        return CreditDecision("declined", limit, available, reasons)
    doubts = _doubts(application, facts, rules, limit)
    if not doubts:
        return CreditDecision("granted", limit, available)
    if facts.refused is not None and application.amount >= facts.refused:
        return CreditDecision("declined", limit, available, facts.refused_reasons, by_person=True)
    return CreditDecision("referred", limit, available, doubts)


def means_needed(application: Application, rules: CreditRules) -> bool:
    """Whether income and expenses have to be known for this purchase."""
    above = rules.means_above_with_cost if application.cost > 0 else rules.means_above
    return above is not None and application.amount > above


def _reasons(
    application: Application, facts: CreditFacts, rules: CreditRules, limit: int
) -> tuple[Reason, ...]:
    over = _over(application, facts, limit)
    beyond = over > _leeway(facts, rules, limit)
    found: dict[Reason, bool] = {
        "overdue_debt": facts.written_off or facts.days_past_due > rules.overdue_days_max,
        "not_affordable": _takes_more_than(rules.share_max_percent, application, facts),
        "over_limit": beyond,
        "short_history": _short_history(application, facts, rules, beyond=beyond),
        "many_open_orders": facts.open_orders >= rules.open_orders_max,
    }
    return tuple(reason for reason, holds in found.items() if holds)


def _doubts(
    application: Application, facts: CreditFacts, rules: CreditRules, limit: int
) -> tuple[Doubt, ...]:
    found: dict[Doubt, bool] = {
        "account_locked": facts.locked,
        "recently_overdue": facts.days_past_due > 0,
        "little_left": _takes_more_than(rules.share_referred_percent, application, facts),
        "income_unknown": application.means is None and means_needed(application, rules),
        "near_limit": _over(application, facts, limit) > 0,
        "declined_lately": facts.declined_lately >= rules.declined_lately_min,
    }
    return tuple(doubt for doubt, holds in found.items() if holds)


def _over(application: Application, facts: CreditFacts, limit: int) -> int:
    return facts.taken + application.amount - limit


def _leeway(facts: CreditFacts, rules: CreditRules, limit: int) -> int:
    """So much above the limit a person may still grant whoever has paid on time."""
    if facts.on_time < rules.over_limit_on_time_min:
        return 0
    return limit * rules.over_limit_percent // _WHOLE_PERCENT


def _short_history(
    application: Application, facts: CreditFacts, rules: CreditRules, *, beyond: bool
) -> bool:
    """Whether time and payments would change it: they do nothing where a limit was set."""
    if facts.set_limit is not None:
        return False
    if facts.on_time == 0 and application.amount > rules.history_needed_above:
        return True
    highest = max([rules.starting_limit, *(step.limit for step in rules.steps)])
    late = facts.worst_days_past_due > rules.late_days
    return beyond and not late and facts.taken + application.amount <= highest


def _takes_more_than(percent: int, application: Application, facts: CreditFacts) -> bool:
    """Whether a month's payments are more than that share of what the shopper has left."""
    means = application.means
    if means is None:
        return False
    left = max(0, means.income - means.expenses)
    return (application.monthly + facts.monthly_due) * _WHOLE_PERCENT > left * percent
