"""Play thousands of turns, then decide every one of them again: all must come out identical.

    make replay ARGS="--turns 5000 --seed 7"

The exam's cases come first, read by the embedded reader, each under its own policy; then come
conversations of a compromised reader, which reach what nobody would say. Everything happens in a
database that is thrown away. Exit 1 if one turn comes out otherwise.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from random import SystemRandom

from attacking.turns import attack_on
from key_file import keep_key_in
from releve.app import desk_on
from releve.exam.case import find_cases, read_case
from releve.exam.examine import Examiner, hold
from releve.shell.desk import Desk
from releve.shell.policy_files import load_policy
from releve.shell.postgres import embedded
from releve.shell.postgres.connection import Pool, application_pool
from releve.shell.postgres.migrations import migrate
from releve.shell.product_terms import load_product_terms
from releve.shell.replay.replaying import Replayed, Span, replay

_AT_ONCE = 300
_SHOWN = 10
EVALS = Path(__file__).parent.parent / "evals"
_COUNT = "select count(*), coalesce(sum(length(body)), 0) from turn_input"


def play(pool: Pool, cases: Sequence[Path], turns: int, seed: int) -> Desk:
    """The exam's cases, then conversations until there are as many turns."""
    desk = desk_on(pool, "")
    examiner = Examiner(desk, load_product_terms(), lambda changed: load_policy(overrides=changed))
    for number, path in enumerate(cases, start=1):
        hold(examiner, read_case(path))
        _say(f"{number} of {len(cases)} cases")
    first = 0
    while (count := counted(pool)[0]) < turns:
        attack_on(pool, seed, range(first, first + _AT_ONCE), desk.wording)
        first += _AT_ONCE
        _say(f"{count} turns")
    return desk


def counted(pool: Pool) -> tuple[int, int]:
    """How many turns were kept, and in how many bytes."""
    with pool.connection() as connection:
        return connection.execute(_COUNT).fetchone() or (0, 0)


def again(pool: Pool, desk: Desk) -> Iterator[Replayed]:
    """Every turn of every lender, decided again."""
    with pool.connection() as connection:
        lenders = connection.execute("select distinct lender_id from turn_input").fetchall()
        for (lender,) in lenders:
            yield from replay(connection, replace(desk, lender_id=lender), Span())


def _say(line: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{line}    ")


def main() -> int:
    """Play, decide again, and tell."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--turns", type=int, default=5_000)
    parser.add_argument("--cases", type=int, help="of the exam; all of them otherwise")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    cases = find_cases([EVALS])[: options.cases]
    home = Path(tempfile.mkdtemp(prefix="releve-replays-"))
    keep_key_in(home)
    server = embedded.start(home)
    try:
        migrate(server.dsn)
        pool = application_pool(server.dsn, max_size=2)
        try:
            desk = play(pool, cases, options.turns, options.seed)
            turns, size = counted(pool)
            begun = time.monotonic()
            found = list(again(pool, desk))
            seconds = time.monotonic() - begun
        finally:
            pool.close()
    finally:
        embedded.stop(home)
        shutil.rmtree(home, ignore_errors=True)
    different = [one for one in found if one.differences]
    for one in different[:_SHOWN]:
        print(one.conversation, one.message, *one.differences, sep="\n  ")
    identical = sum(one.readable and not one.differences for one in found)
    forgotten = sum(not one.readable for one in found)
    print(
        f"{turns} turns, {identical} identical, {forgotten} of persons who were erased,"
        f" in {seconds:.0f} s; {size / max(turns, 1):.0f} bytes a turn"
    )
    return 1 if different or len(found) != turns else 0


if __name__ == "__main__":
    sys.exit(main())
