"""Kill servers, workers and databases under load, then prove that nothing was lost or doubled.

    make torture ARGS="--seed 7 --kills 50"

A small lender is served from a home of its own while customers write to it. At random moments a
process is killed with SIGKILL: the server, a worker, the database, one of its backends, or all
of them. Afterwards the rows must tell what the customers were told. Exit 1 if anything is wrong;
the same seed draws the same customers, messages and kills.
"""

import argparse
import shutil
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random, SystemRandom

import psycopg
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from key_file import keep_key_in
from releve.shell.postgres import embedded
from torturing.customers import CustomerAtDoor, Told
from torturing.house import House, NotReady, draw_target
from torturing.proof import Finding, await_drained, counts, prove

_CALM_SECONDS = (0.3, 4.0)
_KILL_WHILE_DOWN = 0.2
# A kill meets a house at work: so many turns were acknowledged since it was last ready.
_TURNS_BETWEEN = 6
_WORK_SECONDS = 20.0
_CUSTOMERS = (
    "select distinct c.customer_id from customer c join customer_order o using"
    " (lender_id, customer_id) join installment i using (lender_id, order_id)"
    " where i.paid_minor + i.credited_minor < i.amount_minor order by 1 limit 40"
)


@dataclass(slots=True)
class Report:
    """What was done, and what was found."""

    seed: int
    kills: Counter[str] = field(default_factory=Counter[str])
    recoveries: list[float] = field(default_factory=list[float])
    told: Told = field(default_factory=Told)
    wall_seconds: float = 0.0
    drain_seconds: float = 0.0
    counted: dict[str, int] = field(default_factory=dict[str, int])
    findings: list[Finding] = field(default_factory=list[Finding])

    @property
    def faults(self) -> list[str]:
        """Everything that is wrong, with the check that says so."""
        return [f"{one.check}: {fault}" for one in self.findings for fault in one.faults]


def torture(
    home: Path,
    *,
    seed: int,
    kills: int = 50,
    clients: int = 6,
    orders: int = 600,
    targets: Sequence[str] = (),
    console: Console | None = None,
) -> Report:
    """Run it in `home`, an empty folder; the database is stopped and left there.

    `targets` are killed in turn; without them, each is drawn.
    """
    report = Report(seed)
    keep_key_in(home)
    house = House(home, orders)
    console = console or Console(stderr=True, quiet=True)
    try:
        house.await_ready()
        start = time.monotonic()
        with Crowd(house, seed, clients, report.told):
            _attack(house, _chance(seed, "kills"), kills, targets, report, console)
        report.wall_seconds = time.monotonic() - start
        with psycopg.connect(embedded.start(home).dsn) as connection:
            report.drain_seconds = await_drained(connection)
            report.findings += prove(connection, report.told)
            report.counted = counts(connection)
    except NotReady as error:
        report.findings.append(Finding("the house comes back", (str(error),)))
    finally:
        house.close()
        embedded.stop(home)
    return report


class Crowd:
    """Customers at the door, in threads, for as long as the block runs."""

    def __init__(self, house: House, seed: int, clients: int, told: Told) -> None:
        self._stop = threading.Event()
        with psycopg.connect(embedded.start(house.home).dsn) as connection:
            customers = [row[0] for row in connection.execute(_CUSTOMERS)]
        self._threads = [
            threading.Thread(
                target=CustomerAtDoor(
                    house.address, customers, _chance(seed, f"client/{n}"), told, self._stop
                ).run
            )
            for n in range(clients)
        ]

    def __enter__(self) -> None:
        for thread in self._threads:
            thread.start()

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()


def _chance(seed: int, what: str) -> Random:
    return Random(f"{seed}/{what}")  # noqa: S311 -- a seed that repeats is the point


def _attack(
    house: House,
    chance: Random,
    kills: int,
    targets: Sequence[str],
    report: Report,
    console: Console,
) -> None:
    columns = (
        TextColumn("Killing"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[last]}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("kills", total=kills, last="")
        while report.kills.total() < kills:
            time.sleep(chance.uniform(*_CALM_SECONDS))
            turn = report.kills.total()
            target = targets[turn % len(targets)] if targets else draw_target(chance)
            if not house.kill(target, chance):
                continue
            report.kills[target] += 1
            progress.update(task, advance=1, last=target)
            house.keep_up()
            if chance.random() >= _KILL_WHILE_DOWN or report.kills.total() == kills:
                report.recoveries.append(house.await_ready())
                _await_turns(report.told)


def _await_turns(told: Told) -> None:
    enough = len(told.answers) + _TURNS_BETWEEN
    deadline = time.monotonic() + _WORK_SECONDS
    while len(told.answers) < enough and time.monotonic() < deadline and not told.troubles:
        time.sleep(0.05)


def _show(report: Report, console: Console) -> None:
    table = Table(title=f"Torture, seed {report.seed}", show_header=False)
    kills = ", ".join(f"{count} {target}" for target, count in report.kills.most_common())
    told = report.told
    worst = max(report.recoveries, default=0.0)
    rows = {
        "kills": f"{report.kills.total()} ({kills})",
        "wall time": f"{report.wall_seconds:.0f} s, drained in {report.drain_seconds:.0f} s",
        "longest until ready again": f"{worst:.1f} s",
        "acknowledged turns": f"{len(told.answers)}, {told.repeats} repeated, "
        f"{told.retries} attempts failed",
        "in the database": ", ".join(f"{n} {name}" for name, n in report.counted.items()),
    }
    for name, value in rows.items():
        table.add_row(name, value)
    for finding in report.findings:
        holds = "holds" if not finding.faults else f"WRONG ({len(finding.faults)})"
        table.add_row(finding.check, holds)
    console.print(table)
    for fault in report.faults[:20]:
        console.print(f"WRONG {fault}", markup=False)


def main() -> int:
    """Read the arguments, torture, and say how it went."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, help="default: drawn, and printed")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--clients", type=int, default=6)
    parser.add_argument("--sample-orders", type=int, default=600)
    parser.add_argument("--keep", action="store_true", help="keep the home to look at it")
    given = parser.parse_args()
    seed = SystemRandom().randrange(10**6) if given.seed is None else given.seed
    console = Console()
    console.print(f"seed {seed}")
    home = Path(tempfile.mkdtemp(prefix="releve-torture-"))
    home.chmod(0o711)
    report = torture(
        home,
        seed=seed,
        kills=given.kills,
        clients=given.clients,
        orders=given.sample_orders,
        console=console,
    )
    _show(report, console)
    if given.keep or report.faults:
        console.print(f"the home is kept: {home}")
    else:
        embedded.erase(home)
        shutil.rmtree(home)
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
