"""Let a compromised reader attack the lender, and have an auditor look for what got through.

    make hostile ARGS="--sequences 1000000 --turns 2000 --seed 7"

Most sequences attack the core: the gate, the conversation, the procedures, the authority, and the
order's life, with books in memory. `--turns` more go through whole turns on PostgreSQL, whose
books and evidence are proved at the end. Exit 1 if the auditor finds anything; the seed and the
sequence's number are printed, and `--only NUMBER` plays that one again line by line.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import SystemRandom

from attacking.sequence import LENDER_SHARE, Defense, drawn_lender, play
from attacking.turns import attack_turns
from key_file import keep_key_in
from releve.shell.wording import Wording

_CHUNK = 250 * LENDER_SHARE
_FAULTS_SHOWN = 20


@dataclass(slots=True)
class Tally:
    """What many sequences came to. A fault is told with the number of its sequence."""

    sequences: int = 0
    messages: int = 0
    effects: Counter[str] = field(default_factory=Counter[str])
    faults: list[str] = field(default_factory=list[str])

    def add(self, other: "Tally") -> None:
        """Both together."""
        self.sequences += other.sequences
        self.messages += other.messages
        self.effects.update(other.effects)
        self.faults += other.faults


def attack(
    seed: int, numbers: Sequence[int], wording: Wording, defense: Defense | None = None
) -> Tally:
    """These sequences, one after another."""
    tally = Tally()
    lender = drawn_lender(seed, numbers[0]) if numbers else None
    for number in numbers:
        if lender is None or number % LENDER_SHARE == 0:
            lender = drawn_lender(seed, number)
        told = play(seed, number, lender, wording, defense)
        tally.sequences += 1
        tally.messages += told.messages
        tally.effects.update(told.effects)
        tally.faults += [f"{number}: {fault}" for fault in told.faults]
    return tally


_wording: list[Wording] = []


def _chunk(task: tuple[int, int, int]) -> Tally:
    if not _wording:
        _wording.append(Wording.load())
    seed, first, last = task
    return attack(seed, range(first, last), _wording[0])


def attack_at_once(seed: int, sequences: int, processes: int) -> Iterator[Tally]:
    """All sequences, over some processes; a tally as each part is done."""
    tasks = [(seed, n, min(n + _CHUNK, sequences)) for n in range(0, sequences, _CHUNK)]
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(_chunk, tasks)


def show(seed: int, number: int) -> list[str]:
    """One sequence played again, line by line."""
    told = play(seed, number, drawn_lender(seed, number), Wording.load(), keep_lines=True)
    for line in told.lines:
        print(line)
    return told.faults


def main() -> int:
    """Attack, and tell what was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--sequences", type=int, default=1_000_000)
    parser.add_argument("--turns", type=int, default=2_000, help="conversations on PostgreSQL")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    parser.add_argument("--processes", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("--only", type=int, help="play one sequence again")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    if options.only is not None:
        faults = show(options.seed, options.only)
        print("\n".join(faults) or "0 violations")
        return 1 if faults else 0
    tally, begun = Tally(), time.monotonic()
    for part in attack_at_once(options.seed, options.sequences, options.processes):
        tally.add(part)
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{tally.sequences:>9} sequences, {len(tally.faults)} violations")
    seconds = time.monotonic() - begun
    each = ", ".join(f"{name} {count}" for name, count in tally.effects.most_common())
    print(f"{tally.sequences} sequences, {tally.messages} messages in {seconds:.0f} s; {each}")
    if options.turns:
        tally.faults += _turns(options.seed, options.turns)
    for fault in tally.faults[:_FAULTS_SHOWN]:
        print(fault)
    print(f"{len(tally.faults)} violations")
    return 1 if tally.faults else 0


def _turns(seed: int, conversations: int) -> list[str]:
    """Whole turns on a database of their own, which is thrown away."""
    home = Path(tempfile.mkdtemp(prefix="releve-hostile-"))
    begun = time.monotonic()
    try:
        keep_key_in(home)
        report = attack_turns(home, seed, conversations)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    seconds = time.monotonic() - begun
    print(
        f"{conversations} conversations on PostgreSQL, {report.turns} turns,"
        f" {report.effects} effects, {report.records} records in {seconds:.0f} s"
    )
    return report.faults


if __name__ == "__main__":
    sys.exit(main())
