"""The command line: `releve COMMAND`. Machine-readable output with --json (contract, section 4).

Errors are one line on stderr that names the input and the fault. Exit 0 done, 1 checked and
found wanting, 2 bad usage or input.
"""

import sys

import typer

from releve.cli import benches, chat, exams, proofs, reading, serve
from releve.cli.trouble import KNOWN

app = typer.Typer(
    name="releve",
    help="A pay-later lender's customer operations, run by assistants that act on the books.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.command("up")(serve.up)
app.command("worker")(serve.worker)
app.command("down")(serve.down)
app.command("chat")(chat.chat)
app.command("read")(reading.read)
app.command("train")(reading.train)
app.command("bench")(benches.bench)
app.add_typer(exams.app, name="exam")
app.add_typer(proofs.books, name="books")
app.add_typer(proofs.evidence, name="evidence")


def main() -> None:
    """Run a command; trouble with an input is one line and exit 2, never a traceback."""
    try:
        app()
    except KNOWN as error:
        text = " ".join(str(error).split())
        print(f"releve: {text}", file=sys.stderr)
        raise SystemExit(2) from error


if __name__ == "__main__":
    main()
