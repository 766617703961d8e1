"""Induced demand: issues that would not have been raised if an assistant were not so easy to ask.

Of one issue nobody can tell. Of a market both arms can: customers of the holdout ask people only,
and raise fewer. The share is 1 - issues a customer of the holdout / issues a treated customer; its
interval is the delta method's.
"""

import math
from dataclasses import dataclass

from releve.core.workforce.span import Span

_NORMAL_95 = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Raised:
    """Customers of both arms, and issues a customer with their variance."""

    held: int
    held_mean: float
    held_variance: float
    treated: int
    treated_mean: float
    treated_variance: float


def induced_share(raised: Raised) -> Span | None:
    """The share of treated customers' issues that are induced; None where it cannot be told.

    Below zero where the holdout asks more: an assistant can also spare people questions.
    """
    if min(raised.held, raised.treated) < 2 or raised.treated_mean <= 0.0:
        return None
    ratio = raised.held_mean / raised.treated_mean
    variance = raised.held_variance / raised.held / raised.treated_mean**2
    variance += ratio**2 * raised.treated_variance / raised.treated / raised.treated_mean**2
    half = _NORMAL_95 * math.sqrt(variance)
    return Span(1.0 - ratio - half, 1.0 - ratio, 1.0 - ratio + half)
