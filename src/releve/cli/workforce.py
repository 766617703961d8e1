"""`releve workforce`: staffing, claims, and what the assistants' work means for people."""

import typer

from releve.cli import (
    claims,
    requisitions,
    scenarios,
    staffing,
    switchback,
    work_ledger,
    work_report,
)
from releve.cli.statement import statement

app = typer.Typer(help="Staffing, claims, and the people plan.", no_args_is_help=True)
app.command("staff")(staffing.staff)
app.command("roster")(staffing.roster)
app.add_typer(switchback.app, name="switchback")
app.command("claim")(claims.claim)
app.command("headcount")(claims.headcount)
app.command("statement")(statement)
app.command("ledger")(work_ledger.ledger)
app.command("check")(work_ledger.check)
app.command("reconcile")(work_ledger.reconcile)
app.command("holdout")(work_ledger.holdout)
app.command("people")(work_ledger.people)
app.command("plan")(scenarios.plan)
app.command("pace")(scenarios.pace)
app.command("share")(scenarios.share)
app.add_typer(requisitions.app, name="requisition")
app.command("report")(work_report.report)
app.command("verify")(work_report.verify_report)


@app.callback()
def _workforce() -> None:
    """Staffing, claims, and the people plan."""
