"""`releve credit`: decisions replayed, explained, and settled by people."""

import json
from dataclasses import asdict
from typing import Annotated

import typer
from psycopg import IsolationLevel

from releve.app import SAMPLE_LENDER, database
from releve.core.lending.credit.row import decision_row
from releve.core.values.money import Money
from releve.shell import credit_review
from releve.shell.clock import SystemClock
from releve.shell.credit_policy import load_credit_policy
from releve.shell.credit_replay import replay
from releve.shell.credit_review import CreditTrouble
from releve.shell.credit_words import explained
from releve.shell.wording import SOURCE, Wording, written

app = typer.Typer(help="Credit decisions.", no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
OfLender = Annotated[str, typer.Option("--lender", help="Whose decision it is.")]
Decision = Annotated[str, typer.Argument(help="The decision's id.")]


@app.callback()
def _credit() -> None:
    """Credit decisions."""


@app.command("replay")
def replay_all(
    as_json: AsJson = False,
    lender: Annotated[str | None, typer.Option(help="One lender; default: all.")] = None,
) -> None:
    """Take every stored decision again; exit 1 if one comes out otherwise."""
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        connection.isolation_level = IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        found = replay(connection, lender)
    if as_json:
        rows = [
            {"lender": one.lender_id, "decision": one.decision_id, "why": one.why}
            for one in found.disagreeing
        ]
        shown = {"decisions": found.decisions, "agrees": found.agrees, "disagreeing": rows}
        print(json.dumps(shown, ensure_ascii=False))
    else:
        for one in found.disagreeing:
            print(f"OTHERWISE  {one.decision_id} ({one.lender_id}): {one.why}")
        print(f"{found.decisions} decisions, {len(found.disagreeing)} come out otherwise")
    raise typer.Exit(0 if found.agrees else 1)


@app.command("waiting")
def waiting(as_json: AsJson = False, lender: OfLender = SAMPLE_LENDER) -> None:
    """List what waits for a person, the longest first."""
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        found = credit_review.waiting(connection, lender)
    if as_json:
        rows = [asdict(one) | {"asked_at": one.asked_at.isoformat()} for one in found]
        print(json.dumps(rows, ensure_ascii=False))
        return
    for one in found:
        amount = written(Money(one.amount, one.currency), SOURCE)
        why = ", ".join(one.reasons)
        print(f"{one.decision_id}  {one.asked_at:%Y-%m-%d %H:%M}  {amount}  {one.merchant}  {why}")
        if one.said:
            print(f"    {one.said}")


@app.command("explain")
def explain(decision: Decision, as_json: AsJson = False, lender: OfLender = SAMPLE_LENDER) -> None:
    """Say what the shopper is told of a decision, in the shopper's language."""
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        found = credit_review.seen(connection, lender, decision)
    told = explained(Wording.load(), found)
    if as_json:
        shown = {"decision": decision, "review": found.review, "language": found.asked.language}
        shown |= {"decided": decision_row(found.asked.decision), "told": asdict(told)}
        print(json.dumps(shown, ensure_ascii=False))
        return
    print(told.lead)
    for line in told.reasons:
        print(f"- {line}")
    print("\n".join((told.figures, *told.changes, *told.after)))


@app.command("settle")
def settle(
    decision: Decision,
    outcome: Annotated[str, typer.Argument(help="grant or decline.")],
    by: Annotated[str, typer.Option(help="Who decided.")],
    reason: Annotated[
        list[str] | None, typer.Option(help="Why it is declined; may be given several times.")
    ] = None,
    lender: OfLender = SAMPLE_LENDER,
) -> None:
    """Write what a person decided about a purchase that waits for one."""
    if outcome not in ("grant", "decline"):
        raise CreditTrouble(f"outcome: {outcome} is neither grant nor decline")
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        found = credit_review.settle(
            connection,
            lender,
            decision,
            outcome,
            by=by,
            now=SystemClock().now("UTC"),
            valid_days=load_credit_policy().refer.approval_days,
            reasons=tuple(reason or ()),
        )
    print(f"{decision}  {found.review}, holds until {found.valid_until}")
