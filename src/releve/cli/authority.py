"""`releve authority`: levels, what is stopped, what waits for a yes, and every change of it."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Annotated, Any, cast

import typer

from releve.app import SAMPLE_LENDER, database, desk_on
from releve.core.authority.policy import GATED
from releve.core.rules.autonomy import STOP_SCOPES, Level, Scope, Stop
from releve.core.values.ids import LenderId
from releve.core.values.money import Money
from releve.shell.authority import approvals, changes
from releve.shell.authority.changes import AuthorityTrouble, Change, Changing
from releve.shell.authority.demotion import watch_quality
from releve.shell.authority.levels import load_autonomy
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.authority.proof import first_forged
from releve.shell.clock import SystemClock
from releve.shell.postgres.connection import Connection
from releve.shell.wording import SOURCE, written
from releve.shell.workforce.pace_asked import pace_of

app = typer.Typer(help="What assistants may do alone.", no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
ForLender = Annotated[str, typer.Option("--lender", help="Whose assistants.")]
By = Annotated[str, typer.Option("--by", help="Who does it.")]
Reason = Annotated[str, typer.Option("--reason", help="Why; kept with the change.")]
Approval = Annotated[str, typer.Argument(help="The approval's id.")]
What = Annotated[str, typer.Argument(help="all, assistant=NAME, errand=NAME, or market=NAME.")]


@app.callback()
def _authority() -> None:
    """What assistants may do alone."""


@app.command("show")
def show(as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER) -> None:
    """Print the levels in force, and what is stopped."""
    with _connected() as connection:
        autonomy = load_autonomy(connection, lender, load_authority_policy())
        stopped = changes.stops(connection, lender)
    rules = sorted(autonomy.rules, key=lambda rule: rule.scope.words)
    if as_json:
        levels = [asdict(rule.scope) | {"level": rule.level} for rule in rules]
        stops = [
            asdict(one.what) | {"since": one.since.isoformat(), "by": one.by, "reason": one.reason}
            for one in stopped
        ]
        shown = {"version": autonomy.version, "levels": levels, "stopped": stops}
        print(json.dumps(shown, ensure_ascii=False))
        return
    for rule in rules:
        print(f"{rule.level:13} {rule.scope.words}")
    for one in stopped:
        name = f"{one.what.scope} {one.what.name}".strip()
        print(f"STOPPED       {name}, since {one.since:%Y-%m-%d %H:%M}, by {one.by}: {one.reason}")


@app.command("set")
def set_level(
    effect: Annotated[str, typer.Argument(help="The effect, or all.")],
    level: Annotated[str, typer.Argument(help="off, shadow, suggest, act_reviewed, act.")],
    by: By,
    reason: Reason,
    market: Annotated[str, typer.Option(help="In one market only.")] = "",
    assistant: Annotated[str, typer.Option(help="For one assistant only.")] = "",
    up_to_major: Annotated[
        int | None, typer.Option(min=1, help="Up to so many whole euros; above, nothing.")
    ] = None,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Change a level: down with a reason, up where its bar is met and people can follow."""
    policy, wanted = load_authority_policy(), cast("Level", level)
    changed: list[Change] = []
    with _connected() as connection:
        changing = _changing(lender, by, reason)
        pace = pace_of(connection, LenderId(lender), changing.now)
        for name in GATED if effect == "all" else (effect,):
            scope = Scope(assistant, name, market, up_to_major)
            done = changes.set_level(connection, changing, policy, scope, wanted, pace=pace)
            changed += [done] if done else []
    _tell(changed, as_json)


@app.command("kill")
def kill(
    what: What, by: By, reason: Reason, as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER
) -> None:
    """Stop assistants from the next turn on; people answer instead."""
    with _connected() as connection:
        done = changes.stop(connection, _changing(lender, by, reason), _stop(what))
    _tell([done] if done else [], as_json)


