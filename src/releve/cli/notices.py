"""`releve people notice`: what workers' representatives were told of, and what is lacking."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from releve.app import SAMPLE_LENDER, database
from releve.core.people.notices import FUNCTIONS
from releve.shell.clock import SystemClock
from releve.shell.people import notices
from releve.shell.people.notices import EVERYWHERE, Informed, NoticeTrouble
from releve.shell.postgres.connection import Connection

app = typer.Typer(help="Notices to workers' representatives.", no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
ForLender = Annotated[str, typer.Option("--lender", help="Whose people.")]
By = Annotated[str, typer.Option("--by", help="Who does it.")]


@app.callback()
def _notice() -> None:
    """Notices to workers' representatives."""


@app.command("record")
def record(
    function: Annotated[str, typer.Argument(help=f"One of {', '.join(FUNCTIONS)}.")],
    body: Annotated[str, typer.Option("--body", help="Who was informed.")],
    informed_on: Annotated[
        datetime, typer.Option("--informed-on", formats=["%Y-%m-%d"], help="On which day.")
    ],
    by: By,
    market: Annotated[str, typer.Option("--market", help="Where; everywhere if not given.")] = "",
    document: Annotated[
        Path | None, typer.Option("--document", help="The paper; its SHA-256 is kept.")
    ] = None,
    digest: Annotated[str, typer.Option("--digest", help="The paper's SHA-256 instead.")] = "",
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Record that workers' representatives were informed of a function."""
    if (document is None) == (not digest):
        raise NoticeTrouble("document: give --document FILE or --digest SHA256, one of them")
    paper = digest if document is None else notices.digest_of(document)
    informed = Informed(function, market, body, informed_on.date(), paper, by)
    with _connected() as connection:
        now = SystemClock().now("UTC")
        notice_id, new = notices.record_notice(connection, lender, informed, now)
    if as_json:
        print(json.dumps({"notice": notice_id, "already": not new}))
    else:
        print(f"{notice_id}  {function} in {market or 'every market'}: {body} was informed")


@app.command("list")
def show(as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER) -> None:
    """List every notice, and what is lacking; exit 1 where something is."""
    today = SystemClock().now("UTC").date()
    with _connected() as connection:
        found = notices.notices(connection, lender)
        markets = notices.markets_served(connection, lender)
        bare = {
            function: notices.markets_without_notice(connection, lender, function, markets, today)
            for function in FUNCTIONS
        }
    lacking = [{"function": f, "market": m} for f, places in bare.items() for m in places]
    if as_json:
        shown = {"notices": [asdict(one) for one in found], "lacking": lacking}
        print(json.dumps(shown, default=str, ensure_ascii=False))
    else:
        for one in found:
            where = "every market" if one.market == EVERYWHERE else one.market
            state = "stands" if one.withdrawn_at is None else f"withdrawn {one.withdrawn_at:%F}"
            told = f"{one.function:15} {where:12} {one.informed_on}  {one.body}"
            print(f"{one.notice_id}  {state:20} {told}")
        for function, places in bare.items():
            if places:
                print(f"LACKING  {function} in {', '.join(places)}")
    raise typer.Exit(1 if lacking else 0)


@app.command("withdraw")
def withdraw(
    notice: Annotated[str, typer.Argument(help="The notice's id.")],
    by: By,
    reason: Annotated[str, typer.Option("--reason", help="Why; kept with it.")],
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Let a notice stand no more; what needs it cannot be switched on again without another."""
    with _connected() as connection:
        now = SystemClock().now("UTC")
        done = notices.withdraw_notice(connection, lender, notice, by=by, reason=reason, now=now)
    if as_json:
        print(json.dumps({"notice": notice, "already": not done}))
    else:
        print(f"{notice} stands no more{'' if done else ' (it was so before)'}")


@contextmanager
def _connected() -> Generator[Connection]:
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        yield connection
