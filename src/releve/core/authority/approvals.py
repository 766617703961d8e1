"""What an approval needs, and what has changed since it was asked for."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from releve.core.authority.levels import amount_of
from releve.core.authority.policy import AuthorityPolicy
from releve.core.decisions.effect import EFFECT_NAMES, Effect
from releve.core.decisions.facts import Facts
from releve.core.rules.policy import Policy
from releve.core.values.money import Money


def agents_needed(effects: Iterable[Effect], facts: Facts, policy: AuthorityPolicy) -> int:
    """How many agents have to say yes: two where an effect is above its limit."""
    needed = (
        agents_for(EFFECT_NAMES[type(one)], amount_of(one, facts), facts.policy, policy)
        for one in effects
    )
    return max(needed, default=1)


def agents_for(name: str, amount: Money, house: Policy, policy: AuthorityPolicy) -> int:
    """The same for one effect by its name, or for goodwill."""
    limit = policy.two_agents_above_major.get(name)
    if limit is None:
        return 1
    return 2 if amount.amount_minor > house.money(limit, amount.currency).amount_minor else 1


def total_of(effects: Iterable[Effect], facts: Facts) -> Money:
    """What all effects are about together."""
    return Money(sum(amount_of(one, facts).amount_minor for one in effects), facts.book.currency)


def differences(before: object, after: object, where: str = "") -> tuple[str, ...]:
    """What differs between two JSON values, each with its place: "orders/1/captured: 5 to 6"."""
    if before == after:
        return ()
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        was, now = cast("Mapping[str, Any]", before), cast("Mapping[str, Any]", after)
        keys = sorted({*was, *now})
        pairs = [(key, was.get(key), now.get(key)) for key in keys]
    elif isinstance(before, list) and isinstance(after, list):
        was_list, now_list = cast("list[Any]", before), cast("list[Any]", after)
        longest = max(len(was_list), len(now_list))
        pairs = [
            (
                str(n + 1),
                was_list[n] if n < len(was_list) else None,
                now_list[n] if n < len(now_list) else None,
            )
            for n in range(longest)
        ]
    else:
        then, since = cast("Any", before), after
        return (f"{where.lstrip('/')}: {_short(then)} to {_short(since)}",)
    found: list[str] = []
    for key, was_one, now_one in pairs:
        found += differences(was_one, now_one, f"{where}/{key}")
    return tuple(found)


def _short(value: object) -> str:
    return "nothing" if value is None else str(value)
