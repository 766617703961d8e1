"""Which level holds for an effect, and whether something is stopped. Fails closed.

The most specific scope that any rule names wins: more words named before fewer, then the effect
before the market before the assistant. Within that scope the narrowest band that holds the amount
gives the level; above its highest band, and where nothing names the effect, the level is `off`.
"""

from collections.abc import Iterable, Sequence

from releve.core.decisions.effect import (
    EFFECT_NAMES,
    AcceptDispute,
    ArrangeForbearance,
    Effect,
    HandOver,
    orders_of,
)
from releve.core.decisions.facts import Facts
from releve.core.reading.reading import Errand
from releve.core.rules.autonomy import LEVELS, Autonomy, Level, LevelRule, Scope, Stop
from releve.core.rules.policy import Policy
from releve.core.values.money import Money

# People are reached whatever is off or stopped.
ALWAYS_OPEN: frozenset[Errand] = frozenset({"human_agent"})


def level_for(effects: Iterable[Effect], facts: Facts) -> Level:
    """The lowest level of all effects but handing over, which needs none."""
    found: list[Level] = [
        level_of(facts.autonomy, effect, facts)
        for effect in effects
        if not isinstance(effect, HandOver)
    ]
    return lowest(found) if found else "act"


def level_of(autonomy: Autonomy, effect: Effect, facts: Facts) -> Level:
    """The level of one effect, in the market and at the amount that it has."""
    name, market = EFFECT_NAMES[type(effect)], facts.market.market
    return resolve(autonomy, name, market, amount_of(effect, facts), facts.policy)


def resolve(autonomy: Autonomy, effect: str, market: str, amount: Money, policy: Policy) -> Level:
    """The level of an effect by its name."""
    fitting = [r for r in autonomy.rules if _fits(r.scope, autonomy.assistant, effect, market)]
    if not fitting:
        return "off"
    nearest = max(_rank(rule.scope) for rule in fitting)
    bands = sorted((r for r in fitting if _rank(r.scope) == nearest), key=_width)
    holding: list[Level] = [rule.level for rule in bands if _holds(rule.scope, amount, policy)]
    return holding[0] if holding else "off"


def lowest(levels: Sequence[Level]) -> Level:
    """The level of those that allows least. ValueError of none."""
    return LEVELS[min(map(LEVELS.index, levels))]


def level_before(autonomy: Autonomy, scope: Scope) -> Level:
    """The lowest level that holds anywhere in a scope to which a level shall be given.

    Rules of narrower scopes and narrower bands are left out: they go on as they are.
    """
    wider = [rule for rule in autonomy.rules if _covers(rule.scope, scope)]
    if not wider:
        return "off"
    nearest = max(_rank(rule.scope) for rule in wider)
    bands = sorted((rule for rule in wider if _rank(rule.scope) == nearest), key=_width)
    bound = _width(LevelRule(scope, "off"))
    reaching = [rule for rule in bands if _width(rule) >= bound]
    if not reaching:
        return "off"
    if nearest == _rank(scope):
        return reaching[0].level
    below: list[Level] = [rule.level for rule in bands if _width(rule) < bound]
    return lowest((*below, reaching[0].level))


def _covers(wide: Scope, scope: Scope) -> bool:
    named = (
        (wide.assistant, scope.assistant),
        (wide.effect, scope.effect),
        (wide.market, scope.market),
    )
    return all(word in ("", found) for word, found in named)


def _fits(scope: Scope, assistant: str, effect: str, market: str) -> bool:
    named = ((scope.assistant, assistant), (scope.effect, effect), (scope.market, market))
    return all(word in ("", found) for word, found in named)


def _rank(scope: Scope) -> tuple[int, bool, bool, bool]:
    named = bool(scope.effect), bool(scope.market), bool(scope.assistant)
    return sum(named), *named


def _width(rule: LevelRule) -> float:
    bound = rule.scope.up_to_major
    return float("inf") if bound is None else bound


def _holds(scope: Scope, amount: Money, policy: Policy) -> bool:
    if scope.up_to_major is None:
        return True
    bound = policy.money(scope.up_to_major, amount.currency)
    return amount.amount_minor <= bound.amount_minor


def amount_of(effect: Effect, facts: Facts) -> Money:
    """How much an effect is about; nothing where it is about no money."""
    orders = [facts.book.order(order) for order in orders_of(effect)]
    if isinstance(effect, ArrangeForbearance):
        amount = sum(order.outstanding for order in orders if order is not None)
    elif isinstance(effect, AcceptDispute):
        amount = sum(order.captured for order in orders if order is not None)
    else:
        amount = int(getattr(effect, "amount", 0))
    return Money(amount, facts.book.currency)


def stopped(autonomy: Autonomy, market: str, errand: Errand | None = None) -> Stop | None:
    """What stops this assistant in this market, or in this errand; None where nothing does."""
    for stop in autonomy.stops:
        named = {"all": "", "assistant": autonomy.assistant, "market": market, "errand": errand}
        if stop.name == named[stop.scope]:
            return stop
    return None
