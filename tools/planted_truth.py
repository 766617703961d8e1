"""Does the holdout find an exchange rate that was planted? Issues invented with a known truth.

Of the needs of customers in a holdout people take care. Others meet an assistant: it hands some
over, resolves some falsely, some come back on another channel, and it is asked for things that
nobody would have called about. What it spares is planted: 0.35 of the minutes that its issues would
have taken people. Prints how many of `--seeds` intervals hold the truth, and the naive figure.
"""

import argparse
import sys

import numpy as np
from numpy.typing import NDArray

from releve.core.workforce.exchange_rate import Arm, Stratum, displaced
from releve.core.workforce.span import Span

TRUTH = 0.35
REPEATS, FALSE, INDUCED = 0.12, 0.05, 0.20
HANDLE_MINUTES = {"balance": 6.0, "dispute": 14.0, "return": 9.0, "complaint": 21.0}
NEEDS = {"balance": 2.0, "dispute": 0.9, "return": 1.3, "complaint": 0.4}
# Induced issues displace nothing: what is contained of the rest must make up for them.
CONTAINED = (TRUTH - 1.0 / (1.0 + INDUCED) + 1.0) / (1.0 - REPEATS - FALSE)
Real = NDArray[np.float64]


def planted(seed: int, issues: int = 200_000, holdout: float = 0.1) -> tuple[Span, float]:
    """The estimate of the exchange rate, and the naive one: all that no person touched."""
    chance = np.random.default_rng(seed)
    customers = int(issues / sum(NEEDS.values()))
    strata: list[Stratum] = []
    contained = asked = 0.0
    for errand, handle in HANDLE_MINUTES.items():
        held = chance.random(customers) < holdout
        # Some customers have more needs than others.
        needs = chance.poisson(NEEDS[errand] * chance.gamma(2.0, 0.5, customers))
        induced = np.where(held, 0, chance.poisson(needs * INDUCED))
        by_assistant = np.where(held, 0, needs + induced)
        kept = chance.binomial(by_assistant, CONTAINED)
        back = chance.binomial(kept, REPEATS + FALSE)
        by_people = np.where(held, needs, by_assistant - kept + back)
        # The sum of so many handle times, each of them skewed.
        minutes = chance.gamma(1.5 * np.maximum(by_people, 1e-9), handle / 1.5)
        worth = by_assistant * handle
        strata.append(Stratum(errand, _arm(minutes[held]), _arm(minutes[~held], worth[~held])))
        contained += float(kept.sum()) * handle
        asked += float(worth.sum())
    return displaced(strata), contained / asked


def _arm(minutes: Real, worth: Real | None = None) -> Arm:
    mean, spread = float(minutes.mean()), float(minutes.var(ddof=1))
    if worth is None:
        return Arm(len(minutes), mean, spread)
    both = np.cov(minutes, worth)
    return Arm(
        len(minutes), mean, spread, float(worth.mean()), float(both[1, 1]), float(both[0, 1])
    )


def main(arguments: list[str]) -> int:
    """Count the seeds whose interval holds the truth; exit 1 below 93 of 100."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--issues", type=int, default=200_000)
    given = parser.parse_args(arguments)
    covered, naive = 0, 0.0
    for seed in range(given.seeds):
        found, contained = planted(seed, given.issues)
        covered += found.low <= TRUTH <= found.high
        naive += contained / given.seeds
    off = naive / TRUTH - 1.0
    print(f"{covered} of {given.seeds} intervals hold {TRUTH}; naive {naive:.3f}, {off:.0%} off")
    return 0 if covered >= 0.93 * given.seeds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
