"""Kill a run of the lender's days at random moments; resumed, it must leave what a clean one does.

    make days ARGS="--seed 7 --kills 20"

The same lender is drawn twice from the seed. One is run day by day in peace; the other by a
process that is killed with SIGKILL again and again and started anew. Then both are compared:
every entry with its key, kind, amounts, and place in the order, and every row that days change.
Exit 1 if anything differs or the books do not hold.
"""

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random, SystemRandom

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo
from rich.console import Console

from key_file import keep_key_in
from releve.shell.books_check import check_books
from releve.shell.postgres import embedded
from releve.shell.postgres.connection import application_conninfo, application_pool
from releve.shell.postgres.migrations import migrate
from torturing import daily_lender

DAYS = 14
_SPAWN = get_context("fork")


@dataclass(frozen=True, slots=True)
class Killed:
    """What came of it: how often it was killed, what it held, and what is wrong."""

    seed: int
    kills: int
    entries: int
    faults: list[str]


def run_and_kill(
    clean: str, torn: str, *, seed: int, kills: int = 20, days: int = DAYS, orders: int = 120
) -> Killed:
    """Run the days on two migrated, empty databases, in peace and killed, and compare."""
    for address in (clean, torn):
        with psycopg.connect(application_conninfo(address)) as connection:
            daily_lender.draw(connection, seed, orders=orders)
    started = time.perf_counter()
    _run(clean, days)
    seconds = time.perf_counter() - started
    chance = Random(f"{seed}/kills")  # noqa: S311 -- a seed that repeats is the point
    with psycopg.connect(application_conninfo(clean)) as connection:
        steps = _steps_done(connection)
    done = _kill_again_and_again(torn, chance, kills, days, steps, seconds)
    faults: list[str] = []
    held: list[dict[str, list[str]]] = []
    for address in (clean, torn):
        with psycopg.connect(application_conninfo(address)) as connection:
            held.append(daily_lender.held(connection))
            checks = check_books(connection, None)
            faults += [f"{one.check}: {one.detail}" for one in checks if not one.holds]
    faults += _differences(*held)
    return Killed(seed, done, len(held[0]["entries"]), faults)


def _run(address: str, days: int) -> None:
    with application_pool(address, max_size=1) as pool:
        daily_lender.run(pool, range(days))


def _kill_again_and_again(
    address: str, chance: Random, kills: int, days: int, steps: int, seconds: float
) -> int:
    """Run to the end, killed that often on the way; how often it was.

    A kill comes some random time after a random step was done: how fast the machine is at that
    moment does not decide how many there are.
    """
    after = sorted(chance.choices(range(steps - steps // 10), k=kills))
    done = 0
    while True:
        process = _SPAWN.Process(target=_run, args=(address, days))
        process.start()
        if done < kills:
            _await_steps(process, address, after[done])
            process.join(chance.uniform(0, 2 * seconds / steps))
            if process.is_alive() and process.pid is not None:
                with suppress(ProcessLookupError):
                    os.kill(process.pid, signal.SIGKILL)
        process.join()
        if process.exitcode == -signal.SIGKILL:
            done += 1
        elif process.exitcode == 0:
            return done
        else:
            raise RuntimeError(f"the run of the days failed with {process.exitcode}")


def _await_steps(process: BaseProcess, address: str, steps: int) -> None:
    """Wait until so many steps are done, or the process is."""
    with psycopg.connect(application_conninfo(address), autocommit=True) as connection:
        while process.is_alive() and _steps_done(connection) < steps:
            time.sleep(0.005)


def _steps_done(connection: psycopg.Connection) -> int:
    row = connection.execute("select count(*) from day_step where done_at is not null").fetchone()
    return row[0] if row else 0


def _differences(clean: dict[str, list[str]], torn: dict[str, list[str]]) -> list[str]:
    faults: list[str] = []
    for name, rows in clean.items():
        other = torn[name]
        if rows == other:
            continue
        pairs = zip(rows, other, strict=False)
        first = next((f"{a} became {b}" for a, b in pairs if a != b), "some are missing")
        faults.append(f"{name}: {len(rows)} and {len(other)} rows; {first}")
    return faults


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seed", type=int, default=None, help="draw the same again")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--orders", type=int, default=600, help="how many orders a market has")
    asked = parser.parse_args()
    seed = SystemRandom().randrange(10**6) if asked.seed is None else asked.seed
    console = Console()
    console.print(f"seed {seed}")
    home = Path(tempfile.mkdtemp(prefix="releve-days-"))
    home.chmod(0o711)
    keep_key_in(home)
    try:
        server = embedded.start(home)
        addresses = [_database(server.dsn, name) for name in ("clean", "torn")]
        found = run_and_kill(*addresses, seed=seed, kills=asked.kills, orders=asked.orders)
    finally:
        embedded.erase(home)
        shutil.rmtree(home, ignore_errors=True)
    console.print(f"killed {found.kills} times; {found.entries} entries; {DAYS} days")
    for fault in found.faults:
        console.print(f"[red]{fault}[/red]")
    console.print("the same books" if not found.faults else "NOT the same books")
    return 1 if found.faults or found.kills < asked.kills else 0


def _database(dsn: str, name: str) -> str:
    with psycopg.connect(dsn, autocommit=True) as owner:
        owner.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
    address = make_conninfo(dsn, dbname=name)
    migrate(address)
    return address


if __name__ == "__main__":
    sys.exit(main())
