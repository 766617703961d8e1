"""`releve quality`: samples drawn, what reviewers found, and the cases that came of it.

Reviews themselves are written in the console, where the conversation can be read.
"""

import json
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Any

import typer

from releve.app import SAMPLE_LENDER, database
from releve.core.quality.agreement import Agreement
from releve.shell.authority.demotion import watches
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.clock import SystemClock
from releve.shell.postgres.connection import Connection
from releve.shell.quality import findings, reviewing, sampling
from releve.shell.quality.rubric_file import load_rubric
from releve.shell.quality.sampling import Wanted

app = typer.Typer(help="Reviews of what assistants did.", no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
ForLender = Annotated[str, typer.Option("--lender", help="Whose assistants.")]
Since = Annotated[
    datetime, typer.Option("--from", formats=["%Y-%m-%d"], help="From this day (UTC).")
]
Until = Annotated[datetime, typer.Option("--to", formats=["%Y-%m-%d"], help="To this day (UTC).")]


@app.callback()
def _quality() -> None:
    """Reviews of what assistants did."""


@app.command("draw")
def draw(
    since: Since,
    until: Until,
    by: Annotated[str, typer.Option("--by", help="Who draws it.")],
    size: Annotated[int, typer.Option(min=1, help="How many contacts.")] = 50,
    seed: Annotated[str, typer.Option(help="What the draw follows; the days, if not given.")] = "",
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Draw a sample by errand, language, and market; the same seed draws the same."""
    days = f"{since:%Y-%m-%d}/{until:%Y-%m-%d}"
    wanted = Wanted(since.date(), until.date(), size, seed or days, by)
    with _connected() as connection:
        sample_id = sampling.draw(connection, lender, wanted, SystemClock().now("UTC"))
        found = next(s for s in sampling.samples(connection, lender) if s.sample_id == sample_id)
    if as_json:
        print(json.dumps(asdict(found), default=str))
        return
    print(f"{found.sample_id}  {found.items} of {found.population} contacts, seed {found.seed}")


@app.command("report")
def report(
    since: Since, until: Until, as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER
) -> None:
    """Print pass rates with intervals, the reviewers' agreement, and the daily test."""
    policy, rubric = load_authority_policy(), load_rubric()
    days = since.date(), until.date()
    with _connected() as connection:
        rates = reviewing.rates(connection, lender, *days, policy.confidence)
        agreed = reviewing.agreement(connection, lender, *days, rubric)
        seen = watches(connection, lender, policy)
    if as_json:
        tests: list[dict[str, Any]] = [
            asdict(scope) | asdict(one) | {"alarmed": one.alarmed} for scope, one in seen.items()
        ]
        shown = {
            "rates": [asdict(one) for one in rates],
            "agreement": asdict(agreed),
            "tests": tests,
        }
        print(json.dumps(shown, ensure_ascii=False))
        return
    for one in rates:
        rate = one.passed
        share = f"{rate.passed}/{rate.total}  {rate.low:.3f} to {rate.high:.3f}"
        print(f"{one.errand}  {one.language}  {one.market}  {share}  {one.violations} violations")
    print(f"agreement on the verdict: {_agreed(agreed.verdict)}")
    for name, found in agreed.criteria.items():
        print(f"    {name}: {_agreed(found)}")
    for scope, watch in seen.items():
        alarm = "DROPPED" if watch.alarmed else "good enough"
        evidence = f"{watch.evidence:.1f} of {watch.needed:.0f}"
        print(f"{scope.words}: {watch.failures} of {watch.seen} failed, {evidence}: {alarm}")


@app.command("cases")
def cases(as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER) -> None:
    """Print the exam cases that came of reviews."""
    with _connected() as connection:
        found = findings.findings(connection, lender)
    if as_json:
        print(json.dumps([asdict(one) for one in found], default=str, ensure_ascii=False))
        return
    for one in found:
        print(f"# {one.item_id}, found by {one.found_by}\n{one.case_toml}")


@contextmanager
def _connected() -> Generator[Connection]:
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        yield connection


def _agreed(found: Agreement) -> str:
    if found.kappa is None or found.standard_error is None:
        return f"not to be told of {found.total}"
    return f"kappa {found.kappa:.2f} ± {1.96 * found.standard_error:.2f}, {found.total} pairs"
