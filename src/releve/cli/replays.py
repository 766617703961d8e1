"""`releve evidence replay`: past turns decided again, on that day's rules and books."""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any

import typer
from psycopg import IsolationLevel
from rich.console import Console
from rich.progress import track

from releve.app import SAMPLE_LENDER, database, desk_on
from releve.cli.proofs import AsJson
from releve.core.evidence.differing import Difference
from releve.shell.replay.replaying import Replayed, Span, count_turns, replay
from releve.shell.replay.rules_kept import rules_today

_SHOWN = 20


class ReplayTrouble(ValueError):
    """What was asked to be replayed is none."""


@dataclass(slots=True)
class Tally:
    """What many turns came to. `forgotten`: the person or the words are erased."""

    turns: int = 0
    identical: int = 0
    forgotten: int = 0
    other_program: int = 0
    different: list[Replayed] = field(default_factory=list[Replayed])

    def add(self, found: Iterable[Replayed]) -> None:
        """Count turns."""
        for one in found:
            self.turns += 1
            self.forgotten += not one.readable
            self.other_program += not one.same_program
            if one.differences:
                self.different.append(one)
            elif one.readable:
                self.identical += 1


def replay_turns(
    conversation: Annotated[
        str | None, typer.Option("--conversation", help="One conversation's turns.")
    ] = None,
    since: Annotated[str | None, typer.Option("--from", help="First day, YYYY-MM-DD.")] = None,
    until: Annotated[str | None, typer.Option("--to", help="Last day, YYYY-MM-DD.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every turn of the lender.")] = False,
    on_todays_rules: Annotated[
        bool, typer.Option("--today", help="On the rules of today; the books stay those of then.")
    ] = False,
    as_json: AsJson = False,
    lender: Annotated[str, typer.Option("--lender", help="Whose turns.")] = SAMPLE_LENDER,
) -> None:
    """Decide past turns again; exit 1 if one comes out otherwise than it did."""
    if not (everything or conversation or since or until):
        raise ReplayTrouble("evidence replay: say --conversation, --from and --to, or --all")
    span = Span(conversation, _day(since), _day(until))
    tally = Tally()
    with database(connections_max=2) as (_, pool):
        desk = desk_on(pool, lender)
        with pool.connection() as connection:
            connection.isolation_level = IsolationLevel.REPEATABLE_READ
            connection.read_only = True
            kept, without = count_turns(connection, lender, span)
            today = rules_today(connection, desk) if on_todays_rules else None
            tally.add(_watched(replay(connection, desk, span, today), kept, as_json=as_json))
    if conversation and not kept and not without:
        raise ReplayTrouble(f"evidence replay: {lender} has no turn in conversation {conversation}")
    _tell(tally, without, as_json=as_json)
    raise typer.Exit(1 if tally.different else 0)


def _watched(turns: Iterator[Replayed], total: int, *, as_json: bool) -> Iterable[Replayed]:
    quiet = as_json or not sys.stderr.isatty()
    console = Console(stderr=True)
    return track(turns, "Deciding again", total=total, console=console, disable=quiet)


def _day(written: str | None) -> date | None:
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise ReplayTrouble(f"{written!r} is no date, like 2026-11-20") from error


def _tell(tally: Tally, without: int, *, as_json: bool) -> None:
    if as_json:
        row = {
            "turns": tally.turns,
            "identical": tally.identical,
            "forgotten": tally.forgotten,
            "without_inputs": without,
            "other_program": tally.other_program,
            "differences": [_row(one) for one in tally.different],
        }
        print(json.dumps(row, ensure_ascii=False))
        return
    for one in tally.different[:_SHOWN]:
        print(f"{one.at.isoformat()}  {one.conversation} {one.message}  {one.evidence}")
        for label, found in (("  differs", one.differences), ("  because", one.because)):
            for each in found:
                print(f"{label}  {each.path}: {each.then!r} then, {each.now!r} now")
    left = [
        f"{count} {what}"
        for count, what in (
            (tally.forgotten, "erased or forgotten"),
            (without, "older than inputs are kept"),
            (tally.other_program, "decided by another version of the program"),
        )
        if count
    ]
    print("; ".join([f"{tally.turns} turns, {tally.identical} identical", *left]))


def _row(one: Replayed) -> dict[str, Any]:
    return {
        "conversation": one.conversation,
        "message": one.message,
        "evidence": one.evidence,
        "at": one.at.isoformat(),
        "differences": [_difference(each) for each in one.differences],
        "because": [_difference(each) for each in one.because],
    }


def _difference(each: Difference) -> dict[str, Any]:
    return {"path": each.path, "then": each.then, "now": each.now}
