"""The blocks of a switchback, and which of them are left to people: drawn from a seed.

Times are UTC, so that no block is longer for a change of clocks. Blocks of up to a day are of a
stratum by the hour that they begin at, on weekdays or weekends; longer ones are of one stratum.
Half of each stratum is drawn either way, all at once, just as the estimate redraws it
(`switchback`): complete randomization within strata (G. Imbens and D. Rubin, "Causal Inference for
Statistics, Social, and Biomedical Sciences", 2015, chapter 9).

The draw depends on the lender and the seed alone, so anybody can make it again. It is no secret:
the people who are to serve a block must be rostered for it.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count

from releve.core.workforce.switchback import LEAST_BLOCKS, drawn_arms
from releve.core.workforce.trouble import WorkforceTrouble

_DAY_HOURS = 24
_SATURDAY = 5
_BITS = 53
_BLOCKS_MAX = 10_000


@dataclass(frozen=True, slots=True)
class Plan:
    """What a switchback is to be. `guard_hours` of every block are left out of the estimate."""

    begins_at: datetime
    ends_at: datetime
    block_hours: int
    guard_hours: int
    seed: str


@dataclass(frozen=True, slots=True)
class PlannedBlock:
    """A block from one moment to before another; `assisted`: assistants serve in it."""

    block: int
    begins_at: datetime
    ends_at: datetime
    stratum: str
    assisted: bool


def planned_blocks(lender_id: str, plan: Plan) -> tuple[PlannedBlock, ...]:
    """All blocks in their order, drawn. WorkforceTrouble names what no estimate could come of."""
    _sound(plan)
    length = timedelta(hours=plan.block_hours)
    blocks = (plan.ends_at - plan.begins_at) // length
    starts = [plan.begins_at + number * length for number in range(blocks)]
    strata = [_stratum(start, plan.block_hours) for start in starts]
    _enough(strata)
    arms = drawn_arms(strata, _uniform(lender_id, plan.seed))
    return tuple(
        PlannedBlock(number, start, start + length, stratum, assisted)
        for number, (start, stratum, assisted) in enumerate(
            zip(starts, strata, arms, strict=True), start=1
        )
    )


def _sound(plan: Plan) -> None:
    hours = plan.block_hours
    if hours < 1 or (_DAY_HOURS % hours and hours % _DAY_HOURS):
        raise WorkforceTrouble(f"block hours: {hours} neither divide a day nor are whole days")
    if not 0 <= plan.guard_hours < hours:
        raise WorkforceTrouble(f"guard hours: {plan.guard_hours} leave nothing of {hours}")
    if not plan.seed.strip():
        raise WorkforceTrouble("seed: there is none")
    if plan.begins_at >= plan.ends_at:
        raise WorkforceTrouble("until: is not after the first day")
    length = timedelta(hours=hours)
    if (plan.ends_at - plan.begins_at) % length:
        raise WorkforceTrouble(f"until: the days are no multiple of blocks of {hours} hours")
    if (plan.ends_at - plan.begins_at) // length > _BLOCKS_MAX:
        raise WorkforceTrouble(f"until: more than {_BLOCKS_MAX:,} blocks")


def _stratum(start: datetime, block_hours: int) -> str:
    if block_hours > _DAY_HOURS:
        return "all"
    at = start.astimezone(UTC)
    return f"{'weekend' if at.weekday() >= _SATURDAY else 'weekday'}-{at.hour:02}"


def _enough(strata: list[str]) -> None:
    if len(strata) < LEAST_BLOCKS:
        raise WorkforceTrouble(
            f"until: {len(strata)} blocks; an interval takes {LEAST_BLOCKS} at least"
        )
    lone = sorted(name for name in set(strata) if strata.count(name) < 2)
    if lone:
        raise WorkforceTrouble(f"until: only one block of {lone[0]}, so none to compare it with")


def _uniform(lender_id: str, seed: str) -> Callable[[], float]:
    """Numbers from 0 to below 1: hashes of a counter."""
    numbers = count()

    def draw() -> float:
        named = f"{lender_id}\n{seed}\n{next(numbers)}".encode()
        digest = hashlib.blake2b(named, digest_size=8, person=b"switchback").digest()
        return (int.from_bytes(digest, "big") >> (64 - _BITS)) / float(1 << _BITS)

    return draw
