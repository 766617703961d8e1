"""`releve workforce switchback`: blocks of time that are left to people, and their estimate."""

import json
import random
from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated

import typer

from releve.app import SAMPLE_LENDER, database
from releve.cli.staffing import AsJson
from releve.cli.work_ledger import ForLender
from releve.core.values.ids import LenderId
from releve.core.workforce import fields
from releve.core.workforce.switchback import Switchback, estimate, intervals_from
from releve.core.workforce.switchback_plan import Plan, PlannedBlock, planned_blocks
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.entropy import new_id
from releve.shell.workforce.input_files import read_table
from releve.shell.workforce.switchback import (
    Begun,
    begin_switchback,
    blocks_of,
    conversations_of,
    end_switchback,
    estimate_of,
    switchbacks,
)

app = typer.Typer(
    help="Blocks of time with assistants and without, to see what they spare.",
    no_args_is_help=True,
)


def _day_from(option: str, written: str) -> datetime:
    try:
        return datetime.combine(date.fromisoformat(written), time(), UTC)
    except ValueError as error:
        raise WorkforceTrouble(f"{option} {written}: is no day, like 2026-10-31") from error


@app.command("begin")
def begin(
    until: Annotated[str, typer.Option("--until", help="Its last day, 2026-12-20.")],
    by: Annotated[str, typer.Option("--by", help="Who begins it.")] = "",
    reason: Annotated[str, typer.Option("--reason", help="Why.")] = "",
    first: Annotated[
        str | None, typer.Option("--from", help="Its first day; default: tomorrow.")
    ] = None,
    block_hours: Annotated[int, typer.Option("--block-hours", help="How long a block is.")] = 12,
    guard: Annotated[
        int, typer.Option("--guard", help="Hours left out at each block's start.")
    ] = 1,
    seed: Annotated[str, typer.Option("--seed", help="Of the draw; default: by chance.")] = "",
    markets: Annotated[str, typer.Option("--markets", help="Only these, like se,no.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the blocks only.")] = False,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Draw blocks of time in which only people serve, in place of an assistant. Days are UTC."""
    now = datetime.now(UTC)
    tomorrow = (now + timedelta(days=1)).date().isoformat()
    plan = Plan(
        _day_from("--from", first or tomorrow),
        _day_from("--until", until) + timedelta(days=1),
        block_hours,
        guard,
        seed or new_id("seed"),
    )
    only = [one for one in markets.split(",") if one]
    if dry_run:
        begun, blocks = None, planned_blocks(lender, plan)
    else:
        with database(connections_max=1) as (_, pool), pool.connection() as connection:
            begun, blocks = begin_switchback(
                connection, LenderId(lender), plan, by, reason, now, markets=only
            )
    key = begun.switchback_id if begun else None
    if as_json:
        told = {"switchback": key, "seed": plan.seed, "guard_hours": guard}
        print(json.dumps(told | {"blocks": [_block_row(one) for one in blocks]}))
        return
    print(f"{key or 'not begun'}, seed {plan.seed}: {len(blocks)} blocks of {block_hours} hours")
    for one in blocks:
        served = "assistants" if one.assisted else "people"
        print(f"{one.block:5} {one.begins_at:%Y-%m-%d %H:%M} UTC  {one.stratum:12} {served}")


def _block_row(one: PlannedBlock) -> dict[str, object]:
    ends: dict[str, object] = {
        "begins_at": one.begins_at.isoformat(),
        "ends_at": one.ends_at.isoformat(),
    }
    return asdict(one) | ends


@app.command("end")
def end(
    switchback_id: Annotated[str, typer.Argument(help="Which, as `show` names it.")],
    by: Annotated[str, typer.Option("--by", help="Who ends it.")],
    reason: Annotated[str, typer.Option("--reason", help="Why.")],
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """End a switchback before its time: conversations that begin now are as without it."""
    now = datetime.now(UTC)
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        end_switchback(connection, LenderId(lender), switchback_id, by, reason, now)
    print(f"{switchback_id} has ended")


@app.command("show")
def show(as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER) -> None:
    """Show every switchback, who began it and why, and how many conversations began in it.

    Its blocks are drawn again: exit 1 where they are not the ones on record.
    """
    whose = LenderId(lender)
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        found = [
            (one, blocks_of(connection, whose, one), conversations_of(connection, whose, one))
            for one in switchbacks(connection, whose)
        ]
    if as_json:
        rows = [
            _begun_row(one) | {"blocks": len(blocks), "assisted": counted[0], "people": counted[1]}
            for one, blocks, counted in found
        ]
        print(json.dumps({"switchbacks": rows}))
        return
    for one, blocks, counted in found:
        print(
            f"{one.switchback_id}  {one.plan.begins_at:%Y-%m-%d} to {_last_moment(one)}"
            f"  {', '.join(one.markets) or 'all markets'}  {len(blocks)} blocks,"
            f" {counted[0]:,} conversations with assistants, {counted[1]:,} with people only;"
            f" {one.by}: {one.reason}"
        )
    if not found:
        print("there is no switchback")


def _last_moment(one: Begun) -> str:
    if one.ended_at is None:
        return f"{one.plan.ends_at:%Y-%m-%d}"
    return f"{one.ended_at:%Y-%m-%d %H:%M} ({one.ended_by}: {one.ended_for})"


def _begun_row(one: Begun) -> dict[str, object]:
    plan = one.plan
    return {
        "switchback": one.switchback_id,
        "begins_at": plan.begins_at.isoformat(),
        "ends_at": plan.ends_at.isoformat(),
        "block_hours": plan.block_hours,
        "guard_hours": plan.guard_hours,
        "seed": plan.seed,
        "markets": list(one.markets),
        "by": one.by,
        "reason": one.reason,
        "begun_at": one.begun_at.isoformat(),
        "ended_at": one.ended_at.isoformat() if one.ended_at else None,
        "ended_by": one.ended_by,
        "ended_for": one.ended_for,
    }


@app.command("estimate")
def estimate_it(
    inputs: Annotated[
        Path | None, typer.Option("--inputs", help="Intervals of blocks, TOML or JSON.")
    ] = None,
    guard: Annotated[
        int | None,
        typer.Option("--guard", min=0, help="Of a file: intervals dropped at a block's start."),
    ] = None,
    which: Annotated[
        str | None, typer.Option("--switchback", help="Of the lender's own; default: the last.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="Of the redrawn arms.")] = 1,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Estimate what an assistant's issue spares, from the lender's own blocks or from a file."""
    if inputs is not None:
        dropped = 1 if guard is None else guard
        _told(_from_file(inputs, dropped, seed), {"guard": dropped}, as_json)
        return
    if guard is not None:
        raise WorkforceTrouble("--guard: of a switchback it was said when it was begun")
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        found = estimate_of(connection, LenderId(lender), which, seed)
    begun = found.switchback
    of: dict[str, object] = {"guard": begun.plan.guard_hours, "switchback": begun.switchback_id}
    _told(found.found, of | {"until": found.until.isoformat()}, as_json)


def _from_file(inputs: Path, guard: int, seed: int) -> Switchback:
    table = read_table(inputs)
    fields.known_only("", table, {"name", "intervals"})
    chance = random.Random(seed)  # noqa: S311 - arms redrawn, nothing secret
    return estimate(intervals_from(table), guard, chance.random)


def _told(found: Switchback, of: dict[str, object], as_json: bool) -> None:
    if as_json:
        print(json.dumps(asdict(found) | of | {"confidence": 0.95}))
        return
    rate = found.displaced
    print(f"displaced for each issue  {rate.low:.3f} - {rate.mid or 0.0:.3f} - {rate.high:.3f}")
    print(
        f"of                        {found.blocks} blocks, {found.intervals} intervals, "
        f"{found.dropped} of them in the guard"
    )
    if "switchback" in of:
        print(f"switchback                {of['switchback']}, until {of['until']}")
