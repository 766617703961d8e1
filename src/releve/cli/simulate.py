"""`releve simulate`: a year that the sample lender produces itself, on a clock that is moved."""

import json
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from releve.app import SAMPLE_LENDER, prepared_database
from releve.core.values.ids import LenderId
from releve.shell.postgres.connection import Pool, owner_connection
from releve.shell.sample_lender import Size, has_sample_lender, make_sample_lender
from releve.shell.simulate.history import Wanted, simulate

_ORDERS = 6_000
_ORDERS_EACH = 3
_NAMES = {
    "orders": "Making the sample lender",
    "days": "Playing the markets' days",
    "ledger": "Writing the work ledger",
}

OnProgress = Callable[[str, int, int], None]


def play(
    months: Annotated[int, typer.Option("--months", min=1, max=24, help="Calendar months.")] = 12,
    seed: Annotated[int, typer.Option("--seed", help="The same seed, the same history.")] = 7,
    issues: Annotated[
        int, typer.Option("--issues", min=3, max=200_000, help="About so many are raised.")
    ] = 20_000,
    processes: Annotated[int, typer.Option("--processes", min=1, max=8, help="At once.")] = 3,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON only.")] = False,
) -> None:
    """Let the sample lender produce a year: purchases, days, chats, handovers, calls, its ledger.

    Only a sandbox is touched, and only while nothing else works on it.
    """
    console = Console(stderr=True)
    with ExitStack() as stack:
        address, pool = stack.enter_context(prepared_database(connections_max=1))
        told = _telling(stack, console)
        _make_sample(address, pool, told)
        wanted = Wanted(seed=seed, months=months, issues=issues, processes=processes)
        made = simulate(address, pool, LenderId(SAMPLE_LENDER), wanted, told)
        with owner_connection(address) as owner:
            owner.execute("analyze")
    if as_json:
        print(json.dumps(asdict(made), default=str))
        return
    print(f"{made.first} to {made.last}: {made.customers:,} customers, {made.orders:,} orders")
    print(f"  {made.chats:,} chats in {made.turns:,} turns, {made.handovers:,} handed over")
    print(f"  {made.calls:,} contacts by phone and mail, {made.days:,} days of markets")
    print(f"  {made.issues:,} issues in {made.entries:,} entries of the work ledger")


def _telling(stack: ExitStack, console: Console) -> OnProgress:
    """A bar for each part, begun when it is first told of."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    progress = stack.enter_context(Progress(*columns, TimeRemainingColumn(), console=console))
    tasks = {
        name: progress.add_task(told, total=None, visible=False, start=False)
        for name, told in _NAMES.items()
    }
    begun: set[str] = set()

    def told(name: str, done: int, of: int) -> None:
        if name not in begun:
            begun.add(name)
            progress.start_task(tasks[name])
        progress.update(tasks[name], completed=done, total=of, visible=True)

    return told


def _make_sample(address: str, pool: Pool, told: OnProgress) -> None:
    """The sample lender, smaller than `up` makes it, where there is none."""
    if has_sample_lender(pool, SAMPLE_LENDER):
        return
    size = Size(customers=_ORDERS // _ORDERS_EACH, orders=_ORDERS)
    make_sample_lender(
        pool, SAMPLE_LENDER, size=size, on_progress=lambda done, of: told("orders", done, of)
    )
    with owner_connection(address) as owner:
        owner.execute("analyze")
