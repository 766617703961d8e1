"""The command line: `releve COMMAND`. Machine-readable output with --json (contract, section 4).

Errors are one line on stderr that names the input and the fault. Exit 0 done, 1 checked and
found wanting, 2 bad usage or input.
"""

import os
import signal
import sys

import psycopg
import typer

from releve.cli import (
    authority,
    backtest,
    benches,
    bundles,
    by_agent,
    chat,
    credit,
    days,
    doctor,
    exams,
    explain,
    languages,
    merchant,
    people,
    proofs,
    quality,
    reading,
    replays,
    resolution,
    serve,
    settlement,
    simulate,
    workforce,
)
from releve.cli.trouble import KNOWN
from releve.shell.postgres.connection import DATABASE_URL_VARIABLE

app = typer.Typer(
    name="releve",
    help="A pay-later lender's customer operations, run by assistants that act on the books.",
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.command("up")(serve.up)
app.command("worker")(serve.worker)
app.command("down")(serve.down)
app.command("doctor")(doctor.doctor)
app.command("chat")(chat.chat)
app.command("why")(explain.why)
app.command("what-if")(explain.what_if)
app.command("read")(reading.read)
app.command("train")(reading.train)
app.command("bench")(benches.bench)
app.command("reconcile")(settlement.reconcile_files)
app.command("resolution")(resolution.show)
app.command("simulate")(simulate.play)
app.add_typer(exams.app, name="exam")
app.add_typer(languages.app, name="languages")
app.add_typer(merchant.app, name="merchant")
app.add_typer(settlement.payout, name="payout")
app.add_typer(credit.app, name="credit")
app.add_typer(days.app, name="day")
app.add_typer(people.app, name="people")
app.add_typer(by_agent.goodwill, name="goodwill")
app.add_typer(by_agent.payment, name="payment")
app.add_typer(by_agent.complaint, name="complaint")
app.add_typer(by_agent.trace, name="trace")
app.add_typer(by_agent.account, name="account")
app.add_typer(workforce.app, name="workforce")
app.add_typer(authority.app, name="authority")
app.add_typer(quality.app, name="quality")
app.add_typer(backtest.app, name="policy")
app.add_typer(proofs.books, name="books")
proofs.evidence.command("replay")(replays.replay_turns)
proofs.evidence.command("bundle")(bundles.bundle)
proofs.evidence.command("key")(bundles.key)
app.add_typer(proofs.evidence, name="evidence")


def main() -> None:
    """Run a command; trouble with an input is one line and exit 2, never a traceback."""
    try:
        raise SystemExit(app(sys.argv[1:] or ["--help"], standalone_mode=False) or 0)
    except typer.TyperException as error:
        # Bad usage. What is wrong with which argument is in the long form, where there is one.
        _told(getattr(error, "format_message", error.__str__)())
        raise SystemExit(2) from error
    except (typer.Abort, KeyboardInterrupt) as error:
        raise SystemExit(128 + signal.SIGINT) from error
    except BrokenPipeError as error:
        # Whoever read our output has seen enough; nothing more is written at the exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(128 + signal.SIGPIPE) from error
    except psycopg.ProgrammingError as error:
        # Without a server's code it is about the address: it was never sent.
        if error.sqlstate is not None:
            raise
        _told(f"{DATABASE_URL_VARIABLE}: {error}")
        raise SystemExit(2) from error
    except KNOWN as error:
        _told(str(error))
        raise SystemExit(2) from error


def _told(fault: str) -> None:
    print(f"releve: {' '.join(fault.split())}", file=sys.stderr)


if __name__ == "__main__":
    main()