@app.command("restore")
def restore(
    what: What, by: By, reason: Reason, as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER
) -> None:
    """Let what was stopped go on."""
    with _connected() as connection:
        done = changes.restore(connection, _changing(lender, by, reason), _stop(what))
    _tell([done] if done else [], as_json)


@app.command("history")
def history(as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER) -> None:
    """List every change with its reason, and prove their signatures; exit 1 where one fails."""
    with _connected() as connection:
        found = changes.history(connection, lender)
        forged = first_forged(connection, lender)
    if as_json:
        rows = [asdict(one) | {"at": one.at.isoformat()} for one in found]
        shown = {"changes": rows, "holds": forged is None, "detail": forged}
        print(json.dumps(shown, ensure_ascii=False))
    else:
        for one in found:
            print(f"{one.number:4}  {one.at:%Y-%m-%d %H:%M}  {_line(one)}")
        print(f"{len(found)} changes, {'all signed' if forged is None else f'BROKEN: {forged}'}")
    raise typer.Exit(0 if forged is None else 1)


@app.command("approvals")
def waiting(
    every: Annotated[bool, typer.Option("--all", help="Decided ones too.")] = False,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """List what waits for a person's yes."""
    with _connected() as connection:
        found = approvals.listed(connection, lender, ended=every)
    if as_json:
        rows = [json.loads(json.dumps(asdict(one), default=str)) for one in found]
        print(json.dumps(rows, ensure_ascii=False))
        return
    for one in found:
        amount = written(Money(one.amount_minor, one.currency), SOURCE)
        yes = f"{len(one.approved_by)} of {one.agents_needed}"
        names = ", ".join(one.effect_names)
        print(f"{one.approval_id}  due {one.due_on}  {yes}  {one.standing}  {amount}  {names}")


@app.command("approve")
def approve(
    approval: Approval,
    by: By,
    reason: Annotated[str, typer.Option("--reason", help="Why.")] = "",
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Say yes as one of the agents; done with the last yes that is needed."""
    with database(connections_max=2) as (_, pool):
        ended = approvals.approve(desk_on(pool, lender), by, approval, reason)
    _told_end(approval, ended, as_json)


@app.command("refuse")
def refuse(
    approval: Approval,
    by: By,
    reason: Reason,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Say no: the customer hears, and a person has the conversation."""
    with database(connections_max=2) as (_, pool):
        ended = approvals.refuse(desk_on(pool, lender), by, approval, reason)
    _told_end(approval, ended, as_json)


@app.command("watch")
def watch(as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER) -> None:
    """Look at what reviewers found, as each day does, and demote where quality has dropped."""
    with _connected() as connection:
        found = watch_quality(connection, lender, load_authority_policy(), SystemClock().now("UTC"))
    _tell(list(found), as_json)


@contextmanager
def _connected() -> Generator[Connection]:
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        yield connection


def _changing(lender: str, by: str, reason: str) -> Changing:
    return Changing(lender, by, reason, SystemClock().now("UTC"))


def _stop(what: str) -> Stop:
    scope, _, name = what.partition("=")
    if scope not in STOP_SCOPES:
        raise AuthorityTrouble(f"{what}: is none of all, assistant=, errand=, market=")
    return Stop(scope, name)


def _line(one: Change) -> str:
    levels = f" {one.before} to {one.after}" if one.after else ""
    return f"{one.kind} {one.what}{levels}, by {one.by}: {one.reason}"


def _tell(changed: list[Change], as_json: bool) -> None:
    if as_json:
        rows: list[dict[str, Any]] = [asdict(one) | {"at": one.at.isoformat()} for one in changed]
        print(json.dumps(rows, ensure_ascii=False))
        return
    for one in changed:
        print(f"{_line(one)}; evidence {one.evidence_id}")
    if not changed:
        print("nothing to change")


def _told_end(approval: str, ended: approvals.Ended, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"approval": approval} | asdict(ended), ensure_ascii=False))
        return
    print(f"{approval}  {ended.standing}")
    for line in ended.changed:
        print(f"    {line}")
