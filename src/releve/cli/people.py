"""`releve people`: who works here, with which roles; each change leaves an evidence record."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Annotated

import typer

from releve.app import SAMPLE_LENDER, database
from releve.cli import notices
from releve.shell.people import accounts
from releve.shell.people.accounts import NewAgent
from releve.shell.postgres.connection import Connection

app = typer.Typer(help="People who work at the lender.", no_args_is_help=True)
app.add_typer(notices.app, name="notice")
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
ForLender = Annotated[str, typer.Option("--lender", help="Where they work.")]
By = Annotated[str, typer.Option("--by", help="Who does it.")]
OfAgent = Annotated[str, typer.Argument(help="What they sign in with.")]


@app.callback()
def _people() -> None:
    """People who work at the lender."""


@app.command("add")
def add(
    agent: OfAgent,
    name: Annotated[str, typer.Option(help="Their name, as customers and colleagues see it.")],
    role: Annotated[list[str], typer.Option(help="A role; several times for several.")],
    by: By,
    email: Annotated[str | None, typer.Option(help="They may sign in with it as well.")] = None,
    language: Annotated[list[str] | None, typer.Option(help="A language they write.")] = None,
    skill: Annotated[list[str] | None, typer.Option(help="A skill that queues ask for.")] = None,
    no_password: Annotated[
        bool, typer.Option("--no-password", help="They sign in at the provider alone.")
    ] = False,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Add somebody; prints the password that opens their first sign-in."""
    new = NewAgent(agent, name, role, email, language or (), skill or ())
    with _connected() as connection:
        given = accounts.add_agent(connection, lender, new, by=by, password=not no_password)
    _told_once(agent, given, as_json)


@app.command("list")
def show(as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER) -> None:
    """Everybody, who has left included."""
    with _connected() as connection:
        everybody = accounts.agents(connection, lender)
    rows = [
        {
            "agent": one.agent_id,
            "name": one.name,
            "email": one.e_mail,
            "roles": one.roles,
            "languages": one.languages,
            "skills": one.skills,
            "active": one.active,
            "second_factor": one.second_factor,
            "by_provider": one.by_provider,
            "created_at": one.created_at.isoformat(),
        }
        for one in everybody
    ]
    if as_json:
        print(json.dumps(rows, ensure_ascii=False))
        return
    for one in everybody:
        how = "provider" if one.by_provider else "app" if one.second_factor else "no app yet"
        state = how if one.active else "left"
        print(f"{one.agent_id:20} {state:10} {' '.join(one.roles):24} {one.name}")


@app.command("deactivate")
def deactivate(
    agent: OfAgent, by: By, as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER
) -> None:
    """Let somebody in no more; their sessions end at once."""
    with _connected() as connection:
        done = accounts.deactivate(connection, lender, agent, by=by)
    if as_json:
        print(json.dumps({"agent": agent, "already": not done}))
    else:
        print(f"{agent} is let in no more{'' if done else ' (it was so before)'}")


@app.command("reset")
def reset(
    agent: OfAgent, by: By, as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER
) -> None:
    """Another first password; the second factor is set up anew, and sessions end."""
    with _connected() as connection:
        given = accounts.reset(connection, lender, agent, by=by)
    _told_once(agent, given, as_json)


def _told_once(agent: str, password: str | None, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"agent": agent, "password": password}))
    elif password is None:
        print(f"{agent} signs in at the provider")
    else:
        print(f"{agent} signs in once with {password}")
        print("Hand it over in person; it is shown now and never again.")


@contextmanager
def _connected() -> Generator[Connection]:
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        yield connection
