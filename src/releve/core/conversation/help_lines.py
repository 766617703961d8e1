"""Who helps besides the lender: told with the handover of somebody in danger or in hardship.

Sources: the market's dated rules; Directive (EU) 2023/2225, Article 36, for advice on debts.
"""

from collections.abc import Iterable

from releve.core.decisions.decision import Reply
from releve.core.decisions.effect import Effect, HandOver
from releve.core.rules.market import MarketRules


def help_lines(effects: Iterable[Effect], market: MarketRules) -> tuple[Reply, ...]:
    """What is said of help before anything else; nothing where nobody is in need."""
    reasons = {effect.reason for effect in effects if isinstance(effect, HandOver)}
    told: list[Reply] = []
    if "self_harm_risk" in reasons:
        told.append(Reply("help-emergency", {"number": market.emergency_number}))
        if market.crisis_line is not None:
            told.append(Reply("help-crisis-line", {"line": market.crisis_line}))
    if "vulnerable" in reasons and market.debt_advice is not None:
        told.append(Reply("help-debt-advice", {"name": market.debt_advice}))
    return tuple(told)
