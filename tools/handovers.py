"""Hand over thousands of times while browsers close and processes are killed; prove one owner.

    make handovers ARGS="--seed 7 --handovers 10000"

Customers ask for people, agents take over, write, hold, give back, release, wrap up, and close
their browsers; processes of each, the database, and its backends are killed. Afterwards every
conversation must have had exactly one owner at every moment, every handover an end, and nothing
that anybody was told may be lost. Exit 1 if anything is wrong.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random, SystemRandom

import psycopg
from rich.console import Console
from rich.table import Table

from handing.lender import build
from handing.players import ENDING, HANDED_OVER, play
from handing.proof import counts, faults, still_open
from handing.speed import takeovers_of
from key_file import keep_key_in
from releve.shell.postgres import embedded

PARTS = ("customers", "agents-1", "agents-2", "sweep")
TARGETS = ("agents-1", "agents-2", "customers", "sweep", "database", "backend")
# On a busy machine the end takes its time: only where nothing ends any more is it given up.
_STILL_SECONDS = 60.0


@dataclass(slots=True)
class Report:
    """What was done, and what is wrong."""

    seed: int
    kills: Counter[str] = field(default_factory=Counter[str])
    seconds: float = 0.0
    counted: dict[str, int] = field(default_factory=dict[str, int])
    faults: list[str] = field(default_factory=list[str])


class Stage:
    """The players' processes, started again when they are killed."""

    def __init__(self, home: Path, seed: int, handovers: int) -> None:
        self._home, self._seed, self._quota = home, seed, handovers
        self._began = Counter[str]()
        self._playing: dict[str, subprocess.Popen[bytes]] = {}

    def keep_up(self) -> None:
        """Start whoever does not play and has not ended in peace."""
        for part in PARTS:
            playing = self._playing.get(part)
            if playing is None or playing.poll() not in (None, 0):
                self._playing[part] = self._begin(part)

    def kill(self, target: str, chance: Random) -> bool:
        """Kill a part, the database, or one of its backends; False where there was none."""
        pid = self._pid(target, chance)
        if pid is None:
            return False
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        if target in self._playing:
            self._playing[target].wait()
        return True

    @property
    def customers_are_done(self) -> bool:
        """Whether they have asked as often as they were to."""
        return self._playing["customers"].poll() == 0

    @property
    def asked(self) -> int:
        """How often a customer asked for a person and was handed over."""
        told = self._home / "told-customers.jsonl"
        return told.read_text("utf-8").count(HANDED_OVER) if told.exists() else 0

    def close(self) -> None:
        """End every part."""
        for playing in self._playing.values():
            playing.kill()
            playing.wait()

    def _begin(self, part: str) -> subprocess.Popen[bytes]:
        self._began[part] += 1
        seed = f"{self._seed}/{part}/{self._began[part]}"
        # Who is killed on the way asks for what is left, which nobody counts exactly.
        quota = max(6, self._quota - self.asked)
        command = [sys.executable, __file__, "--play", part, "--home", str(self._home)]
        with (self._home / "players.log").open("ab") as log:
            return subprocess.Popen(
                [*command, "--play-seed", seed, "--handovers", str(quota)], stdout=log, stderr=log
            )

    def _pid(self, target: str, chance: Random) -> int | None:
        if target in self._playing:
            return self._playing[target].pid if self._playing[target].poll() is None else None
        server = embedded.status(self._home).server
        if server is None or target == "database":
            return server.pid if server else None
        with suppress(psycopg.Error), psycopg.connect(server.dsn) as connection:
            pids = connection.execute(
                "select pid from pg_stat_activity where application_name = 'releve'"
            ).fetchall()
            return chance.choice(pids)[0] if pids else None
        return None


def handovers(
    home: Path, *, seed: int, wanted: int = 10_000, kills: int = 40, calm: float = 1.0
) -> Report:
    """Play it in `home`, an empty folder; the database is stopped and left there."""
    report = Report(seed)
    keep_key_in(home)
    build(home)
    stage, chance = Stage(home, seed, wanted), Random(seed)  # noqa: S311 -- it is to repeat
    begun = time.monotonic()
    try:
        stage.keep_up()
        while not stage.customers_are_done:
            time.sleep(chance.uniform(0.1, calm))
            # Spread over all of it: a kill meets people at work.
            killed = report.kills.total()
            target = TARGETS[killed % len(TARGETS)]
            due = stage.asked > wanted * killed // (kills + 1)
            if killed < kills and due and stage.kill(target, chance):
                report.kills[target] += 1
            stage.keep_up()
        (home / ENDING).touch()
        _await_end(home, stage)
        stage.close()
        report.seconds = time.monotonic() - begun
        with psycopg.connect(embedded.start(home).dsn) as connection:
            report.counted, report.faults = counts(connection), faults(connection, home)
    finally:
        stage.close()
        embedded.stop(home)
    return report


def _await_end(home: Path, stage: Stage) -> None:
    """Until people have ended everything that was handed over, or nothing ends any more."""
    least, since = -1, time.monotonic()
    with psycopg.connect(embedded.start(home).dsn, autocommit=True) as connection:
        while (left := still_open(connection)) and time.monotonic() - since < _STILL_SECONDS:
            if left < least or least < 0:
                least, since = left, time.monotonic()
            stage.keep_up()
            time.sleep(0.2)


def _speed(home: Path, times: int, console: Console) -> int:
    keep_key_in(home)
    try:
        for name, figure in takeovers_of(home, times).items():
            console.print(f"{name} {figure:.1f}")
    finally:
        embedded.erase(home)
        shutil.rmtree(home)
    return 0


def main() -> int:
    """Read the arguments, play, and say how it went."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, help="default: drawn, and printed")
    parser.add_argument("--handovers", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--speed", type=int, help="only measure so many takeovers")
    parser.add_argument("--play", choices=PARTS, help=argparse.SUPPRESS)
    parser.add_argument("--play-seed", default="", help=argparse.SUPPRESS)
    parser.add_argument("--home", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.play:
        play(given.play, given.home, given.play_seed, given.handovers)
        return 0
    seed = SystemRandom().randrange(10**6) if given.seed is None else given.seed
    console = Console()
    console.print(f"seed {seed}")
    home = Path(tempfile.mkdtemp(prefix="releve-handovers-"))
    home.chmod(0o711)
    if given.speed:
        return _speed(home, given.speed, console)
    report = handovers(home, seed=seed, wanted=given.handovers, kills=given.kills)
    table = Table(title=f"Handovers, seed {seed}", show_header=False)
    kills = ", ".join(f"{count} {target}" for target, count in report.kills.most_common())
    table.add_row("kills", f"{report.kills.total()} ({kills})")
    table.add_row("wall time", f"{report.seconds:.0f} s")
    for name, count in report.counted.items():
        table.add_row(name, str(count))
    console.print(table)
    for fault in report.faults[:20]:
        console.print(f"WRONG {fault}", markup=False)
    if report.faults:
        console.print(f"the home is kept: {home}")
        return 1
    embedded.erase(home)
    shutil.rmtree(home)
    return 0


if __name__ == "__main__":
    sys.exit(main())
