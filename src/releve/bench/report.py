"""What a bench prints: figures, yardsticks, and their ratios, in the contract's form."""

import os
import platform
import statistics
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from time import perf_counter
from typing import Any


@dataclass(frozen=True, slots=True)
class Report:
    """One bench. Names end in their unit: `turns_per_second`, `start_seconds`."""

    bench: str
    figures: dict[str, float]
    yardsticks: dict[str, float] = field(default_factory=dict[str, float])
    ratios: dict[str, float] = field(default_factory=dict[str, float])

    def row(self) -> dict[str, Any]:
        """As JSON, with the machine it was measured on."""
        return asdict(self) | {"machine": machine()}


def machine() -> str:
    """The machine in words: processors, architecture, load at the time."""
    load = os.getloadavg()[0]
    cores = len(os.sched_getaffinity(0))
    python = platform.python_version()
    return f"{cores} cores, {platform.machine()}, Python {python}, load {load:.1f}"


def seconds_of(work: Callable[[], object], runs: int = 3) -> float:
    """The median of a few runs."""
    taken: list[float] = []
    for _ in range(runs):
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return statistics.median(taken)
