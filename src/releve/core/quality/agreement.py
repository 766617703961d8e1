"""How far two reviewers agree beyond chance: Cohen's kappa.

J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
Measurement 20 (1960), 37-46. The standard error is the paper's own (its formula 7).
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from math import sqrt


@dataclass(frozen=True, slots=True)
class Agreement:
    """Agreement of `total` pairs: observed, by chance, and kappa with its standard error.

    `kappa` is None where chance alone agrees in everything: both said the same of all.
    """

    total: int
    observed: float
    by_chance: float
    kappa: float | None
    standard_error: float | None


def kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> Agreement:
    """The agreement of pairs of verdicts on the same things."""
    total = len(pairs)
    if not total:
        return Agreement(0, 0.0, 0.0, None, None)
    observed = sum(first == second for first, second in pairs) / total
    firsts = Counter(first for first, _ in pairs)
    seconds = Counter(second for _, second in pairs)
    by_chance = sum(count * seconds[found] for found, count in firsts.items()) / total**2
    if by_chance == 1:
        return Agreement(total, observed, by_chance, None, None)
    beyond = (observed - by_chance) / (1 - by_chance)
    error = sqrt(observed * (1 - observed) / (total * (1 - by_chance) ** 2))
    return Agreement(total, observed, by_chance, beyond, error)
